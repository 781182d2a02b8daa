import Domain
import StrictYAML

/// What an entry of `packages` is: name, version and source, from its key, its `resolution` and its own `name` and `version`.
struct PnpmEntry {
    let name: String
    let version: String
    let source: ComponentSource
    /// The address of a registry that names another package or version than the entry does.
    let mismatch: String?

    /// `nil` when that cannot be told.
    init?(key: String, _ entry: YAMLNode, _ format: PnpmFormat) {
        let named = format.name(of: key)
        let resolution = entry["resolution"]
        guard let name = entry["name"]?.string ?? named?.name, NPMName.isUsable(name) else { return nil }
        var version = entry["version"]?.string ?? named?.version ?? ""
        var source = ComponentSource.registry
        var origin: NPMOrigin?
        if let resolution, let found = PnpmEntry.origin(resolution) {
            origin = found
            source = found.source
        } else if !NPMVersion.isUsable(version) {
            guard let found = NPMOrigin(version) else { return nil }
            source = found.source
        }
        if source != .registry, !NPMVersion.isUsable(version) {
            version = origin?.version ?? ""
        }
        guard source != .registry || NPMVersion.isUsable(version) else { return nil }
        self.name = name
        self.version = version
        self.source = source
        mismatch = PnpmEntry.mismatch(name, version, origin)
    }

    /// `nil` when only the registry and the hash of the archive are told.
    private static func origin(_ resolution: YAMLNode) -> NPMOrigin? {
        if resolution["type"]?.string == "directory" || resolution["directory"] != nil {
            return NPMOrigin("file:")
        }
        if let commit = resolution["commit"]?.string { return NPMOrigin("git:#\(commit)") }
        if let tarball = resolution["tarball"]?.string {
            // A relative one belongs to the registry that the project is set up with.
            return NPMOrigin(tarball)
        }
        // Programs such as Node.js itself, from their own sites.
        let type = resolution["type"]?.string
        return type == "variations" || type == "binary" ? NPMOrigin("https://\(type ?? "")") : nil
    }

    private static func mismatch(_ name: String, _ version: String, _ origin: NPMOrigin?) -> String? {
        guard let origin, origin.source == .registry, let other = origin.name else { return nil }
        let isSameVersion = origin.version.map { NPMVersion.isSame($0, version) }
        return other == name && isSameVersion != false ? nil : "\(other) \(origin.version ?? "")"
    }
}
