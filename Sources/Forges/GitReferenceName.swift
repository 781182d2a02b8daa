/// The rules for names of references, as `git check-ref-format` states them.
///
/// Even a signed payload is checked: a branch name goes into URLs, into git's standard input and into reports.
package enum GitReferenceName {
    /// Longest name, in UTF-8 bytes, that Gatehouse accepts.
    package static let maximumBytes = 1024

    /// Whether `name` can be the part of a branch's reference behind `refs/heads/`.
    package static func isBranch(_ name: String) -> Bool {
        let bytes = Array(name.utf8)
        guard !bytes.isEmpty, bytes.count <= maximumBytes, name != "@", bytes.last != 0x2E else {
            return false
        }
        for (index, byte) in bytes.enumerated() {
            switch byte {
            // Control characters, space, ~ ^ : ? * [ \ and DEL.
            case 0x00...0x20, 0x7E, 0x5E, 0x3A, 0x3F, 0x2A, 0x5B, 0x5C, 0x7F: return false
            case 0x2E where index > 0 && bytes[index - 1] == 0x2E: return false
            case 0x7B where index > 0 && bytes[index - 1] == 0x40: return false
            default: break
            }
        }
        return bytes.split(separator: 0x2F, omittingEmptySubsequences: false).allSatisfy { component in
            !component.isEmpty && component.first != 0x2E && !component.suffix(5).elementsEqual(".lock".utf8)
        }
    }
}
