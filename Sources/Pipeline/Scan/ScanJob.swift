import Basics
package import Domain
package import Forges
package import Logging
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
        package let now: @Sendable () -> Date

        package init(
            forges: [ForgeID: any Forge],
            trees: any CommitTreeSource,
            jobs: any JobStore,
            scans: any ScanStore,
            publisher: Publisher,
            judgement: Judgement,
            comments: CommentRenderer,
            now: @escaping @Sendable () -> Date
        ) {
            self.forges = forges
            self.trees = trees
            self.jobs = jobs
            self.scans = scans
            self.publisher = publisher
            self.judgement = judgement
            self.comments = comments
            self.now = now
        }
    }

    private let environment: Environment

    package init(_ environment: Environment) { self.environment = environment }

    /// What is to be judged, as the forge tells it now.
    private struct Target {
        let repository: RepositoryRef
        let head: CommitID
        let headReference: String
        let pullRequest: Int?
        /// `nil`: nothing to compare with.
        let base: CommitID?
        /// The commit whose policy counts.
        let policy: CommitID
    }

    private enum Resolution {
        case judge(Target)
        /// Nothing to do, with the reason for the log.
        case nothing(String)
        /// Another commit took over.
        case superseded(String)
    }

    package func run(_ job: Job, logger: Logger) async throws -> JobResult {
        do {
            return try await judge(job, logger: logger)
        } catch is SupersededError {
            return .superseded
        }
    }

    private func judge(_ job: Job, logger: Logger) async throws -> JobResult {
        let forge = try forge(of: job)
        let repository = try await currentRepository(of: job, on: forge)
        let target: Target
        switch try await resolve(job, in: repository, on: forge, logger: logger) {
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
            selecting: { Judgement.selection(of: $0) }
        )
        let base = try await baseTree(target.base, in: repository, from: source)
        let policy = try await policyTree(target, head, base, in: repository, from: source)
        let report = try environment.judgement.report(
            on: Judgement.Subject(
                repository: repository.description,
                commit: target.head.hex,
                base: target.base?.hex
            ),
            head: head,
            base: base,
            earlier: try await environment.scans.earlierResult(before: job),
            policy: Judgement.policy(in: policy),
            now: environment.now()
        )
        try await publish(
            report,
            of: job,
            target.repository,
            pullRequest: target.pullRequest,
            on: forge,
            logger: logger
        )
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
                selecting: { Judgement.selection(of: $0) }
            )
        } catch {
            guard error.reason == .commitGone else { throw error }
            throw RejectedError("The merge base \(commit.short) no longer exists on the forge.")
        }
    }

    /// The tree whose policy counts: the tip of the base branch, so that neither a pull request nor an old fork point chooses it.
    private func policyTree(
        _ target: Target,
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
            selecting: { Judgement.policySelection(of: $0) }
        )
    }

    /// Sets the pending status of a job that waits.
    ///
    /// Does nothing once a worker has it: then the worker's own statuses count.
    package func announce(_ job: Job, logger: Logger) async throws {
        let forge = try forge(of: job)
        let repository = try await currentRepository(of: job, on: forge)
        let jobs = environment.jobs
        try await environment.publisher.publishStatus(
            Self.pending,
            on: job.request.head,
            in: repository,
            of: job,
            to: forge,
            logger: logger,
            onlyIf: { try await jobs.job(job.id)?.state == .queued }
        )
    }

    private static let pending = CommitStatus(
        state: .pending,
        context: Publisher.context,
        description: StatusDescription.queued,
        targetURL: nil
    )

    /// An errored verdict for a job that could not be judged.
    ///
    /// Publishes like any other.
    package func publishErrored(_ message: String, for job: Job, logger: Logger) async throws -> JobResult {
        let forge = try forge(of: job)
        let repository = try await currentRepository(of: job, on: forge)
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

    /// The repository under its present name, looked up by its lasting id.
    private func currentRepository(of job: Job, on forge: any Forge) async throws -> RepositoryRef {
        guard let repository = try await forge.repository(job.request.repository) else {
            throw ForgeError(
                .notFound,
                detail: "the forge does not show us the repository \(job.request.repository)"
            )
        }
        return repository
    }

    private func resolve(
        _ job: Job,
        in repository: RepositoryRef,
        on forge: any Forge,
        logger: Logger
    ) async throws -> Resolution {
        switch job.request.subject {
        case .pullRequest(let number):
            return try await resolvePullRequest(number, job, in: repository, on: forge, logger: logger)
        case .branch(let name):
            return try await resolveBranch(name, job, in: repository, on: forge, logger: logger)
        }
    }

    private func resolvePullRequest(
        _ number: Int,
        _ job: Job,
        in repository: RepositoryRef,
        on forge: any Forge,
        logger: Logger
    ) async throws -> Resolution {
        guard let pullRequest = try await forge.pullRequest(number, in: repository) else {
            throw ForgeError(.notFound, detail: "pull request \(number) of \(repository) does not exist")
        }
        guard pullRequest.isOpen else { return .nothing("the pull request is closed") }
        guard pullRequest.head == job.request.head else {
            return try await follow(pullRequest, job, repository)
        }
        try await publishPending(on: pullRequest.head, of: job, repository, forge, logger)

        guard let tip = try await forge.tip(of: pullRequest.baseBranch, in: repository) else {
            throw RejectedError("The base branch \(pullRequest.baseBranch) does not exist.")
        }
        var mergeBase = pullRequest.mergeBase
        if mergeBase == nil {
            mergeBase = try await self.mergeBase(of: tip, and: pullRequest.head, job, repository, forge)
        }
        guard let mergeBase else {
            throw RejectedError(
                "No merge base with \(pullRequest.baseBranch) was found, so there is nothing to compare with."
            )
        }
        return .judge(
            Target(
                repository: repository,
                head: pullRequest.head,
                headReference: forge.headReference(ofPullRequest: number),
                pullRequest: number,
                base: mergeBase,
                policy: tip
            )
        )
    }

    /// Asks the forge; a commit that just arrived may not be known everywhere yet, so a first "none" is not believed.
    private func mergeBase(
        of base: CommitID,
        and head: CommitID,
        _ job: Job,
        _ repository: RepositoryRef,
        _ forge: any Forge
    ) async throws -> CommitID? {
        let found = try await forge.mergeBase(of: base, and: head, in: repository)
        if found == nil, job.attempts < 3 {
            throw ForgeError(
                .notFound,
                detail: "the forge knows no merge base of \(base.short) and \(head.short) yet"
            )
        }
        return found
    }

    /// The pull request's head is not the commit of the job.
    private func follow(
        _ pullRequest: PullRequest,
        _ job: Job,
        _ repository: RepositoryRef
    ) async throws -> Resolution {
        // The API may lag behind the delivery; a newer push supersedes this job while it waits.
        let lagging = ForgeError(.conflict, detail: "the forge shows another head than the delivery")
        if job.attempts < 4 { throw lagging }
        let request = JobRequest(
            repository: repository,
            subject: job.request.subject,
            head: pullRequest.head,
            baseBranch: pullRequest.baseBranch,
            isDefaultBranch: false,
            eventTime: nil,
            before: nil
        )
        guard try await environment.jobs.enqueue(request, at: environment.now()) != nil else { throw lagging }
        return .superseded("the head is \(pullRequest.head.short) now")
    }

    private func resolveBranch(
        _ name: String,
        _ job: Job,
        in repository: RepositoryRef,
        on forge: any Forge,
        logger: Logger
    ) async throws -> Resolution {
        let open = try await forge.openPullRequests(head: name, in: repository)
        if let number = open.first { return .nothing("pull request \(number) reports on this branch") }
        try await publishPending(on: job.request.head, of: job, repository, forge, logger)
        var other: CommitID?
        if job.request.isDefaultBranch {
            other = job.request.before
        } else if let baseBranch = job.request.baseBranch {
            other = try await forge.tip(of: baseBranch, in: repository)
        }
        var base: CommitID?
        if let other {
            base = try await mergeBase(of: other, and: job.request.head, job, repository, forge)
            guard base != nil else {
                throw RejectedError(
                    "No merge base with \(other.short) was found, so there is nothing to compare with."
                )
            }
        }
        return .judge(
            Target(
                repository: repository,
                head: job.request.head,
                headReference: "refs/heads/\(name)",
                pullRequest: nil,
                base: base,
                // The default branch is its own base branch.
                policy: job.request.isDefaultBranch ? job.request.head : other ?? job.request.head
            )
        )
    }

    private func publishPending(
        on commit: CommitID,
        of job: Job,
        _ repository: RepositoryRef,
        _ forge: any Forge,
        _ logger: Logger
    ) async throws {
        try await environment.publisher.publishStatus(
            Self.pending,
            on: commit,
            in: repository,
            of: job,
            to: forge,
            logger: logger
        )
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
        try await environment.scans.save(report, reportJSON: ReportJSON.encode(report), of: job)
        if let pullRequest {
            let body = environment.comments.comment(for: report, limit: forge.commentLimit)
            try await environment.publisher.publishComment(
                body,
                onPullRequest: pullRequest,
                in: repository,
                of: job,
                to: forge,
                logger: logger
            )
        }
        let state: CommitStatus.State =
            switch report.verdict.outcome {
            case .passed, .warned: .success
            case .blocked: .failure
            case .errored: .error
            }
        let status = CommitStatus(
            state: state,
            context: Publisher.context,
            description: StatusDescription.text(for: report),
            targetURL: nil
        )
        try await environment.publisher.publishStatus(
            status,
            on: job.request.head,
            in: repository,
            of: job,
            to: forge,
            logger: logger
        )
        logger.info("verdict published", metadata: ["verdict": "\(report.verdict.outcome.rawValue)"])
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
