import GRDB
package import Pipeline

/// A SQLite file behind the `SQLDatabase` port: one writer, a few readers, write-ahead log.
///
/// Writes are committed in groups (see `CommitQueue`): under load the cost of making a commit durable is shared, and
/// alone a write costs exactly one. Every wait happens on the driver's own queues, never on the cooperative pool.
package final class SQLiteDatabase: SQLDatabase {
    private let pool: DatabasePool
    private let commits = CommitQueue()
    private let path: String

    /// Opens the file at `path`, which exists, and migrates it to the newest of `migrations`.
    ///
    /// `pageLimit` caps the size of the file in pages and stands in for a full disk in tests.
    package init(
        path: String,
        migrations: [SQLiteMigration],
        pageLimit: Int? = nil
    ) throws(StoreError) {
        var configuration = Configuration()
        // A delivery may wait for two of these, and forges hang up after ten seconds.
        configuration.busyMode = .timeout(3)
        configuration.foreignKeysEnabled = true
        configuration.maximumReaderCount = 4
        configuration.label = "store"
        configuration.prepareDatabase { database in
            // Takes effect in a new file only. A webhook's body then spreads over half as many pages, and pages written are
            // what a delivery costs.
            try database.execute(sql: "PRAGMA page_size = 8192")
        }
        do {
            pool = try DatabasePool(path: path, configuration: configuration)
            // GRDB lowers `synchronous` to NORMAL when it turns on the write-ahead log. An acknowledgement is a promise
            // that outlives a power cut, so it is raised again, after that and before anything is written.
            try pool.writeWithoutTransaction { database in
                try database.execute(sql: "PRAGMA synchronous = FULL")
                try database.execute(sql: "PRAGMA journal_size_limit = 67108864")
                try SQLiteMigrator(migrations: migrations).migrate(database, path: path)
                // Fewer, larger checkpoints: each one costs two syncs while the writer waits.
                try database.execute(sql: "PRAGMA wal_autocheckpoint = 2000")
                if let pageLimit { try database.execute(sql: "PRAGMA max_page_count = \(pageLimit)") }
            }
        } catch {
            throw StoreError(sqlite: error, path: path)
        }
        self.path = path
    }

    package func read<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLTransaction) throws(StoreError) -> Value
    ) async throws(StoreError) -> Value {
        let path = path
        let result: Result<Value, StoreError> = await withCheckedContinuation { continuation in
            pool.asyncRead { access in
                do {
                    let transaction = SQLiteTransaction(
                        database: try access.get(),
                        path: path,
                        isReading: true
                    )
                    continuation.resume(returning: .success(try body(transaction)))
                } catch {
                    continuation.resume(
                        returning: .failure(StoreError(sqlite: error, path: path, isReading: true))
                    )
                }
            }
        }
        return try result.get()
    }

    package func write<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLTransaction) throws(StoreError) -> Value
    ) async throws(StoreError) -> Value {
        let result: Result<Value, StoreError> = await withCheckedContinuation { continuation in
            let write = PendingWrite { transaction throws(StoreError) in
                let value = try body(transaction)
                return { continuation.resume(returning: .success(value)) }
            } fail: { error in
                continuation.resume(returning: .failure(error))
            }
            if commits.append(write) { scheduleCommit() }
        }
        return try result.get()
    }

    /// Commits what has gathered, on the writer's queue, and comes back for what gathered meanwhile.
    private func scheduleCommit() {
        pool.asyncWriteWithoutTransaction { [self] database in
            commits.commitNext(in: database, path: path)
            if commits.hasMore() { scheduleCommit() }
        }
    }

    package func checkWrites() async throws(StoreError) {
        guard commits.hasOutage else { return }
        _ = try await write { transaction throws(StoreError) in
            let version = try transaction.row("PRAGMA user_version", [])?.integer("user_version") ?? 0
            // Writes the first page, though nothing in it changes.
            try transaction.execute("PRAGMA user_version = \(version)")
        }
        commits.endOutage()
    }

    /// Durable commits so far that stored something for at least one caller.
    package var commitCount: Int { commits.commitCount }

    package func close() throws(StoreError) {
        do {
            // GRDB closes the writer before the readers, and a reader that goes last cannot fold the log into the file.
            // Where that fails because someone still reads, the log holds the same rows just as safely.
            _ = try? pool.writeWithoutTransaction { try $0.checkpoint(.truncate) }
            try pool.close()
        } catch {
            throw StoreError(sqlite: error, path: path)
        }
    }

    package func integrityProblems() async throws(StoreError) -> [String] {
        let found = try await read { transaction throws(StoreError) in
            try transaction.rows("PRAGMA integrity_check(20)") + transaction.rows("PRAGMA foreign_key_check")
        }
        return found.compactMap { row in
            // A row without that column is one of `foreign_key_check`, which names the table.
            guard let text = try? row.text("integrity_check") else {
                // Without a name it is still a fault to report.
                return "a row of \((try? row.text("table")) ?? "a table") points at a row that is missing"
            }
            return text == "ok" ? nil : text
        }
    }
}
