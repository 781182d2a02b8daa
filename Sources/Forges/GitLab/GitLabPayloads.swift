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
                    time: nil
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
                    time: merge.time("updated_at")
                )
            )
        )
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
