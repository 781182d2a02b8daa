import Foundation
import Portal
import Testing

@Suite struct RequestRatesTests {
    private let rule = RequestRates.Rule("login", 5, per: 60)

    @Test func `so many in any minute, for each apart`() {
        let rates = RequestRates()
        let start = Date(timeIntervalSince1970: 1_767_225_600)
        func wait(_ key: String, _ seconds: Double) -> Int? {
            rates.wait(rule, for: key, now: start.addingTimeInterval(seconds))
        }
        #expect((0..<5).allSatisfy { wait("a", Double($0)) == nil })
        #expect(wait("a", 5) ?? 0 > 0)
        #expect(wait("b", 5) == nil)
        // The minute slides: at the turn of the clock's minute nothing is forgiven at once.
        #expect(wait("a", 61) != nil)
        #expect(wait("a", 75) == nil)
        #expect((0..<5).allSatisfy { _ in wait("a", 200) == nil } && wait("a", 200) != nil)
        #expect(rates.wait(RequestRates.Rule("other", 1, per: 60), for: "a", now: start) == nil)
    }

    @Test func `whoever waits as told gets through`() {
        let rates = RequestRates()
        var time = 1_767_225_631.5
        for _ in 0..<200 {
            if let wait = rates.wait(rule, for: "a", now: Date(timeIntervalSince1970: time)) {
                #expect((1...60).contains(wait))
                time += Double(wait) * 2
            }
            time += 0.1
        }
    }

    @Test func `addresses without number take bounded room and shut nobody out`() {
        let rates = RequestRates()
        let now = Date(timeIntervalSince1970: 1_767_225_600)
        let refused = (0..<50_000).count { rates.wait(rule, for: "address \($0)", now: now) != nil }
        #expect(refused == 0)
    }
}
