package import Domain
package import Forges
package import Logging
package import struct Foundation.Date

/// Finds what no delivery told of: open pull requests and default branches whose head has no result (promise P4).
///
/// Every forge has a loop of its own, so that one that does not answer holds up no other. Nothing is taken for absent because it
/// could not be read: what a sweep does not see, the next one does.
package struct Reconciler: Sendable {
    /// Everything a sweep works with.
    package struct Environment: Sendable {
        package let forges: [ForgeID: any Forge]
        package let store: any ReconcileStore
        package let jobs: any JobStore
        /// Whether settings let the bot act on a repository.
        package let allowed: @Sendable (RepositoryRef) -> Bool
        /// Paths of repositories that settings name one by one.
        package let named: @Sendable (ForgeID) -> [String]
        /// Whether what the forge lists counts, besides what has delivered and what is named.
        package let discovers: @Sendable (ForgeID) -> Bool
        /// The end of the address of our hooks on a forge, or all of it where it is known.
        package let hookAddress: @Sendable (ForgeID) -> String
        /// `nil` where nothing is published, nor anything asked of a forge.
        package let publications: (any PublicationStore)?
        /// Ends statuses that wait for nothing.
        package let publisher: Publisher
        /// Where fixes are recorded and asked for; `nil` where none are made.
        package let fixes: (store: any RemediationStore, requests: Remediations)?
        package let metrics: Metrics
        /// Told how each sweep ended.
        package let ended: @Sendable (ForgeID, _ failed: Bool) -> Void
        package let now: @Sendable () -> Date

        package init(
            forges: [ForgeID: any Forge],
            store: any ReconcileStore,
            jobs: any JobStore,
            allowed: @escaping @Sendable (RepositoryRef) -> Bool,
            named: @escaping @Sendable (ForgeID) -> [String],
            discovers: @escaping @Sendable (ForgeID) -> Bool,
            hookAddress: @escaping @Sendable (ForgeID) -> String,
            publications: (any PublicationStore)?,
            publisher: Publisher,
            fixes: (store: any RemediationStore, requests: Remediations)?,
            metrics: Metrics,
            ended: @escaping @Sendable (ForgeID, _ failed: Bool) -> Void = { _, _ in },
            now: @escaping @Sendable () -> Date
        ) {
            self.forges = forges
            self.store = store
            self.jobs = jobs
            self.allowed = allowed
            self.named = named
            self.discovers = discovers
            self.hookAddress = hookAddress
            self.publications = publications
            self.publisher = publisher
            self.fixes = fixes
            self.metrics = metrics
            self.ended = ended
            self.now = now
        }
    }

    /// A sweep adds nothing to a queue that is longer than this; the next one goes on.
    private static let longestQueue = 200
    /// Nor does it look at repositories for which the forge allows less than this share of its calls: verdicts come first.
    static let smallestBudget = 0.5
    /// Statuses that one sweep ends in a repository.
    private static let mostDismissed = 20
    /// All deliveries are looked at by the first sweep and then by each so many.
    private static let sweepsPerRedelivery = 6

    let environment: Environment
    private let interval: Duration
    private let logger: Logger

    package init(_ environment: Environment, interval: Duration, logger: Logger) {
        self.environment = environment
        self.interval = interval
        self.logger = logger
    }

    /// Until cancelled; the first sweep begins at once.
    package func run() async {
        await withDiscardingTaskGroup { group in
            for forge in environment.forges.values {
                guard let listing = forge.listing else { continue }
                group.addTask {
                    var memory = SweepMemory()
                    while !Task.isCancelled {
                        await sweep(forge, listing, &memory)
                        // Cancellation ends the loop.
                        try? await Task.sleep(for: interval)
                    }
                }
            }
        }
    }

    private func sweep(
        _ forge: any Forge,
        _ listing: any RepositoryListing,
        _ memory: inout SweepMemory
    ) async {
        var logger = logger
        logger[metadataKey: "forge"] = "\(forge.id)"
        var result = Look.done.rawValue
        do {
            let all = try await repositories(on: forge, listing, logger)
            let repositories = memory.beginSweep(all)
            result = try await look(at: repositories, on: forge, listing, &memory, logger).rawValue
            // What lists the deliveries of hooks costs more than it brings most of the time.
            if memory.sweep % Reconciler.sweepsPerRedelivery == 1 {
                try await redeliver(on: forge, [nil] + all, &memory.redelivery, logger)
            } else {
                // But where some wait to be sent again, they do not wait for the rest.
                let due = memory.redelivery.places(now: environment.now())
                let places = ([nil] + all).filter { due.contains($0) }
                if !places.isEmpty { try await redeliver(on: forge, places, &memory.redelivery, logger) }
            }
        } catch is CancellationError {
            return
        } catch {
            result = Look.failed.rawValue
            logger.warning("the sweep ended early", metadata: ["reason": "\(error)"])
        }
        environment.ended(forge.id, result == Look.failed.rawValue)
        environment.metrics.count("gatehouse_sweeps_total", ["forge": "\(forge.id)", "result": result])
    }

    /// How a look at repositories ended.
    private enum Look: String {
        case done
        /// The next sweep has to go on from where this one ended.
        case cut
        /// There are several, and not one could be read.
        case failed
    }

    /// Throws what concerns the whole forge.
    private func look(
        at repositories: [RepositoryRef],
        on forge: any Forge,
        _ listing: any RepositoryListing,
        _ memory: inout SweepMemory,
        _ logger: Logger
    ) async throws -> Look {
        var waiting = try await environment.store.waiting(on: forge.id)
        var (queued, failed, compared) = (0, 0, 0)
        var streak = FailureStreak()
        // Repositories passed over for their budget, and the place after the last one that was not.
        var (spared, looked) = (0, 0)
        defer {
            if queued > 0 {
                logger.info("heads without a result were found", metadata: ["count": "\(queued)"])
            }
        }
        for (place, repository) in repositories.enumerated() {
            try Task.checkCancellation()
            guard waiting < Reconciler.longestQueue else {
                memory.endSweep(after: place)
                logger.notice("the rest is looked at later", metadata: ["reason": "the queue is long"])
                return .cut
            }
            guard !isPoor(repository.path, on: forge) else {
                spared += 1
                continue
            }
            do {
                if memory.mayCompare { compared = place + 1 }
                let found = try await sweep(repository, on: forge, listing, &memory, logger)
                queued += found
                waiting += found
                streak.noteAnswer()
            } catch let error as ForgeError where error.isNotInstalled {
                // As where the forge does not show it: nothing is due.
                streak.noteAnswer()
                logger.debug(
                    "the App is not installed on a repository",
                    metadata: ["repository": "\(repository)", "reason": "\(error)"]
                )
            } catch let error as ForgeError {
                if isSpent(error, repository.path, on: forge) {
                    spared += 1
                    continue
                }
                failed += 1
                guard streak.allowsMore(after: error) else {
                    // No sweep begins with the same ones for ever.
                    memory.endSweep(after: error.concernsOneRepository ? place + 1 : max(place, 1))
                    throw error
                }
                logger.notice(
                    "a repository cannot be looked at",
                    metadata: ["repository": "\(repository)", "reason": "\(error)"]
                )
            }
            looked = place + 1
        }
        if spared > 0 {
            logger.notice(
                "the rest is looked at later",
                metadata: ["reason": "few API calls are left", "repositories": "\(spared)"]
            )
        }
        // Where all of the rest was passed over the next sweep begins with it.
        memory.endSweep(after: looked < repositories.count ? looked : max(compared, 1))
        if failed >= FailureStreak.longest && failed == repositories.count { return .failed }
        return spared == 0 ? .done : .cut
    }

    private static let notShown: Logger.Message =
        "the forge does not show us a repository of the settings"

    /// What has delivered, what settings name, and what the forge lists, as far as settings allow it.
    private func repositories(
        on forge: any Forge,
        _ listing: any RepositoryListing,
        _ logger: Logger
    ) async throws -> [RepositoryRef] {
        var found = try await environment.store.repositories(on: forge.id)
        if environment.discovers(forge.id) {
            let listed = try await listing.repositories()
            found += listed.repositories
            for gap in listed.gaps {
                logger.warning("not all repositories could be listed", metadata: ["reason": "\(gap)"])
            }
        }
        let known = Set(found.map { $0.path.lowercased() })
        var streak = FailureStreak()
        for path in environment.named(forge.id) where !known.contains(path.lowercased()) {
            do {
                let repository = try await forge.repository(path: path)
                streak.noteAnswer()
                if let repository {
                    found.append(repository)
                } else {
                    logger.notice(Self.notShown, metadata: ["path": "\(path)"])
                }
            } catch {
                if isSpent(error, path, on: forge) { continue }
                guard streak.allowsMore(after: error) else { throw error }
                logger.notice(
                    error.isNotShown ? Self.notShown : "a repository of the settings cannot be looked up",
                    metadata: ["path": "\(path)", "reason": "\(error)"]
                )
            }
        }
        var seen: Set<RepositoryRef> = []
        // The forge tells newer paths than the store: the last one counts.
        return found.reversed().filter { environment.allowed($0) && seen.insert($0).inserted }.reversed()
    }

    /// How many jobs were queued.
    private func sweep(
        _ repository: RepositoryRef,
        on forge: any Forge,
        _ listing: any RepositoryListing,
        _ memory: inout SweepMemory,
        _ logger: Logger
    ) async throws -> Int {
        // Before the forge is asked: whatever comes in meanwhile is newer than what it says.
        let standing = try await environment.store.standing(of: repository)
        var branch: Sweep.DefaultBranch?
        if let name = try await forge.defaultBranch(of: repository),
            let tip = try await forge.tip(of: name, in: repository)
        {
            branch = Sweep.DefaultBranch(name: name, tip: tip)
        }
        let fixes = try await environment.fixes?.store.openRemediations(of: repository) ?? []
        guard let open = try await listing.openPullRequests(in: repository) else { return 0 }
        try await follow(fixes, in: repository, open: Set(open.map(\.number)), on: forge)
        let heads = Sweep.heads(
            in: repository,
            defaultBranch: branch,
            pullRequests: open,
            standing: standing
        )
        let missing = Sweep.missing(heads, standing)
        var queued = 0
        let present = missing.isEmpty ? standing : try await environment.store.standing(of: repository)
        for request in missing where present[request.key]?.job == standing[request.key]?.job {
            if try await environment.jobs.enqueue(request, at: environment.now()) != nil { queued += 1 }
        }
        environment.metrics.count("gatehouse_reconciled_total", ["forge": "\(forge.id)"], by: Double(queued))
        for request in memory.due(among: Sweep.judged(heads, standing), now: environment.now()) {
            do {
                if try await restore(request, in: repository, on: forge, &memory, logger) { queued += 1 }
            } catch let error as ForgeError {
                guard error.concernsOneRepository else { throw error }
                logger.debug(
                    "what was published cannot be looked at",
                    metadata: ["repository": "\(repository)", "reason": "\(error)"]
                )
            }
        }
        // Without a look at the main line nobody knows what is no head any more.
        if branch != nil {
            try await dismiss(in: repository, besides: Set(heads.map(\.head.hex)), on: forge, &memory, logger)
        }
        return queued
    }

    /// Ends the status of commits that wait for nothing: a newer one took their place, their pull request was closed, or their
    /// scan was cancelled while the forge could not be told.
    ///
    /// What `heads` has is looked after otherwise, and may have the verdict of another job.
    private func dismiss(
        in repository: RepositoryRef,
        besides heads: Set<String>,
        on forge: any Forge,
        _ memory: inout SweepMemory,
        _ logger: Logger
    ) async throws {
        guard let publications = environment.publications else { return }
        let abandoned = try await publications.abandoned(in: repository)
            .filter { !heads.contains($0.key.target) && memory.mayDismiss($0.key) }
        for publication in abandoned.prefix(Self.mostDismissed) {
            guard let commit = CommitID(publication.key.target),
                let job = try await environment.jobs.job(publication.job)
            else { continue }
            do {
                try await environment.publisher.publishStatus(
                    .replaced,
                    on: commit,
                    in: repository,
                    of: job,
                    to: forge,
                    logger: logger,
                    isFarewell: true,
                    onlyIf: { try await publications.publication(publication.key) == publication }
                )
            } catch is SupersededError {
                continue
            } catch let error as ForgeError {
                guard error.concernsOneRepository else { throw error }
                switch error.reason {
                case .forbidden, .notFound, .invalid: memory.noteDismissalRefused(publication.key)
                // The next sweep tries again.
                default: break
                }
                logger.debug(
                    "a status that waits for nothing cannot be ended",
                    metadata: ["repository": "\(repository)", "commit": "\(commit)", "reason": "\(error)"]
                )
            }
        }
    }

    /// Has a head judged again of which the forge no longer shows what was published.
    private func restore(
        _ request: JobRequest,
        in repository: RepositoryRef,
        on forge: any Forge,
        _ memory: inout SweepMemory,
        _ logger: Logger
    ) async throws -> Bool {
        guard let publications = environment.publications else { return false }
        var number: Int?
        if case .pullRequest(let own) = request.subject { number = own }
        let now = environment.now()
        let missing = try await PublicationCheck(store: publications, jobs: environment.jobs).missing(
            pullRequest: number,
            head: request.head,
            in: repository,
            on: forge
        ).filter { !environment.publisher.refusedStatuses.passesOver($0, now: now) }
        guard !missing.isEmpty else { return false }
        memory.noteWithdrawn(request, now: now)
        for key in missing { try await publications.doubt(key) }
        logger.notice(
            "what was published is gone",
            metadata: [
                "repository": "\(repository)", "commit": "\(request.head)",
                "what": "\(missing.map(\.kind.rawValue).joined(separator: ", "))",
            ]
        )
        return try await environment.jobs.enqueue(request, at: environment.now()) != nil
    }
}
