package import Domain

/// A package URL that stands for all packages it describes.
///
/// Type, namespace and name must be the same, in whatever spelling the ecosystem takes for one package. Version, subpath and
/// qualifiers count only where the pattern has them.
package struct PackagePattern: Hashable, Sendable, CustomStringConvertible {
    /// In its canonical form.
    package let purl: PackageURL
    /// Of the package without version: equal for all spellings.
    package let key: String
    /// Empty for any.
    package let version: String
    private let qualifiers: [String: String]
    private let subpath: String

    /// What a waiver says, or what a VEX document leaves out where it is lenient.
    package init(_ text: String, reading: PackageURL.Reading = .conforming) throws(PackageURLError) {
        self.init(try PackageURL.Parts(text, reading: reading))
    }

    package init(_ parts: PackageURL.Parts) {
        purl = parts.purl
        key = PackagePattern.key(of: parts)
        version = parts.version
        qualifiers = parts.qualifiers
        subpath = parts.subpath
    }

    package var description: String { purl.description }

    /// Whether a component is among those described.
    func matches(_ identity: PackageIdentity) -> Bool {
        let parts = identity.parts
        return (version.isEmpty || version == parts.version)
            && (subpath.isEmpty || subpath == parts.subpath)
            && key == identity.key
            && qualifiers.allSatisfy { parts.qualifiers[$0.key] == $0.value }
    }

    /// Type, namespace and name, in the spelling that stands for all others.
    static func key(of parts: PackageURL.Parts) -> String {
        let path = parts.namespace.isEmpty ? parts.name : "\(parts.namespace)/\(parts.name)"
        return "\(parts.type)/\(PackageName(ecosystem: parts.ecosystem, name: path).name)"
    }
}

/// A component as patterns see it, taken apart once.
struct PackageIdentity {
    let parts: PackageURL.Parts
    let key: String

    /// `nil` for a component that no pattern can describe.
    init?(_ component: Component) {
        // Why it is none does not matter here.
        guard let parts = try? PackageURL.Parts(component.purl.description, reading: .lenient) else {
            return nil
        }
        self.parts = parts
        key = PackagePattern.key(of: parts)
    }
}
