package import Domain
package import Forges
package import struct Foundation.Date

/// The hook that one repository has to itself, besides the one of its forge.
package struct ProjectWebhook: Sendable {
    /// The only one whose deliveries count.
    package let repository: RepositoryRef
    /// The newest first; each by itself, since one kind may rule out another.
    package let secrets: [WebhookSecrets]

    package init(repository: RepositoryRef, secrets: [WebhookSecrets]) {
        self.repository = repository
        self.secrets = secrets
    }
}

/// Where hooks of single repositories are looked up.
///
/// Implemented by `App`, which has the keys of stored secrets.
package protocol ProjectWebhookSource: Sendable {
    /// `nil`: no project of that id on the forge has a hook of its own, or it is archived.
    func webhook(ofProject id: String, on forge: ForgeID, at now: Date) async throws -> ProjectWebhook?
}
