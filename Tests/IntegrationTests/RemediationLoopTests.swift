import Foundation
import TestSupport
import Testing

/// The whole way of a fix: disclosed, proposed, proven by npm, rebased, merged or declined.
@Suite(
    .enabled(if: SharedData.isPresent && Node.hasNpm, "needs ../shared and npm 10"),
    .serialized
)
struct RemediationLoopTests {
    @Test(arguments: Loop.Kind.allCases)
    func
        `a disclosed advisory becomes a pull request that npm installs, follows its base and ends with the merge`(
            kind: Loop.Kind
        ) async throws
    {
        let fix = try await FixLoop(
            kind,
            project: "new-dependency",
            settings: "mode: pull-request, labels: [security]"
        )
        let bot = try await fix.loop.startBot()
        try await fix.loop.addHook(to: bot)
        let first = try await fix.moveBase("one")
        try await fix.loop.verdict(on: first)
        #expect(try await fix.pulls().isEmpty)

        try await fix.disclose()
        let pull = try await fix.openPull()
        #expect(pull.title.contains("leaf"), "\(pull.title)")
        #expect(pull.body.hasPrefix("<!-- gatehouse:remediation "))
        #expect(pull.body.contains("LAB-2024-0001"), "\(pull.body)")
        try await fix.prove(pull.headBranch)

        // The base moves on: the same pull request, written anew on top of it.
        let second = try await fix.moveBase("two")
        let moved = try await fix.openPull { $0.head != pull.head }
        #expect(moved.number == pull.number)
        let parent = try await fix.parent(of: moved.headBranch)
        #expect(parent == second)
        try await fix.prove(moved.headBranch)

        try await fix.pull(moved.number, "merge")
        try await eventually("the merge is noted", seconds: 40, details: fix.loop.details) {
            let lines = bot.process.output
            return lines.contains { $0.contains("\"fix ended\"") && $0.contains("merged") } ? true : nil
        }
        #expect(try await fix.pulls().count == 1)
        #expect(try await fix.loop.forge.violations() == [])
        #expect(try await fix.loop.forge.list("_selfcheck").isEmpty)
    }

    @Test(arguments: [Loop.Kind.github, .gitlab])
    func `what a person closes stays closed`(kind: Loop.Kind) async throws {
        let fix = try await FixLoop(kind, project: "direct-caret")
        try await fix.disclose()
        let bot = try await fix.loop.startBot()
        try await fix.loop.addHook(to: bot)
        try await fix.moveBase("one")
        let pull = try await fix.openPull()
        try await fix.pull(pull.number, "close")
        let head = try await fix.moveBase("two")
        try await fix.loop.verdict(on: head)
        try await eventually("the wish is heeded", seconds: 40, details: fix.loop.details) {
            bot.process.output.contains { $0.contains("a fix is not proposed again") } ? true : nil
        }
        let pulls = try await fix.pulls()
        #expect(pulls.count == 1)
        #expect(pulls.allSatisfy { $0.state == "closed" })
        #expect(try await fix.loop.forge.violations() == [])
    }

    /// These forges do not tell who closed it, and a branch that is written anew there closes its pull request for a moment.
    @Test(arguments: [Loop.Kind.gitea, .forgejo])
    func `what a person closes while it cannot be written stays closed`(kind: Loop.Kind) async throws {
        let fix = try await FixLoop(kind, project: "direct-caret")
        try await fix.disclose()
        let bot = try await fix.loop.startBot()
        try await fix.loop.addHook(to: bot)
        try await fix.moveBase("one")
        let pull = try await fix.openPull()
        try await bot.idle()
        try await fix.loop.forge.control(
            "faults",
            ["forge": kind.server, "kind": "error500", "method": "POST", "path": "/contents", "count": 999]
        )
        try await fix.moveBase("two")
        try await eventually("a write that failed", seconds: 40, details: fix.loop.details) {
            bot.process.output.contains { $0.contains("\"fixes ended\"") && $0.contains("retry") }
                ? true : nil
        }
        try await fix.pull(pull.number, "close")
        _ = try await HTTP.send("DELETE", "\(fix.loop.forge.origin)/_control/faults")
        try await eventually("the wish is heeded", seconds: 60, details: fix.loop.details) {
            bot.process.output.contains { $0.contains("\"fix ended\"") && $0.contains("closedByHuman") }
                ? true : nil
        }
        #expect(try await fix.pulls().map(\.state) == ["closed"])
        #expect(try await fix.loop.forge.violations() == [])
    }

