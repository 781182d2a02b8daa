package import Basics
package import Domain
import Forges
package import Foundation
package import Logging
package import Pipeline
package import Portal
package import Storage

/// Secrets of projects' own hooks, sealed in the store: the intake verifies with them, REST writes them.
///
/// The keys are read for every use: where a file has them, a rotation meanwhile is no reason to start again.
package struct ProjectWebhookKeeper: Sendable {
    private let loaded: LoadedSettings
    private let store: StoreDatabase
    private let transport: (any OutboundTransport)?
    private let logger: Logger

    /// `transport`: `nil` where nothing is tested.
    package init(
        loaded: LoadedSettings,
        store: StoreDatabase,
        transport: (any OutboundTransport)?,
        logger: Logger
    ) {
        self.loaded = loaded
        self.store = store
        self.transport = transport
        self.logger = logger
    }

    private var encryption: EncryptionKeys {
        EncryptionKeys(loaded.settings.storage, environment: loaded.environment)
    }

    private func kind(of forge: ForgeID) -> ForgeKind? {
        loaded.settings.forges.first { $0.id == forge }?.kind
    }

    private func address(of project: ProjectSummary) -> String? {
        loaded.settings.server.publicURL.map {
            "\($0)\(SignedDelivery.path(of: project.repository.forge, project: project.id.text))"
        }
    }

    /// The newest first, then the one of before while it counts.
    private func secrets(
        of sealed: SealedProjectWebhook,
        _ project: ResourceID,
        by unsealer: Unsealer,
        at now: Date
    ) throws -> [Secret] {
        let place = StoreDatabase.place(of: StoreDatabase.webhookSecret(of: project))
        var secrets = [try unsealer.open(sealed.current, at: place)]
        if let former = sealed.former, now < former.until {
            let place = StoreDatabase.place(of: StoreDatabase.formerWebhookSecret(of: project))
            secrets.append(try unsealer.open(former.sealed, at: place))
        }
        return secrets
    }
}

extension ProjectWebhookKeeper: ProjectWebhookSource {
    package func webhook(ofProject id: String, on forge: ForgeID, at now: Date) async throws
        -> ProjectWebhook?
    {
        guard let project = ResourceID(id), let kind = kind(of: forge) else { return nil }
        return try await encryption.opening { () -> SealedProjectWebhook? in
            guard let sealed = try await store.projectWebhook(project), sealed.repository.forge == forge,
                !sealed.isArchived
            else { return nil }
            return sealed
        } open: { sealed, unsealer in
            ProjectWebhook(
                repository: sealed.repository,
                secrets: try secrets(of: sealed, project, by: unsealer, at: now)
                    .map { WebhookSecrets(typed: [$0], for: kind) }
            )
        }
    }
}

extension ProjectWebhookKeeper: ProjectWebhooks {
    package func state(of project: ProjectSummary, at now: Date) async throws -> ProjectWebhookState {
        let sealed = try await store.projectWebhook(project.id)
        return ProjectWebhookState(
            address: address(of: project),
            changedAt: sealed?.changedAt,
            formerUntil: sealed?.former.map(\.until).flatMap { now < $0 ? $0 : nil }
        )
    }

    package func setSecret(
        _ secret: Secret,
        endsFormer: Bool,
        of project: ProjectSummary,
        by actor: Actor,
        at now: Date
    ) async throws {
        let kind = kind(of: project.repository.forge)
        guard !(kind.map { WebhookSecrets.isMalformed(secret, for: $0) } ?? false) else {
            throw ProjectRefusal.invalid(field: "secret", "A signing token is whsec_ and base64.")
        }
        try await encryption.whileServing(into: store, logger: logger) { ring in
            let place = StoreDatabase.place(of: StoreDatabase.webhookSecret(of: project.id))
            let before = try await store.projectWebhook(project.id)
                .map { try Unsealer(ring).open($0.current, at: place) }
            // Sent twice, it would take the place of the one of before.
            if !endsFormer, let before, before.withBytes({ old in secret.withBytes { $0 == old } }) { return }
            let name = StoreDatabase.formerWebhookSecret(of: project.id)
            let former =
                endsFormer ? nil : try before.map { try ring.seal($0, at: StoreDatabase.place(of: name)) }
            try await store.setProjectWebhook(
                project.id,
                try ring.seal(secret, at: place),
                former: former,
                by: actor,
                at: now
            )
        }
    }

    package func removeSecret(of project: ProjectSummary, by actor: Actor, at now: Date) async throws {
        try await store.removeProjectWebhook(project.id, by: actor, at: now)
    }

    package func test(_ project: ProjectSummary, at now: Date) async throws -> ProjectWebhookTest {
        let forge = project.repository.forge
        guard let transport, let server = loaded.settings.server.publicURL else {
            return ProjectWebhookTest(
                status: nil,
                detail: "server.publicURL is not set: nobody knows where forges send to."
            )
        }
        guard !project.isArchived else {
            return ProjectWebhookTest(
                status: nil,
                detail: "The project is archived: its deliveries are refused, whatever they are signed with."
            )
        }
        guard let hook = try await webhook(ofProject: project.id.text, on: forge, at: now),
            let kind = kind(of: forge), let newest = hook.secrets.first,
            let signature = SignedDelivery.Signature(of: kind, newest)
        else { return ProjectWebhookTest(status: nil, detail: "The project has no secret.") }
        let ping = try SignedDelivery(
            .ping,
            in: project.repository,
            id: UUID().uuidString.lowercased(),
            signature: signature,
            now: now
        )
        do {
            let answer = try await ping.send(
                to: server,
                forge: forge,
                project: project.id.text,
                over: transport
            )
            let detail =
                switch answer.status {
                case 200...299: "A signed ping was taken."
                case 403: "The ping was refused: webhook.sources may not name this server, only the forge."
                default: "The server at \(server) did not take a signed ping."
                }
            return ProjectWebhookTest(status: answer.status, detail: detail)
        } catch let error as TransportError {
            return ProjectWebhookTest(status: nil, detail: "No answer came from \(server): \(error)")
        }
    }
}
