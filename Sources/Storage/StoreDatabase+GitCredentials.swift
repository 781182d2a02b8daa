package import Basics
package import Domain
package import Pipeline
package import Portal
package import struct Foundation.Date

extension StoreDatabase {
    /// Under which name the credential that git reads a project's repository with is kept.
    package static func gitCredential(of project: ResourceID) -> String { "git:\(project.text)" }

    /// With the id of the project; `nil` where the repository is read with the credential of its forge.
    package func gitCredential(of repository: RepositoryRef)
        async throws(StoreError) -> (project: ResourceID, sealed: KeyRing.Sealed)?
    {
        try await database.read { transaction throws(StoreError) in
            let row = try transaction.row(
                "SELECT uuid FROM repositories WHERE forge = $1 AND remote_id = $2",
                [.text(repository.forge.rawValue), .text(repository.id)]
            )
            guard let row, let project = try row.optionalID("uuid") else { return nil }
            let table = SecretTable(transaction: transaction)
            return try table.sealed(Self.gitCredential(of: project)).map { (project, $0) }
        }
    }

    /// `false`: the project is no longer its team's.
    package func setGitCredential(
        _ project: ProjectSummary,
        _ sealed: KeyRing.Sealed,
        by actor: Actor,
        at now: Date
    ) async throws(StoreError) -> Bool {
        try await database.write { transaction throws(StoreError) in
            let table = ProjectTable(transaction: transaction)
            guard try table.project(project.id)?.summary.team == project.team else { return false }
            try SecretTable(transaction: transaction).set(
                Self.gitCredential(of: project.id),
                sealed,
                at: now
            )
            try table.noteSecret("set git credential", project.id, by: actor, at: now)
            return true
        }
    }

    /// Does nothing where there is none.
    package func removeGitCredential(_ project: ResourceID, by actor: Actor, at now: Date)
        async throws(StoreError)
    {
        try await database.write { transaction throws(StoreError) in
            let had = try SecretTable(transaction: transaction).remove(Self.gitCredential(of: project))
            guard had else { return }
            try ProjectTable(transaction: transaction)
                .noteSecret("remove git credential", project, by: actor, at: now)
        }
    }
}
