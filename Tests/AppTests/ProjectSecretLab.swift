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

/// A project whose secrets are kept, over a store and keys on disk: what its own hook is signed with, what git reads it with.
struct ProjectSecretLab: Sendable {
    static let start = Date(timeIntervalSince1970: 1_767_225_600)

    let folder: TemporaryFolder
    let store: StoreDatabase
    let loaded: LoadedSettings
    let webhooks: ProjectWebhookKeeper
    let credentials: GitCredentialKeeper
    let project: ProjectSummary

    /// `storage`: more of that section, for which there are `OLD_KEY` and `NEW_KEY`.
    init(kind: String = "github", storage: String = "") async throws {
        folder = try TemporaryFolder()
        loaded = try Self.load(folder, kind, storage)
        store = try StoreDatabase.open(path: loaded.settings.databasePath)
        webhooks = ProjectWebhookKeeper(
            loaded: loaded,
            store: store,
            transport: loaded.transport(),
            logger: .quiet
        )
        credentials = GitCredentialKeeper(loaded: loaded, store: store, logger: .quiet)
        let forge = try #require(ForgeID("gh"))
        // A repository is a project as soon as it is heard of.
        try await store.requestFixes(
            for: "x",
            of: RepositoryRef(forge: forge, id: "7", path: "acme/shop"),
            isAsked: false,
            trace: nil,
            at: Self.start
        )
        let (rows, _) = try await store.projects(ProjectFilter(), skipping: 0, limit: 9)
        project = try #require(rows.first?.summary)
    }

    private static func load(_ folder: TemporaryFolder, _ kind: String, _ storage: String) throws
        -> LoadedSettings
    {
        let path = "\(folder.path)/gatehouse.yaml"
        let text = """
            storage: { directory: \(folder.path)/data\(storage) }
            server: { publicURL: "https://gatehouse.example.com" }
            forges: { gh: { kind: \(kind), webhook: { \(kind == "gitlab" ? "secretTokens" : "secrets"): [hook-secret] } } }
            """
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        let keys = [
            "OLD_KEY": String(repeating: "a1", count: 32), "NEW_KEY": String(repeating: "b2", count: 32),
        ]
        return try LoadedSettings.load(path: path, environment: keys)
    }

    /// The settings as the operator has changed them since, with another rest of `storage`.
    func changed(_ storage: String) throws -> LoadedSettings { try Self.load(folder, "github", storage) }

    /// The file with the keys, which whoever changes them locks.
    var keyFile: EncryptionKeyFile { EncryptionKeyFile(path: "\(folder.path)/data/encryption.key") }

    /// Seals everything with a new key; `changed`: with the one that other settings name.
    func rotateKey(_ changed: LoadedSettings? = nil) async throws {
        let command = SecretCommand(changed ?? loaded)
        #expect(try await command.rotateKey(Console(environment: [:])) == .success)
    }

    /// What of the audit log is about, newest first.
    func audit() async throws -> [String] {
        try await store.audit(AuditFilter(), teams: nil, skipping: 0, limit: 9).rows.map(\.action)
    }

    /// Expects that no file of the data folder has what is secret in clear.
    func expectNothingInClear() throws {
        for name in try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/data") {
            let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(folder.path)/data/\(name)"))
            #expect(bytes.range(of: Data("canary-".utf8)) == nil, "\(name)")
        }
    }

    // MARK: The project's own hook

    func setSecret(_ secret: String, endsFormer: Bool = false, at seconds: Double = 0) async throws {
        try await webhooks.setSecret(
            Secret(secret),
            endsFormer: endsFormer,
            of: project,
            by: .commandLine,
            at: Self.start.addingTimeInterval(seconds)
        )
    }

    /// What deliveries are verified with.
    func secrets(at seconds: Double) async throws -> [String]? {
        let hook = try await webhooks.webhook(
            ofProject: project.id.text,
            on: project.repository.forge,
            at: Self.start.addingTimeInterval(seconds)
        )
        return hook?.secrets.flatMap { $0.secrets + $0.signingTokens + $0.secretTokens }
            .map { $0.withBytes { String(decoding: $0, as: UTF8.self) } }
    }

    func state(at seconds: Double) async throws -> ProjectWebhookState {
        try await webhooks.state(of: project, at: Self.start.addingTimeInterval(seconds))
    }

    // MARK: What git reads with

    func setCredential(_ credential: String) async throws {
        try await credentials.setCredential(
            Secret(credential),
            of: project,
            by: .commandLine,
            at: Self.start
        )
    }

    /// The token that git would be given.
    func token() async throws -> String? {
        let own = CloneSource(url: "https://gh/acme/shop.git", userName: "", token: Secret("the forge's"))
        let source = try await credentials.source(own, of: project.repository)
        #expect(source.url == own.url)
        return try await source.token()?.withBytes { String(decoding: $0, as: UTF8.self) }
    }

    func hasCredential() async throws -> Bool? {
        try await store.portalProject(project.id)?.hasGitCredential
    }
}
