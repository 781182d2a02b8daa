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

    /// Whether a component's package URL is among those described.
    package func matches(_ parts: PackageURL.Parts) -> Bool {
        (version.isEmpty || version == parts.version)
            && (subpath.isEmpty || subpath == parts.subpath)
            && qualifiers.allSatisfy { parts.qualifiers[$0.key] == $0.value }
            && key == PackagePattern.key(of: parts)
    }

    /// Type, namespace and name, in the spelling that stands for all others.
    package static func key(of parts: PackageURL.Parts) -> String {
        let path = parts.namespace.isEmpty ? parts.name : "\(parts.namespace)/\(parts.name)"
        return "\(parts.type)/\(PackageName(ecosystem: parts.ecosystem, name: path).name)"
    }
}

extension Component {
    /// The parts of its package URL; `nil` for one that no pattern can describe.
    var purlParts: PackageURL.Parts? {
        try? PackageURL.Parts(purl.description, reading: .lenient)  // Why it is none does not matter here.
    }
}
