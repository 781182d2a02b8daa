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
/// The keys are read for every use, so that a rotation meanwhile is no reason to start again.
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
        let (encryption, store) = (encryption, store)
        try await encryption.file.whileLocked {
            let isFirst = try await store.secrets().isEmpty
            let ring = try encryption.ringForSealing(isFirst: isFirst) { logger.notice("\($0)") }
            let place = StoreDatabase.place(of: StoreDatabase.gitCredential(of: project.id))
            try await store.setGitCredential(
                project.id,
                try ring.seal(credential, at: place),
                by: actor,
                at: now
            )
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
            guard let (project, sealed) = try await store.gitCredential(of: repository) else { return source }
            let place = StoreDatabase.place(of: StoreDatabase.gitCredential(of: project))
            let credential = try encryption.ring().open(sealed, at: place)
            KnownSecrets.ofThisProcess.add(credential)
            return source.with(credential)
        } catch {
            throw SourceControlError(
                .failed,
                detail: "the git credential of \(repository) cannot be opened: \(error)"
            )
        }
    }
}
