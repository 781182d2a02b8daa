package import Domain

/// The range syntax of each ecosystem, as its manifests write it; `nil` where there are no versions.
///
/// Ecosystems without a syntax of their own here (Go, CRAN, Conan, Swift, Julia, GitHub Actions) take `>=1.0 <2.0 || =3.1`.
package enum VersionRangeCatalog {
    /// `nil` when the ecosystem's tools would refuse the text.
    package static func range(_ text: String, for ecosystem: Ecosystem) -> VersionRange? {
        switch ecosystem {
        case .npm: npm(text)
        case .pypi: python(text)
        case .cargo: semantic(text, SemanticScheme.cargo, SemanticRange.cargo(text))
        case .hex: semantic(text, SemanticScheme.hex, SemanticRange.hex(text))
        case .pub: semantic(text, SemanticScheme.pub, SemanticRange.pub(text))
        case .gem: gem(text, GemScheme())
        case .cocoapods: gem(text, .cocoapods)
        case .composer: comparators(text, ComposerScheme(), ComposerRange.comparators(text))
        case .maven: comparators(text, MavenScheme(), MavenRange.comparators(text))
        case .nuget: NuGetRange.range(text)
        case .hackage: hackage(text)
        case .golang: PlainRange.range(text, SemanticScheme.golang)
        case .swift: PlainRange.range(text, SemanticScheme.swift)
        case .julia: PlainRange.range(text, SemanticScheme.julia)
        case .github: PlainRange.range(text, SemanticScheme.githubActions)
        case .cran: PlainRange.range(text, NumberListScheme.cran)
        case .conan: PlainRange.range(text, ConanScheme())
        case .docker, .other: nil
        }
    }

    private static func npm(_ text: String) -> VersionRange? {
        guard let range = NpmRange(text), let wide = NpmRange(text, includePrerelease: true) else {
            return nil
        }
        return VersionRange(text, NpmScheme()) { version, includingPrereleases in
            (includingPrereleases ? wide : range).satisfies(version)
        }
    }

    private static func python(_ text: String) -> VersionRange? {
        guard let specifiers = PythonSpecifierSet(text) else { return nil }
        return VersionRange(text, PythonScheme()) { version, includingPrereleases in
            specifiers.contains(
                version.normalForm,
                prereleases: includingPrereleases || specifiers.namesPrerelease
            )
        }
    }

    private static func hackage(_ text: String) -> VersionRange? {
        guard let range = HackageRange(text) else { return nil }
        return VersionRange(text, NumberListScheme.hackage) { version, _ in range.contains(version) }
    }

    private static func gem(_ text: String, _ scheme: GemScheme) -> VersionRange? {
        comparators(text, scheme, GemRange.comparators(text, scheme))
    }

    private static func semantic(_ text: String, _ scheme: SemanticScheme, _ range: SemanticRange?)
        -> VersionRange?
    {
        guard let range else { return nil }
        return VersionRange(text, scheme) { range.contains($0, includingPrereleases: $1) }
    }

    private static func comparators<Scheme: VersionScheme>(
        _ text: String,
        _ scheme: Scheme,
        _ set: ComparatorSet<Scheme.Version>?
    ) -> VersionRange? {
        guard let set else { return nil }
        return VersionRange(text, scheme) { version, _ in set.accepts(version) }
    }
}
