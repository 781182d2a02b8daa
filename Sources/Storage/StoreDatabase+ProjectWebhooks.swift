package import Basics
package import Domain
package import Pipeline
package import Portal
package import struct Foundation.Date

/// The sealed secrets of a project's own hook.
package struct SealedProjectWebhook: Sendable {
    package let repository: RepositoryRef
    /// Kept, and good for nothing: an archived project takes no deliveries.
    package let isArchived: Bool
    package let current: KeyRing.Sealed
    package let changedAt: Date
    /// The one of before, until when it counts.
    package let former: (sealed: KeyRing.Sealed, until: Date)?
}

extension StoreDatabase {
    /// Seconds for which the secret of before is taken as well: time to change it on the forge.
    package static let webhookOverlap = 86_400.0

    /// Under which name the secret of a project's own hook is kept.
    package static func webhookSecret(of project: ResourceID) -> String { "webhook:\(project.text)" }

    /// The same of the secret of before.
    package static func formerWebhookSecret(of project: ResourceID) -> String {
        "webhook-before:\(project.text)"
    }

    /// `nil` without a secret, and without such a project.
    package func projectWebhook(_ project: ResourceID) async throws(StoreError) -> SealedProjectWebhook? {
        try await database.read { transaction throws(StoreError) in
            let row = try transaction.row(
                "SELECT forge, remote_id, path, archived_at FROM repositories WHERE uuid = $1",
                [.text(project.text)]
            )
            guard let row else { return nil }
            let table = SecretTable(transaction: transaction)
            guard let current = try table.dated(Self.webhookSecret(of: project)) else { return nil }
            let former = try table.dated(Self.formerWebhookSecret(of: project))
            return SealedProjectWebhook(
                repository: try JobTable.repository(from: row),
                isArchived: try row.optionalTime("archived_at") != nil,
                current: current.sealed,
                changedAt: current.changedAt,
                former: former.map { ($0.sealed, current.changedAt.addingTimeInterval(Self.webhookOverlap)) }
            )
        }
    }

    /// Keeps a secret, and the one of before where it is given, which is else forgotten.
    package func setProjectWebhook(
        _ project: ResourceID,
        _ current: KeyRing.Sealed,
        former: KeyRing.Sealed?,
        by actor: Actor,
        at now: Date
    ) async throws(StoreError) {
        try await database.write { transaction throws(StoreError) in
            let table = SecretTable(transaction: transaction)
            try table.set(Self.webhookSecret(of: project), current, at: now)
            if let former {
                try table.set(Self.formerWebhookSecret(of: project), former, at: now)
            } else {
                try table.remove(Self.formerWebhookSecret(of: project))
            }
            try ProjectTable(transaction: transaction).noteWebhook("set", project, by: actor, at: now)
        }
    }

    /// Forgets both; does nothing where there is none.
    package func removeProjectWebhook(_ project: ResourceID, by actor: Actor, at now: Date)
        async throws(StoreError)
    {
        try await database.write { transaction throws(StoreError) in
            let table = SecretTable(transaction: transaction)
            let had = try table.remove(Self.webhookSecret(of: project))
            try table.remove(Self.formerWebhookSecret(of: project))
            guard had else { return }
            try ProjectTable(transaction: transaction).noteWebhook("remove", project, by: actor, at: now)
        }
    }
}
