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

    private let db: Database
    private let plan: Plan
    private let hasPrevious: Bool
    private var nextAdvisory: Int64 = 1
    private let insertAdvisory: Statement
    private let insertRecord: Statement
    private let insertAlias: Statement

    /// Builds, checks and publishes; returns the snapshot readers now see.
    package static func build(
        _ plan: Plan,
        _ fill: (AdvisoryIndexBuilder) throws -> Void
    ) throws(AdvisoryError) -> AdvisorySnapshot {
        let file = AdvisoryIndexFile(path: plan.path)
        file.removeBuilding()
        do {
            let snapshot = try write(file, plan, fill)
            try file.publish(durably: plan.isDurable)
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
        let queue = try connection(to: file.building)
        let hasPrevious = plan.dropping != nil && access(plan.path, F_OK) == 0
        let snapshot = try queue.writeWithoutTransaction { db in
            if hasPrevious {
                try db.execute(sql: "ATTACH DATABASE ? AS previous", arguments: [plan.path])
            }
            var snapshot: AdvisorySnapshot?
            // Deferred: an immediate one would lock the attached live index for writing as well.
            try db.inTransaction(.deferred) {
                try AdvisoryIndexSchema.create(in: db)
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
    private static func connection(to path: String) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.label = "advisory-index-builder"
        // The live index is read beside its own readers, whose locks pass in a moment.
        configuration.busyMode = .timeout(30)
        configuration.prepareDatabase { db in
            // The journal of a new file stays empty, and in memory it lets a failed build roll back cleanly.
            try db.execute(
                sql: """
                    PRAGMA journal_mode = MEMORY;
                    PRAGMA synchronous = OFF;
                    PRAGMA cache_size = -32768;
                    PRAGMA trusted_schema = OFF;
                    """
            )
        }
        return try DatabaseQueue(path: path, configuration: configuration)
    }

    /// Moves the date of the last check of `sources`, all else unchanged; swaps like a build.
    package static func touch(
        _ path: String,
        sources: [String: String?],
        now: Date
    ) throws(AdvisoryError) -> AdvisorySnapshot {
        let file = AdvisoryIndexFile(path: path)
        file.removeBuilding()
        do {
            try FileManager.default.copyItem(atPath: path, toPath: file.building)
            let queue = try connection(to: file.building)
            let snapshot = try queue.write { db in
                for (name, etag) in sources { try check(name, etag: etag, at: now, in: db) }
                return try SQLiteAdvisoryIndex.snapshot(in: db)
            }
            try queue.close()
            try file.publish(durably: true)
            return snapshot
        } catch {
            file.removeBuilding()
            throw AdvisoryError(error, during: "the advisory index \(path) cannot be brought up to date")
        }
    }

    private static func check(_ name: String, etag: String?, at now: Date, in db: Database) throws {
        try db.execute(
            sql: "UPDATE sources SET checked_at = ?, etag = coalesce(?, etag) WHERE name = ?",
            arguments: [now.milliseconds, etag, name]
        )
    }

    private init(_ db: Database, _ plan: Plan, hasPrevious: Bool) throws {
        self.db = db
        self.plan = plan
        self.hasPrevious = hasPrevious
        insertAdvisory = try db.makeStatement(
            sql: """
                INSERT INTO advisories (key, id, source, modified, is_withdrawn, is_current, first_seen, digest)
                VALUES (?, ?, ?, ?, ?, 1, ?, ?) ON CONFLICT DO NOTHING
                """
        )
        insertRecord = try db.makeStatement(
            sql: "INSERT INTO records (key, ecosystem, name, body) VALUES (?, ?, ?, ?)"
        )
        insertAlias = try db.makeStatement(
            sql: "INSERT OR IGNORE INTO aliases (alias, advisory) VALUES (?, ?)"
        )
        if hasPrevious { try carryOver() }
    }

    /// Takes over the sources that are not dropped, keys and all.
    private func carryOver() throws {
        let version = try Int32.fetchOne(db, sql: "PRAGMA previous.user_version")
        let application = try Int32.fetchOne(db, sql: "PRAGMA previous.application_id")
        guard version == AdvisoryIndexSchema.version, application == AdvisoryIndexSchema.applicationID else {
            throw AdvisoryError(.unreadable, detail: "\(plan.path) is not an advisory index of this version")
        }
        let dropped = plan.dropping ?? []
        let kept = try Row.fetchAll(db, sql: "SELECT key, name FROM previous.sources")
            .filter { !dropped.contains($0["name"]) }
            .map { $0["key"] as Int64 }
        for key in kept {
            try db.execute(
                sql: """
                    INSERT INTO sources SELECT * FROM previous.sources WHERE key = $1;
                    INSERT INTO bad_records SELECT * FROM previous.bad_records WHERE source = $1;
                    INSERT INTO advisories SELECT * FROM previous.advisories WHERE source = $1;
                    """,
                arguments: ["1": key]
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

    /// Notes that a source that was carried over was looked at and had not changed.
    package func checked(_ name: String, etag: String?) throws {
        try AdvisoryIndexBuilder.check(name, etag: etag, at: plan.now, in: db)
    }

    /// Begins a source.
    ///
    /// The plan drops it when the existing index has it.
    package func begin(_ name: String, url: String? = nil, etag: String? = nil) throws -> Source {
        try db.execute(
            sql: "INSERT INTO sources (name, url, etag, imported_at, checked_at) VALUES (?, ?, ?, ?, ?)",
            arguments: [name, url, etag, plan.now.milliseconds, plan.now.milliseconds]
        )
        return Source(name: name, key: db.lastInsertedRowID)
    }

    /// Adds a record with all its packages.
    ///
    /// With `wanted` what it says of other packages is counted and not stored.
    package func add(
        _ advisory: Advisory,
        to source: Source,
        only wanted: Set<PackageName>? = nil
    ) throws -> Added {
        var order: [PackageName] = []
        var entries: [PackageName: [AffectedPackage]] = [:]
        for entry in advisory.affected {
            if entries[entry.package] == nil { order.append(entry.package) }
            entries[entry.package, default: []].append(entry)
        }
        guard order.count < 1 << AdvisoryIndexSchema.recordBits else {
            throw AdvisoryError(.invalid, detail: "a record names \(order.count) packages")
        }
        let bodies = order.map { ($0, AdvisoryRecordCodec.encode(advisory, affected: entries[$0] ?? [])) }
        let digest = AdvisorySnapshotID.digest(of: bodies)
        let modified = AdvisoryIndexSchema.sortable(advisory.modified)
        let key = nextAdvisory
        insertAdvisory.setUncheckedArguments([
            key, advisory.id, source.key, modified, advisory.isWithdrawn, plan.now.milliseconds, Data(digest),
        ])
        try insertAdvisory.execute()
        let isDuplicate = db.changesCount == 0
        if isDuplicate, try !makeRoom(for: advisory.id, modified, digest, key, source) { return .duplicate }
        nextAdvisory += 1
        for (index, (package, body)) in bodies.enumerated() where wanted?.contains(package) ?? true {
            insertRecord.setUncheckedArguments([
                key << AdvisoryIndexSchema.recordBits + Int64(index), package.ecosystem.rawValue,
                package.name,
                Data(body),
            ])
            try insertRecord.execute()
        }
        for alias in advisory.aliases {
            insertAlias.setUncheckedArguments([alias, key])
            try insertAlias.execute()
        }
        return isDuplicate ? .duplicate : .stored
    }

    /// Replaces an older record of the same id and source; `false` when the one that is there is as new.
    private func makeRoom(
        for id: String,
        _ modified: String,
        _ digest: [UInt8],
        _ key: Int64,
        _ source: Source
    ) throws -> Bool {
        let old = try Int64.fetchOne(
            db,
            sql: "SELECT key FROM advisories WHERE id = ? AND source = ? AND (modified, digest) < (?, ?)",
            arguments: [id, source.key, modified, Data(digest)]
        )
        guard let old else { return false }
        try db.execute(
            sql: """
                DELETE FROM records WHERE key >= $1 << $2 AND key < ($1 + 1) << $2;
                DELETE FROM aliases WHERE advisory = $1;
                DELETE FROM advisories WHERE key = $1;
                """,
            arguments: ["1": old, "2": AdvisoryIndexSchema.recordBits]
        )
        try insertAdvisory.execute()
        return true
    }

    /// Ends a source: records what was found, unless it lost more than half of what it had.
    package func end(_ source: Source, _ result: AdvisorySourceImport, newest: String) throws {
        if hasPrevious, !plan.allowsShrinking {
            let before = try Int.fetchOne(
                db,
                sql: "SELECT records FROM previous.sources WHERE name = ?",
                arguments: [source.name]
            )
            if let before, result.records < before / 2 + before % 2 {
                throw AdvisoryError(
                    .invalid,
                    detail: """
                        source \(source.name) has \(result.records) records, down from \(before); \
                        if that is right, force the import
                        """
                )
            }
        }
        try db.execute(
            sql: "UPDATE sources SET records = ?, withdrawn = ?, skipped = ?, newest = ? WHERE key = ?",
            arguments: [result.records, result.withdrawn, result.skipped, newest, source.key]
        )
        for record in result.bad {
            try db.execute(
                sql: "INSERT INTO bad_records (source, name, reason) VALUES (?, ?, ?)",
                arguments: [source.key, record.name, record.reason]
            )
        }
    }

    /// Decides which record of each id counts, fills the look-up table and names the snapshot.
    private func finish() throws -> AdvisorySnapshot {
        if hasPrevious {
            try db.execute(
                sql: """
                    UPDATE advisories SET first_seen = coalesce(
                        (SELECT min(o.first_seen) FROM previous.advisories o WHERE o.id = advisories.id), first_seen)
                    """
            )
        }
        try db.execute(
            sql: """
                UPDATE advisories SET is_current = 0 WHERE EXISTS (
                    SELECT 1 FROM advisories o WHERE o.id = advisories.id AND o.source <> advisories.source
                    AND (o.modified, o.digest, o.source) > (advisories.modified, advisories.digest, advisories.source));
                INSERT INTO packages SELECT r.ecosystem, r.name, r.key
                    FROM records r JOIN advisories a ON a.key = r.key >> $1
                    WHERE a.is_current AND NOT a.is_withdrawn ORDER BY 1, 2, 3;
                """,
            arguments: ["1": AdvisoryIndexSchema.recordBits]
        )
        var snapshot = AdvisorySnapshotID()
        let digests = try Row.fetchCursor(
            db,
            sql: "SELECT digest FROM advisories WHERE is_current ORDER BY id"
        )
        while let row = try digests.next() { snapshot.add(row[0] as Data) }
        try db.execute(
            sql: "INSERT INTO meta (key, value) VALUES ('snapshot', ?), ('advisories', ?)",
            arguments: [snapshot.text, String(snapshot.count)]
        )
        try db.execute(sql: "ANALYZE")
        return try SQLiteAdvisoryIndex.snapshot(in: db)
    }
}
