package import Logging
package import Pipeline
package import Portal
package import struct Foundation.Date
import HTTPTypes
import Hummingbird
import HummingbirdCore
import NIOCore
import NIOPosix

/// The HTTP half of `serve`.
package struct WebServer: Sendable {
    /// What the server is told at start.
    package struct Settings: Sendable {
        package var host: String
        /// 0 picks a free one.
        package var port: Int
        package var bodyLimit: Int
        package var trustedProxies: Set<String>
        /// Whether a delivery for the forge of an id is taken from an address; everybody may ask at any time.
        package var admits: @Sendable (_ forge: String, _ address: String) -> Bool
        package var headDeadline: Duration
        package var bodyDeadline: Duration
        /// More wait until one is closed.
        ///
        /// Running out of file descriptors would end the listener, so half of them are kept for everything else.
        package var maxConnections: Int
        /// Whether this machine's own connections may be all there are, whatever address others are held to.
        package var exemptsLoopback: Bool
        /// What large bodies may take together, in bytes.
        package var bodyMemory: Int

        package init(
            host: String,
            port: Int,
            bodyLimit: Int,
            trustedProxies: Set<String>,
            admits: @escaping @Sendable (_ forge: String, _ address: String) -> Bool = { _, _ in true },
            headDeadline: Duration = .seconds(10),
            bodyDeadline: Duration = .seconds(30),
            maxConnections: Int = FileDescriptors.affordableConnections,
            exemptsLoopback: Bool = true,
            bodyMemory: Int = 256 << 20
        ) {
            self.host = host
            self.port = port
            self.bodyLimit = bodyLimit
            self.trustedProxies = trustedProxies
            self.admits = admits
            self.headDeadline = headDeadline
            self.bodyDeadline = bodyDeadline
            self.maxConnections = maxConnections
            self.exemptsLoopback = exemptsLoopback
            self.bodyMemory = bodyMemory
        }
    }

    private let settings: Settings
    private let intake: DeliveryIntake
    private let health: HealthController
    private let api: API?
    private let logger: Logger
    private let redact: @Sendable (String) -> String
    private let now: @Sendable () -> Date
    private let onListening: @Sendable (Int) async -> Void

    /// REST: what it works with and who may use it.
    package struct API: Sendable {
        let store: any AccountStore & ProjectCatalog & ScanCatalog
        let scans: ScanService
        let comment: ResultComment
        let webhooks: any ProjectWebhooks
        let credentials: any GitCredentials
        let uploads: any UploadStore
        let shelf: ContentsShelf
        let progress: ScanProgress
        /// Addresses that advisories of these ids name.
        let references: @Sendable (Set<String>) -> [String]
        let sources: SourceService
        let accounts: AccountService
        let keys: PortalKeys
        /// `nil` where no repository's fixes can be planned.
        let remediation: RemediationService?
        /// Of the settings.
        let tokens: [APIToken]
        /// Has a token mailed that sets a password; `nil` where no mail is set up.
        let sendReset: (@Sendable (EmailAddress) async -> Void)?
        /// Whether browsers reach the server over encrypted connections only.
        let isSecure: Bool
        /// Signing in with accounts elsewhere.
        let signIn: SignInFlow
        let providers: [IdentityProvider]
        let logger: Logger

        package init(
            store: any AccountStore & ProjectCatalog & ScanCatalog,
            scans: ScanService,
            comment: ResultComment,
            webhooks: any ProjectWebhooks,
            credentials: any GitCredentials,
            uploads: any UploadStore,
            shelf: ContentsShelf,
            progress: ScanProgress,
            references: @escaping @Sendable (Set<String>) -> [String],
            sources: SourceService,
            accounts: AccountService,
            keys: PortalKeys,
            remediation: RemediationService?,
            tokens: [APIToken],
            sendReset: (@Sendable (EmailAddress) async -> Void)?,
            isSecure: Bool,
            signIn: SignInFlow,
            providers: [IdentityProvider],
            logger: Logger
        ) {
            self.store = store
            self.scans = scans
            self.comment = comment
            self.webhooks = webhooks
            self.credentials = credentials
            self.uploads = uploads
            self.shelf = shelf
            self.progress = progress
            self.references = references
            self.sources = sources
            self.accounts = accounts
            self.keys = keys
            self.remediation = remediation
            self.tokens = tokens
            self.sendReset = sendReset
            self.isSecure = isSecure
            self.signIn = signIn
            self.providers = providers
            self.logger = logger
        }

        /// Who may ask for what.
        package var permissions: PermissionMatrix { PermissionMatrix(operations) }

        /// Everything that is routed, described and listed.
        var operations: [Operation] {
            let cookies = SessionCookie(isSecure: isSecure)
            let access = ProjectAccess(projects: store)
            return AuthOperations(accounts: accounts, sendReset: sendReset, cookies: cookies).all
                + SignInOperations(
                    accounts: accounts,
                    flow: signIn,
                    providers: providers,
                    cookies: cookies,
                    logger: logger
                ).all
                + APIKeyOperations(store: store, keys: keys).all
                + AdministrationOperations(store: store, accounts: accounts, sendReset: sendReset).all
                + ProjectOperations(catalog: store, teams: store, scans: scans, credentials: credentials).all
                + WebhookOperations(webhooks: webhooks, access: access).all
                + RemediationOperations(service: remediation, access: access, audit: store, logger: logger)
                .all
                + ScanOperations(
                    catalog: store,
                    access: access,
                    service: scans,
                    uploads: uploads,
                    comment: comment,
                    accounts: store,
                    progress: progress,
                    streams: ScanEventStreams(),
                    logger: logger
                ).all
                + UploadOperations(uploads: uploads, access: access, service: scans, audit: store).all
                + ContentOperations(
                    catalog: store,
                    access: access,
                    shelf: shelf,
                    kind: { [scans] in scans.kind(of: $0) },
                    references: references
                ).all
                + SourceOperations(
                    catalog: store,
                    access: access,
                    service: sources,
                    downloads: SourceDownloads(),
                    logger: logger
                ).all
        }
    }

    /// Without `api` REST is not served.
    ///
    /// `redact` takes known secrets out of what errors say. `onListening` gets the port once connections are accepted.
    package init(
        settings: Settings,
        intake: DeliveryIntake,
        api: API?,
        readiness: @escaping @Sendable () async -> Readiness,
        metrics: @escaping @Sendable () async -> String,
        logger: Logger,
        redact: @escaping @Sendable (String) -> String,
        now: @escaping @Sendable () -> Date,
        onListening: @escaping @Sendable (Int) async -> Void
    ) {
        self.settings = settings
        self.intake = intake
        self.api = api
        health = HealthController(readiness: readiness, metrics: metrics)
        self.logger = logger
        self.redact = redact
        self.now = now
        self.onListening = onListening
    }

    /// Threads for connections, for as long as the process lives: half as many as there are cores, since what they hand on is
    /// worked on elsewhere and every thread more only waits for a core.
    private static let loops = MultiThreadedEventLoopGroup(numberOfThreads: max(1, System.coreCount / 2))

    /// Serves until the service group shuts down or the task is cancelled; requests under way are answered first.
    package func run() async throws {
        let router = Router(context: WebRequestContext.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: ProblemMiddleware(logger: logger, redact: redact))
        WebhookController(
            intake: intake,
            bodyLimit: settings.bodyLimit,
            trustedProxies: settings.trustedProxies,
            admits: settings.admits,
            unverified: UnverifiedTraffic(),
            memory: BodyMemory(limit: settings.bodyMemory),
            now: now
        ).addRoutes(to: router)
        health.addRoutes(to: router)
        if let api {
            let operations = api.operations
            let routing = OperationRouter(
                accounts: api.accounts,
                tokens: api.tokens,
                rates: RequestRates(),
                trustedProxies: settings.trustedProxies,
                now: now
            )
            routing.add(operations, to: router)
            DescriptionController(operations: operations).addRoutes(to: router)
        }

        let head = TimeAmount(settings.headDeadline)
        let body = TimeAmount(settings.bodyDeadline)
        let limit = settings.bodyLimit
        let isUpload: @Sendable (HTTPRequest) -> Bool = { [takes = api != nil] request in
            takes && UploadOperations.takes(request)
        }
        let shares = ConnectionShares(limit: settings.maxConnections) { [settings] address in
            settings.trustedProxies.contains(address) || settings.exemptsLoopback && address.isLoopbackAddress
        }
        // The server's own lines would double ours.
        var quiet = logger
        quiet.logLevel = .critical
        let application = Application(
            router: router,
            server: .http1(
                configuration: .init(
                    additionalChannelHandlers: [
                        ConnectionShares.Handler(shares),
                        RequestDeadlines(head: head, body: body, bodyLimit: limit, isUpload: isUpload),
                    ])
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
            eventLoopGroupProvider: .shared(Self.loops),
            logger: quiet
        )
        try await application.run()
    }
}
