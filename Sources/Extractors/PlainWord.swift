/// Names and versions of ecosystems that allow printable ASCII in them and nothing that would need quoting.
enum PlainWord {
    /// Letters, digits, `-`, `_` and `.`, at most 256 bytes; not `.` or `..`.
    static func isName(_ text: String) -> Bool {
        guard (1...256).contains(text.utf8.count), text != ".", text != ".." else { return false }
        return text.utf8.allSatisfy(isNameByte)
    }

    static func isNameByte(_ byte: UInt8) -> Bool {
        ASCII.isWord(byte) || byte == 0x2D || byte == 0x2E
    }

    /// Printable without spaces, at most 256 bytes.
    static func isVersion(_ text: String) -> Bool {
        (1...256).contains(text.utf8.count) && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    }

    /// A full git commit id, SHA-1 or SHA-256.
    static func isCommit(_ text: String) -> Bool {
        (text.utf8.count == 40 || text.utf8.count == 64)
            && text.utf8.allSatisfy { ASCII.isDigit($0) || (0x61...0x66).contains($0) }
    }
}
