package import Domain

/// The version scheme of each ecosystem: what decides whether an advisory's range reaches a version; `nil` where there is none.
///
/// To add a scheme: one folder `Sources/Versioning/<Name>/` with a `<Name>Scheme` whose `Version` is `Comparable`, one line
/// here, and a test that walks that ecosystem's published comparison table both ways round. Parse byte by byte, cap the
/// length, and return `nil` for what the ecosystem's own tools refuse: an unparsable version is reported, never passed.
package enum VersionSchemeCatalog {
    package static func scheme(for ecosystem: Ecosystem) -> (any VersionScheme)? {
        switch ecosystem {
        case .npm: NpmScheme()
        case .pypi: PythonScheme()
        case .golang: SemanticScheme.golang
        case .cargo: SemanticScheme.cargo
        case .gem: GemScheme()
        case .cocoapods: GemScheme.cocoapods
        case .composer: ComposerScheme()
        case .maven: MavenScheme()
        case .nuget: NuGetScheme()
        case .swift: SemanticScheme.swift
        case .pub: SemanticScheme.pub
        case .hex: SemanticScheme.hex
        case .hackage: NumberListScheme.hackage
        case .cran: NumberListScheme.cran
        case .conan: ConanScheme()
        case .julia: SemanticScheme.julia
        case .github: SemanticScheme.githubActions
        // No order is defined for tags of images, nor for what is of no ecosystem.
        case .docker, .other: nil
        }
    }
}
