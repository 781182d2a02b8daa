import Basics
import Domain
import Forges
import Foundation
import Logging
import Pipeline
import ServiceLifecycle
import Storage
import HTTPAPI
import Transport
import UnixSignals

/// `gatehouse serve`: webhooks, workers, advisory refresh, until a signal says stop.
package struct ServeCommand: Sendable {
    private let loaded: LoadedSettings

    package init(_ loaded: LoadedSettings) { self.loaded = loaded }

    package func run() async throws -> ExitStatus {
        let settings = loaded.settings
        let resolved = try loaded.resolveForges()
        let registryTokens = try settings.npmRegistries.compactMap {
            try $0.token?.resolve(environment: loaded.environment)
        }
        let apiTokens = try loaded.resolveAPITokens()
        let logger = Logger(label: "gatehouse") { _ in
            LogOutput(
                format: settings.log.format == .json ? .json : .text,
                level: Logger.Level(rawValue: settings.log.level.rawValue) ?? .info,
                redactor: Redactor(
                    secrets: ServeCommand.secrets(of: resolved) + registryTokens + apiTokens.map(\.secret)
                )
            )
        }
        let lock = try DataDirectoryLock(directory: settings.storage.directory)
        defer { withExtendedLifetime(lock) {} }

        let transport = loaded.transport()
        var forges: [ForgeID: any Forge] = [:]
        var endpoints: [DeliveryIntake.Endpoint] = []
        for forge in resolved {
            guard let receiver = ForgeCatalog.receiver(for: forge.settings.kind),
                let client = ForgeCatalog.makeForge(
                    settings: forge.settings,
                    transport: transport,
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
        let parts = try ServerParts(
            ServerParts.Choices(
                loaded: loaded,
                directory: settings.storage.directory,
                databasePath: settings.databasePath,
                forges: forges,
                endpoints: endpoints,
                apiTokens: apiTokens.map(\.token),
                allowsFiles: false,
                advisoryIndexPath: settings.indexPath,
                dryRun: settings.dryRun,
                logger: logger
            ),
            onListening: { port in
                logger.info(
                    "listening",
                    metadata: [
                        "host": "\(settings.server.host)", "port": "\(port)", "settings": "\(loaded.file)",
                    ]
                )
            }
        )
        for key in settings.unused {
            logger.warning("this version does not use a setting", metadata: ["key": "\(key)"])
        }
        if forges.isEmpty { logger.warning("no forge is configured; see config/gatehouse.yaml") }
        if settings.dryRun { logger.notice("dry run: nothing is published") }
        // Jobs of a process that died: the lock says that no other server has them.
        try await parts.store.releaseAll(now: Date())
        try await parts.store.releaseFixes(now: Date())

        let jobs = JobExecutor()
        var services: [any Service] = [
            CancelledOnShutdown { await withTaskExecutorPreference(jobs) { await parts.workers.run() } },
            CancelledOnShutdown { await parts.announcer.run() },
            CancelledOnShutdown { await parts.rematcher.run() },
            CancelledOnShutdown { await parts.commands.run() },
            CancelledOnShutdown {
                await RetentionSweeper(store: parts.store, settings: settings.retention, logger: logger).run()
            },
        ]
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

    private func quiet(_ logger: Logger) -> Logger {
        var logger = logger
        logger.logLevel = max(logger.logLevel, .warning)
        return logger
    }

    private static func secrets(of forges: [LoadedSettings.ResolvedForge]) -> [Secret] {
        forges.flatMap { forge in
            [forge.settings.token, forge.settings.app?.privateKey].compactMap { $0 } + forge.webhook.secrets
                + forge.webhook.signingTokens
                + forge.webhook.secretTokens
        }
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
