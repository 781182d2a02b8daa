import Basics
import GRDB
import Pipeline

/// One step of the schema.
///
/// A released step is never edited; a change is a new step at the end.
package struct SQLiteMigration: Sendable {
    /// What it brings, for error texts.
    package let name: String
    /// Statements, each ended by a semicolon.
    package let sql: String

    package init(name: String, sql: String) {
        self.name = name
        self.sql = sql
    }
}

/// Brings a database file to the newest schema, step by step, each in a transaction of its own under the write lock.
///
/// `user_version` counts the steps taken and `application_id` marks the file as ours.
struct SQLiteMigrator {
    let migrations: [SQLiteMigration]

    /// "gate" in ASCII.
    static let applicationID = 0x6761_7465

    func migrate(_ database: Database, path: String) throws {
        try checkOwner(of: database, path: path)
        while try step(database, path: path) {}
    }

    private func checkOwner(of database: Database, path: String) throws {
        let owner = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
        guard owner != Self.applicationID else { return }
        let tables = try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM sqlite_master") ?? 0
        guard owner == 0, tables == 0 else {
            throw StoreError(
                "The file \(path) is a database of another program. Set storage.url to a file of Gatehouse's own."
            )
        }
    }

    /// Takes one step; `false` when there is none left.
    ///
    /// The version is read under the lock, so that two processes that start together do not both take the same step.
    private func step(_ database: Database, path: String) throws -> Bool {
        var isDone = false
        try database.inTransaction(.immediate) {
            let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
            guard version <= migrations.count else {
                throw StoreError(
                    """
                    The database \(path) was written by a newer version of Gatehouse (schema \(version), this version \
                    knows \(migrations.count)). Run that version, or restore a backup made before the upgrade.
                    """
                )
            }
            guard version >= 0, version < migrations.count else {
                isDone = true
                return .commit
            }
            try database.execute(sql: migrations[version].sql)
            try database.execute(sql: "PRAGMA application_id = \(Self.applicationID)")
            try database.execute(sql: "PRAGMA user_version = \(version + 1)")
            FaultPoint.step.reach()
            return .commit
        }
        if !isDone { FaultPoint.stepped.reach() }
        return !isDone
    }
}
