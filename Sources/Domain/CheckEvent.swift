/// Somebody asked on the forge for a check of a commit: to run it again, or for what a button beside it offers.
package struct CheckEvent: Sendable, Equatable {
    /// What was asked for.
    package enum Wish: Sendable, Equatable {
        case again
        case button(Press)
    }

    /// A button that somebody pressed.
    package struct Press: Sendable, Equatable {
        /// As it was published.
        package let identifier: String
        /// The id that the check run was published with.
        package let externalID: String
        package let senderID: String
        package let senderLogin: String

        package init(identifier: String, externalID: String, senderID: String, senderLogin: String) {
            self.identifier = identifier
            self.externalID = externalID
            self.senderID = senderID
            self.senderLogin = senderLogin
        }
    }

    /// A pull request that the forge counts the commit to.
    package struct Target: Sendable, Equatable {
        package let number: Int
        package let baseBranch: String

        package init(number: Int, baseBranch: String) {
            self.number = number
            self.baseBranch = baseBranch
        }
    }

    package let repository: RepositoryRef
    package let wish: Wish
    /// The name of the check run; `nil` when all checks of ours are meant.
    package let check: String?
    package let head: CommitID
    /// Of the repository's own branches; GitHub names none for a fork.
    package let pullRequests: [Target]
    /// `nil` where the forge does not know one.
    package let headBranch: String?
    package let defaultBranch: String

    package init(
        repository: RepositoryRef,
        wish: Wish,
        check: String?,
        head: CommitID,
        pullRequests: [Target],
        headBranch: String?,
        defaultBranch: String
    ) {
        self.repository = repository
        self.wish = wish
        self.check = check
        self.head = head
        self.pullRequests = pullRequests
        self.headBranch = headBranch
        self.defaultBranch = defaultBranch
    }
}
