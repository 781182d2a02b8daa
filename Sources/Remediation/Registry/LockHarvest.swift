package import Basics
import Registries

/// Reads releases out of lockfiles, for the day when the registry is out of reach.
///
/// From `packages` of package-lock.json and npm-shrinkwrap.json (2 and 3) alone: no other lockfile repeats the manifest. Only
/// packages of a registry by its layout, with a SHA-512, not shipped inside another one.
package enum LockHarvest {
    private static let names: Set<Substring> = ["package-lock.json", "npm-shrinkwrap.json"]
    /// Of one lockfile; what comes after is left.
    private static let maximumReleases = 20_000
    private static let maximumBytes = 64 << 20
    /// Of one entry.
    private static let maximumEntryBytes = 16 << 10

    /// The releases in all lockfiles that were read.
    package static func releases(in tree: FileTree) -> [HarvestedRelease] {
        tree.entries.flatMap { entry -> [HarvestedRelease] in
            guard entry.kind == .file, let name = entry.path.split(separator: "/").last, names.contains(name),
                let bytes = tree.bytes(at: entry.path)
            else { return [] }
            return releases(in: bytes)
        }
    }

    /// The releases in a lockfile; none when it is not understood.
    package static func releases(in bytes: [UInt8]) -> [HarvestedRelease] {
        // What is not understood tells nothing; scanning it says why.
        guard let document = try? JSONDocument(bytes, limits: .init(depth: 64, bytes: maximumBytes)),
            document.duplicateKeys.isEmpty, let version = document.root["lockfileVersion"]?.int,
            (2...3).contains(version), let packages = document.root["packages"]
        else { return [] }
        var found: [HarvestedRelease] = []
        for member in packages.members {
            guard found.count < maximumReleases else { break }
            guard member.value.byteRange.count <= maximumEntryBytes,
                let release = release(path: member.key, member.value)
            else { continue }
            found.append(release)
        }
        return found
    }

    private static func release(path: String, _ entry: JSONValue) -> HarvestedRelease? {
        guard let name = entry["name"]?.string ?? folder(path), NPMRegistry.isName(name),
            entry["link"] == nil, entry["inBundle"] == nil, entry["extraneous"] == nil,
            let version = entry["version"]?.string, let resolved = entry["resolved"]?.string,
            let registry = registry(of: resolved, name: name, version: version),
            let text = entry["integrity"]?.string, let digest = SubresourceIntegrity.sha512(in: text)
        else { return nil }
        var parts: [String: JSONValue] = [:]
        for member in entry.members where LockFields.read.contains(member.key) {
            parts[member.key] = member.value
        }
        guard let manifest = LockFields.manifest(parts, package: name) else { return nil }
        return HarvestedRelease(
            registry: registry,
            name: name,
            release: PackageRelease(
                version: version,
                manifest: manifest,
                tarball: resolved,
                integrity: "sha512-\(digest)",
                shasum: nil,
                publishedAt: nil
            )
        )
    }

    /// The name in `…/node_modules/<name>`.
    private static func folder(_ path: String) -> String? {
        let marker = "node_modules/"
        guard let range = path.ranges(of: marker).last,
            range.lowerBound == path.startIndex || path[..<range.lowerBound].hasSuffix("/")
        else { return nil }
        return String(path[range.upperBound...])
    }

    /// The registry's address, where the archive's is `<registry>/<name>/-/<name without scope>-<version>.tgz`.
    private static func registry(of resolved: String, name: String, version: String) -> String? {
        let base = name.split(separator: "/").last.map(String.init) ?? name
        let suffix = "/\(name)/-/\(base)-\(version).tgz"
        guard PackageRelease.isAddress(resolved), resolved.hasSuffix(suffix) else { return nil }
        let registry = resolved.dropLast(suffix.count)
        guard registry.contains("://"), !registry.hasSuffix("/"), !registry.contains("?"),
            !registry.contains("#")
        else { return nil }
        return String(registry)
    }
}
