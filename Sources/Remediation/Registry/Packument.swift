package import Basics
package import struct Foundation.Date

/// What a registry says about all releases of one package (npm registry API, "Package metadata").
package struct Packument: Sendable {
    package let name: String
    /// By version as written.
    package let releases: [String: PackageRelease]
    /// `latest` and the like.
    package let tags: [String: String]

    package init(name: String, releases: [String: PackageRelease], tags: [String: String]) {
        self.name = name
        self.releases = releases
        self.tags = tags
    }
}

/// One published version, with what a lockfile says about it.
package struct PackageRelease: Sendable {
    package let version: String
    /// The members of its manifest that a lockfile entry repeats (`dependencies`, `bin`, `engines`, …) and
    /// `bundleDependencies`, `deprecated`, `hasInstallScript`; nothing else.
    package let manifest: JSONTree
    /// `dist.tarball`.
    package let tarball: String
    /// `dist.integrity`; of old releases made from `dist.shasum` (`sha1-…`); `nil` when there is neither.
    package let integrity: String?
    /// `dist.shasum`, hexadecimal.
    package let shasum: String?
    package let publishedAt: Date?

    package init(
        version: String,
        manifest: JSONTree,
        tarball: String,
        integrity: String?,
        shasum: String?,
        publishedAt: Date?
    ) {
        self.version = version
        self.manifest = manifest
        self.tarball = tarball
        self.integrity = integrity
        self.shasum = shasum
        self.publishedAt = publishedAt
    }

    /// Its publisher asks not to use it any more.
    package var isDeprecated: Bool { manifest["deprecated"] != nil }

    /// A map of its manifest (`dependencies`, …): names and ranges in their order; other values than texts are left out.
    package func ranges(_ section: String) -> [(name: String, range: String)] {
        (manifest[section]?.members ?? []).compactMap { member in
            member.value.string.map { (member.key, $0) }
        }
    }
}
