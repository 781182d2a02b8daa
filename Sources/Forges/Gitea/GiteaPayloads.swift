import Basics
import Domain

/// The wire form of Gitea's and Forgejo's events (docs.gitea.com, "Webhooks"; modules/structs/hook.go).
struct GiteaPayloads {
    let root: PayloadFields
    let forge: ForgeID

    func push() throws(FieldError) -> DecodedWebhook {
        let ref = try root.string("ref")
        guard ref.hasPrefix("refs/heads/") else {
            return .ignored(reason: "a push of a tag, not of a branch")
        }
        if root.isZeroCommit("after") { return .ignored(reason: "a push that deletes a branch") }
        let branch = String(ref.dropFirst("refs/heads/".count))
        guard GitReferenceName.isBranch(branch) else {
            throw root.failure("ref", "is not a valid branch name")
        }
        return .event(
            .push(
                PushEvent(
                    repository: try reference(),
                    branch: branch,
                    before: root.optionalCommit("before"),
                    after: try root.commit("after"),
                    defaultBranch: try root.object("repository").branch("default_branch"),
                    // The payload does not tell when the push happened; commit times are the author's word.
                    time: nil,
                    sender: root.sender("sender")
                )
            )
        )
    }

    func pullRequest() throws(FieldError) -> DecodedWebhook {
        let name = try root.string("action")
        let action: PullRequestEvent.Action
        switch name {
        case "opened": action = .opened
        case "synchronized": action = .updated
        case "reopened": action = .reopened
        case "closed": action = .closed
        case "edited":
            guard root.optionalObject("changes")?.optionalObject("ref") != nil else {
                return .ignored(reason: "pull_request edited without a change of base")
            }
            action = .baseChanged
        default: return .ignored(reason: "pull_request action \(WebhookBody.recordable(name)) is not used")
        }
        let pull = try root.object("pull_request")
        let head = try pull.object("head")
        return .event(
            .pullRequest(
                PullRequestEvent(
                    repository: try reference(),
                    number: try root.positive("number"),
                    action: action,
                    head: try head.commit("sha"),
                    before: nil,
                    headBranch: try head.branch("ref"),
                    baseBranch: try pull.object("base").branch("ref"),
                    time: pull.time("updated_at"),
                    sender: root.sender("sender"),
                    isMerged: pull.flag("merged"),
                    headRepositoryID: (head.optionalPositive("repo_id")
                        ?? head.optionalObject("repo")?.optionalPositive("id")).map(String.init)
                )
            )
        )
    }

    func comment() throws(FieldError) -> DecodedWebhook {
        let action = try root.string("action")
        guard action == "created" else {
            return .ignored(reason: "comment action \(WebhookBody.recordable(action)) is not used")
        }
        let issue = try root.object("issue")
        guard root.flag("is_pull") || issue.optionalObject("pull_request") != nil else {
            return .ignored(reason: "a comment on an issue, not on a pull request")
        }
        let comment = try root.object("comment")
        let author = try comment.object("user")
        // An account that is gone has the id -1, and the automation of the server -2.
        guard let id = author.optionalPositive("id") else {
            return .ignored(reason: "a comment by an account of the server")
        }
        return .event(
            .comment(
                CommentEvent(
                    repository: try reference(),
                    pullRequest: try issue.positive("number"),
                    comment: String(try comment.positive("id")),
                    authorID: String(id),
                    authorLogin: try author.string("login"),
                    body: comment.optionalString("body") ?? "",
                    time: comment.time("created_at")
                )
            )
        )
    }

    private func reference() throws(FieldError) -> RepositoryRef {
        let repository = try root.object("repository")
        let path = try repository.string("full_name")
        guard RepositoryPath.isValid(path, on: .gitea) else {
            throw repository.failure("full_name", "is not a repository path")
        }
        return RepositoryRef(forge: forge, id: String(try repository.positive("id")), path: path)
    }
}
