/// Kinds of characters in the grammars of manifests, which are all ASCII.
enum ASCII {
    /// A space, a tab or a stray carriage return.
    static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }

    static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    static func isAlphanumeric(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x61...0x7A, 0x41...0x5A, 0x30...0x39: true
        default: false
        }
    }

    /// A letter, a digit or an underscore.
    static func isWord(_ byte: UInt8) -> Bool { isAlphanumeric(byte) || byte == 0x5F }
}

extension String {
    /// Whether all its bytes pass; several times as fast as asking them of its UTF-8 view one by one.
    func hasOnlyBytes(_ isAdmitted: (UInt8) -> Bool) -> Bool {
        utf8.withContiguousStorageIfAvailable { $0.allSatisfy(isAdmitted) } ?? utf8.allSatisfy(isAdmitted)
    }
}
