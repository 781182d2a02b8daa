package import Advisories
import Domain
import Foundation
import GRDB

extension SQLiteAdvisoryIndex {
    /// What the index holds, `nil` when there is none.
    package func status() throws(AdvisoryError) -> AdvisoryIndexStatus? {
        guard let opened = try opened() else { return nil }
        let sources = try read(opened) { db in
            try Row.fetchAll(db, sql: "SELECT * FROM sources ORDER BY name").map { row in
                let bad = try Row.fetchAll(
                    db,
                    sql: "SELECT name, reason FROM bad_records WHERE source = ? ORDER BY rowid",
                    arguments: [row["key"] as Int64]
                )
                return AdvisorySourceStatus(
                    name: row["name"],
                    url: row["url"],
                    etag: row["etag"],
                    records: row["records"],
                    withdrawn: row["withdrawn"],
                    skipped: row["skipped"],
                    bad: bad.map { BadAdvisoryRecord(name: $0["name"], reason: $0["reason"]) },
                    newestRecord: row["newest"],
                    importedAt: Date(milliseconds: row["imported_at"]),
                    checkedAt: Date(milliseconds: row["checked_at"])
                )
            }
        }
        return AdvisoryIndexStatus(snapshot: opened.snapshot, sources: sources)
    }

    /// The records with this id, and those that name it as an alias, withdrawn ones included.
    ///
    /// Sorted by id, the current record of an id first. Throws `AdvisoryError(.missing)` when there is no index.
    package func records(of id: String) throws(AdvisoryError) -> [IndexedAdvisory] {
        guard let opened = try opened() else { throw missing }
        return try read(opened) { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT advisories.*, sources.name AS source_name FROM advisories
                    JOIN sources ON sources.key = advisories.source
                    WHERE advisories.id = $1
                       OR advisories.key IN (SELECT advisory FROM aliases WHERE alias = $1)
                    ORDER BY advisories.id, is_current DESC, source_name
                    LIMIT 1000
                    """,
                arguments: ["1": id]
            )
            return try rows.map { row in
                IndexedAdvisory(
                    advisory: try SQLiteAdvisoryIndex.whole(row["key"], in: db),
                    source: row["source_name"],
                    firstSeen: Date(milliseconds: row["first_seen"]),
                    isCurrent: row["is_current"]
                )
            }
        }
    }

    /// Puts the records of an advisory's packages together again.
    private static func whole(_ key: Int64, in db: Database) throws -> Advisory {
        let first = key << AdvisoryIndexSchema.recordBits
        let rows = try Row.fetchAll(
            db,
            sql: "SELECT ecosystem, name, body FROM records WHERE key >= ? AND key < ? ORDER BY key",
            arguments: [first, (key + 1) << AdvisoryIndexSchema.recordBits]
        )
        let parts = try rows.map { row in
            guard let ecosystem = Ecosystem(rawValue: row[0]) else {
                throw AdvisoryError(.unreadable, detail: "the advisory index names an unknown ecosystem")
            }
            return try decoded(row, at: 2, PackageName(ecosystem: ecosystem, name: row[1]))
        }
        guard let head = parts.first else {
            throw AdvisoryError(.unreadable, detail: "the advisory index has an advisory without record")
        }
        return Advisory(
            id: head.id,
            aliases: head.aliases,
            modified: head.modified,
            isWithdrawn: head.isWithdrawn,
            summary: head.summary,
            severities: head.severities,
            ratedSeverity: head.ratedSeverity,
            affected: parts.flatMap(\.affected)
        )
    }
}
