import Basics
package import Domain
package import Forges
package import Logging
package import Remediation
package import Reporting
package import struct Foundation.Date

/// One attempt at proposing the fixes of a branch (promises P4, P7).
///
/// Looks at the forge before each step, so that an attempt that ended anywhere is taken up where it stopped: there is one branch
/// and one pull request for each group of fixes, found again by the name of the branch.
package struct RemediationJob: Sendable {
    /// Everything a fix works with.
    package struct Environment: Sendable {
        package let forges: [ForgeID: any Forge]
        package let trees: any CommitTreeSource
        package let scans: any ScanStore
        package let store: any RemediationStore
        package let fixes: BranchFixes
        /// What the settings want for a repository.
        package let settings: @Sendable (RepositoryRef) -> RemediationSettings
        package let texts: PullRequestText
        /// Whether packages come from the public registry, whose pages are linked to then.
        package let isPublicRegistry: Bool
        package let metrics: Metrics
        package let lease: Duration
        package let dryRun: Bool
        package let sleep: @Sendable (Duration) async throws -> Void
        package let now: @Sendable () -> Date

        package init(
            forges: [ForgeID: any Forge],
            trees: any CommitTreeSource,
            scans: any ScanStore,
            store: any RemediationStore,
            fixes: BranchFixes,
            settings: @escaping @Sendable (RepositoryRef) -> RemediationSettings,
            texts: PullRequestText,
            isPublicRegistry: Bool,
            metrics: Metrics,
            lease: Duration,
            dryRun: Bool,
            sleep: @escaping @Sendable (Duration) async throws -> Void,
            now: @escaping @Sendable () -> Date
        ) {
            self.forges = forges
            self.trees = trees
            self.scans = scans
            self.store = store
            self.fixes = fixes
            self.settings = settings
            self.texts = texts
            self.isPublicRegistry = isPublicRegistry
            self.metrics = metrics
            self.lease = lease
            self.dryRun = dryRun
            self.sleep = sleep
            self.now = now
        }
    }

    let environment: Environment

    /// Towards the store: one server writes fixes, and after a crash it takes up what it held.
    static let worker = "remediation"

    package init(_ environment: Environment) { self.environment = environment }

    /// Plans for the tip that the branch has now, whatever was scanned before; whether some fix waits for its turn.
    package func run(_ request: FixRequest, logger: Logger) async throws -> Bool {
        guard let forge = environment.forges[request.repository.forge] else {
            throw UnconfiguredForgeError(forge: request.repository.forge)
        }
        let repository = try await forge.current(request.repository)
        let settings = environment.settings(repository)
        guard settings.mode != .off else {
            logger.info("nothing to do", metadata: ["reason": "remediation is off"])
            return false
        }
        guard let writing = forge.pullRequestWriting else {
            logger.info("nothing to do", metadata: ["reason": "the forge takes no pull requests from us"])
            return false
        }
        let site = FixSite(
            forge: forge,
            writing: writing,
            repository: repository,
            me: try await forge.currentUser()
        )
        // Those that somebody asked for, too.
        let unfinished = try await followLifecycle(of: site, logger)
        let waits = try await carryOut(request, site, settings, logger)
        if let unfinished { throw unfinished }
        return waits
    }

    private func carryOut(
        _ request: FixRequest,
        _ site: FixSite,
        _ settings: RemediationSettings,
        _ logger: Logger
    ) async throws -> Bool {
        if let number = FixRequest.pullRequest(named: request.branch) {
            try await publishPlan(onPullRequest: number, site, settings, logger)
            return false
        }
        guard settings.mode == .pullRequest || request.isAsked else {
            logger.info("nothing to do", metadata: ["reason": "remediation is \(settings.mode.rawValue)"])
            return false
        }
        var found = try await site.forge.tip(of: request.branch, in: site.repository)
        if found == nil {
            // A first "none" is not believed: the fixes of the branch would be closed for it.
            try await environment.sleep(.seconds(1))
            found = try await site.forge.tip(of: request.branch, in: site.repository)
        }
        guard let tip = found else {
            logger.info("nothing to do", metadata: ["reason": "the branch \(request.branch) is gone"])
            try await closeObsolete(on: request.branch, keeping: [], site, logger)
            return false
        }
        let outcome = try await plan(tip, of: request.branch, in: site.repository, on: site.forge, settings)
            .outcome
        for refusal in outcome.refused {
            logger.error("a fix was not proven", metadata: ["reason": "\(refusal)"])
        }
        for (folder, plan) in outcome.plans {
            logger.info(
                "fixes planned",
                metadata: [
                    "folder": "\(folder)", "outcome": "\(plan.outcome.rawValue)",
                    "reason": "\(plan.reason?.rawValue ?? "")", "cleared": "\(plan.cleared.count)",
                    "remaining": "\(plan.remaining.count)",
                ]
            )
        }
        // What is not settled is not obsolete.
        var groups = outcome.unsettled
        var waits = false
        var failure: (any Error)?
        for fix in outcome.fixes {
            try Task.checkCancellation()
            groups.insert(fix.group)
            do {
                switch try await propose(fix, at: tip, request, site, settings, logger) {
                case .proposed: break
                case .waits: waits = true
                // What a person does not want is no reason to keep another plan of the group open.
                case .declined: groups.remove(fix.group)
                }
            } catch {
                // The others do not wait for what may never work.
                logger.warning(
                    "a fix could not be proposed",
                    metadata: ["group": "\(fix.group)", "reason": "\(error)"]
                )
                if failure == nil { failure = error }
            }
        }
        // What could not be planned this time is not obsolete for that.
        if outcome.refused.isEmpty, !outcome.plans.contains(where: { $0.plan.outcome == .refused }) {
            try await closeObsolete(on: request.branch, keeping: groups, site, logger)
        }
        if let failure { throw failure }
        return waits
    }

    /// The fixes of a commit at the tip of a branch, and the tree they were planned for.
    func plan(
        _ tip: CommitID,
        of branch: String,
        in repository: RepositoryRef,
        on forge: any Forge,
        _ settings: RemediationSettings
    ) async throws -> (tree: FileTree, outcome: BranchFixes.Outcome) {
        let tree = try await environment.trees.tree(
            of: tip,
            reference: "refs/heads/\(branch)",
            in: repository,
            from: forge.cloneSource(of: repository),
            selecting: { environment.fixes.selection(of: $0) }
        )
        let subject = Judgement.Subject(
            repository: repository.description,
            commit: tip.hex,
            base: nil,
            branch: branch
        )
        return (tree, try await plan(tree, subject, Rulebook(tree), in: repository, settings))
    }

    /// The fixes of a tree that is at hand already.
    func plan(
        _ tree: FileTree,
        _ subject: Judgement.Subject,
        _ rules: Rulebook,
        in repository: RepositoryRef,
        _ settings: RemediationSettings
    ) async throws -> BranchFixes.Outcome {
        try await environment.fixes.plan(
            tree,
            subject,
            on: Judgement.Grounds(
                rulebook: rules,
                memory: try await environment.scans.memory(of: repository)
            ),
            settings: settings,
            now: environment.now()
        )
    }

    // MARK: What became of earlier ones

    /// Notes what people did to open pull requests: webhooks get lost, the forge knows.
    ///
    /// What an attempt began to close is closed, whatever there is to be fixed by now: for that comes a new one. The answer is what
    /// kept it from that, which is no reason for other fixes to wait.
    private func followLifecycle(of site: FixSite, _ logger: Logger) async throws -> (any Error)? {
        var failure: (any Error)?
        for row in try await environment.store.openRemediations(of: site.repository) {
            guard row.isClosing else {
                do {
                    _ = try await noteEnd(of: row, site, logger)
                } catch let error as FixHandsOffError {
                    logger.info("a fix is left alone", metadata: ["reason": "\(error)"])
                }
                continue
            }
            do {
                try await close(row, site, logger)
            } catch {
                logger.warning(
                    "an obsolete fix could not be closed",
                    metadata: ["branch": "\(row.branch)", "reason": "\(error)"]
                )
                if failure == nil { failure = error }
            }
        }
        return failure
    }

    /// Whether the pull request of a row is over, which is noted; looked up each time, because a plan takes a while.
    func noteEnd(of row: Remediation, _ site: FixSite, _ logger: Logger) async throws -> Bool {
        guard row.pullRequest != nil else { return false }
        return try await noteEnd(of: row, as: pullRequest(of: row, site), site, logger)
    }

    /// The same of a pull request as it was just found.
    func noteEnd(
        of row: Remediation,
        as found: HeadPullRequest?,
        _ site: FixSite,
        _ logger: Logger
    ) async throws -> Bool {
        guard let number = row.pullRequest else { return false }
        guard let end = try await end(of: found, number, row, site) else {
            if let found, found.baseBranch != row.baseBranch {
                throw FixHandsOffError(description: "somebody gave pull request \(number) another base")
            }
            return false
        }
        try await environment.store.end(row.id, as: end, now: environment.now())
        environment.metrics.count("gatehouse_remediations_total", ["result": end.rawValue])
        logger.info("fix ended", metadata: ["pullRequest": "\(number)", "as": "\(end.rawValue)"])
        return true
    }

    /// That of a row; one that was opened and not noted, by an attempt that ended in between, is found by its branch.
    func pullRequest(of row: Remediation, _ site: FixSite) async throws(ForgeError) -> HeadPullRequest? {
        let all = try await site.writing.pullRequests(head: row.branch, in: site.repository)
        guard let number = row.pullRequest else {
            return all.last { $0.state == .open && $0.baseBranch == row.baseBranch }
        }
        return all.first { $0.number == number }
    }

    /// `nil` while it is open, or closed by ourselves with something left to do.
    private func end(
        of found: HeadPullRequest?,
        _ number: Int,
        _ row: Remediation,
        _ site: FixSite
    ) async throws -> RemediationEnd? {
        // A first "none" ends nothing that is being closed: its branch is still there.
        guard let found else { return row.isClosing ? nil : .superseded }
        switch found.state {
        case .open: return nil
        case .merged: return .merged
        case .closed:
            let closer = try await site.writing.closer(ofPullRequest: number, in: site.repository)
            if row.isClosing {
                // Where the forge does not tell who, it was us if we said so before: that is the step right before.
                guard let closer else {
                    return try await isSaid(.obsolete, onPullRequest: number, site) ? nil : .closedByHuman
                }
                return closer.id == site.me.id ? nil : .closedByHuman
            }
            if row.state == .writing || row.state == .failed, closer == nil,
                try await isHalfWritten(row, site)
            {
                return nil
            }
            // Where the forge does not tell who, a person is the safe answer: it is not proposed again.
            return closer?.id == site.me.id ? .superseded : .closedByHuman
        }
    }

    /// Whether a branch is gone, or holds nothing that its base does not hold.
    ///
    /// Where it cannot be written anew otherwise its pull request closes for a moment, and the forge does not tell who closed
    /// it; an attempt that failed or was killed may have left it so. What a person closes still has its commits.
    private func isHalfWritten(_ row: Remediation, _ site: FixSite) async throws -> Bool {
        guard let tip = try await site.forge.tip(of: row.branch, in: site.repository) else { return true }
        guard tip != row.head, let base = try await site.forge.tip(of: row.baseBranch, in: site.repository)
        else { return false }
        return try await site.forge.mergeBase(of: base, and: tip, in: site.repository) == tip
    }
}

/// Where a fix is proposed.
struct FixSite: Sendable {
    let forge: any Forge
    let writing: any PullRequestWriting
    let repository: RepositoryRef
    let me: ForgeUser
}
