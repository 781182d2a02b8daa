package import struct Foundation.Date

/// A moment as files and registries write it (RFC 3339, section 5.6).
package enum InternetTime {
    /// `2026-08-20T14:03:00Z`, with a fraction of a second or an offset where there is one; `nil` for anything else.
    ///
    /// A leap second is the last one of its minute.
    package static func date(_ text: String) -> Date? {
        let bytes = Array(text.utf8.prefix(65))
        guard (20...64).contains(bytes.count), bytes[10] | 0x20 == 0x74, bytes[13] == 0x3A, bytes[16] == 0x3A,
            let day = CalendarDay(String(decoding: bytes[..<10], as: UTF8.self)),
            let hour = number(bytes[11..<13], below: 24), let minute = number(bytes[14..<16], below: 60),
            let second = number(bytes[17..<19], below: 61)
        else { return nil }
        var rest = bytes[19...]
        var fraction = 0.0
        if rest.first == 0x2E {
            let digits = rest.dropFirst().prefix { (0x30...0x39).contains($0) }
            guard !digits.isEmpty, let value = Double("0." + String(decoding: digits, as: UTF8.self)) else {
                return nil
            }
            fraction = value
            rest = rest[digits.endIndex...]
        }
        guard let offset = offset(rest) else { return nil }
        let seconds = day.number * 86_400 + hour * 3_600 + minute * 60 + min(second, 59) - offset
        return Date(timeIntervalSince1970: Double(seconds) + fraction)
    }

    /// Seconds east of UTC.
    private static func offset(_ text: ArraySlice<UInt8>) -> Int? {
        if text.count == 1, let first = text.first { return first | 0x20 == 0x7A ? 0 : nil }
        let bytes = Array(text)
        guard bytes.count == 6, bytes[0] == 0x2B || bytes[0] == 0x2D, bytes[3] == 0x3A,
            let hours = number(bytes[1..<3], below: 24), let minutes = number(bytes[4..<6], below: 60)
        else { return nil }
        let seconds = hours * 3_600 + minutes * 60
        return bytes[0] == 0x2B ? seconds : -seconds
    }

    private static func number(_ digits: ArraySlice<UInt8>, below limit: Int) -> Int? {
        var value = 0
        for byte in digits {
            guard (0x30...0x39).contains(byte) else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        return value < limit ? value : nil
    }
}
