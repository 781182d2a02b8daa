package import Domain
package import Pipeline

extension StoreDatabase: ProjectStore {
    package func project(_ id: ResourceID) async throws(StoreError) -> Project? {
        try await database.read { transaction throws(StoreError) in
            try transaction.row(
                "SELECT uuid, forge, remote_id, path FROM repositories WHERE uuid = $1",
                [.text(id.text)]
            ).map { row throws(StoreError) in try project(row) }
        }
    }

    package func projects(limit: Int) async throws(StoreError) -> [Project] {
        try await database.read { transaction throws(StoreError) in
            let rows = try transaction.rows(
                "SELECT uuid, forge, remote_id, path FROM repositories ORDER BY forge, path, id LIMIT $1",
                [.integer(max(0, limit))]
            )
            return try rows.map { row throws(StoreError) in try project(row) }
        }
    }

    private func project(_ row: SQLRow) throws(StoreError) -> Project {
        guard let id = ResourceID(try row.text("uuid")) else {
            throw StoreError("The database holds a repository whose uuid is not one.")
        }
        return Project(id: id, repository: try JobTable.repository(from: row))
    }
}
