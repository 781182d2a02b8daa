import Domain
import Foundation
import Pipeline

/// What default branches contain, the newest of each, inside a transaction.
struct InventoryTable {
    let transaction: any SQLTransaction

    /// Replaces what an older job stored, of whichever branch was the default one then.
    func keep(_ branch: BranchInventory, snapshot: String?, of job: Job) throws(StoreError) {
        guard case .branch(let name) = job.request.subject else { return }
        let repository = try RepositoryTable(transaction: transaction)
            .key(of: job.request.repository, pathTrueAt: nil)
        let body: Data
        let base: Data?
        let rulebook: Data
        do {
            body = try JSONEncoder().encode(branch.inventory)
            base = try branch.base.map { try JSONEncoder().encode($0.inventory) }
            rulebook = try JSONEncoder().encode(branch.rulebook)
        } catch {
            throw StoreError("An inventory could not be encoded: \(error)")
        }
        try transaction.execute(
            """
            INSERT INTO inventories
                (key, job_id, repository_id, branch, head, before, event_time, advisory_snapshot, body, rulebook,
                base, base_body)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
            ON CONFLICT (key) DO UPDATE
            SET job_id = excluded.job_id, branch = excluded.branch, head = excluded.head, before = excluded.before,
                event_time = excluded.event_time, advisory_snapshot = excluded.advisory_snapshot,
                body = excluded.body, rulebook = excluded.rulebook, policy = NULL, base = excluded.base,
                base_body = excluded.base_body
            WHERE inventories.job_id <= excluded.job_id
            """,
            [
                .text(job.request.key), .integer(job.id), .integer(repository), .text(name),
                .text(job.request.head.hex), .text(job.request.before?.hex), .time(job.request.eventTime),
                .text(snapshot), .blob(Array(body)), .blob(Array(rulebook)),
                .text(branch.base?.commit), base.map { .blob(Array($0)) } ?? .null,
            ]
        )
        // A branch that is only matched again does not show that it is the default one still.
        guard !job.request.isRematch else { return }
        try transaction.execute(
            "DELETE FROM inventories WHERE repository_id = $1 AND key <> $2 AND job_id < $3",
            [.integer(repository), .text(job.request.key), .integer(job.id)]
        )
    }

    /// Removes what `job` or an older one stored of its branch.
    func forget(_ job: Job) throws(StoreError) {
        try transaction.execute(
            "DELETE FROM inventories WHERE key = $1 AND job_id <= $2",
            [.text(job.request.key), .integer(job.id)]
        )
    }

    /// What the commit of `job` contains; `nil` when another commit was stored since, or none, or by a version that wrote it
    /// otherwise: the branch is stored anew by its next scan.
    func inventory(of job: Job) throws(StoreError) -> BranchInventory? {
        let row = try transaction.row(
            "SELECT body, policy, rulebook, base, base_body FROM inventories WHERE key = $1 AND head = $2",
            [.text(job.request.key), .text(job.request.head.hex)]
        )
        guard let row else { return nil }
        let body = try row.blob("body")
        let baseBody = try row.optionalBlob("base_body")
        let policy = try row.optionalBlob("policy")
        let rulebook = try row.optionalBlob("rulebook")
        let baseCommit = try row.optionalText("base")
        do {
            let base = try baseBody.map { try JSONDecoder().decode(Inventory.self, from: Data($0)) }
            return BranchInventory(
                inventory: try JSONDecoder().decode(Inventory.self, from: Data(body)),
                base: base.flatMap { inventory in
                    baseCommit.map { BranchInventory.Base(commit: $0, inventory: inventory) }
                },
                rulebook: try rulebook.map { try JSONDecoder().decode(Rulebook.self, from: Data($0)) }
                    ?? policy.map { Rulebook(policy: $0) } ?? .empty
            )
        } catch {
            return nil
        }
    }

    /// Requests to match again the branches that were matched with another snapshot than `snapshot`.
    func outdated(snapshot: String) throws(StoreError) -> [JobRequest] {
        let rows = try transaction.rows(
            """
            SELECT forge, remote_id, path, branch, head, before, event_time
            FROM inventories JOIN repositories ON repositories.id = inventories.repository_id
            WHERE advisory_snapshot IS NULL OR advisory_snapshot <> $1 ORDER BY job_id
            """,
            [.text(snapshot)]
        )
        var requests: [JobRequest] = []
        for row in rows {
            guard let head = CommitID(try row.text("head")) else {
                throw StoreError("The database holds an inventory whose head is not a commit id.")
            }
            requests.append(
                JobRequest(
                    repository: try JobTable.repository(from: row),
                    subject: .branch(name: try row.text("branch")),
                    head: head,
                    baseBranch: nil,
                    isDefaultBranch: true,
                    eventTime: try row.optionalTime("event_time"),
                    before: try row.optionalText("before").flatMap { CommitID($0) },
                    isRematch: true
                )
            )
        }
        return requests
    }
}
