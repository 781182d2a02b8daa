/// A range of versions as an ecosystem's own manifests write it.
package struct VersionRange: Sendable, CustomStringConvertible {
    /// As written.
    package let description: String
    private let answer: @Sendable (_ version: String, _ includingPrereleases: Bool) -> Bool?

    init<Scheme: VersionScheme>(
        _ description: String,
        _ scheme: Scheme,
        contains: @escaping @Sendable (Scheme.Version, Bool) -> Bool
    ) {
        self.description = description
        answer = { text, includingPrereleases in
            scheme.parse(text).map { contains($0, includingPrereleases) }
        }
    }

    /// `nil` when the text is no version of the ecosystem.
    ///
    /// Ecosystems whose installers pass over prereleases unless the range names one (npm, PyPI, crates.io, Hex) take them all with
    /// `includingPrereleases`: what a rule that denies versions wants. It changes nothing for the others.
    package func contains(_ version: String, includingPrereleases: Bool = false) -> Bool? {
        answer(version, includingPrereleases)
    }
}
