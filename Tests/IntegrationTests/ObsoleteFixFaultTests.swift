import Foundation
import TestSupport
import Testing

/// Whatever happens while a fix is closed that nobody needs any more: it is closed once, all of it, and may come again (promises P3, P4).
@Suite(.enabled(if: SharedData.isPresent, "needs ../shared"))
struct ObsoleteFixFaultTests {
    /// What a process leaves that dies after a step.
    private struct Left: Equatable {
        let isOpen: Bool
        let hasBranch: Bool
        /// How often it was said why.
        let notices: Int
    }

    /// It is noted, said, closed, and its branch deleted.
    private static let steps = [
        Left(isOpen: true, hasBranch: true, notices: 0), Left(isOpen: true, hasBranch: true, notices: 1),
        Left(isOpen: false, hasBranch: true, notices: 1), Left(isOpen: false, hasBranch: false, notices: 1),
    ]

    private static func left(of pull: FixLoop.Pull, _ fix: FixLoop) async throws -> Left {
        let state = try await fix.loop.forge.state(fix.loop.kind.server, Loop.repository)
        let comments = (state["comments"] as? [[String: Any]] ?? []).filter {
            $0["number"] as? Int == pull.number
        }
        let now = try await fix.pulls().first { $0.number == pull.number }
        return Left(
            isOpen: now?.state == "open",
            hasBranch: try await fix.branches().contains(pull.headBranch),
            notices: comments.count {
                ($0["body"] as? String ?? "").hasPrefix("<!-- gatehouse:remediation-obsolete -->")
            }
        )
    }

    /// A project without the vulnerable package: somebody has mended it by hand.
    private static let mended = [
        "package.json": #"{"name": "clean", "version": "1.0.0"}"#,
        "package-lock.json": """
        {"name": "clean", "version": "1.0.0", "lockfileVersion": 3,
         "packages": {"": {"name": "clean", "version": "1.0.0"}}}
        """,
    ]

    /// Neither of the two forges of the lab tells who closed a pull request.
    @Test(arguments: [Loop.Kind.github, .gitea])
    func
        `an obsolete fix is closed once and may come again, wherever its process was killed or an answer lost`(
            kind: Loop.Kind
        ) async throws
    {
        let fix = try await FixLoop(
            kind,
            project: "direct-caret",
            settings: "mode: pull-request, perHour: 99",
            extra: "reconcile: { interval: 1h }"
        )
        try await fix.disclose()
        /// Opened, looked at, and nothing is on its way.
        func settledPull(_ bot: Bot) async throws -> FixLoop.Pull {
            let pull = try await fix.openPull()
            try await fix.loop.forge.control("flush", [:])
            try await bot.idle()
            return pull
        }
        func isClosed(by bot: Bot, times: Int) async throws {
            try await eventually("what was begun is ended", details: fix.loop.details) {
                bot.process.output.count { $0.contains("\"an obsolete fix was closed\"") } == times
                    ? true : nil
            }
        }
        var bot = try await fix.loop.startBot(environment: ["FAULT_POINT": "closing#1"])
        let port = ["GATEHOUSE_SERVER_PORT": "\(bot.port)"]
        try await fix.loop.addHook(to: bot)
        try await fix.moveBase("vulnerable")
        for (place, step) in Self.steps.enumerated() {
            let pull = try await settledPull(bot)
            let doomed = bot.process
            try await fix.loop.commit(files: Self.mended, to: "main")
            try await eventually("it dies after step \(place + 1)", details: fix.loop.details) {
                doomed.isRunning ? nil : true
            }
            #expect(try await Self.left(of: pull, fix) == step)
            try Tally.add("processes killed at a step", 1)

            // This one goes through all four steps, and dies in those of the next pull request.
            let isLast = place + 1 == Self.steps.count
            let next = isLast ? [:] : ["FAULT_POINT": "closing#\(Self.steps.count + place + 2)"]
            bot = try await fix.loop.startBot(environment: port.merging(next) { $1 })
            try await isClosed(by: bot, times: 1)
            #expect(try await Self.left(of: pull, fix) == Self.steps.last, "after step \(place + 1)")
            try await fix.loop.commit(files: try fix.project(), to: "main")
        }

        let pull = try await settledPull(bot)
        let calls = [
            ("POST", "/issues/\(pull.number)/comments$"), ("PATCH", "/pulls/\(pull.number)$"),
            ("DELETE", kind == .github ? "/git/refs/heads/" : "/branches/"),
        ]
        for (method, path) in calls {
            try await fix.loop.forge.control(
                "faults",
                [
                    "forge": kind.server, "kind": "lost_response", "count": 1, "method": method, "path": path,
                ]
            )
        }
        try await fix.loop.commit(files: Self.mended, to: "main")
        try await isClosed(by: bot, times: 2)
        #expect(try await Self.left(of: pull, fix) == Self.steps.last)
        let faults = try await fix.loop.forge.list("_control/faults")
        #expect(faults.map { $0["hits"] as? Int } == [1, 1, 1])
        try Tally.add("faults of forges", calls.count)
        try await fix.loop.commit(files: try fix.project(), to: "main")
        _ = try await fix.openPull()

        #expect(try await fix.pulls().count == Self.steps.count + 2)
        #expect(try await fix.branches() == [pull.headBranch])
        #expect(try await bot.metric("gatehouse_jobs", ["state": "dead"]) == 0)
        #expect(try await fix.loop.forge.violations() == [])
        let states = "SELECT state || ': ' || COUNT(*) FROM remediations GROUP BY state ORDER BY state"
        try await eventually("the last one is noted", details: fix.loop.details) {
            try Bot.query([states], in: fix.loop.folder) == ["open: 1", "superseded: 5"] ? true : nil
        }
        bot.process.kill()
        // The same fix each time.
        let fingerprints = "SELECT COUNT(DISTINCT fingerprint) FROM remediations"
        #expect(try Bot.query([fingerprints], in: fix.loop.folder) == ["1"])
        #expect(try fix.loop.databaseProblems() == ["ok"])
    }
}
