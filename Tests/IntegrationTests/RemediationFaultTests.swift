import Foundation
import TestSupport
import Testing

/// Whatever happens while a fix is written: one branch, one pull request, and it is noted (promises P3, P4).
@Suite(.enabled(if: SharedData.isPresent && Node.hasNpm, "needs ../shared and npm 10"))
struct RemediationFaultTests {
    private static let isLong = ProcessInfo.processInfo.environment["GATEHOUSE_LONG"] != nil

    /// A loop whose bot has gone, with its hook at a port that the next ones listen on.
    private static func prepared() async throws -> (fix: FixLoop, port: [String: String]) {
        let fix = try await FixLoop(
            .github,
            project: "direct-caret",
            settings: "mode: pull-request, labels: [security]",
            extra: "reconcile: { interval: 1h }"
        )
        try await fix.disclose()
        let bot = try await fix.loop.startBot()
        try await fix.loop.addHook(to: bot)
        bot.process.kill()
        return (fix, ["GATEHOUSE_SERVER_PORT": "\(bot.port)"])
    }

    private static func isEnded(_ process: ChildProcess) -> Bool {
        process.output.contains { $0.contains("\"fixes ended\"") && $0.contains("done") }
    }

    /// The steps from the verdict on the default branch until the fix is noted.
    private static func steps() async throws -> [String] {
        let (fix, port) = try await prepared()
        let bot = try await fix.loop.startBot(environment: port.merging(["FAULT_TRACE": "1"]) { $1 })
        try await fix.moveBase("one")
        _ = try await fix.openPull()
        try await eventually("the fix is noted", details: fix.loop.details) {
            isEnded(bot.process) ? true : nil
        }
        let lines = bot.process.output
        let begin = try #require(lines.firstIndex { $0.contains("verdict published") })
        return lines[begin...].filter { $0.hasPrefix("fault point ") }
            .compactMap { $0.split(separator: " ").last.map(String.init) }
    }

    /// Kills the bot at a step of a fix, where that is reached, and looks what a new one makes of it.
    private static func isKilled(at point: String) async throws -> Bool {
        let (fix, port) = try await prepared()
        let doomed = try Bot.serve(
            fix.loop.settings,
            in: fix.loop.folder,
            port.merging(["FAULT_POINT": point]) { $1 }
        )
        try await eventually("it listens, or has died") {
            !doomed.isRunning || doomed.output.contains { $0.contains("\"message\":\"listening\"") }
                ? true : nil
        }
        let base = try await fix.moveBase("one")
        try await eventually("it dies, or ends the fix", details: fix.loop.details) {
            !doomed.isRunning || isEnded(doomed) ? true : nil
        }
        let isKilled = !doomed.isRunning
        doomed.kill()

        let bot = try await fix.loop.startBot(environment: port)
        let pull = try await fix.openPull()
        try await fix.loop.verdict(on: base)
        try await bot.idle()
        let parent = try await fix.parent(of: pull.headBranch)
        #expect(parent == base, "\(point)")
        try await eventually("the fix is labelled after \(point)", details: fix.loop.details) {
            try await fix.pulls().map(\.labels) == [["security"]] ? true : nil
        }
        #expect(try await fix.pulls().count == 1, "\(point)")
        #expect(try await fix.branches() == [pull.headBranch], "\(point)")
        #expect(try await bot.metric("gatehouse_jobs", ["state": "dead"]) == 0, "\(point)")
        bot.process.kill()
        #expect(try fix.loop.databaseProblems() == ["ok"], "\(point)")
        #expect(try await fix.loop.forge.violations() == [])
        return isKilled
    }

    @Test func `killed at every step in turn there is one pull request in the end`() async throws {
        let points = try await Self.steps()
        #expect(Set(points.compactMap { $0.split(separator: "#").first }).count == 6, "\(points)")
        var (tried, killed) = (0, 0)
        for place in stride(from: 0, to: points.count, by: Self.isLong ? 1 : max(1, points.count / 4)) {
            let point = points[place]
            tried += 1
            if try await Self.isKilled(at: point) {
                killed += 1
                continue
            }
            // How often a step comes depends on what else happens meanwhile; its first time comes in any case.
            let name = point.split(separator: "#").first
            let first = points.first { $0.split(separator: "#").first == name }
            if let first, first != point, try await Self.isKilled(at: first) { killed += 1 }
        }
        #expect(killed * 10 >= tried * 7, "\(killed) of \(tried)")
        try Tally.add("processes killed at a step", killed)
    }