    @Test(arguments: Loop.Kind.allCases)
    func `what became of a fix while the bot was away is noted by the next sweep`(
        kind: Loop.Kind
    ) async throws {
        let fix = try await FixLoop(kind, project: "direct-caret", extra: "reconcile: { interval: 1h }")
        try await fix.disclose()
        let bot = try await fix.loop.startBot()
        try await fix.loop.addHook(to: bot)
        try await fix.moveBase("one")
        let pull = try await fix.openPull()
        try await bot.idle()
        try await eventually("the fix is noted", details: fix.loop.details) {
            bot.process.output.contains { $0.contains("\"fixes ended\"") && $0.contains("done") } ? true : nil
        }
        bot.process.kill()
        try await fix.pull(pull.number, "close")
        let again = try await fix.loop.startBot()
        try await eventually("the end is noted", details: fix.loop.details) {
            again.process.output.contains { $0.contains("\"fix ended\"") && $0.contains("closedByHuman") }
                ? true : nil
        }
        let pulls = try await fix.pulls()
        #expect(pulls.map(\.state) == ["closed"])
        #expect(try await fix.loop.forge.violations() == [])
    }

    /// Where only a plan is wanted, the pull request says what could be fixed, as long as there is something.
    @Test(arguments: Loop.Kind.allCases)
    func `a pull request shows the plan, and no longer when all is fixed`(kind: Loop.Kind) async throws {
        let fix = try await FixLoop(kind, project: "direct-caret", settings: "mode: comment")
        try await fix.disclose()
        let bot = try await fix.loop.startBot()
        try await fix.loop.addHook(to: bot)
        func change(_ files: [String: String]) async throws {
            try await fix.loop.forge.control(
                "commit",
                [
                    "forge": kind.server, "repo": Loop.repository, "branch": "work", "from": "main",
                    "files": files, "message": "Work", "user": "alice",
                ]
            )
        }
        func plans() async throws -> [String] {
            try await fix.loop.comments().map(\.body).filter { $0.hasPrefix("<!-- gatehouse:plan -->") }
        }
        try await change(["WORK.md": "x"])
        let opened = try await fix.loop.forge.control(
            "pull",
            [
                "forge": kind.server, "repo": Loop.repository, "head": "work", "base": "main",
                "title": "Work", "user": "alice",
            ]
        )
        try #require(opened["number"] is Int)
        let plan = try await eventually("a plan", seconds: 40, details: fix.loop.details) {
            try await plans().first
        }
        #expect(plan.contains("can be fixed") && plan.contains("`/gatehouse fix`"), "\(plan)")
        #expect(plan.contains("package-lock.json") || plan.contains("node_modules/"), "\(plan)")
        // The same again is the same comment.
        try await change(["WORK.md": "y"])
        try await eventually("the comment follows", seconds: 40, details: fix.loop.details) {
            let now = try await plans()
            return now.count == 1 && now[0] != plan ? true : nil
        }
        // A project without the vulnerable package has nothing to plan.
        try await change([
            "package.json": #"{"name": "clean", "version": "1.0.0"}"#,
            "package-lock.json": """
            {"name": "clean", "version": "1.0.0", "lockfileVersion": 3,
             "packages": {"": {"name": "clean", "version": "1.0.0"}}}
            """,
        ])
        try await eventually("the plan is gone", seconds: 40, details: fix.loop.details) {
            try await plans().isEmpty ? true : nil
        }
        #expect(try await fix.pulls().isEmpty)
        let violations = try await fix.loop.forge.violations()
        #expect(violations == [])
    }

    @Test func `a comment asks for a fix of its pull request's branch`() async throws {
        let fix = try await FixLoop(.github, project: "direct-caret", settings: "mode: comment")
        try await fix.disclose()
        let bot = try await fix.loop.startBot()
        try await fix.loop.addHook(to: bot)
        let work = try await fix.loop.forge.control(
            "commit",
            [
                "forge": "github", "repo": Loop.repository, "branch": "work", "from": "main",
                "files": ["WORK.md": "x"], "message": "Work", "user": "alice",
            ]
        )
        try #require(work["after"] is String)
        let opened = try await fix.loop.forge.control(
            "pull",
            [
                "forge": "github", "repo": Loop.repository, "head": "work", "base": "main", "title": "Work",
                "user": "alice",
            ]
        )
        let number = try #require(opened["number"] as? Int)
        try await fix.loop.forge.control(
            "comment",
            [
                "forge": "github", "repo": Loop.repository, "number": number, "body": "/gatehouse fix",
                "user": "alice",
            ]
        )
        let pull = try await fix.openPull()
        #expect(pull.body.contains("work"), "\(pull.body)")
        try await fix.prove(pull.headBranch)
        #expect(try await fix.loop.forge.violations() == [])
    }
}
