import Domain
import struct Foundation.Date
import Pipeline

/// The rules for a delivery by its id, inside a transaction.
struct DeliveryTable {
    let transaction: any SQLTransaction

    struct Recorded: Sendable {
        let receipt: DeliveryReceipt
        /// A new job waits for a worker.
        let queuedJob: Bool
    }

    /// Columns that `delivery(from:)` reads.
    static let selection = """
        SELECT deliveries.forge AS forge, deliveries.delivery_id AS delivery_id, event, deliveries.state AS state, reason,
            path, job_id, scan, received_at, deliveries.attempts AS attempts
        FROM deliveries
            LEFT JOIN jobs ON jobs.id = deliveries.job_id
            LEFT JOIN repositories ON repositories.id = deliveries.repository_id
        """

    func record(_ delivery: NewDelivery, headers: String) throws(StoreError) -> Recorded {
        // The id as sent; then, for another body under the same id, the id with a part of the hash, and should even that be
        // taken, with all of it.
        let ids = [
            delivery.id, "\(delivery.id)#\(delivery.bodyHash.prefix(12))",
            "\(delivery.id)#\(delivery.bodyHash)",
        ]
        for id in ids {
            guard let known = try known(forge: delivery.forge, id: id) else {
                return try store(delivery, as: id, headers: headers)
            }
            if known.bodyHash == delivery.bodyHash { return try repeated(delivery, known: known) }
        }
        throw StoreError("A delivery was refused: its id is taken by deliveries with other bodies.")
    }

    private struct Known {
        let key: Int64
        let id: String
        let state: DeliveryState
        let bodyHash: String
        let scan: String?
    }

    private func known(forge: ForgeID, id: String) throws(StoreError) -> Known? {
        let row = try transaction.row(
            """
            SELECT deliveries.id AS id, deliveries.state AS state, body_hash, scan
            FROM deliveries LEFT JOIN jobs ON jobs.id = deliveries.job_id
            WHERE forge = $1 AND delivery_id = $2
            """,
            [.text(forge.rawValue), .text(id)]
        )
        guard let row else { return nil }
        return Known(
            key: try row.integer("id"),
            id: id,
            state: try row.word("state"),
            bodyHash: try row.text("body_hash"),
            scan: try row.optionalText("scan")
        )
    }

    private func store(
        _ delivery: NewDelivery,
        as id: String,
        headers: String
    ) throws(StoreError) -> Recorded {
        let decision = try decide(delivery)
        let row = try transaction.row(
            """
            INSERT INTO deliveries
                (forge, delivery_id, event, state, reason, body_hash, received_at, attempts, job_id, repository_id)
            VALUES ($1, $2, $3, $4, $5, $6, $7, 1, $8, $9) RETURNING id
            """,
            [
                .text(delivery.forge.rawValue), .text(id), .text(delivery.event),
                .text(decision.state.rawValue),
                .text(decision.reason), .text(delivery.bodyHash), .time(delivery.receivedAt),
                .integer(decision.job), .integer(decision.repository),
            ]
        )
        guard let row else { throw StoreError("The database did not return the key of a new delivery.") }
        if case .command(let request) = delivery.consequence, decision.state == .received {
            try CommandTable(transaction: transaction)
                .link(request.source, in: decision.repository, to: try row.integer("id"))
        }
        try transaction.execute(
            "INSERT INTO payloads (delivery_id, headers, body) VALUES ($1, $2, $3)",
            [.integer(try row.integer("id")), .text(headers), .blob(delivery.body)]
        )
        return decision.recorded(as: id)
    }

    private func repeated(_ delivery: NewDelivery, known: Known) throws(StoreError) -> Recorded {
        switch known.state {
        case .queued, .received, .done, .ignored, .superseded:
            try transaction.execute(
                "UPDATE deliveries SET attempts = attempts + 1 WHERE id = $1",
                [.integer(known.key)]
            )
            let receipt = DeliveryReceipt(status: .duplicate, deliveryID: known.id, scanID: known.scan)
            return Recorded(receipt: receipt, queuedJob: false)
        case .failed:
            let decision = try decide(delivery)
            try transaction.execute(
                """
                UPDATE deliveries SET attempts = attempts + 1, state = $2, reason = $3, job_id = $4, repository_id = $5
                WHERE id = $1
                """,
                [
                    .integer(known.key), .text(decision.state.rawValue), .text(decision.reason),
                    .integer(decision.job), .integer(decision.repository),
                ]
            )
            if case .command(let request) = delivery.consequence, decision.state == .received {
                try CommandTable(transaction: transaction)
                    .link(request.source, in: decision.repository, to: known.key)
            }
            return decision.recorded(as: known.id)
        }
    }

