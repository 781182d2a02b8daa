import Basics
import Domain
import Forges
import Foundation
import HTTPAPI
import Logging
import Pipeline
import ServiceLifecycle
import Storage
import Synchronization
import TestSupport
import Testing

/// A web server on a free port over a store on disk, for the length of a closure.
struct ServerLab: Sendable {
    static let secret = "a-webhook-secret-nobody-may-see"
    static let token = "a-gitlab-token-nobody-may-see"

    let port: Int
    let store: StoreDatabase
    /// Where it lies.
    let path: String
    let metrics: Metrics
    let log: LogCapture

    struct Options: Sendable {
        var trustedProxies: Set<String> = []
        var admits: @Sendable (String, String) -> Bool = { _, _ in true }
        var head = Duration.seconds(10)
        var body = Duration.seconds(30)
        var maxConnections = 64
        var exemptsLoopback = true
        var bodyMemory = 256 << 20
        var readiness = Readiness(failures: [], warnings: [])
        var endpoints = ServerLab.endpoints
        /// Hooks of single repositories.
        var projects = HeldWebhooks()
        var now = Date(timeIntervalSince1970: 1_767_225_600)
        /// What the file may grow to, in pages.
        var pageLimit: Int?
        /// Where uploads lie; removed in the end.
        let uploads = FileManager.default.temporaryDirectory
            .appendingPathComponent("gatehouse-uploads-\(UUID().uuidString)").path
        /// REST over the store; `nil`: not served.
        var api: (@Sendable (StoreDatabase, Logger) throws -> WebServer.API)?
    }

    static var endpoints: [DeliveryIntake.Endpoint] {
        [
            endpoint("github", .github, WebhookSecrets(secrets: [Secret(secret)])),
            endpoint("gitlab", .gitlab, WebhookSecrets(secretTokens: [Secret(token)])),
        ].compactMap { $0 }
    }

    static func endpoint(
        _ name: String,
        _ kind: ForgeKind,
        _ secrets: WebhookSecrets
    ) -> DeliveryIntake.Endpoint? {
        guard let id = ForgeID(name), let receiver = ForgeCatalog.receiver(for: kind) else { return nil }
        return DeliveryIntake.Endpoint(forge: id, receiver: receiver, secrets: secrets)
    }

    /// Ends the server as `serve` does, by a graceful shutdown.
    ///
    /// Cancelled, NIO ends the process when a connection was accepted that nobody has taken over yet.
    static func run<Result: Sendable>(
        _ options: Options = Options(),
        _ body: @escaping @Sendable (ServerLab) async throws -> Result
    ) async throws -> Result {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("gatehouse-\(UUID().uuidString)").path
        defer {
            // What is not there need not be removed.
            try? FileManager.default.removeItem(atPath: folder)
            try? FileManager.default.removeItem(atPath: options.uploads)
        }
        let path = "\(folder)/store.sqlite"
        var store = try StoreDatabase.open(path: path)
        if let limit = options.pageLimit {
            try store.close()
            store = StoreDatabase(
                database: try SQLiteDatabase(
                    path: path,
                    migrations: SQLiteSchema.migrations,
                    pageLimit: limit
                )
            )
        }
        let log = LogCapture()
        let logger = Logger(label: "test") { _ in log }
        let metrics = Metrics()
        let intake = DeliveryIntake(
            endpoints: options.endpoints,
            store: store,
            projects: options.projects,
            metrics: metrics,
            logger: logger,
            allowed: { $0.path != "acme/forbidden" },
            forgetInstallation: { _, _ in },
            now: { options.now }
        )
        let (ports, listening) = AsyncStream.makeStream(of: Int.self)
        let server = WebServer(
            settings: WebServer.Settings(
                host: "127.0.0.1",
                port: 0,
                bodyLimit: 26_214_400,
                trustedProxies: options.trustedProxies,
                admits: options.admits,
                headDeadline: options.head,
                bodyDeadline: options.body,
                maxConnections: options.maxConnections,
                exemptsLoopback: options.exemptsLoopback,
                bodyMemory: options.bodyMemory
            ),
            intake: intake,
            api: try options.api?(store, logger),
            readiness: { options.readiness },
            metrics: { metrics.text() },
            logger: logger,
            redact: { Redactor(secrets: [Secret(secret), Secret(token)]).redacted($0) },
            now: { options.now },
            onListening: { listening.yield($0) }
        )
        let service = ServiceGroup(
            configuration: ServiceGroupConfiguration(
                services: [.init(service: Served(server: server, listening: listening))],
                logger: logger
            )
        )
        return try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await service.run() }
            var iterator = ports.makeAsyncIterator()
            let port = try #require(await iterator.next())
            let lab = ServerLab(port: port, store: store, path: path, metrics: metrics, log: log)
            // The client blocks: on the pool it would take the server's threads.
            let result = try await ThreadExecutor.run {
                do { return Swift.Result<Result, any Error>.success(try await body(lab)) } catch {
                    return .failure(error)
                }
            }
            await service.triggerGracefulShutdown()
            try await group.waitForAll()
            return try result.get()
        }
    }

    /// What somebody with the file at hand could run.
    func execute(_ statement: String) async throws {
        let database = try SQLiteDatabase(path: path, migrations: SQLiteSchema.migrations)
        _ = try await database.write { transaction throws(StoreError) in
            try transaction.execute(statement, [])
        }
    }

    /// How SQLite would answer a query.
    func plan(_ query: String) async throws -> [String] {
        let database = try SQLiteDatabase(path: path, migrations: SQLiteSchema.migrations)
        return try await database.read { transaction throws(StoreError) in
            try transaction.rows("EXPLAIN QUERY PLAN \(query)", []).map { row throws(StoreError) in
                try row.text("detail")
            }
        }
    }

    func connect() throws -> HTTPClient { try HTTPClient(port: port) }

    /// One request on a connection of its own.
    func send(_ request: [UInt8]) throws -> HTTPClient.Answer {
        let client = try connect()
        client.send(request)
        return try client.answer()
    }

    func get(_ path: String) throws -> HTTPClient.Answer {
        try send(Array("GET \(path) HTTP/1.1\r\nHost: x\r\n\r\n".utf8))
    }

    func deliver(_ delivery: Wire) throws -> HTTPClient.Answer { try send(delivery.bytes) }
}

