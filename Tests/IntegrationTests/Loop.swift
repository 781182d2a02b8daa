import Foundation
import Synchronization
import TestSupport
import Testing

/// A forge, a bot, a repository and a hook: the whole loop of one test.
final class Loop: Sendable {
    enum Kind: String, CaseIterable, Sendable, CustomTestStringConvertible {
        case github, gitlab, gitea, forgejo
        var testDescription: String { rawValue }

        /// What the fake forge calls it: Forgejo is a flavour of its Gitea.
        var server: String { self == .forgejo ? "gitea" : rawValue }

        /// Of pull request 1, below the forge's base.
        var commentsPath: String { self == .gitlab ? "/merge_requests/1/notes" : "/issues/1/comments" }
    }

    static let repository = "acme/widgets"
    let kind: Kind
    let folder: URL
    let forge: FakeForge
    let settings: URL

    /// Starts the forge and imports the sample advisories; the bot is started by `startBot`.
    ///
    /// `main` are the files of the default branch in place of the sample's.
    init(
        _ kind: Kind,
        extraSettings: String = "",
        importing: Bool = true,
        main: [String: String]? = nil
    ) async throws {
        self.kind = kind
        folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("gatehouse-loop-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        forge = try await FakeForge(seed: Loop.seed(kind, main: main), in: folder)
        settings = try Bot.writeSettings(folder, forge: forge.origin, extra: extraSettings)
        if importing {
            let advisories = try Sample.advisories(in: folder)
            let result = try await Bot.run(
                ["advisories", "import", advisories.path, "--config", settings.path],
                in: folder
            )
            guard result.status == 0 else { throw NeverHappened(description: "import: \(result.output)") }
        }
    }

    deinit {
        forge.stop()
        // Nothing depends on the folder any more.
        try? FileManager.default.removeItem(at: folder)
    }

    /// The default branch has `old-news` (known) and `calm`; `feature` adds `leaky`.
    private static func seed(_ kind: Kind, main: [String: String]?) -> String {
        func block(_ files: [String: String], _ indent: Int) -> String {
            let pad = String(repeating: " ", count: indent)
            return files.sorted { $0.key < $1.key }.map { path, text in
                // A JSON text is a YAML text.
                let data = (try? JSONSerialization.data(withJSONObject: [text])) ?? Data()
                return "\(pad)\(path): \(String(decoding: data, as: UTF8.self).dropFirst().dropLast())"
            }.joined(separator: "\n")
        }
        let main = main ?? Sample.files(["calm": "1.0.0", "old-news": "1.0.0"])
        let feature = Sample.files(["calm": "1.0.0", "leaky": "1.0.0", "old-news": "1.0.0"])
        let token = kind == .github ? "ghp_alice" : "glpat-alice"
        return """
            \(kind.server):\(kind == .forgejo ? "\n  flavor: forgejo" : "")
              users:
                - {login: alice, name: Alice, email: alice@example.com, token: \(token)}
                - {login: mallory, name: Mallory, email: mallory@example.com}
                - {login: bot, name: Bot, email: bot@example.com, token: \(Bot.token)}
              \(kind == .gitlab ? "projects" : "repos"):
                - \(kind == .gitlab ? "path" : "full_name"): \(repository)
                  private: true
                  default_branch: main
                  renamed_from: [acme/gadgets]
                  members: [alice, bot]
                  files:
            \(block(main, 8))
                  branches:
                    feature:
                      files:
            \(block(feature, 12))

            """
    }

    private let bot = Mutex<Bot?>(nil)

    func startBot(environment: [String: String] = [:], under command: [String] = []) async throws -> Bot {
        let started = try await Bot(
            settings: settings,
            in: folder,
            environment: environment,
            under: command
        )
        bot.withLock { $0 = started }
        return started
    }

    /// The team of the portal that is there from the start.
    func firstTeam() async throws -> String {
        try #require(try Bot.query(["SELECT uuid FROM teams WHERE id = 1"], in: folder).first)
    }

    func addHook(to bot: Bot) async throws {
        var hook: [String: Any] = [
            "forge": kind.server, "repo": Loop.repository,
            "url": "http://127.0.0.1:\(bot.port)/v1/webhooks/\(kind.rawValue)", "content_type": "json",
            "events": ["*"],
        ]
        switch kind {
        case .github, .gitea, .forgejo:
            hook["secret"] = bot.webhookSecret
        case .gitlab:
            hook["signing_token"] = bot.signingToken
        }
        try await forge.control("hook", hook)
    }

    @discardableResult
    func openPullRequest() async throws -> String {
        let answer = try await forge.control(
            "pull",
            [
                "forge": kind.server, "repo": Loop.repository, "head": "feature", "base": "main",
                "title": "Add leaky", "user": "alice",
            ]
        )
        return answer["head"] as? String ?? ""
    }

    @discardableResult
    func commit(_ dependencies: [String: String], to branch: String = "feature") async throws -> String {
        try await commit(files: Sample.files(dependencies), to: branch)
    }

    @discardableResult
    func commit(files: [String: String], to branch: String = "feature") async throws -> String {
        let answer = try await forge.control(
            "commit",
            [
                "forge": kind.server, "repo": Loop.repository, "branch": branch,
                "files": files, "message": "Change dependencies", "user": "alice",
            ]
        )
        return answer["after"] as? String ?? ""
    }

    func tip(of branch: String) async throws -> String {
        let state = try await forge.state(kind.server, Loop.repository)
        let refs = state["refs"] as? [String: String] ?? [:]
        return refs["refs/heads/\(branch)"] ?? ""
    }

    /// Bodies and ids of the bot's comments.
    func comments() async throws -> [(id: Int, body: String)] {
        let state = try await forge.state(kind.server, Loop.repository)
        let list = state["comments"] as? [[String: Any]] ?? []
        return list.filter { ($0["user"] as? String) == "bot" }
            .map { (id: $0["id"] as? Int ?? 0, body: $0["body"] as? String ?? "") }
    }

    /// State of the bot's newest status on a commit.
    func status(of commit: String) async throws -> (state: String, description: String)? {
        let state = try await forge.state(kind.server, Loop.repository)
        let list = state["statuses"] as? [[String: Any]] ?? []
        let ours = list.filter { status in
            (status["sha"] as? String) == commit
                && ((status["context"] ?? status["name"]) as? String) == "gatehouse/gate"
        }
        // Newest by id.
        let newest = ours.max { ($0["id"] as? Int ?? 0) < ($1["id"] as? Int ?? 0) }
        guard let newest else { return nil }
        return (
            state: (newest["state"] ?? newest["status"]) as? String ?? "",
            description: newest["description"] as? String ?? ""
        )
    }

    var failed: String { kind == .gitlab ? "failed" : "failure" }
    var errored: String { kind == .gitlab ? "failed" : "error" }

    /// What helps to see why something never happened.
    func details() async -> String {
        // Only for a message; a forge that does not answer has nothing to say.
        let state = (try? await forge.state(kind.server, Loop.repository)) ?? [:]
        let lines = bot.withLock { $0?.process.output.suffix(40) ?? [] }
        return "\(state["statuses"] ?? "no statuses")\n\(lines.joined(separator: "\n"))"
    }

    /// Waits until a commit's status is no longer pending and returns it.
    @discardableResult
    func verdict(on commit: String, seconds: Double = 30) async throws -> (state: String, description: String)
    {
        try await eventually("a verdict on \(commit)", seconds: seconds, details: details) {
            guard let status = try await self.status(of: commit),
                !["pending", "running"].contains(status.state)
            else { return nil }
            return status
        }
    }
}
