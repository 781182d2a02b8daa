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
        redelivery.note(HookListing(deliveries: all), in: nil, now: Self.now)
        for seconds in stride(from: 0.0, to: 2.5 * 86_400, by: 300) {
            let now = Self.now.addingTimeInterval(seconds)
            let due = redelivery.due(limit: 10, now: now)
            #expect(redelivery.places(now: now).contains(nil) == !due.isEmpty)
            guard !due.isEmpty else { continue }
            #expect(due == failed)
            asked.append(seconds)
            for delivery in due { redelivery.noteAsked(delivery, now: now) }
        }
        #expect(asked == [0, 600, 4_200, 25_800, 112_200])
        // What is listed once more resets nothing; once the forge has forgotten it, so have we.
        redelivery.forget(now: Self.now.addingTimeInterval(Redelivery.horizon - 1))
        redelivery.note(HookListing(deliveries: all), in: nil, now: Self.now)
        #expect(redelivery.due(limit: 10, now: Self.now.addingTimeInterval(200_000)).isEmpty)
        redelivery.forget(now: Self.now.addingTimeInterval(Redelivery.horizon))
        #expect(redelivery.due(limit: 10, now: Self.now.addingTimeInterval(200_000)).isEmpty)
        redelivery.note(HookListing(deliveries: all), in: nil, now: Self.now)
        #expect(redelivery.due(limit: 10, now: Self.now) == failed)
    }

    /// The list of the next look ends where this one began.
    @Test
    func `what an earlier look found waits for its turn until somebody has taken it`() {
        var redelivery = Redelivery()
        let lost = [Self.delivery("two", 10, false), Self.delivery("one", 20, false)]
        redelivery.note(
            HookListing(deliveries: lost, marks: ["/hooks/1": "two"]),
            in: nil,
            now: Self.now
        )
        #expect(redelivery.marks == ["/hooks/1": "two"])
        redelivery.noteAsked(lost[1], now: Self.now)
        let later = Self.now.addingTimeInterval(700)
        // Its newest attempt is the one to be sent again.
        let again = Self.delivery("one", -300, false, 2)
        redelivery.note(
            HookListing(deliveries: [again], marks: ["/hooks/1": "again", "/hooks/2": "x"]),
            in: nil,
            now: later
        )
        #expect(redelivery.due(limit: 9, now: later) == [lost[0], again])
        #expect(redelivery.marks == ["/hooks/1": "again", "/hooks/2": "x"])
        redelivery.note(HookListing(deliveries: [Self.delivery("one", -600, true, 3)]), in: nil, now: later)
        #expect(redelivery.due(limit: 9, now: later) == [lost[0]])
    }

    @Test
    func `what a forge does not take is asked for by the next sweeps, three times`() {
        let all = [Self.delivery("lost", 20, false)]
        var redelivery = Redelivery()
        redelivery.note(HookListing(deliveries: all), in: nil, now: Self.now)
        for _ in 1...2 {
            redelivery.noteRefused(all[0], now: Self.now)
            #expect(redelivery.due(limit: 9, now: Self.now) == all)
            #expect(redelivery.places(now: Self.now) == [nil])
        }
        redelivery.noteRefused(all[0], now: Self.now)
        #expect(redelivery.due(limit: 9, now: Self.now.addingTimeInterval(599)).isEmpty)
        let later = Self.now.addingTimeInterval(600)
        #expect(redelivery.due(limit: 9, now: later) == all)
        // Taken, it has all three of them again.
        redelivery.noteRefused(all[0], now: later)
        redelivery.noteAsked(all[0], now: later)
        #expect(redelivery.due(limit: 9, now: later.addingTimeInterval(3_599)).isEmpty)
        let third = later.addingTimeInterval(3_600)
        for _ in 1...2 { redelivery.noteRefused(all[0], now: third) }
        #expect(redelivery.due(limit: 9, now: third) == all)
    }

    @Test
    func `a clock that was set back holds no delivery up`() {
        let all = [Self.delivery("lost", 20, false)]
        var redelivery = Redelivery()
        redelivery.note(HookListing(deliveries: all), in: nil, now: Self.now)
        redelivery.noteAsked(all[0], now: Self.now.addingTimeInterval(31_536_000))
        #expect(redelivery.due(limit: 9, now: Self.now) == all)
    }

    @Test
    func `a long outage is made up for in steps`() {
        let all = (1...120).map { Self.delivery("\($0)", Double($0), false) }
        var redelivery = Redelivery()
        redelivery.note(HookListing(deliveries: all), in: nil, now: Self.now)
        let first = redelivery.due(limit: 50, now: Self.now)
        #expect(first.count == 50 && first.first?.id == "120")
    }

    @Test
    func `no more is remembered than there is room for, and what is taken makes room`() {
        let all = (1...3).map { Self.delivery("\($0)", Double(100 - $0), false) }
        var redelivery = Redelivery(mostRemembered: 2)
        // A forge lists the newest first.
        redelivery.note(HookListing(deliveries: all.reversed()), in: nil, now: Self.now)
        #expect(redelivery.due(limit: 9, now: Self.now) == [all[0], all[1]])
        let again = Self.delivery("2", 0, false, 2)
        redelivery.note(HookListing(deliveries: [again]), in: nil, now: Self.now)
        #expect(redelivery.due(limit: 9, now: Self.now) == [all[0], again])
        redelivery.note(
            HookListing(deliveries: [all[2], Self.delivery("1", 0, true)]),
            in: nil,
            now: Self.now
        )
        #expect(redelivery.due(limit: 9, now: Self.now) == [all[2], again])
    }
}
