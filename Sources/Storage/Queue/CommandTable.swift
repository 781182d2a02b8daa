import Basics
import Domain
import struct Foundation.Date
import Pipeline

/// Commands of comments, inside a transaction.
struct CommandTable {
    let transaction: any SQLTransaction

    /// `false` when they are queued already, or those of a comment carried out; failed ones are queued again.
    func queue(_ request: CommandRequest, repository: Int64, now: Date) throws(StoreError) -> Bool {
        let row = try transaction.row(
            """
            INSERT INTO commands (repository_id, comment, pull_number, author_id, author_login, lines, state, attempts,
                available_at, queued_at)
            VALUES ($1, $2, $3, $4, $5, $6, 'queued', 0, $7, $7)
            ON CONFLICT (repository_id, comment) DO UPDATE
            SET state = 'queued', attempts = 0, available_at = excluded.available_at, queued_at = excluded.queued_at,
                finished_at = NULL,
                author_id = excluded.author_id, author_login = excluded.author_login
            WHERE commands.state = 'failed' OR (commands.state = 'done' AND $8 = 1) RETURNING id
            """,
            [
                .integer(repository), .text(request.source.key), .integer(request.source.pullRequest ?? 0),
                .text(request.authorID), .text(request.authorLogin),
                .text(request.lines.joined(separator: "\n")), .time(now),
                .integer(request.source.pullRequest == nil ? 1 : 0),
            ]
        )
        return row != nil
    }

    /// The delivery that ends with the commands.
    func link(_ source: CommandRequest.Source, in repository: Int64?, to delivery: Int64) throws(StoreError) {
        try transaction.execute(
            "UPDATE commands SET delivery_id = $3 WHERE repository_id = $1 AND comment = $2",
            [.integer(repository), .text(source.key), .integer(delivery)]
        )
    }

    /// Counts the attempt.
    func next(at now: Date) throws(StoreError) -> QueuedCommand? {
        let row = try transaction.row(
            """
            UPDATE commands SET attempts = attempts + 1
            WHERE id = (SELECT id FROM commands WHERE state = 'queued' AND (available_at <= $1 OR queued_at > $1)
                ORDER BY id LIMIT 1)
            RETURNING id
            """,
            [.time(now)]
        )
        guard let row else { return nil }
        let found = try transaction.row(
            """
            SELECT commands.id AS id, comment, pull_number, author_id, author_login, lines, attempts, forge,
                repositories.remote_id AS remote_id, path
            FROM commands JOIN repositories ON repositories.id = commands.repository_id WHERE commands.id = $1
            """,
            [.integer(try row.integer("id"))]
        )
        return try found.map { row throws(StoreError) in try Self.command(from: row) }
    }

    private static func command(from row: SQLRow) throws(StoreError) -> QueuedCommand {
        QueuedCommand(
            id: try row.integer("id"),
            request: CommandRequest(
                repository: try JobTable.repository(from: row),
                source: CommandRequest.Source(
                    key: try row.text("comment"),
                    pullRequest: Int(try row.integer("pull_number"))
                ),
                authorID: try row.text("author_id"),
                authorLogin: try row.text("author_login"),
                lines: try row.text("lines").split(separator: "\n").map(String.init)
            ),
            attempts: Int(try row.integer("attempts"))
        )
    }

    /// Takes a line off a command, however often it is there.
    func strike(_ line: String, from command: Int64) throws(StoreError) {
        let row = try transaction.row("SELECT lines FROM commands WHERE id = $1", [.integer(command)])
        guard let row else { return }
        let left = try row.text("lines").split(separator: "\n").filter { $0 != line }
        try transaction.execute(
            "UPDATE commands SET lines = $2 WHERE id = $1 AND state = 'queued'",
            [.integer(command), .text(left.joined(separator: "\n"))]
        )
    }

    func finish(_ command: Int64, with result: CommandResult, now: Date) throws(StoreError) {
        switch result {
        case .retry(let time, let error, let counts):
            try transaction.execute(
                """
                UPDATE commands SET available_at = $2, last_error = $3, attempts = attempts - $4, queued_at = $5
                WHERE id = $1 AND state = 'queued'
                """,
                [.integer(command), .time(time), .text(error), .integer(counts ? 0 : 1), .time(now)]
            )
        case .answered(let body, let id):
            try end(command, as: "done", now: now, answer: body, remoteID: id, error: nil)
            try settle(command, as: .done, reason: nil)
        case .silent(let reason):
            try end(command, as: "done", now: now, answer: nil, remoteID: nil, error: nil)
            try settle(command, as: .done, reason: reason)
        case .failed(let error):
            try end(command, as: "failed", now: now, answer: nil, remoteID: nil, error: error)
            try settle(command, as: .failed, reason: error)
        }
    }

    private func end(
        _ command: Int64,
        as state: String,
        now: Date,
        answer: String?,
        remoteID: String?,
        error: String?
    ) throws(StoreError) {
        try transaction.execute(
            """
            UPDATE commands SET state = $2, finished_at = $3, answer = $4, remote_id = $5, last_error = $6
            WHERE id = $1 AND state = 'queued'
            """,
            [
                .integer(command), .text(state), .time(now), .text(answer), .text(remoteID), .text(error),
            ]
        )
    }

    private func settle(
        _ command: Int64,
        as state: DeliveryState,
        reason: String?
    ) throws(StoreError) {
        try transaction.execute(
            """
            UPDATE deliveries SET state = $2, reason = $3
            WHERE id = (SELECT delivery_id FROM commands WHERE id = $1) AND state = 'received'
            """,
            [.integer(command), .text(state.rawValue), .text(reason)]
        )
    }
}
