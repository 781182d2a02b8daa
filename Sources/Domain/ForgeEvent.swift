package import struct Foundation.Date

/// A decoded delivery that Gatehouse acts on.
///
/// Everything else a forge sends is recorded and ignored.
package enum ForgeEvent: Sendable, Equatable {
    case ping
    case push(PushEvent)
    case pullRequest(PullRequestEvent)
    case comment(CommentEvent)
    case check(CheckEvent)
    case mergeGroup(MergeGroupEvent)
}

/// Commits arrived on a branch.
///
/// Deletions and tags never become this event.
package struct PushEvent: Sendable, Equatable {
    package let repository: RepositoryRef
    package let branch: String
    /// `nil` when the push created the branch.
    package let before: CommitID?
    package let after: CommitID
    /// Empty where the repository has none (yet).
    package let defaultBranch: String
    /// When the forge says it happened; orders deliveries that arrive out of order.
    package let time: Date?

    package init(
        repository: RepositoryRef,
        branch: String,
        before: CommitID?,
        after: CommitID,
        defaultBranch: String,
        time: Date?
    ) {
        self.repository = repository
        self.branch = branch
        self.before = before
        self.after = after
        self.defaultBranch = defaultBranch
        self.time = time
    }

    package var isDefaultBranch: Bool { branch == defaultBranch }
}

/// A pull request was opened, moved or closed.
package struct PullRequestEvent: Sendable, Equatable {
    /// What happened, in words common to all forges.
    package enum Action: String, Sendable {
        case opened, updated, reopened, readyForReview, baseChanged, closed
    }

    package let repository: RepositoryRef
    package let number: Int
    package let action: Action
    package let head: CommitID
    /// The head before this event, where the forge says.
    package let before: CommitID?
    package let headBranch: String
    package let baseBranch: String
    /// When the forge says it happened; orders deliveries that arrive out of order.
    package let time: Date?

    package init(
        repository: RepositoryRef,
        number: Int,
        action: Action,
        head: CommitID,
        before: CommitID?,
        headBranch: String,
        baseBranch: String,
        time: Date?
    ) {
        self.repository = repository
        self.number = number
        self.action = action
        self.head = head
        self.before = before
        self.headBranch = headBranch
        self.baseBranch = baseBranch
        self.time = time
    }
}
