package import Advisories
package import Domain
import Foundation
import GRDB

extension SQLiteAdvisoryIndex {
    /// What the index holds, `nil` when there is none.
    package func status() throws(AdvisoryError) -> AdvisoryIndexStatus? {
        guard let opened = try opened() else { return nil }
        let sources = try read(opened) { db in
            try Row.fetchAll(db, sql: "SELECT * FROM sources ORDER BY name").map { row in
                let key: Int64 = row["key"]
                let bad = try Row.fetchAll(
                    db,
                    sql: "SELECT name, reason FROM left_out WHERE source = ? AND kind = 'bad' ORDER BY rowid",
                    arguments: [key]
                )
                let skipped = try Row.fetchAll(
                    db,
                    sql: """
                        SELECT reason, count(*) FROM left_out WHERE source = ? AND kind = 'skipped'
                        GROUP BY reason ORDER BY reason
                        """,
                    arguments: [key]
                )
                guard let kind = AdvisoryFileKind(rawValue: row["kind"]) else {
                    throw AdvisoryError(
                        .unreadable,
                        detail: "the advisory index has a source of unknown kind"
                    )
                }
                var status = AdvisorySourceStatus(
                    name: row["name"],
                    kind: kind,
                    importedAt: Date(milliseconds: row["imported_at"]),
                    checkedAt: Date(milliseconds: row["checked_at"])
                )
                status.url = row["url"]
                status.etag = row["etag"]
                status.listETag = row["list_etag"]
                status.edition = row["edition"]
                status.records = row["records"]
                status.withdrawn = row["withdrawn"]
                status.commitsOnly = row["commits_only"]
                status.skipped = Dictionary(
                    uniqueKeysWithValues: skipped.map { ($0[0] as String, $0[1] as Int) }
                )
                status.bad = bad.map { BadAdvisoryRecord(name: $0["name"], reason: $0["reason"]) }
                status.newestRecord = row["newest"]
                return status
            }
        }
        return AdvisoryIndexStatus(snapshot: opened.snapshot, sources: sources)
    }

    /// When each source was last known to be up to date, by name; none where there is no index.
    ///
    /// Counts nothing, unlike `status`: this is asked for all the time.
    package func sourceChecks() throws(AdvisoryError) -> [AdvisorySourceCheck] {
        guard let opened = try opened() else { return [] }
        return try read(opened) { db in
            let sql = "SELECT name, kind, checked_at, url IS NULL AS is_imported FROM sources ORDER BY name"
            return try Row.fetchAll(db, sql: sql).compactMap { row in
                AdvisoryFileKind(rawValue: row["kind"]).map {
                    AdvisorySourceCheck(
                        name: row["name"],
                        kind: $0,
                        checkedAt: Date(milliseconds: row["checked_at"]),
                        isImported: row["is_imported"]
                    )
                }
            }
        }
    }

    /// Sources that no update brings back, also of an index of another version; none where they cannot be read.
    static func importedSources(of path: String) -> [String] {
        var configuration = Configuration()
        configuration.readonly = true
        // What cannot be read names nothing that could be lost.
        let names = try? DatabaseQueue(path: path, configuration: configuration).read { db -> [String] in
            let application = try Int32.fetchOne(db, sql: "PRAGMA application_id")
            guard application == AdvisoryIndexSchema.applicationID else { return [] }
            return try String.fetchAll(db, sql: "SELECT name FROM sources WHERE url IS NULL ORDER BY name")
        }
        return names ?? []
    }

    /// What is known about the exploitation of CVEs, where EPSS or KEV data names them.
    package func exploitation(of cves: [CVE]) throws(AdvisoryError) -> [CVE: Exploitation] {
        guard let opened = try opened() else { throw missing }
        return try read(opened) { db in try SQLiteAdvisoryIndex.exploitation(of: cves, in: db) }
    }

    /// The same for the CVEs of one advisory, by the way that scans find them.
    package func exploitation(of advisory: Advisory) throws(AdvisoryError) -> [CVE: Exploitation] {
        guard let opened = try opened() else { throw missing }
        return try read(opened) { db in
            let cves = try SQLiteAdvisoryIndex.cves(of: [advisory], in: db)
            return try SQLiteAdvisoryIndex.exploitation(of: Set(cves.values.joined()).sorted(), in: db)
        }
    }

    /// Addresses that the records with these ids name, in order of the ids, each once; none where there is no index.
    package func references(of ids: Set<String>) throws(AdvisoryError) -> [String] {
        guard let opened = try opened() else { return [] }
        return try read(opened) { db in
            guard try AdvisoryIndexSchema.hasLinks(db) else { return [] }
            var seen: Set<String> = []
            var urls: [String] = []
            for id in ids.sorted() {
                let rows = try String.fetchAll(
                    db.cachedStatement(sql: "SELECT urls FROM links WHERE id = ? ORDER BY source"),
                    arguments: [id]
                )
                for url in rows.joined(separator: "\n").split(separator: "\n").map(String.init)
                where seen.insert(url).inserted { urls.append(url) }
            }
            return urls
        }
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
            isMalicious: head.isMalicious,
            informational: head.informational,
            affected: parts.flatMap(\.affected)
        )
    }
}
