import Basics
package import Domain
package import Logging
import struct Foundation.Date

/// Plans and proposes fixes, one branch after the other, and asks for those of branches that were not looked at for long.
package struct RemediationWorker: Sendable {
    private let queue: any RemediationQueue
    private let job: RemediationJob
    private let retry: RetryPolicy
    private let deadline: Deadline
    private let diskWaits: DiskWaits
    /// How long ago a branch of this repository may have been planned for; `nil`: for ever.
    private let schedule: @Sendable (RepositoryRef) -> Duration?
    private let logger: Logger

    private static let name = "remediation"
    /// How long a fix waits that limits held back, in seconds.
    private static let patience = 900.0
    /// How often the schedule is looked at.
    private static let scheduleInterval = 60.0

    package init(
        queue: any RemediationQueue,
        job: RemediationJob,
        retry: RetryPolicy,
        deadline: Duration,
        diskWaits: DiskWaits,
        schedule: @escaping @Sendable (RepositoryRef) -> Duration?,
        logger: Logger
    ) {
        self.queue = queue
        self.job = job
        self.retry = retry
        self.deadline = Deadline(limit: deadline)
        self.diskWaits = diskWaits
        self.schedule = schedule
        self.logger = logger
    }

    /// Until cancelled; looks twice a second.
    package func run() async {
        var scheduled = Date.distantPast
        while !Task.isCancelled {
            do {
                let now = job.environment.now()
                // Also after the clock was set back.
                if abs(now.timeIntervalSince(scheduled)) >= RemediationWorker.scheduleInterval {
                    try await askForOverdue(now)
                    scheduled = now
                }
                while !Task.isCancelled, let request = try await next() { try await carryOut(request) }
            } catch {
                logger.error("requests for fixes cannot be read", metadata: ["reason": "\(error)"])
            }
            // Cancellation ends the loop.
            try? await Task.sleep(for: .milliseconds(500))
        }
    }

    private func next() async throws(StoreError) -> FixRequest? {
        let now = job.environment.now()
        // Nobody else claims; a process that died gave its requests back at the next start.
        return try await queue.claimFixes(
            worker: RemediationWorker.name,
            until: now.addingTimeInterval(2 * (deadline.limit / .seconds(1))),
            now: now
        )
    }

    private func askForOverdue(_ now: Date) async throws(StoreError) {
        for planned in try await queue.plannedBranches() {
            guard FixRequest.pullRequest(named: planned.branch) == nil,
                let interval = schedule(planned.repository),
                abs(now.timeIntervalSince(planned.plannedAt)) >= interval / .seconds(1)
            else { continue }
            try await queue.requestFixes(
                for: planned.branch,
                of: planned.repository,
                isAsked: false,
                trace: nil,
                at: now
            )
        }
    }

    private func carryOut(_ request: FixRequest) async throws(StoreError) {
        var logger = logger
        logger[metadataKey: "repository"] = "\(request.repository)"
        logger[metadataKey: "branch"] = "\(request.branch)"
        // One of its own where no delivery led to it.
        let trace = request.trace?.description ?? Digest.hex(Digest.random(count: 16))
        logger[metadataKey: "trace_id"] = "\(trace)"
        let started = ContinuousClock.now
        let result = await attempt(request, logger)
        if Task.isCancelled, result.label == "retry" || result.label == "failed" { return }
        try await Outage.outlast("the end of fixes", logger) { () async throws(StoreError) in
            try await queue.finishFixes(
                request,
                worker: RemediationWorker.name,
                with: result,
                now: job.environment.now()
            )
        }
        let milliseconds = Int((ContinuousClock.now - started) / .milliseconds(1))
        job.environment.metrics.count("gatehouse_fix_requests_total", ["result": result.label])
        logger.log(
            level: ["done", "later"].contains(result.label) ? .info : .warning,
            "fixes ended",
            metadata: [
                "result": "\(result.label)", "reason": "\(result.reason)", "milliseconds": "\(milliseconds)",
            ]
        )
    }

    private func attempt(_ request: FixRequest, _ logger: Logger) async -> FixResult {
        guard request.attempts <= retry.attempts else {
            return .failed(error: "every attempt ended without a result, perhaps with the process")
        }
        let work = DiskWaits.Work.fixes(of: request.repository, branch: request.branch)
        do {
            let waits = try await deadline.run { try await job.run(request, logger: logger) }
            diskWaits.note(nil, of: work, at: job.environment.now())
            return waits
                ? .later(at: job.environment.now().addingTimeInterval(RemediationWorker.patience)) : .done
        } catch {
            let failure = error as? any GatehouseError ?? UnexpectedError(detail: "\(error)")
            diskWaits.note(failure, of: work, at: job.environment.now())
            let again = retry.again(after: failure, attempt: request.attempts, now: job.environment.now())
            return again.map { .retry(at: $0.at, error: failure.description, counts: $0.counts) }
                ?? .failed(error: failure.description)
        }
    }
}

extension FixResult {
    /// For metrics and logs.
    fileprivate var label: String {
        switch self {
        case .done: "done"
        case .later: "later"
        case .retry: "retry"
        case .failed: "failed"
        }
    }

    fileprivate var reason: String {
        switch self {
        case .done: ""
        case .later(let at): "fixes wait until \(at)"
        case .retry(_, let error, _), .failed(let error): error
        }
    }
}
