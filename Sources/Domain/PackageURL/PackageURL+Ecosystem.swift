/// From a component's name and version to its package URL.
extension PackageURL {
    /// Cheap and never fails; a name that the ecosystem would refuse gives a purl that `Parts` may refuse.
    ///
    /// `name` is the registry's name as in `Ecosystem`: `group:artifact` for Maven, a repository's address for Swift, `Pod/Subspec`,
    /// `owner/repository/path` for GitHub, an image's name with or without registry. `qualifiers` are what only the manifest
    /// knows, such as Julia's `uuid`; their keys are in lower case.
    package init(
        ecosystem: Ecosystem,
        name: String,
        version: String?,
        qualifiers: [String: String] = [:]
    ) {
        var text = PackageURLText(
            type: ecosystem.rawValue,
            capacity: name.utf8.count + (version?.utf8.count ?? 0)
        )
        var version = version ?? ""
        var qualifiers = qualifiers
        var subpath: Substring.UTF8View?
        switch ecosystem {
        case .npm, .golang, .conan, .other:
            text.append(segments: name.utf8)
        case .composer, .hex:
            text.append(segments: name.utf8, letters: .lower)
        case .maven:
            text.append(segments: name.utf8.lazy.map { $0 == UInt8(ascii: ":") ? UInt8(ascii: "/") : $0 })
        case .swift:
            text.append(segments: PackageName.repositoryPath(name).utf8)
        case .github:
            let (repository, path) = PackageURL.split(name, segments: 2)
            text.append(segments: repository, letters: .lower)
            subpath = path
        case .cocoapods:
            let (pod, path) = PackageURL.split(name, segments: 1)
            text.append(segments: pod)
            subpath = path
        case .docker:
            let (registry, path) = PackageURL.image(name)
            if let registry { qualifiers["repository_url"] = registry }
            text.append(segments: path.utf8)
            // A tag beside a digest says nothing more.
            if let at = version.lastIndex(of: "@") { version = String(version[version.index(after: at)...]) }
        case .pypi:
            text.append("/")
            let dashed = name.utf8.lazy.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: "-") : $0 }
            text.append(encoded: dashed, letters: .lower)
        case .pub:
            text.append("/")
            text.append(encoded: PackageURLType.pubName(name.utf8))
        case .cargo, .gem, .nuget, .hackage, .cran, .julia:
            text.append("/")
            text.append(encoded: name.utf8)
        }
        if !version.isEmpty {
            text.append("@")
            text.append(encoded: version.utf8, letters: ecosystem == .pypi ? .lower : .kept)
        }
        text.append(qualifiers: qualifiers)
        if let subpath {
            text.append(segments: Parts.descending(String(Substring(subpath))).utf8, after: "#")
        }
        self = text.purl
    }

    /// The first segments of a path, and what is left.
    private static func split(_ name: String, segments: Int) -> (Substring.UTF8View, Substring.UTF8View?) {
        let bytes = name.utf8
        var seen = 0
        for index in bytes.indices where bytes[index] == UInt8(ascii: "/") {
            seen += 1
            if seen == segments { return (bytes[..<index], bytes[bytes.index(after: index)...]) }
        }
        return (bytes[...], nil)
    }

    /// `ghcr.io/owner/image` is `owner/image` of the registry `ghcr.io`; a first part without dot or port is no registry.
    private static func image(_ name: String) -> (registry: String?, path: Substring) {
        guard let slash = name.firstIndex(of: "/") else { return (nil, name[...]) }
        let first = name[..<slash]
        guard first == "localhost" || first.utf8.contains(where: { $0 == 0x2E || $0 == 0x3A }) else {
            return (nil, name[...])
        }
        return (String(first), name[name.index(after: slash)...])
    }
}

/// From a package URL to the component's name and version.
extension PackageURL.Parts {
    /// `.other` for a type that is no ecosystem of ours.
    package var ecosystem: Ecosystem { Ecosystem(rawValue: type) ?? .other }

    /// The name as in `Ecosystem`, from which `PackageURL(ecosystem:name:version:)` makes the same purl.
    package var registryName: String {
        switch ecosystem {
        case .maven: joined(with: ":")
        case .docker:
            [registry, namespace, name].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: "/")
        // The vendor of a Conan package is no part of its name.
        case .conan: name
        case .github, .cocoapods: subpath.isEmpty ? joined(with: "/") : joined(with: "/") + "/" + subpath
        default: joined(with: "/")
        }
    }

    private func joined(with separator: String) -> String {
        namespace.isEmpty ? name : namespace + separator + name
    }

    /// The host in `repository_url`, which may be written with a scheme.
    private var registry: String? {
        guard let url = qualifiers["repository_url"] else { return nil }
        return String(PackageName.withoutScheme(url))
    }
}
