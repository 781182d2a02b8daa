import Foundation
import TestSupport
import Testing

/// kill -9 at every commit, request and command of git in turn, and at random: after a restart everything is there, once (P3, P4).
@Suite(.enabled(if: SharedData.isPresent, "needs ../shared"), .serialized)
struct FaultPointTests {
    /// Between the steps that are tried: `.ci/long` tries them all on every forge.
    private static func stride(_ kind: Loop.Kind) -> Int {
        if ProcessInfo.processInfo.environment["GATEHOUSE_LONG"] != nil { return 1 }
        return kind == .github ? 18 : 54
    }

    /// With `GATEHOUSE_LONG` all, or the one that it names.
    private static let kinds: [Loop.Kind] =
        ProcessInfo.processInfo.environment["GATEHOUSE_LONG"]
        .map { name in Loop.Kind.allCases.filter { "\($0)" == name } }
        .map { $0.isEmpty ? Loop.Kind.allCases : $0 } ?? [.github, .gitlab]

    @Test(arguments: kinds)
    func `killed at every step in turn`(kind: Loop.Kind) async throws {
        let lab = try await Lab(kind)
        #expect(lab.steps.kinds.count == 6)
        try await lab.steps.kill(every: Self.stride(kind)) { point in
            try await lab.round(point, environment: ["FAULT_POINT": point])
        }
    }

    @Test
    func `killed at random`() async throws {
        let lab = try await Lab(.github)
        var random = SplitMix(seed: 20_261_122)
        for number in 1...4 {
            let delay = Duration.milliseconds(Int(random.next() % 700))
            let isKilled = try await lab.round("random \(number) after \(delay)") { doomed in
                // The moment itself is what is tried.
                try await Task.sleep(for: delay)
                doomed.kill()
            }
            if isKilled { try Tally.add("processes killed at random", 1) }
        }
    }

    @Test
    func `a job that kills every process ends as a dead letter, and other work goes on`() async throws {
        let loop = try await Loop(.github)
        let first = try await loop.startBot(environment: ["FAULT_TRACE": "1"])
        try await loop.addHook(to: first)
        try await first.idle()
        let atStart = first.process.output.count { $0.hasPrefix("fault point git#") }
        first.process.kill()

        let listening = ["GATEHOUSE_SERVER_PORT": "\(first.port)"]
        let deadly = listening.merging(["FAULT_POINT": "git#\(atStart + 1)"]) { $1 }
        var doomed = try await loop.startBot(environment: deadly).process
        let head = try await loop.openPullRequest()
        for attempt in 1...3 {
            try await eventually("attempt \(attempt) ends the process", details: loop.details) {
                doomed.isRunning ? nil : true
            }
            if attempt < 3 { doomed = try Bot.serve(loop.settings, in: loop.folder, deadly) }
        }
        // Asked not to do it a fourth time, the same process lives.
        let survivor = try await loop.startBot(environment: deadly)
        let status = try await loop.verdict(on: head)
        #expect(status.state == loop.errored && status.description.contains("could not judge this commit"))
        try await eventually("a dead letter", details: loop.details) {
            try await survivor.metric("gatehouse_jobs", ["state": "dead"]) == 1 ? true : nil
        }
        survivor.process.kill()

        let bot = try await loop.startBot(environment: listening)
        let other = try await loop.openPullRequest(round: 1)
        #expect(try await loop.verdict(on: other.head).state == loop.failed)
        #expect(try await bot.metric("gatehouse_jobs", ["state": "dead"]) == 1)
    }

    /// One pull request after the other, each with a process that is to die.
    final class Lab {
        let loop: Loop
        private let port: Int
        /// Steps of one round: the start of the server, a delivery, its verdict.
        let steps: FaultSteps
        private var rounds = 0

        init(_ kind: Loop.Kind) async throws {
            loop = try await Loop(kind, extraSettings: "reconcile: { interval: 1h }")
            // What is made once for all is not a step of every round, nor is the ping of a new hook.
            let first = try await loop.startBot()
            try await loop.addHook(to: first)
            port = first.port
            try await loop.verdict(on: try await loop.openPullRequest())
            try await first.idle()
            first.process.kill()
            let traced = ["FAULT_TRACE": "1", "GATEHOUSE_SERVER_PORT": "\(port)"]
            let bot = try await loop.startBot(environment: traced)
            let (_, head) = try await loop.openPullRequest(round: 0)
            try await loop.verdict(on: head)
            try await bot.idle()
            steps = FaultSteps(in: bot.process.output)
            bot.process.kill()
        }

