package import Domain
package import struct Foundation.Date

/// A pull request found by its head branch, whatever became of it.
package struct HeadPullRequest: Sendable, Equatable {
    /// Closed without being merged, or merged.
    package enum State: Sendable, Equatable { case open, closed, merged }

    package let number: Int
    package let state: State
    package let baseBranch: String
    /// Where the head was when the forge last looked, where it tells.
    package let head: CommitID?
    package let isDraft: Bool
    package let title: String
    package let body: String
    package let authorID: String?
    package let closedAt: Date?

    package init(
        number: Int,
        state: State,
        baseBranch: String,
        head: CommitID?,
        isDraft: Bool,
        title: String,
        body: String,
        authorID: String?,
        closedAt: Date?
    ) {
        self.number = number
        self.state = state
        self.baseBranch = baseBranch
        self.head = head
        self.isDraft = isDraft
        self.title = title
        self.body = body
        self.authorID = authorID
        self.closedAt = closedAt
    }
}

/// A pull request that is to be opened.
package struct NewPullRequest: Sendable, Equatable {
    package let title: String
    package let body: String
    /// A branch of the repository itself.
    package let head: String
    package let base: String
    /// Where the forge has no drafts (private repositories on some plans of GitHub), it is opened as an ordinary one.
    package let isDraft: Bool

    package init(title: String, body: String, head: String, base: String, isDraft: Bool) {
        self.title = title
        self.body = body
        self.head = head
        self.base = base
        self.isDraft = isDraft
    }
}
