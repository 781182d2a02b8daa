import Basics
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

    let environment: Environment

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
    func askForFixes(of job: Job, _ repository: RepositoryRef) async throws {
        guard case .branch(let name) = job.request.subject else { return }
        try await environment.remediations?.request(
            for: name,
            of: repository,
            isAsked: false,
            trace: job.traceID,
            at: environment.now()
        )
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
}
