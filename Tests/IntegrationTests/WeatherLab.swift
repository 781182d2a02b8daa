import Foundation
import TestSupport
import Testing

/// A repository where everything happens while the bot is away: its start finds it all out by itself.
///
/// A sweep finds a pull request and a new tip of the default branch, has the forge send a command again that nobody took, and opens a
/// pull request with a fix, with all that settings can want beside it.
final class WeatherLab {
    /// Who the bot is, and where.
    enum Site: String, CaseIterable, Sendable, CustomTestStringConvertible {
        case app, github, gitlab, gitea, forgejo
        var testDescription: String { rawValue }

        /// Forgejo is spoken to as Gitea is.
        static let tried: [Site] = Weather.isLong ? allCases : [.app, .github, .gitlab, .gitea]

        var kind: Loop.Kind { Loop.Kind(rawValue: rawValue) ?? .github }
        var isGitHub: Bool { self == .app || self == .github }
        /// The login that the bot writes with.
        var bot: String { self == .app ? "gate-keeper[bot]" : "bot" }

        /// Whether a call is tried here: those that a token of a person makes as an App does are tried with the App.
        func tries(_ call: Weather.Call) -> Bool {
            guard self == .github, !Weather.isLong else { return true }
            return ["hooks", "status", "/user"].contains { call.path.contains($0) }
        }
    }

    /// What is looked at in the end, the same in any round, and the calls that led to it.
    struct Round {
        let state: [String]
        let calls: Set<Weather.Call>
        /// Which of the faults hit.
        let met: [Bool]
    }

    private enum Place {
        case app(AppLoop)
        case loop(Loop)
    }

    /// What a round is about.
    private struct Subject {
        let number: Int
        let head: String
        let main: String
        /// Of the branch that a job in CI wants to be scanned.
        var plain: String?
    }

    private static let writer = "canary-writer-c81e50f7a2"

    private let site: Site
    private let place: Place
    private let registry: LabRegistry
    private let forge: FakeForge
    private let port: Int
    private var rounds = 0

    init(_ site: Site) async throws {
        self.site = site
        registry = try await LabRegistry(project: "direct-caret")
        if site == .app {
            let loop = try await AppLoop(
                extraSettings: "reviewComments: true\n    codeScanning: true",
                moreSettings:
                    "api: { tokens: [ { name: writer, token: \(WeatherLab.writer), access: write } ] }",
                fixingWith: registry,
                sweepsEvery: "400ms",
                told: "pull_request, issue_comment"
            )
            let text = try String(contentsOf: loop.settings, encoding: .utf8)
                .replacingOccurrences(
                    of: "remediation: { mode: pull-request }",
                    with: WeatherLab.wishes(site)
                )
            try Data(text.utf8).write(to: loop.settings)
            place = .app(loop)
            forge = loop.forge
            port = try await WeatherLab.prepare(loop.folder, loop.settings) {
                let bot = try await loop.startBot(isHooked: false)
                try await loop.forge.control("hook", WeatherLab.hook(site, bot))
                return bot
            }
        } else {
            let loop = try await Loop(site.kind, importing: false, main: try registry.files())
            try Data(WeatherLab.settings(site, loop, registry).utf8).write(to: loop.settings)
            place = .loop(loop)
            forge = loop.forge
            port = try await WeatherLab.prepare(loop.folder, loop.settings) {
                let bot = try await loop.startBot()
                try await loop.forge.control("hook", WeatherLab.hook(site, bot))
                return bot
            }
        }
        guard site.kind.server == "gitea" else { return }
        // Gitea takes labels that are there.
        let (_, status) = try await HTTP.send(
            "POST",
            "\(forge.origin)/gitea/api/v1/repos/\(Loop.repository)/labels",
            json: ["name": "security", "color": "#ee0701"],
            headers: ["Authorization": "token glpat-alice"]
        )
        guard status == 201 else { throw NeverHappened(description: "no label: \(status)") }
    }

    /// Advisories of the tests' own project and of the registry's; then a bot that is there just long enough for its hook.
    private static func prepare(
        _ folder: URL,
        _ settings: URL,
        _ start: () async throws -> Bot
    ) async throws -> Int {
        let advisories = try Sample.advisories(in: folder)
        let name = "LAB-2024-0001.json"
        let record = try Data(
            contentsOf: SharedData.url("npm-lab/cases/direct-caret/advisories/\(name)")
        )
        try record.write(to: advisories.appendingPathComponent(name))
        let arguments = ["advisories", "import", advisories.path, "--config", settings.path]
        let imported = try await Bot.run(arguments, in: folder)
        guard imported.status == 0 else { throw NeverHappened(description: imported.output) }
        let bot = try await start()
        bot.process.kill()
        return bot.port
    }

