import Basics
import CAllocator
import Domain
import Forges
import Foundation
import Logging
import Pipeline
import Portal
import ServiceLifecycle
import SourceControl
import Storage
import HTTPAPI
import Transport
import UnixSignals
import Uploads

/// `gatehouse serve`: webhooks, workers, advisory refresh, until a signal says stop.
package struct ServeCommand: Sendable {
    private let loaded: LoadedSettings

    package init(_ loaded: LoadedSettings) { self.loaded = loaded }

    /// Every delivery frees about as much as the next one needs: given back each time, a fifth of the time of the intake goes
    /// into asking for it again.
    private static let keptFreeBytes: Int32 = 16 << 20

    package func run() async throws -> ExitStatus {
        gatehouse_keep_freed_memory(ServeCommand.keptFreeBytes)
        let settings = loaded.settings
        let resolved = try loaded.resolveForges()
        // Read now, so that no line shows them.
        for registry in settings.npmRegistries { _ = try registry.token?.resolve(from: loaded.secretSources) }
        let apiTokens = try loaded.resolveAPITokens()
        let alerts = try loaded.alertAddress()
        let levels = LogLevelSwitch(Logger.Level(rawValue: settings.log.level.rawValue) ?? .info)
        let logger = Logger(label: "gatehouse") { _ in
            LogOutput(
                format: settings.log.format == .json ? .json : .text,
                level: levels.level,
                redactor: KnownSecrets.ofThisProcess.redactor,
                levels: levels
            )
        }
        let lock = try DataDirectoryLock(directory: settings.storage.directory)
        defer { withExtendedLifetime(lock) {} }

        if let text = StoreBackup.interruptedRestore(of: settings.databasePath) {
            logger.warning("a restore was interrupted", metadata: ["reason": "\(text)"])
        }
        let store = try StoreDatabase.open(path: settings.databasePath, packing: .gzip)
        let transport = loaded.transport(extraOrigin: alerts)
        let portal = settings.api.enabled ? try await portal(store, transport, logger) : nil
        let metrics = Metrics()
        let signs = ForgeSigns()
        let refusedAlerts = RefusedAlerts()
        var forges: [ForgeID: any Forge] = [:]
        var endpoints: [DeliveryIntake.Endpoint] = []
        for forge in resolved {
            guard let receiver = ForgeCatalog.receiver(for: forge.settings.kind),
                let client = ForgeCatalog.makeForge(
                    settings: forge.settings,
                    transport: MeasuredTransport(
                        transport,
                        forge: forge.settings.id,
                        metrics: metrics,
                        signs: signs
                    ),
                    sleep: { try await Task.sleep(for: $0) },
                    now: { Date() }
                )
            else {
                throw CommandFailure(
                    .usage,
                    "The forge kind \(forge.settings.kind.rawValue) is not supported."
                )
            }
            forges[forge.settings.id] = client
            endpoints.append(
                DeliveryIntake.Endpoint(forge: forge.settings.id, receiver: receiver, secrets: forge.webhook)
            )
        }
        let (listening, opened) = AsyncStream<Void>.makeStream()
        let parts = try ServerParts(
            ServerParts.Choices(
                loaded: loaded,
                directory: settings.storage.directory,
                store: store,
                forges: forges,
                endpoints: endpoints,
                apiTokens: apiTokens.map(\.token),
                portal: portal,
                allowsFiles: false,
                advisoryIndexPath: settings.indexPath,
                dryRun: settings.dryRun,
                metrics: metrics,
                signs: signs,
                refusedAlerts: refusedAlerts,
                logger: logger
            ),
            onListening: { port in
                logger.info(
                    "listening",
                    metadata: [
                        "host": "\(settings.server.host)", "port": "\(port)", "settings": "\(loaded.file)",
                    ]
                )
                opened.finish()
            }
        )
        for key in settings.unused {
            logger.warning("this version does not use a setting", metadata: ["key": "\(key)"])
        }
        if forges.isEmpty { logger.warning("no forge is configured; see config/gatehouse.yaml") }
        do {
            switch try await parts.mirrors.sandbox() {
            case .bubblewrap(let path):
                logger.info("git runs under bubblewrap", metadata: ["path": "\(path)"])
            case .off: break
            case .missing(let why):
                logger.notice("git runs without a sandbox", metadata: ["reason": "\(why)"])
            }
        } catch {
            // Without git every job says why it failed; without a sandbox that must be there nothing is begun.
            guard settings.sandbox != .require else { throw CommandFailure(.usage, error.detail) }
            logger.error("git cannot be used", metadata: ["reason": "\(error.detail)"])
        }
        if settings.dryRun { logger.notice("dry run: nothing is published") }
        // Jobs of a process that died: the lock says that no other server has them.
        try await parts.store.releaseAll(now: Date(), backoff: settings.workers.backoff)
        try await parts.store.releaseFixes(now: Date(), backoff: settings.workers.backoff)
        // And what it was receiving: whoever sent it got no answer, and sends it again.
        let halves = parts.uploads.removeHalves()
        if halves > 0 { logger.info("half uploads removed", metadata: ["uploads": "\(halves)"]) }
        let leftovers = AskPass.removeLeftovers(in: loaded.git(root: "").temporaryFolder)
        if leftovers > 0 {
            logger.info("folders of fetches that were killed removed", metadata: ["folders": "\(leftovers)"])
        }

        let jobs = JobExecutor()
        var services: [any Service] = [
            CancelledOnShutdown { await withTaskExecutorPreference(jobs) { await parts.workers.run() } },
            CancelledOnShutdown { await parts.announcer.run() },
            CancelledOnShutdown { await parts.rematcher.run() },
            CancelledOnShutdown { await parts.commands.run() },
            CancelledOnShutdown {
                await RetentionSweeper(store: parts.store, settings: settings.retention, logger: logger).run()
            },
            CancelledOnShutdown {
                await MirrorSweeper(
                    mirrors: parts.mirrors,
                    retention: settings.retention.mirrors,
                    logger: logger
                ).run()
            },
        ]
        services.append(
            CancelledOnShutdown {
                await UploadSweeper(uploads: parts.uploads, store: parts.store, logger: logger).run()
            }
        )
        if parts.sources.asks { services.append(CancelledOnShutdown { await parts.sources.run() }) }
        if let mail = parts.passwordMail { services.append(CancelledOnShutdown { await mail.run() }) }
        if let reconciler = parts.reconciler {
            services.append(
                CancelledOnShutdown {
                    // A delivery asked for before the door is open would fail again, and wait for ten minutes.
                    for await _ in listening {}
                    await reconciler.run()
                }
            )
        }
        let alerter = Alerter(
            problems: { await parts.readiness.problems() },
            receiver: alerts.map { AlertReceiver(url: $0, transport: transport) },
            refusedAlerts: refusedAlerts,
            interval: settings.alerts.interval,
            metrics: metrics,
            logger: logger,
            now: { Date() }
        )
        services.append(CancelledOnShutdown { await alerter.run() })
        services.append(CancelledOnShutdown { await levels.run(logger: logger) })
        if let remediations = parts.remediations {
            services.append(
                CancelledOnShutdown { await withTaskExecutorPreference(jobs) { await remediations.run() } }
            )
        }
        if !settings.advisories.sources.isEmpty {
            let refresher = AdvisoryRefresher(
                settings: settings.advisories,
                indexPath: settings.indexPath,
                transport: transport,
                logger: logger
            )
            services.append(CancelledOnShutdown { await refresher.run() })
        }
        services.append(ServedUntilShutdown { try await parts.web.run() })
        let group = ServiceGroup(
            configuration: ServiceGroupConfiguration(
                services: services.map { .init(service: $0) },
                gracefulShutdownSignals: [.sigterm, .sigint],
                logger: quiet(logger)
            )
        )
        try await group.run()
        await transport.shutdown()
        logger.info("stopped")
        return .success
    }

    /// What signing in needs; `nil` while its secret cannot be opened, as after a restore without the key: the gate goes on.
    private func portal(
        _ store: StoreDatabase,
        _ transport: any OutboundTransport,
        _ logger: Logger
    ) async throws -> ServerParts.Portal? {
        // A secret that cannot be read is a mistake in the settings: told at once.
        let providers = try loaded.resolveSignIn()
        let keys: PortalKeys
        do {
            keys = try await PortalRoot(loaded: loaded, logger: logger).keys(in: store)
        } catch  where error is CommandFailure || error is KeysBusy || error is KeysRetired {
            logger.error("REST is not served", metadata: ["reason": "\(error)"])
            return nil
        }
        let file = SetupTokenFile(path: "\(loaded.settings.storage.directory)/setup.token")
        let hasAdministrator = try await store.hasAdministrator()
        return ServerParts.Portal(
            keys: keys,
            setup: try file.prepare(hasAdministrator: hasAdministrator, logger),
            mail: try loaded.mailSender(),
            providers: providers,
            transport: transport
        )
    }

    private func quiet(_ logger: Logger) -> Logger {
        var logger = logger
        logger.logLevel = max(logger.logLevel, .warning)
        return logger
    }
}

/// A loop that gives up its work at once when the server shuts down.
private struct CancelledOnShutdown: Service {
    let body: @Sendable () async -> Void

    func run() async { await cancelWhenGracefulShutdown { await body() } }
}

/// A service that ends by itself on shutdown.
private struct ServedUntilShutdown: Service {
    let body: @Sendable () async throws -> Void

    func run() async throws { try await body() }
}
