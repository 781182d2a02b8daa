import App
import Basics
import Domain
import Forges
import Foundation
import Logging
import Pipeline
import Portal
import Storage
import Testing

/// Secrets of projects' own hooks, over a store and keys on disk.
@Suite struct ProjectWebhookKeeperTests {
    private static let start = Date(timeIntervalSince1970: 1_767_225_600)
    private static let day = 86_400.0
    private static let actor = Actor(user: nil, name: "command-line", requestID: nil, address: nil)

    private struct Lab {
        let folder: TemporaryFolder
        let store: StoreDatabase
        let loaded: LoadedSettings
        let keeper: ProjectWebhookKeeper
        let project: ProjectSummary

        init(kind: String = "github") async throws {
            folder = try TemporaryFolder()
            let path = "\(folder.path)/gatehouse.yaml"
            let text = """
                storage: { directory: \(folder.path)/data }
                server: { publicURL: "https://gatehouse.example.com" }
                forges: { gh: { kind: \(kind), webhook: { \(kind == "gitlab" ? "secretTokens" : "secrets"): [hook-secret] } } }
                """
            try Data(text.utf8).write(to: URL(fileURLWithPath: path))
            loaded = try LoadedSettings.load(path: path, environment: [:])
            store = try StoreDatabase.open(path: loaded.settings.databasePath)
            keeper = ProjectWebhookKeeper(
                loaded: loaded,
                store: store,
                transport: loaded.transport(),
                logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
            )
            let forge = try #require(ForgeID("gh"))
            // A repository is a project as soon as it is heard of.
            try await store.requestFixes(
                for: "x",
                of: RepositoryRef(forge: forge, id: "7", path: "acme/shop"),
                isAsked: false,
                trace: nil,
                at: start
            )
            let (rows, _) = try await store.projects(ProjectFilter(), skipping: 0, limit: 9)
            project = try #require(rows.first?.summary)
        }

        func set(_ secret: String, endsFormer: Bool = false, at seconds: Double) async throws {
            try await keeper.setSecret(
                Secret(secret),
                endsFormer: endsFormer,
                of: project,
                by: actor,
                at: start.addingTimeInterval(seconds)
            )
        }

        /// What deliveries are verified with.
        func secrets(at seconds: Double) async throws -> [String]? {
            let hook = try await keeper.webhook(
                ofProject: project.id.text,
                on: project.repository.forge,
                at: start.addingTimeInterval(seconds)
            )
            return hook?.secrets.flatMap { $0.secrets + $0.signingTokens + $0.secretTokens }
                .map { $0.withBytes { String(decoding: $0, as: UTF8.self) } }
        }

        func state(at seconds: Double) async throws -> ProjectWebhookState {
            try await keeper.state(of: project, at: start.addingTimeInterval(seconds))
        }
    }

    @Test func `a secret is changed with a day for the one of before, or at once`() async throws {
        let lab = try await Lab()
        #expect(try await lab.secrets(at: 0) == nil)
        #expect(try await lab.state(at: 0).changedAt == nil)
        try await lab.set("canary-first-secret", at: 0)
        #expect(try await lab.secrets(at: 1) == ["canary-first-secret"])
        try await lab.set("canary-second-secret", at: 100)
        #expect(try await lab.secrets(at: 101) == ["canary-second-secret", "canary-first-secret"])
        let state = try await lab.state(at: 101)
        #expect(
            state.address == "https://gatehouse.example.com/v1/webhooks/gh/\(lab.project.id.text)"
        )
        #expect(state.changedAt == Self.start.addingTimeInterval(100))
        #expect(state.formerUntil == Self.start.addingTimeInterval(100 + Self.day))
        #expect(try await lab.secrets(at: 100 + Self.day) == ["canary-second-secret"])
        #expect(try await lab.state(at: 100 + Self.day).formerUntil == nil)
        try await lab.set("canary-third-secret", endsFormer: true, at: 200)
        #expect(try await lab.secrets(at: 201) == ["canary-third-secret"])
        try await lab.keeper.removeSecret(of: lab.project, by: Self.actor, at: Self.start)
        try await lab.keeper.removeSecret(of: lab.project, by: Self.actor, at: Self.start)
        #expect(try await lab.secrets(at: 201) == nil)
        #expect(try await lab.store.secrets().isEmpty)

