import Basics
import Domain

/// What Gitea took over from GitHub's API word for word: who may do what, pull requests, and comments on them, which are issues to
/// the server.
protocol GitHubLikeForge: Forge {
    var client: ForgeClient { get }
    /// Whether all comments come in one answer, whatever their number.
    var commentsComeWhole: Bool { get }
    /// Whether a long folder of a tree comes in pages.
    var pagesTrees: Bool { get }
    /// The filter that leaves, of all pull requests, those of a head branch, as far as the forge can.
    func headFilter(_ branch: String, in repository: RepositoryRef) async throws(ForgeError) -> [(
        name: String, value: String
    )]
    /// Whether a pull request's head is that branch of the repository itself, as a list of them tells it.
    func isHead(
        _ head: PayloadFields,
        _ branch: String,
        of repository: RepositoryRef
    ) -> Bool

    /// `/repos/owner/name`.
    func path(of repository: RepositoryRef) throws(ForgeError) -> String
}

extension GitHubLikeForge {
    func budgetLeft(for path: String?) -> Double? { client.budgetLeft(for: path ?? "") }

    func reference(_ fields: PayloadFields) throws(FieldError) -> RepositoryRef {
        let path = try fields.string("full_name")
        guard RepositoryPath.isValid(path, on: kind) else {
            throw fields.failure("full_name", "is not a repository path")
        }
        return RepositoryRef(forge: id, id: String(try fields.positive("id")), path: path)
    }

    func defaultBranch(of repository: RepositoryRef) async throws(ForgeError) -> String? {
        let found = try await client.read(try path(of: repository)) { (fields) throws(FieldError) in
            (repository: try reference(fields), branch: fields.optionalString("default_branch"))
        }
        guard let found, found.repository == repository else { return nil }
        return found.branch.flatMap { GitReferenceName.isBranch($0) ? $0 : nil }
    }

    /// On Gitea the folder has the plural.
    func webURL(ofPullRequest number: Int, in repository: RepositoryRef) -> String? {
        let folder = kind == .github ? "pull" : "pulls"
        return "\(client.settings.cloneURL)/\(URLEncoding.path(repository.path))/\(folder)/\(number)"
    }

    func headReference(ofPullRequest number: Int) -> String { "refs/pull/\(number)/head" }

    /// On GitHub roles between these count as the next lower one: `triage` as read, `maintain` as write.
    ///
    /// Gitea tells it to administrators of the repository alone.
    func permission(
        of user: ForgeUser,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> RepositoryPermission {
        let path = try path(of: repository) + "/collaborators/\(try checked(login: user))/permission"
        return try await client.read(path) { (answer) throws(FieldError) in
            try answer.permission(of: user)
        } ?? .none
    }

    // MARK: - Pull requests

    func pullRequest(
        _ number: Int,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> PullRequest? {
        let path = try path(of: repository) + "/pulls/\(number)"
        let pull = try await client.read(path) { (pull) throws(FieldError) in
            let head = try pull.object("head")
            let base = try pull.object("base")
            return PullRequest(
                repository: try reference(try base.object("repo")),
                number: try pull.positive("number"),
                isOpen: try pull.string("state") == "open",
                isDraft: pull.flag("draft"),
                title: pull.optionalString("title") ?? "",
                head: try head.commit("sha"),
                headBranch: try head.branch("ref"),
                isFromFork: head.optionalObject("repo")?.optionalPositive("id")
                    != base.optionalObject("repo")?.optionalPositive("id"),
                baseBranch: try base.branch("ref"),
                baseTip: base.optionalCommit("sha"),
                mergeBase: nil
            )
        }
        guard let pull else { return nil }
        guard pull.repository == repository else {
            throw ForgeError(.notFound, detail: "GET \(path): the path names another repository now")
        }
        return pull
    }

    // MARK: - Comments

    func comments(
        onPullRequest number: Int,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> [ForgeComment] {
        let path = try path(of: repository) + "/issues/\(number)/comments"
        func read(_ page: JSONValue) throws(FieldError) -> [ForgeComment] {
            var comments: [ForgeComment] = []
            for element in page.elements {
                comments.append(try ForgeComment(try PayloadFields(root: element)))
            }
            return comments
        }
        let found =
            try await commentsComeWhole
            ? client.wholeList(path, read) : client.list(path, [], read)
        return try required(found, "GET \(path)")
    }

    func comment(
        _ id: String,
        onPullRequest number: Int,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> ForgeComment? {
        try await client.read(try commentPath(id, in: repository)) { (fields) throws(FieldError) in
            try ForgeComment(fields)
        }
    }

    func createComment(
        _ body: String,
        onPullRequest number: Int,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> ForgeComment {
        let path = try path(of: repository) + "/issues/\(number)/comments"
        return try await client.write(.post, path, CommentPayload(body: body)) {
            (fields) throws(FieldError) in
            try ForgeComment(fields)
        }
    }

    func updateComment(
        _ id: String,
        body: String,
        onPullRequest number: Int,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> ForgeComment? {
        let path = try commentPath(id, in: repository)
        do {
            return try await client.write(.patch, path, CommentPayload(body: body)) {
                (fields) throws(FieldError) in
                try ForgeComment(fields)
            }
        } catch {
            if error.reason == .notFound { return nil }
            throw error
        }
    }

    func deleteComment(
        _ id: String,
        onPullRequest number: Int,
        in repository: RepositoryRef
    ) async throws(ForgeError) {
        try await client.delete(try commentPath(id, in: repository))
    }

    private func commentPath(_ id: String, in repository: RepositoryRef) throws(ForgeError) -> String {
        guard let number = Int(id), number > 0 else {
            throw ForgeError(.invalid, detail: "a comment id is a positive number")
        }
        return try path(of: repository) + "/issues/comments/\(number)"
    }
}

private struct CommentPayload: Encodable, Sendable {
    let body: String
}

extension ForgeComment {
    /// As the API writes comments, those on lines included.
    init(_ fields: PayloadFields) throws(FieldError) {
        self.init(
            id: String(try fields.positive("id")),
            // The author of a comment may be gone.
            authorID: fields.optionalObject("user")?.optionalPositive("id").map(String.init) ?? "",
            body: fields.optionalString("body") ?? ""
        )
    }
}

extension PayloadFields {
    /// What GitHub, Gitea and Forgejo say of an account they were asked about by name; it must still be the same account.
    func permission(of user: ForgeUser) throws(FieldError) -> RepositoryPermission {
        guard try object("user").optionalPositive("id").map(String.init) == user.id else {
            throw failure("user", "is another account of that name")
        }
        switch try string("permission") {
        case "none": return .none
        case "read": return .read
        case "write": return .write
        case "admin", "owner": return .admin
        default: throw failure("permission", "is not a known one")
        }
    }
}
