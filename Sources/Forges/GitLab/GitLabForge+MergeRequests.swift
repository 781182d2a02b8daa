import Basics
package import Domain

/// Finding and changing merge requests.
extension GitLabForge {
    package func pullRequests(
        head branch: String,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> [HeadPullRequest] {
        let name = try checked(name: branch)
        let path = try path(of: repository) + "/merge_requests"
        let query = [(name: "state", value: "all"), (name: "source_branch", value: name)]
        let found = try await client.list(path, query) { (page) throws(FieldError) -> [HeadPullRequest] in
            var found: [HeadPullRequest] = []
            for element in page.elements {
                let merge = try PayloadFields(root: element)
                // A fork may have a branch of the same name.
                let isOwn = merge.optionalPositive("source_project_id").map(String.init) == repository.id
                if isOwn, try merge.string("source_branch") == name { found.append(try Self.found(merge)) }
            }
            return found
        }
        return try required(found, "GET \(path)").sorted { $0.number > $1.number }
    }

    private static func found(_ merge: PayloadFields) throws(FieldError) -> HeadPullRequest {
        let state: HeadPullRequest.State
        switch try merge.string("state") {
        case "opened": state = .open
        case "merged": state = .merged
        case "closed": state = .closed
        // Merging right now, for a moment.
        case "locked": state = .open
        default: throw merge.failure("state", "is not a known one")
        }
        return HeadPullRequest(
            number: try merge.positive("iid"),
            state: state,
            baseBranch: try merge.branch("target_branch"),
            head: merge.optionalCommit("sha"),
            isDraft: merge.flag("draft") || merge.flag("work_in_progress"),
            title: merge.optionalString("title") ?? "",
            body: merge.optionalString("description") ?? "",
            authorID: merge.optionalObject("author")?.optionalPositive("id").map(String.init),
            closedAt: merge.time("closed_at") ?? merge.time("merged_at")
        )
    }

    package func closer(
        ofPullRequest number: Int,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> ForgeUser? {
        let path = try path(of: repository) + "/merge_requests/\(number)"
        let found = try await client.read(path) { (merge) throws(FieldError) -> ForgeUser? in
            guard let user = merge.optionalObject("closed_by") else { return nil }
            return ForgeUser(id: String(try user.positive("id")), login: try user.string("username"))
        }
        return try required(found, "GET \(path)")
    }

    package func createPullRequest(
        _ new: NewPullRequest,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> Int {
        let payload = MergeRequestPayload(
            title: Self.title(new.title, isDraft: new.isDraft),
            description: new.body,
            source_branch: try checked(name: new.head),
            target_branch: try checked(name: new.base),
            remove_source_branch: true
        )
        do {
            return try await client.write(.post, try path(of: repository) + "/merge_requests", payload) {
                (merge) throws(FieldError) in
                try merge.positive("iid")
            }
        } catch {
            guard error.reason == .conflict else { throw error }
            return try await existing(new, after: error, in: repository)
        }
    }

    package func updatePullRequest(
        _ number: Int,
        title: String,
        body: String,
        in repository: RepositoryRef
    ) async throws(ForgeError) {
        let found = try await pullRequest(number, in: repository)
        let isDraft = try required(found, "merge request \(number)").isDraft
        let payload = MergeRequestPayload(title: Self.title(title, isDraft: isDraft), description: body)
        try await edit(payload, number, in: repository)
    }

    package func setPullRequest(
        _ number: Int,
        isOpen: Bool,
        in repository: RepositoryRef
    ) async throws(ForgeError) {
        let found = try await pullRequest(number, in: repository)
        guard try required(found, "merge request \(number)").isOpen != isOpen else { return }
        try await edit(
            MergeRequestPayload(state_event: isOpen ? "reopen" : "close"),
            number,
            in: repository
        )
    }

    /// GitLab goes by the title.
    private static func title(_ title: String, isDraft: Bool) -> String {
        isDraft ? "Draft: \(title)" : title
    }

    private func edit(
        _ payload: MergeRequestPayload,
        _ number: Int,
        in repository: RepositoryRef
    ) async throws(ForgeError) {
        let path = try path(of: repository) + "/merge_requests/\(number)"
        try await client.write(.put, path, payload) { (_) throws(FieldError) in }
    }

    // MARK: - What may fail

    package func add(
        labels: [String],
        toPullRequest number: Int,
        in repository: RepositoryRef
    ) async -> ForgeError? {
        await remark { () async throws(ForgeError) in
            try await edit(MergeRequestPayload(add_labels: labels), number, in: repository)
        }
    }

    package func request(
        reviewers: [String],
        forPullRequest number: Int,
        in repository: RepositoryRef
    ) async -> ForgeError? {
        await remark { () async throws(ForgeError) in
            let ids = try await accounts(reviewers, in: repository)
            try await edit(MergeRequestPayload(reviewer_ids: ids), number, in: repository)
        }
    }

    package func assign(
        _ logins: [String],
        toPullRequest number: Int,
        in repository: RepositoryRef
    ) async -> ForgeError? {
        await remark { () async throws(ForgeError) in
            let ids = try await accounts(logins, in: repository)
            try await edit(MergeRequestPayload(assignee_ids: ids), number, in: repository)
        }
    }

    /// GitLab takes numbers of accounts where others take names.
    private func accounts(
        _ logins: [String],
        in repository: RepositoryRef
    ) async throws(ForgeError) -> [Int] {
        let path = try path(of: repository) + "/members/all"
        var ids: [Int] = []
        for login in logins {
            let found = try await client.list(path, [(name: "query", value: login)]) {
                (page) throws(FieldError) -> [Int] in
                var found: [Int] = []
                for element in page.elements {
                    let member = try PayloadFields(root: element)
                    let isMeant = try member.string("username").lowercased() == login.lowercased()
                    if isMeant { found.append(try member.positive("id")) }
                }
                return found
            }
            guard let id = found?.first else {
                throw ForgeError(.invalid, detail: "\(ForgeAnswer.clean(login)) is no member of the project")
            }
            ids.append(id)
        }
        return ids
    }

    /// Without a pipeline that is under way GitLab would merge at once.
    package func enableAutoMerge(
        ofPullRequest number: Int,
        at head: CommitID,
        method: MergeMethod,
        in repository: RepositoryRef
    ) async -> ForgeError? {
        await remark { () async throws(ForgeError) in
            let path = try path(of: repository) + "/merge_requests/\(number)"
            let state = try await client.read(path) { (merge) throws(FieldError) in
                merge.optionalObject("head_pipeline")?.optionalString("status") ?? ""
            }
            let isUnderWay = ["created", "waiting_for_resource", "preparing", "pending", "running"]
            guard let state, isUnderWay.contains(state) else {
                throw ForgeError(.conflict, detail: "no pipeline is under way that merging could wait for")
            }
            let payload = MergePayload(sha: head.hex, squash: method == .squash ? true : nil)
            try await client.write(.put, "\(path)/merge", payload) { (_) throws(FieldError) in }
        }
    }
}

/// The wire form of a merge request to be opened or edited; what is `nil` is left out.
private struct MergeRequestPayload: Encodable, Sendable {
    var title: String?
    var description: String?
    var source_branch: String?
    var target_branch: String?
    var remove_source_branch: Bool?
    var state_event: String?
    var add_labels: [String]?
    var reviewer_ids: [Int]?
    var assignee_ids: [Int]?
}

/// The wire form of a merge that waits for the pipeline.
private struct MergePayload: Encodable, Sendable {
    let sha: String
    let squash: Bool?
    /// The word of GitLab 17.11 and later, and the one before it.
    let auto_merge = true
    let merge_when_pipeline_succeeds = true
    let should_remove_source_branch = true
}
