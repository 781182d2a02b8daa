import GRDB
import Pipeline

/// A database file that is looked at once and not kept open.
enum SQLiteFile {
    /// Runs `body` on one snapshot of the file at `path`, also while a server writes to it; blocks meanwhile.
    ///
    /// Nothing is made, migrated or changed.
    static func read<Value>(
        _ path: String,
        _ body: (any SQLTransaction) throws(StoreError) -> Value
    ) throws(StoreError) -> Value {
        var configuration = Configuration()
        configuration.readonly = true
        configuration.busyMode = .timeout(5)
        configuration.label = "look"
        do {
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            // What it was opened for is done; there is nothing to fold or to lose.
            defer { try? queue.close() }
            return try queue.read { try body(SQLiteTransaction(database: $0, path: path)) }
        } catch {
            throw StoreError(sqlite: error, path: path)
        }
    }
}