        /// Opens a pull request while a process runs that is to die, starts another one, and looks what came of it all.
        ///
        /// Whether the process died before it had done its work.
        func round(
            _ what: String,
            environment: [String: String] = [:],
            kill: (ChildProcess) async throws -> Void = { _ in }
        ) async throws -> Bool {
            rounds += 1
            let listening = ["GATEHOUSE_SERVER_PORT": "\(port)"]
            let doomed = try Bot.serve(loop.settings, in: loop.folder, listening.merging(environment) { $1 })
            try await eventually("it listens, or has died") {
                !doomed.isRunning || doomed.output.contains { $0.contains("\"message\":\"listening\"") }
                    ? true : nil
            }
            let (number, head) = try await loop.openPullRequest(round: rounds)
            try await kill(doomed)
            // It may not come to its step at all, and finish.
            try await eventually("it dies, or ends the round", details: loop.details) { [loop, port] in
                if !doomed.isRunning { return true }
                let isPublished = doomed.output.contains {
                    $0.contains("verdict published") && $0.contains(head)
                }
                guard isPublished, try await loop.isJudged(head) else { return nil }
                // Steps come after the verdict too. It may die while it is asked.
                return (try? await Bot.isIdle(port: port)) == true ? true : nil
            }
            let isKilled = !doomed.isRunning
            doomed.kill()

            let bot = try await loop.startBot(environment: listening)
            #expect(try await loop.verdict(on: head).state == loop.failed, "\(what)")
            try await bot.idle()
            let comments = try await loop.comments(on: number)
            #expect(comments.count == 1 && comments.allSatisfy { $0.contains(head) }, "\(what)")
            let statuses = try await loop.statuses(of: head)
            #expect(zip(statuses, statuses.dropFirst()).allSatisfy { $0 != $1 }, "\(what): \(statuses)")
            #expect(try await bot.metric("gatehouse_jobs", ["state": "dead"]) == 0, "\(what)")
            bot.process.kill()
            #expect(try loop.databaseProblems() == ["ok"], "\(what)")
            return isKilled
        }
    }
}

extension Loop {
    /// On a branch of its own.
    fileprivate func openPullRequest(round: Int) async throws -> (number: Int, head: String) {
        let branch = "round-\(round)"
        try await forge.control(
            "commit",
            [
                "forge": kind.server, "repo": Loop.repository, "branch": branch, "quiet": true,
                "files": Sample.files(["calm": "1.0.\(round)", "leaky": "1.0.0", "old-news": "1.0.0"]),
                "message": "Round \(round)", "user": "alice",
            ]
        )
        let answer = try await forge.control(
            "pull",
            [
                "forge": kind.server, "repo": Loop.repository, "head": branch, "base": "main",
                "title": "Round \(round)", "user": "alice",
            ]
        )
        return (answer["number"] as? Int ?? 0, answer["head"] as? String ?? "")
    }

    fileprivate func comments(on number: Int) async throws -> [String] {
        let state = try await forge.state(kind.server, Loop.repository)
        return (state["comments"] as? [[String: Any]] ?? []).filter {
            $0["user"] as? String == "bot" && $0["number"] as? Int == number
        }.map { $0["body"] as? String ?? "" }
    }

    /// The bot's, in the order in which they were set.
    func statuses(of commit: String) async throws -> [String] {
        let state = try await forge.state(kind.server, Loop.repository)
        return (state["statuses"] as? [[String: Any]] ?? []).filter { $0["sha"] as? String == commit }
            .sorted { ($0["id"] as? Int ?? 0) < ($1["id"] as? Int ?? 0) }
            .map { "\($0["state"] ?? $0["status"] ?? ""): \($0["description"] ?? "")" }
    }

    fileprivate func isJudged(_ head: String) async throws -> Bool {
        guard let status = try await status(of: head) else { return false }
        return !["pending", "running"].contains(status.state)
    }

    /// What SQLite says of the file that a killed process left.
    func databaseProblems() throws -> [String] {
        try Bot.query(["PRAGMA integrity_check", "PRAGMA foreign_key_check"], in: folder)
    }
}
