import Pipeline
import Storage
import Synchronization

/// Passes everything on to SQLite and notes the plan of each query.
final class PlannedDatabase: SQLDatabase {
    private let sqlite: SQLiteDatabase
    private let plans = Mutex<[Plan]>([])
    private let count = Mutex(0)
    private let writeCount = Mutex(0)

    /// How a statement is answered.
    struct Plan: Sendable {
        let sql: String
        let lines: [String]
    }

    /// Statements so far.
    var statements: Int { count.withLock { $0 } }

    /// Transactions that write so far.
    var writes: Int { writeCount.withLock { $0 } }

    init(_ sqlite: SQLiteDatabase) { self.sqlite = sqlite }

    /// What was noted since the last call.
    func take() -> [String] { takePlans().flatMap(\.lines) }

    /// What was noted since the last call, by statement.
    func takePlans() -> [Plan] {
        plans.withLock { plans in
            defer { plans = [] }
            return plans
        }
    }

    fileprivate func countOne() { count.withLock { $0 += 1 } }

    fileprivate func note(_ plan: Plan) { plans.withLock { $0.append(plan) } }

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
        writeCount.withLock { $0 += 1 }
        return try await sqlite.write { transaction throws(StoreError) in
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
        var lines: [String] = []
        for row in try inner.rows("EXPLAIN QUERY PLAN \(sql)", values) {
            lines.append(try row.text("detail"))
        }
        database.note(PlannedDatabase.Plan(sql: sql, lines: lines))
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
