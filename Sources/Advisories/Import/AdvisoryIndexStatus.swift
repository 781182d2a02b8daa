package import Domain
package import struct Foundation.Date

/// What the index holds and where it came from.
package struct AdvisoryIndexStatus: Sendable {
    package let snapshot: AdvisorySnapshot
    /// Sorted by name.
    package let sources: [AdvisorySourceStatus]

    package init(snapshot: AdvisorySnapshot, sources: [AdvisorySourceStatus]) {
        self.snapshot = snapshot
        self.sources = sources
    }

    /// The source by which the snapshot is dated: of those that updates fetch the one checked longest ago, of imported ones
    /// where there are no others.
    package var oldest: AdvisorySourceStatus? {
        let all = sources.filter { $0.kind == .osv }
        let fetched = all.filter { $0.url != nil }
        return (fetched.isEmpty ? all : fetched).min { $0.checkedAt < $1.checkedAt }
    }
}

/// When one source was last known to be up to date.
package struct AdvisorySourceCheck: Sendable, Hashable {
    package let name: String
    package let kind: AdvisoryFileKind
    package let checkedAt: Date
    /// From files, so that no update fetches it.
    package let isImported: Bool

    package init(name: String, kind: AdvisoryFileKind, checkedAt: Date, isImported: Bool) {
        self.name = name
        self.kind = kind
        self.checkedAt = checkedAt
        self.isImported = isImported
    }
}

/// One source of the index.
package struct AdvisorySourceStatus: Sendable, Hashable {
    package let name: String
    package let kind: AdvisoryFileKind
    /// Where an update fetched it; `nil` for an import from files.
    package var url: String?
    /// The server's version tag, sent back with the next update.
    package var etag: String?
    /// That of the source's list of modified records, once all of it is here.
    package var listETag: String?
    /// The date of EPSS scores or the version of the KEV catalog, as the file gives it; empty for advisories.
    package var edition = ""
    /// Records stored, withdrawn ones included; scores or entries of EPSS and KEV.
    package var records = 0
    package var withdrawn = 0
    /// Records stored that name no version, only commits.
    package var commitsOnly = 0
    /// Records left out, by the ecosystems they are about.
    package var skipped: [String: Int] = [:]
    package var bad: [BadAdvisoryRecord] = []
    /// `modified` of its newest record, as written.
    package var newestRecord = ""
    /// When its records were read.
    package let importedAt: Date
    /// When it was last known to be up to date.
    package let checkedAt: Date

    package init(name: String, kind: AdvisoryFileKind, importedAt: Date, checkedAt: Date) {
        self.name = name
        self.kind = kind
        self.importedAt = importedAt
        self.checkedAt = checkedAt
    }

    /// What is said of its age.
    package var check: AdvisorySourceCheck {
        AdvisorySourceCheck(name: name, kind: kind, checkedAt: checkedAt, isImported: url == nil)
    }
}

/// A record of the index with what is known about it here.
package struct IndexedAdvisory: Sendable {
    /// With the affected entries of all its packages.
    package let advisory: Advisory
    package let source: String
    /// When this index first held the id, from whatever source.
    package let firstSeen: Date
    /// `false`: another source has the same id, modified later.
    package let isCurrent: Bool

    package init(advisory: Advisory, source: String, firstSeen: Date, isCurrent: Bool) {
        self.advisory = advisory
        self.source = source
        self.firstSeen = firstSeen
        self.isCurrent = isCurrent
    }
}
