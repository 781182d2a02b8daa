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
        default: nil
        }
    }
}
