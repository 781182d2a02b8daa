package import Basics
package import struct Foundation.Date

/// What a registry says about all releases of one package (npm registry API, "Package metadata").
package struct Packument: Sendable {
    /// Who says so.
    package enum Source: Sendable, Hashable {
        case registry
        /// The registry, when it could be reached last.
        case remembered(Date)
        /// Lockfiles that were scanned; there may be more releases than these. The registry is out of reach.
        case lockfiles
    }

    package let name: String
    /// By version as written.
    package let releases: [String: PackageRelease]
    /// `latest` and the like.
    package let tags: [String: String]
    package var source: Source

    package init(
        name: String,
        releases: [String: PackageRelease],
        tags: [String: String],
        source: Source = .registry
    ) {
        self.name = name
        self.releases = releases
        self.tags = tags
        self.source = source
    }
}

/// One published version, with what a lockfile says about it.
package struct PackageRelease: Sendable {
    package let version: String
    /// The members of its manifest that a lockfile entry repeats (`dependencies`, `bin`, `engines`, …) and
    /// `bundleDependencies`, `deprecated`, `hasInstallScript`, `hasShrinkwrap`; nothing else.
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

    /// It carries a lockfile of its own, which decides about what is below it.
    package var hasShrinkwrap: Bool { manifest["hasShrinkwrap"] != nil }

    /// A map of its manifest (`dependencies`, …): names and ranges in their order; other values than texts are left out.
    package func ranges(_ section: String) -> [(name: String, range: String)] {
        (manifest[section]?.members ?? []).compactMap { member in
            member.value.string.map { (member.key, $0) }
        }
    }
}
