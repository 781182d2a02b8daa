package import Logging
package import Pipeline
package import struct Foundation.Date
import Hummingbird
import HummingbirdCore
import NIOCore

/// The HTTP half of `serve`.
package struct WebServer: Sendable {
    /// What the server is told at start.
    package struct Settings: Sendable {
        package var host: String
        /// 0 picks a free one.
        package var port: Int
        package var bodyLimit: Int
        package var trustedProxies: Set<String>
        package var headDeadline: Duration
        package var bodyDeadline: Duration
        /// More wait until one is closed.
        ///
        /// Running out of file descriptors would end the listener, so half of them are kept for everything else.
        package var maxConnections: Int
        /// What large bodies may take together, in bytes.
        package var bodyMemory: Int

        package init(
            host: String,
            port: Int,
            bodyLimit: Int,
            trustedProxies: Set<String>,
            headDeadline: Duration = .seconds(10),
            bodyDeadline: Duration = .seconds(30),
            maxConnections: Int = FileDescriptors.affordableConnections,
            bodyMemory: Int = 256 << 20
        ) {
            self.host = host
            self.port = port
            self.bodyLimit = bodyLimit
            self.trustedProxies = trustedProxies
            self.headDeadline = headDeadline
            self.bodyDeadline = bodyDeadline
            self.maxConnections = maxConnections
            self.bodyMemory = bodyMemory
        }
    }

    private let settings: Settings
    private let intake: DeliveryIntake
    private let health: HealthController
    private let api: API?
    private let logger: Logger
    private let now: @Sendable () -> Date
    private let onListening: @Sendable (Int) async -> Void

    /// REST: what it works with and who may use it.
    package struct API: Sendable {
        let remediation: RemediationService
        let tokens: [APIToken]

        package init(remediation: RemediationService, tokens: [APIToken]) {
            self.remediation = remediation
            self.tokens = tokens
        }
    }

    /// Without `api` REST is not served.
    ///
    /// `onListening` gets the port once connections are accepted.
    package init(
        settings: Settings,
        intake: DeliveryIntake,
        api: API?,
        readiness: @escaping @Sendable () async -> Readiness,
        metrics: @escaping @Sendable () async -> String,
        logger: Logger,
        now: @escaping @Sendable () -> Date,
        onListening: @escaping @Sendable (Int) async -> Void
    ) {
        self.settings = settings
        self.intake = intake
        self.api = api
        health = HealthController(readiness: readiness, metrics: metrics)
        self.logger = logger
        self.now = now
        self.onListening = onListening
    }

    /// Serves until the service group shuts down or the task is cancelled; requests under way are answered first.
    package func run() async throws {
        let router = Router(context: WebRequestContext.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: ProblemMiddleware(logger: logger))
        WebhookController(
            intake: intake,
            bodyLimit: settings.bodyLimit,
            trustedProxies: settings.trustedProxies,
            unverified: UnverifiedTraffic(),
            memory: BodyMemory(limit: settings.bodyMemory),
            now: now
        ).addRoutes(to: router)
        health.addRoutes(to: router)
        if let api {
            RemediationController(service: api.remediation, logger: logger)
                .addRoutes(to: router, authentication: BearerAuthentication(tokens: api.tokens))
        }

        let head = TimeAmount(settings.headDeadline)
        let body = TimeAmount(settings.bodyDeadline)
        let limit = settings.bodyLimit
        // The server's own lines would double ours.
        var quiet = logger
        quiet.logLevel = .critical
        let application = Application(
            router: router,
            server: .http1(
                configuration: .init(
                    additionalChannelHandlers: [RequestDeadlines(head: head, body: body, bodyLimit: limit)])
            ),
            configuration: .init(
                address: .hostname(settings.host, port: settings.port),
                serverName: nil,
                backlog: 1024,
                availableConnectionsDelegate: MaximumAvailableConnections(
                    settings.maxConnections,
                    logger: quiet
                )
            ),
            onServerRunning: { channel in await onListening(channel.localAddress?.port ?? 0) },
            logger: quiet
        )
        try await application.run()
    }
}
