import Advisories
import Basics
import Domain
import HTTPAPI
import Logging
import Pipeline
import Storage
import struct Foundation.Date

/// What `/health/ready`, alerts and the gauges of `/metrics` look at.
struct ReadinessCheck: Sendable {
    let store: StoreDatabase
    let index: SQLiteAdvisoryIndex
    let maxAge: Duration
    let signs: ForgeSigns
    let refusedAlerts: RefusedAlerts
    let diskWaits: DiskWaits
    /// Causes name paths of this machine, so they go here and not to whoever asks.
    let logger: Logger
    let now: @Sendable () -> Date

    /// What is wrong now, one of a kind at most.
    func problems() async -> [OperationProblem] {
        var problems: [OperationProblem] = []
        do {
            try await store.checkWrites()
            let dead = try await store.deadLetterIDs()
            if !dead.isEmpty {
                problems.append(
                    OperationProblem(
                        .deadLetters,
                        "\(dead.count) jobs are dead letters",
                        about: Set(dead.map(String.init))
                    )
                )
            }
        } catch {
            logger.error("the database cannot be used", metadata: ["reason": "\(error)"])
            problems.append(OperationProblem(.database, "the database cannot be read and written"))
        }
        do {
            let problem = try AdvisoryAge.problem(
                index.snapshot(),
                oldest: index.status()?.oldest,
                maxAge: maxAge,
                now: now()
            )
            if let problem { problems.append(OperationProblem(.advisories, problem)) }
            let feeds = try AdvisoryAge.staleFeeds(index.sourceChecks(), maxAge: maxAge, now: now())
            if let feeds { problems.append(OperationProblem(.feeds, feeds)) }
        } catch {
            logger.error("the advisory index cannot be read", metadata: ["reason": "\(error)"])
            problems.append(OperationProblem(.advisories, "the advisory index cannot be read"))
        }
        let refusing = signs.refusals.forges
        if !refusing.isEmpty {
            let names = refusing.joined(separator: ", ")
            problems.append(
                OperationProblem(.credentials, "refused credential: \(names)", about: Set(refusing))
            )
        }
        if let problem = signs.silences.problem(besides: refusing) { problems.append(problem) }
        if let problem = signs.budgets.problem(at: now()) { problems.append(problem) }
        let waiting = diskWaits.count(at: now())
        if waiting > 0 {
            problems.append(
                OperationProblem(
                    .disk,
                    "\(waiting) jobs or fixes wait for room on the disk of the mirrors; make some, or lower limits.mirrorDisk"
                )
            )
        }
        return problems
    }

    func state() async -> Readiness {
        let problems = await problems()
        // No problem like the others: an alert about it would end where this one did.
        let untold = refusedAlerts.latest.map { ["alerts.webhook refuses alerts: \($0)"] } ?? []
        return Readiness(
            failures: problems.filter(\.kind.isFatal).map(\.text),
            warnings: problems.filter { !$0.kind.isFatal }.map(\.text) + untold
        )
    }

    func metricsText(_ metrics: Metrics) async -> String {
        metrics.set("gatehouse_build_info", ["version": GatehouseVersion.current], to: 1)
        if let bytes = ProcessFigures.residentBytes {
            metrics.set("process_resident_memory_bytes", to: Double(bytes))
        }
        if let count = ProcessFigures.openDescriptors { metrics.set("process_open_fds", to: Double(count)) }
        do {
            let counts = try await store.counts()
            for (state, count) in counts {
                metrics.set("gatehouse_jobs", ["state": state.rawValue], to: Double(count))
            }
            metrics.set("gatehouse_dead_letters", to: Double(try await store.deadLetters()))
            let failed = try await store.failedRequests()
            metrics.set("gatehouse_failed_requests", ["kind": "commands"], to: Double(failed.commands))
            metrics.set("gatehouse_failed_requests", ["kind": "fixes"], to: Double(failed.fixes))
            let oldest = try await store.oldestQueued()
            metrics.set(
                "gatehouse_oldest_queued_job_seconds",
                to: oldest.map { max(0, now().timeIntervalSince($0)) } ?? 0
            )
            let snapshot = try index.snapshot()
            metrics.set("gatehouse_advisories", to: Double(snapshot?.advisoryCount ?? 0))
            if let snapshot {
                metrics.set("gatehouse_advisory_age_seconds", to: now().timeIntervalSince(snapshot.date))
            }
            for source in try index.sourceChecks() {
                metrics.set(
                    "gatehouse_advisory_source_age_seconds",
                    ["source": source.name],
                    to: now().timeIntervalSince(source.checkedAt)
                )
            }
        } catch {
            metrics.count("gatehouse_metrics_errors_total")
        }
        return metrics.text()
    }
}
