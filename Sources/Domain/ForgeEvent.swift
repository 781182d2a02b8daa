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
    case installation(InstallationEvent)
}

/// The account that set off an event.
package struct EventSender: Sendable, Equatable {
    package let id: String
    package let login: String

    package init(id: String, login: String) {
        self.id = id
        self.login = login
    }
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
    /// `nil` where the forge does not tell.
    package let sender: EventSender?

    package init(
        repository: RepositoryRef,
        branch: String,
        before: CommitID?,
        after: CommitID,
        defaultBranch: String,
        time: Date?,
        sender: EventSender? = nil
    ) {
        self.repository = repository
        self.branch = branch
        self.before = before
        self.after = after
        self.defaultBranch = defaultBranch
        self.time = time
        self.sender = sender
    }

    package var isDefaultBranch: Bool { branch == defaultBranch }
    /// Whether it went to a branch that only we should write to; `sender` tells whether we did.
    package var isOurs: Bool { BotBranch.isOurs(branch) }
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
    /// `nil` where the forge does not tell.
    package let sender: EventSender?
    /// Whether it was merged; where the action is `closed`, the two ways of ending.
    package let isMerged: Bool
    /// The forge's id of the repository that the head is in, another one for a fork; `nil` when that one is gone.
    package let headRepositoryID: String?

    package init(
        repository: RepositoryRef,
        number: Int,
        action: Action,
        head: CommitID,
        before: CommitID?,
        headBranch: String,
        baseBranch: String,
        time: Date?,
        sender: EventSender? = nil,
        isMerged: Bool = false,
        headRepositoryID: String? = nil
    ) {
        self.repository = repository
        self.number = number
        self.action = action
        self.head = head
        self.before = before
        self.headBranch = headBranch
        self.baseBranch = baseBranch
        self.time = time
        self.sender = sender
        self.isMerged = isMerged
        self.headRepositoryID = headRepositoryID
    }

    /// Whether it is a pull request from a branch that only we should write to.
    package var isOurs: Bool { BotBranch.isOurs(headBranch) && headRepositoryID == repository.id }
}
