import Basics
import Domain
import Forges
import Foundation
import Testing
import TestSupport

/// A forge that checks every request against the real one's description, and a client of it that may write.
final class WritingLab: Sendable {
    static let branch = "gatehouse/npm/all-1f2e3d"
    static let trailer = "Gatehouse-Remediation: 1f2e3d"

    let kind: ForgeKind
    let server: FakeForge
    let forge: any Forge
    let writing: any PullRequestWriting
    let repository: RepositoryRef
    private let folder: URL

    /// What the fake forge calls it: Forgejo is a flavour of its Gitea.
    var serverKind: String { kind == .forgejo ? "gitea" : kind.rawValue }

    init(_ kind: ForgeKind) async throws {
        self.kind = kind
        folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "gatehouse-writing-\(UUID().uuidString)"
        )
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        server = try await FakeForge(seed: Self.seed(kind), in: folder)
        let path =
            switch kind {
            case .gitlab: "/gitlab/api/v4"
            case .github: "/github"
            default: "/gitea/api/v1"
            }
        let id = try #require(ForgeID(kind.rawValue))
        let made = ForgeCatalog.makeForge(
            settings: ForgeSettings(
                id: id,
                kind: kind,
                apiURL: server.origin + path,
                cloneURL: server.origin,
                token: Secret("canary-bot"),
                writeInterval: .zero
            ),
            transport: LoopbackTransport(),
            sleep: { _ in },
            now: { Date() }
        )
        forge = try #require(made)
        writing = try #require(forge.pullRequestWriting)
        repository = try #require(try await forge.repository(path: "acme/widgets"))
    }

    deinit {
        server.stop()
        // Nothing depends on the folder any more.
        try? FileManager.default.removeItem(at: folder)
    }

    private static func seed(_ kind: ForgeKind) -> String {
        let server = kind == .forgejo ? "gitea" : kind.rawValue
        return """
            \(server):\(kind == .forgejo ? "\n  flavor: forgejo" : "")
              users:
                - {login: alice, name: Alice, email: alice@example.com, token: canary-alice}
                - {login: bot, name: Bot, email: bot@example.com, token: canary-bot}
              \(kind == .gitlab ? "projects" : "repos"):
                - \(kind == .gitlab ? "path" : "full_name"): acme/widgets
                  private: true
                  default_branch: main
                  labels: [dependencies]
                  members: [alice, bot]
                  files:
                    package.json: "{}\\n"
                    README.md: "# Widgets\\n"
                    web/app/package-lock.json: "{\\"a\\": 1}\\n"

            """
    }

    // MARK: - What others do

    /// A commit of alice's; the new tip.
    @discardableResult
    func commit(_ files: [String: String], to branch: String = "main") async throws -> CommitID {
        let answer = try await server.control(
            "commit",
            [
                "forge": serverKind, "repo": "acme/widgets", "branch": branch, "files": files,
                "message": "Work", "user": "alice",
            ]
        )
        return try #require((answer["after"] as? String).flatMap { CommitID($0) })
    }

    func pull(_ number: Int, _ action: String) async throws {
        try await server.control(
            "pull",
            [
                "forge": serverKind, "repo": "acme/widgets", "number": number, "action": action,
                "user": "alice",
            ]
        )
    }

    /// git, in a clone with alice's credential.
    func git(_ script: String) async throws -> String {
        let url = server.origin.replacing("http://", with: "http://alice:canary-alice@")
        let clone = folder.appendingPathComponent("clone-\(UUID().uuidString)").path
        let source = "\(url)/\(serverKind)/acme/widgets.git"
        let child = try ChildProcess(
            "/bin/sh",
            [
                "-ec",
                "git clone -q '\(source)' '\(clone)'; cd '\(clone)'; \(script)",
            ],
            environment: [
                "GIT_CONFIG_NOSYSTEM": "1", "HOME": folder.path, "GIT_TERMINAL_PROMPT": "0",
                "GIT_AUTHOR_NAME": "Alice", "GIT_AUTHOR_EMAIL": "alice@example.com",
                "GIT_COMMITTER_NAME": "Alice", "GIT_COMMITTER_EMAIL": "alice@example.com",
            ]
        )
        let status = try await child.waitForExit(seconds: 60)
        let output = child.output.joined(separator: "\n")
        guard status == 0 else { throw NeverHappened(description: "git: \(status) \(output)") }
        return output
    }

    // MARK: - What we do

    func change(
        on base: CommitID,
        _ files: [String: [UInt8]] = ["package.json": Array("{\"a\": 2}\n".utf8)],
        branch: String = branch
    ) -> BranchChange {
        BranchChange(
            branch: branch,
            baseBranch: "main",
            base: base,
            message: "Fix one\n\nWhy.\n\n\(Self.trailer)\n",
            files: files.sorted { $0.key < $1.key }.map { BranchChange.File(path: $0.key, content: $0.value) }
        )
    }

    var new: NewPullRequest {
        NewPullRequest(
            title: "Fix one",
            body: "<!-- m -->\nbody",
            head: Self.branch,
            base: "main",
            isDraft: false
        )
    }

    func tip(_ branch: String = WritingLab.branch) async throws -> CommitID? {
        try await forge.tip(of: branch, in: repository)
    }

    func base() async throws -> CommitID { try #require(try await tip("main")) }
}
