import Basics
import Domain

/// Changes by the contents API, which knows branches and no commits as a place to start from.
///
/// One call makes the branch from the base branch's tip and puts the commit on it. To write a branch anew there is a forced push in the same call
/// (Gitea `force_push`, Forgejo `force_overwrite_new_branch`), which leaves an open pull request open. Servers that
/// do not know it refuse; then the branch is deleted, which closes its pull request, made again from the base, the pull request is opened again
/// and the commit is put on it. A caller that crashed in between finds no branch, or one that holds nothing, and writes again.
extension GiteaForge: PullRequestWriting {
    var pullRequestWriting: (any PullRequestWriting)? { self }

    func write(
        _ change: BranchChange,
        replacing expected: CommitID?,
        keeping pullRequest: Int?,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> CommitID {
        try change.check()
        guard try await tip(of: change.baseBranch, in: repository) == change.base else {
            throw ForgeError(.conflict, detail: "the base branch has moved since the change was made")
        }
        let old = try await replaceable(by: change, expected: expected, in: repository)
        let entries = try await entries(at: change.files.map(\.path), of: change.base, in: repository)
        try GitTreeEntry.check(entries, for: change.files)
        var payload = ContentsPayload(change, entries)
        if old == nil, pullRequest == nil { return try await put(payload, on: change.base, in: repository) }
        guard let old else {
            return try await writeAnew(change, entries, keeping: pullRequest, in: repository)
        }
        // Before the commit, because the server lets only open pull requests follow a push.
        if let pullRequest { try await setPullRequest(pullRequest, isOpen: true, in: repository) }
        if kind == .forgejo { payload.force_overwrite_new_branch = true } else { payload.force_push = true }
        do {
            return try await put(payload, on: change.base, in: repository)
        } catch {
            guard error.reason == .conflict, error.detail.contains("already exists") else { throw error }
        }
        if old != change.base { try await deleteBranch(change.branch, at: old, in: repository) }
        return try await writeAnew(
            change,
            entries,
            isThere: old == change.base,
            keeping: pullRequest,
            in: repository
        )
    }

    /// A branch at the base, the pull request open, and only then the commit.
    private func writeAnew(
        _ change: BranchChange,
        _ entries: [String: GitTreeEntry],
        isThere: Bool = false,
        keeping pullRequest: Int?,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> CommitID {
        if !isThere {
            let branch = ["new_branch_name": change.branch, "old_ref_name": change.base.hex]
            try await client.post(try path(of: repository) + "/branches", branch)
        }
        if let pullRequest { try await setPullRequest(pullRequest, isOpen: true, in: repository) }
        var payload = ContentsPayload(change, entries)
        (payload.branch, payload.new_branch) = (change.branch, nil)
        return try await put(payload, on: change.base, in: repository)
    }

    private func put(
        _ payload: ContentsPayload,
        on base: CommitID,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> CommitID {
        let path = try path(of: repository) + "/contents"
        let (commit, parent) = try await client.write(.post, path, payload) {
            (answer) throws(FieldError) -> (CommitID, CommitID?) in
            let commit = try answer.object("commit")
            var parents: [CommitID] = []
            for parent in commit.value["parents"]?.elements.map({ $0 }) ?? [] {
                parents.append(try PayloadFields(root: parent).commit("sha"))
            }
            return (try commit.commit("sha"), parents.count == 1 ? parents.first : nil)
        }
        guard parent == base else {
            throw ForgeError(.conflict, detail: "POST \(path): the base branch moved at this moment")
        }
        return commit
    }

    func deleteBranch(
        _ name: String,
        at expected: CommitID,
        in repository: RepositoryRef
    ) async throws(ForgeError) {
        guard try await isDeletable(name, at: expected, in: repository) else { return }
        try await client.delete(try path(of: repository) + "/branches/\(URLEncoding.path(name))")
    }

    // MARK: - Pull requests

    /// Gitea can only leave out what others opened.
    func headFilter(
        _ branch: String,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> [(name: String, value: String)] {
        if kind == .forgejo { return [(name: "head", value: branch)] }
        return [(name: "poster", value: try await currentUser().login)]
    }

    /// Once the branch is gone its name is in the label alone.
    func isHead(_ head: PayloadFields, _ branch: String, of repository: RepositoryRef) -> Bool {
        head.optionalPositive("repo_id").map(String.init) == repository.id
            && (head.optionalString("ref") == branch || head.optionalString("label") == branch)
    }

    /// Neither Gitea nor Forgejo tells it with a pull request.
    func closer(
        ofPullRequest number: Int,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> ForgeUser? { nil }

    func createPullRequest(
        _ new: NewPullRequest,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> Int {
        let payload = PullRequestPayload(
            title: Self.title(new.title, isDraft: new.isDraft),
            body: new.body,
            head: try checked(name: new.head),
            base: try checked(name: new.base)
        )
        return try await open(payload, for: new, in: repository)
    }

    func updatePullRequest(
        _ number: Int,
        title: String,
        body: String,
        in repository: RepositoryRef
    ) async throws(ForgeError) {
        let found = try await pullRequest(number, in: repository)
        let isDraft = try required(found, "pull request \(number)").isDraft
        let payload = PullRequestPayload(title: Self.title(title, isDraft: isDraft), body: body)
        try await edit(payload, pullRequest: number, in: repository)
    }

    /// The first of the prefixes that make a draft unless the server's settings name others.
    private static func title(_ title: String, isDraft: Bool) -> String { isDraft ? "WIP: \(title)" : title }

    func assign(
        _ logins: [String],
        toPullRequest number: Int,
        in repository: RepositoryRef
    ) async -> ForgeError? {
        await remark { () async throws(ForgeError) in
            try await edit(PullRequestPayload(assignees: logins), pullRequest: number, in: repository)
        }
    }

    /// Without a check that is under way the server would merge at once.
    func enableAutoMerge(
        ofPullRequest number: Int,
        at head: CommitID,
        method: MergeMethod,
        in repository: RepositoryRef
    ) async -> ForgeError? {
        await remark { () async throws(ForgeError) in
            let path = try path(of: repository)
            let state = try await client.read("\(path)/commits/\(head.hex)/status") {
                (status) throws(FieldError) in status.optionalString("state")
            }
            guard state == "pending" else {
                throw ForgeError(.conflict, detail: "no check is under way that merging could wait for")
            }
            let payload = MergePayload(Do: method.rawValue, head_commit_id: head.hex)
            try await client.post("\(path)/pulls/\(number)/merge", payload)
        }
    }
}

/// The wire form of a commit with several files.
private struct ContentsPayload: Encodable, Sendable {
    struct File: Encodable, Sendable {
        let path: String
        let operation: String
        let content: String
        let sha: String?
    }

    var branch: String
    var new_branch: String?
    let message: String
    let files: [File]
    /// Gitea's word.
    var force_push: Bool?
    /// Forgejo's word.
    var force_overwrite_new_branch: Bool?

    init(_ change: BranchChange, _ entries: [String: GitTreeEntry]) {
        branch = change.baseBranch
        new_branch = change.branch
        message = change.message
        files = change.files.map { file in
            let old = entries[file.path]
            return File(
                path: file.path,
                operation: old == nil ? "create" : "update",
                content: file.base64,
                sha: old?.id
            )
        }
    }
}

/// The wire form of a merge that waits for checks.
private struct MergePayload: Encodable, Sendable {
    let Do: String
    let head_commit_id: String
    let merge_when_checks_succeed = true
    let delete_branch_after_merge = true
}
