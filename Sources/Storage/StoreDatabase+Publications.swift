package import Domain
package import Pipeline

extension StoreDatabase: PublicationStore {
    package func publication(_ key: PublicationKey) async throws(StoreError) -> Publication? {
        try await database.read { transaction throws(StoreError) in
            try PublicationTable(transaction: transaction).publications(
                "forge = $1 AND repositories.remote_id = $2 AND kind = $3 AND target = $4",
                [
                    .text(key.repository.forge.rawValue), .text(key.repository.id), .text(key.kind.rawValue),
                    .text(key.target),
                ]
            ).first
        }
    }

    /// As documented at the port.
    ///
    /// The intent of a newer job refuses as well: it is about to write.
    package func begin(
        _ key: PublicationKey,
        job: Int64,
        contentHash: String,
        isFarewell: Bool
    ) async throws(StoreError) -> Bool {
        try await database.write { transaction throws(StoreError) in
            try PublicationTable(transaction: transaction)
                .begin(key, job: job, contentHash: contentHash, isFarewell: isFarewell)
        }
    }

    /// As documented at the port.
    ///
    /// Where a newer job has taken over meanwhile, only its missing remote id is filled in.
    package func complete(
        _ key: PublicationKey,
        job: Int64,
        contentHash: String,
        remoteID: String?,
        body: String
    ) async throws(StoreError) {
        try await database.write { transaction throws(StoreError) in
            try PublicationTable(transaction: transaction)
                .complete(key, job: job, contentHash: contentHash, remoteID: remoteID, body: body)
        }
    }

    package func doubt(_ key: PublicationKey) async throws(StoreError) {
        try await database.write { transaction throws(StoreError) in
            try PublicationTable(transaction: transaction).doubt(key)
        }
    }

    package func abandoned(in repository: RepositoryRef) async throws(StoreError) -> [Publication] {
        try await database.read { transaction throws(StoreError) in
            try PublicationTable(transaction: transaction).publications(
                """
                forge = $1 AND repositories.remote_id = $2 AND kind = 'status'
                    AND (body LIKE 'pending: %' OR is_complete = 0 AND body = '')
                    AND EXISTS (SELECT 1 FROM jobs WHERE jobs.id = publications.job_id
                        AND jobs.state NOT IN ('queued', 'running'))
                    AND NOT EXISTS (SELECT 1 FROM jobs AS live WHERE live.repository_id = publications.repository_id
                        AND live.head = publications.target AND live.state IN ('queued', 'running'))
                """,
                [.text(repository.forge.rawValue), .text(repository.id)]
            )
        }
    }

    package func publications(job: Int64) async throws(StoreError) -> [Publication] {
        try await database.read { transaction throws(StoreError) in
            try PublicationTable(transaction: transaction).publications("job_id = $1", [.integer(job)])
        }
    }
}
