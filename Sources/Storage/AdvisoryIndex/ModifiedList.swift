import Advisories
import Domain
import Foundation
import GRDB

/// The list of modified records of a source (`modified_id.csv`), as a table that can be compared with the index.
///
/// Dates are in the sortable form. A record is up to date when the index holds it, or knows why it does not, as of exactly
/// the listed date: also a date that went back is a change.
enum ModifiedList {
    /// Fills a new table `listed`; of an id that is there twice the later date counts.
    static func load(_ path: String, _ reader: any AdvisoryRecordReader, into db: Database) throws {
        try db.execute(
            sql: """
                DROP TABLE IF EXISTS temp.listed;
                CREATE TEMP TABLE listed (id TEXT PRIMARY KEY, modified TEXT NOT NULL) WITHOUT ROWID
                """
        )
        let insert = try db.makeStatement(
            sql: """
                INSERT INTO listed VALUES (?, ?) ON CONFLICT DO UPDATE SET modified = max(modified, excluded.modified)
                """
        )
        var list = ModifiedListReader()
        try reader.forEachChunk(at: path) { chunk throws(AdvisoryError) in
            try list.add(chunk) { modified, id throws(AdvisoryError) in
                do {
                    insert.setUncheckedArguments([id, AdvisoryIndexSchema.sortable(modified)])
                    try insert.execute()
                } catch {
                    throw AdvisoryError(error, during: "the list of modified records cannot be kept")
                }
            }
        }
        try list.finish()
    }

    /// Rows of `listed` that the source with key `$1` does not have as they are listed.
    static func changes(in schema: String) -> String {
        """
        SELECT l.id, l.modified FROM listed l
        WHERE NOT EXISTS (SELECT 1 FROM \(schema).advisories a
            WHERE a.id = l.id AND a.source = $1 AND a.listed = l.modified)
        AND NOT EXISTS (SELECT 1 FROM \(schema).left_out o
            WHERE o.id = l.id AND o.source = $1 AND o.listed = l.modified)
        """
    }

    /// Ids that the source with key `$1` has and that are not listed any more.
    static func gone(in schema: String) -> String {
        """
        SELECT a.id FROM \(schema).advisories a
        WHERE a.source = $1 AND NOT EXISTS (SELECT 1 FROM listed l WHERE l.id = a.id)
        """
    }
}

/// How far a source as it is in the index is behind its list.
struct ModifiedListDifference {
    /// A record to fetch.
    struct Change: Hashable, Sendable {
        let id: String
        /// In the sortable form.
        let modified: String
    }

    let changed: Int
    /// The newest of the changed ones, as many as were asked for.
    let first: [Change]
    let gone: Int

    var isEmpty: Bool { changed == 0 && gone == 0 }

    /// Reads the list at `path`; the index is read and not written.
    init(
        list path: String,
        source: String,
        index: String,
        limit: Int,
        reader: any AdvisoryRecordReader
    ) throws(AdvisoryError) {
        do {
            // A database without a name is on disk and goes with its connection.
            let queue = try DatabaseQueue(path: "")
            self = try queue.writeWithoutTransaction { db in
                try db.execute(sql: "ATTACH DATABASE ? AS live", arguments: [index])
                var difference: ModifiedListDifference?
                try db.inTransaction(.deferred) {
                    try ModifiedList.load(path, reader, into: db)
                    difference = try ModifiedListDifference(source, limit, db)
                    return .rollback
                }
                guard let difference else { throw AdvisoryError(.unreadable, detail: "no difference") }
                return difference
            }
            try queue.close()
        } catch {
            throw AdvisoryError(
                error,
                during: "the list of source \(source) cannot be compared with the index"
            )
        }
    }

    private init(_ source: String, _ limit: Int, _ db: Database) throws {
        let key = try Int64.fetchOne(
            db,
            sql: "SELECT key FROM live.sources WHERE name = ?",
            arguments: [source]
        )
        guard let key else { throw AdvisoryError(.invalid, detail: "the index has no source \(source)") }
        let changes = ModifiedList.changes(in: "live")
        changed = try Int.fetchOne(db, sql: "SELECT count(*) FROM (\(changes))", arguments: ["1": key]) ?? 0
        first = try Row.fetchAll(
            db,
            sql: "\(changes) ORDER BY l.modified DESC, l.id LIMIT $2",
            arguments: ["1": key, "2": limit]
        ).map { Change(id: $0[0], modified: $0[1]) }
        gone =
            try Int.fetchOne(
                db,
                sql: "SELECT count(*) FROM (\(ModifiedList.gone(in: "live")))",
                arguments: ["1": key]
            ) ?? 0
    }
}

extension AdvisoryIndexBuilder {
    /// Takes in the list of a source; the next one takes its place.
    func take(list path: String, _ reader: any AdvisoryRecordReader) throws {
        try ModifiedList.load(path, reader, into: db)
    }

    /// Remembers which of the listed records the source does not have as listed, and returns how many.
    func findChanges(of source: Source) throws -> Int {
        try db.execute(
            sql: """
                DROP TABLE IF EXISTS temp.changed;
                CREATE TEMP TABLE changed (id TEXT PRIMARY KEY) WITHOUT ROWID
                """
        )
        try db.execute(
            sql: "INSERT INTO changed SELECT id FROM (\(ModifiedList.changes(in: "main")))",
            arguments: ["1": source.key]
        )
        return db.changesCount
    }

    /// Whether `findChanges` found this one.
    func isChanged(_ id: String) throws -> Bool {
        try Bool.fetchOne(
            db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM changed WHERE id = ?)"),
            arguments: [id]
        ) ?? false
    }

    /// The date of the list for a record, `nil` when it is not listed.
    func listedDate(of id: String) throws -> String? {
        try String.fetchOne(
            db.cachedStatement(sql: "SELECT modified FROM listed WHERE id = ?"),
            arguments: [id]
        )
    }

    func listedCount() throws -> Int { try Int.fetchOne(db, sql: "SELECT count(*) FROM listed") ?? 0 }

    /// Takes out what is no longer listed and returns how many records that were.
    func removeUnlisted(from source: Source) throws -> Int {
        let gone = try String.fetchAll(db, sql: ModifiedList.gone(in: "main"), arguments: ["1": source.key])
        for id in gone { try remove(id, from: source) }
        try db.execute(
            sql: "DELETE FROM left_out WHERE source = ? AND id NOT IN (SELECT id FROM listed)",
            arguments: [source.key]
        )
        return gone.count
    }

    /// How many listed records the source still does not have as listed.
    func pendingCount(of source: Source) throws -> Int {
        try Int.fetchOne(
            db,
            sql: "SELECT count(*) FROM (\(ModifiedList.changes(in: "main")))",
            arguments: ["1": source.key]
        ) ?? 0
    }
}
