import Domain
import Pipeline

/// What is kept up to date on the forges, inside a transaction.
struct PublicationTable {
    let transaction: any SQLTransaction

    /// A newer job of the same subject is never overwritten; jobs of several pull requests share the status of their head.
    private static let isOurTurn = """
        (publications.job_id <= excluded.job_id
            OR (SELECT key FROM jobs WHERE id = publications.job_id) <> (SELECT key FROM jobs WHERE id = excluded.job_id))
        """

    func begin(
        _ key: PublicationKey,
        job: Int64,
        contentHash: String,
        isFarewell: Bool
    ) throws(StoreError) -> Bool {
        // A job that a newer commit replaced publishes nothing, also before its worker has noticed.
        if !isFarewell,
            let state = try transaction.row("SELECT state FROM jobs WHERE id = $1", [.integer(job)])
        {
            let state: JobState = try state.word("state")
            if state == .superseded { return false }
        }
        return try transaction.execute(
            """
            INSERT INTO publications (repository_id, kind, target, job_id, content_hash, is_complete, body)
            VALUES ($1, $2, $3, $4, $5, 0, '')
            ON CONFLICT (repository_id, kind, target) DO UPDATE
            SET job_id = excluded.job_id, content_hash = excluded.content_hash, is_complete = 0
            WHERE \(Self.isOurTurn)
            """,
            try identity(key) + [.integer(job), .text(contentHash)]
        ) == 1
    }

    func doubt(_ key: PublicationKey) throws(StoreError) {
        try transaction.execute(
            "UPDATE publications SET is_complete = 0 WHERE repository_id = $1 AND kind = $2 AND target = $3",
            try identity(key)
        )
    }

    func complete(
        _ key: PublicationKey,
        job: Int64,
        contentHash: String,
        remoteID: String?,
        body: String
    ) throws(StoreError) {
        let identity = try identity(key)
        let stored = try transaction.execute(
            """
            INSERT INTO publications
                (repository_id, kind, target, job_id, content_hash, remote_id, body, is_complete)
            VALUES ($1, $2, $3, $4, $5, $6, $7, 1)
            ON CONFLICT (repository_id, kind, target) DO UPDATE
            SET job_id = excluded.job_id, content_hash = excluded.content_hash, is_complete = 1, body = excluded.body,
                remote_id = COALESCE(excluded.remote_id, publications.remote_id)
            WHERE \(Self.isOurTurn)
            """,
            identity + [.integer(job), .text(contentHash), .text(remoteID), .text(body)]
        )
        guard stored == 0 else { return }
        try transaction.execute(
            """
            UPDATE publications SET remote_id = COALESCE(remote_id, $4)
            WHERE repository_id = $1 AND kind = $2 AND target = $3
            """,
            identity + [.text(remoteID)]
        )
    }

    private func identity(_ key: PublicationKey) throws(StoreError) -> [SQLValue] {
        let repository = try RepositoryTable(transaction: transaction).key(
            of: key.repository,
            pathTrueAt: nil
        )
        return [.integer(repository), .text(key.kind.rawValue), .text(key.target)]
    }

    /// In the order in which they were first begun.
    func publications(_ condition: String, _ values: [SQLValue]) throws(StoreError) -> [Publication] {
        let rows = try transaction.rows(
            """
            SELECT forge, repositories.remote_id AS repository_remote_id, path, kind, target, job_id,
                publications.remote_id AS remote_id, content_hash, is_complete, body
            FROM publications
                JOIN repositories ON repositories.id = publications.repository_id
            WHERE \(condition) ORDER BY publications.id
            """,
            values
        )
        var publications: [Publication] = []
        for row in rows { publications.append(try publication(from: row)) }
        return publications
    }

    private func publication(from row: SQLRow) throws(StoreError) -> Publication {
        guard let forge = ForgeID(try row.text("forge")) else {
            throw StoreError("The database holds a publication whose forge is not a forge id.")
        }
        let repository = RepositoryRef(
            forge: forge,
            id: try row.text("repository_remote_id"),
            path: try row.text("path")
        )
        return Publication(
            key: PublicationKey(
                repository: repository,
                kind: try row.word("kind"),
                target: try row.text("target")
            ),
            job: try row.integer("job_id"),
            remoteID: try row.optionalText("remote_id"),
            contentHash: try row.text("content_hash"),
            isComplete: try row.truth("is_complete"),
            body: try row.text("body")
        )
    }
}