    /// No pushes: what a default branch was at before would be judged as well, sooner or later.
    private static func hook(_ site: Site, _ bot: Bot) -> [String: Any] {
        let isGitLab = site == .gitlab
        var hook: [String: Any] = [
            "forge": site.kind.server, "content_type": "json",
            "url": "http://127.0.0.1:\(bot.port)/v1/webhooks/\(site.kind.rawValue)",
            "events": isGitLab ? ["merge_request", "note"] : ["pull_request", "issue_comment"],
        ]
        // An App has one for all that it is installed on.
        if site != .app { hook["repo"] = Loop.repository }
        hook[isGitLab ? "signing_token" : "secret"] = isGitLab ? bot.signingToken : bot.webhookSecret
        return hook
    }

    private static func wishes(_ site: Site) -> String {
        // Of these the others tell the fake forge nothing.
        let people = site.isGitHub ? ", reviewers: [alice], assignees: [alice]" : ""
        return "remediation: { mode: pull-request, perHour: 1000, labels: [security]\(people) }"
    }

    private static func settings(_ site: Site, _ loop: Loop, _ registry: LabRegistry) -> String {
        let api = ["github": "", "gitlab": "/api/v4", "gitea": "/api/v1"][site.kind.server] ?? ""
        let origin = "\(loop.forge.origin)/\(site.kind.server)"
        let webhook =
            site == .gitlab ? "signingTokens: [\"${SIGNING_TOKEN}\"]" : "secrets: [\"${HOOK_SECRET}\"]"
        return """
            server: { host: 127.0.0.1, port: 0 }
            storage: { directory: \(loop.folder.path)/data }
            forges:
              \(site.rawValue):
                kind: \(site.rawValue)
                apiURL: \(origin)\(api)
                cloneURL: \(origin)
                webhook: { \(webhook) }
                token: "${FORGE_TOKEN}"
                writeInterval: 0
                limitPause: 200ms
                reviewComments: \(site == .github || site == .gitlab)
                codeScanning: \(site == .github)
            repositories: [ { match: "\(site.rawValue):\(Loop.repository)" } ]
            advisories: { sources: [] }
            workers: { count: 2, lease: 5s }
            reconcile: { interval: 400ms }
            registries: { npm: [ { url: "\(registry.url)" } ] }
            \(wishes(site))
            log: { level: debug, format: json }
            """
    }

    /// Lets a day pass without the bot and then starts it in that weather; `calm` is what the state is to be in the end.
    func round(_ weathers: [Weather], likeCalm calm: [String]? = nil) async throws -> Round {
        rounds += 1
        let subject = try await happen()
        _ = try await HTTP.send("DELETE", "\(forge.origin)/_journal")
        for weather in weathers { try await weather.begin(on: forge, site.kind.server) }
        let bot = try await startBot()
        if subject.plain != nil { try await askForScan() }
        try await eventually("the round is over", seconds: 120, details: { await details() }) {
            WeatherLab.isOver(bot.process.output, commands: site.isGitHub) ? true : nil
        }
        try await settle(bot)
        if let calm {
            do {
                try await eventually("all is as in calm weather", seconds: 30) {
                    try await state(of: subject) == calm ? true : nil
                }
            } catch is NeverHappened {
                // Whoever compares the states shows how they differ.
            }
            // What comes late, or comes again.
            try await settle(bot)
        }
        let found = try await state(of: subject)
        let faults = try await forge.list("_control/faults")
        _ = try await HTTP.send("DELETE", "\(forge.origin)/_control/faults")
        let calls = Set(try await forge.list("_journal").compactMap { Weather.Call($0) })
        try await check(bot, "\(weathers)")
        bot.process.kill()
        try await forge.control("flush", [:])
        try await clear(subject)
        return Round(
            state: found,
            calls: calls,
            met: faults.map { ($0["hits"] as? Int ?? 0) > 0 }
        )
    }

