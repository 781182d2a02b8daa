import Basics
package import Domain

/// Changes by one call with several actions (docs.gitlab.com, "Commits API").
extension GitLabForge: PullRequestWriting {
    package var pullRequestWriting: (any PullRequestWriting)? { self }

    package func commit(
        _ id: CommitID,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> ForgeCommit? {
        let path = try path(of: repository) + "/repository/commits/\(id.hex)"
        return try await client.read(path, [(name: "stats", value: "false")]) { (commit) throws(FieldError) in
            guard let list = commit.value["parent_ids"], list.kind == .array else {
                throw commit.failure("parent_ids", "is not a list")
            }
            return ForgeCommit(
                id: try commit.commit("id"),
                parents: list.elements.compactMap { $0.string.flatMap { CommitID($0) } },
                message: try commit.string("message"),
                author: ForgeCommit.Signature(
                    name: commit.optionalString("author_name") ?? "",
                    email: commit.optionalString("author_email") ?? ""
                ),
                committer: ForgeCommit.Signature(
                    name: commit.optionalString("committer_name") ?? "",
                    email: commit.optionalString("committer_email") ?? ""
                ),
                authorID: nil
            )
        }
    }

    package func write(
        _ change: BranchChange,
        replacing expected: CommitID?,
        keeping pullRequest: Int?,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> CommitID {
        try change.check()
        let path = try path(of: repository) + "/repository/commits"
        let entries = try await entries(for: change, in: repository)
        try GitTreeEntry.check(entries, for: change.files)
        var actions: [CommitPayload.Action] = []
        for file in change.files {
            let isThere = entries[file.path] != nil
            actions.append(
                CommitPayload.Action(
                    action: isThere ? "update" : "create",
                    file_path: file.path,
                    content: file.base64,
                    last_commit_id: isThere
                        ? try await lastCommit(of: file.path, at: change.base, in: repository).hex : nil
                )
            )
        }
        let old = try await replaceable(by: change, expected: expected, in: repository)
        let payload = CommitPayload(
            branch: change.branch,
            start_sha: change.base.hex,
            force: old == nil ? nil : true,
            commit_message: change.message,
            actions: actions
        )
        do {
            return try await client.write(.post, path, payload) { (commit) throws(FieldError) in
                try commit.commit("id")
            }
        } catch {
            // 400 says everything here: that the branch came to be meanwhile, and that a file is another one.
            let isState = ["already exists", "has changed since"].contains { error.detail.contains($0) }
            guard error.reason == .invalid, isState else { throw error }
            throw ForgeError(.conflict, detail: error.detail)
        }
    }

    /// What is at the paths of the change in its base.
    private func entries(
        for change: BranchChange,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> [String: GitTreeEntry] {
        var found: [String: GitTreeEntry] = [:]
        for folder in Set(change.files.map(\.folder)).sorted() {
            let entries = try await tree(folder, at: change.base, in: repository)
            for file in change.files where file.folder == folder { found[file.path] = entries[file.path] }
            if entries.isEmpty { try await checkNew(folder, at: change.base, in: repository) }
        }
        return found
    }

    /// A folder that is not there must not have the name of a file, which making it would take away.
    private func checkNew(
        _ folder: String,
        at commit: CommitID,
        in repository: RepositoryRef
    ) async throws(ForgeError) {
        var folder = folder
        while !folder.isEmpty {
            let above = TreePath.folder(folder)
            let entries = try await tree(above, at: commit, in: repository)
            guard entries[folder] == nil else {
                throw ForgeError(.invalid, detail: "a folder to be written in is none")
            }
            if !entries.isEmpty { return }
            folder = above
        }
    }

    /// One folder of a tree, by path; empty when it is not there.
    private func tree(
        _ folder: String,
        at commit: CommitID,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> [String: GitTreeEntry] {
        let path = try path(of: repository) + "/repository/tree"
        var query = [(name: "ref", value: commit.hex)]
        if !folder.isEmpty { query.append((name: "path", value: folder)) }
        let found = try await client.list(path, query) {
            (page) throws(FieldError) -> [(String, GitTreeEntry)] in
            var found: [(String, GitTreeEntry)] = []
            for element in page.elements {
                let entry = try PayloadFields(root: element)
                let mode = try entry.string("mode")
                found.append((try entry.string("path"), GitTreeEntry(mode: mode, id: "")))
            }
            return found
        }
        return Dictionary(found ?? []) { first, _ in first }
    }

    private func lastCommit(
        of file: String,
        at commit: CommitID,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> CommitID {
        let path = try path(of: repository) + "/repository/commits"
        let query = [(name: "ref_name", value: commit.hex), (name: "path", value: file)]
        let found = try await client.list(path, query, isLast: { _ in true }) {
            (page) throws(FieldError) -> [CommitID] in
            for element in page.elements { return [try PayloadFields(root: element).commit("id")] }
            return []
        }
        guard let last = found?.first else {
            throw ForgeError(.notFound, detail: "GET \(path): no commit of a file that is there")
        }
        return last
    }

    package func deleteBranch(
        _ name: String,
        at expected: CommitID,
        in repository: RepositoryRef
    ) async throws(ForgeError) {
        guard try await isDeletable(name, at: expected, in: repository) else { return }
        let path = try path(of: repository) + "/repository/branches/\(URLEncoding.segment(name))"
        try await client.delete(path)
    }
}

/// The wire form of a commit with several actions.
private struct CommitPayload: Encodable, Sendable {
    struct Action: Encodable, Sendable {
        let action: String
        let file_path: String
        let content: String
        /// Always: what GitLab takes as text it may take for another text.
        let encoding = "base64"
        let last_commit_id: String?
    }

    let branch: String
    let start_sha: String
    let force: Bool?
    let commit_message: String
    let actions: [Action]
}
