package import Advisories
package import Domain
import Foundation
import GRDB

/// Sources: beginning and ending them, and the rows of EPSS and KEV data.
extension AdvisoryIndexBuilder {
    /// Notes that a source was looked at and is up to date; a `nil` tag leaves the one it had.
    package func checked(_ name: String, etag: String?, listETag: String? = nil) throws {
        try db.execute(
            sql: """
                UPDATE sources SET checked_at = ?, etag = coalesce(?, etag), list_etag = coalesce(?, list_etag)
                WHERE name = ?
                """,
            arguments: [plan.now.milliseconds, etag, listETag, name]
        )
    }

    /// Begins a source of advisories.
    ///
    /// The plan drops it when the existing index has it.
    package func begin(_ name: String, url: String? = nil, etag: String? = nil) throws -> Source {
        try begin(name, .osv, url, etag)
    }

    private func begin(_ name: String, _ kind: AdvisoryFileKind, _ url: String?, _ etag: String?) throws
        -> Source
    {
        try db.execute(
            sql:
                "INSERT INTO sources (name, kind, url, etag, imported_at, checked_at) VALUES (?, ?, ?, ?, ?, ?)",
            arguments: [name, kind.rawValue, url, etag, plan.now.milliseconds, plan.now.milliseconds]
        )
        return Source(name: name, key: db.lastInsertedRowID)
    }

    /// Begins to change a source that is there, record by record.
    package func amend(_ name: String, etag: String?) throws -> Source {
        let key = try Int64.fetchOne(
            db,
            sql: "SELECT key FROM sources WHERE name = ? AND kind = 'osv'",
            arguments: [name]
        )
        guard let key else {
            throw AdvisoryError(.invalid, detail: "the index has no source \(name) to amend")
        }
        try db.execute(
            sql: "UPDATE sources SET imported_at = ?, list_etag = NULL WHERE key = ?",
            arguments: [plan.now.milliseconds, key]
        )
        try checked(name, etag: etag)
        return Source(name: name, key: key)
    }

    /// Takes back what `body` changed when it throws.
    func undoing<Value>(_ body: () throws -> Value) throws -> Value {
        var value: Value?
        try db.inSavepoint {
            value = try body()
            return .commit
        }
        guard let value else {
            throw AdvisoryError(.unreadable, detail: "a change of the index had no result")
        }
        return value
    }

    /// Whether there are scores, or a catalog.
    func holds(_ kind: AdvisoryFileKind) throws -> Bool {
        try Bool.fetchOne(
            db,
            sql: "SELECT EXISTS (SELECT 1 FROM sources WHERE kind = ?)",
            arguments: [kind.rawValue]
        ) ?? false
    }

    /// Begins the scores or the catalog, in the place of what was there.
    package func begin(_ kind: AdvisoryFileKind, url: String?, etag: String?) throws -> Source {
        let old = try Int.fetchOne(
            db,
            sql: "SELECT records FROM sources WHERE name = ?",
            arguments: [kind.rawValue]
        )
        replacedRows = old
        try db.execute(sql: "DELETE FROM sources WHERE name = ?", arguments: [kind.rawValue])
        try db.execute(sql: "DELETE FROM \(kind == .epss ? "epss" : "kev")")
        return try begin(kind.rawValue, kind, url, etag)
    }

    /// Adds a score; `false` when the CVE has one.
    package func add(_ cve: CVE, _ score: EPSSScore) throws -> Bool {
        let insert = try db.cachedStatement(sql: "INSERT INTO epss VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
        insert.setUncheckedArguments([cve.key, score.score, score.percentile])
        try insert.execute()
        return db.changesCount == 1
    }

    /// Adds an entry of the catalog.
    package func add(_ entry: KnownExploitation) throws {
        try db.execute(
            sql: "INSERT INTO kev VALUES (?, ?, ?, ?)",
            arguments: [entry.cve.key, entry.dateAdded, entry.dueDate, entry.isUsedByRansomware]
        )
    }

    /// Ends a source: records what was found, unless it lost more than half of what it had.
    ///
    /// `edition` and `digest` are those of EPSS or KEV data, `listETag` the tag of the list that the source now agrees with.
    package func end(
        _ source: Source,
        _ result: AdvisorySourceImport,
        newest: String,
        edition: String = "",
        listETag: String? = nil,
        digest: [UInt8]? = nil
    ) throws {
        var counts = (result.records, result.withdrawn, result.commitsOnly)
        if result.isIncremental {
            let row = try Row.fetchOne(
                db,
                sql: """
                    SELECT count(*), coalesce(sum(is_withdrawn), 0), coalesce(sum(is_commits_only), 0)
                    FROM advisories WHERE source = ?
                    """,
                arguments: [source.key]
            )
            if let row { counts = (row[0], row[1], row[2]) }
        }
        try refuseShrinking(source, to: counts.0)
        try db.execute(
            sql: """
                UPDATE sources SET records = ?, withdrawn = ?, commits_only = ?, list_etag = ?, edition = ?, digest = ?,
                    newest = CASE WHEN ? = '' THEN newest ELSE ? END
                WHERE key = ?
                """,
            arguments: [
                counts.0, counts.1, counts.2, listETag, edition, digest.map { Data($0) }, newest, newest,
                source.key,
            ]
        )
    }

    private func refuseShrinking(_ source: Source, to count: Int) throws {
        guard !plan.allowsShrinking else { return }
        var before = replacedRows
        replacedRows = nil
        if hasPrevious {
            before = try Int.fetchOne(
                db,
                sql: "SELECT records FROM previous.sources WHERE name = ?",
                arguments: [source.name]
            )
        } else if before == nil, plan.isAmending {
            before = try Int.fetchOne(
                db,
                sql: "SELECT records FROM sources WHERE key = ?",
                arguments: [source.key]
            )
        }
        guard let before, count < before / 2 + before % 2 else { return }
        throw AdvisoryError(
            .invalid,
            detail: """
                source \(source.name) has \(count) records, down from \(before); \
                if that is right, force the import
                """
        )
    }
}