    private func check(_ bot: Bot, _ what: String) async throws {
        let violations = try await forge.violations()
        guard violations.isEmpty else { throw NeverHappened(description: "\(what): \(violations)") }
        let dead = try await bot.metric("gatehouse_jobs", ["state": "dead"])
        guard dead == 0 else {
            throw NeverHappened(description: "\(what): \(dead) dead jobs\n\(await details())")
        }
    }

    private func startBot() async throws -> Bot {
        // Many attempts of one job fail in a round: each at the next call.
        let environment = ["GATEHOUSE_SERVER_PORT": "\(port)", "GATEHOUSE_WORKERS_BACKOFF": "5ms"]
        switch place {
        case .app(let loop): return try await loop.startBot(environment: environment, isHooked: false)
        case .loop(let loop): return try await loop.startBot(environment: environment)
        }
    }

    private func details() async -> String {
        switch place {
        case .app(let loop): loop.details()
        case .loop(let loop): await loop.details()
        }
    }

    /// Whether the log tells of all that a round is to bring; what the forge shows of it is looked at later.
    private static func isOver(_ output: [String], commands: Bool) -> Bool {
        func count(_ words: String...) -> Int {
            output.count { line in words.allSatisfy { line.contains($0) } }
        }
        let isProposed = count("\"a fix was proposed\"") + count("\"a fix was brought up to date\"") > 0
        let isAnswered = !commands || count("\"commands ended\"", "\"answered\"") > 0
        // Of the pull request, the default branch and the fix.
        return isProposed && isAnswered && count("\"verdict published\"") >= 3
    }

    private func settle(_ bot: Bot) async throws {
        try await forge.control("flush", [:])
        try await bot.idle()
    }

    // MARK: What happens

    /// While the bot is away; what is delivered of it nobody takes.
    private func happen() async throws -> Subject {
        var files = try registry.files()
        files["NOTES.md"] = "Round \(rounds)\n"
        let main = try await commit(files, to: "main")
        let extra = Sample.files(["calm": "1.0.\(rounds)", "leaky": "1.0.0"])
        let added = Dictionary(uniqueKeysWithValues: extra.map { ("extra/\($0)", $1) })
        let branch = "work-\(rounds)"
        _ = try await commit(added, to: branch)
        let pull = try await control(
            "pull",
            ["head": branch, "base": "main", "title": "Round \(rounds)", "user": "alice"]
        )
        guard let number = pull["number"] as? Int, let head = pull["head"] as? String else {
            throw NeverHappened(description: "no pull request: \(pull)")
        }
        if site.isGitHub {
            try await control("comment", ["number": number, "user": "alice", "body": "/gatehouse help"])
        }
        var subject = Subject(number: number, head: head, main: main)
        if site == .app { subject.plain = try await commit(added, to: "plain-\(rounds)") }
        try await forge.control("flush", [:])
        // Whoever has few calls left sweeps no more.
        if site.isGitHub { try await forge.control("rate", ["forge": "github", "remaining": 5000]) }
        return subject
    }

    @discardableResult
    private func control(_ path: String, _ body: [String: Any]) async throws -> [String: Any] {
        let subject: [String: Any] = ["forge": site.kind.server, "repo": Loop.repository]
        return try await forge.control(path, body.merging(subject) { one, _ in one })
    }

    /// Quietly; a new branch begins at the default one.
    ///
    /// Of two branches no commit is the same, made in one second as they may be.
    private func commit(_ files: [String: String], to branch: String) async throws -> String {
        let answer = try await control(
            "commit",
            [
                "branch": branch, "quiet": true, "files": files, "message": "Round \(rounds) of \(branch)",
                "user": "alice",
            ]
        )
        guard let commit = answer["after"] as? String else {
            throw NeverHappened(description: "no commit: \(answer)")
        }
        return commit
    }

    /// As a job in CI does: until it is told of a scan.
    private func askForScan() async throws {
        let projects = "http://127.0.0.1:\(port)/v1/projects"
        let reference = "refs/heads/plain-\(rounds)"
        try await eventually("a scan is taken", seconds: 60, details: { await details() }) {
            () async throws -> String? in
            let found = try await ask("GET", projects)
            guard let project = (found["items"] as? [[String: Any]])?.first?["id"] as? String else {
                return nil
            }
            let wish: [String: Any] = ["metadata": ["ref": reference]]
            let answer = try await ask("POST", "\(projects)/\(project)/scans", json: wish)
            return answer["id"] as? String ?? answer["active_scan_id"] as? String
        }
    }