        let (entries, _) = try await lab.store.audit(AuditFilter(), teams: nil, skipping: 0, limit: 9)
        #expect(
            entries.map(\.action) == ["remove webhook secret"]
                + Array(repeating: "set webhook secret", count: 3)
        )
        let names = try FileManager.default.contentsOfDirectory(atPath: "\(lab.folder.path)/data")
        for name in names {
            let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(lab.folder.path)/data/\(name)"))
            #expect(bytes.range(of: Data("canary-".utf8)) == nil, "\(name)")
        }
    }

    @Test func `a new key seals both, and another forge or an archived project has none`() async throws {
        let lab = try await Lab()
        try await lab.set("canary-first-secret", at: 0)
        try await lab.set("canary-second-secret", at: 1)
        let command = SecretCommand(lab.loaded)
        #expect(try await command.rotateKey(Console(environment: [:])) == .success)
        #expect(try await lab.secrets(at: 2) == ["canary-second-secret", "canary-first-secret"])
        let elsewhere = try #require(ForgeID("elsewhere"))
        #expect(
            try await lab.keeper.webhook(ofProject: lab.project.id.text, on: elsewhere, at: Self.start) == nil
        )
        #expect(
            try await lab.keeper.webhook(ofProject: "no id", on: lab.project.repository.forge, at: Self.start)
                == nil
        )
        _ = try await lab.store.archiveProject(lab.project.id, by: Self.actor, at: Self.start).get()
        #expect(try await lab.secrets(at: 2) == nil)
    }

    @Test func `a secret whose key is lost refuses, and lets nobody through`() async throws {
        let lab = try await Lab()
        try await lab.set("canary-first-secret", at: 0)
        try FileManager.default.removeItem(atPath: "\(lab.folder.path)/data/encryption.key")
        await #expect(throws: (any Error).self) { try await lab.secrets(at: 1) }
    }

    @Test func `the same secret again ends nothing, and without one nothing is sent`() async throws {
        let lab = try await Lab()
        let nothing = try await lab.keeper.test(lab.project, at: Self.start)
        #expect(nothing == ProjectWebhookTest(status: nil, detail: "The project has no secret."))
        try await lab.set("canary-first-secret", at: 0)
        for time in [10.0, 20] { try await lab.set("canary-second-secret", at: time) }
        #expect(try await lab.secrets(at: 30) == ["canary-second-secret", "canary-first-secret"])
        #expect(try await lab.state(at: 30).changedAt == Self.start.addingTimeInterval(10))
    }

    @Test func `a token of GitLab of one kind replaces one of the other kind, for a day beside it`()
        async throws
    {
        let lab = try await Lab(kind: "gitlab")
        let signing = "whsec_\(Data(repeating: 7, count: 32).base64EncodedString())"
        func taken(_ token: String, at seconds: Double) async throws -> Bool {
            let hook = try await lab.keeper.webhook(
                ofProject: lab.project.id.text,
                on: lab.project.repository.forge,
                at: Self.start.addingTimeInterval(seconds)
            )
            let receiver = try #require(ForgeCatalog.receiver(for: .gitlab))
            let request = WebhookRequest(
                headers: [("x-gitlab-token", token), ("x-gitlab-event", "Push Hook")],
                body: Array("{}".utf8)
            )
            return hook?.secrets.contains { secrets in
                // What is refused is what is asked about.
                (try? receiver.verify(request, secrets: secrets, now: Self.start)) != nil
            } ?? false
        }
        try await lab.set("a plain token of GitLab", at: 0)
        try await lab.set(signing, at: 10)
        #expect(try await taken("a plain token of GitLab", at: 11))
        #expect(try await !taken("a plain token of GitLab", at: 10 + Self.day))
        try await lab.set("another plain token", at: 20)
        #expect(try await taken("another plain token", at: 21))
        await #expect(throws: ProjectRefusal.self) { try await lab.set("whsec_not base64!!", at: 30) }
    }
}
