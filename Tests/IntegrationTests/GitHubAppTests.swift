import Foundation
import Synchronization
import TestSupport
import Testing

/// The whole loop with the credential of a GitHub App, against the forge that enforces its permissions.
@Suite(.enabled(if: SharedData.isPresent, "needs ../shared"), .serialized)
struct GitHubAppTests {
    @Test func `an App checks itself and a repository`() async throws {
        let loop = try await AppLoop()
        let checked = try await loop.run("check", "--repository", "github:acme/widgets")
        #expect(checked.output.contains("as gate-keeper[bot]"), "\(checked.output)")
        #expect(checked.output.contains("repository github:acme/widgets: id "), "\(checked.output)")
        let elsewhere = try await loop.run("check", "--repository", "github:other/place")
        #expect(elsewhere.output.contains("is not installed on other/place"), "\(elsewhere.output)")
        #expect(try await loop.forge.violations() == [])
    }

    @Test func `a pull request gets a check run with notes, its fix another one, a redelivery none`()
        async throws
    {
        let loop = try await AppLoop()
        let bot = try await loop.startBot()
        let first = try await loop.openPullRequest()
        let blocked = try await loop.verdict(on: first)
        #expect(blocked.conclusion == "failure" && blocked.title.contains("1 introduced"))
        #expect(blocked.notes.map(\.path) == ["package-lock.json"])
        #expect(
            blocked.notes.allSatisfy { $0.level == "failure" && $0.line > 1 && $0.title.contains("leaky") }
        )
        #expect(try await loop.comments().map(\.user) == ["gate-keeper[bot]"])

        // As when the App was suspended and taken back.
        try await loop.forge.control("expire", ["kind": "installation"])
        let second = try await loop.commit(["calm": "1.0.0", "leaky": "1.2.0"])
        let passed = try await loop.verdict(on: second)
        #expect(passed.conclusion == "success" && passed.notes.isEmpty)
        #expect(try await loop.comments().count == 1)

