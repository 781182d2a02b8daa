package import Pipeline

/// What the stores need from a database: the port between the queries, written once, and a driver.
///
/// Queries are SQL that SQLite and PostgreSQL both accept. Parameters are `$1`, `$2`, …; their order in the text is free
/// and one may be used several times.
package protocol SQLDatabase: Sendable {
    /// Runs `body` on one consistent snapshot.
    ///
    /// What every `write` that returned before has stored is visible.
    func read<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLTransaction) throws(StoreError) -> Value
    ) async throws(StoreError) -> Value

    /// Runs `body` in a write transaction and returns after its commit is on disk.
    ///
    /// Bodies run one at a time, in the order of the calls: each sees all that those before it have written. When `body`
    /// throws nothing of it remains. `body` may run more than once and must not do anything but read and write rows. A
    /// driver may put several bodies into one commit; an error in one never touches another. Cancelling the calling task
    /// does not undo the write.
    func write<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLTransaction) throws(StoreError) -> Value
    ) async throws(StoreError) -> Value

    /// Throws when the last write met an outage (`StoreError.isOutage`) and one that is tried now does so too.
    ///
    /// Costs nothing as long as writes come through.
    func checkWrites() async throws(StoreError)

    /// Problems that a check of the whole database finds, in the driver's words; empty when it is sound.
    func integrityProblems() async throws(StoreError) -> [String]

    /// Ends the connections after the writes called before; every later call throws.
    ///
    /// Blocks for as long as those take: for the end of a process.
    func close() throws(StoreError)
}

/// An open transaction, valid only inside the closure that was given it.
package protocol SQLTransaction {
    /// Runs a statement and returns how many rows it changed.
    @discardableResult
    func execute(_ sql: String, _ values: [SQLValue]) throws(StoreError) -> Int

    /// Runs a query, or a statement with `RETURNING`, and returns all its rows.
    func rows(_ sql: String, _ values: [SQLValue]) throws(StoreError) -> [SQLRow]
}

extension SQLTransaction {
    @discardableResult
    func execute(_ sql: String) throws(StoreError) -> Int { try execute(sql, []) }
    func rows(_ sql: String) throws(StoreError) -> [SQLRow] { try rows(sql, []) }
    func row(_ sql: String, _ values: [SQLValue]) throws(StoreError) -> SQLRow? {
        try rows(sql, values).first
    }
}
