package import Basics
package import struct Foundation.Date

/// The credential that git reads one project's repository with, in place of its forge's: kept sealed, and told to nobody.
///
/// Implemented by `App`, which has the keys.
package protocol GitCredentials: Sendable {
    /// Takes the place of the one there was; throws `KeysBusy` while the keys are being changed.
    func setCredential(_ credential: Secret, of project: ProjectSummary, by actor: Actor, at now: Date)
        async throws

    /// The forge's own counts from then on. Repeating it does nothing.
    func removeCredential(of project: ProjectSummary, by actor: Actor, at now: Date) async throws
}