        try await loop.forge.control("flush", [:])
        let before = try await loop.forge.list("_journal?forge=github").count
        for delivery in try await loop.forge.list("_deliveries?forge=github") {
            guard let guid = delivery["guid"] as? String else { continue }
            try await loop.forge.control("redeliver", ["forge": "github", "guid": guid])
        }
        try await loop.forge.control("flush", [:])
        try await bot.idle()
        #expect(try await loop.forge.list("_journal?forge=github").count == before, "a redelivery made calls")
        #expect(try await loop.state("statuses").isEmpty)
        #expect(!bot.process.output.contains { $0.contains("ghs_") || $0.contains("PRIVATE KEY") })
        #expect(try await loop.forge.violations() == [])
        #expect(try await loop.forge.list("_selfcheck").isEmpty)
    }

    @Test
    func
        `what an App is installed on gets its verdicts without a delivery and without a word in the settings`()
        async throws
    {
        // Another organisation has suspended the App, and is listed first.
        let loop = try await AppLoop(sweepsEvery: "200ms", isSuspendedElsewhere: true)
        let head = try await loop.openPullRequest()
        let bot = try await Bot(settings: loop.settings, in: loop.folder)
        #expect(try await loop.verdict(on: head).conclusion == "failure")
        #expect(try await loop.comments().count == 1)
        #expect(bot.process.isRunning)
        try await eventually("a sweep is done") {
            try await bot.metric("gatehouse_sweeps_total", ["result": "done"]) >= 1 ? true : nil
        }
        #expect(try await bot.metric("gatehouse_sweeps_total", ["result": "failed"]) == 0)
        #expect(try await loop.forge.violations() == [])
    }

    /// The hook of an App is the only one that it may look at.
    @Test func `a command that was delivered while the bot was down comes again by the App's own hook`()
        async throws
    {
        // The App is not installed on the second: it ends no sweep.
        let loop = try await AppLoop(
            moreSettings:
                #"repositories: [ { match: "github:acme/*" }, { match: "github:other/place" } ]"#,
            sweepsEvery: "500ms"
        )
        let first = try await loop.startBot()
        try await loop.verdict(on: try await loop.openPullRequest())
        first.process.kill()
        try await loop.forge.control(
            "comment",
            [
                "forge": "github", "repo": "acme/widgets", "number": 1, "user": "alice",
                "body": "/gatehouse help",
            ]
        )
        try await loop.forge.control("flush", [:])
        let lost = try await loop.forge.list("_deliveries?forge=github&event=issue_comment").last
        let guid = try #require(lost?["guid"] as? String)
        let second = try await Bot(
            settings: loop.settings,
            in: loop.folder,
            environment: ["GATEHOUSE_SERVER_PORT": "\(first.port)"]
        )
        try await eventually(
            "the command is answered",
            details: { second.process.output.suffix(30).joined(separator: "\n") }
        ) {
            try await loop.comments().contains { $0.body.hasPrefix("<!-- gatehouse:answer ") } ? true : nil
        }
        try await loop.forge.control("flush", [:])
        let attempts = try await loop.forge.list("_deliveries?forge=github&event=issue_comment")
            .filter { $0["guid"] as? String == guid }.map { $0["status_code"] as? Int }
        #expect(attempts == [0, 202])
        #expect(try await second.metric("gatehouse_redeliveries_total", ["forge": "github"]) >= 1)
        let notices = second.process.output.filter {
            $0.contains("the forge does not show us a repository of the settings")
        }
        #expect(!notices.isEmpty && notices.allSatisfy { $0.contains("other/place") })
        let asked = try await loop.forge.list("_journal?forge=github").map { "\($0["path"] ?? "")" }
            .filter { $0.contains("hook") }
        #expect(!asked.isEmpty && asked.allSatisfy { $0.hasPrefix("/app/hook/deliveries") }, "\(asked)")
        #expect(try await loop.forge.violations() == [])
    }

    @Test func `a token that git is refused is replaced within the same attempt`() async throws {
        let loop = try await AppLoop()
        let bot = try await loop.startBot()
        // The first request of git carries no credential yet; the second one it repeats before it gives up.
        try await loop.forge.control(
            "faults",
            [
                "kind": "status", "status": 401, "forge": "github", "path": "widgets[.]git/", "skip": 1,
                "count": 2,
            ]
        )
        let head = try await loop.openPullRequest()
        #expect(try await loop.verdict(on: head).conclusion == "failure")
        try await bot.idle()
        // One to learn who we are, one for the repository, and the one in its place.
        let exchanges = try await loop.forge.list("_journal").map {
            "\($0["method"] ?? "") \($0["path"] ?? "") \($0["status"] ?? "") \($0["fault"] ?? "")"
        }
        #expect(exchanges.filter { $0.contains("access_tokens") }.count == 3, "\(exchanges)")
        #expect(!bot.process.output.contains { $0.contains("will be tried again") })
    }

    @Test func `a rescan of a commit makes a run of its own`() async throws {
        let loop = try await AppLoop()
        let bot = try await loop.startBot()
        let head = try await loop.openPullRequest()
        try await loop.verdict(on: head)
        // A job that is still at its end would take the wish to run again for its own.
        try await bot.idle()
        let run = try #require(try await loop.state("check_runs").first?["id"] as? Int)
        let path = "\(loop.forge.origin)/github/repos/acme/widgets/check-runs/\(run)/rerequest"
        let (_, status) = try await HTTP.send("POST", path, headers: AppLoop.headers("alice"))
        #expect(status == 201)
        try await eventually(
            "a second run is completed",
            details: { bot.process.output.suffix(30).joined(separator: "\n") }
        ) {
            try await loop.state("check_runs").filter { $0["status"] as? String == "completed" }.count == 2
                ? true : nil
        }
        try await bot.idle()
        let runs = try await loop.state("check_runs")
        #expect(runs.map { $0["conclusion"] as? String } == ["failure", "failure"])
        #expect(runs.map { ($0["annotations"] as? [[String: Any]])?.count } == [1, 1])
    }

    @Test func `findings go to code scanning and to the lines that bring them in, and go again`() async throws
    {
        let loop = try await AppLoop(extraSettings: "codeScanning: true\n    reviewComments: true")
        let bot = try await loop.startBot()
        let first = try await loop.openPullRequest()
        try await loop.verdict(on: first)
        try await bot.idle()
        let comments = try await loop.comments()
        #expect(comments.filter { $0.body.hasPrefix("<!-- gatehouse:report -->") }.count == 1)
        let notes = comments.filter { $0.body.hasPrefix("<!-- gatehouse:line ") }
        #expect(notes.count == 1 && notes.allSatisfy { $0.body.contains("leaky@1.0.0") })
        let upload = try #require(try await loop.uploads().first)
        #expect(upload["commit_sha"] as? String == first)
        #expect((upload["ref"] as? String)?.hasPrefix("refs/pull/") == true)
        #expect((upload["errors"] as? [String])?.isEmpty == true)
        #expect("\(upload["log"] ?? "")".contains("GHSA-aaaa-aaaa-aaa1"))

        // What comes beside a verdict is tried again too.
        for path in ["code-scanning/sarifs", "pulls/1/comments"] {
            try await loop.forge.control(
                "faults",
                ["kind": "status", "status": 503, "forge": "github", "path": path, "count": 2]
            )
        }
        let second = try await loop.commit(["calm": "1.0.0", "leaky": "1.2.0"])
        #expect(try await loop.verdict(on: second).conclusion == "success")
        try await eventually(
            "the report is uploaded",
            details: { bot.process.output.suffix(30).joined(separator: "\n") }
        ) {
            try await loop.uploads().count == 2 ? true : nil
        }
        try await bot.idle()
        let refusals = bot.process.output.filter { $0.contains("code scanning did not take the report") }
        #expect(refusals.count == 2)
        let left = try await loop.forge.list("_control/faults")
        #expect(left.count == 2 && left.allSatisfy { ($0["count"] as? Int ?? 0) == 0 }, "the faults were met")
        #expect(try await loop.comments().map(\.body).filter { $0.hasPrefix("<!-- gatehouse:line ") }.isEmpty)
        #expect(try await loop.uploads().count == 2)
        #expect(try await loop.state("check_runs").count == 2)
        #expect(try await loop.forge.violations() == [])
    }

    @Test func `the button beside a verdict opens a fix, for people who may write`() async throws {
        let registry = try await LabRegistry(project: "direct-caret")
        let loop = try await AppLoop(fixingWith: registry)
        let bot = try await loop.startBot()
        let result = try await loop.run(
            "advisories",
            "import",
            SharedData.url("npm-lab/cases/direct-caret/advisories").path
        )
        try #require(result.status == 0, "\(result.output)")
        let head = try await loop.openPullRequest()
        try await loop.verdict(on: head)
        try await bot.idle()
        let written = try await loop.forge.list("_journal").map { "\($0["body"] ?? "")" }
        #expect(written.contains { $0.contains("Open fix") }, "\(written.suffix(5))")
        let run = try #require(try await loop.state("check_runs").last)

        // Nothing is taken from the payload but who pressed, and beside which verdict.
        for login in ["mallory", "alice"] {
            let before = bot.process.output.count { $0.contains("\"commands ended\"") }
            try await loop.press("fix", beside: run, as: login)
            try await eventually("the button is answered", details: loop.details) {
                bot.process.output.count { $0.contains("\"commands ended\"") } > before ? true : nil
            }
            if login == "mallory" {
                #expect(bot.process.output.contains { $0.contains("the author may not write") })
            }
        }
        let pull = try await eventually("a pull request with a fix", seconds: 40, details: loop.details) {
            try await loop.state("issues").first { issue in
                let branch = (issue["pr"] as? [String: Any])?["head_ref"] as? String
                return branch?.hasPrefix("gatehouse/npm/") == true
            }
        }
        // Into the branch that was judged, not into the one it is to be merged into.
        #expect((pull["pr"] as? [String: Any])?["base_ref"] as? String == "feature")
        let answers = try await loop.comments().filter { $0.body.hasPrefix("<!-- gatehouse:answer button:") }
        #expect(answers.count == 1 && answers.allSatisfy { $0.body.contains("feature") }, "\(answers)")
        let violations = try await loop.forge.violations()
        #expect(violations == [])
    }

    @Test func `a repository is scanned by its address with the token of the installation`() async throws {
        let loop = try await AppLoop()
        let scanned = try await loop.run(
            "scan",
            "\(loop.forge.origin)/github/acme/widgets.git",
            "--ref",
            "feature"
        )
        #expect(scanned.output.contains("leaky"), "\(scanned.output)")
    }
}

