import Basics
import Domain
import struct Foundation.Date

/// Gitea's REST API, version 1: one sticky comment and one commit status per pull request.
///
/// Repositories are addressed by path; a redirect to where a renamed one lives is followed for reads. Forgejo speaks the
/// same but for what `ForgejoForge` says.
struct GiteaForge: GitHubLikeForge {
    let client: ForgeClient
    /// Whether open pull requests can be asked for by head branch.
    private let pullRequestsByHead: Bool

    init(
        settings: ForgeSettings,
        transport: any OutboundTransport,
        sleep: @escaping @Sendable (Duration) async throws -> Void,
        now: @escaping @Sendable () -> Date
    ) {
        self.init(
            settings: settings,
            transport: transport,
            sleep: sleep,
            now: now,
            pullRequestsByHead: false
        )
    }

    init(
        settings: ForgeSettings,
        transport: any OutboundTransport,
        sleep: @escaping @Sendable (Duration) async throws -> Void,
        now: @escaping @Sendable () -> Date,
        pullRequestsByHead: Bool
    ) {
        self.pullRequestsByHead = pullRequestsByHead
        client = ForgeClient(
            settings: settings,
            dialect: ForgeClient.Dialect(
                headers: [(name: "accept", value: "application/json")],
                paging: .links,
                followsRenames: true,
                pageLength: "limit",
                largestPage: 50
            ),
            transport: transport,
            sleep: sleep,
            now: now
        )
    }

    var id: ForgeID { client.settings.id }
    var kind: ForgeKind { client.settings.kind }
    var commentsComeWhole: Bool { true }
    var pagesTrees: Bool { true }
    /// Neither Gitea nor Forgejo documents a limit; this is what is safe on GitHub.
    var commentLimit: Int { 60_000 }

    func currentUser() async throws(ForgeError) -> ForgeUser {
        try await client.currentUser { (user) throws(FieldError) in
            ForgeUser(id: String(try user.positive("id")), login: try user.string("login"))
        }
    }

    // MARK: - Repositories

    func repository(_ repository: RepositoryRef) async throws(ForgeError) -> RepositoryRef? {
        try await client.read(try path(of: repository)) { (fields) throws(FieldError) in
            try reference(fields)
        }
    }

    func repository(path: String) async throws(ForgeError) -> RepositoryRef? {
        guard RepositoryPath.isValid(path, on: .gitea) else {
            throw ForgeError(.invalid, detail: "a repository of Gitea is named owner/name")
        }
        return try await client.read("/repos/\(URLEncoding.path(path))") { (fields) throws(FieldError) in
            try reference(fields)
        }
    }

    func tip(of branch: String, in repository: RepositoryRef) async throws(ForgeError) -> CommitID? {
        let name = try checked(name: branch)
        let path = try path(of: repository) + "/branches/\(URLEncoding.path(name))"
        return try await client.read(path) { (branch) throws(FieldError) in
            guard try branch.string("name") == name else { throw branch.failure("name", "is another branch") }
            return try branch.object("commit").commit("id")
        }
    }

    func commit(ofTag tag: String, in repository: RepositoryRef) async throws(ForgeError) -> CommitID? {
        let name = try checked(name: tag)
        let path = try path(of: repository) + "/tags/\(URLEncoding.path(name))"
        return try await client.read(path) { (tag) throws(FieldError) -> CommitID? in
            guard try tag.string("name") == name else { throw tag.failure("name", "is another tag") }
            // A tag may mark a file or a folder.
            if tag.isNull("commit") { return nil }
            return try tag.object("commit").commit("sha")
        } ?? nil
    }

    /// The merge base in the pull request itself is worked out some time after a push, so it is not believed.
    func mergeBase(
        of base: CommitID,
        and head: CommitID,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> CommitID? {
        let path = try path(of: repository)
        let ancestry = CommitAncestry { (base, head) async throws(ForgeError) in
            try await client.read("\(path)/compare/\(base.hex)...\(head.hex)") {
                (answer) throws(FieldError) in
                try Self.listed(answer)
            }
        }
        return try await ancestry.mergeBase(of: base, and: head)
    }

    private static func listed(_ answer: PayloadFields) throws(FieldError) -> [CommitAncestry.Listed] {
        var listed: [CommitAncestry.Listed] = []
        guard let commits = answer.value["commits"] else { throw answer.failure("commits", "is missing") }
        for element in commits.elements {
            let commit = try PayloadFields(root: element)
            guard let parents = commit.value["parents"], parents.kind == .array else {
                throw commit.failure("parents", "is not a list")
            }
            var ids: [CommitID] = []
            for parent in parents.elements { ids.append(try PayloadFields(root: parent).commit("sha")) }
            listed.append(CommitAncestry.Listed(id: try commit.commit("sha"), parents: ids))
        }
        // Part of the list would lead to another commit than the merge base.
        guard answer.value["total_commits"]?.int == listed.count else {
            throw answer.failure("commits", "is not the whole list")
        }
        return listed
    }

    func cloneSource(of repository: RepositoryRef) -> CloneSource {
        CloneSource(
            url: "\(client.settings.cloneURL)/\(URLEncoding.path(repository.path)).git",
            userName: "gatehouse",
            token: client.settings.token,
            isShared: true
        )
    }

    // MARK: - Pull requests

    func openPullRequests(
        head branch: String,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> [Int] {
        let name = try checked(name: branch)
        let path = try path(of: repository) + "/pulls"
        var query = [(name: "state", value: "open")]
        if pullRequestsByHead { query.append((name: "head", value: name)) }
        let found = try await client.list(path, query) { (page) throws(FieldError) -> [Int] in
            var numbers: [Int] = []
            // What the forge itself cannot read cannot report on the branch either.
            for element in page.elements where !element.isNull {
                let pull = try PayloadFields(root: element)
                let head = try pull.object("head")
                // A fork may have a branch of the same name.
                let isOwn = head.optionalPositive("repo_id").map(String.init) == repository.id
                if isOwn, try head.string("ref") == name { numbers.append(try pull.positive("number")) }
            }
            return numbers
        }
        return try required(found, "GET \(path)")
    }

    // MARK: - Requests

    func path(of repository: RepositoryRef) throws(ForgeError) -> String {
        guard RepositoryPath.isValid(repository.path, on: .gitea) else {
            throw ForgeError(.invalid, detail: "the repository's path is not one that Gitea gives out")
        }
        return "/repos/\(repository.path)"
    }
}
