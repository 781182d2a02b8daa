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
}

/// One source of the index.
package struct AdvisorySourceStatus: Sendable, Hashable {
    package let name: String
    /// Where an update fetched it; `nil` for an import from files.
    package let url: String?
    /// The server's version tag, sent back with the next update.
    package let etag: String?
    /// Records stored, withdrawn ones included.
    package let records: Int
    package let withdrawn: Int
    package let skipped: Int
    package let bad: [BadAdvisoryRecord]
    /// `modified` of its newest record, as written.
    package let newestRecord: String
    /// When its records were read.
    package let importedAt: Date
    /// When it was last known to be up to date.
    package let checkedAt: Date

    package init(
        name: String,
        url: String?,
        etag: String?,
        records: Int,
        withdrawn: Int,
        skipped: Int,
        bad: [BadAdvisoryRecord],
        newestRecord: String,
        importedAt: Date,
        checkedAt: Date
    ) {
        self.name = name
        self.url = url
        self.etag = etag
        self.records = records
        self.withdrawn = withdrawn
        self.skipped = skipped
        self.bad = bad
        self.newestRecord = newestRecord
        self.importedAt = importedAt
        self.checkedAt = checkedAt
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
