import Basics
import Domain

/// The wire form of GitLab's events (docs.gitlab.com, "Webhook events" and "System hooks").
struct GitLabPayloads {
    let root: PayloadFields
    let forge: ForgeID

    func push() throws(FieldError) -> DecodedWebhook {
        let ref = try root.string("ref")
        guard ref.hasPrefix("refs/heads/") else {
            return .ignored(reason: "a push of a tag, not of a branch")
        }
        if root.isZeroCommit("after") || root.isNull("checkout_sha") {
            return .ignored(reason: "a push that deletes a branch")
        }
        let branch = String(ref.dropFirst("refs/heads/".count))
        guard GitReferenceName.isBranch(branch) else {
            throw root.failure("ref", "is not a valid branch name")
        }
        let project = try root.object("project")
        return .event(
            .push(
                PushEvent(
                    repository: try reference(project, fallbackID: root.optionalPositive("project_id")),
                    branch: branch,
                    before: root.optionalCommit("before"),
                    after: try root.commit("after"),
                    // A project without a default branch says null: then no push is one to it.
                    defaultBranch: project.optionalString("default_branch") == nil
                        ? "" : try project.branch("default_branch"),
                    // GitLab does not tell when a push happened; commit times are the author's word.
                    time: nil,
                    sender: root.optionalPositive("user_id").map { id in
                        EventSender(
                            id: String(id),
                            login: root.optionalString("user_username") ?? ""
                        )
                    }
                )
            )
        )
    }

    func mergeRequest() throws(FieldError) -> DecodedWebhook {
        let merge = try root.object("object_attributes")
        // The "Test" button and old system hooks send merge requests without an action.
        guard let name = merge.optionalString("action") else {
            return .ignored(reason: "merge request event without an action")
        }
        let before = merge.optionalCommit("oldrev")
        let action: PullRequestEvent.Action
        switch name {
        case "open": action = .opened
        case "reopen": action = .reopened
        case "close", "merge": action = .closed
        case "update" where before != nil: action = .updated
        case "update" where root.optionalObject("changes")?.optionalObject("target_branch") != nil:
            action = .baseChanged
        case "update": return .ignored(reason: "merge request update without new commits or another target")
        default: return .ignored(reason: "merge request action \(WebhookBody.recordable(name)) is not used")
        }
        if merge.isNull("last_commit") { return .ignored(reason: "a merge request without commits") }
        return .event(
            .pullRequest(
                PullRequestEvent(
                    repository: try reference(
                        try root.object("project"),
                        fallbackID: merge.optionalPositive("target_project_id")
                    ),
                    number: try merge.positive("iid"),
                    action: action,
                    head: try merge.object("last_commit").commit("id"),
                    before: before,
                    headBranch: try merge.branch("source_branch"),
                    baseBranch: try merge.branch("target_branch"),
                    time: merge.time("updated_at"),
                    sender: root.sender("user", name: "username"),
                    isMerged: name == "merge" || merge.optionalString("state") == "merged",
                    headRepositoryID: merge.optionalPositive("source_project_id").map(String.init)
                )
            )
        )
    }

    func note() throws(FieldError) -> DecodedWebhook {
        let note = try root.object("object_attributes")
        guard note.optionalString("noteable_type") == "MergeRequest" else {
            return .ignored(reason: "a note that is not on a merge request")
        }
        // Older releases send new notes alone and name no action.
        let action = note.optionalString("action") ?? "create"
        guard action == "create" else {
            return .ignored(reason: "note action \(WebhookBody.recordable(action)) is not used")
        }
        if note.flag("system") { return .ignored(reason: "a note of the system") }
        // An answer would be seen by more people than the question.
        if note.flag("internal") || note.flag("confidential") { return .ignored(reason: "an internal note") }
        let login = root.optionalObject("user")?.optionalString("username") ?? ""
        if Self.isBot(login) { return .ignored(reason: "a comment by a bot") }
        return .event(
            .comment(
                CommentEvent(
                    repository: try reference(
                        try root.object("project"),
                        fallbackID: root.optionalPositive("project_id")
                    ),
                    pullRequest: try root.object("merge_request").positive("iid"),
                    comment: String(try note.positive("id")),
                    authorID: String(try note.positive("author_id")),
                    authorLogin: login,
                    body: note.optionalString("note") ?? "",
                    time: note.time("created_at")
                )
            )
        )
    }

    /// The accounts of project and group access tokens: `project_7_bot_…`, `group_7_bot_…`.
    private static func isBot(_ login: String) -> Bool {
        let parts = login.split(separator: "_", omittingEmptySubsequences: false)
        return parts.count >= 3 && (parts[0] == "project" || parts[0] == "group") && parts[2].hasPrefix("bot")
            && !parts[1].isEmpty && parts[1].utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    /// Older releases name the project's id outside `project`.
    private func reference(
        _ project: PayloadFields,
        fallbackID: Int?
    ) throws(FieldError) -> RepositoryRef {
        let path = try project.string("path_with_namespace")
        guard RepositoryPath.isValid(path, on: .gitlab) else {
            throw project.failure("path_with_namespace", "is not a project path")
        }
        let id: Int
        if let known = project.optionalPositive("id") ?? fallbackID {
            id = known
        } else {
            id = try project.positive("id")
        }
        return RepositoryRef(forge: forge, id: String(id), path: path)
    }
}
