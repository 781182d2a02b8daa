/// The commands that somebody wrote in one comment on a pull request.
package struct CommandRequest: Sendable, Equatable {
    package let repository: RepositoryRef
    package let pullRequest: Int
    /// The forge's id of the comment: its commands are carried out once.
    package let comment: String
    package let authorID: String
    package let authorLogin: String
    /// As written, in order.
    package let lines: [String]

    package init(
        repository: RepositoryRef,
        pullRequest: Int,
        comment: String,
        authorID: String,
        authorLogin: String,
        lines: [String]
    ) {
        self.repository = repository
        self.pullRequest = pullRequest
        self.comment = comment
        self.authorID = authorID
        self.authorLogin = authorLogin
        self.lines = lines
    }
}
