package import Domain
import struct Foundation.Date
import Pipeline

/// What became of the wish to have the commit of a dead job judged again.
package enum JobReplay: Sendable, Equatable {
    /// By a new job, or by one for the same commit that is live already.
    case queued(Job)
    /// A newer commit of the key is known.
    case superseded
    /// The repository is a project that is not scanned any more.
    case archived
}

extension JobTable {
    /// The job that does what the dead one was to do, and whether it was made for it; `nil` when there is no dead job of that id.
    ///
    /// What somebody asked for goes over to it: a release that nobody else asks for again would never be made.
    func replay(dead id: Int64, now: Date) throws(StoreError) -> (replay: JobReplay, isNew: Bool)? {
        let row = try transaction.row(
            "SELECT repository_id, requested_by, metadata, release_label FROM jobs WHERE id = $1 AND state = 'dead'",
            [.integer(id)]
        )
        guard let row, let dead = try job(id) else { return nil }
        let admission = try admit(
            dead.request.asRecheck,
            repository: try row.integer("repository_id"),
            now: now
        )
        let successor: Int64
        var isNew = false
        switch admission {
        case .queued(let id, _):
            successor = id
            isNew = true
        case .joined(let id, _), .answered(let id, _): successor = id
        case .superseded, .closed: return (.superseded, false)
        case .archived: return (.archived, false)
        }
        // One that is live may have been asked for by somebody else, who keeps theirs.
        try transaction.execute(
            """
            UPDATE jobs SET requested_by = COALESCE(requested_by, $2), metadata = COALESCE(metadata, $3),
                release_label = COALESCE(release_label, $4)
            WHERE id = $1
            """,
            [
                .integer(successor), .integer(try row.optionalInteger("requested_by")),
                .text(try row.optionalText("metadata")), .text(try row.optionalText("release_label")),
            ]
        )
        guard let job = try job(successor) else { throw StoreError("A job that was queued is not there.") }
        return (.queued(job), isNew)
    }
}
