import Basics
import Domain
import struct Foundation.Date

/// The wire form of GitHub's events (docs.github.com, "Webhook events and payloads").
struct GitHubPayloads {
    let root: PayloadFields
    let forge: ForgeID

    func push() throws(FieldError) -> DecodedWebhook {
        let ref = try root.string("ref")
        guard ref.hasPrefix("refs/heads/") else {
            return .ignored(reason: "a push of a tag, not of a branch")
        }
        if root.flag("deleted") || root.isZeroCommit("after") {
            return .ignored(reason: "a push that deletes a branch")
        }
        let branch = String(ref.dropFirst("refs/heads/".count))
        guard GitReferenceName.isBranch(branch) else {
            throw root.failure("ref", "is not a valid branch name")
        }
        if branch.hasPrefix("gh-readonly-queue/") {
            return .ignored(reason: "a push of the merge queue, whose commits come as merge_group")
        }
        let repository = try root.object("repository")
        return .event(
            .push(
                PushEvent(
                    repository: try reference(),
                    branch: branch,
                    before: root.optionalCommit("before"),
                    after: try root.commit("after"),
                    defaultBranch: try repository.branch("default_branch"),
                    time: pushTime(repository),
                    sender: root.sender("sender")
                )
            )
        )
    }

    /// `pushed_at` is in whole seconds in push events, ISO 8601 elsewhere.
    private func pushTime(_ repository: PayloadFields) -> Date? {
        if let seconds = repository.optionalPositive("pushed_at"), seconds < 253_402_300_800 {
            return Date(timeIntervalSince1970: Double(seconds))
        }
        return repository.time("pushed_at") ?? root.optionalObject("head_commit")?.time("timestamp")
    }

    func pullRequest() throws(FieldError) -> DecodedWebhook {
        let name = try root.string("action")
        let action: PullRequestEvent.Action
        switch name {
        case "opened": action = .opened
        case "synchronize": action = .updated
        case "reopened": action = .reopened
        case "ready_for_review": action = .readyForReview
        case "closed": action = .closed
        case "edited":
            guard root.optionalObject("changes")?.optionalObject("base") != nil else {
                return .ignored(reason: "pull_request edited without a change of base")
            }
            action = .baseChanged
        default: return .ignored(reason: "pull_request action \(WebhookBody.recordable(name)) is not used")
        }
        let pull = try root.object("pull_request")
        let head = try pull.object("head")
        let number = try root.positive("number")
        return .event(
            .pullRequest(
                PullRequestEvent(
                    repository: try reference(),
                    number: number,
                    action: action,
                    head: try head.commit("sha"),
                    before: root.optionalCommit("before"),
                    headBranch: try head.branch("ref"),
                    baseBranch: try pull.object("base").branch("ref"),
                    time: pull.time("updated_at"),
                    sender: root.sender("sender"),
                    isMerged: pull.flag("merged"),
                    headRepositoryID: head.optionalObject("repo")?.optionalPositive("id").map(String.init)
                )
            )
        )
    }

    /// `name` is that of the event, `installation` or `installation_repositories`.
    func installation(_ name: String) throws(FieldError) -> DecodedWebhook {
        let action = try root.string("action")
        return .event(
            .installation(
                InstallationEvent(
                    installation: try root.object("installation").positive("id"),
                    change: "\(name) \(WebhookBody.recordable(action))",
                    losesAccess: ["deleted", "suspend", "removed"].contains(action)
                )
            )
        )
    }

    func reference() throws(FieldError) -> RepositoryRef {
        let repository = try root.object("repository")
        let path = try repository.string("full_name")
        guard RepositoryPath.isValid(path, on: .github) else {
            throw repository.failure("full_name", "is not a repository path")
        }
        return RepositoryRef(forge: forge, id: String(try repository.positive("id")), path: path)
    }
}

extension PayloadFields {
    /// Whether the field is the all-zero id with which forges say "no commit".
    func isZeroCommit(_ key: String) -> Bool {
        guard let text = optionalString(key), text.utf8.count == 40 || text.utf8.count == 64 else {
            return false
        }
        return text.utf8.allSatisfy { $0 == 0x30 }
    }
}
