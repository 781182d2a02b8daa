/// How two versions of one ecosystem relate.
package enum VersionOrder: Sendable, Equatable {
    case ascending, same, descending
}

/// The order of versions in one ecosystem.
///
/// Pure and linear in the length of its input; every text may be hostile.
package protocol VersionScheme: Sendable {
    /// A parsed version. Equal versions are the same release, however they were written.
    associatedtype Version: Comparable, Sendable, CustomStringConvertible

    /// `nil` when the ecosystem's tools would not take it for a version.
    func parse(_ text: String) -> Version?
}

extension VersionScheme {
    /// `nil` when either text is not a version of this scheme.
    package func compare(_ left: String, _ right: String) -> VersionOrder? {
        guard let left = parse(left), let right = parse(right) else { return nil }
        return left < right ? .ascending : right < left ? .descending : .same
    }

    /// The text under which all spellings of a version are equal; an unparsable one stands for itself.
    package func normalised(_ text: String) -> String { parse(text)?.description ?? text }
}