/// A forge with an App that is installed on one account, its repository, and the settings of a bot.
final class AppLoop: Sendable {
    let folder: URL
    let forge: FakeForge
    let settings: URL

    /// `registry` turns fixes on, and its project is what the branches hold; `extraSettings` are of the forge, `moreSettings` are
    /// not; `isSuspendedElsewhere`: the App's first installation is another one, and suspended; `events` are those that the App is
    /// told of.
    init(
        extraSettings: String = "",
        moreSettings: String = "",
        fixingWith registry: LabRegistry? = nil,
        sweepsEvery interval: String = "0",
        isSuspendedElsewhere: Bool = false,
        told events: String = "\"*\""
    ) async throws {
        folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("gatehouse-app-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        forge = try await FakeForge(
            seed: AppLoop.seed(try registry?.files(), events, isInstalledElsewhere: isSuspendedElsewhere),
            in: folder
        )
        let text = """
            server: { host: 127.0.0.1, port: 0 }
            storage: { directory: \(folder.path)/data }
            forges:
              github:
                kind: github
                apiURL: \(forge.origin)/github
                cloneURL: \(forge.origin)/github
                webhook: { secrets: ["${HOOK_SECRET}"] }
                app: { id: 12345, privateKey: "file:\(folder.path)/forge-state/app-private-key.pem" }
                writeInterval: 0
                limitPause: 200ms
                \(extraSettings)
            advisories: { sources: [] }
            workers: { count: 2, backoff: 100ms, lease: 5s }
            log: { level: debug, format: json }
            reconcile: { interval: \(interval) }
            \(registry.map { "registries: { npm: [ { url: \"\($0.url)\" } ] }" } ?? "")
            \(registry == nil ? "" : "remediation: { mode: pull-request }")
            \(moreSettings)
            """
        settings = folder.appendingPathComponent("gatehouse.yaml")
        try Data(text.utf8).write(to: settings)
        let advisories = try Sample.advisories(in: folder)
        let result = try await run("advisories", "import", advisories.path)
        guard result.status == 0 else { throw NeverHappened(description: "import: \(result.output)") }
        if isSuspendedElsewhere { try await suspend(1000) }
    }

