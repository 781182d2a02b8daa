package import Domain
package import Pipeline
package import struct Foundation.Date

/// A scan that an upload was, or is, wanted for.
package struct UploadUse: Sendable {
    package let repository: RepositoryRef
    /// It waits or runs.
    package let isLive: Bool
    package let requestedAt: Date
}

extension StoreDatabase {
    /// The scans of what was uploaded with those bytes, by whomever.
    package func uses(ofUpload digest: CommitID) async throws(StoreError) -> [UploadUse] {
        try await database.read { transaction throws(StoreError) in
            let rows = try transaction.rows(
                """
                SELECT forge, remote_id, path, state, jobs.created_at AS created_at
                FROM jobs JOIN repositories ON repositories.id = jobs.repository_id WHERE is_upload = 1 AND head = $1
                """,
                [.text(digest.hex)]
            )
            var uses: [UploadUse] = []
            for row in rows {
                let state: JobState = try row.word("state")
                uses.append(
                    UploadUse(
                        repository: try JobTable.repository(from: row),
                        isLive: state == .queued || state == .running,
                        requestedAt: try row.time("created_at")
                    )
                )
            }
            return uses
        }
    }
}
