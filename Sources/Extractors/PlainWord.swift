/// Names and versions of ecosystems that allow printable ASCII in them and nothing that would need quoting.
enum PlainWord {
    /// Letters, digits, `-`, `_` and `.`, at most 256 bytes; not `.` or `..`.
    static func isName(_ text: String) -> Bool {
        guard (1...256).contains(text.utf8.count), text != ".", text != ".." else { return false }
        return text.utf8.allSatisfy(isNameByte)
    }

    static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
        default: false
        }
    }

    /// Printable without spaces, at most 256 bytes.
    static func isVersion(_ text: String) -> Bool {
        (1...256).contains(text.utf8.count) && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    }

    /// A full git commit id, SHA-1 or SHA-256.
    static func isCommit(_ text: String) -> Bool {
        (text.utf8.count == 40 || text.utf8.count == 64)
            && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    }
}
