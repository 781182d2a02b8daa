package import Basics
package import struct Foundation.Date

/// The secret that the hook of one project is signed with: kept sealed, and told to nobody.
///
/// Implemented by `App`, which has the keys.
package protocol ProjectWebhooks: Sendable {
    /// Without a secret its time is `nil`; an archived project has the one that it had, which is good for nothing.
    func state(of project: ProjectSummary, at now: Date) async throws -> ProjectWebhookState

    /// Takes the place of the one there was, which stays good for a day unless `endsFormer`.
    ///
    /// Throws `KeysBusy` while the keys are being changed.
    func setSecret(
        _ secret: Secret,
        endsFormer: Bool,
        of project: ProjectSummary,
        by actor: Actor,
        at now: Date
    ) async throws

    /// Deliveries of the project's own hook are refused from then on. Repeating it does nothing.
    func removeSecret(of project: ProjectSummary, by actor: Actor, at now: Date) async throws

    /// Sends a signed ping to the address that forges send to, and tells what came of it.
    func test(_ project: ProjectSummary, at now: Date) async throws -> ProjectWebhookTest
}

/// Whether a project has a hook of its own.
package struct ProjectWebhookState: Sendable, Equatable {
    /// Where the forge has to send to; `nil` while the server does not know its own address.
    package let address: String?
    /// `nil` without a secret.
    package let changedAt: Date?
    /// Until when the secret of before is taken as well.
    package let formerUntil: Date?

    package init(address: String?, changedAt: Date?, formerUntil: Date?) {
        self.address = address
        self.changedAt = changedAt
        self.formerUntil = formerUntil
    }
}

/// What came of a ping.
package struct ProjectWebhookTest: Sendable, Equatable {
    /// `nil`: nobody answered, or nothing was sent.
    package let status: Int?
    /// One sentence.
    package let detail: String

    package init(status: Int?, detail: String) {
        self.status = status
        self.detail = detail
    }

    package var isAccepted: Bool { status.map { (200...299).contains($0) } ?? false }
}
