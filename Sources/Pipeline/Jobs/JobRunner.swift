package import Domain
import Forges
package import Logging
package import struct Foundation.Date

/// Runs one attempt of a job and decides what an error means.
///
/// The one place that acts on `Disposition`.
package struct JobRunner: Sendable {
    private let scan: ScanJob
    private let retry: RetryPolicy
    private let deadline: Deadline
    private let diskWaits: DiskWaits
    private let noteFetch: @Sendable (ForgeID, Bool) -> Void
    private let metrics: Metrics
    private let logger: Logger
    private let now: @Sendable () -> Date

    /// `noteFetch` hears of forges whether git met a limit there.
    package init(
        scan: ScanJob,
        retry: RetryPolicy,
        deadline: Duration,
        diskWaits: DiskWaits = DiskWaits(),
        noteFetch: @escaping @Sendable (ForgeID, Bool) -> Void = { _, _ in },
        metrics: Metrics,
        logger: Logger,
        now: @escaping @Sendable () -> Date
    ) {
        self.scan = scan
        self.retry = retry
        self.deadline = Deadline(limit: deadline)
        self.diskWaits = diskWaits
        self.noteFetch = noteFetch
        self.metrics = metrics
        self.logger = logger
        self.now = now
    }

    package func run(_ job: Job) async -> JobResult {
        var logger = logger
        logger[metadataKey: "job"] = "\(job.id)"
        logger[metadataKey: "scan"] = "\(job.scanID)"
        logger[metadataKey: "repository"] = "\(job.request.repository)"
        logger[metadataKey: "trace_id"] = "\(job.traceID)"
        logger[metadataKey: "commit"] = "\(job.request.head)"
        let started = ContinuousClock.now
        logger.info("job started", metadata: ["attempt": "\(job.attempts)", "key": "\(job.request.key)"])
        metrics.observe(
            "gatehouse_queue_wait_seconds",
            seconds: max(0, now().timeIntervalSince(job.availableAt))
        )
        let result = await attempt(job, logger)
        let seconds = (ContinuousClock.now - started) / .seconds(1)
        metrics.count("gatehouse_jobs_total", ["result": result.label])
        metrics.observe("gatehouse_job_seconds", ["result": result.label], seconds: seconds)
        if result == .succeeded, !job.request.isRematch {
            metrics.observe(
                "gatehouse_verdict_lag_seconds",
                seconds: max(0, now().timeIntervalSince(job.createdAt))
            )
        }
        logger.info(
            "job ended",
            metadata: ["result": "\(result.label)", "milliseconds": "\(Int(seconds * 1000))"]
        )
        return result
    }

    private func attempt(_ job: Job, _ logger: Logger) async -> JobResult {
        // A job that kills the server must not do so for ever, nor as often as one is tried that finds a forge at fault.
        guard job.attempts <= retry.attempts, job.crashes < RetryPolicy.crashes else {
            if job.request.isRematch { return await end(rematch: job, CrashingJobError(), logger) }
            return await giveUp(CrashingJobError(), "Gatehouse could not judge this commit.", job, logger)
        }
        do {
            let result = try await deadline.run { try await scan.run(job, logger: logger) }
            diskWaits.note(nil, of: .job(job.id), at: now())
            noteFetch(job.request.repository.forge, false)
            return result
        } catch is CancellationError {
            return .released
        } catch let error as DeadlineError
            where job.attempts >= DeadlineError.patience && job.lastError == error.description
        {
            return await act(on: error.repeated, job, logger)
        } catch let error as any GatehouseError {
            return await act(on: error, job, logger)
        } catch {
            return await act(on: UnexpectedError(detail: "\(error)"), job, logger)
        }
    }

    private func act(on error: any GatehouseError, _ job: Job, _ logger: Logger) async -> JobResult {
        if Task.isCancelled { return .released }
        diskWaits.note(error, of: .job(job.id), at: now())
        if (error as? SourceControlError)?.reason == .limited {
            noteFetch(job.request.repository.forge, true)
        }
        if job.request.isRematch, let result = await actOnRematch(error, job, logger) { return result }
        if let again = again(after: error, job, logger) { return again }
        switch error.disposition {
        case .wait, .retry:
            return await giveUp(
                error,
                "Gatehouse could not finish after \(job.attempts) attempts.",
                job,
                logger
            )
        case .reject(let message):
            logger.warning("verdict errored", metadata: ["reason": "\(error)"])
            return await publishErrored(message, after: error, job, logger)
        case .fail:
            return await giveUp(error, "Gatehouse could not judge this commit.", job, logger)
        }
    }

    /// Back to the queue, where the error may pass.
    private func again(after error: any GatehouseError, _ job: Job, _ logger: Logger) -> JobResult? {
        guard let again = retry.again(after: error, attempt: job.attempts, now: now()) else { return nil }
        logger.log(
            level: again.counts ? .warning : .info,
            again.counts ? "job will be tried again" : "job waits",
            metadata: ["reason": "\(error)", "at": "\(again.at)"]
        )
        return .retry(at: again.at, error: error.description, counts: again.counts)
    }

    /// The verdict that is there stays: nobody changed the commit, and the next advisories bring the next attempt.
    private func actOnRematch(_ error: any GatehouseError, _ job: Job, _ logger: Logger) async -> JobResult? {
        if case .wait = error.disposition { return nil }
        if case .retry(let after) = error.disposition,
            retry.next(after: job.attempts, asked: after, now: now(), jitter: 1) != nil
        {
            return nil
        }
        return await end(rematch: job, error, logger)
    }

    private func end(rematch job: Job, _ error: any GatehouseError, _ logger: Logger) async -> JobResult {
        logger.error("the branch cannot be matched again", metadata: ["reason": "\(error)"])
        // What the forge does not show any more is not asked for again; a sweep that sees it again has it scanned.
        if (error as? ForgeError)?.isNotShown == true {
            do {
                try await scan.environment.scans.forgetInventory(of: job)
            } catch {
                logger.warning("what it holds could not be forgotten", metadata: ["reason": "\(error)"])
            }
        }
        return .superseded
    }

    /// The dead letter: the operator sees the reason, the forge a reference to it, so that no pending status stays.
    private func giveUp(
        _ error: any GatehouseError,
        _ message: String,
        _ job: Job,
        _ logger: Logger
    ) async -> JobResult {
        logger.error("job is dead", metadata: ["reason": "\(error)"])
        let reference = "\(message) The operator finds the reason under scan \(job.scanID.prefix(8))."
        do {
            _ = try await deadline.run {
                try await scan.publishErrored(reference, for: job, logger: logger)
            }
        } catch {
            logger.error("the errored verdict could not be published", metadata: ["reason": "\(error)"])
        }
        if Task.isCancelled { return .released }
        return .dead(error: error.description)
    }

    private func publishErrored(
        _ message: String,
        after cause: any GatehouseError,
        _ job: Job,
        _ logger: Logger
    ) async -> JobResult {
        do {
            return try await deadline.run {
                try await scan.publishErrored(message, for: job, logger: logger)
            }
        } catch is CancellationError {
            return .released
        } catch {
            if Task.isCancelled { return .released }
            let failure = error as? any GatehouseError ?? UnexpectedError(detail: "\(error)")
            // The verdict is known, so whatever goes wrong now may pass.
            let mayPass =
                again(after: failure, job, logger) ?? again(after: PublishingError(failure), job, logger)
            return mayPass ?? .dead(error: "\(cause); then \(error)")
        }
    }
}

extension JobResult {
    /// For metrics and logs.
    var label: String {
        switch self {
        case .succeeded: "succeeded"
        case .retry: "retry"
        case .released: "released"
        case .superseded: "superseded"
        case .dead: "dead"
        }
    }
}

/// The job was claimed too often without any attempt coming to an end.
struct CrashingJobError: GatehouseError {
    var description: String { "every attempt ended without a result, perhaps with the process" }
    var disposition: Disposition { .fail }
}

/// A verdict of ours could not be published.
struct PublishingError: GatehouseError {
    let description: String
    var disposition: Disposition { .retry(after: nil) }

    init(_ cause: any GatehouseError) { description = cause.description }
}

/// Anything that is not a `GatehouseError`: a fault of ours.
struct UnexpectedError: GatehouseError {
    let detail: String
    var description: String { "unexpected: \(detail)" }
    var disposition: Disposition { .fail }
}
