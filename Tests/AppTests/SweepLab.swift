import Basics
import Domain
import Forges
import Foundation
import Logging
import Pipeline
import Storage
import TestSupport
import Testing

/// Sweeps over GitHub's client, a scripted network and a store on disk.
struct SweepLab: Sendable {
    static let start = Date(timeIntervalSince1970: 1_767_225_600)

    let folder: TemporaryFolder
    let store: StoreDatabase
    let metrics = Metrics()
    let forge: any Forge
    private let now: @Sendable () -> Date

    init(
        app: ForgeApp? = nil,
        now: @escaping @Sendable () -> Date = { SweepLab.start },
        answer: @escaping @Sendable (OutboundRequest) -> ScriptedTransport.Answer
    ) throws {
        self.now = now
        folder = try TemporaryFolder()
        store = try StoreDatabase.open(path: "\(folder.path)/store.sqlite")
        let made = ForgeCatalog.makeForge(
            settings: ForgeSettings(
                id: try #require(ForgeID("github")),
                kind: .github,
                apiURL: "https://api.example.com",
                cloneURL: "https://git.example.com",
                token: nil,
                app: app,
                writeInterval: .zero
            ),
            transport: ScriptedTransport(responder: answer),
            sleep: { _ in },
            now: now
        )
        forge = try #require(made)
    }

    var publisher: Publisher { Publisher(store: store, dryRun: false, metrics: metrics, pack: { $0 }) }

    /// How many sweeps came to this.
    func sweeps(_ result: String) -> Double {
        metrics.value("gatehouse_sweeps_total", ["forge": "github", "result": result])
    }

    /// Sweeps these repositories without a pause until the condition holds; `endsStatuses`: also statuses that wait for nothing, and
    /// asks for failed deliveries again.
    func sweep(
        _ paths: [String],
        endsStatuses: Bool = false,
        until what: String,
        _ condition: () async throws -> Bool
    ) async throws {
        let reconciler = Reconciler(
            Reconciler.Environment(
                forges: [forge.id: forge],
                store: store,
                jobs: store,
                allowed: { _ in true },
                named: { _ in paths },
                discovers: { _ in false },
                hookAddress: { _ in "" },
                publications: endsStatuses ? store : nil,
                publisher: publisher,
                fixes: nil,
                metrics: metrics,
                now: now
            ),
            interval: .milliseconds(5),
            logger: .quiet
        )
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await reconciler.run() }
            defer { group.cancelAll() }
            try await eventually(what, details: { metrics.text() }) { try await condition() ? true : nil }
        }
    }
}
