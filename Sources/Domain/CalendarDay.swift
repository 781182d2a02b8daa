package import struct Foundation.Date

/// A day of the Gregorian calendar, in UTC: what waivers expire on and service levels are counted to.
///
/// Ordered. `YYYY-MM-DD` (RFC 3339, `full-date`) is its only text.
package struct CalendarDay: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// Days since 1970-01-01.
    package let number: Int

    private init(number: Int) { self.number = number }

    /// The day that a moment belongs to.
    package init(_ date: Date) {
        let seconds = date.timeIntervalSince1970.rounded(.down)
        // Years 1 to 9999: what the text can say.
        number = Int((min(max(seconds, -62_135_596_800), 253_402_300_799) / 86_400).rounded(.down))
    }

    /// `2026-12-31`; `nil` for anything else, days that do not exist included.
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return nil }
        func value(_ range: Range<Int>) -> Int? {
            var result = 0
            for byte in bytes[range] {
                guard byte >= 0x30, byte <= 0x39 else { return nil }
                result = result * 10 + Int(byte - 0x30)
            }
            return result
        }
        guard let year = value(0..<4), let month = value(5..<7), let day = value(8..<10),
            (1...12).contains(month), day >= 1
        else { return nil }
        self.init(number: CalendarDay.number(year: year, month: month, day: day))
        // The 31st of a shorter month would be a day of the next one.
        guard description == text else { return nil }
    }

    package func adding(days: Int) -> CalendarDay { CalendarDay(number: number &+ days) }

    /// How many days `other` is later.
    package func days(until other: CalendarDay) -> Int { other.number &- number }

    package static func < (left: CalendarDay, right: CalendarDay) -> Bool { left.number < right.number }

    package var description: String {
        // The civil calendar counted from March, so that the leap day ends a year.
        let shifted = number + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        func padded(_ value: Int, _ width: Int) -> String {
            let digits = String(value)
            return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
        }
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }

    private static func number(year: Int, month: Int, day: Int) -> Int {
        let year = month <= 2 ? year - 1 : year
        let era = (year >= 0 ? year : year - 399) / 400
        let yearOfEra = year - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }
}
