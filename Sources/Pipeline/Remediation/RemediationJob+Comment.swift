import Domain
import Forges
import Logging
import Remediation
import Reporting

/// What would be done about a pull request, as a comment on it.
extension RemediationJob {
    /// Brings our one comment with a plan up to date; there is none where nothing is to be fixed.
    ///
    /// Idempotent: looks at the forge before it writes.
    func publishPlan(
        onPullRequest number: Int,
        _ site: FixSite,
        _ settings: RemediationSettings,
        _ logger: Logger
    ) async throws {
        guard settings.mode == .comment,
            let pullRequest = try await site.forge.pullRequest(number, in: site.repository),
            pullRequest.isOpen, !BotBranch.isOurs(pullRequest.headBranch)
        else {
            logger.info("nothing to do", metadata: ["reason": "pull request \(number) gets no plan"])
            return
        }
        let summary = try await summary(of: pullRequest, site, settings)
        let body = summary.map {
            environment.texts.plan(
                for: $0,
                // A fork is not ours to write to: the command would fix the branch it goes into.
                command: pullRequest.isFromFork ? nil : CommentCommand.fixLine,
                limit: site.forge.commentLimit
            )
        }
        if environment.dryRun { return }
        try await replacePlan(by: body, onPullRequest: number, site)
        logger.info(
            "plan of fixes published",
            metadata: [
                "pullRequest": "\(number)", "cleared": "\(summary?.cleared.count ?? 0)",
                "remaining": "\(summary?.remaining.count ?? 0)",
            ]
        )
    }

    /// By the rules of the branch that it goes into: what a change waives for itself is not set aside.
    private func summary(
        of pullRequest: PullRequest,
        _ site: FixSite,
        _ settings: RemediationSettings
    ) async throws -> RemediationSummary? {
        guard let base = try await site.forge.tip(of: pullRequest.baseBranch, in: site.repository) else {
            return nil
        }
        let source = site.forge.cloneSource(of: site.repository)
        let tree = try await environment.trees.tree(
            of: pullRequest.head,
            reference: site.forge.headReference(ofPullRequest: pullRequest.number),
            in: site.repository,
            from: source,
            selecting: { environment.fixes.selection(of: $0) }
        )
        let rules = try await environment.trees.tree(
            of: base,
            reference: "refs/heads/\(pullRequest.baseBranch)",
            in: site.repository,
            from: source,
            selecting: { Rulebook.selection(of: $0) }
        )
        var settings = settings
        settings.grouping = .all
        let outcome = try await plan(
            tree,
            Judgement.Subject(
                repository: site.repository.description,
                commit: pullRequest.head.hex,
                base: nil,
                branch: pullRequest.baseBranch
            ),
            Rulebook(rules),
            in: site.repository,
            settings
        )
        return outcome.summary(
            baseBranch: pullRequest.headBranch,
            base: pullRequest.head,
            isPublicRegistry: environment.isPublicRegistry
        )
    }

    private func replacePlan(
        by body: String?,
        onPullRequest number: Int,
        _ site: FixSite
    ) async throws(ForgeError) {
        let ours = try await site.forge.comments(onPullRequest: number, in: site.repository)
            .filter { $0.authorID == site.me.id && $0.body.hasPrefix(PullRequestText.planMarker) }
        for copy in ours.dropFirst(body == nil ? 0 : 1) {
            try await site.forge.deleteComment(copy.id, onPullRequest: number, in: site.repository)
        }
        guard let body else { return }
        guard let present = ours.first else {
            _ = try await site.forge.createComment(body, onPullRequest: number, in: site.repository)
            return
        }
        if present.body == body { return }
        _ = try await site.forge.updateComment(
            present.id,
            body: body,
            onPullRequest: number,
            in: site.repository
        )
    }
}
