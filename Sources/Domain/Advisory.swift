package import struct Foundation.Date

/// A published record about a package, in the shape of the OSV schema 1.7, cut to what is used.
package struct Advisory: Hashable, Sendable {
    package let id: String
    package let aliases: [String]
    package let modified: String
    /// When it was first published; `nil` where the record does not say, or not as the schema asks.
    package let published: Date?
    /// Withdrawn records are kept in the index and match nothing.
    package let isWithdrawn: Bool
    package let summary: String
    /// Vectors as written, e.g.
    ///
    /// ("CVSS_V3", "CVSS:3.1/AV:N/…"); the package's own come first.
    package let severities: [SeverityVector]
    /// The word a database gives where there is no vector (`database_specific.severity`).
    package let ratedSeverity: Severity?
    /// Published to do harm: an id of the `MAL-` space, itself or as an alias, or a record that says so (CWE-506).
    package let isMalicious: Bool
    /// Set when the record reports no vulnerability.
    package let informational: InformationalKind?
    /// The entries for one package; the index returns only those of the package asked for.
    package let affected: [AffectedPackage]
    /// Addresses of pages about it, as a database's record has them; the index keeps them apart, for nothing is matched by them.
    package let references: [String]

    package init(
        id: String,
        aliases: [String],
        modified: String,
        published: Date? = nil,
        isWithdrawn: Bool,
        summary: String,
        severities: [SeverityVector],
        ratedSeverity: Severity?,
        isMalicious: Bool = false,
        informational: InformationalKind? = nil,
        affected: [AffectedPackage],
        references: [String] = []
    ) {
        self.id = id
        self.aliases = aliases
        self.modified = modified
        self.published = published
        self.isWithdrawn = isWithdrawn
        self.summary = summary
        self.severities = severities
        self.ratedSeverity = ratedSeverity
        self.isMalicious =
            isMalicious || id.hasPrefix("MAL-") || aliases.contains { $0.hasPrefix("MAL-") }
        self.informational = informational
        self.affected = affected
        self.references = references
    }
}

/// What a record reports that is no vulnerability (RustSec's `informational`).
///
/// A kind not known here counts as a vulnerability.
package enum InformationalKind: String, Sendable, CaseIterable, Codable {
    /// Nobody looks after the package any more.
    case unmaintained
    /// Safe code can reach undefined behaviour.
    case unsound
    /// Anything else worth knowing.
    case notice
}

/// A CVSS vector with the type that the record gives it.
package struct SeverityVector: Hashable, Sendable {
    /// `CVSS_V2`, `CVSS_V3`, `CVSS_V4` or something newer.
    package let type: String
    package let score: String

    package init(type: String, score: String) {
        self.type = type
        self.score = score
    }
}

/// One `affected[]` entry of an advisory.
package struct AffectedPackage: Hashable, Sendable {
    package let package: PackageName
    package let ranges: [AffectedRange]
    /// Versions listed one by one, matched as exact text after the ecosystem's normalising.
    package let versions: [String]

    /// Says of no version whether it is affected: ranges of commits alone, or nothing at all.
    package var namesNoVersion: Bool { versions.isEmpty && ranges.allSatisfy { $0.kind == .git } }

    package init(package: PackageName, ranges: [AffectedRange], versions: [String]) {
        self.package = package
        self.ranges = ranges
        self.versions = versions
    }
}

/// One `ranges[]` entry: events on a line of versions (OSV schema, "affected[].ranges[].events fields").
package struct AffectedRange: Hashable, Sendable {
    /// How the versions of a range are ordered; `GIT` ranges are about commits and match no package version.
    package enum Kind: String, Sendable { case semver = "SEMVER", ecosystem = "ECOSYSTEM", git = "GIT" }

    /// A point on the line of versions where the state changes.
    package enum Event: Hashable, Sendable {
        case introduced(String)
        case fixed(String)
        case lastAffected(String)
        case limit(String)
    }

    package let kind: Kind
    package let events: [Event]

    package init(kind: Kind, events: [Event]) {
        self.kind = kind
        self.events = events
    }
}

/// The state of the advisory index that a verdict was made with.
package struct AdvisorySnapshot: Hashable, Sendable {
    /// Changes with every import that changed something.
    package let id: String
    /// When its sources were last read.
    package let date: Date
    package let advisoryCount: Int

    package init(id: String, date: Date, advisoryCount: Int) {
        self.id = id
        self.date = date
        self.advisoryCount = advisoryCount
    }
}
