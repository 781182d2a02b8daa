import Basics
import Domain
import struct Foundation.Date

/// GitHub's REST API, version 2022-11-28: one sticky comment and one commit status per pull request.
///
/// Repositories are addressed by path; a redirect to where a renamed one lives is followed for reads.
struct GitHubForge: GitHubLikeForge {
    let client: ForgeClient
    /// `nil` with a token of a person.
    let appTokens: GitHubAppTokens?
    /// A client that goes with another credential.
    let makeClient: @Sendable (any TokenSource) -> ForgeClient

    init(
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
        let server = ForgeExchange.Server(limitPause: settings.limitPause)
        let makeClient: @Sendable (any TokenSource) -> ForgeClient = { tokens in
            ForgeClient(
                settings: settings,
                dialect: dialect,
                tokens: tokens,
                server: server,
                transport: transport,
                sleep: sleep,
                now: now
            )
        }
        self.makeClient = makeClient
        appTokens = settings.app.map { app in
            GitHubAppTokens(
                client: makeClient(GitHubAppAssertion(app: app, now: now)),
                permissions: Self.appPermissions(settings),
                sleep: sleep,
                now: now
            )
        }
        client = makeClient(appTokens ?? FixedToken(token: settings.token))
    }

    /// What a token of an App is asked to be good for; the App must have been granted it all.
    private static func appPermissions(_ settings: ForgeSettings) -> [String: String] {
        let permissions = [
            "checks": "write", "contents": "read", "metadata": "read", "pull_requests": "write",
        ]
        guard settings.codeScanning else { return permissions }
        return permissions.merging(["security_events": "write"]) { $1 }
    }

    var id: ForgeID { client.settings.id }
    var kind: ForgeKind { .github }
    var commentsComeWhole: Bool { false }
    var pagesTrees: Bool { false }
    /// GitHub takes 65,536 characters.
    var commentLimit: Int { 60_000 }

    func currentUser() async throws(ForgeError) -> ForgeUser {
        let path =
            if let appTokens { "/users/\(URLEncoding.segment(try await appTokens.botLogin()))" } else {
                "/user"
            }
        return try await client.currentUser(at: path) { (user) throws(FieldError) in
            ForgeUser(id: String(try user.positive("id")), login: try user.string("login"))
        }
    }

    /// An App asks for what all repositories share as itself.
    func budgetLeft(for path: String?) -> Double? {
        guard let path else { return (appTokens?.client ?? client).budgetLeft(for: "") }
        return client.budgetLeft(for: "/repos/\(path)")
    }

    func forget(installation: Int) { appTokens?.forget(installation: installation) }

    // MARK: - Repositories

    func repository(_ repository: RepositoryRef) async throws(ForgeError) -> RepositoryRef? {
        try await client.read(try path(of: repository)) { (fields) throws(FieldError) in
            try reference(fields)
        }
    }

    func repository(path: String) async throws(ForgeError) -> RepositoryRef? {
        guard RepositoryPath.isValid(path, on: .github) else {
            throw ForgeError(.invalid, detail: "a repository of GitHub is named owner/name")
        }
        return try await client.read("/repos/\(URLEncoding.path(path))") { (fields) throws(FieldError) in
            try reference(fields)
        }
    }

    func tip(of branch: String, in repository: RepositoryRef) async throws(ForgeError) -> CommitID? {
        let name = try checked(name: branch)
        let path = try path(of: repository) + "/git/ref/heads/\(URLEncoding.path(name))"
        return try await client.read(path) { (reference) throws(FieldError) in
            guard try reference.string("ref") == "refs/heads/\(name)" else {
                throw reference.failure("ref", "is another reference")
            }
            return try reference.object("object").commit("sha")
        }
    }

    /// A tag may be an object of its own, of which another tag may be one again.
    private static let longestTagChain = 5

    func commit(ofTag tag: String, in repository: RepositoryRef) async throws(ForgeError) -> CommitID? {
        let name = try checked(name: tag)
        let path = try path(of: repository)
        var target = try await client.read("\(path)/git/ref/tags/\(URLEncoding.path(name))") {
            (reference) throws(FieldError) in
            guard try reference.string("ref") == "refs/tags/\(name)" else {
                throw reference.failure("ref", "is another reference")
            }
            return try Self.target(of: reference)
        }
        for _ in 0..<Self.longestTagChain {
            guard let found = target, found.type == "tag" else { break }
            target = try await client.read("\(path)/git/tags/\(found.id.hex)") { (tag) throws(FieldError) in
                try Self.target(of: tag)
            }
        }
        // A tag may mark a file as well.
        return target?.type == "commit" ? target?.id : nil
    }

    private static func target(of fields: PayloadFields) throws(FieldError) -> (type: String, id: CommitID) {
        let object = try fields.object("object")
        return (try object.string("type"), try object.commit("sha"))
    }

    func mergeBase(
        of base: CommitID,
        and head: CommitID,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> CommitID? {
        let path = try path(of: repository) + "/compare/\(base.hex)...\(head.hex)"
        return try await client.read(path, [(name: "per_page", value: "1")]) { (answer) throws(FieldError) in
            try answer.object("merge_base_commit").commit("sha")
        }
    }

    func cloneSource(of repository: RepositoryRef) -> CloneSource {
        appTokens?.know(repository)
        return CloneSource(
            url: "\(client.settings.cloneURL)/\(URLEncoding.path(repository.path)).git",
            userName: "x-access-token",
            tokens: appTokens ?? FixedToken(token: client.settings.token),
            target: "/repos/\(repository.path)"
        )
    }

    // MARK: - Pull requests

    func openPullRequests(
        head branch: String,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> [Int] {
        let name = try checked(name: branch)
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

    // MARK: - Statuses

    func status(
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

    func setStatus(
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

    /// A branch's or tag's name that git can have.
    func checked(name: String) throws(ForgeError) -> String {
        guard GitReferenceName.isBranch(name) else {
            throw ForgeError(.invalid, detail: "the name given is not a valid reference name")
        }
        return name
    }
}
