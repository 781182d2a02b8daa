import Basics
import Extractors
import Forges
import Logging
import Licensing
package import Pipeline
import Portal
package import Storage
import Archives
package import HTTPAPI
import Remediation
import Reporting
package import SourceControl
import Transport
import Uploads
import struct Foundation.Date

/// The parts list of a server: the one place that names every adapter.
package struct ServerParts: Sendable {
    package let store: StoreDatabase
    package let mirrors: GitMirrors
    let uploads: UploadFolder
    package let web: WebServer
    package let workers: WorkerPool
    package let announcer: Announcer
    package let rematcher: Rematcher
    package let commands: CommandWorker
    /// `nil` where settings want none.
    package let reconciler: Reconciler?
    let sources: WebhookSources
    /// `nil` where no repository wants fixes.
    package let remediations: RemediationWorker?
    /// `nil` where no mail is set up.
    let passwordMail: PasswordMail?
    package let metrics: Metrics
    let readiness: ReadinessCheck

    package init(_ choices: Choices, onListening: @escaping @Sendable (Int) async -> Void) throws {
        let settings = choices.loaded.settings
        let logger = choices.logger
        let now: @Sendable () -> Date = { Date() }
        let metrics = choices.metrics
        let store = choices.store
        let index = SQLiteAdvisoryIndex(path: choices.advisoryIndexPath)
        let mirrors = try GitMirrors(
            settings: choices.loaded.git(
                root: "\(choices.directory)/mirrors",
                allowsFiles: choices.allowsFiles
            )
        )
        let credentials = GitCredentialKeeper(loaded: choices.loaded, store: store, logger: logger)
        let trees = ProjectTrees(mirrors: mirrors, credentials: credentials)
        let scanSettings = try ServerParts.scanSettings(choices, now: now)
        let templates = try choices.loaded.templates()
        let judgement = Judgement(advisories: index, settings: scanSettings)
        let retry = RetryPolicy(attempts: settings.workers.attempts, base: settings.workers.backoff)
        let requests = Remediations(queue: store, settings: { settings.remediation(of: $0) })
        let publisher = Publisher(
            store: store,
            dryRun: choices.dryRun,
            metrics: metrics,
            pack: { try GzipWriter.pack($0) }
        )
        let comments = CommentRenderer(templates: templates)
        let uploads = UploadFolder(
            root: "\(choices.directory)/uploads",
            limits: choices.loaded.uploadLimits
        )
        let progress = ScanProgress()
        let scan = ScanJob(
            ScanJob.Environment(
                forges: choices.forges,
                trees: trees,
                jobs: store,
                scans: store,
                publisher: publisher,
                judgement: judgement,
                comments: comments,
                remediations: settings.remediates ? requests : nil,
                harvest: settings.remediates ? StoredPackuments(store: store) : nil,
                uploads: uploads,
                progress: progress,
                sleep: { try await Task.sleep(for: $0) },
                now: now
            )
        )
        // Needs the registries' tokens, which `preview` does not have.
        let remediation =
            try settings.remediates || choices.portal != nil
            ? ServerParts.remediationJob(
                choices,
                trees: trees,
                judgement: judgement,
                advisories: index,
                texts: PullRequestText(templates: templates)
            ) : nil
        let diskWaits = DiskWaits()
        remediations = remediation.flatMap { job in
            guard settings.remediates else { return nil }
            return RemediationWorker(
                queue: store,
                job: job,
                retry: retry,
                deadline: settings.limits.wallClock,
                diskWaits: diskWaits,
                schedule: { settings.remediation(of: $0).schedule },
                logger: logger
            )
        }
        let runner = JobRunner(
            scan: scan,
            retry: retry,
            deadline: settings.limits.wallClock,
            diskWaits: diskWaits,
            noteFetch: { [silences = choices.signs.silences] in silences.note(.fetch, of: $0, failed: $1) },
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
                    commands: store,
                    scans: store,
                    remediations: requests,
                    retry: retry,
                    dryRun: choices.dryRun,
                    sleep: { try await Task.sleep(for: $0) },
                    now: now
                )
            ),
            wakeups: store.commandWakeups,
            metrics: metrics,
            logger: logger,
            now: now
        )
        reconciler = ServerParts.reconciler(
            choices,
            publisher: publisher,
            requests: requests,
            now: now
        )
        announcer = Announcer(jobs: store, scan: scan, logger: logger)
        let forges = choices.forges
        let webhooks = ProjectWebhookKeeper(
            loaded: choices.loaded,
            store: store,
            transport: choices.portal?.transport,
            logger: logger
        )
        let intake = DeliveryIntake(
            endpoints: choices.endpoints,
            store: store,
            projects: webhooks,
            metrics: metrics,
            logger: logger,
            allowed: { settings.allows($0) },
            forgetInstallation: { forges[$0]?.forget(installation: $1) },
            now: now
        )
        let sources = ServerParts.sources(choices)
        self.sources = sources
        let readiness = ReadinessCheck(
            store: store,
            index: index,
            maxAge: settings.advisories.maxAge,
            signs: choices.signs,
            refusedAlerts: choices.refusedAlerts,
            diskWaits: diskWaits,
            logger: logger,
            now: now
        )
        self.readiness = readiness
        let accounts = choices.portal.map { portal in
            AccountService(
                store: store,
                keys: portal.keys,
                isOpen: settings.api.registration,
                passwords: PasswordQueue().work,
                setup: portal.setup,
                now: now
            )
        }
        var passwordMail: PasswordMail?
        if let accounts, let sender = choices.portal?.mail {
            passwordMail = PasswordMail(
                accounts: accounts,
                sender: sender,
                publicURL: settings.server.publicURL ?? "",
                logger: logger
            )
        }
        self.passwordMail = passwordMail
        web = WebServer(
            settings: WebServer.Settings(
                host: settings.server.host,
                port: settings.server.port,
                bodyLimit: settings.limits.body,
                trustedProxies: Set(settings.server.trustedProxies),
                admits: { [sources] in sources.admits(forge: $0, from: $1) }
            ),
            intake: intake,
            api: ServerParts.api(
                choices,
                accounts: accounts,
                passwordMail: passwordMail,
                remediation: remediation,
                scan: scan,
                publisher: publisher,
                comments: comments,
                webhooks: webhooks,
                uploads: uploads,
                credentials: credentials,
                trees: trees,
                progress: progress,
                index: index
            ),
            readiness: { await readiness.state() },
            metrics: { await readiness.metricsText(metrics) },
            logger: logger,
            redact: { KnownSecrets.ofThisProcess.redactor.redacted($0) },
            now: now,
            onListening: onListening
        )
        self.store = store
        self.mirrors = mirrors
        self.uploads = uploads
        self.metrics = metrics
    }

    private static func scanSettings(
        _ choices: Choices,
        now: @escaping @Sendable () -> Date
    ) throws -> ScanSettings {
        let settings = choices.loaded.settings
        return ScanSettings(
            maxAdvisoryAge: settings.advisories.maxAge,
            organisationPolicy: try choices.loaded.organisationPolicy(),
            exclusions: ScanExclusions(patterns: settings.ignore),
            licenses: try LicenseCatalog.standard(),
            registryLookup: try choices.loaded.registryLookup(
                cache: StoredRegistryFacts(store: choices.store, now: now)
            ),
            waiverLimits: settings.waivers
        )
    }

    /// `nil` where settings want none, or no forge lists what it has.
    private static func reconciler(
        _ choices: Choices,
        publisher: Publisher,
        requests: Remediations,
        now: @escaping @Sendable () -> Date
    ) -> Reconciler? {
        let settings = choices.loaded.settings
        guard settings.reconcileInterval > .zero, choices.forges.values.contains(where: { $0.listing != nil })
        else { return nil }
        let store = choices.store
        return Reconciler(
            Reconciler.Environment(
                forges: choices.forges,
                store: store,
                jobs: store,
                allowed: { settings.allows($0) },
                named: { settings.namedRepositories(on: $0) },
                discovers: { settings.discoversRepositories(on: $0) },
                hookAddress: { "\(settings.server.publicURL ?? "")/v1/webhooks/\($0)" },
                publications: choices.dryRun ? nil : store,
                publisher: publisher,
                fixes: settings.remediates ? (store, requests) : nil,
                metrics: choices.metrics,
                ended: { choices.signs.silences.note(.sweep, of: $0, failed: $1) },
                now: now
            ),
            interval: settings.reconcileInterval,
            logger: choices.logger
        )
    }

    private static func sources(_ choices: Choices) -> WebhookSources {
        WebhookSources(
            choices.loaded.settings.forges.compactMap { entry in
                guard !entry.sources.isEmpty, let forge = choices.forges[entry.id] else { return nil }
                return WebhookSources.Rule(
                    forge: forge,
                    blocks: entry.sources.compactMap { NetworkPrefix($0) },
                    asksForge: entry.sources.contains(SettingsDecoder.forgeSource)
                )
            },
            logger: choices.logger
        )
    }
}