    /// As the App itself may.
    private func suspend(_ installation: Int) async throws {
        let script = """
            import base64, json, sys, time
            from cryptography.hazmat.primitives import hashes, serialization
            from cryptography.hazmat.primitives.asymmetric import padding
            key = serialization.load_pem_private_key(open(sys.argv[2], "rb").read(), None)
            part = lambda value: base64.urlsafe_b64encode(value).rstrip(b"=")
            claims = {"iss": "12345", "iat": int(time.time()) - 60, "exp": int(time.time()) + 300}
            text = b".".join(part(json.dumps(value).encode()) for value in ({"alg": "RS256", "typ": "JWT"}, claims))
            signature = key.sign(text, padding.PKCS1v15(), hashes.SHA256())
            print((text + b"." + part(signature)).decode())
            """
        let key = folder.appendingPathComponent("forge-state/app-private-key.pem").path
        let assertion = try Python.run(script, input: "", arguments: [key])
        var headers = AppLoop.headers("")
        headers["Authorization"] = "Bearer \(assertion.trimmingCharacters(in: .whitespacesAndNewlines))"
        let path = "\(forge.origin)/github/app/installations/\(installation)/suspended"
        let (_, status) = try await HTTP.send("PUT", path, headers: headers)
        guard status == 204 else { throw NeverHappened(description: "not suspended: \(status)") }
    }

    deinit {
        forge.stop()
        // Nothing depends on the folder any more.
        try? FileManager.default.removeItem(at: folder)
    }

    private let bot = Mutex<Bot?>(nil)

    /// Starts the bot, and has the forge deliver to it; not `isHooked`: it listens where the forge delivers to already.
    func startBot(environment: [String: String] = [:], isHooked: Bool = true) async throws -> Bot {
        let started = try await Bot(settings: settings, in: folder, environment: environment)
        bot.withLock { $0 = started }
        guard isHooked else { return started }
        try await forge.control(
            "hook",
            [
                "forge": "github", "url": "http://127.0.0.1:\(started.port)/v1/webhooks/github",
                "content_type": "json", "events": ["*"], "secret": started.webhookSecret,
            ]
        )
        return started
    }

    /// Of requests that a user makes.
    static func headers(_ login: String) -> [String: String] {
        [
            "Authorization": "Bearer ghp_\(login)", "User-Agent": "test",
            "Accept": "application/vnd.github+json", "X-GitHub-Api-Version": "2022-11-28",
        ]
    }

    /// What GitHub sends when somebody presses a button of a check run.
    func press(_ identifier: String, beside run: [String: Any], as login: String) async throws {
        let (data, status) = try await HTTP.send(
            "GET",
            "\(forge.origin)/github/users/\(login)",
            headers: AppLoop.headers(login)
        )
        guard status == 200, let user = try JSONSerialization.jsonObject(with: data) as? [String: Any],
            let bot = bot.withLock({ $0 })
        else { throw NeverHappened(description: "no \(login): \(status)") }
        let state = try await forge.state("github", "acme/widgets")
        let payload: [String: Any] = [
            "action": "requested_action", "requested_action": ["identifier": identifier],
            "check_run": [
                "name": run["name"] ?? "", "head_sha": run["head_sha"] ?? "",
                "external_id": run["external_id"] ?? "", "pull_requests": [Any](),
                "check_suite": ["head_branch": NSNull()],
            ] as [String: Any],
            "sender": ["id": user["id"] ?? 0, "login": login],
            "installation": ["id": 1001],
            "repository": [
                "id": state["id"] ?? 0, "full_name": "acme/widgets", "default_branch": "main",
            ],
        ]
        try await forge.control(
            "deliver",
            [
                "forge": "github", "event": "check_run", "payload": payload,
                "url": "http://127.0.0.1:\(bot.port)/v1/webhooks/github", "secret": bot.webhookSecret,
            ]
        )
    }

