package import Domain
package import Pipeline
package import struct Foundation.Date

extension StoreDatabase: RemediationStore {
    package func claim(
        _ proposal: RemediationProposal,
        worker: String,
        until lease: Date,
        now: Date
    ) async throws(StoreError) -> RemediationClaim {
        try await database.write { transaction throws(StoreError) in
            try RemediationTable(transaction: transaction).claim(
                proposal,
                worker: worker,
                until: lease,
                now: now
            )
        }
    }

    package func plan(_ proposal: RemediationProposal, now: Date) async throws(StoreError) {
        try await database.write { transaction throws(StoreError) in
            try RemediationTable(transaction: transaction).plan(proposal, now: now)
        }
    }

    package func written(
        _ id: Int64,
        head: CommitID,
        worker: String,
        now: Date
    ) async throws(StoreError) -> Bool {
        try await advance(id, worker, now, "head = $4", [.text(head.hex)])
    }

    package func opened(
        _ id: Int64,
        pullRequest: Int,
        worker: String,
        now: Date
    ) async throws(StoreError) -> Bool {
        try await advance(
            id,
            worker,
            now,
            """
            state = 'open', pull_number = $4, lease_owner = NULL, lease_until = NULL, last_error = NULL,
                opened_at = CASE WHEN pull_number = $4 THEN opened_at ELSE $3 END
            """,
            [.integer(pullRequest)]
        )
    }

    package func failed(
        _ id: Int64,
        error: String,
        worker: String,
        now: Date
    ) async throws(StoreError) -> Bool {
        try await advance(
            id,
            worker,
            now,
            "state = 'failed', last_error = $4, lease_owner = NULL, lease_until = NULL",
            [.text(error)]
        )
    }

    private func advance(
        _ id: Int64,
        _ worker: String,
        _ now: Date,
        _ assignments: String,
        _ values: [SQLValue]
    ) async throws(StoreError) -> Bool {
        try await database.write { transaction throws(StoreError) in
            try RemediationTable(transaction: transaction)
                .advance(id, worker: worker, now: now, assignments, values)
        }
    }

    package func closing(_ id: Int64, now: Date) async throws(StoreError) {
        try await database.write { transaction throws(StoreError) in
            try RemediationTable(transaction: transaction).closing(id, now: now)
        }
    }

    package func end(_ id: Int64, as end: RemediationEnd, now: Date) async throws(StoreError) {
        try await database.write { transaction throws(StoreError) in
            try RemediationTable(transaction: transaction).end(id, as: end, now: now)
        }
    }

    // MARK: Questions

    package func remediation(
        branch: String,
        in repository: RepositoryRef
    ) async throws(StoreError) -> Remediation? {
        try await remediations(
            of: repository,
            """
            branch = $3 ORDER BY CASE WHEN state IN ('merged', 'closedByHuman', 'superseded') THEN 1 ELSE 0 END,
                remediations.id DESC LIMIT 1
            """,
            [.text(branch)]
        ).first
    }

    package func remediation(
        pullRequest: Int,
        in repository: RepositoryRef
    ) async throws(StoreError) -> Remediation? {
        try await remediations(
            of: repository,
            "pull_number = $3 ORDER BY remediations.id DESC LIMIT 1",
            [.integer(pullRequest)]
        ).first
    }

    package func openRemediations(of repository: RepositoryRef) async throws(StoreError) -> [Remediation] {
        // One whose last attempt failed is open on the forge all the same.
        try await remediations(
            of: repository,
            "(state IN ('writing', 'open') OR state = 'failed' AND pull_number IS NOT NULL) ORDER BY remediations.id",
            []
        )
    }

    package func remediationsOpened(
        in repository: RepositoryRef,
        since date: Date
    ) async throws(StoreError) -> Int {
        try await database.read { transaction throws(StoreError) in
            let row = try transaction.row(
                """
                SELECT COUNT(*) AS number FROM remediations
                JOIN repositories ON repositories.id = remediations.repository_id
                WHERE forge = $1 AND remote_id = $2 AND opened_at >= $3
                """,
                [.text(repository.forge.rawValue), .text(repository.id), .time(date)]
            )
            return Int(try row?.integer("number") ?? 0)
        }
    }

    package func declinedFingerprints(
        on branch: String,
        of repository: RepositoryRef
    ) async throws(StoreError) -> Set<String> {
        let declined = try await remediations(
            of: repository,
            "state = 'closedByHuman' AND base_branch = $3",
            [.text(branch)]
        )
        return Set(declined.map(\.fingerprint))
    }

    package func endPlanned(
        on branch: String,
        of repository: RepositoryRef,
        keeping groups: Set<String>,
        now: Date
    ) async throws(StoreError) {
        let planned = try await remediations(
            of: repository,
            "base_branch = $3 AND state = 'planned'",
            [.text(branch)]
        )
        for row in planned where !groups.contains(row.group) {
            try await end(row.id, as: .superseded, now: now)
        }
    }

    package func begunRemediations(
        on branch: String,
        of repository: RepositoryRef
    ) async throws(StoreError) -> [Remediation] {
        try await remediations(
            of: repository,
            "base_branch = $3 AND state IN ('writing', 'open', 'failed') ORDER BY remediations.id",
            [.text(branch)]
        )
    }

    package func remediations(
        of repository: RepositoryRef,
        skipping: Int,
        limit: Int
    ) async throws(StoreError) -> (page: [Remediation], total: Int) {
        let identity: [SQLValue] = [.text(repository.forge.rawValue), .text(repository.id)]
        return try await database.read { transaction throws(StoreError) in
            let count = try transaction.row(
                """
                SELECT COUNT(*) AS number FROM remediations
                JOIN repositories ON repositories.id = remediations.repository_id
                WHERE forge = $1 AND remote_id = $2
                """,
                identity
            )
            let page = try RemediationTable(transaction: transaction).remediations(
                "forge = $1 AND remote_id = $2 ORDER BY remediations.id DESC LIMIT $3 OFFSET $4",
                identity + [.integer(max(0, limit)), .integer(max(0, skipping))]
            )
            return (page, Int(try count?.integer("number") ?? 0))
        }
    }

    private func remediations(
        of repository: RepositoryRef,
        _ condition: String,
        _ values: [SQLValue]
    ) async throws(StoreError) -> [Remediation] {
        try await database.read { transaction throws(StoreError) in
            try RemediationTable(transaction: transaction).remediations(
                "forge = $1 AND remote_id = $2 AND \(condition)",
                [.text(repository.forge.rawValue), .text(repository.id)] + values
            )
        }
    }
}
