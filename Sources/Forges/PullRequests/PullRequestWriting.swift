package import Domain

/// What a forge can do that lets us propose a change: one commit on a branch of our own, and a pull request from it.
///
/// Made for a caller that may crash at any step, and that looks first and writes again. A change is found again by the name of
/// its branch: `Forge.tip`, `commit` and `pullRequests` tell what is there. All writes are sent once, in the forge's lane, and only to
/// branches that `BotBranch` calls ours. `ForgeError.Reason.conflict` means that something is not as the caller saw it: look again.
package protocol PullRequestWriting: Sendable {
    /// Longest title in UTF-16 units that is safe to send.
    ///
    /// A body has the limit of a comment.
    var titleLimit: Int { get }

    /// A commit as the forge tells of it, `nil` when there is none of that id.
    func commit(_ id: CommitID, in repository: RepositoryRef) async throws(ForgeError) -> ForgeCommit?

    /// Puts one commit with whole files on top of `change.base` and lets the branch point to it; nothing else in the tree changes.
    ///
    /// The branch is made when it is not there. When it is, its tip must be `expected` (what we wrote before), or hold nothing that
    /// the base does not hold; the tip is looked at right before it is replaced, which no forge's API lets us do in one step. Throws
    /// `.conflict` otherwise, and when the base moved meanwhile on a forge that only knows branches (Gitea, Forgejo).
    ///
    /// Some of their releases cannot write a branch anew without closing its pull request: `pullRequest`, the one that is to be open
    /// after this, is then opened again on the way, also when a crash left it closed.
    func write(
        _ change: BranchChange,
        replacing expected: CommitID?,
        keeping pullRequest: Int?,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> CommitID

    /// Deletes a branch of ours whose tip is `expected`; what is gone counts as done.
    func deleteBranch(
        _ name: String,
        at expected: CommitID,
        in repository: RepositoryRef
    ) async throws(ForgeError)

    /// All pull requests from that branch of the repository itself, closed and merged ones too, newest first.
    func pullRequests(
        head branch: String,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> [HeadPullRequest]

    /// Who closed a pull request; `nil` where the forge does not tell.
    func closer(ofPullRequest number: Int, in repository: RepositoryRef) async throws(ForgeError)
        -> ForgeUser?

    /// Opens a pull request, or finds the open one that is there already for the same two branches; its number.
    func createPullRequest(
        _ new: NewPullRequest,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> Int

    /// Whether it is a draft stays as it is.
    func updatePullRequest(
        _ number: Int,
        title: String,
        body: String,
        in repository: RepositoryRef
    ) async throws(ForgeError)

    /// Closes or opens again; what is so already counts as done.
    func setPullRequest(_ number: Int, isOpen: Bool, in repository: RepositoryRef) async throws(ForgeError)

    // MARK: - What may fail without harm: the answer is why it was not done

    /// Adds labels to those that are there. GitHub and GitLab make the ones that are missing.
    func add(
        labels: [String],
        toPullRequest number: Int,
        in repository: RepositoryRef
    ) async -> ForgeError?

    /// Asks accounts, or teams named `organisation/team`, for a review.
    func request(
        reviewers: [String],
        forPullRequest number: Int,
        in repository: RepositoryRef
    ) async -> ForgeError?

    /// Assigns accounts.
    func assign(
        _ logins: [String],
        toPullRequest number: Int,
        in repository: RepositoryRef
    ) async -> ForgeError?

    /// Has the forge merge by itself as soon as all it requires is there; only while it is still waiting for something.
    func enableAutoMerge(
        ofPullRequest number: Int,
        at head: CommitID,
        method: MergeMethod,
        in repository: RepositoryRef
    ) async -> ForgeError?
}

extension PullRequestWriting {
    /// The smallest limit is 255; the rest is for the mark of a draft.
    package var titleLimit: Int { 240 }
}

extension Forge {
    /// `nil` on the preview's own kind, which has no pull requests.
    package var pullRequestWriting: (any PullRequestWriting)? { nil }

    /// What came of a call that may fail.
    func remark(_ call: () async throws(ForgeError) -> Void) async -> ForgeError? {
        do {
            try await call()
            return nil
        } catch {
            return error
        }
    }
}

/// How a pull request gets into its base branch.
package enum MergeMethod: String, Sendable {
    case merge, squash, rebase
}
