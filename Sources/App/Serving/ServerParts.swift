import Advisories
package import Basics
package import Domain
import Extractors
package import Forges
package import Logging
import Licensing
package import Pipeline
package import Portal
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

    /// What signing in needs.
    package struct Portal: Sendable {
        let keys: PortalKeys
        let setup: SetupToken?
        let mail: (any MailSender)?
        /// Services to sign in with beside passwords.
        let providers: [IdentityProvider]
        let transport: any OutboundTransport

        package init(
            keys: PortalKeys,
            setup: SetupToken?,
            mail: (any MailSender)?,
            providers: [IdentityProvider],
            transport: any OutboundTransport
        ) {
            self.keys = keys
            self.setup = setup
            self.mail = mail
            self.providers = providers
            self.transport = transport
        }
    }

    /// What differs between `serve` and `preview`.
    package struct Choices: Sendable {
        package let loaded: LoadedSettings
        package let directory: String
        package let store: StoreDatabase
        package let forges: [ForgeID: any Forge]
        package let endpoints: [DeliveryIntake.Endpoint]
        /// Tokens of the settings for REST.
        package let apiTokens: [APIToken]
        /// `nil`: REST is not served.
        package let portal: Portal?
        package let allowsFiles: Bool
        package let advisoryIndexPath: String
        package let dryRun: Bool
        package let metrics: Metrics
        /// Forges that refuse the credential they are given.
        package let refusals: RefusedCredentials
        /// Calls that forges still allow.
        package let budgets: CallBudgets
        /// Whether alerts are taken.
        package let refusedAlerts: RefusedAlerts
        package let logger: Logger

        package init(
            loaded: LoadedSettings,
            directory: String,
            store: StoreDatabase,
            forges: [ForgeID: any Forge],
            endpoints: [DeliveryIntake.Endpoint],
            apiTokens: [APIToken],
            portal: Portal?,
            allowsFiles: Bool,
            advisoryIndexPath: String,
            dryRun: Bool,
            metrics: Metrics = Metrics(),
            refusals: RefusedCredentials = RefusedCredentials(),
            budgets: CallBudgets = CallBudgets(),
            refusedAlerts: RefusedAlerts = RefusedAlerts(),
            logger: Logger
        ) {
            self.loaded = loaded
            self.directory = directory
            self.store = store
            self.forges = forges
            self.endpoints = endpoints
            self.apiTokens = apiTokens
            self.portal = portal
            self.allowsFiles = allowsFiles
            self.advisoryIndexPath = advisoryIndexPath
            self.dryRun = dryRun
            self.metrics = metrics
            self.refusals = refusals
            self.budgets = budgets
            self.refusedAlerts = refusedAlerts
            self.logger = logger
        }
    }

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
                store: store,
                trees: trees,
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
                    commands: store,
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
        let isSweeping =
            settings.reconcileInterval > .zero && choices.forges.values.contains { $0.listing != nil }
        reconciler =
            isSweeping
            ? Reconciler(
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
                    metrics: metrics,
                    now: now
                ),
                interval: settings.reconcileInterval,
                logger: logger
            ) : nil
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
        let sources = WebhookSources(
            settings.forges.compactMap { entry in
                guard !entry.sources.isEmpty, let forge = choices.forges[entry.id] else { return nil }
                return WebhookSources.Rule(
                    forge: forge,
                    blocks: entry.sources.compactMap { NetworkPrefix($0) },
                    asksForge: entry.sources.contains(SettingsDecoder.forgeSource)
                )
            },
            logger: logger
        )
        self.sources = sources
        let readiness = ReadinessCheck(
            store: store,
            index: index,
            maxAge: settings.advisories.maxAge,
            refusals: choices.refusals,
            budgets: choices.budgets,
            refusedAlerts: choices.refusedAlerts,
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
                accounts,
                passwordMail,
                remediation,
                scan,
                publisher,
                comments,
                webhooks,
                uploads,
                credentials,
                trees,
                progress,
                index
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

    private static func api(
        _ choices: Choices,
        _ accounts: AccountService?,
        _ passwordMail: PasswordMail?,
        _ job: RemediationJob?,
        _ scan: ScanJob,
        _ publisher: Publisher,
        _ comments: CommentRenderer,
        _ webhooks: ProjectWebhookKeeper,
        _ uploads: UploadFolder,
        _ credentials: GitCredentialKeeper,
        _ trees: ProjectTrees,
        _ progress: ScanProgress,
        _ index: SQLiteAdvisoryIndex
    ) -> WebServer.API? {
        guard let portal = choices.portal, let accounts else { return nil }
        let settings = choices.loaded.settings
        let store = choices.store
        return WebServer.API(
            store: store,
            scans: ScanService(
                forges: choices.forges,
                scans: store,
                allowed: { settings.allows($0) },
                settle: { await ServerParts.settle($0, $1, by: scan, in: store, choices.logger) }
            ),
            comment: ResultComment(
                forges: choices.forges,
                jobs: store,
                scans: store,
                publications: store,
                publisher: publisher,
                comments: comments
            ),
            webhooks: webhooks,
            credentials: credentials,
            uploads: uploads,
            shelf: ContentsShelf { scan in
                guard let bytes = try await store.report(scan: scan.id.text) else { return nil }
                let seen = try await store.memory(of: scan.project.repository).firstSeen
                return ScanContents(scan, try ReportReader.report(bytes), firstSeen: seen ?? [:])
            },
            progress: progress,
            references: { ids in
                do {
                    return try index.references(of: ids)
                } catch {
                    // A finding is shown without them; whether it is sound is told by the readiness check.
                    choices.logger.warning("addresses of advisories", metadata: ["reason": "\(error)"])
                    return []
                }
            },
            sources: SourceService(
                forges: choices.forges,
                browser: trees,
                allowed: { settings.allows($0) }
            ),
            accounts: accounts,
            keys: portal.keys,
            remediation: job.map { job in
                RemediationService(
                    job: job,
                    queue: store,
                    projects: store,
                    allowed: { settings.allows($0) },
                    deadline: settings.limits.wallClock,
                    logger: choices.logger
                )
            },
            tokens: choices.apiTokens,
            sendReset: passwordMail.map { mail in
                { @Sendable (address: EmailAddress) async in mail.send(to: address) }
            },
            isSecure: settings.server.publicURL?.hasPrefix("https:") ?? false,
            signIn: SignInFlow(
                key: portal.keys.signIn,
                publicURL: settings.server.publicURL ?? "",
                transport: portal.transport
            ),
            providers: portal.providers,
            logger: choices.logger
        )
    }

    /// Tells the forge that a job ends without a verdict.
    ///
    /// When that fails the job is ended all the same; the reconciler looks after statuses that stay pending.
    private static func settle(
        _ job: Int64,
        _ reason: String,
        by scan: ScanJob,
        in store: StoreDatabase,
        _ logger: Logger
    ) async {
        do {
            guard let job = try await store.job(job) else { return }
            try await scan.tellCancelled(reason, for: job, logger: logger)
        } catch {
            logger.warning(
                "the forge was not told that a scan was cancelled",
                metadata: ["job": "\(job)", "reason": "\(error)"]
            )
        }
    }

    /// What plans and writes fixes, for the worker and for REST.
    private static func remediationJob(
        _ choices: Choices,
        store: StoreDatabase,
        trees: ProjectTrees,
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
