package import Domain
package import struct Foundation.Date
package import Pipeline

extension StoreDatabase: JobStore {
    package func enqueue(_ request: JobRequest, at now: Date) async throws(StoreError) -> Job? {
        let (job, isNew) = try await database.write { transaction throws(StoreError) in
            try JobTable(transaction: transaction).enqueue(request, now: now)
        }
        if isNew { bell.yield() }
        return job
    }

    /// Queues what `DeliveryStore.record` would for a recheck; returns the jobs that will do it.
    package func enqueue(_ recheck: CommitRecheck, at now: Date) async throws(StoreError) -> [Job] {
        let requests = try await database.read { transaction throws(StoreError) in
            try JobTable(transaction: transaction).requests(of: recheck)
        }
        var jobs: [Job] = []
        for request in requests {
            if let job = try await enqueue(request, at: now) { jobs.append(job) }
        }
        return jobs
    }

    /// Queues the commit of a dead job again, with what somebody had asked for; `nil` when there is no dead job of that id.
    package func replay(dead job: Int64, at now: Date) async throws(StoreError) -> JobReplay? {
        let found = try await database.write { transaction throws(StoreError) in
            try JobTable(transaction: transaction).replay(dead: job, now: now)
        }
        if let found, found.isNew { bell.yield() }
        return found?.replay
    }

    /// As documented at the port.
    ///
    /// A job whose lease has run out loses it here at the latest, together with others of its repository, so that no late
    /// heartbeat can bring a second live lease into being. The clock of turns follows the job that is taken. A wait that was
    /// decided at a time that is still to come is void: the clock was set back. Of the jobs that were running when a process ended
    /// one at most runs at a time, so that the guilty one is found and no other is punished beside it.
    package func claim(worker: String, until leaseEnd: Date, now: Date) async throws(StoreError) -> Job? {
        try await database.write { transaction throws(StoreError) in
            let next = try transaction.row(
                """
                SELECT id, repository_id, turn FROM jobs
                WHERE state IN ('queued', 'running')
                    AND (state = 'queued' AND (available_at <= $1 OR queued_at > $1) OR state = 'running' AND lease_until <= $1)
                    AND NOT EXISTS (
                        SELECT 1 FROM jobs AS busy
                        WHERE busy.repository_id = jobs.repository_id AND busy.state = 'running'
                            AND busy.lease_until > $1)
                    AND (crashes = 0 OR NOT EXISTS (
                        SELECT 1 FROM jobs AS suspect
                        WHERE suspect.state = 'running' AND suspect.crashes > 0 AND suspect.lease_until > $1))
                ORDER BY is_rematch, turn, id LIMIT 1
                """,
                [.time(now)]
            )
            guard let next else { return nil }
            let id = try next.integer("id")
            try transaction.execute(
                """
                UPDATE jobs SET state = 'queued', lease_owner = NULL, lease_until = NULL
                WHERE repository_id = $1 AND state = 'running'
                """,
                [.integer(try next.integer("repository_id"))]
            )
            try transaction.execute(
                """
                UPDATE jobs SET state = 'running', attempts = attempts + 1, lease_owner = $2, lease_until = $3,
                    started_at = COALESCE(started_at, $4)
                WHERE id = $1
                """,
                [.integer(id), .text(worker), .time(leaseEnd), .time(now)]
            )
            try transaction.execute(
                "UPDATE queue_clock SET turn = $1 WHERE turn < $1",
                [.integer(try next.integer("turn"))]
            )
            return try JobTable(transaction: transaction).job(id)
        }
    }

    package func heartbeat(job: Int64, worker: String, until leaseEnd: Date) async throws(StoreError) -> Bool
    {
        try await database.write { transaction throws(StoreError) in
            try transaction.execute(
                "UPDATE jobs SET lease_until = $3 WHERE id = $1 AND state = 'running' AND lease_owner = $2",
                [.integer(job), .text(worker), .time(leaseEnd)]
            ) == 1
        }
    }

    package func finish(
        job: Int64,
        worker: String,
        with result: JobResult,
        now: Date
    ) async throws(StoreError) {
        let ended = try await database.write { transaction throws(StoreError) in
            try JobTable(transaction: transaction).finish(job: job, worker: worker, with: result, now: now)
        }
        // Ending a job frees its repository for the next one.
        if ended { bell.yield() }
    }

    package func releaseAll(now: Date, backoff: Duration) async throws(StoreError) {
        let released = try await database.write { transaction throws(StoreError) in
            try transaction.execute(
                """
                UPDATE jobs SET state = 'queued', lease_owner = NULL, lease_until = NULL, crashes = crashes + 1,
                    available_at = $1 + $2 * ((1 << CASE WHEN crashes < 8 THEN crashes ELSE 8 END) - 1), queued_at = $1
                WHERE state = 'running'
                """,
                [.time(now), .integer(Int64(backoff / .milliseconds(1)))]
            )
        }
        if released > 0 { bell.yield() }
    }

    package func queued(limit: Int) async throws(StoreError) -> [Job] {
        try await database.read { transaction throws(StoreError) in
            var jobs: [Job] = []
            let rows = try transaction.rows(
                JobTable.selection
                    + " WHERE state IN ('queued', 'running') AND state = 'queued' ORDER BY is_rematch, turn, jobs.id LIMIT $1",
                [.integer(Int64(limit))]
            )
            for row in rows { jobs.append(try JobTable.job(from: row)) }
            return jobs
        }
    }

    package func job(_ id: Int64) async throws(StoreError) -> Job? {
        try await database.read { transaction throws(StoreError) in
            try JobTable(transaction: transaction).job(id)
        }
    }

