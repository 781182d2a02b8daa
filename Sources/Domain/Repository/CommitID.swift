/// A full git object id of a commit: 40 (SHA-1) or 64 (SHA-256) lower-case hexadecimal digits.
package struct CommitID: Hashable, Sendable, CustomStringConvertible {
    package let hex: String

    /// `nil` when `hex` is not a full id, or is the all-zero id with which forges say "no commit".
    package init?(_ hex: String) {
        let lowered = hex.lowercased()
        let isHex = lowered.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
        guard isHex, lowered.utf8.count == 40 || lowered.utf8.count == 64,
            lowered.utf8.contains(where: { $0 != 0x30 })
        else { return nil }
        self.hex = lowered
    }

    package var description: String { hex }
    /// The first ten digits, for people.
    package var short: String { String(hex.prefix(10)) }
}
