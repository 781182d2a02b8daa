package import Domain

/// What the store knows of a forge's repositories, for the reconciler.
///
/// Implemented by `Storage`.
package protocol ReconcileStore: Sendable {
    /// Every repository that a delivery or an earlier sweep named, oldest first.
    func repositories(on forge: ForgeID) async throws(StoreError) -> [RepositoryRef]

    /// How many jobs of a forge wait.
    func waiting(on forge: ForgeID) async throws(StoreError) -> Int

    /// Where every pull request and branch of a repository stands, by the key of its jobs.
    func standing(of repository: RepositoryRef) async throws(StoreError) -> [String: Standing]
}

/// The newest job of a key, and whether its commit was judged.
package struct Standing: Sendable, Equatable {
    package let job: Int64
    package let head: CommitID
    /// What the head replaced, where it is known.
    package let before: CommitID?
    package let baseBranch: String?
    /// Queued or running.
    package let isLive: Bool
    /// There is a result for the head, or everything was tried.
    package let isJudged: Bool
    /// A default branch is matched with newer advisories; without it nobody would hear of them.
    package let isWatched: Bool

    package init(
        job: Int64,
        head: CommitID,
        before: CommitID? = nil,
        baseBranch: String?,
        isLive: Bool,
        isJudged: Bool,
        isWatched: Bool = true
    ) {
        self.job = job
        self.head = head
        self.before = before
        self.baseBranch = baseBranch
        self.isLive = isLive
        self.isJudged = isJudged
        self.isWatched = isWatched
    }
}
