/// A mail address as people have them: an atom or several with dots, `@`, a host name (RFC 5321 section 4.1.2 without quotes,
/// comments and address literals).
///
/// In lower case: no host that matters tells apart addresses that differ in case alone.
package struct EmailAddress: Hashable, Sendable, CustomStringConvertible {
    /// Bytes (RFC 5321 section 4.5.3.1.3).
    package static let longest = 254

    package let text: String

    /// `nil` for what is no such address.
    package init?(_ text: String) {
        guard text.utf8.count <= Self.longest, let at = text.lastIndex(of: "@") else { return nil }
        let local = text[..<at]
        let host = text[text.index(after: at)...].lowercased()
        let extra = Set("!#$%&'*+/=?^_`{|}~-".utf8)
        let atoms = local.split(separator: ".", omittingEmptySubsequences: false)
        let isLocal = atoms.allSatisfy { atom in
            !atom.isEmpty && atom.utf8.allSatisfy { Self.isLetterOrDigit($0) || extra.contains($0) }
        }
        let labels = host.split(separator: ".", omittingEmptySubsequences: false)
        let isHost = labels.allSatisfy { label in
            (1...63).contains(label.utf8.count) && label.first != "-" && label.last != "-"
                && label.utf8.allSatisfy { Self.isLetterOrDigit($0) || $0 == 0x2D }
        }
        guard isLocal, local.utf8.count <= 64, isHost, labels.count >= 2 else { return nil }
        self.text = "\(local.lowercased())@\(host)"
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }

    package var description: String { text }
}
