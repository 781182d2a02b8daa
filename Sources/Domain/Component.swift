package import struct Foundation.Date

/// Where in a repository something is said.
///
/// `line` counts from one.
package struct FileLocation: Hashable, Sendable, Comparable, Codable {
    package let path: String
    package let line: Int?

    package init(path: String, line: Int?) {
        self.path = path
        self.line = line
    }

    package static func < (left: FileLocation, right: FileLocation) -> Bool {
        left.path == right.path
            ? (left.line ?? 0) < (right.line ?? 0)
            : left.path.unicodeScalars.lexicographicallyPrecedes(right.path.unicodeScalars)
    }
}

/// What a component is needed for.
///
/// Ordered from the most to the least demanding.
package enum Scope: String, Sendable, CaseIterable, Hashable, Comparable, Codable {
    case runtime, peer, optional, unknown, dev

    package static func < (left: Scope, right: Scope) -> Bool { left.rank < right.rank }

    private var rank: Int { Scope.allCases.firstIndex(of: self) ?? Scope.allCases.count }
}

/// Where a component's code comes from.
///
/// Only `registry` ones are matched with advisories by name.
package enum ComponentSource: String, Sendable, Hashable, Codable {
    case registry
    /// A git URL.
    case git
    /// A tarball whose address is not a registry's layout.
    case remoteTarball
    /// A folder or tarball of the repository itself, links and workspaces included.
    case local
}

/// Where a lockfile says a component's archive comes from, and what it must hash to.
package struct Distribution: Hashable, Sendable, Codable {
    /// Scheme and host of the archive's address (`https://registry.npmjs.org`); `nil` where the lockfile names none.
    package let origin: String?
    /// Checksums as `algorithm-digest` with spaces between several, in the form of Subresource Integrity; `nil` where the
    /// lockfile has none.
    package let integrity: String?

    package init(origin: String?, integrity: String?) {
        self.origin = origin
        self.integrity = integrity
    }
}

/// One place where a manifest names a component.
package struct Occurrence: Hashable, Sendable, Codable {
    package let location: FileLocation
    package let scope: Scope
    /// Named by the project itself (or one of its workspaces), not only by another component.
    package let isDirect: Bool
    /// One shortest path of purls from a direct component to this one, itself excluded; empty when direct.
    ///
    /// Of more than 8 steps the first 7 and the last one.
    package let via: [PackageURL]
    /// Shipped inside another component's tarball: only that one can be raised.
    package let isBundled: Bool
    /// `nil` where the format records none.
    package let distribution: Distribution?

    package init(
        location: FileLocation,
        scope: Scope,
        isDirect: Bool,
        via: [PackageURL],
        isBundled: Bool = false,
        distribution: Distribution? = nil
    ) {
        self.location = location
        self.scope = scope
        self.isDirect = isDirect
        self.via = via
        self.isBundled = isBundled
        self.distribution = distribution
    }
}

/// A package at a version, found in one or more manifests.
package struct Component: Hashable, Sendable, Codable {
    package let ecosystem: Ecosystem
    /// The registry's name, never an alias.
    package let name: String
    package let version: String
    package let source: ComponentSource
    /// The licence in its author's words, and where that was read (`lockfile`, `manifest`, …).
    package let license: String?
    package var licenseSource: String?
    /// The SPDX expression that these words certainly stand for, or that the registry has (`licenseSource` is `registry`
    /// then); `nil` when nobody knows.
    package var licenseExpression: String?
    /// At least one; in the order of the manifests.
    package private(set) var occurrences: [Occurrence]
    /// What it asks for itself, as far as a manifest tells; sorted, unique.
    package let dependencies: [PackageURL]
    package let purl: PackageURL
    /// What its publisher says to those who still use it, where a lockfile or registry tells that it is deprecated.
    package var deprecation: String?
    /// When this version was published, where a registry was asked.
    package var publishedAt: Date?

    /// `purl` is given where the manifest itself names one (an SBOM), else it is made from the other parts.
    package init(
        ecosystem: Ecosystem,
        name: String,
        version: String,
        source: ComponentSource,
        license: String?,
        licenseSource: String?,
        licenseExpression: String? = nil,
        occurrences: [Occurrence],
        dependencies: [PackageURL] = [],
        purl: PackageURL? = nil,
        deprecation: String? = nil
    ) {
        self.ecosystem = ecosystem
        self.name = name
        self.version = version
        self.source = source
        self.license = license
        self.licenseSource = licenseSource
        self.licenseExpression = licenseExpression
        self.occurrences = occurrences
        self.dependencies = dependencies
        self.deprecation = deprecation
        self.purl = purl ?? PackageURL(ecosystem: ecosystem, name: name, version: version)
    }

    package var packageName: PackageName { PackageName(ecosystem: ecosystem, name: name) }
    /// The most demanding scope of all occurrences.
    package var scope: Scope {
        // Nearly all have one place, and this is asked of every component many times.
        occurrences.count == 1 ? occurrences[0].scope : occurrences.lazy.map(\.scope).min() ?? .unknown
    }
    package var isDirect: Bool { occurrences.contains(where: \.isDirect) }
    /// The shortest path of all occurrences.
    package var via: [PackageURL] {
        isDirect ? [] : occurrences.lazy.map(\.via).min { $0.count < $1.count } ?? []
    }

    /// The same component once per place, each time at that place alone; as it is where it has no more than one.
    package var apart: [Component] {
        guard occurrences.count > 1 else { return [self] }
        return occurrences.map { place in
            var copy = self
            copy.occurrences = [place]
            return copy
        }
    }

    /// The same component at some of its places; `nil` when it is at none of them.
    package func restricted(to isWanted: (Occurrence) -> Bool) -> Component? {
        let kept = occurrences.filter(isWanted)
        guard !kept.isEmpty else { return nil }
        guard kept.count < occurrences.count else { return self }
        var copy = self
        copy.occurrences = kept
        return copy
    }
}
