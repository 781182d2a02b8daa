import Domain
import Storage

/// `gatehouse projects …`: the repositories that the bot has heard of.
package struct ProjectsCommand: Sendable {
    private let loaded: LoadedSettings

    package init(_ loaded: LoadedSettings) { self.loaded = loaded }

    private struct Row: Encodable {
        let id: String
        let repository: String
    }

    /// With the ids that REST knows them by.
    package func list(limit: Int, json: Bool, _ console: Console) async throws -> ExitStatus {
        let rows = try await loaded.openStore().projects(limit: limit).map {
            Row(id: $0.id.text, repository: $0.repository.description)
        }
        if json {
            try console.writeJSON(rows)
            return .success
        }
        if rows.isEmpty { console.note("No delivery of a repository has come in yet.") }
        for row in rows { console.write(VisibleLine.of("\(row.id)  \(row.repository)")) }
        return .success
    }
}
