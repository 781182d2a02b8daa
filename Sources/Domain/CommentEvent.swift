package import struct Foundation.Date

/// Somebody wrote a comment on a pull request.
///
/// Edited and deleted comments, those on issues, those that systems and bots write, and those that not everybody sees
/// never become this event.
package struct CommentEvent: Sendable, Equatable {
    package let repository: RepositoryRef
    package let pullRequest: Int
    /// The forge's id of the comment.
    package let comment: String
    package let authorID: String
    package let authorLogin: String
    package let body: String
    package let time: Date?

    package init(
        repository: RepositoryRef,
        pullRequest: Int,
        comment: String,
        authorID: String,
        authorLogin: String,
        body: String,
        time: Date?
    ) {
        self.repository = repository
        self.pullRequest = pullRequest
        self.comment = comment
        self.authorID = authorID
        self.authorLogin = authorLogin
        self.body = body
        self.time = time
    }
}
