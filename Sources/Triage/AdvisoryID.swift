/// How ids of advisories and vulnerabilities are written and compared: without regard to case.
package enum AdvisoryID {
    private static let maximumLength = 128

    /// The form in which two spellings are equal; `nil` for what is no id.
    ///
    /// An id is made of letters, digits and `-`, `_`, `.`, `:`.
    package static func key(_ text: String) -> String? {
        guard (3...maximumLength).contains(text.utf8.count) else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            switch byte {
            case 0x61...0x7A: bytes.append(byte - 0x20)
            case 0x41...0x5A, 0x30...0x39, 0x2D, 0x2E, 0x3A, 0x5F: bytes.append(byte)
            default: return nil
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Of OSV's records of malicious packages (`MAL-2026-1`).
    static func isMalicious(key: String) -> Bool { key.hasPrefix("MAL-") }
}
