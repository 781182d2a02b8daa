import Domain
import struct Foundation.Date
import Pipeline

/// Branches whose fixes are to be planned, inside a transaction.
///
/// A row stays when it is done, and tells when that was.
struct FixRequestTable {
    let transaction: any SQLTransaction

    private static let selection = """
        SELECT fix_requests.id AS id, branch, is_asked, attempts, requested_at, trace, forge, remote_id, path
        FROM fix_requests JOIN repositories ON repositories.id = fix_requests.repository_id
        """

    func request(
        branch: String,
        repository: Int64,
        isAsked: Bool,
        trace: TraceID?,
        now: Date
    ) throws(StoreError) {
        // While it waits only the wish of a person is added; while it runs it is due once more.
        try transaction.execute(
            """
            INSERT INTO fix_requests (repository_id, branch, is_asked, is_due, attempts, requested_at, available_at, queued_at,
                trace)
            VALUES ($1, $2, $3, 1, 0, $4, $4, $4, $5)
            ON CONFLICT (repository_id, branch) DO UPDATE
            SET is_asked = CASE WHEN excluded.is_asked = 1 THEN 1 WHEN fix_requests.is_due = 1
                        OR fix_requests.lease_owner IS NOT NULL THEN fix_requests.is_asked
                    ELSE 0 END,
                attempts = CASE WHEN fix_requests.is_due = 1 AND fix_requests.lease_owner IS NULL
                    THEN fix_requests.attempts ELSE 0 END,
                is_due = 1, requested_at = excluded.requested_at, queued_at = excluded.queued_at,
                trace = excluded.trace,
                available_at = CASE WHEN fix_requests.is_due = 1 AND fix_requests.attempts > 0 AND excluded.is_asked = 0
                    AND fix_requests.available_at > excluded.available_at
                    AND fix_requests.queued_at <= excluded.queued_at
                    THEN fix_requests.available_at ELSE excluded.available_at END
            """,
            [
                .integer(repository), .text(branch), .truth(isAsked), .time(now), .text(trace?.description),
            ]
        )
    }

    func claim(worker: String, until lease: Date, now: Date) throws(StoreError) -> FixRequest? {
        let row = try transaction.row(
            """
            UPDATE fix_requests SET lease_owner = $1, lease_until = $2, attempts = attempts + 1, is_due = 0
            WHERE id = (SELECT id FROM fix_requests WHERE is_due = 1 AND (available_at <= $3 OR queued_at > $3)
                AND (lease_owner IS NULL OR lease_until <= $3)
                ORDER BY is_asked DESC, available_at, id LIMIT 1)
            RETURNING id
            """,
            [.text(worker), .time(lease), .time(now)]
        )
        guard let row else { return nil }
        let found = try transaction.row(
            "\(Self.selection) WHERE fix_requests.id = $1",
            [.integer(try row.integer("id"))]
        )
        return try found.map { row throws(StoreError) in
            FixRequest(
                id: try row.integer("id"),
                repository: try JobTable.repository(from: row),
                branch: try row.text("branch"),
                isAsked: try row.truth("is_asked"),
                attempts: Int(try row.integer("attempts")),
                requestedAt: try row.time("requested_at"),
                trace: try row.optionalText("trace").flatMap { TraceID($0) }
            )
        }
    }

    func finish(_ request: FixRequest, worker: String, with result: FixResult, now: Date) throws(StoreError) {
        switch result {
        case .retry(let at, let error, let counts):
            try transaction.execute(
                """
                UPDATE fix_requests SET lease_owner = NULL, lease_until = NULL, is_due = 1, last_error = $3,
                    attempts = attempts - $5, queued_at = $6,
                    available_at = CASE WHEN is_due = 1 THEN available_at ELSE $4 END
                WHERE id = $1 AND lease_owner = $2
                """,
                [
                    .integer(request.id), .text(worker), .text(error), .time(at), .integer(counts ? 0 : 1),
                    .time(now),
                ]
            )
        case .later(let at):
            try transaction.execute(
                """
                UPDATE fix_requests SET lease_owner = NULL, lease_until = NULL, attempts = 0, done_at = $3, queued_at = $3,
                    available_at = CASE WHEN is_due = 1 THEN available_at ELSE $4 END, is_due = 1, last_error = NULL
                WHERE id = $1 AND lease_owner = $2
                """,
                [.integer(request.id), .text(worker), .time(now), .time(at)]
            )
        case .done: try end(request, worker: worker, error: nil, now: now)
        case .failed(let error): try end(request, worker: worker, error: error, now: now)
        }
    }

    /// A request that came meanwhile stays due.
    private func end(
        _ request: FixRequest,
        worker: String,
        error: String?,
        now: Date
    ) throws(StoreError) {
        if FixRequest.pullRequest(named: request.branch) != nil {
            // Nobody asks later when that was.
            try transaction.execute(
                "DELETE FROM fix_requests WHERE id = $1 AND lease_owner = $2 AND is_due = 0",
                [.integer(request.id), .text(worker)]
            )
        }
        try transaction.execute(
            """
            UPDATE fix_requests SET lease_owner = NULL, lease_until = NULL, attempts = 0, done_at = $3, last_error = $4
            WHERE id = $1 AND lease_owner = $2
            """,
            [.integer(request.id), .text(worker), .time(now), .text(error)]
        )
    }

    /// A new request is due at once, so that an error of an earlier attempt is not taken for one of its own.
    func progress(of branch: String, in repository: RepositoryRef, now: Date) throws(StoreError)
        -> FixProgress?
    {
        let row = try transaction.row(
            """
            SELECT is_due, available_at, queued_at, lease_owner, last_error
            FROM fix_requests JOIN repositories ON repositories.id = fix_requests.repository_id
            WHERE forge = $1 AND remote_id = $2 AND branch = $3
            """,
            [.text(repository.forge.rawValue), .text(repository.id), .text(branch)]
        )
        guard let row else { return nil }
        let isDue = try row.truth("is_due")
        if try row.optionalText("lease_owner") != nil { return .pending }
        // A wait that was decided at a time that is still to come is void, as for a claim.
        let isVoid = try row.time("queued_at") > now
        let isReady = try row.time("available_at") <= now
        if isDue, isVoid || isReady { return .pending }
        if try row.optionalText("last_error") != nil { return .failed }
        return isDue ? .later : .done
    }

    func planned() throws(StoreError) -> [PlannedBranch] {
        let rows = try transaction.rows(
            """
            SELECT branch, done_at, forge, remote_id, path
            FROM fix_requests JOIN repositories ON repositories.id = fix_requests.repository_id
            WHERE is_due = 0 AND lease_owner IS NULL AND done_at IS NOT NULL ORDER BY fix_requests.id
            """,
            []
        )
        var planned: [PlannedBranch] = []
        for row in rows {
            planned.append(
                PlannedBranch(
                    repository: try JobTable.repository(from: row),
                    branch: try row.text("branch"),
                    plannedAt: try row.time("done_at")
                )
            )
        }
        return planned
    }

    /// What was under way when the process ended is due again, later each time: it may be what ended it.
    func releaseAll(now: Date, backoff: Duration) throws(StoreError) {
        try transaction.execute(
            """
            UPDATE fix_requests SET is_due = 1, lease_owner = NULL, lease_until = NULL, queued_at = $1,
                available_at = $1 + $2 * (
                    (1 << CASE WHEN attempts > 8 THEN 8 WHEN attempts > 1 THEN attempts - 1 ELSE 0 END) - 1)
            WHERE lease_owner IS NOT NULL
            """,
            [.time(now), .integer(Int64(backoff / .milliseconds(1)))]
        )
    }
}
