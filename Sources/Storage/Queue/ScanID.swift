import struct Foundation.Date

/// Ids of scans: UUID version 7 (RFC 9562, section 5.7) as lower-case text.
///
/// They begin with the time, so that ids made together are neighbours in the index, which saves a page per new job.
enum ScanID {
    static func make(at time: Date) -> String {
        let milliseconds = UInt64(max(0, time.storedMilliseconds))
        let high = milliseconds << 16 | 0x7000 | UInt64.random(in: 0...0xFFF)
        let low = 0x8000_0000_0000_0000 | UInt64.random(in: 0...0x3FFF_FFFF_FFFF_FFFF)
        let digits = (hexadecimal(high) + hexadecimal(low)).utf8
        var text = ""
        for (index, digit) in digits.enumerated() {
            if [8, 12, 16, 20].contains(index) { text += "-" }
            text.unicodeScalars.append(Unicode.Scalar(digit))
        }
        return text
    }

    private static func hexadecimal(_ value: UInt64) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}
