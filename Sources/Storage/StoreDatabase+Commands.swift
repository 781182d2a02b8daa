package import Domain
package import struct Foundation.Date
package import Pipeline

extension StoreDatabase: CommandStore {
    package func nextCommand(at now: Date) async throws(StoreError) -> QueuedCommand? {
        // Asked every second: without work nothing is written.
        let isThere = try await database.read { transaction throws(StoreError) in
            try transaction.row(
                "SELECT id FROM commands WHERE state = 'queued' AND (available_at <= $1 OR queued_at > $1) LIMIT 1",
                [.time(now)]
            ) != nil
        }
        guard isThere else { return nil }
        return try await database.write { transaction throws(StoreError) in
            try CommandTable(transaction: transaction).next(at: now)
        }
    }

    package func enqueue(
        _ request: JobRequest,
        for line: String,
        of command: Int64,
        at now: Date
    ) async throws(StoreError) -> Job? {
        let (job, isNew) = try await database.write { transaction throws(StoreError) -> (Job?, Bool) in
            let queued = try JobTable(transaction: transaction).enqueue(request, now: now)
            if queued.job != nil { try CommandTable(transaction: transaction).strike(line, from: command) }
            return queued
        }
        if isNew { bell.yield() }
        return job
    }

    package func finish(
        command: Int64,
        with result: CommandResult,
        now: Date
    ) async throws(StoreError) {
        try await database.write { transaction throws(StoreError) in
            try CommandTable(transaction: transaction).finish(command, with: result, now: now)
        }
    }

    /// Queues the commands of a comment that no delivery brings; `false` when they were taken already.
    package func enqueue(_ command: CommandRequest, at now: Date) async throws(StoreError) -> Bool {
        let isNew = try await database.write { transaction throws(StoreError) in
            let repository = try RepositoryTable(transaction: transaction)
                .key(of: command.repository, pathTrueAt: now)
            return try CommandTable(transaction: transaction).queue(command, repository: repository, now: now)
        }
        if isNew { commandBell.yield() }
        return isNew
    }

    /// Commands and branches' fixes that were given up and not asked for again.
    package func failedRequests() async throws(StoreError) -> (commands: Int, fixes: Int) {
        try await database.read { transaction throws(StoreError) in
            let row = try transaction.row(
                """
                SELECT (SELECT COUNT(*) FROM commands WHERE state = 'failed') AS commands,
                    (SELECT COUNT(*) FROM fix_requests
                        WHERE is_due = 0 AND lease_owner IS NULL AND last_error IS NOT NULL) AS fixes
                """,
                []
            )
            return (Int(try row?.integer("commands") ?? 0), Int(try row?.integer("fixes") ?? 0))
        }
    }
}
