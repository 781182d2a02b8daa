package import Domain
package import Logging
package import struct Foundation.Date

/// Has the default branches judged again when the advisories have changed, whoever changed them: the server's own refresh or a
/// command beside it.
///
/// Pull requests are judged anew by their next event; their base is matched with the same advisories then.
package struct Rematcher: Sendable {
    private let snapshot: @Sendable () throws -> AdvisorySnapshot?
    private let scans: any ScanStore
    private let jobs: any JobStore
    private let allowed: @Sendable (RepositoryRef) -> Bool
    private let interval: Duration
    private let logger: Logger
    private let now: @Sendable () -> Date

    /// `snapshot` reads which advisories are in use now; `allowed` says whether settings still let the bot act on a repository.
    package init(
        snapshot: @escaping @Sendable () throws -> AdvisorySnapshot?,
        scans: any ScanStore,
        jobs: any JobStore,
        allowed: @escaping @Sendable (RepositoryRef) -> Bool,
        interval: Duration,
        logger: Logger,
        now: @escaping @Sendable () -> Date
    ) {
        self.snapshot = snapshot
        self.scans = scans
        self.jobs = jobs
        self.allowed = allowed
        self.interval = interval
        self.logger = logger
        self.now = now
    }

    /// Until cancelled.
    package func run() async {
        var done: String?
        while !Task.isCancelled {
            done = await look(after: done)
            // Cancellation ends the loop.
            try? await Task.sleep(for: interval)
        }
    }

    /// Returns the snapshot that needs no further look.
    private func look(after done: String?) async -> String? {
        do {
            guard let id = try snapshot()?.id, id != done else { return done }
            var count = 0
            for request in try await scans.outdatedBranches(snapshot: id) where allowed(request.repository) {
                if try await jobs.enqueue(request, at: now()) != nil { count += 1 }
            }
            if count > 0 {
                logger.info(
                    "default branches are matched again",
                    metadata: ["snapshot": "\(id)", "branches": "\(count)"]
                )
            }
            return id
        } catch {
            logger.warning("default branches cannot be matched again", metadata: ["reason": "\(error)"])
            return done
        }
    }
}
