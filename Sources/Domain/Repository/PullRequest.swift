/// The state of a pull request (GitLab: merge request) as the forge's API tells it now.
package struct PullRequest: Sendable, Equatable {
    package let repository: RepositoryRef
    /// GitHub's number, GitLab's iid.
    package let number: Int
    package let isOpen: Bool
    package let isDraft: Bool
    package let title: String
    package let head: CommitID
    /// In the repository itself, or in a fork.
    package let headBranch: String
    /// The head is in another repository, or in one that is gone.
    package let isFromFork: Bool
    package let baseBranch: String
    /// The tip of the base branch, where the forge says.
    package let baseTip: CommitID?
    /// The merge base, where the forge says (GitLab `diff_refs.base_sha`).
    package let mergeBase: CommitID?

    package init(
        repository: RepositoryRef,
        number: Int,
        isOpen: Bool,
        isDraft: Bool,
        title: String,
        head: CommitID,
        headBranch: String,
        isFromFork: Bool,
        baseBranch: String,
        baseTip: CommitID?,
        mergeBase: CommitID?
    ) {
        self.repository = repository
        self.number = number
        self.isOpen = isOpen
        self.isDraft = isDraft
        self.title = title
        self.head = head
        self.headBranch = headBranch
        self.isFromFork = isFromFork
        self.baseBranch = baseBranch
        self.baseTip = baseTip
        self.mergeBase = mergeBase
    }
}
