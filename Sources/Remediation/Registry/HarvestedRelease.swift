import Basics
package import struct Foundation.Date

/// A release as a scanned lockfile describes it: enough to write it into another lockfile when the registry is out of reach.
///
/// That takes the whole entry and not its checksum alone: without `bin`, `dependencies`, `os` and the like `npm ci` would
/// install something else than the registry's package asks for.
package struct HarvestedRelease: Sendable {
    /// The registry's address, from the archive's.
    package let registry: String
    package let name: String
    package let release: PackageRelease

    package init(registry: String, name: String, release: PackageRelease) {
        self.registry = registry
        self.name = name
        self.release = release
    }

    /// The release in the form of a packument's version.
    package var body: [UInt8] {
        var writer = JSONWriter(pretty: false)
        release.write(to: &writer)
        return writer.bytes
    }

    /// Reads what `body` wrote; `nil` when it is of another version of this program.
    package init?(registry: String, name: String, version: String, body: [UInt8]) {
        guard
            // Another version of this program wrote it; the registry is asked then.
            let document = try? JSONDocument(body, limits: .init(depth: 64, bytes: 1 << 20)),
            let release = PackageRelease(
                document.root,
                version: version,
                package: name,
                publishedAt: nil,
                mayRepeat: !document.duplicateKeys.isEmpty
            )
        else { return nil }
        self.init(registry: registry, name: name, release: release)
    }

    /// SHA-256 of all that decides what is installed, in hexadecimal: two sightings agree when it is the same.
    ///
    /// Licence, funding and deprecation are left out: which of them are written changes from npm to npm, and with time.
    package var fingerprint: String {
        let decisive = release.manifest.members.filter { !Self.remarks.contains($0.key) }
        var writer = JSONWriter(pretty: false)
        writer.array([
            .string(release.version), .string(release.tarball), .string(release.integrity ?? ""),
            Self.sorted(.object(decisive)),
        ]) { $0.value($1) }
        return Digest.sha256Hex(writer.bytes)
    }

    private static let remarks: Set<String> = ["license", "funding", "deprecated", "libc", "workspaces"]

    /// Keys of objects in one order; as deep as the document's limits allow.
    private static func sorted(_ tree: JSONTree) -> JSONTree {
        switch tree {
        case .object(let members):
            .object(
                members.map { .init($0.key, sorted($0.value)) }
                    .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
            )
        case .array(let elements): .array(elements.map(sorted))
        case .string, .number, .boolean, .null: tree
        }
    }
}

/// Remembers releases of lockfiles that were scanned.
///
/// Implemented by `Storage`. One that fails is one that remembers nothing.
package protocol HarvestStore: Sendable {
    /// The releases of a package that every lockfile so far described alike.
    func releases(of name: String, at registry: String) async -> [HarvestedRelease]

    /// Notes what a lockfile says; where another says otherwise, neither is believed.
    func record(_ releases: [HarvestedRelease], on date: Date) async
}
