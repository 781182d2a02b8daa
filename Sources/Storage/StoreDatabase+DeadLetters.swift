package import Domain
package import Pipeline
package import Portal
package import struct Foundation.Date

extension StoreDatabase {
    /// Dead jobs that nothing has taken the place of, no newer commit and no replay, and that nobody has put away.
    package func deadLetterIDs() async throws(StoreError) -> [Int64] {
        try await database.read { transaction throws(StoreError) in
            let rows = try transaction.rows("SELECT id FROM jobs WHERE \(JobTable.isDeadLetter)")
            return try rows.map { row throws(StoreError) in try row.integer("id") }
        }
    }

    /// How many dead letters there are.
    package func deadLetters() async throws(StoreError) -> Int {
        try await database.read { transaction throws(StoreError) in
            let row = try transaction.row(
                "SELECT COUNT(*) AS count FROM jobs WHERE \(JobTable.isDeadLetter)",
                []
            )
            return Int(try row?.integer("count") ?? 0)
        }
    }

    /// Those of them that no failed delivery stands for, newest first: found by sweeps or asked for by people.
    package func deadLettersWithoutDelivery(limit: Int) async throws(StoreError) -> [Job] {
        try await database.read { transaction throws(StoreError) in
            let rows = try transaction.rows(
                """
                \(JobTable.selection) WHERE \(JobTable.isDeadLetter)
                    AND NOT EXISTS (SELECT 1 FROM deliveries
                        WHERE deliveries.job_id = jobs.id AND deliveries.state = 'failed')
                ORDER BY jobs.id DESC LIMIT $1
                """,
                [.integer(Int64(max(0, limit)))]
            )
            return try rows.map { row throws(StoreError) in try JobTable.job(from: row) }
        }
    }

    /// Puts a dead job away, with the deliveries that failed with it, and says so in the audit log.
    ///
    /// It stays dead, no sweep tries it again, and it can still be replayed. `false` when it is not dead, or was put away before.
    package func dismiss(job id: Int64, by actor: Actor, at now: Date) async throws(StoreError) -> Bool {
        try await database.write { transaction throws(StoreError) in
            try JobTable(transaction: transaction).dismissDead(id, by: actor, at: now)
        }
    }

    /// Puts a failed delivery away, with the dead job that it brought, and says so in the audit log.
    ///
    /// `false` when it has not failed, or was put away before.
    package func dismiss(_ forge: ForgeID, delivery id: String, by actor: Actor, at now: Date)
        async throws(StoreError) -> Bool
    {
        try await database.write { transaction throws(StoreError) in
            let row = try transaction.row(
                """
                SELECT id, job_id, repository_id FROM deliveries
                WHERE forge = $1 AND delivery_id = $2 AND state = 'failed'
                """,
                [.text(forge.rawValue), .text(id)]
            )
            guard let row else { return false }
            let jobs = JobTable(transaction: transaction)
            if let job = try row.optionalInteger("job_id") {
                _ = try jobs.dismissDead(job, by: actor, at: now)
            }
            // What has no dead job that is open: a command, or what a newer commit took the place of.
            try jobs.putAway(
                "id = $1 AND state = 'failed'",
                .integer(try row.integer("id")),
                as: .ignored,
                "dismissed"
            )
            try AuditTable(transaction: transaction).append(
                "dismiss",
                "deliveries",
                id,
                team: try jobs.team(ofRepository: try row.optionalInteger("repository_id")),
                by: actor,
                at: now
            )
            return true
        }
    }
}

extension JobTable {
    /// Whether a row of `jobs` is a dead letter.
    static let isDeadLetter = """
        jobs.state = 'dead' AND jobs.dismissed_at IS NULL
            AND NOT EXISTS (SELECT 1 FROM jobs AS newer WHERE newer.key = jobs.key AND newer.id > jobs.id)
        """

    /// What dead jobs are put away together.
    enum Dead {
        case job(Int64)
        case key(String)
        case repository(Int64)
    }

    /// Puts dead jobs away, with the deliveries that failed with them; how many there were.
    @discardableResult
    func dismiss(_ dead: Dead, as state: DeliveryState, because reason: String, now: Date) throws(StoreError)
        -> Int
    {
        let (column, value): (String, SQLValue) =
            switch dead {
            case .job(let id): ("id", .integer(id))
            case .key(let key): ("key", .text(key))
            case .repository(let id): ("repository_id", .integer(id))
            }
        let dismissed = try transaction.rows(
            """
            UPDATE jobs SET dismissed_at = $2
            WHERE \(column) = $1 AND state = 'dead' AND dismissed_at IS NULL RETURNING id
            """,
            [value, .time(now)]
        )
        for row in dismissed {
            try putAway(
                "job_id = $1 AND state = 'failed'",
                .integer(try row.integer("id")),
                as: state,
                reason
            )
        }
        return dismissed.count
    }

    /// Ends deliveries that failed; why they did stays readable.
    fileprivate func putAway(
        _ condition: String,
        _ value: SQLValue,
        as state: DeliveryState,
        _ reason: String
    ) throws(StoreError) {
        try transaction.execute(
            "UPDATE deliveries SET state = $2, reason = $3 || COALESCE(': ' || reason, '') WHERE \(condition)",
            [value, .text(state.rawValue), .text(reason)]
        )
    }

    fileprivate func dismissDead(_ id: Int64, by actor: Actor, at now: Date) throws(StoreError) -> Bool {
        guard try dismiss(.job(id), as: .ignored, because: "dismissed", now: now) > 0 else { return false }
        let job = try transaction.row("SELECT scan, repository_id FROM jobs WHERE id = $1", [.integer(id)])
        try AuditTable(transaction: transaction).append(
            "dismiss",
            "scans",
            try job?.text("scan"),
            team: try team(ofRepository: try job?.integer("repository_id")),
            by: actor,
            at: now
        )
        return true
    }

    fileprivate func team(ofRepository id: Int64?) throws(StoreError) -> Int64? {
        let row = try transaction.row(
            "SELECT COALESCE(team_id, \(TeamTable.first)) AS team FROM repositories WHERE id = $1",
            [.integer(id)]
        )
        return try row?.integer("team")
    }
}
