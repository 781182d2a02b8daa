package import Domain
package import Logging
package import struct Foundation.Date

/// Runs one attempt of a job and decides what an error means.
///
/// The one place that acts on `Disposition`.
package struct JobRunner: Sendable {
    private let scan: ScanJob
    private let retry: RetryPolicy
    private let deadline: Deadline
    private let metrics: Metrics
    private let logger: Logger
    private let now: @Sendable () -> Date

    package init(
        scan: ScanJob,
        retry: RetryPolicy,
        deadline: Duration,
        metrics: Metrics,
        logger: Logger,
        now: @escaping @Sendable () -> Date
    ) {
        self.scan = scan
        self.retry = retry
        self.deadline = Deadline(limit: deadline)
        self.metrics = metrics
        self.logger = logger
        self.now = now
    }

    package func run(_ job: Job) async -> JobResult {
        var logger = logger
        logger[metadataKey: "job"] = "\(job.id)"
        logger[metadataKey: "scan"] = "\(job.scanID)"
        logger[metadataKey: "repository"] = "\(job.request.repository)"
        logger[metadataKey: "commit"] = "\(job.request.head)"
        let started = ContinuousClock.now
        logger.info("job started", metadata: ["attempt": "\(job.attempts)", "key": "\(job.request.key)"])
        let result = await attempt(job, logger)
        let seconds = (ContinuousClock.now - started) / .seconds(1)
        metrics.count("gatehouse_jobs_total", ["result": result.label])
        metrics.count("gatehouse_job_seconds_total", by: seconds)
        logger.info(
            "job ended",
            metadata: ["result": "\(result.label)", "milliseconds": "\(Int(seconds * 1000))"]
        )
        return result
    }

    private func attempt(_ job: Job, _ logger: Logger) async -> JobResult {
        // Attempts that ended with the process count too: a job that kills the server must not do so for ever.
        guard job.attempts <= retry.attempts else {
            return await giveUp(CrashingJobError(), "Gatehouse could not judge this commit.", job, logger)
        }
        do {
            return try await deadline.run { try await scan.run(job, logger: logger) }
        } catch is CancellationError {
            return .released
        } catch let error as any GatehouseError {
            return await act(on: error, job, logger)
        } catch {
            return await act(on: UnexpectedError(detail: "\(error)"), job, logger)
        }
    }

    private func act(on error: any GatehouseError, _ job: Job, _ logger: Logger) async -> JobResult {
        if Task.isCancelled { return .released }
        if job.request.isRematch, let result = await actOnRematch(error, job, logger) { return result }
        switch error.disposition {
        case .retry(let after):
            if let at = retry.next(
                after: job.attempts,
                asked: after,
                now: now(),
                jitter: Double.random(in: 0...1)
            ) {
                logger.warning("job will be tried again", metadata: ["reason": "\(error)", "at": "\(at)"])
                return .retry(at: at, error: error.description)
            }
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

    /// The verdict that is there stays: nobody changed the commit, and the next advisories bring the next attempt.
    private func actOnRematch(_ error: any GatehouseError, _ job: Job, _ logger: Logger) async -> JobResult? {
        if case .retry(let after) = error.disposition,
            retry.next(after: job.attempts, asked: after, now: now(), jitter: 1) != nil
        {
            return nil
        }
        logger.error("the branch cannot be matched again", metadata: ["reason": "\(error)"])
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
            let at = retry.next(after: job.attempts, asked: nil, now: now(), jitter: Double.random(in: 0...1))
            guard let at else { return .dead(error: "\(cause); then \(error)") }
            return .retry(at: at, error: "\(error)")
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

/// Anything that is not a `GatehouseError`: a fault of ours.
struct UnexpectedError: GatehouseError {
    let detail: String
    var description: String { "unexpected: \(detail)" }
    var disposition: Disposition { .fail }
}