    package func job(scan: String) async throws(StoreError) -> Job? {
        try await database.read { transaction throws(StoreError) in
            try JobTable(transaction: transaction).job(scan: scan)
        }
    }

    /// As documented at the port; the three states are always there.
    package func counts() async throws(StoreError) -> [JobState: Int] {
        try await database.read { transaction throws(StoreError) in
            var counts: [JobState: Int] = [:]
            for state in [JobState.queued, .running, .dead] { counts[state] = 0 }
            let rows = try transaction.rows(
                """
                SELECT state, COUNT(*) AS count FROM jobs WHERE state IN ('queued', 'running') GROUP BY state
                UNION ALL SELECT state, COUNT(*) AS count FROM jobs WHERE state = 'dead' GROUP BY state
                """
            )
            for row in rows {
                counts[try row.word("state")] = Int(try row.integer("count"))
            }
            return counts
        }
    }

    /// Since when the oldest job that waits is there; `nil` when none waits.
    ///
    /// Whatever it waits for: one that is put off again and again is what somebody must see.
    package func oldestQueued() async throws(StoreError) -> Date? {
        try await database.read { transaction throws(StoreError) in
            try transaction.row(
                """
                SELECT MIN(created_at) AS oldest FROM jobs
                WHERE state IN ('queued', 'running') AND state = 'queued'
                """,
                []
            )?.optionalTime("oldest")
        }
    }

    /// As documented at the port.
    ///
    /// A job whose repository is leased counts from the end of that lease: earlier there is nothing to claim. So does one that may
    /// have ended a process, while another such one runs.
    package func nextAvailable() async throws(StoreError) -> Date? {
        try await database.read { transaction throws(StoreError) in
            let row = try transaction.row(
                """
                SELECT MIN(CASE WHEN busy.lease_until > jobs.available_at THEN busy.lease_until
                    WHEN jobs.crashes > 0 AND jobs.available_at < (
                        SELECT MAX(lease_until) FROM jobs AS suspect
                        WHERE suspect.state = 'running' AND suspect.crashes > 0)
                    THEN (SELECT MAX(lease_until) FROM jobs AS suspect
                        WHERE suspect.state = 'running' AND suspect.crashes > 0)
                    ELSE jobs.available_at END) AS next
                FROM jobs LEFT JOIN jobs AS busy ON busy.repository_id = jobs.repository_id AND busy.state = 'running'
                WHERE jobs.state IN ('queued', 'running') AND jobs.state = 'queued'
                """,
                []
            )
            return try row?.optionalTime("next")
        }
    }
}

extension JobTable {
    /// The job that will do what is asked for, and whether it was made for it; no job where the rules allow none.
    func enqueue(_ request: JobRequest, now: Date) throws(StoreError) -> (job: Job?, isNew: Bool) {
        let repository = try RepositoryTable(transaction: transaction).key(
            of: request.repository,
            pathTrueAt: now
        )
        switch try admit(request, repository: repository, now: now) {
        case .joined(let id, _), .answered(let id, _): return (try job(id), false)
        case .queued(let id, _): return (try job(id), true)
        case .superseded, .closed, .archived: return (nil, false)
        }
    }

    /// `false` when `worker` does not hold the lease; then nothing changes.
    func finish(job: Int64, worker: String, with result: JobResult, now: Date) throws(StoreError) -> Bool {
        switch result {
        case .succeeded:
            guard try end(job, of: worker, as: .succeeded, error: nil, now: now) else { return false }
            try settleDeliveries(job: job, as: .done, reason: nil)
        case .superseded:
            guard try end(job, of: worker, as: .superseded, error: nil, now: now) else { return false }
            try settleDeliveries(job: job, as: .superseded, reason: nil)
        case .dead(let error):
            guard try end(job, of: worker, as: .dead, error: error, now: now) else { return false }
            try settleDeliveries(job: job, as: .failed, reason: error)
            let archived = try transaction.row(
                """
                SELECT jobs.id AS id FROM jobs JOIN repositories ON repositories.id = jobs.repository_id
                WHERE jobs.id = $1 AND archived_at IS NOT NULL
                """,
                [.integer(job)]
            )
            // Nobody is to see to it any more.
            if archived != nil {
                try dismiss(.job(job), as: .ignored, because: "the project is archived", now: now)
            }
        case .retry(let time, let error, let counts):
            return try giveBack(job, of: worker, availableAt: time, counting: counts, error: error, now: now)
        case .released:
            return try giveBack(job, of: worker, availableAt: now, counting: false, error: nil, now: now)
        }
        return true
    }

    private func end(
        _ job: Int64,
        of worker: String,
        as state: JobState,
        error: String?,
        now: Date
    ) throws(StoreError) -> Bool {
        try transaction.execute(
            """
            UPDATE jobs SET state = $3, lease_owner = NULL, lease_until = NULL, last_error = $4, finished_at = $5
            WHERE id = $1 AND state = 'running' AND lease_owner = $2
            """,
            [.integer(job), .text(worker), .text(state.rawValue), .text(error), .time(now)]
        ) == 1
    }

    private func giveBack(
        _ job: Int64,
        of worker: String,
        availableAt time: Date,
        counting: Bool,
        error: String?,
        now: Date
    ) throws(StoreError) -> Bool {
        try transaction.execute(
            """
            UPDATE jobs SET state = 'queued', lease_owner = NULL, lease_until = NULL, available_at = $3,
                attempts = attempts - $4, crashes = 0, last_error = COALESCE($5, last_error), queued_at = $6
            WHERE id = $1 AND state = 'running' AND lease_owner = $2
            """,
            [.integer(job), .text(worker), .time(time), .integer(counting ? 0 : 1), .text(error), .time(now)]
        ) == 1
    }
}
