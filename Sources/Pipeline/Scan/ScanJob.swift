import Basics
import Advisories
package import Domain
package import Forges
package import Logging
package import Remediation
package import Reporting
package import struct Foundation.Date

/// One attempt at judging a commit and telling the forge: the order of things, no decisions of its own.
package struct ScanJob: Sendable {
    /// Everything a scan works with.
    package struct Environment: Sendable {
        package let forges: [ForgeID: any Forge]
        package let trees: any CommitTreeSource
        package let jobs: any JobStore
        package let scans: any ScanStore
        package let publisher: Publisher
        package let judgement: Judgement
        package let comments: CommentRenderer
        /// `nil` where nobody plans fixes.
        package let remediations: Remediations?
        /// What lockfiles of default branches tell about releases, where fixes are wanted.
        package let harvest: (any HarvestStore)?
        /// `nil` where nothing can be uploaded.
        package let uploads: (any UploadedFiles)?
        package let progress: ScanProgress
        package let sleep: @Sendable (Duration) async throws -> Void
        package let now: @Sendable () -> Date

        package init(
            forges: [ForgeID: any Forge],
            trees: any CommitTreeSource,
            jobs: any JobStore,
            scans: any ScanStore,
            publisher: Publisher,
            judgement: Judgement,
            comments: CommentRenderer,
            remediations: Remediations? = nil,
            harvest: (any HarvestStore)? = nil,
            uploads: (any UploadedFiles)? = nil,
            progress: ScanProgress = ScanProgress(),
            sleep: @escaping @Sendable (Duration) async throws -> Void,
            now: @escaping @Sendable () -> Date
        ) {
            self.forges = forges
            self.trees = trees
            self.jobs = jobs
            self.scans = scans
            self.publisher = publisher
            self.judgement = judgement
            self.comments = comments
            self.remediations = remediations
            self.harvest = harvest
            self.uploads = uploads
            self.progress = progress
            self.sleep = sleep
            self.now = now
        }
    }

    private let environment: Environment

    package init(_ environment: Environment) { self.environment = environment }

    package func run(_ job: Job, logger: Logger) async throws -> JobResult {
        do {
            return try await judge(job, logger: logger)
        } catch is SupersededError {
            return .superseded
        }
    }

    private func judge(_ job: Job, logger: Logger) async throws -> JobResult {
        let forge = try forge(of: job)
        environment.progress.note(.fetching, of: job.id)
        let repository = try await forge.current(job.request.repository)
        if !job.request.subject.isToldOnForge {
            return try await detached(job, forge, logger).run(in: repository)
        }
        if job.request.isRematch { return try await rematch(job, repository, on: forge, logger: logger) }
        let resolver = TargetResolver(environment: environment, job: job, forge: forge, logger: logger)
        let target: ScanTarget
        switch try await resolver.target(in: repository) {
        case .judge(let found): target = found
        case .nothing(let reason):
            logger.info("nothing to do", metadata: ["reason": "\(reason)"])
            return .succeeded
        case .superseded(let reason):
            logger.info("superseded", metadata: ["reason": "\(reason)"])
            return .superseded
        }

        let source = forge.cloneSource(of: repository)
        let head = try await environment.trees.tree(
            of: target.head,
            reference: target.headReference,
            in: repository,
            from: source,
            selecting: { environment.judgement.settings.selection(of: $0) }
        )
        let base = try await baseTree(target.base, in: repository, from: source)
        let rules = Rulebook(try await rulesTree(target, head, base, in: repository, from: source))
        let judged = try await environment.judgement.judge(
            Judgement.Subject(
                repository: repository.description,
                commit: target.head.hex,
                base: target.base?.hex,
                branch: job.request.judgedBranch
            ),
            head: head,
            base: base,
            on: Judgement.Grounds(
                rulebook: rules,
                proposed: target.policy == target.head ? nil : Rulebook(head),
                earlier: try await environment.scans.earlierResult(before: job),
                memory: try await environment.scans.memory(of: repository)
            ),
            now: environment.now(),
            step: { environment.progress.note($0, of: job.id) }
        )
        let report = judged.report
        try await publish(
            report,
            of: job,
            target.repository,
            pullRequest: target.pullRequest,
            on: forge,
            logger: logger
        )
        if let number = target.pullRequest {
            try await environment.remediations?.requestPlan(
                ofPullRequest: number,
                in: target.repository,
                trace: job.traceID,
                at: environment.now()
            )
        }
        if job.request.isDefaultBranch {
            let own = BranchInventory(
                inventory: report.inventory,
                base: target.base.flatMap { commit in
                    judged.base.map { BranchInventory.Base(commit: commit.hex, inventory: $0) }
                },
                rulebook: rules
            )
            try await environment.scans.keep(own, snapshot: report.advisorySnapshot?.id, of: job)
            try await askForFixes(of: job, target.repository)
            await environment.harvest?.record(LockHarvest.releases(in: head), on: environment.now())
        }
        try await publishExtras(
            report,
            of: job,
            target.repository,
            pullRequest: target.pullRequest,
            on: forge,
            logger: logger
        )
        return .succeeded
    }

    private func detached(_ job: Job, _ forge: any Forge, _ logger: Logger) -> DetachedJob {
        DetachedJob(environment: environment, job: job, forge: forge, logger: logger)
    }

    /// After every scan of a default branch: what is there to be fixed may have changed, or the branch moved on.
    private func askForFixes(of job: Job, _ repository: RepositoryRef) async throws {
        guard case .branch(let name) = job.request.subject else { return }
        try await environment.remediations?.request(
            for: name,
            of: repository,
            isAsked: false,
            trace: job.traceID,
            at: environment.now()
        )
    }

    /// Judges a commit again by what was stored of it.
    ///
    /// Compared with what it was compared with then, so that a branch that blocks goes on blocking.
    private func rematch(
        _ job: Job,
        _ repository: RepositoryRef,
        on forge: any Forge,
        logger: Logger
    ) async throws -> JobResult {
        guard let stored = try await environment.scans.inventory(of: job) else {
            logger.info("nothing to do", metadata: ["reason": "a newer commit was scanned meanwhile"])
            return .superseded
        }
        let earlier = try await environment.scans.earlierResult(before: job)
        let report = try environment.judgement.report(
            on: Judgement.Subject(
                repository: repository.description,
                commit: job.request.head.hex,
                base: stored.base?.commit,
                branch: job.request.judgedBranch
            ),
            inventory: stored.inventory,
            base: stored.base?.inventory,
            on: Judgement.Grounds(
                rulebook: stored.rulebook,
                earlier: earlier,
                memory: try await environment.scans.memory(of: repository)
            ),
            now: environment.now(),
            step: { environment.progress.note($0, of: job.id) }
        )
        let disclosed = report.findings.filter { finding in
            guard let earlier, finding.status != .fixed else { return false }
            return earlier.purls.contains(finding.component.purl.description)
                && FindingDiff.keys(of: [finding]).isDisjoint(with: earlier.findingKeys)
        }
        if !disclosed.isEmpty {
            let names = disclosed.prefix(10).map { "\($0.id) \($0.component.purl)" }
            logger.notice(
                "newly disclosed",
                metadata: ["count": "\(disclosed.count)", "findings": "\(names.joined(separator: ", "))"]
            )
        }
        try await publish(report, of: job, repository, pullRequest: nil, on: forge, logger: logger)
        try await environment.scans.keep(stored, snapshot: report.advisorySnapshot?.id, of: job)
        try await askForFixes(of: job, repository)
        try await publishExtras(report, of: job, repository, pullRequest: nil, on: forge, logger: logger)
        return .succeeded
    }

    private func baseTree(
        _ commit: CommitID?,
        in repository: RepositoryRef,
        from source: CloneSource
    ) async throws -> FileTree? {
        guard let commit else { return nil }
        do {
            return try await environment.trees.tree(
                of: commit,
                reference: nil,
                in: repository,
                from: source,
                selecting: { environment.judgement.settings.selection(of: $0) }
            )
        } catch {
            guard error.reason == .commitGone else { throw error }
            throw RejectedError("The merge base \(commit.short) no longer exists on the forge.")
        }
    }

    /// The tree whose rules count: the tip of the base branch.
    private func rulesTree(
        _ target: ScanTarget,
        _ head: FileTree,
        _ base: FileTree?,
        in repository: RepositoryRef,
        from source: CloneSource
    ) async throws -> FileTree {
        if target.policy == target.head { return head }
        if let base, target.policy == target.base { return base }
        return try await environment.trees.tree(
            of: target.policy,
            reference: nil,
            in: repository,
            from: source,
            selecting: { Rulebook.selection(of: $0) }
        )
    }

    /// Sets the pending status of a job that waits.
    ///
    /// Does nothing once a worker has it: then the worker's own statuses count.
    package func announce(_ job: Job, logger: Logger) async throws {
        guard job.request.subject.isToldOnForge else { return }
        let forge = try forge(of: job)
        let repository = try await forge.current(job.request.repository)
        let jobs = environment.jobs
        try await environment.publisher.publishStatus(
            .pending,
            on: job.request.head,
            in: repository,
            of: job,
            to: forge,
            logger: logger,
            onlyIf: { try await jobs.job(job.id)?.state == .queued }
        )
    }

    /// Sets an errored status for a job that is about to be ended: a check that was asked for must not stay open for ever.
    ///
    /// Stores nothing, and does nothing once the job has ended. What is only matched again keeps the verdict that it has.
    package func tellCancelled(_ reason: String, for job: Job, logger: Logger) async throws {
        guard !job.request.isRematch, job.request.subject.isToldOnForge else { return }
        let forge = try forge(of: job)
        let repository = try await forge.current(job.request.repository)
        let jobs = environment.jobs
        try await environment.publisher.publishStatus(
            VerdictNotice(outcome: .errored, description: "errored: \(reason)"),
            on: job.request.head,
            in: repository,
            of: job,
            to: forge,
            logger: logger,
            onlyIf: { [.queued, .running].contains(try await jobs.job(job.id)?.state) }
        )
    }

    /// An errored verdict for a job that could not be judged.
    ///
    /// Publishes like any other.
    package func publishErrored(_ message: String, for job: Job, logger: Logger) async throws -> JobResult {
        let forge = try forge(of: job)
        let repository = try await forge.current(job.request.repository)
        let report = Report(
            repository: repository.description,
            commit: job.request.head.hex,
            base: nil,
            advisorySnapshot: nil,
            verdict: Verdict.errored("scan", message),
            inventory: .empty,
            findings: [],
            diagnostics: [],
            generatedAt: environment.now()
        )
        guard job.request.subject.isToldOnForge else {
            try await detached(job, forge, logger).store(report)
            return .succeeded
        }
        var number: Int?
        if case .pullRequest(let pullRequest) = job.request.subject { number = pullRequest }
        do {
            try await publish(report, of: job, repository, pullRequest: number, on: forge, logger: logger)
        } catch is SupersededError {
            return .superseded
        }
        return .succeeded
    }

    private func forge(of job: Job) throws -> any Forge {
        guard let forge = environment.forges[job.request.repository.forge] else {
            throw UnconfiguredForgeError(forge: job.request.repository.forge)
        }
        return forge
    }

    /// Stored first, comment next, status last: whoever sees the status finds the comment.
    private func publish(
        _ report: Report,
        of job: Job,
        _ repository: RepositoryRef,
        pullRequest: Int?,
        on forge: any Forge,
        logger: Logger
    ) async throws {
        try Task.checkCancellation()
        environment.progress.note(.storing, of: job.id)
        try await environment.scans.save(report, reportJSON: ReportJSON.encode(report), of: job)
        environment.progress.note(.publishing, of: job.id)
        var isTold = false
        if let pullRequest {
            let body = environment.comments.comment(for: report, limit: forge.commentLimit)
            do {
                try await environment.publisher.publishComment(
                    body,
                    onPullRequest: pullRequest,
                    in: repository,
                    of: job,
                    to: forge,
                    logger: logger
                )
                isTold = true
            } catch let error as ForgeError {
                // Whoever may not comment must still say that there is no verdict.
                guard error.reason == .forbidden, report.verdict.outcome == .errored else { throw error }
                logger.warning("the comment could not be written", metadata: ["reason": "\(error)"])
            }
        }
        let others = try await openNeighbours(of: job, repository, on: forge)
        let isFixOffered =
            job.request.subject.takesFixes
            && environment.remediations?.areOffered(in: repository, on: forge) ?? false
        let page =
            forge.checkRuns == nil
            ? nil : CheckPage(report, comments: environment.comments, isFixOffered: isFixOffered)
        try await settling(for: isTold, logger) {
            try await environment.publisher.publishStatus(
                .verdict(of: report, besides: others),
                page: page,
                on: job.request.head,
                in: repository,
                of: job,
                to: forge,
                logger: logger
            )
        }
        environment.publisher.metrics.count(report.verdict)
        logger.info("verdict published", metadata: ["verdict": "\(report.verdict.outcome.rawValue)"])
    }

    /// Sets a status; where the forge refuses it for good, the comment that `isTold` speaks of has to do.
    ///
    /// A job that failed for it would put an errored comment in place of the verdict. The record stays open, so that the reconciler
    /// tries again.
    private func settling(
        for isTold: Bool,
        _ logger: Logger,
        _ write: () async throws -> Void
    ) async throws {
        var pauses: [Duration] = [.seconds(1), .seconds(4)]
        while true {
            do {
                return try await write()
            } catch let error as ForgeError {
                guard isTold, error.isRefusal else { throw error }
                // A commit that just arrived may be unknown for a moment.
                if error.reason == .notFound, !pauses.isEmpty {
                    try await environment.sleep(pauses.removeFirst())
                    continue
                }
                environment.publisher.metrics.count("gatehouse_statuses_refused_total")
                logger.warning(
                    "the status could not be written, only the comment tells the verdict",
                    metadata: ["reason": "\(error)"]
                )
                return
            }
        }
    }

    /// Last of all, so that nothing waits for it.
    private func publishExtras(
        _ report: Report,
        of job: Job,
        _ repository: RepositoryRef,
        pullRequest: Int?,
        on forge: any Forge,
        logger: Logger
    ) async throws {
        let reference =
            switch job.request.subject {
            case .pullRequest(let number): forge.headReference(ofPullRequest: number)
            case .branch(let name): "refs/heads/\(name)"
            case .mergeGroup(let reference): reference
            // Not published at all.
            case .tag(let name), .upload(let name): name
            }
        let (publisher, head) = (environment.publisher, job.request.head)
        if let pullRequest {
            try await patiently {
                await publisher.publishLineNotes(
                    of: report,
                    on: head,
                    onPullRequest: pullRequest,
                    in: repository,
                    to: forge,
                    logger: logger
                )
            }
        }
        try await patiently {
            await publisher.uploadFindings(
                of: report,
                on: head,
                reference: reference,
                in: repository,
                to: forge,
                logger: logger
            )
        }
        try Task.checkCancellation()
    }

    /// Tries what answers `false` again, twice: the verdict is there, so nothing longer is worth keeping the job for.
    private func patiently(_ write: () async -> Bool) async throws {
        for pause in [1, 4] {
            if await write() { return }
            try await environment.sleep(.seconds(pause))
        }
        _ = await write()
    }

    /// A commit has one status, however many pull requests have it for head: the other ones that are still open, with what was
    /// decided about them.
    private func openNeighbours(
        of job: Job,
        _ repository: RepositoryRef,
        on forge: any Forge
    ) async throws -> [PullRequestOutcome] {
        var open: [PullRequestOutcome] = []
        for other in try await environment.scans.pullRequestOutcomes(besides: job) {
            let pullRequest = try await forge.pullRequest(other.number, in: repository)
            guard let pullRequest, pullRequest.isOpen, pullRequest.head == job.request.head else { continue }
            open.append(other)
        }
        return open
    }
}

/// The verdict is errored for a reason the user can see and mend.
struct RejectedError: GatehouseError {
    let description: String
    init(_ description: String) { self.description = description }
    var disposition: Disposition { .reject(publicMessage: description) }
}

/// A job of a forge that is no longer in the settings.
struct UnconfiguredForgeError: GatehouseError {
    let forge: ForgeID
    var description: String { "the forge \(forge) is not in the settings" }
    var disposition: Disposition { .fail }
}
