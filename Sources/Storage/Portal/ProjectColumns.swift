import Domain
import Pipeline
import Portal

/// A project's row, as everything that belongs to it needs it.
enum ProjectColumns {
    /// Columns that `summary(from:)` reads, of `repositories`.
    static let selection = """
        repositories.id AS project_key, repositories.uuid AS project_uuid, COALESCE(project_name, path) AS shown_name,
            project_slug, COALESCE(repositories.team_id, \(TeamTable.first)) AS project_team, forge, remote_id,
            path, repositories.archived_at AS archived_at
        """

    static func summary(from row: SQLRow) throws(StoreError) -> ProjectSummary {
        let repository = try JobTable.repository(from: row)
        let key = try row.integer("project_key")
        return ProjectSummary(
            key: key,
            id: try row.id("project_uuid"),
            name: try row.text("shown_name"),
            slug: try row.optionalText("project_slug") ?? slug(of: repository.path, key),
            team: try row.integer("project_team"),
            repository: repository,
            isArchived: try row.optionalTime("archived_at") != nil
        )
    }

    /// For what nobody gave one: unique, because it ends with the key.
    private static func slug(of path: String, _ key: Int64) -> String {
        let plain = path.lowercased().utf8.map { byte -> Character in
            let isPlain = (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
            return isPlain ? Character(Unicode.Scalar(byte)) : "-"
        }
        let words = String(plain.prefix(48)).split(separator: "-")
        return (words.map(String.init) + ["\(key)"]).joined(separator: "-")
    }
}
