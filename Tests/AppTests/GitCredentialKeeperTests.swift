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

/// Credentials that git reads single projects with, over a store and keys on disk.
@Suite struct GitCredentialKeeperTests {
    private static let now = Date(timeIntervalSince1970: 1_767_225_600)
    private static let actor = Actor(user: nil, name: "command-line", requestID: nil, address: nil)

    private struct Lab {
        let folder: TemporaryFolder
        let store: StoreDatabase
        let loaded: LoadedSettings
        let keeper: GitCredentialKeeper
        let project: ProjectSummary

        init() async throws {
            folder = try TemporaryFolder()
            let path = "\(folder.path)/gatehouse.yaml"
            let text = """
                storage: { directory: \(folder.path)/data }
                forges: { gh: { kind: github, webhook: { secrets: [hook-secret] } } }
                """
            try Data(text.utf8).write(to: URL(fileURLWithPath: path))
            loaded = try LoadedSettings.load(path: path, environment: [:])
            store = try StoreDatabase.open(path: loaded.settings.databasePath)
            keeper = GitCredentialKeeper(
                loaded: loaded,
                store: store,
                logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
            )
            let forge = try #require(ForgeID("gh"))
            // A repository is a project as soon as it is heard of.
            try await store.requestFixes(
                for: "x",
                of: RepositoryRef(forge: forge, id: "7", path: "acme/shop"),
                isAsked: false,
                trace: nil,
                at: now
            )
            let (rows, _) = try await store.projects(ProjectFilter(), skipping: 0, limit: 9)
            project = try #require(rows.first?.summary)
        }

        /// The token that git would be given.
        func token() async throws -> String? {
            let own = CloneSource(url: "https://gh/acme/shop.git", userName: "", token: Secret("the forge's"))
            let source = try await keeper.source(own, of: project.repository)
            #expect(source.url == own.url)
            return try await source.token()?.withBytes { String(decoding: $0, as: UTF8.self) }
        }

        func hasCredential() async throws -> Bool? {
            try await store.portalProject(project.id)?.hasGitCredential
        }
    }

    @Test func `git reads with the project's own credential while there is one`() async throws {
        let lab = try await Lab()
        #expect(try await lab.token() == "the forge's")
        #expect(try await lab.hasCredential() == false)
        for credential in ["canary-git-1", "canary-git-2"] {
            try await lab.keeper.setCredential(
                Secret(credential),
                of: lab.project,
                by: Self.actor,
                at: Self.now
            )
            #expect(try await lab.token() == credential)
        }
        #expect(try await lab.hasCredential() == true)
        // A new key seals it again.
        let command = SecretCommand(lab.loaded)
        #expect(try await command.rotateKey(Console(environment: [:])) == .success)
        #expect(try await lab.token() == "canary-git-2")
        let names = try FileManager.default.contentsOfDirectory(atPath: "\(lab.folder.path)/data")
        for name in names {
            let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(lab.folder.path)/data/\(name)"))
            #expect(bytes.range(of: Data("canary-".utf8)) == nil, "\(name)")
        }
        for _ in 1...2 {
            try await lab.keeper.removeCredential(of: lab.project, by: Self.actor, at: Self.now)
        }
        #expect(try await lab.token() == "the forge's")
        let (entries, _) = try await lab.store.audit(AuditFilter(), teams: nil, skipping: 0, limit: 9)
        #expect(
            entries.map(\.action) == ["remove git credential", "set git credential", "set git credential"]
        )
    }

    @Test func `a credential that cannot be opened is no other one's turn`() async throws {
        let lab = try await Lab()
        try await lab.keeper.setCredential(
            Secret("canary-git-1"),
            of: lab.project,
            by: Self.actor,
            at: Self.now
        )
        try FileManager.default.removeItem(atPath: "\(lab.folder.path)/data/encryption.key")
        await #expect(throws: SourceControlError.self) { try await lab.token() }
    }

    @Test(arguments: ["changed", "made", "archived"])
    func `another team does not get it, nor whoever wakes an archived project`(_ way: String) async throws {
        let lab = try await Lab()
        try await lab.keeper.setCredential(
            Secret("canary-git-1"),
            of: lab.project,
            by: Self.actor,
            at: Self.now
        )
        let team = try await lab.store.makeTeam(
            name: "Till",
            slug: "till",
            description: nil,
            by: Self.actor,
            at: Self.now
        ).get()
        switch way {
        case "changed":
            var change = ProjectChange()
            change.team = team.team.id
            _ = try await lab.store.changeProject(lab.project.id, change, by: Self.actor, at: Self.now).get()
        case "made":
            let project = NewProject(
                repository: lab.project.repository,
                team: team.team.id,
                name: "Shop",
                slug: "shop",
                about: PortalProject.About()
            )
            _ = try await lab.store.makeProject(project, for: nil, by: Self.actor, at: Self.now).get()
        default: _ = try await lab.store.archiveProject(lab.project.id, by: Self.actor, at: Self.now).get()
        }
        #expect(try await lab.hasCredential() == false)
        #expect(try await lab.token() == "the forge's")
        // Whoever was allowed to set one before is too late.
        guard way != "archived" else { return }
        await #expect(throws: ProjectRefusal.self) {
            try await lab.keeper.setCredential(
                Secret("canary-git-2"),
                of: lab.project,
                by: Self.actor,
                at: Self.now
            )
        }
    }
}
