import Domain
package import Logging

/// Sets the pending status of jobs that wait because every worker is busy, so that a commit is never without any word.
package struct Announcer: Sendable {
    private let jobs: any JobStore
    private let scan: ScanJob
    private let logger: Logger

    package init(jobs: any JobStore, scan: ScanJob, logger: Logger) {
        self.jobs = jobs
        self.scan = scan
        self.logger = logger
    }

    /// Until cancelled; looks four times a second.
    package func run() async {
        var announced: Set<Int64> = []
        while !Task.isCancelled {
            announced = await announce(except: announced)
            // Cancellation ends the loop.
            try? await Task.sleep(for: .milliseconds(250))
        }
    }

    /// Announces what is new and returns what still waits.
    ///
    /// Each job is tried once: should that fail, the worker sets the same status when it gets to the job.
    private func announce(except announced: Set<Int64>) async -> Set<Int64> {
        let waiting: [Job]
        do {
            waiting = try await jobs.queued(limit: 50)
        } catch {
            logger.warning("the job queue cannot be read", metadata: ["reason": "\(error)"])
            return announced
        }
        for job in waiting where !announced.contains(job.id) && job.attempts == 0 && !job.request.isRematch {
            // A branch may turn out to have a pull request, which reports in its stead.
            if case .branch = job.request.subject { guard job.request.isDefaultBranch else { continue } }
            do {
                try await scan.announce(job, logger: logger)
            } catch {
                logger.info(
                    "a waiting job could not be announced",
                    metadata: ["job": "\(job.id)", "reason": "\(error)"]
                )
            }
        }
        return Set(waiting.map(\.id))
    }
}
