import Basics
import Foundation
import GRDB
package import Pipeline
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Copies of the store: made while a server writes to it, checked before anybody relies on them, put back.
///
/// Blocks for as long as the disk takes.
package enum StoreBackup {
    /// What a file was found to hold.
    package struct Contents: Sendable, Equatable {
        /// How many steps of the schema it has.
        package let schema: Int
        /// By table.
        package let rows: [String: Int]
    }

    /// Copies the database at `path` as it is at one moment, other processes writing on, and checks the copy.
    ///
    /// It is written beside `destination` (mode 0600) and renamed when it is found to be sound, with as many rows in each table as
    /// the original had at that moment. Refuses to replace a file.
    package static func make(of path: String, at destination: String) throws(StoreError) -> Contents {
        guard access(destination, F_OK) != 0 else {
            throw StoreError("\(destination) exists; a backup replaces nothing.")
        }
        let temporary = unfinished(destination)
        // What a run that was killed has left.
        for ending in ["", "-journal", "-wal", "-shm"] { unlink(temporary + ending) }
        try StoreFile.create(temporary)
        do throws(StoreError) {
            let original = try copy(path, to: temporary)
            let contents = try verify(temporary)
            guard contents.rows == original else {
                throw StoreError("The copy of \(path) does not have the rows of the original. Try again.")
            }
            try keep(temporary, as: destination)
            return contents
        } catch {
            unlink(temporary)
            throw error
        }
    }

    /// Reads all of a file that is to be relied on; throws with what is wrong with it.
    package static func verify(_ path: String) throws(StoreError) -> Contents {
        guard access(path, R_OK) == 0 else { throw StoreFile.failure("\(path) cannot be read") }
        return try SQLiteFile.read(path) { transaction throws(StoreError) in
            guard try number("PRAGMA application_id", transaction) == SQLiteMigrator.applicationID else {
                throw StoreError("\(path) is no database of Gatehouse.")
            }
            let schema = try number("PRAGMA user_version", transaction)
            let known = SQLiteSchema.migrations.count
            guard schema <= known else {
                throw StoreError(
                    "\(path) was written by a newer version of Gatehouse (schema \(schema), this version knows \(known))."
                )
            }
            let problems = try transaction.rows("PRAGMA integrity_check(5)", [])
            for row in problems where try row.text("integrity_check") != "ok" {
                throw StoreError("\(path) is damaged: \(try row.text("integrity_check")).")
            }
            return Contents(schema: schema, rows: try rowCounts(transaction))
        }
    }

    /// Puts a verified copy of `file` in place of the database at `path`, which nobody may have open.
    ///
    /// Returns where the database of before is kept, if there was one: `kept`, or a name like it that is free. A run that was killed
    /// leaves the one or the other; `interruptedRestore` says which.
    package static func restore(
        _ file: String,
        to path: String,
        keepingAs kept: String
    ) throws(StoreError) -> (contents: Contents, kept: String?) {
        _ = try verify(file)
        let temporary = restoring(path)
        unlink(temporary)
        let isReplacing = access(path, F_OK) == 0
        var kept = kept
        var (isKept, moved): (Bool, [String]) = (false, [])
        do throws(StoreError) {
            let contents = try make(of: file, at: temporary)
            if isReplacing {
                try fold(path)
                kept = try keep(path, beside: kept)
                isKept = true
            }
            // The log of a damaged database is kept with it, and so is one whose database is gone: beside another file it would be read
            // as its log.
            for log in logs where access(path + log, F_OK) == 0 {
                guard rename(path + log, kept + log) == 0 else {
                    throw StoreFile.failure("The log of \(path) cannot be kept")
                }
                moved.append(log)
            }
            unlink("\(path)-shm")
            try keep(temporary, as: path)
            return (contents, isReplacing ? kept : nil)
        } catch {
            // Nothing took the place of the database: it has its log again, and one name.
            for log in moved { rename(kept + log, path + log) }
            if isKept { unlink(kept) }
            unlink(temporary)
            throw error
        }
    }

    /// What to do about a restore that was killed before it took effect; `nil` where there is none.
    package static func interruptedRestore(of path: String) -> String? {
        let copy = restoring(path)
        let left = access(copy, F_OK) == 0 ? copy : unfinished(copy)
        guard access(left, F_OK) == 0 else { return nil }
        let back = movedLogs(of: path).map { log in
            "rename \(log.from) to \(log.to), which is its log, and "
        }
        return """
            A restore was interrupted before it took effect. Run it again, or \(back.joined())remove \(left) to go on with \
            the database as it is
            """
    }

    /// What a database may have beside it that it is not whole without.
    private static let logs = ["-wal", "-journal"]

    /// Logs of the database at `path` that are beside the second name which a restore gave it.
    private static func movedLogs(of path: String) -> [(from: String, to: String)] {
        var own = stat()
        guard stat(path, &own) == 0 else { return [] }
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
        // A folder that cannot be read names nothing; the database in it cannot be opened either.
        let names = try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)
        return (names ?? []).sorted().map { folder + $0 }.filter { name in
            var other = stat()
            return name != path && stat(name, &other) == 0 && other.st_ino == own.st_ino
                && other.st_dev == own.st_dev
        }.flatMap { name in
            logs.filter { access(name + $0, F_OK) == 0 && access(path + $0, F_OK) != 0 }
                .map { (from: name + $0, to: path + $0) }
        }
    }

    /// The copy that is to be the database at `path`.
    private static func restoring(_ path: String) -> String { "\(path).restoring" }

    /// A copy that is not all there yet.
    private static func unfinished(_ path: String) -> String { "\(path).part" }

    /// Rebuilds the file without the room that removed rows have left; returns its size before and after, in bytes.
    package static func vacuum(_ path: String) throws(StoreError) -> (before: Int, after: Int) {
        guard access(path, R_OK) == 0 else { throw StoreFile.failure("\(path) cannot be read") }
        do {
            let queue = try DatabaseQueue(path: path)
            // Everything is done by then; there is nothing to lose.
            defer { try? queue.close() }
            return try queue.inDatabase { database in
                // Its log is part of the size.
                try database.checkpoint(.truncate)
                let before = try size(database)
                try database.execute(sql: "VACUUM")
                try database.checkpoint(.truncate)
                return (before, try size(database))
            }
        } catch {
            throw StoreError(sqlite: error, path: path)
        }
    }

    private static func size(_ database: Database) throws -> Int {
        let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
        return pages * (try Int.fetchOne(database, sql: "PRAGMA page_size") ?? 0)
    }

    /// Returns how many rows each table has in the copy's moment.
    private static func copy(_ path: String, to destination: String) throws(StoreError) -> [String: Int] {
        var configuration = Configuration()
        configuration.readonly = true
        configuration.busyMode = .timeout(5)
        configuration.label = "backup"
        do {
            let source = try DatabaseQueue(path: path, configuration: configuration)
            let target = try DatabaseQueue(path: destination)
            defer {
                // Nothing is written any more; what matters is verified from the file.
                try? source.close()
                // The same.
                try? target.close()
            }
            return try source.read { source in
                // One snapshot for both: the copy goes on within the transaction that counted.
                let rows = try rowCounts(SQLiteTransaction(database: source, path: path))
                try target.writeWithoutTransaction { target in
                    try source.backup(to: target)
                    // One file without a log beside it.
                    try target.execute(sql: "PRAGMA journal_mode = DELETE")
                }
                return rows
            }
        } catch {
            throw StoreError(sqlite: error, path: path)
        }
    }

    private static func rowCounts(_ transaction: any SQLTransaction) throws(StoreError) -> [String: Int] {
        let tables = try transaction.rows(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
            []
        )
        var counts: [String: Int] = [:]
        for table in tables {
            let name = try table.text("name")
            counts[name] = try number("SELECT COUNT(*) FROM \"\(name)\"", transaction)
        }
        return counts
    }

    private static func number(_ query: String, _ transaction: any SQLTransaction) throws(StoreError) -> Int {
        guard let row = try transaction.row(query, []) else { return 0 }
        return Int(try row.integer(at: 0))
    }

    /// Folds the log into the file, so that the file alone is all of the database.
    ///
    /// Throws where another process is at it. The log of a damaged file, or of one that its disk does not give, stays what it is.
    private static func fold(_ path: String) throws(StoreError) {
        do {
            let queue = try DatabaseQueue(path: path)
            defer {
                // Nothing was written through it.
                try? queue.close()
            }
            _ = try queue.inDatabase { try $0.checkpoint(.truncate) }
        } catch {
            let code = (error as? DatabaseError)?.resultCode
            if code == .SQLITE_CORRUPT || code == .SQLITE_NOTADB || code == .SQLITE_IOERR { return }
            throw StoreError(sqlite: error, path: path)
        }
    }

    /// Gives the database that is to be replaced a second name, which it is to keep: `name`, or one like it that is free.
    private static func keep(_ path: String, beside name: String) throws(StoreError) -> String {
        for number in 1...100 {
            let free = number == 1 ? name : "\(name)-\(number)"
            if link(path, free) == 0 { return free }
            guard errno == EEXIST else { break }
        }
        throw StoreFile.failure("\(path) cannot be kept as \(name)")
    }

    /// Gives the file its name once all of it is on disk.
    private static func keep(_ temporary: String, as path: String) throws(StoreError) {
        let descriptor = open(temporary, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw StoreFile.failure("\(temporary) cannot be opened") }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw StoreFile.failure("\(path) cannot be written") }
        FaultPoint.swap.reach()
        guard rename(temporary, path) == 0 else { throw StoreFile.failure("\(path) cannot be written") }
        FaultPoint.swapped.reach()
        let folder = path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        let directory = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard directory >= 0 else { return }
        fsync(directory)
        close(directory)
    }
}
