package import Domain
import Forges

/// What was, or is about to be, written to a forge.
///
/// Implemented by `Storage`.
package protocol PublicationStore: Sendable {
    /// The last intent or result under a key, `nil` before the first.
    func publication(_ key: PublicationKey) async throws(StoreError) -> Publication?

    /// Notes the intent before the write. `false`: a newer job has published there already, so this one must not.
    ///
    /// Nor must a job that a newer commit replaced, unless all it has to say is that there will be no verdict: `isFarewell`.
    func begin(
        _ key: PublicationKey,
        job: Int64,
        contentHash: String,
        isFarewell: Bool
    ) async throws(StoreError) -> Bool

    /// Notes that the write of `contentHash` is visible on the forge. `body` is kept for `preview` and dry runs.
    func complete(
        _ key: PublicationKey,
        job: Int64,
        contentHash: String,
        remoteID: String?,
        body: String
    ) async throws(StoreError)

    /// Notes that what was written may be there no longer: the next write looks first.
    func doubt(_ key: PublicationKey) async throws(StoreError)

    /// Statuses of a repository that say *pending*, or may, though their job ended without a verdict and no other is about the
    /// commit; oldest first.
    func abandoned(in repository: RepositoryRef) async throws(StoreError) -> [Publication]

    /// Everything published for a scan's job, for `preview` and `deliveries show`.
    func publications(job: Int64) async throws(StoreError) -> [Publication]
}

/// One thing on a forge that is kept up to date.
package struct PublicationKey: Sendable, Hashable {
    /// What is published: at most one of each per target.
    package enum Kind: String, Sendable { case comment, status }

    package let repository: RepositoryRef
    package let kind: Kind
    /// Pull request number for comments, commit id for statuses.
    package let target: String

    package init(repository: RepositoryRef, kind: Kind, target: String) {
        self.repository = repository
        self.kind = kind
        self.target = target
    }
}

/// What was last published, or is about to be, under a key.
package struct Publication: Sendable, Equatable {
    package let key: PublicationKey
    package let job: Int64
    package let remoteID: String?
    package let contentHash: String
    /// `false` between intent and completion.
    package let isComplete: Bool
    package let body: String

    package init(
        key: PublicationKey,
        job: Int64,
        remoteID: String?,
        contentHash: String,
        isComplete: Bool,
        body: String
    ) {
        self.key = key
        self.job = job
        self.remoteID = remoteID
        self.contentHash = contentHash
        self.isComplete = isComplete
        self.body = body
    }

    /// Whether the last verdict that was published was none yet.
    var isPending: Bool { body.hasPrefix("\(CommitStatus.State.pending.rawValue): ") }
}
