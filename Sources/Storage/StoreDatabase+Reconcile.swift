package import Domain
package import Pipeline

extension StoreDatabase: ReconcileStore {
    package func repositories(on forge: ForgeID) async throws(StoreError) -> [RepositoryRef] {
        try await database.read { transaction throws(StoreError) in
            let rows = try transaction.rows(
                "SELECT forge, remote_id, path FROM repositories WHERE forge = $1 ORDER BY id",
                [.text(forge.rawValue)]
            )
            return try rows.map { row throws(StoreError) in try JobTable.repository(from: row) }
        }
    }

    package func waiting(on forge: ForgeID) async throws(StoreError) -> Int {
        try await database.read { transaction throws(StoreError) in
            // Both conditions, for the index of live jobs.
            let row = try transaction.row(
                """
                SELECT COUNT(*) AS count FROM jobs JOIN repositories ON repositories.id = jobs.repository_id
                WHERE state IN ('queued', 'running') AND state = 'queued' AND forge = $1
                """,
                [.text(forge.rawValue)]
            )
            return Int(try row?.integer("count") ?? 0)
        }
    }

    /// As documented at the port.
    ///
    /// A head that a dead job was about counts as judged: somebody has to look at it, another attempt would end alike. So does one
    /// that was rejected, of which nothing was kept.
    package func standing(of repository: RepositoryRef) async throws(StoreError) -> [String: Standing] {
        try await database.read { transaction throws(StoreError) in
            let rows = try transaction.rows(
                """
                SELECT id, key, head, before, base_branch, state IN ('queued', 'running') AS is_live,
                    state = 'dead' OR EXISTS (SELECT 1 FROM scans WHERE scans.key = jobs.key
                        AND scans.head = jobs.head AND scans.state = 'finished') AS is_judged,
                    state = 'dead' OR EXISTS (SELECT 1 FROM inventories WHERE inventories.key = jobs.key)
                        OR EXISTS (SELECT 1 FROM scans WHERE scans.uuid = jobs.scan AND scans.state = 'finished'
                            AND outcome = 'errored') AS is_watched
                FROM jobs WHERE id IN (
                    SELECT MAX(id) FROM jobs WHERE key >= $1 || '#' AND key < $1 || '$' GROUP BY key
                    UNION ALL
                    SELECT MAX(id) FROM jobs WHERE key >= $1 || '@' AND key < $1 || 'A' GROUP BY key)
                """,
                // Keys of one repository begin alike (`JobRequest.key`), and the index walks them in order.
                [.text("\(repository.forge):\(repository.id)")]
            )
            var standing: [String: Standing] = [:]
            for row in rows {
                guard let head = CommitID(try row.text("head")) else {
                    throw StoreError("The database holds a job whose head is not a commit id.")
                }
                standing[try row.text("key")] = Standing(
                    job: try row.integer("id"),
                    head: head,
                    before: try row.optionalText("before").flatMap { CommitID($0) },
                    baseBranch: try row.optionalText("base_branch"),
                    isLive: try row.truth("is_live"),
                    isJudged: try row.truth("is_judged"),
                    isWatched: try row.truth("is_watched")
                )
            }
            return standing
        }
    }
}
