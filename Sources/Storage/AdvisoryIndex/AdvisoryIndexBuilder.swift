package import Advisories
package import Domain
package import Foundation
import GRDB

/// Builds an index beside the live one and swaps it in.
///
/// Use: `build` with a closure that adds sources and their records. When the closure or anything after it throws, the
/// old index is as it was and the new file is gone. The caller holds the `AdvisoryIndexLock`.
package final class AdvisoryIndexBuilder {
    /// What becomes of the index that is there.
    package struct Plan: Sendable {
        package var path: String
        /// Sources of the existing index that are not carried over; `nil`: the existing index is not read at all.
        package var dropping: Set<String>?
        /// Begins with a copy of the existing index instead: for changes that are few.
        ///
        /// Nothing can be dropped then.
        package var isAmending = false
        /// The snapshot of the existing index, which is kept beside the new one unless that is the same.
        package var previous: String?
        /// Accepts a source that lost more than half of its records.
        package var allowsShrinking = false
        /// Survives a power cut; not needed for an index of one run.
        package var isDurable = true
        package var now: Date

        package init(path: String, dropping: Set<String>?, now: Date) {
            self.path = path
            self.dropping = dropping
            self.now = now
        }
    }

    /// A source being filled.
    package struct Source: Sendable {
        package let name: String
        let key: Int64
    }

    /// What became of a record.
    package enum Added: Sendable {
        case stored
        /// The source has that id more than once; the one modified last stays.
        case duplicate
    }

    let db: Database
    let plan: Plan
    let hasPrevious: Bool
    var nextAdvisory: Int64 = 1
    /// How many rows the feed that was begun last had before.
    var replacedRows: Int?
    let insertAdvisory: Statement
    let insertRecord: Statement
    let insertAlias: Statement
    let insertLinks: Statement

    /// Builds, checks and publishes; returns the snapshot readers now see.
    package static func build(
        _ plan: Plan,
        _ fill: (AdvisoryIndexBuilder) throws -> Void
    ) throws(AdvisoryError) -> AdvisorySnapshot {
        let file = AdvisoryIndexFile(path: plan.path)
        file.removeBuilding()
        do {
            let snapshot = try write(file, plan, fill)
            let isReplaced = plan.previous != nil && plan.previous != snapshot.id
            try file.publish(durably: plan.isDurable, keepingPrevious: isReplaced)
            return snapshot
        } catch {
            file.removeBuilding()
            throw AdvisoryError(error, during: "the advisory index \(plan.path) cannot be built")
        }
    }

    private static func write(
        _ file: AdvisoryIndexFile,
        _ plan: Plan,
        _ fill: (AdvisoryIndexBuilder) throws -> Void
    ) throws -> AdvisorySnapshot {
        if plan.isAmending { try FileManager.default.copyItem(atPath: plan.path, toPath: file.building) }
        // An amended file had pages before: their journal is as large as what changes, so it is kept on disk.
        let queue = try connection(to: file.building, journal: plan.isAmending ? "DELETE" : "MEMORY")
        let hasPrevious = !plan.isAmending && plan.dropping != nil && access(plan.path, F_OK) == 0
        let snapshot = try queue.writeWithoutTransaction { db in
            if hasPrevious {
                try db.execute(sql: "ATTACH DATABASE ? AS previous", arguments: [plan.path])
            }
            var snapshot: AdvisorySnapshot?
            // Deferred: an immediate one would lock the attached live index for writing as well.
            try db.inTransaction(.deferred) {
                if plan.isAmending {
                    try db.execute(sql: AdvisoryIndexSchema.links)
                } else {
                    try AdvisoryIndexSchema.create(in: db)
                }
                let builder = try AdvisoryIndexBuilder(db, plan, hasPrevious: hasPrevious)
                try fill(builder)
                snapshot = try builder.finish()
                return .commit
            }
            guard try String.fetchOne(db, sql: "PRAGMA main.quick_check(1)") == "ok", let snapshot else {
                throw AdvisoryError(.unreadable, detail: "the new index fails its check; is the disk sound?")
            }
            return snapshot
        }
        try queue.close()
        return snapshot
    }

    /// A connection for writing a file that nobody sees yet: a crash loses it whole, so nothing is synced on the way.
    private static func connection(to path: String, journal: String) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.label = "advisory-index-builder"
        // The live index is read beside its own readers, whose locks pass in a moment.
        configuration.busyMode = .timeout(30)
        configuration.prepareDatabase { [journal] db in
            // The journal of a new file stays empty, and in memory it lets a failed build roll back cleanly.
            try db.execute(
                sql: """
                    PRAGMA journal_mode = \(journal);
                    PRAGMA synchronous = OFF;
                    PRAGMA cache_size = -32768;
                    PRAGMA trusted_schema = OFF;
                    """
            )
        }
        return try DatabaseQueue(path: path, configuration: configuration)
    }

    private init(_ db: Database, _ plan: Plan, hasPrevious: Bool) throws {
        self.db = db
        self.plan = plan
        self.hasPrevious = hasPrevious
        insertAdvisory = try db.makeStatement(
            sql: """
                INSERT INTO advisories (key, id, source, modified, listed, is_withdrawn, is_commits_only,
                    is_current, first_seen, digest)
                VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?, ?) ON CONFLICT DO NOTHING
                """
        )
        insertRecord = try db.makeStatement(
            sql: "INSERT INTO records (key, ecosystem, name, body) VALUES (?, ?, ?, ?)"
        )
        insertAlias = try db.makeStatement(
            sql: "INSERT OR IGNORE INTO aliases (alias, advisory) VALUES (?, ?)"
        )
        insertLinks = try db.makeStatement(
            sql: "INSERT OR REPLACE INTO links (id, source, urls) VALUES (?, ?, ?)"
        )
        if hasPrevious { try carryOver() }
        if plan.isAmending {
            try AdvisoryIndexBuilder.requireCurrent(db, "main", plan.path)
            try db.execute(
                sql: "CREATE TEMP TABLE touched (id TEXT PRIMARY KEY, first_seen INTEGER) WITHOUT ROWID"
            )
            nextAdvisory = 1 + (try Int64.fetchOne(db, sql: "SELECT max(key) FROM advisories") ?? 0)
        }
    }

    private static func requireCurrent(_ db: Database, _ schema: String, _ path: String) throws {
        let version = try Int32.fetchOne(db, sql: "PRAGMA \(schema).user_version")
        let application = try Int32.fetchOne(db, sql: "PRAGMA \(schema).application_id")
        guard version == AdvisoryIndexSchema.version, application == AdvisoryIndexSchema.applicationID else {
            throw AdvisoryError(.unreadable, detail: "\(path) is not an advisory index of this version")
        }
    }

    /// Takes over the sources that are not dropped, keys and all.
    private func carryOver() throws {
        try AdvisoryIndexBuilder.requireCurrent(db, "previous", plan.path)
        let dropped = plan.dropping ?? []
        let sources = try Row.fetchAll(db, sql: "SELECT key, name, kind FROM previous.sources")
            .filter { !dropped.contains($0["name"]) }
        let kept = sources.map { $0["key"] as Int64 }
        let hasLinks = try AdvisoryIndexSchema.hasLinks(db, in: "previous")
        for kind in Set(sources.map { $0["kind"] as String }).intersection(["epss", "kev"]) {
            try db.execute(sql: "INSERT INTO \(kind) SELECT * FROM previous.\(kind)")
        }
        for key in kept {
            try db.execute(
                sql: """
                    INSERT INTO sources SELECT * FROM previous.sources WHERE key = $1;
                    INSERT INTO left_out SELECT * FROM previous.left_out WHERE source = $1;
                    INSERT INTO advisories SELECT * FROM previous.advisories WHERE source = $1;
                    """,
                arguments: ["1": key]
            )
            guard hasLinks else { continue }
            try db.execute(
                sql: "INSERT INTO links SELECT * FROM previous.links WHERE source = ?",
                arguments: [key]
            )
        }
        guard !kept.isEmpty else { return }
        try db.execute(
            sql: """
                UPDATE advisories SET is_current = 1;
                INSERT INTO records SELECT r.* FROM advisories a JOIN previous.records r
                    ON r.key >= a.key << $1 AND r.key < (a.key + 1) << $1 ORDER BY a.key, r.key;
                INSERT INTO aliases SELECT * FROM previous.aliases
                    WHERE advisory IN (SELECT key FROM advisories);
                """,
            arguments: ["1": AdvisoryIndexSchema.recordBits]
        )
        nextAdvisory = 1 + (try Int64.fetchOne(db, sql: "SELECT max(key) FROM advisories") ?? 0)
    }
}