    private func ask(
        _ method: String,
        _ address: String,
        json: [String: Any]? = nil
    ) async throws -> [String: Any] {
        let headers = ["Authorization": "Bearer \(WeatherLab.writer)"]
        let (data, _) = try await HTTP.send(method, address, json: json, headers: headers)
        return try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
    }

    /// The fix is taken, and the rest is dropped: the next round begins as this one did.
    private func clear(_ subject: Subject) async throws {
        for fix in try await fixes() where fix["state"] as? String != "closed" {
            guard let number = fix["number"] as? Int, let pull = fix["pr"] as? [String: Any],
                pull["merged"] as? Bool != true, let branch = pull["head_ref"] as? String
            else { continue }
            try await control("pull", ["number": number, "action": "merge", "user": "alice"])
            try await control("ref", ["ref": "refs/heads/\(branch)", "user": "alice", "quiet": true])
        }
        try await control("pull", ["number": subject.number, "action": "close", "user": "alice"])
        try await forge.control("flush", [:])
    }

    // MARK: What came of it

    private func list(_ key: String, in state: [String: Any]) -> [[String: Any]] {
        state[key] as? [[String: Any]] ?? []
    }

    private func fixes() async throws -> [[String: Any]] {
        fixes(in: try await forge.state(site.kind.server, Loop.repository))
    }

    private func fixes(in state: [String: Any]) -> [[String: Any]] {
        list("issues", in: state).filter { issue in
            let branch = (issue["pr"] as? [String: Any])?["head_ref"] as? String
            return branch?.hasPrefix("gatehouse/npm/") == true
        }
    }

    /// All that a round is to leave, however often the forge was asked for it; without ids, which differ.
    private func state(of subject: Subject) async throws -> [String] {
        let state = try await forge.state(site.kind.server, Loop.repository)
        let open = fixes(in: state).filter { ["open", "opened"].contains($0["state"] as? String ?? "") }
        var places: [(name: String, head: String, number: Int?)] = [
            ("pull request", subject.head, subject.number), ("main", subject.main, nil),
        ]
        if let plain = subject.plain { places.append(("scanned by REST", plain, nil)) }
        var lines = ["fixes: \(open.count)"]
        for fix in open {
            let pull = fix["pr"] as? [String: Any] ?? [:]
            let head = pull["head_sha"] as? String ?? ""
            places.append(("fix", head, fix["number"] as? Int))
            for key in ["title", "labels", "reviewers", "assignees"] {
                lines.append("fix, \(key): \(fix[key] ?? "")")
            }
            lines.append("fix, into: \(pull["base_ref"] ?? "")")
        }
        for place in places {
            lines.append("\(place.name), told: \(told(place.head, in: state))")
            if let number = place.number {
                lines.append("\(place.name), said: \(said(number, in: state))")
            }
            // The same report again takes the place of the one before, so how often does not count.
            let uploads = list("sarifs", in: state).filter { $0["commit_sha"] as? String == place.head }
            let references = Set(uploads.map { WeatherLab.plain("\($0["ref"] ?? "")") }).sorted()
            lines.append("\(place.name), uploaded: \(references)")
        }
        return lines
    }

    /// Verdicts: check runs, or statuses that are none of those that say to wait.
    private func told(_ commit: String, in state: [String: Any]) -> [String] {
        let runs = list("check_runs", in: state).filter { $0["head_sha"] as? String == commit }.map { run in
            let title = (run["output"] as? [String: Any])?["title"] ?? ""
            return "\(run["status"] ?? "") \(run["conclusion"] ?? "") \(title)"
        }
        let statuses = list("statuses", in: state).filter { $0["sha"] as? String == commit }
            .map { "\($0["state"] ?? $0["status"] ?? ""): \($0["description"] ?? "")" }
            .filter { !$0.hasPrefix("pending: ") && !$0.hasPrefix("running: ") }
        return (runs + statuses).sorted()
    }

    /// The first words of what the bot said, without ids.
    private func said(_ number: Int, in state: [String: Any]) -> [String] {
        list("comments", in: state).filter {
            $0["user"] as? String == site.bot && $0["number"] as? Int == number
        }
        .map { WeatherLab.plain("\($0["body"] ?? "")".prefix { $0 != "\n" && $0 != ">" }) }.sorted()
    }

    private static func plain(_ text: some StringProtocol) -> String {
        String(text).replacing(/[0-9a-f]*[0-9][0-9a-f]*/, with: "N")
    }
}
