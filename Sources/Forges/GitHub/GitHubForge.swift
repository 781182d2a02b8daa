package import Basics
package import Domain
package import struct Foundation.Date

/// GitHub's REST API, version 2022-11-28: one sticky comment and one commit status per pull request.
///
/// Repositories are addressed by path; a redirect to where a renamed one lives is followed for reads.
package struct GitHubForge: Forge {
    let client: ForgeClient
    /// `nil` with a token of a person.
    let appTokens: GitHubAppTokens?

    package init(
        settings: ForgeSettings,
        transport: any OutboundTransport,
        sleep: @escaping @Sendable (Duration) async throws -> Void,
        now: @escaping @Sendable () -> Date
    ) {
        let dialect = ForgeClient.Dialect(
            headers: [
                (name: "accept", value: "application/vnd.github+json"),
                (name: "x-github-api-version", value: "2022-11-28"),
            ],
            paging: .links,
            followsRenames: true
        )
        appTokens = settings.app.map { app in
            GitHubAppTokens(
                client: ForgeClient(
                    settings: settings,
                    dialect: dialect,
                    tokens: GitHubAppAssertion(app: app, now: now),
                    transport: transport,
                    sleep: sleep,
                    now: now
                ),
                permissions: Self.appPermissions(settings),
                sleep: sleep,
                now: now
            )
        }
        client = ForgeClient(
            settings: settings,
            dialect: dialect,
            tokens: appTokens,
            transport: transport,
            sleep: sleep,
            now: now
        )
    }

    /// What a token of an App is asked to be good for; the App must have been granted it all.
    private static func appPermissions(_ settings: ForgeSettings) -> [String: String] {
        let permissions = [
            "checks": "write", "contents": "read", "metadata": "read", "pull_requests": "write",
        ]
        guard settings.codeScanning else { return permissions }
        return permissions.merging(["security_events": "write"]) { $1 }
    }

    package var id: ForgeID { client.settings.id }
    package var kind: ForgeKind { .github }
    /// GitHub takes 65,536 characters.
    package var commentLimit: Int { 60_000 }

    package func currentUser() async throws(ForgeError) -> ForgeUser {
        let path =
            if let appTokens { "/users/\(URLEncoding.segment(try await appTokens.botLogin()))" } else {
                "/user"
            }
        return try await client.currentUser(at: path) { (user) throws(FieldError) in
            ForgeUser(id: String(try user.positive("id")), login: try user.string("login"))
        }
    }

    // MARK: - Repositories

    package func repository(_ repository: RepositoryRef) async throws(ForgeError) -> RepositoryRef? {
        let found = try await client.read(try path(of: repository)) { (fields) throws(FieldError) in
            try reference(fields)
        }
        // A path that another repository has taken over does not lead to ours.
        guard let found, found == repository else { return nil }
        return found
    }

    package func repository(path: String) async throws(ForgeError) -> RepositoryRef? {
        guard RepositoryPath.isValid(path, on: .github) else {
            throw ForgeError(.invalid, detail: "a repository of GitHub is named owner/name")
        }
        return try await client.read("/repos/\(URLEncoding.path(path))") { (fields) throws(FieldError) in
            try reference(fields)
        }
    }

    private func reference(_ fields: PayloadFields) throws(FieldError) -> RepositoryRef {
        let path = try fields.string("full_name")
        guard RepositoryPath.isValid(path, on: .github) else {
            throw fields.failure("full_name", "is not a repository path")
        }
        return RepositoryRef(forge: id, id: String(try fields.positive("id")), path: path)
    }

    package func tip(of branch: String, in repository: RepositoryRef) async throws(ForgeError) -> CommitID? {
        let name = try checked(branch: branch)
        let path = try path(of: repository) + "/git/ref/heads/\(URLEncoding.path(name))"
        return try await client.read(path) { (reference) throws(FieldError) in
            guard try reference.string("ref") == "refs/heads/\(name)" else {
                throw reference.failure("ref", "is another reference")
            }
            return try reference.object("object").commit("sha")
        }
    }

    package func mergeBase(
        of base: CommitID,
        and head: CommitID,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> CommitID? {
        let path = try path(of: repository) + "/compare/\(base.hex)...\(head.hex)"
        return try await client.read(path, [(name: "per_page", value: "1")]) { (answer) throws(FieldError) in
            try answer.object("merge_base_commit").commit("sha")
        }
    }

    package func cloneSource(of repository: RepositoryRef) -> CloneSource {
        appTokens?.know(repository)
        return CloneSource(
            url: "\(client.settings.cloneURL)/\(URLEncoding.path(repository.path)).git",
            userName: "x-access-token",
            tokens: appTokens ?? FixedToken(token: client.settings.token),
            target: "/repos/\(repository.path)"
        )
    }

    package func headReference(ofPullRequest number: Int) -> String { "refs/pull/\(number)/head" }

    /// Roles between these count as the next lower one: `triage` as read, `maintain` as write.
    package func permission(
        of user: ForgeUser,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> RepositoryPermission {
        let path = try path(of: repository) + "/collaborators/\(try checked(login: user))/permission"
        return try await client.read(path) { (answer) throws(FieldError) in
            try answer.permission(of: user)
        } ?? .none
    }

    // MARK: - Pull requests

    package func pullRequest(
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

    package func openPullRequests(
        head branch: String,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> [Int] {
        let name = try checked(branch: branch)
        let path = try path(of: repository)
        let owner = repository.path.prefix { $0 != "/" }
        let query = [(name: "state", value: "open"), (name: "head", value: "\(owner):\(name)")]
        let found = try await client.list("\(path)/pulls", query) { (page) throws(FieldError) -> [Int] in
            var numbers: [Int] = []
            for element in page.elements {
                let pull = try PayloadFields(root: element)
                let head = try pull.object("head")
                // The filter goes by owner: a fork beside the repository would pass it too.
                let isOwn =
                    head.optionalObject("repo")?.optionalPositive("id").map(String.init) == repository.id
                if isOwn, try head.string("ref") == name { numbers.append(try pull.positive("number")) }
            }
            return numbers
        }
        return try required(found, "GET \(path)/pulls")
    }

    // MARK: - Comments

    package func comments(
        onPullRequest number: Int,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> [ForgeComment] {
        let path = try path(of: repository) + "/issues/\(number)/comments"
        let found = try await client.list(path) { (page) throws(FieldError) -> [ForgeComment] in
            var comments: [ForgeComment] = []
            for element in page.elements {
                comments.append(try Self.comment(try PayloadFields(root: element)))
            }
            return comments
        }
        return try required(found, "GET \(path)")
    }

    package func comment(
        _ id: String,
        onPullRequest number: Int,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> ForgeComment? {
        try await client.read(try commentPath(id, in: repository)) { (fields) throws(FieldError) in
            try Self.comment(fields)
        }
    }

    package func createComment(
        _ body: String,
        onPullRequest number: Int,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> ForgeComment {
        let path = try path(of: repository) + "/issues/\(number)/comments"
        return try await client.write(.post, path, CommentPayload(body: body)) {
            (fields) throws(FieldError) in
            try Self.comment(fields)
        }
    }

    package func updateComment(
        _ id: String,
        body: String,
        onPullRequest number: Int,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> ForgeComment? {
        let path = try commentPath(id, in: repository)
        do {
            return try await client.write(.patch, path, CommentPayload(body: body)) {
                (fields) throws(FieldError) in
                try Self.comment(fields)
            }
        } catch {
            if error.reason == .notFound { return nil }
            throw error
        }
    }

    package func deleteComment(
        _ id: String,
        onPullRequest number: Int,
        in repository: RepositoryRef
    ) async throws(ForgeError) {
        try await client.delete(try commentPath(id, in: repository))
    }

    static func comment(_ fields: PayloadFields) throws(FieldError) -> ForgeComment {
        ForgeComment(
            id: String(try fields.positive("id")),
            // The author of a comment may be gone.
            authorID: fields.optionalObject("user")?.optionalPositive("id").map(String.init) ?? "",
            body: fields.optionalString("body") ?? ""
        )
    }

    // MARK: - Statuses

    package func status(
        context: String,
        on commit: CommitID,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> CommitStatus? {
        let path = try path(of: repository) + "/commits/\(commit.hex)/status"
        // The combined status lists the newest of every context.
        let found = try await client.list(path, isLast: { _ in true }) {
            (page) throws(FieldError) -> [CommitStatus] in
            var statuses: [CommitStatus] = []
            guard let list = page["statuses"] else {
                throw FieldError(path: "statuses", problem: "is missing")
            }
            for element in list.elements {
                let fields = try PayloadFields(root: element)
                let name = try fields.string("context")
                // GitHub's contexts are case-insensitive.
                guard name.lowercased() == context.lowercased() else { continue }
                statuses.append(try Self.status(fields, context: context))
            }
            return statuses
        }
        return found?.first
    }

    private static func status(
        _ fields: PayloadFields,
        context: String
    ) throws(FieldError) -> CommitStatus {
        guard let state = CommitStatus.State(rawValue: try fields.string("state")) else {
            throw fields.failure("state", "is not a known state")
        }
        return CommitStatus(
            state: state,
            context: context,
            description: fields.optionalString("description") ?? "",
            targetURL: fields.optionalString("target_url")
        )
    }

    package func setStatus(
        _ status: CommitStatus,
        on commit: CommitID,
        in repository: RepositoryRef
    ) async throws(ForgeError) {
        let payload = StatusPayload(
            state: status.state.rawValue,
            context: status.context,
            description: StatusText.cut(status.description, to: 140),
            target_url: status.targetURL
        )
        let path = try path(of: repository) + "/statuses/\(commit.hex)"
        try await client.write(.post, path, payload) { (_) throws(FieldError) in }
    }

    // MARK: - Requests

    private struct CommentPayload: Encodable, Sendable {
        let body: String
    }

    private struct StatusPayload: Encodable, Sendable {
        let state: String
        let context: String
        let description: String
        let target_url: String?
    }

    func path(of repository: RepositoryRef) throws(ForgeError) -> String {
        guard RepositoryPath.isValid(repository.path, on: .github) else {
            throw ForgeError(.invalid, detail: "the repository's path is not one that GitHub gives out")
        }
        appTokens?.know(repository)
        return "/repos/\(repository.path)"
    }

    private func commentPath(_ id: String, in repository: RepositoryRef) throws(ForgeError) -> String {
        guard let number = Int(id), number > 0 else {
            throw ForgeError(.invalid, detail: "a comment id of GitHub is a positive number")
        }
        return try path(of: repository) + "/issues/comments/\(number)"
    }
}

extension Forge {
    /// A list that must exist.
    func required<Value>(_ found: Value?, _ call: String) throws(ForgeError) -> Value {
        guard let found else { throw ForgeError(.notFound, detail: "\(call): 404") }
        return found
    }

    /// An account's name as a part of a path.
    func checked(login user: ForgeUser) throws(ForgeError) -> String {
        guard (1...255).contains(user.login.utf8.count), user.login != ".", user.login != ".." else {
            throw ForgeError(.invalid, detail: "the account has no name that can be asked about")
        }
        return URLEncoding.segment(user.login)
    }

    func checked(branch: String) throws(ForgeError) -> String {
        guard GitReferenceName.isBranch(branch) else {
            throw ForgeError(.invalid, detail: "the name given is not a valid branch name")
        }
        return branch
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
