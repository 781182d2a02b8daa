/// A range of versions as npm writes it in `package.json`: the grammar and meaning of node-semver 7.8.
///
/// Alternatives (`||`), hyphen ranges, x-ranges, tilde, caret and comparators. Parsing is linear and capped at
/// `maximumLength`.
package struct NpmRange: Sendable, Hashable {
    /// Longer texts are no range; node-semver itself has no limit.
    package static let maximumLength = 16_384

    /// Alternatives of comparators that must all hold; never empty, nor is any alternative.
    let sets: [[NpmComparator]]
    package let loose: Bool
    /// Takes prereleases anywhere within the range, not only beside a comparator that names one of the same release.
    package let includePrerelease: Bool

    init(sets: [[NpmComparator]], loose: Bool, includePrerelease: Bool) {
        self.sets = sets
        self.loose = loose
        self.includePrerelease = includePrerelease
    }

    /// `nil` when node-semver would refuse the text.
    ///
    /// Loose mode drops comparators that make no sense, as long as one is left.
    package init?(_ text: String, loose: Bool = false, includePrerelease: Bool = false) {
        guard let bytes = NpmGrammar.bytes(of: text, maximum: NpmRange.maximumLength) else { return nil }
        let parser = NpmRangeParser(loose: loose, includePrerelease: includePrerelease)
        guard let sets = parser.sets(of: bytes) else { return nil }
        self.init(sets: sets, loose: loose, includePrerelease: includePrerelease)
    }

    package func satisfies(_ version: NpmVersion) -> Bool {
        sets.contains { accepts(version, $0) }
    }

    /// `false` when the text is no version, read as loosely as the range was.
    package func satisfies(_ version: String) -> Bool {
        NpmVersion(version, loose: loose).map(satisfies) ?? false
    }

    private func accepts(_ version: NpmVersion, _ set: [NpmComparator]) -> Bool {
        guard set.allSatisfy({ $0.accepts(version) }) else { return false }
        guard version.isPrerelease, !includePrerelease else { return true }
        return set.contains { comparator in
            guard let bound = comparator.version else { return false }
            return bound.isPrerelease && bound.tuple == version.tuple
        }
    }

    /// Whether a version could satisfy both, by the rules of node-semver, which look at comparators pair by pair.
    package func intersects(_ other: NpmRange, includePrerelease: Bool = false) -> Bool {
        sets.contains { left in
            NpmRange.isSatisfiable(left, includePrerelease)
                && other.sets.contains { right in
                    NpmRange.isSatisfiable(right, includePrerelease)
                        && left.allSatisfy { comparator in
                            right.allSatisfy {
                                comparator.intersects($0, includePrerelease: includePrerelease)
                            }
                        }
                }
        }
    }

    private static func isSatisfiable(_ set: [NpmComparator], _ includePrerelease: Bool) -> Bool {
        set.indices.dropFirst().allSatisfy { last in
            set[..<last].allSatisfy { set[last].intersects($0, includePrerelease: includePrerelease) }
        }
    }
}

extension NpmRange: CustomStringConvertible {
    /// The range in comparators, e.g.
    ///
    /// `>=1.2.3 <2.0.0-0||3.0.0`; `*` for any version.
    package var description: String {
        let text = sets.map { $0.map(\.description).joined(separator: " ") }.joined(separator: "||")
        return text.isEmpty ? "*" : text
    }
}
