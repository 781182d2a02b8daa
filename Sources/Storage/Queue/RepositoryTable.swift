import Domain
import struct Foundation.Date
import Pipeline

/// Repositories by their lasting id, with the newest path known.
struct RepositoryTable {
    let transaction: any SQLTransaction

    /// The key of the row, made where it is missing.
    ///
    /// `time` says when the path was true, `nil`: never renames. With `now` it is a time of the forge's: a later one renames, an
    /// earlier one does not, unless the one that is known is more than a day ahead, of a clock that was set back. Without `now`
    /// it is our own and the path is what is true at this moment.
    func key(
        of repository: RepositoryRef,
        pathTrueAt time: Date?,
        now: Date? = nil
    ) throws(StoreError) -> Int64 {
        let identity: [SQLValue] = [.text(repository.forge.rawValue), .text(repository.id)]
        let known = try transaction.row(
            "SELECT id, path, path_time FROM repositories WHERE forge = $1 AND remote_id = $2",
            identity
        )
        let seen = time?.storedMilliseconds
        if let known {
            let id = try known.integer("id")
            let before = try known.integer("path_time")
            let limit = now?.addingTimeInterval(86_400).storedMilliseconds
            if let seen, limit == nil || before <= seen || before > limit ?? before,
                try known.text("path") != repository.path
            {
                try transaction.execute(
                    "UPDATE repositories SET path = $2, path_time = $3 WHERE id = $1",
                    [.integer(id), .text(repository.path), .integer(seen)]
                )
            }
            return id
        }
        let made = try transaction.row(
            """
            INSERT INTO repositories (forge, remote_id, path, path_time, uuid) VALUES ($1, $2, $3, $4, $5) RETURNING id
            """,
            identity + [.text(repository.path), .integer(seen ?? Int64(0)), .text(RandomUUID.make())]
        )
        guard let made else { throw StoreError("The database did not return the key of a new repository.") }
        return try made.integer("id")
    }
}
