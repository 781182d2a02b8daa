import Domain
package import Logging
package import struct Foundation.Date

/// Runs jobs: a fixed number of workers that claim, work under a lease, and finish.
///
/// Shutting down (cancelling `run`) stops claiming, cancels what runs and gives it back to the queue.
package struct WorkerPool: Sendable {
    private let jobs: any JobStore
    private let runner: JobRunner
    private let bell: Bell
    private let wakeups: AsyncStream<Void>
    private let count: Int
    private let name: String
    private let lease: Duration
    private let logger: Logger
    private let now: @Sendable () -> Date

    package init(
        jobs: any JobStore,
        runner: JobRunner,
        wakeups: AsyncStream<Void>,
        count: Int,
        name: String,
        lease: Duration,
        logger: Logger,
        now: @escaping @Sendable () -> Date
    ) {
        self.jobs = jobs
        self.runner = runner
        bell = Bell()
        self.wakeups = wakeups
        self.count = count
        self.name = name
        self.lease = lease
        self.logger = logger
        self.now = now
    }

    package func run() async {
        await withDiscardingTaskGroup { group in
            group.addTask {
                for await _ in wakeups { bell.ring() }
            }
            for index in 0..<count {
                group.addTask { await work(as: "\(name)-\(index)") }
            }
        }
    }

    private func work(as worker: String) async {
        while !Task.isCancelled {
            do {
                guard let job = try await jobs.claim(worker: worker, until: leaseEnd(), now: now()) else {
                    await bell.wait(atMost: try await idleTime())
                    continue
                }
                // There may be more for the others.
                bell.ring()
                await run(job, as: worker)
            } catch {
                logger.error("the job queue cannot be read", metadata: ["reason": "\(error)"])
                await bell.wait(atMost: .seconds(1))
            }
        }
    }

    private func leaseEnd() -> Date { now().addingTimeInterval(Double(lease.components.seconds)) }

    /// Until the next queued job is due, at most a second: another process may have queued one.
    private func idleTime() async throws(StoreError) -> Duration {
        guard let next = try await jobs.nextAvailable() else { return .seconds(1) }
        let milliseconds = Int(max(0, next.timeIntervalSince(now())) * 1000)
        return .milliseconds(min(max(milliseconds, 5), 1000))
    }

    private enum Ended: Sendable {
        case finished(JobResult)
        case leaseLost
    }

    private func run(_ job: Job, as worker: String) async {
        let ended = await withTaskGroup(of: Ended.self) { group in
            group.addTask { .finished(await runner.run(job)) }
            group.addTask { await keepLease(of: job, as: worker) }
            let first = await group.next() ?? .leaseLost
            group.cancelAll()
            return first
        }
        let result: JobResult =
            switch ended {
            case .finished(let result): result
            case .leaseLost: Task.isCancelled ? .released : .superseded
            }
        do {
            // A cancelled task must still be able to give its job back.
            try await Outage.outlast("the end of job \(job.id)", logger) { () async throws(StoreError) in
                try await jobs.finish(job: job.id, worker: worker, with: result, now: now())
            }
        } catch {
            logger.error(
                "the job could not be ended; its lease will run out",
                metadata: ["job": "\(job.id)", "reason": "\(error)"]
            )
        }
    }

    /// Ends when the lease is lost; forever otherwise.
    private func keepLease(of job: Job, as worker: String) async -> Ended {
        let interval = min(lease / 3, .milliseconds(500))
        while !Task.isCancelled {
            do {
                try await Task.sleep(for: interval)
                guard try await jobs.heartbeat(job: job.id, worker: worker, until: leaseEnd()) else {
                    return .leaseLost
                }
            } catch is CancellationError {
                return .leaseLost
            } catch {
                logger.warning(
                    "the lease could not be extended",
                    metadata: ["job": "\(job.id)", "reason": "\(error)"]
                )
            }
        }
        return .leaseLost
    }
}