private struct Served: Service {
    let server: WebServer
    let listening: AsyncStream<Int>.Continuation

    func run() async throws {
        // A server that cannot start must not leave the lab waiting for its port.
        defer { listening.finish() }
        try await server.run()
    }
}

/// A delivery as bytes on the wire.
struct Wire: Sendable {
    var path = "/v1/webhooks/github"
    var headers: [(name: String, value: String)]
    var body: [UInt8]

    /// Signed as GitHub does.
    static func github(
        _ event: String = "pull_request",
        id: String = "d1",
        _ body: String = pullRequest(),
        type: String = "application/json",
        secret: String = ServerLab.secret
    ) -> Wire {
        var wire = Wire(headers: [], body: Array(body.utf8))
        wire.headers = [
            ("Content-Type", type), ("X-GitHub-Event", event), ("X-GitHub-Delivery", id),
            ("X-Hub-Signature-256", signature(wire.body, secret)),
        ]
        return wire
    }

    static func gitlab(_ body: String, token: String = ServerLab.token) -> Wire {
        Wire(
            path: "/v1/webhooks/gitlab",
            headers: [
                ("Content-Type", "application/json"), ("X-Gitlab-Event", "Push Hook"),
                ("Idempotency-Key", "k1"), ("X-Gitlab-Token", token),
            ],
            body: Array(body.utf8)
        )
    }

    static func signature(_ body: [UInt8], _ secret: String = ServerLab.secret) -> String {
        "sha256=" + Digest.hex(Digest.hmacSHA256(key: Array(secret.utf8), body))
    }

    static func pullRequest(number: Int = 1, head: String = "a", repository: String = "acme/shop") -> String {
        """
        {"action":"opened","number":\(number),"pull_request":{"updated_at":"2026-01-01T00:00:00Z",\
        "head":{"sha":"\(String(repeating: head, count: 40))","ref":"topic"},"base":{"ref":"main"}},\
        "repository":{"id":7,"full_name":"\(repository)","default_branch":"main"}}
        """
    }

    func with(_ name: String, _ value: String) -> Wire {
        var copy = self
        copy.headers.append((name, value))
        return copy
    }

    func without(_ name: String) -> Wire {
        var copy = self
        copy.headers.removeAll { $0.name == name }
        return copy
    }

    /// To the hook of one project.
    func to(project: String, of forge: String = "github") -> Wire {
        var copy = self
        copy.path = "/v1/webhooks/\(forge)/\(project)"
        return copy
    }

    /// The head; `framing` replaces Content-Length.
    func head(framing: String? = nil) -> [UInt8] {
        let lines = headers.map { "\($0.name): \($0.value)\r\n" }.joined()
        let length = framing ?? "Content-Length: \(body.count)"
        return Array("POST \(path) HTTP/1.1\r\nHost: x\r\n\(lines)\(length)\r\n\r\n".utf8)
    }

    var bytes: [UInt8] { head() + body }
}

/// A log handler that keeps its lines.
final class LogCapture: LogHandler {
    private let kept = Mutex<[String]>([])

    var lines: [String] { kept.withLock { $0 } }
    var text: String { lines.joined(separator: "\n") }

    var logLevel: Logger.Level {
        get { .trace }
        set {}
    }
    var metadata: Logger.Metadata {
        get { [:] }
        set {}
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { nil }
        set {}
    }

    func log(event: LogEvent) {
        let fields = (event.metadata ?? [:]).map { "\($0.key)=\($0.value)" }.sorted()
        kept.withLock { $0.append("\(event.message) \(fields.joined(separator: " "))") }
    }
}