    /// What follows from a delivery that is new, or is to be tried again.
    private struct Decision {
        var state: DeliveryState
        var status: DeliveryReceipt.Status
        var reason: String?
        var job: Int64?
        var scan: String?
        var repository: Int64?
        var queuedJob = false

        func recorded(as id: String) -> Recorded {
            Recorded(
                receipt: DeliveryReceipt(status: status, deliveryID: id, scanID: scan),
                queuedJob: queuedJob
            )
        }
    }

    private func decide(_ delivery: NewDelivery) throws(StoreError) -> Decision {
        switch delivery.consequence {
        case .ignore(let reason): return Decision(state: .ignored, status: .ignored, reason: reason)
        case .job(let request): return try decide(request, delivery)
        case .recheck(let recheck): return try decide(recheck, delivery)
        case .command(let request): return try decide(request, receivedAt: delivery.receivedAt)
        }
    }

    private func decide(_ request: CommandRequest, receivedAt: Date) throws(StoreError) -> Decision {
        let repository = try RepositoryTable(transaction: transaction)
            .key(of: request.repository, pathTrueAt: receivedAt)
        let isQueued = try CommandTable(transaction: transaction)
            .queue(request, repository: repository, now: receivedAt)
        guard isQueued else {
            return Decision(
                state: .ignored,
                status: .ignored,
                reason: "these commands were taken already",
                repository: repository
            )
        }
        return Decision(state: .received, status: .enqueued, repository: repository)
    }

    /// The delivery is that of the first job there is; each of the others stands for itself.
    private func decide(_ recheck: CommitRecheck, _ delivery: NewDelivery) throws(StoreError) -> Decision {
        let repository = try RepositoryTable(transaction: transaction)
            .key(of: recheck.repository, pathTrueAt: delivery.receivedAt)
        var decision: Decision?
        for request in try JobTable(transaction: transaction).requests(of: recheck) {
            let next = try decide(request, delivery)
            var kept = decision?.job == nil ? next : decision ?? next
            kept.queuedJob = (decision?.queuedJob ?? false) || next.queuedJob
            decision = kept
        }
        return decision
            ?? Decision(
                state: .ignored,
                status: .ignored,
                reason: "no pull request and no branch is known for the commit",
                repository: repository
            )
    }

    private func decide(_ request: JobRequest, _ delivery: NewDelivery) throws(StoreError) -> Decision {
        let receivedAt = delivery.receivedAt
        let repository = try RepositoryTable(transaction: transaction)
            .key(
                of: request.repository,
                pathTrueAt: request.eventTime ?? receivedAt,
                now: request.eventTime == nil ? nil : receivedAt
            )
        let jobs = JobTable(transaction: transaction)
        let admission = try jobs.admit(
            request,
            repository: repository,
            now: receivedAt,
            trace: delivery.trace
        )
        switch admission {
        case .answered(let id, let scan):
            return Decision(state: .done, status: .duplicate, job: id, scan: scan, repository: repository)
        case .joined(let id, let scan):
            return Decision(state: .queued, status: .enqueued, job: id, scan: scan, repository: repository)
        case .queued(let id, let scan):
            return Decision(
                state: .queued,
                status: .enqueued,
                job: id,
                scan: scan,
                repository: repository,
                queuedJob: true
            )
        case .superseded: return Decision(state: .superseded, status: .superseded, repository: repository)
        case .closed:
            return Decision(state: .ignored, status: .ignored, reason: "closed", repository: repository)
        case .archived:
            return Decision(
                state: .ignored,
                status: .ignored,
                reason: "the project is archived",
                repository: repository
            )
        }
    }

    static func delivery(from row: SQLRow) throws(StoreError) -> Delivery {
        guard let forge = ForgeID(try row.text("forge")) else {
            throw StoreError("The database holds a delivery whose forge is not a forge id.")
        }
        return Delivery(
            forge: forge,
            id: try row.text("delivery_id"),
            event: try row.text("event"),
            state: try row.word("state"),
            reason: try row.optionalText("reason"),
            repository: try row.optionalText("path"),
            jobID: try row.optionalInteger("job_id"),
            scanID: try row.optionalText("scan"),
            receivedAt: try row.time("received_at"),
            attempts: Int(try row.integer("attempts"))
        )
    }
}
