import Basics
import Domain

/// Changes by the git data API, so that a commit of an App is Verified (docs.github.com, "REST API endpoints for Git database").
extension GitHubForge: PullRequestWriting {
    var pullRequestWriting: (any PullRequestWriting)? { self }

    /// Longer texts are sent as blobs of their own.
    private static var longestInlineText: Int { 1 << 20 }

    func write(
        _ change: BranchChange,
        replacing expected: CommitID?,
        keeping pullRequest: Int?,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> CommitID {
        try change.check()
        let path = try path(of: repository) + "/git"
        let old = try await replaceable(by: change, expected: expected, in: repository)
        let commit = try await commit(change, path: path, in: repository)
        guard let old else {
            let reference = ["ref": "refs/heads/\(change.branch)", "sha": commit.hex]
            try await client.post("\(path)/refs", reference)
            return commit
        }
        // Making the commit took a while.
        let tip = try await tip(of: change.branch, in: repository)
        guard tip == old else { throw moved(change.branch, to: tip) }
        let target = "\(path)/refs/heads/\(URLEncoding.path(change.branch))"
        try await client.write(.patch, target, ReferencePayload(sha: commit.hex, force: true)) {
            (_) throws(FieldError) in
        }
        return commit
    }

    /// A commit that no branch points to yet.
    private func commit(
        _ change: BranchChange,
        path: String,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> CommitID {
        let base = try await client.read("\(path)/commits/\(change.base.hex)") {
            (commit) throws(FieldError) in
            try commit.object("tree").commit("sha").hex
        }
        let baseTree = try required(base, "GET \(path)/commits/\(change.base.hex)")
        let entries = try await entries(at: change.files.map(\.path), of: change.base, in: repository)
        try GitTreeEntry.check(entries, for: change.files)
        var wanted: [TreePayload.Entry] = []
        for file in change.files {
            var entry = TreePayload.Entry(path: file.path, mode: entries[file.path]?.mode ?? "100644")
            if let text = Self.inlineText(file.content) {
                entry.content = text
            } else {
                let blob = ["content": file.base64, "encoding": "base64"]
                entry.sha = try await client.write(.post, "\(path)/blobs", blob) {
                    (blob) throws(FieldError) in try blob.commit("sha").hex
                }
            }
            wanted.append(entry)
        }
        let tree = try await client.write(
            .post,
            "\(path)/trees",
            TreePayload(base_tree: baseTree, tree: wanted)
        ) { (tree) throws(FieldError) in try tree.commit("sha").hex }
        guard tree != baseTree else { throw ForgeError(.invalid, detail: "the change changes nothing") }
        // No author and no committer: GitHub puts in who writes, and signs for an App.
        let payload = CommitPayload(message: change.message, tree: tree, parents: [change.base.hex])
        return try await client.write(.post, "\(path)/commits", payload) { (commit) throws(FieldError) in
            try commit.commit("sha")
        }
    }

    /// Text that comes out of JSON as it went in; `nil` for what has to be sent as bytes.
    private static func inlineText(_ content: [UInt8]) -> String? {
        guard content.count <= longestInlineText, !content.contains(0),
            !content.starts(with: [0xEF, 0xBB, 0xBF])
        else { return nil }
        return String(validating: content, as: UTF8.self)
    }

    func deleteBranch(
        _ name: String,
        at expected: CommitID,
        in repository: RepositoryRef
    ) async throws(ForgeError) {
        guard try await isDeletable(name, at: expected, in: repository) else { return }
        let path = try path(of: repository) + "/git/refs/heads/\(URLEncoding.path(name))"
        do {
            try await client.delete(path)
        } catch {
            // 422 for a reference that is gone.
            guard error.reason == .conflict, try await tip(of: name, in: repository) == nil else {
                throw error
            }
        }
    }

    // MARK: - Pull requests

    func headFilter(
        _ branch: String,
        in repository: RepositoryRef
    ) -> [(name: String, value: String)] {
        [(name: "head", value: "\(repository.path.prefix { $0 != "/" }):\(branch)")]
    }

    /// The filter goes by owner: a fork beside the repository would pass it too.
    func isHead(_ head: PayloadFields, _ branch: String, of repository: RepositoryRef) -> Bool {
        head.optionalObject("repo")?.optionalPositive("id").map(String.init) == repository.id
            && head.optionalString("ref") == branch
    }

    func closer(
        ofPullRequest number: Int,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> ForgeUser? {
        let path = try path(of: repository) + "/issues/\(number)"
        let found = try await client.read(path) { (issue) throws(FieldError) -> ForgeUser? in
            guard let user = issue.optionalObject("closed_by") else { return nil }
            return ForgeUser(id: String(try user.positive("id")), login: try user.string("login"))
        }
        return try required(found, "GET \(path)")
    }

    func createPullRequest(
        _ new: NewPullRequest,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> Int {
        let head = try checked(name: new.head)
        let base = try checked(name: new.base)
        var payload = PullRequestPayload(title: new.title, body: new.body, head: head, base: base)
        if new.isDraft { payload.draft = true }
        do {
            return try await open(payload, for: new, in: repository)
        } catch {
            let mayBe = error.reason == .conflict || error.reason == .invalid
            if new.isDraft, mayBe, error.detail.lowercased().contains("draft pull requests are not supported")
            {
                payload.draft = nil
                return try await open(payload, for: new, in: repository)
            }
            // A branch that was just made may not be known everywhere yet.
            if error.reason == .invalid, error.detail.contains("head invalid") {
                throw ForgeError(.conflict, detail: error.detail)
            }
            throw error
        }
    }

    func updatePullRequest(
        _ number: Int,
        title: String,
        body: String,
        in repository: RepositoryRef
    ) async throws(ForgeError) {
        try await edit(PullRequestPayload(title: title, body: body), pullRequest: number, in: repository)
    }

    func assign(
        _ logins: [String],
        toPullRequest number: Int,
        in repository: RepositoryRef
    ) async -> ForgeError? {
        await remark { () async throws(ForgeError) in
            let path = try path(of: repository) + "/issues/\(number)/assignees"
            try await client.post(path, ["assignees": logins])
        }
    }
}

/// The wire form of a new position of a reference.
private struct ReferencePayload: Encodable, Sendable {
    let sha: String
    let force: Bool
}

/// The wire form of a tree made from another one.
private struct TreePayload: Encodable, Sendable {
    struct Entry: Encodable, Sendable {
        let path: String
        let mode: String
        let type = "blob"
        var content: String?
        var sha: String?
    }

    let base_tree: String
    let tree: [Entry]
}

/// The wire form of a commit.
private struct CommitPayload: Encodable, Sendable {
    let message: String
    let tree: String
    let parents: [String]
}
