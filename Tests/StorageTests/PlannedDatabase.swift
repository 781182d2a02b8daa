import Pipeline
import Storage
import Synchronization

/// Passes everything on to SQLite and notes the plan of each query.
final class PlannedDatabase: SQLDatabase {
    private let sqlite: SQLiteDatabase
    private let lines = Mutex<[String]>([])
    private let count = Mutex(0)

    /// Statements so far.
    var statements: Int { count.withLock { $0 } }

    init(_ sqlite: SQLiteDatabase) { self.sqlite = sqlite }

    /// What was noted since the last call.
    func take() -> [String] {
        lines.withLock { lines in
            defer { lines = [] }
            return lines
        }
    }

    fileprivate func countOne() { count.withLock { $0 += 1 } }

    fileprivate func note(_ line: String) { lines.withLock { $0.append(line) } }

    func read<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLTransaction) throws(StoreError) -> Value
    ) async throws(StoreError) -> Value {
        try await sqlite.read { transaction throws(StoreError) in
            try body(PlannedTransaction(inner: transaction, database: self))
        }
    }

    func write<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLTransaction) throws(StoreError) -> Value
    ) async throws(StoreError) -> Value {
        try await sqlite.write { transaction throws(StoreError) in
            try body(PlannedTransaction(inner: transaction, database: self))
        }
    }

    func checkWrites() async throws(StoreError) { try await sqlite.checkWrites() }
    func integrityProblems() async throws(StoreError) -> [String] { try await sqlite.integrityProblems() }
    func close() throws(StoreError) { try sqlite.close() }
}

private struct PlannedTransaction: SQLTransaction {
    let inner: any SQLTransaction
    let database: PlannedDatabase

    private func plan(_ sql: String, _ values: [SQLValue]) throws(StoreError) {
        database.countOne()
        for row in try inner.rows("EXPLAIN QUERY PLAN \(sql)", values) {
            database.note(try row.text("detail"))
        }
    }

    func execute(_ sql: String, _ values: [SQLValue]) throws(StoreError) -> Int {
        try plan(sql, values)
        return try inner.execute(sql, values)
    }

    func rows(_ sql: String, _ values: [SQLValue]) throws(StoreError) -> [SQLRow] {
        try plan(sql, values)
        return try inner.rows(sql, values)
    }
}
