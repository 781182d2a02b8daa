/// The id of a configured forge: the key under `forges:` and the last part of its webhook path.
///
/// One to 64 characters of `a-z`, `0-9`, `-`, `_` and `.`, beginning with a letter or digit.
package struct ForgeID: Hashable, Sendable, Comparable, CustomStringConvertible {
    package let rawValue: String

    /// `nil` when `rawValue` is not a valid id.
    package init?(_ rawValue: String) {
        let allowed = rawValue.utf8.allSatisfy { byte in
            (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || [0x2D, 0x5F, 0x2E].contains(byte)
        }
        guard allowed, (1...64).contains(rawValue.utf8.count), let first = rawValue.utf8.first,
            ![0x2D, 0x5F, 0x2E].contains(first)
        else { return nil }
        self.rawValue = rawValue
    }

    package var description: String { rawValue }

    package static func < (left: ForgeID, right: ForgeID) -> Bool { left.rawValue < right.rawValue }
}

/// The forges Gatehouse speaks to.
///
/// `local` exists for `gatehouse preview` alone and cannot be configured.
package enum ForgeKind: String, Sendable, CaseIterable {
    case github, gitlab, gitea, forgejo, local
}
