import Basics
import Domain
import Forges
import Foundation
import Pipeline
import Portal
import Synchronization

/// Secrets of projects' hooks in memory: what is sealed, and how, is tested where the keys are.
final class HeldWebhooks: ProjectWebhookSource, ProjectWebhooks {
    private struct Held {
        let hook: ProjectWebhook
        let changedAt: Date
    }

    /// As while somebody changes the keys, or after it.
    private let failure: (any Error)?
    private let held = Mutex<[String: Held]>([:])

    init(failure: (any Error)? = nil) { self.failure = failure }

    func hold(_ secret: String, _ project: String, _ repository: RepositoryRef, _ kind: ForgeKind) {
        let hook = ProjectWebhook(
            repository: repository,
            secrets: [WebhookSecrets(typed: [Secret(secret)], for: kind)]
        )
        held.withLock { $0[project] = Held(hook: hook, changedAt: Date(timeIntervalSince1970: 0)) }
    }

    func webhook(ofProject id: String, on forge: ForgeID, at now: Date) async throws -> ProjectWebhook? {
        held.withLock { $0[id]?.hook }.flatMap { $0.repository.forge == forge ? $0 : nil }
    }

    func state(of project: ProjectSummary, at now: Date) async throws -> ProjectWebhookState {
        ProjectWebhookState(
            address: nil,
            changedAt: held.withLock { $0[project.id.text]?.changedAt },
            formerUntil: nil
        )
    }

    func setSecret(
        _ secret: Secret,
        endsFormer: Bool,
        of project: ProjectSummary,
        by actor: Actor,
        at now: Date
    ) async throws {
        if let failure { throw failure }
        let hook = ProjectWebhook(
            repository: project.repository,
            secrets: [WebhookSecrets(typed: [secret], for: .github)]
        )
        held.withLock { $0[project.id.text] = Held(hook: hook, changedAt: now) }
    }

    func removeSecret(of project: ProjectSummary, by actor: Actor, at now: Date) async throws {
        held.withLock { $0[project.id.text] = nil }
    }

    func test(_ project: ProjectSummary, at now: Date) async throws -> ProjectWebhookTest {
        ProjectWebhookTest(status: nil, detail: "Nobody listens.")
    }
}