    func details() -> String {
        bot.withLock { $0?.process.output.suffix(40) ?? [] }.joined(separator: "\n")
    }

    func openPullRequest() async throws -> String {
        let answer = try await forge.control(
            "pull",
            [
                "forge": "github", "repo": "acme/widgets", "head": "feature", "base": "main", "title": "t",
                "user": "alice",
            ]
        )
        return answer["head"] as? String ?? ""
    }

    func commit(_ dependencies: [String: String]) async throws -> String {
        let answer = try await forge.control(
            "commit",
            [
                "forge": "github", "repo": "acme/widgets", "branch": "feature",
                "files": Sample.files(dependencies), "message": "Change dependencies", "user": "alice",
            ]
        )
        return answer["after"] as? String ?? ""
    }

    func state(_ key: String) async throws -> [[String: Any]] {
        try await forge.state("github", "acme/widgets")[key] as? [[String: Any]] ?? []
    }

    /// SARIF reports that the forge was given, oldest first.
    func uploads() async throws -> [[String: Any]] { try await state("sarifs") }

    func comments() async throws -> [(user: String, body: String)] {
        try await state("comments").map { ($0["user"] as? String ?? "", $0["body"] as? String ?? "") }
    }

    struct Verdict {
        struct Note {
            let path: String
            let line: Int
            let level: String
            let title: String
        }

        let conclusion: String
        let title: String
        let notes: [Note]
    }

    /// Waits until a commit's check run is completed.
    @discardableResult
    func verdict(on commit: String) async throws -> Verdict {
        try await eventually("a verdict on \(commit)", seconds: 60, details: details) {
            let runs = try await self.state("check_runs").filter { run in
                (run["head_sha"] as? String) == commit && (run["name"] as? String) == "gatehouse/gate"
            }
            guard let run = runs.last, let conclusion = run["conclusion"] as? String else { return nil }
            let notes = (run["annotations"] as? [[String: Any]] ?? []).map { note in
                Verdict.Note(
                    path: note["path"] as? String ?? "",
                    line: note["start_line"] as? Int ?? 0,
                    level: note["annotation_level"] as? String ?? "",
                    title: note["title"] as? String ?? ""
                )
            }
            let output = run["output"] as? [String: Any]
            return Verdict(conclusion: conclusion, title: output?["title"] as? String ?? "", notes: notes)
        }
    }

    func run(_ arguments: String...) async throws -> (status: Int32, output: String) {
        try await Bot.run(arguments + ["--config", settings.path], in: folder)
    }

    private static func seed(
        _ project: [String: String]?,
        _ events: String,
        isInstalledElsewhere: Bool
    ) -> String {
        let elsewhere = "- {id: 1000, account: dormant, repositories: all}"
        let main = project ?? Sample.files(["calm": "1.0.0", "old-news": "1.0.0"])
        var feature = project ?? Sample.files(["calm": "1.0.0", "leaky": "1.0.0", "old-news": "1.0.0"])
        feature["NOTES.md"] = "A branch of its own.\n"
        func block(_ files: [String: String], _ indent: Int) -> String {
            let pad = String(repeating: " ", count: indent)
            return files.sorted { $0.key < $1.key }.map { path, text in
                // A JSON text is a YAML text.
                let data = (try? JSONSerialization.data(withJSONObject: [text])) ?? Data()
                return "\(pad)\(path): \(String(decoding: data, as: UTF8.self).dropFirst().dropLast())"
            }.joined(separator: "\n")
        }
        return """
            github:
              users:
                - {login: alice, name: Alice, email: alice@example.com, token: ghp_alice}
                - {login: mallory, name: Mallory, email: mallory@example.com, token: ghp_mallory}
              app:
                id: 12345
                slug: gate-keeper
                events: [\(events)]
                permissions: {metadata: read, contents: write, pull_requests: write, checks: write, security_events: write}
              installations:
                \(isInstalledElsewhere ? elsewhere : "")
                - {id: 1001, account: acme, repositories: all}
              repos:
                - full_name: acme/widgets
                  private: true
                  default_branch: main
                  members: [alice]
                  files:
            \(block(main, 8))
                  branches:
                    feature:
                      files:
            \(block(feature, 12))

            """
    }
}
