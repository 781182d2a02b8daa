import Advisories
import Basics
package import Domain
import Extractors
package import Forges
package import Logging
import Licensing
package import Pipeline
package import Storage
import Archives
package import HTTPAPI
import Remediation
import Reporting
import SourceControl
import Transport
import struct Foundation.Date

/// The parts list of a server: the one place that names every adapter.
package struct ServerParts: Sendable {
    package let store: StoreDatabase
    package let web: WebServer
    package let workers: WorkerPool
    package let announcer: Announcer
    package let rematcher: Rematcher
    package let commands: CommandWorker
    /// `nil` where no repository wants fixes.
    package let remediations: RemediationWorker?
    package let metrics: Metrics

    /// What differs between `serve` and `preview`.
    package struct Choices: Sendable {
        package let loaded: LoadedSettings
        package let directory: String
        package let databasePath: String
        package let forges: [ForgeID: any Forge]
        package let endpoints: [DeliveryIntake.Endpoint]
        /// Who may use REST.
        package let apiTokens: [APIToken]
        package let allowsFiles: Bool
        package let advisoryIndexPath: String
        package let dryRun: Bool
        package let logger: Logger

        package init(
            loaded: LoadedSettings,
            directory: String,
            databasePath: String,
            forges: [ForgeID: any Forge],
            endpoints: [DeliveryIntake.Endpoint],
            apiTokens: [APIToken],
            allowsFiles: Bool,
            advisoryIndexPath: String,
            dryRun: Bool,
            logger: Logger
        ) {
            self.loaded = loaded
            self.directory = directory
            self.databasePath = databasePath
            self.forges = forges
            self.endpoints = endpoints
            self.apiTokens = apiTokens
            self.allowsFiles = allowsFiles
            self.advisoryIndexPath = advisoryIndexPath
            self.dryRun = dryRun
            self.logger = logger
        }
    }

    package init(_ choices: Choices, onListening: @escaping @Sendable (Int) async -> Void) throws {
        let settings = choices.loaded.settings
        let logger = choices.logger
        let now: @Sendable () -> Date = { Date() }
        let metrics = Metrics()
        let store = try StoreDatabase.open(path: choices.databasePath)
        let index = SQLiteAdvisoryIndex(path: choices.advisoryIndexPath)
        let mirrors = try GitMirrors(
            settings: choices.loaded.git(
                root: "\(choices.directory)/mirrors",
                allowsFiles: choices.allowsFiles
            )
        )
        let scanSettings = ScanSettings(
            maxAdvisoryAge: settings.advisories.maxAge,
            organisationPolicy: try choices.loaded.organisationPolicy(),
            exclusions: ScanExclusions(patterns: settings.ignore),
            licenses: try LicenseCatalog.standard(),
            registryLookup: try choices.loaded.registryLookup(
                cache: StoredRegistryFacts(store: store, now: now)
            ),
            waiverLimits: settings.waivers
        )
        let templates = try choices.loaded.templates()
        let judgement = Judgement(advisories: index, settings: scanSettings)
        let requests = Remediations(queue: store, settings: { settings.remediation(of: $0) })
        let scan = ScanJob(
            ScanJob.Environment(
                forges: choices.forges,
                trees: mirrors,
                jobs: store,
                scans: store,
                publisher: Publisher(
                    store: store,
                    dryRun: choices.dryRun,
                    metrics: metrics,
                    pack: { try GzipWriter.pack($0) }
                ),
                judgement: judgement,
                comments: CommentRenderer(templates: templates),
                remediations: settings.remediates ? requests : nil,
                harvest: settings.remediates ? StoredPackuments(store: store) : nil,
                now: now
            )
        )
        // Needs the registries' tokens, which `preview` does not have.
        let remediation =
            try settings.remediates || !choices.apiTokens.isEmpty
            ? ServerParts.remediationJob(
                choices,
                store: store,
                trees: mirrors,
                judgement: judgement,
                advisories: index,
                texts: PullRequestText(templates: templates),
                metrics: metrics
            ) : nil
        remediations = remediation.flatMap { job in
            guard settings.remediates else { return nil }
            return RemediationWorker(
                queue: store,
                job: job,
                retry: RetryPolicy(attempts: settings.workers.attempts, base: settings.workers.backoff),
                deadline: settings.limits.wallClock,
                schedule: { settings.remediation(of: $0).schedule },
                logger: logger
            )
        }
        let runner = JobRunner(
            scan: scan,
            retry: RetryPolicy(attempts: settings.workers.attempts, base: settings.workers.backoff),
            deadline: settings.limits.wallClock,
            metrics: metrics,
            logger: logger,
            now: now
        )
        workers = WorkerPool(
            jobs: store,
            runner: runner,
            wakeups: store.wakeups,
            count: settings.workers.count,
            name: Digest.hex(Digest.random(count: 4)),
            lease: settings.workers.lease,
            logger: logger,
            now: now
        )
        rematcher = Rematcher(
            snapshot: { try index.snapshot() },
            scans: store,
            jobs: store,
            allowed: { settings.allows($0) },
            interval: .seconds(2),
            logger: logger,
            now: now
        )
        commands = CommandWorker(
            commands: store,
            runner: CommandRunner(
                CommandRunner.Environment(
                    forges: choices.forges,
                    jobs: store,
                    scans: store,
                    remediations: requests,
                    retry: RetryPolicy(attempts: settings.workers.attempts, base: settings.workers.backoff),
                    dryRun: choices.dryRun,
                    now: now
                )
            ),
            wakeups: store.commandWakeups,
            metrics: metrics,
            logger: logger,
            now: now
        )
        announcer = Announcer(jobs: store, scan: scan, logger: logger)
        let forges = choices.forges
        let intake = DeliveryIntake(
            endpoints: choices.endpoints,
            store: store,
            metrics: metrics,
            logger: logger,
            allowed: { settings.allows($0) },
            forgetInstallation: { forges[$0]?.forget(installation: $1) },
            now: now
        )
        let readiness = ReadinessCheck(
            store: store,
            index: index,
            maxAge: settings.advisories.maxAge,
            logger: logger,
            now: now
        )
        web = WebServer(
            settings: WebServer.Settings(
                host: settings.server.host,
                port: settings.server.port,
                bodyLimit: settings.limits.body,
                trustedProxies: Set(settings.server.trustedProxies)
            ),
            intake: intake,
            api: ServerParts.api(choices, remediation, store),
            readiness: { await readiness.state() },
            metrics: { await readiness.metricsText(metrics) },
            logger: logger,
            now: now,
            onListening: onListening
        )
        self.store = store
        self.metrics = metrics
    }

    /// Not served where nobody has a token.
    private static func api(
        _ choices: Choices,
        _ job: RemediationJob?,
        _ store: StoreDatabase
    ) -> WebServer.API? {
        guard let job, !choices.apiTokens.isEmpty else { return nil }
        let settings = choices.loaded.settings
        return WebServer.API(
            remediation: RemediationService(
                job: job,
                queue: store,
                projects: store,
                allowed: { settings.allows($0) },
                deadline: settings.limits.wallClock,
                logger: choices.logger
            ),
            tokens: choices.apiTokens
        )
    }

    /// What plans and writes fixes, for the worker and for REST.
    private static func remediationJob(
        _ choices: Choices,
        store: StoreDatabase,
        trees: GitMirrors,
        judgement: Judgement,
        advisories: SQLiteAdvisoryIndex,
        texts: PullRequestText,
        metrics: Metrics
    ) throws -> RemediationJob {
        let settings = choices.loaded.settings
        let memory = StoredPackuments(store: store)
        let packuments = PackumentSource(
            client: try choices.loaded.npmRegistryClient(),
            cache: memory,
            harvest: memory,
            now: { Date() }
        )
        return RemediationJob(
            RemediationJob.Environment(
                forges: choices.forges,
                trees: trees,
                scans: store,
                store: store,
                fixes: BranchFixes(
                    judgement: judgement,
                    remediator: Remediator(advisories: advisories, packuments: { await packuments.fetch($0) })
                ),
                settings: { settings.remediation(of: $0) },
                texts: texts,
                isPublicRegistry: settings.npmRegistries.contains {
                    $0.scope == nil && $0.url.hasPrefix("https://registry.npmjs.org")
                },
                metrics: metrics,
                lease: settings.limits.wallClock,
                dryRun: choices.dryRun,
                now: { Date() }
            )
        )
    }
}