    @Test(arguments: Loop.Kind.allCases)
    func `one fault at any call of a fix changes nothing in the end`(kind: Loop.Kind) async throws {
        let fix = try await FixLoop(kind, project: "direct-caret")
        try await fix.disclose()
        let bot = try await fix.loop.startBot()
        try await fix.loop.addHook(to: bot)
        try await fix.moveBase("first")
        var pull = try await fix.openPull()
        try await bot.idle()
        // The base moves on, and the pull request with it: the calls of that.
        func round(_ text: String) async throws {
            let base = try await fix.moveBase(text)
            let before = pull.head
            pull = try await fix.openPull(seconds: 60) { $0.head != before }
            try await fix.loop.verdict(on: base)
            try await bot.idle()
        }
        try await fix.loop.forgetCalls()
        try await round("good weather")
        let calls = try await fix.loop.calls()
        #expect(calls.count >= 8, "\(calls.sorted())")
        var (tried, met) = (0, 0)
        for weather in Weather.all(at: calls, on: kind, share: 151) {
            tried += 1
            try await weather.begin(on: fix.loop)
            try await round("\(weather)")
            #expect(try await fix.pulls().count == 1, "\(weather)")
            #expect(try await fix.branches() == [pull.headBranch], "\(weather)")
            if try await weather.end(on: fix.loop) { met += 1 }
        }
        #expect(met * 10 >= tried * 7, "\(met) of \(tried)")
        try await fix.prove(pull.headBranch)
        #expect(try await bot.metric("gatehouse_jobs", ["state": "dead"]) == 0)
        #expect(try await fix.loop.forge.violations() == [])
        try Tally.add("faults of forges", met)
    }

    /// A list that cannot be read is not an empty one.
    @Test(arguments: [Loop.Kind.github, .gitlab])
    func `while pull requests cannot be listed an open fix is neither doubled nor closed`(kind: Loop.Kind)
        async throws
    {
        let fix = try await FixLoop(
            kind,
            project: "direct-caret",
            extra: """
                repositories: [ { match: "\(kind.rawValue):acme/widgets" } ]
                reconcile: { interval: 300ms }
                """
        )
        try await fix.disclose()
        let bot = try await fix.loop.startBot()
        try await fix.loop.addHook(to: bot)
        try await fix.moveBase("first")
        let pull = try await fix.openPull()
        try await bot.idle()
        func count(_ words: String...) -> Int {
            bot.process.output.count { line in words.allSatisfy { line.contains($0) } }
        }
        let (sweeps, ended) = (count("a repository cannot be looked at"), count("\"fixes ended\""))
        try await fix.loop.forge.control(
            "faults",
            [
                "kind": "status", "status": 403, "count": 100_000, "method": "GET", "forge": kind.server,
                "path": kind == .gitlab ? "/merge_requests$" : "/pulls$",
            ]
        )
        let second = try await fix.moveBase("second")
        try await fix.loop.verdict(on: second)
        try await eventually("sweeps and a fix meet the refusal", seconds: 60, details: fix.loop.details) {
            count("a repository cannot be looked at") >= sweeps + 3 && count("\"fixes ended\"") > ended
                ? true : nil
        }
        let meanwhile = try await fix.pulls()
        #expect(meanwhile.map(\.number) == [pull.number])
        #expect(meanwhile.allSatisfy { ["open", "opened"].contains($0.state) })
        #expect(try await fix.branches() == [pull.headBranch])

        _ = try await HTTP.send("DELETE", "\(fix.loop.forge.origin)/_control/faults")
        let before = try #require(meanwhile.first).head
        let third = try await fix.moveBase("third")
        let moved = try await fix.openPull(seconds: 60) { $0.head != before }
        try await fix.loop.verdict(on: third)
        try await bot.idle()
        #expect(moved.number == pull.number)
        #expect(try await fix.pulls().count == 1)
        #expect(try await fix.branches() == [pull.headBranch])
        #expect(try await fix.parent(of: pull.headBranch) == third)
        #expect(try await bot.metric("gatehouse_jobs", ["state": "dead"]) == 0)
        #expect(try await fix.loop.forge.violations() == [])
    }
}
