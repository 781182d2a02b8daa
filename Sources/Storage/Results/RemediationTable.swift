import Domain
import Pipeline
import struct Foundation.Date

/// Pull requests with fixes, inside a transaction.
struct RemediationTable {
    let transaction: any SQLTransaction

    static let selection = """
        SELECT remediations.*, repositories.forge AS forge, repositories.remote_id AS remote_id,
            repositories.path AS path
        FROM remediations JOIN repositories ON repositories.id = remediations.repository_id
        """

    // MARK: Reading

    func remediations(_ condition: String, _ values: [SQLValue]) throws(StoreError) -> [Remediation] {
        var found: [Remediation] = []
        for row in try transaction.rows("\(Self.selection) WHERE \(condition)", values) {
            found.append(try remediation(row))
        }
        return found
    }

    private func remediation(_ row: SQLRow) throws(StoreError) -> Remediation {
        Remediation(
            id: try row.integer("id"),
            uuid: try row.text("uuid"),
            repository: try JobTable.repository(from: row),
            baseBranch: try row.text("base_branch"),
            group: try row.text("group_key"),
            fingerprint: try row.text("fingerprint"),
            state: try row.word("state"),
            isClosing: try row.optionalText("lease_owner") == Remediation.closer,
            branch: try row.text("branch"),
            base: try commit(try row.text("base")),
            head: try row.optionalText("head").map { text throws(StoreError) in try commit(text) },
            pullRequest: try row.optionalInteger("pull_number").map { Int($0) },
            planJSON: try row.blob("plan_json"),
            createdAt: try row.time("created_at"),
            updatedAt: try row.time("updated_at"),
            openedAt: try row.optionalTime("opened_at"),
            error: try row.optionalText("last_error")
        )
    }

    private func commit(_ text: String) throws(StoreError) -> CommitID {
        guard let commit = CommitID(text) else {
            throw StoreError("The database holds a remediation whose commit is not a commit id.")
        }
        return commit
    }

    // MARK: Claiming

    func claim(
        _ proposal: RemediationProposal,
        worker: String,
        until lease: Date,
        now: Date
    ) throws(StoreError) -> RemediationClaim {
        let repository = try RepositoryTable(transaction: transaction)
            .key(of: proposal.repository, pathTrueAt: nil)
        let declined = try remediations(
            "repository_id = $1 AND base_branch = $2 AND fingerprint = $3 AND state = 'closedByHuman' ORDER BY id DESC LIMIT 1",
            [.integer(repository), .text(proposal.baseBranch), .text(proposal.fingerprint)]
        )
        if let first = declined.first { return .declined(first) }
        if let live = try live(proposal, in: repository) {
            if live.state == .open, live.fingerprint == proposal.fingerprint, live.base == proposal.base {
                return .unchanged(live)
            }
            let isTaken = try transaction.row(
                "SELECT id FROM remediations WHERE id = $1 AND lease_until > $2 AND lease_owner <> $3",
                [.integer(live.id), .time(now), .text(worker)]
            )
            if isTaken != nil || live.isClosing { return .busy }
            try update(live.id, to: proposal, worker: worker, until: lease, now: now)
        } else {
            try insert(proposal, in: repository, state: .writing, worker: worker, until: lease, now: now)
        }
        guard let granted = try live(proposal, in: repository) else {
            throw StoreError("The database did not keep a remediation.")
        }
        return .granted(granted)
    }

    /// A plan alone: whatever is being written or open stays as it is.
    func plan(_ proposal: RemediationProposal, now: Date) throws(StoreError) {
        let repository = try RepositoryTable(transaction: transaction)
            .key(of: proposal.repository, pathTrueAt: nil)
        guard let live = try live(proposal, in: repository) else {
            try insert(proposal, in: repository, state: .planned, worker: nil, until: nil, now: now)
            return
        }
        guard live.state == .planned else { return }
        try transaction.execute(
            """
            UPDATE remediations SET fingerprint = $2, branch = $3, base = $4, plan_json = $5, updated_at = $6 WHERE id = $1
            """,
            [
                .integer(live.id), .text(proposal.fingerprint), .text(proposal.branch),
                .text(proposal.base.hex),
                .blob(proposal.planJSON), .time(now),
            ]
        )
    }

    private func live(_ proposal: RemediationProposal, in repository: Int64) throws(StoreError)
        -> Remediation?
    {
        try remediations(
            """
            repository_id = $1 AND base_branch = $2 AND group_key = $3
                AND state NOT IN ('merged', 'closedByHuman', 'superseded')
            """,
            [.integer(repository), .text(proposal.baseBranch), .text(proposal.group)]
        ).first
    }

    /// What nothing was written for takes the proposal's branch; else the branch stays.
    private func update(
        _ id: Int64,
        to proposal: RemediationProposal,
        worker: String,
        until lease: Date,
        now: Date
    ) throws(StoreError) {
        try transaction.execute(
            """
            UPDATE remediations SET state = 'writing', fingerprint = $2, base = $3, plan_json = $4, lease_owner = $5,
                lease_until = $6, updated_at = $7, branch = CASE WHEN state = 'planned' THEN $8 ELSE branch END
            WHERE id = $1
            """,
            [
                .integer(id), .text(proposal.fingerprint), .text(proposal.base.hex), .blob(proposal.planJSON),
                .text(worker), .time(lease), .time(now), .text(proposal.branch),
            ]
        )
    }

    private func insert(
        _ proposal: RemediationProposal,
        in repository: Int64,
        state: Remediation.State,
        worker: String?,
        until lease: Date?,
        now: Date
    ) throws(StoreError) {
        try transaction.execute(
            """
            INSERT INTO remediations (repository_id, base_branch, group_key, fingerprint, state, branch, base, plan_json,
                lease_owner, lease_until, created_at, updated_at, uuid)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11, $12)
            """,
            [
                .integer(repository), .text(proposal.baseBranch), .text(proposal.group),
                .text(proposal.fingerprint),
                .text(state.rawValue), .text(proposal.branch), .text(proposal.base.hex),
                .blob(proposal.planJSON),
                .text(worker), .time(lease), .time(now), .text(RandomUUID.make()),
            ]
        )
    }

    // MARK: Progress

    /// Sets columns of what a worker still holds.
    func advance(
        _ id: Int64,
        worker: String,
        now: Date,
        _ assignments: String,
        _ values: [SQLValue]
    ) throws(StoreError) -> Bool {
        let count = try transaction.execute(
            """
            UPDATE remediations SET updated_at = $3, \(assignments)
            WHERE id = $1 AND state = 'writing' AND lease_owner = $2
            """,
            [.integer(id), .text(worker), .time(now)] + values
        )
        return count > 0
    }

    /// Held in a name that no worker has, and for ever: what was begun is to be ended.
    func closing(_ id: Int64, now: Date) throws(StoreError) {
        try transaction.execute(
            """
            UPDATE remediations SET state = 'writing', lease_owner = $2, lease_until = $3, updated_at = $3
            WHERE id = $1 AND state NOT IN ('merged', 'closedByHuman', 'superseded')
            """,
            [.integer(id), .text(Remediation.closer), .time(now)]
        )
    }

    func end(_ id: Int64, as end: RemediationEnd, now: Date) throws(StoreError) {
        try transaction.execute(
            """
            UPDATE remediations SET state = $2, lease_owner = NULL, lease_until = NULL, updated_at = $3
            WHERE id = $1 AND state NOT IN ('merged', 'closedByHuman', 'superseded')
            """,
            [.integer(id), .text(end.rawValue), .time(now)]
        )
    }
}
