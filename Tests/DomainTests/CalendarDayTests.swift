import Domain
import Foundation
import Testing

struct `Calendar days` {
    @Test(arguments: [
        ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2026-12-31", 20_818),
        ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
    ])
    func `are read, counted from the epoch and written again`(text: String, number: Int) throws {
        let day = try #require(CalendarDay(text))
        #expect(day.number == number)
        #expect(day.description == text)
        #expect(CalendarDay(Date(timeIntervalSince1970: Double(number) * 86_400 + 86_399)) == day)
    }

    @Test(arguments: [
        "", "2026-2-01", "2026-02-30", "2023-02-29", "2026-13-01", "2026-00-10", "2026-01-00", "2026/01/01",
        "20260101", "+026-01-01", "2026-01-01T00:00:00Z", "２026-01-1", "2026-04-31",
    ])
    func `that do not exist are refused`(text: String) {
        #expect(CalendarDay(text) == nil)
    }

    @Test func `are counted over the ends of months and years`() throws {
        let start = try #require(CalendarDay("2026-12-30"))
        #expect(start.adding(days: 3).description == "2027-01-02")
        #expect(start.days(until: start.adding(days: 400)) == 400)
        #expect(start < start.adding(days: 1))
    }

    @Test(arguments: [Double.infinity, -.infinity, 1e300, -1e300])
    func `of absurd moments are defined`(seconds: Double) {
        _ = CalendarDay(Date(timeIntervalSince1970: seconds)).description
    }
}
