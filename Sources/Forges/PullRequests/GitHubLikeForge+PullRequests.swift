import Basics
import Domain

/// Finding and changing pull requests, where Gitea does as GitHub does.
extension GitHubLikeForge {
    func commit(
        _ id: CommitID,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> ForgeCommit? {
        let path = try path(of: repository) + "/commits"
        // The list names accounts, and leaves out what the commit changed.
        let found = try await client.list(path, [(name: "sha", value: id.hex)], isLast: { _ in true }) {
            (page) throws(FieldError) -> [ForgeCommit] in
            for element in page.elements { return [try Self.commit(try PayloadFields(root: element))] }
            return []
        }
        guard let commit = found?.first else { return nil }
        guard commit.id == id else {
            throw ForgeError(.unavailable, detail: "GET \(path): the list begins with another commit")
        }
        return commit
    }

    private static func commit(_ fields: PayloadFields) throws(FieldError) -> ForgeCommit {
        guard let list = fields.value["parents"], list.kind == .array else {
            throw fields.failure("parents", "is not a list")
        }
        var parents: [CommitID] = []
        for parent in list.elements { parents.append(try PayloadFields(root: parent).commit("sha")) }
        let commit = try fields.object("commit")
        let author = try signature(try commit.object("author"))
        // GitHub's own account commits what is written through its API and its pages.
        let isByForge = fields.optionalObject("committer")?.optionalString("login") == "web-flow"
        return ForgeCommit(
            id: try fields.commit("sha"),
            parents: parents,
            message: try commit.string("message"),
            author: author,
            committer: isByForge ? author : try signature(try commit.object("committer")),
            authorID: fields.optionalObject("author")?.optionalPositive("id").map(String.init)
        )
    }

    private static func signature(_ fields: PayloadFields) throws(FieldError) -> ForgeCommit.Signature {
        ForgeCommit.Signature(
            name: fields.optionalString("name") ?? "",
            email: fields.optionalString("email") ?? ""
        )
    }

    // MARK: - Pull requests

    func pullRequests(
        head branch: String,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> [HeadPullRequest] {
        let name = try checked(name: branch)
        let path = try path(of: repository) + "/pulls"
        let query = [(name: "state", value: "all")] + (try await headFilter(name, in: repository))
        let found = try await client.list(path, query) { (page) throws(FieldError) -> [HeadPullRequest] in
            var pulls: [HeadPullRequest] = []
            // Forgejo leaves null in the place of what it cannot read.
            for element in page.elements where !element.isNull {
                let pull = try PayloadFields(root: element)
                if isHead(try pull.object("head"), name, of: repository) {
                    pulls.append(try Self.found(pull))
                }
            }
            return pulls
        }
        return try required(found, "GET \(path)").sorted { $0.number > $1.number }
    }

    private static func found(_ pull: PayloadFields) throws(FieldError) -> HeadPullRequest {
        let isMerged = pull.flag("merged") || pull.optionalString("merged_at") != nil
        return HeadPullRequest(
            number: try pull.positive("number"),
            state: try pull.string("state") == "open" ? .open : isMerged ? .merged : .closed,
            baseBranch: try pull.object("base").branch("ref"),
            head: pull.optionalObject("head")?.optionalCommit("sha"),
            isDraft: pull.flag("draft"),
            title: pull.optionalString("title") ?? "",
            body: pull.optionalString("body") ?? "",
            authorID: pull.optionalObject("user")?.optionalPositive("id").map(String.init),
            closedAt: pull.time("closed_at")
        )
    }

    /// Sends what is to be opened; the number of what is there already when the forge says so.
    func open(
        _ payload: PullRequestPayload,
        for new: NewPullRequest,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> Int {
        let path = try path(of: repository) + "/pulls"
        do {
            return try await client.write(.post, path, payload) { (pull) throws(FieldError) in
                try pull.positive("number")
            }
        } catch {
            guard error.reason == .conflict else { throw error }
            return try await existing(new, after: error, in: repository)
        }
    }

    func edit(
        _ payload: PullRequestPayload,
        pullRequest number: Int,
        in repository: RepositoryRef
    ) async throws(ForgeError) {
        let path = try path(of: repository) + "/pulls/\(number)"
        try await client.write(.patch, path, payload) { (_) throws(FieldError) in }
    }

    func setPullRequest(
        _ number: Int,
        isOpen: Bool,
        in repository: RepositoryRef
    ) async throws(ForgeError) {
        let found = try await pullRequest(number, in: repository)
        guard try required(found, "pull request \(number)").isOpen != isOpen else { return }
        try await edit(
            PullRequestPayload(state: isOpen ? "open" : "closed"),
            pullRequest: number,
            in: repository
        )
    }

    func add(
        labels: [String],
        toPullRequest number: Int,
        in repository: RepositoryRef
    ) async -> ForgeError? {
        await remark { () async throws(ForgeError) in
            let path = try path(of: repository) + "/issues/\(number)/labels"
            try await client.post(path, ["labels": labels])
        }
    }

    func request(
        reviewers: [String],
        forPullRequest number: Int,
        in repository: RepositoryRef
    ) async -> ForgeError? {
        await remark { () async throws(ForgeError) in
            let path = try path(of: repository) + "/pulls/\(number)/requested_reviewers"
            let teams = reviewers.compactMap { name in
                name.split(separator: "/").count == 2 ? name.split(separator: "/").last.map(String.init) : nil
            }
            var payload = ["reviewers": reviewers.filter { !$0.contains("/") }]
            if !teams.isEmpty { payload["team_reviewers"] = teams }
            try await client.post(path, payload)
        }
    }
}

/// The wire form of a pull request to be opened or edited; what is `nil` is left out.
struct PullRequestPayload: Encodable, Sendable {
    var title: String?
    var body: String?
    var head: String?
    var base: String?
    var draft: Bool?
    var state: String?
    var assignees: [String]?
}
