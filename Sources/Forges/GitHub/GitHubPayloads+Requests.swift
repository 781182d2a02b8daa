import Basics
import Domain

/// What people and the merge queue ask for.
extension GitHubPayloads {
    func comment() throws(FieldError) -> DecodedWebhook {
        let action = try root.string("action")
        guard action == "created" else {
            return .ignored(reason: "comment action \(WebhookBody.recordable(action)) is not used")
        }
        let issue = try root.object("issue")
        guard issue.optionalObject("pull_request") != nil else {
            return .ignored(reason: "a comment on an issue, not on a pull request")
        }
        let comment = try root.object("comment")
        guard let author = comment.optionalObject("user") else {
            return .ignored(reason: "a comment of an account that is gone")
        }
        let isByApp = comment.optionalObject("performed_via_github_app") != nil
        if isByApp || author.optionalString("type") == "Bot" {
            return .ignored(reason: "a comment by a bot")
        }
        return .event(
            .comment(
                CommentEvent(
                    repository: try reference(),
                    pullRequest: try issue.positive("number"),
                    comment: String(try comment.positive("id")),
                    authorID: String(try author.positive("id")),
                    authorLogin: try author.string("login"),
                    body: comment.optionalString("body") ?? "",
                    time: comment.time("created_at")
                )
            )
        )
    }

    /// A check run, or the suite it belongs to: `key` names the object.
    func check(_ key: String) throws(FieldError) -> DecodedWebhook {
        let action = try root.string("action")
        let wish: CheckEvent.Wish
        switch action {
        case "rerequested": wish = .again
        case "requested_action" where key == "check_run": wish = .button(try press())
        default: return .ignored(reason: "\(key) action \(WebhookBody.recordable(action)) is not used")
        }
        let check = try root.object(key)
        let suite = key == "check_run" ? check.optionalObject("check_suite") : check
        let repository = try reference()
        // A name that git would not take is no branch of ours.
        let branch = suite?.optionalString("head_branch").flatMap { GitReferenceName.isBranch($0) ? $0 : nil }
        return .event(
            .check(
                CheckEvent(
                    repository: repository,
                    wish: wish,
                    check: key == "check_run" ? try check.string("name") : nil,
                    head: try check.commit("head_sha"),
                    pullRequests: try targets(of: check, in: repository),
                    headBranch: branch,
                    defaultBranch: try root.object("repository").branch("default_branch")
                )
            )
        )
    }

    private func press() throws(FieldError) -> CheckEvent.Press {
        let sender = try root.object("sender")
        return CheckEvent.Press(
            identifier: try root.object("requested_action").string("identifier"),
            externalID: try root.object("check_run").optionalString("external_id") ?? "",
            senderID: String(try sender.positive("id")),
            senderLogin: try sender.string("login")
        )
    }

    /// Pull requests from this repository into others are listed too.
    private func targets(
        of check: PayloadFields,
        in repository: RepositoryRef
    ) throws(FieldError) -> [CheckEvent.Target] {
        guard let list = check.value["pull_requests"] else { return [] }
        var targets: [CheckEvent.Target] = []
        for element in list.elements {
            let pull = try PayloadFields(root: element)
            let base = try pull.object("base")
            let id = base.optionalObject("repo")?.optionalPositive("id").map(String.init)
            guard id == repository.id else { continue }
            targets.append(
                CheckEvent.Target(number: try pull.positive("number"), baseBranch: try base.branch("ref"))
            )
        }
        return targets
    }

    func mergeGroup() throws(FieldError) -> DecodedWebhook {
        let action = try root.string("action")
        guard action == "checks_requested" else {
            return .ignored(reason: "merge_group action \(WebhookBody.recordable(action)) is not used")
        }
        let group = try root.object("merge_group")
        let head = try group.commit("head_sha")
        let base = try group.commit("base_sha")
        guard head != base else { throw group.failure("base_sha", "is the head itself") }
        return .event(
            .mergeGroup(
                MergeGroupEvent(
                    repository: try reference(),
                    reference: "refs/heads/" + (try branch("head_ref", of: group)),
                    head: head,
                    base: base,
                    baseBranch: try branch("base_ref", of: group)
                )
            )
        )
    }

    /// The name behind `refs/heads/`.
    private func branch(_ key: String, of group: PayloadFields) throws(FieldError) -> String {
        let reference = try group.string(key)
        let name = String(reference.dropFirst("refs/heads/".count))
        guard reference.hasPrefix("refs/heads/"), GitReferenceName.isBranch(name) else {
            throw group.failure(key, "is not the reference of a branch")
        }
        return name
    }
}
