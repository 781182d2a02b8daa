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
        var done = Done()
        while !Task.isCancelled {
            await look(&done)
            // Cancellation ends the loop.
            try? await Task.sleep(for: interval)
        }
    }

    /// The branches that have had their job for a snapshot.
    private struct Done {
        var snapshot: String?
        var keys: Set<String> = []
    }

    /// Asks the store every time: a scan that was under way when the advisories changed stores what it matched with the old ones.
    private func look(_ done: inout Done) async {
        do {
            guard let id = try snapshot()?.id else { return }
            if done.snapshot != id { done = Done(snapshot: id) }
            var count = 0
            for request in try await scans.outdatedBranches(snapshot: id)
            where allowed(request.repository) && !done.keys.contains(request.key) {
                // One that joined what runs, or came too late, is looked at again.
                guard let job = try await jobs.enqueue(request, at: now()), job.request.isRematch else {
                    continue
                }
                done.keys.insert(request.key)
                count += 1
            }
            if count > 0 {
                logger.info(
                    "default branches are matched again",
                    metadata: ["snapshot": "\(id)", "branches": "\(count)"]
                )
            }
        } catch {
            logger.warning("default branches cannot be matched again", metadata: ["reason": "\(error)"])
        }
    }
}
