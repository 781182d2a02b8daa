import Basics
import Domain
import Forges
import Logging
import Reporting

/// What becomes of a report: it is stored, and told on the forge.
extension ScanJob {
    /// Stored first, comment next, status last: whoever sees the status finds the comment.
    func publish(
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
    /// tries again once that is not in vain (`RefusedStatuses`).
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

    /// Last of all, so that nothing waits for it.
    func publishExtras(
        _ report: Report,
        of job: Job,
        _ repository: RepositoryRef,
        pullRequest: Int?,
        on forge: any Forge,
        logger: Logger
    ) async throws {
        let (publisher, head) = (environment.publisher, job.request.head)
        var patience = Self.longestPatience
        if let pullRequest {
            try await patiently(&patience) {
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
        if let reference = forge.reference(of: job.request.subject) {
            try await patiently(&patience) {
                await publisher.uploadFindings(
                    of: report,
                    on: head,
                    reference: reference,
                    in: repository,
                    to: forge,
                    logger: logger
                )
            }
        }
        try Task.checkCancellation()
    }

    /// Beyond that, all waits together, what comes beside a verdict keeps neither a job nor others of its repository.
    private static let longestPatience = Duration.seconds(90)

    /// Tries what answers how soon it may work again, twice: the verdict is there, so nothing longer is worth keeping the job for.
    private func patiently(_ patience: inout Duration, _ write: () async -> Duration?) async throws {
        for pause in [Duration.seconds(1), .seconds(4)] {
            guard let asked = await write(), asked <= patience else { return }
            let wait = max(pause, asked)
            try await environment.sleep(wait)
            patience -= wait
        }
        _ = await write()
    }
}
