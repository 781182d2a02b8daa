package import struct Foundation.Date

extension Timestamp {
    /// A time as people and forges write it.
    ///
    /// ISO 8601 with `T` or a space, optional fraction, and a zone that must be there: `2013-12-03T17:23:34Z`,
    /// `2017-09-15 16:50:55 UTC`, `2011-12-12T14:27:31+02:00`, `2017-09-28T12:23:42.365Z`; `nil` for anything else. By hand,
    /// because no Foundation format style takes all of them.
    package static func parse(_ text: String) -> Date? {
        let bytes = Array(text.utf8)
        guard bytes.count >= 20, bytes.count <= 40,
            let year = number(bytes, 0, 4), bytes[4] == 0x2D,
            let month = number(bytes, 5, 2), (1...12).contains(month), bytes[7] == 0x2D,
            let day = number(bytes, 8, 2), (1...31).contains(day), bytes[10] == 0x54 || bytes[10] == 0x20,
            let hour = number(bytes, 11, 2), hour < 24, bytes[13] == 0x3A,
            let minute = number(bytes, 14, 2), minute < 60, bytes[16] == 0x3A,
            let second = number(bytes, 17, 2), second <= 60
        else { return nil }
        var at = 19
        var fraction = 0.0
        if bytes[at] == 0x2E {
            at += 1
            var scale = 0.1
            let first = at
            while at < bytes.count, (0x30...0x39).contains(bytes[at]) {
                fraction += Double(bytes[at] - 0x30) * scale
                scale /= 10
                at += 1
            }
            guard at > first else { return nil }
        }
        guard let offset = zone(bytes[at...]) else { return nil }
        let seconds =
            days(year: year, month: month, day: day) * 86_400 + hour * 3600 + minute * 60 + second - offset
        return Date(timeIntervalSince1970: Double(seconds) + fraction)
    }

    /// Seconds east of UTC.
    private static func zone(_ text: ArraySlice<UInt8>) -> Int? {
        var rest = text
        if rest.first == 0x20 { rest = rest.dropFirst() }
        if rest.elementsEqual("Z".utf8) || rest.elementsEqual("UTC".utf8) { return 0 }
        guard let sign = rest.first, sign == 0x2B || sign == 0x2D else { return nil }
        let digits = Array(rest.dropFirst().filter { $0 != 0x3A })
        guard digits.count == 4, rest.count <= 6, let hours = number(digits, 0, 2), hours < 24,
            let minutes = number(digits, 2, 2), minutes < 60
        else { return nil }
        return (sign == 0x2D ? -1 : 1) * (hours * 3600 + minutes * 60)
    }

    private static func number(_ bytes: [UInt8], _ start: Int, _ count: Int) -> Int? {
        var value = 0
        for byte in bytes[start..<start + count] {
            guard (0x30...0x39).contains(byte) else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        return value
    }

    /// Days since 1970-01-01 in the proleptic Gregorian calendar; years of four digits cannot overflow.
    private static func days(year: Int, month: Int, day: Int) -> Int {
        let y = month <= 2 ? year - 1 : year
        let era = (y >= 0 ? y : y - 399) / 400
        let yearOfEra = y - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }
}
