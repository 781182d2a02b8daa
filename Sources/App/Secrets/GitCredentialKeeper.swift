package import Basics
package import Domain
package import Forges
package import Foundation
package import Logging
package import Pipeline
package import Portal
package import Storage

/// Credentials that git reads single projects with, sealed in the store: REST writes them, whatever reads commits uses them.
///
/// The keys are read for every use: where a file has them, a rotation meanwhile is no reason to start again.
package struct GitCredentialKeeper: GitCredentials {
    private let loaded: LoadedSettings
    private let store: StoreDatabase
    private let logger: Logger

    package init(loaded: LoadedSettings, store: StoreDatabase, logger: Logger) {
        self.loaded = loaded
        self.store = store
        self.logger = logger
    }

    private var encryption: EncryptionKeys {
        EncryptionKeys(loaded.settings.storage, environment: loaded.environment)
    }

    package func setCredential(
        _ credential: Secret,
        of project: ProjectSummary,
        by actor: Actor,
        at now: Date
    ) async throws {
        try await encryption.whileServing(into: store, logger: logger) { ring in
            let place = StoreDatabase.place(of: StoreDatabase.gitCredential(of: project.id))
            let sealed = try ring.seal(credential, at: place)
            guard try await store.setGitCredential(project, sealed, by: actor, at: now) else {
                throw ProjectRefusal.forbidden("The project is another team's by now.")
            }
        }
    }

    package func removeCredential(of project: ProjectSummary, by actor: Actor, at now: Date) async throws {
        try await store.removeGitCredential(project.id, by: actor, at: now)
    }

    /// Where a repository is fetched from, with the credential of its own should it have one.
    ///
    /// One that cannot be opened is an error: another one might see more, or less.
    package func source(_ source: CloneSource, of repository: RepositoryRef)
        async throws(SourceControlError) -> CloneSource
    {
        do {
            let opened = try await encryption.opening {
                try await store.gitCredential(of: repository)
            } open: { found, unsealer in
                let place = StoreDatabase.place(of: StoreDatabase.gitCredential(of: found.project))
                return source.with(try unsealer.open(found.sealed, at: place))
            }
            return opened ?? source
        } catch let error as StoreError {
            throw SourceControlError(
                error.isOutage ? .resting(.seconds(10)) : .unavailable,
                detail: "the store does not say how \(repository) is read: \(error)"
            )
        } catch {
            throw SourceControlError(
                .failed,
                detail: "the git credential of \(repository) cannot be opened: \(error)"
            )
        }
    }
}
