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
    private let plan: Plan
    private let hasPrevious: Bool
    private var nextAdvisory: Int64 = 1
    /// How many rows the feed that was begun last had before.
    private var replacedRows: Int?
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
                if !plan.isAmending { try AdvisoryIndexSchema.create(in: db) }
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

    /// Replaces the record with this id in a source that is being amended.
    package func replace(_ advisory: Advisory, in source: Source, listed: String?) throws {
        try remove(advisory.id, from: source)
        _ = try add(advisory, to: source, listed: listed)
    }

    /// Takes out the record with this id, if the source has it, and what was noted about leaving it out.
    package func remove(_ id: String, from source: Source) throws {
        if plan.isAmending { try touch(id) }
        try forget(id, of: source)
        let key = try Int64.fetchOne(
            db.cachedStatement(sql: "SELECT key FROM advisories WHERE id = ? AND source = ?"),
            arguments: [id, source.key]
        )
        if let key { try delete(key) }
    }

    private func forget(_ id: String, of source: Source) throws {
        let statement = try db.cachedStatement(sql: "DELETE FROM left_out WHERE source = ? AND id = ?")
        try statement.execute(arguments: [source.key, id])
    }

    /// Notes why a record is not in the index, instead of what was noted before.
    package func leaveOut(_ record: LeftOutRecord, of source: Source) throws {
        try forget(record.id, of: source)
        try db.execute(
            sql: "INSERT INTO left_out (source, id, name, listed, kind, reason) VALUES (?, ?, ?, ?, ?, ?)",
            arguments: [
                source.key, record.id, record.name, record.listed, record.isBad ? "bad" : "skipped",
                record.reason,
            ]
        )
    }

    /// Takes an id out of the look-up table; the end of the build decides anew which of its records count.
    private func touch(_ id: String) throws {
        let insert = try db.cachedStatement(
            sql: """
                INSERT INTO touched SELECT $1, min(first_seen) FROM advisories WHERE id = $1 ON CONFLICT DO NOTHING
                """
        )
        try insert.execute(arguments: ["1": id])
        guard db.changesCount == 1 else { return }
        try db.cachedStatement(
            sql: """
                DELETE FROM packages WHERE (ecosystem, name, record) IN (
                    SELECT r.ecosystem, r.name, r.key FROM advisories a JOIN records r
                    ON r.key >= a.key << $1 AND r.key < (a.key + 1) << $1 WHERE a.id = $2)
                """
        ).execute(arguments: ["1": AdvisoryIndexSchema.recordBits, "2": id])
        try db.cachedStatement(sql: "UPDATE advisories SET is_current = 1 WHERE id = ?").execute(arguments: [
            id
        ])
    }

    private func delete(_ key: Int64) throws {
        let first = key << AdvisoryIndexSchema.recordBits
        let end = (key + 1) << AdvisoryIndexSchema.recordBits
        let record = try Row.fetchOne(
            db.cachedStatement(sql: "SELECT ecosystem, name, body FROM records WHERE key = ?"),
            arguments: [first]
        )
        // Its aliases are in its own body: the table of aliases is sorted by alias.
        if let record, let ecosystem = Ecosystem(rawValue: record[0]) {
            let old = try SQLiteAdvisoryIndex.decoded(
                record,
                at: 2,
                PackageName(ecosystem: ecosystem, name: record[1])
            )
            let statement = try db.cachedStatement(
                sql: "DELETE FROM aliases WHERE alias = ? AND advisory = ?"
            )
            for alias in old.aliases { try statement.execute(arguments: [alias, key]) }
        }
        try db.cachedStatement(sql: "DELETE FROM records WHERE key >= ? AND key < ?").execute(arguments: [
            first, end,
        ])
        try db.cachedStatement(sql: "DELETE FROM advisories WHERE key = ?").execute(arguments: [key])
    }

    /// Adds a record with all its packages.
    ///
    /// With `wanted` what it says of other packages is counted and not stored. `listed` is the date by which it is known to
    /// be up to date; its own without.
    package func add(
        _ advisory: Advisory,
        to source: Source,
        only wanted: Set<PackageName>? = nil,
        listed: String? = nil
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
            key, advisory.id, source.key, modified, listed ?? modified, advisory.isWithdrawn,
            advisory.affected.allSatisfy(\.namesNoVersion), plan.now.milliseconds, Data(digest),
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
        try delete(old)
        try insertAdvisory.execute()
        return true
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

    /// Decides which record of each id counts, fills the look-up table and names the snapshot.
    private func finish() throws -> AdvisorySnapshot {
        if plan.isAmending { try settleTouched() } else { try settleAll() }
        var snapshot = AdvisorySnapshotID()
        let digests = try Row.fetchCursor(
            db,
            sql: "SELECT digest FROM advisories WHERE is_current ORDER BY id, digest"
        )
        while let row = try digests.next() { snapshot.add(row[0] as Data) }
        let feeds = try Row.fetchCursor(
            db,
            sql: "SELECT digest FROM sources WHERE kind <> 'osv' ORDER BY kind"
        )
        while let row = try feeds.next() {
            if let digest = row[0] as Data? { snapshot.addFeed(digest) }
        }
        try db.execute(
            sql: "INSERT OR REPLACE INTO meta (key, value) VALUES ('snapshot', ?), ('advisories', ?)",
            arguments: [snapshot.text, String(snapshot.count)]
        )
        if !plan.isAmending { try db.execute(sql: "ANALYZE") }
        let hasAdvisories = try Bool.fetchOne(
            db,
            sql: "SELECT EXISTS (SELECT 1 FROM sources WHERE kind = 'osv')"
        )
        guard hasAdvisories == true else {
            throw AdvisoryError(
                .invalid,
                detail:
                    "EPSS and KEV data say nothing without advisories; import OSV records first, or with them"
            )
        }
        return try SQLiteAdvisoryIndex.snapshot(in: db)
    }

    /// Records of the same id as `a`, from other sources, that count before it.
    ///
    /// Archives of single ecosystems hold the part of an advisory that is about theirs, so one record counts before another only
    /// for the ecosystems that it is about itself.
    private static let newer = """
        SELECT 1 FROM advisories o WHERE o.id = a.id AND o.source <> a.source
            AND (o.modified, o.digest, o.source) > (a.modified, a.digest, a.source)
        """

    /// Whether a newer record of its id is about the ecosystem of `r`, which is about `a`.
    private static let isOutdone = """
        EXISTS (\(newer) AND EXISTS (SELECT 1 FROM records s
            WHERE s.key >= o.key << $1 AND s.key < (o.key + 1) << $1 AND s.ecosystem = r.ecosystem))
        """

    /// Whether newer records of its id are about every ecosystem of `a`.
    private static let isOutdoneWholly = """
        EXISTS (\(newer)) AND NOT EXISTS (SELECT 1 FROM records r
            WHERE r.key >= a.key << $1 AND r.key < (a.key + 1) << $1 AND NOT \(isOutdone))
        """

    private func settleAll() throws {
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
                UPDATE advisories AS a SET is_current = 0 WHERE \(AdvisoryIndexBuilder.isOutdoneWholly);
                INSERT INTO packages SELECT r.ecosystem, r.name, r.key
                    FROM records r JOIN advisories a ON a.key = r.key >> $1
                    WHERE a.is_current AND NOT a.is_withdrawn AND NOT \(AdvisoryIndexBuilder.isOutdone)
                    ORDER BY 1, 2, 3;
                """,
            arguments: ["1": AdvisoryIndexSchema.recordBits]
        )
    }

    /// The same for what was touched: the rest stays as it is.
    private func settleTouched() throws {
        try db.execute(
            sql: """
                UPDATE advisories SET first_seen = min(first_seen, coalesce(
                    (SELECT t.first_seen FROM touched t WHERE t.id = advisories.id), first_seen))
                    WHERE id IN (SELECT id FROM touched);
                UPDATE advisories AS a SET is_current = 0
                    WHERE id IN (SELECT id FROM touched) AND \(AdvisoryIndexBuilder.isOutdoneWholly);
                INSERT INTO packages SELECT r.ecosystem, r.name, r.key
                    FROM touched t JOIN advisories a ON a.id = t.id
                    JOIN records r ON r.key >= a.key << $1 AND r.key < (a.key + 1) << $1
                    WHERE a.is_current AND NOT a.is_withdrawn AND NOT \(AdvisoryIndexBuilder.isOutdone);
                """,
            arguments: ["1": AdvisoryIndexSchema.recordBits]
        )
    }
}

/// A record of a source that is not in the index, and why.
package struct LeftOutRecord: Sendable {
    package let id: String
    /// Of the file it was in.
    package let name: String
    /// As of `advisories.listed`; empty when it is to be asked for again.
    package let listed: String
    package let isBad: Bool
    /// What is wrong with it, or the ecosystems it is about.
    package let reason: String
}
