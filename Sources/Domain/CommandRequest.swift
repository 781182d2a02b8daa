/// Commands that somebody wrote in a comment on a pull request, or pressed a button for.
package struct CommandRequest: Sendable, Equatable {
    /// Where the commands come from.
    package enum Source: Sendable, Hashable {
        /// By the forge's id; its commands are carried out once.
        case comment(String, pullRequest: Int)
        /// Beside the verdict of a scan, by its id; every press counts.
        case button(scan: String)
    }

    package let repository: RepositoryRef
    package let source: Source
    package let authorID: String
    package let authorLogin: String
    /// As written, in order.
    package let lines: [String]

    package init(
        repository: RepositoryRef,
        source: Source,
        authorID: String,
        authorLogin: String,
        lines: [String]
    ) {
        self.repository = repository
        self.source = source
        self.authorID = authorID
        self.authorLogin = authorLogin
        self.lines = lines
    }
}

extension CommandRequest.Source {
    /// Tells the sources of one repository apart.
    package var key: String {
        switch self {
        case .comment(let id, _): id
        case .button(let scan): CommandRequest.Source.buttonPrefix + scan
        }
    }

    package var pullRequest: Int? {
        guard case .comment(_, let number) = self else { return nil }
        return number
    }

    /// `pullRequest` is not looked at where the key is that of a button.
    package init(key: String, pullRequest: Int) {
        let prefix = CommandRequest.Source.buttonPrefix
        self =
            key.hasPrefix(prefix)
            ? .button(scan: String(key.dropFirst(prefix.count))) : .comment(key, pullRequest: pullRequest)
    }

    /// Ids of comments are numbers.
    private static let buttonPrefix = "button:"
}
