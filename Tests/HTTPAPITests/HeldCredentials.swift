import Basics
import Domain
import Foundation
import Portal
import Storage
import Testing

/// Seals credentials of projects with a key of its own: where keys come from is tested elsewhere.
struct HeldCredentials: GitCredentials {
    let store: StoreDatabase
    /// As while somebody changes the keys, or after it.
    var failure: (any Error)?

    func setCredential(_ credential: Secret, of project: ProjectSummary, by actor: Actor, at now: Date)
        async throws
    {
        if let failure { throw failure }
        let ring = KeyRing(current: try #require(SealingKey.make()))
        let place = StoreDatabase.place(of: StoreDatabase.gitCredential(of: project.id))
        let sealed = try ring.seal(credential, at: place)
        #expect(try await store.setGitCredential(project, sealed, by: actor, at: now))
    }

    func removeCredential(of project: ProjectSummary, by actor: Actor, at now: Date) async throws {
        try await store.removeGitCredential(project.id, by: actor, at: now)
    }
}