/// What `/health/ready` and the gauges of `/metrics` look at.
private struct ReadinessCheck: Sendable {
    let store: StoreDatabase
    let index: SQLiteAdvisoryIndex
    let maxAge: Duration
    /// Causes name paths of this machine, so they go here and not to whoever asks.
    let logger: Logger
    let now: @Sendable () -> Date

    func state() async -> Readiness {
        var failures: [String] = []
        var warnings: [String] = []
        do {
            let counts = try await store.counts()
            if let dead = counts[.dead], dead > 0 { warnings.append("\(dead) jobs are dead letters") }
        } catch {
            logger.error("the database does not answer", metadata: ["reason": "\(error)"])
            failures.append("the database does not answer")
        }
        do {
            let problem = try AdvisoryAge.problem(
                index.snapshot(),
                oldest: index.status()?.oldest,
                maxAge: maxAge,
                now: now()
            )
            if let problem { failures.append(problem) }
        } catch {
            logger.error("the advisory index cannot be read", metadata: ["reason": "\(error)"])
            failures.append("the advisory index cannot be read")
        }
        return Readiness(failures: failures, warnings: warnings)
    }

    func metricsText(_ metrics: Metrics) async -> String {
        do {
            let counts = try await store.counts()
            for state in JobState.allCases {
                metrics.set("gatehouse_jobs", ["state": state.rawValue], to: Double(counts[state] ?? 0))
            }
            let snapshot = try index.snapshot()
            metrics.set("gatehouse_advisories", to: Double(snapshot?.advisoryCount ?? 0))
            if let snapshot {
                metrics.set("gatehouse_advisory_age_seconds", to: now().timeIntervalSince(snapshot.date))
            }
        } catch {
            metrics.count("gatehouse_metrics_errors_total")
        }
        return metrics.text()
    }
}
