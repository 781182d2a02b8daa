package import Domain
package import struct Foundation.Date
package import Pipeline

extension StoreDatabase: RemediationQueue {
    package func requestFixes(
        for branch: String,
        of repository: RepositoryRef,
        isAsked: Bool,
        trace: TraceID?,
        at now: Date
    ) async throws(StoreError) {
        try await database.write { transaction throws(StoreError) in
            let key = try RepositoryTable(transaction: transaction).key(of: repository, pathTrueAt: now)
            try FixRequestTable(transaction: transaction)
                .request(branch: branch, repository: key, isAsked: isAsked, trace: trace, now: now)
        }
    }

    package func claimFixes(
        worker: String,
        until lease: Date,
        now: Date
    ) async throws(StoreError) -> FixRequest? {
        // Asked twice a second: without work nothing is written.
        let isThere = try await database.read { transaction throws(StoreError) in
            try transaction.row(
                "SELECT id FROM fix_requests WHERE is_due = 1 AND (available_at <= $1 OR queued_at > $1) LIMIT 1",
                [.time(now)]
            ) != nil
        }
        guard isThere else { return nil }
        return try await database.write { transaction throws(StoreError) in
            try FixRequestTable(transaction: transaction).claim(worker: worker, until: lease, now: now)
        }
    }

    package func finishFixes(
        _ request: FixRequest,
        worker: String,
        with result: FixResult,
        now: Date
    ) async throws(StoreError) {
        try await database.write { transaction throws(StoreError) in
            try FixRequestTable(transaction: transaction).finish(
                request,
                worker: worker,
                with: result,
                now: now
            )
        }
    }

    package func fixProgress(
        of branch: String,
        in repository: RepositoryRef,
        now: Date
    ) async throws(StoreError) -> FixProgress? {
        try await database.read { transaction throws(StoreError) in
            try FixRequestTable(transaction: transaction).progress(of: branch, in: repository, now: now)
        }
    }

    package func plannedBranches() async throws(StoreError) -> [PlannedBranch] {
        try await database.read { transaction throws(StoreError) in
            try FixRequestTable(transaction: transaction).planned()
        }
    }

    package func releaseFixes(now: Date, backoff: Duration) async throws(StoreError) {
        try await database.write { transaction throws(StoreError) in
            try FixRequestTable(transaction: transaction).releaseAll(now: now, backoff: backoff)
        }
    }
}
