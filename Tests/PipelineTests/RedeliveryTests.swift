import Forges
import Foundation
import Pipeline
import Testing

struct RedeliveryTests {
    private static let now = Date(timeIntervalSince1970: 1_000_000)

    private static func delivery(_ id: String, _ age: Double, _ isDelivered: Bool, _ attempt: Int = 1)
        -> HookDelivery
    {
        HookDelivery(
            id: id,
            time: now.addingTimeInterval(-age),
            isDelivered: isDelivered,
            attempts: "/hooks/1/deliveries/\(attempt)/attempts"
        )
    }

    @Test
    func `what nobody took is asked for again at growing distances, the oldest first`() {
        let all = [
            Self.delivery("taken", 10, true), Self.delivery("later", 15, true),
            Self.delivery("lost", 20, false),
            Self.delivery("later", 30, false), Self.delivery("lost", 60, false, 2),
            Self.delivery("older", 500, false),
            Self.delivery("forgotten", 4 * 86_400, false), Self.delivery("", 5, false),
        ]
        let failed = [Self.delivery("older", 500, false), Self.delivery("lost", 20, false)]
        var redelivery = Redelivery()
        var asked: [Double] = []
        for seconds in stride(from: 0.0, to: 2.5 * 86_400, by: 300) {
            let now = Self.now.addingTimeInterval(seconds)
            let due = redelivery.due(among: all, limit: 10, now: now)
            guard !due.isEmpty else { continue }
            #expect(due == failed)
            asked.append(seconds)
            for delivery in due { redelivery.note(delivery, now: now) }
        }
        #expect(asked == [0, 600, 4_200, 25_800, 112_200])
        // A list that could not be read once resets nothing; once the forge has forgotten it, so have we.
        let last = Self.now.addingTimeInterval(112_200)
        redelivery.forget(except: [], now: last.addingTimeInterval(Redelivery.horizon - 1))
        #expect(redelivery.due(among: all, limit: 10, now: Self.now).isEmpty)
        redelivery.forget(except: all, now: last.addingTimeInterval(Redelivery.horizon - 1))
        redelivery.forget(except: [], now: last.addingTimeInterval(Redelivery.horizon))
        #expect(redelivery.due(among: all, limit: 10, now: Self.now).isEmpty)
        redelivery.forget(except: [], now: last.addingTimeInterval(2 * Redelivery.horizon))
        #expect(redelivery.due(among: all, limit: 10, now: Self.now) == failed)
    }

    @Test
    func `a clock that was set back holds no delivery up`() {
        let all = [Self.delivery("lost", 20, false)]
        var redelivery = Redelivery()
        redelivery.note(all[0], now: Self.now.addingTimeInterval(31_536_000))
        #expect(redelivery.due(among: all, limit: 9, now: Self.now) == all)
    }

    @Test
    func `a long outage is made up for in steps`() {
        let all = (1...120).map { Self.delivery("\($0)", Double($0), false) }
        let first = Redelivery().due(among: all, limit: 50, now: Self.now)
        #expect(first.count == 50 && first.first?.id == "120")
    }
}
