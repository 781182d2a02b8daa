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
        let folder = try await fix.clone(moved.headBranch)
        let log = try ChildProcess(
            "/usr/bin/env",
            ["git", "-C", folder.path, "log", "--format=%P", "-1"],
            environment: ["HOME": fix.loop.folder.path]
        )
        #expect(try await log.waitForExit() == 0)
        #expect(log.output.first == second)
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

    /// Killed while the answer to a write is on its way: at the tree, the commit, the branch and the pull request.
    @Test(arguments: 0..<4)
    func `killed at any step there is one pull request in the end`(step: Int) async throws {
        let fix = try await FixLoop(.github, project: "direct-caret")
        try await fix.disclose()
        try await fix.loop.forge.control(
            "faults",
            [
                "kind": "slow", "seconds": 4, "count": 1, "skip": step, "forge": "github", "method": "POST",
                "path": "/(git/(trees|commits|refs)|pulls)$",
            ]
        )
        let bot = try await fix.loop.startBot()
        try await fix.loop.addHook(to: bot)
        try await fix.moveBase("one")
        _ = try await bot.process.line("the fix is planned") { $0.contains("\"fixes planned\"") ? true : nil }
        try await eventually("the slow write is on its way", seconds: 40, details: fix.loop.details) {
            try await fix.loop.forge.list("_control/faults").contains { $0["hits"] as? Int == 1 } ? true : nil
        }
        #expect(!bot.process.output.contains { $0.contains("\"fixes ended\"") }, "the write is on its way")
        bot.process.kill()
        let again = try await fix.loop.startBot()
        try await fix.loop.addHook(to: again)
        let pull = try await fix.openPull()
        try await eventually("the fix is noted", seconds: 40, details: fix.loop.details) {
            again.process.output.contains { $0.contains("\"fixes ended\"") && $0.contains("done") }
                ? true : nil
        }
        #expect(try await fix.pulls().count == 1)
        try await fix.prove(pull.headBranch)
        #expect(try await fix.loop.forge.violations() == [])
    }

    @Test(arguments: ["lost_response", "close", "error502"])
    func `whatever happens to a write there is one pull request in the end`(fault: String) async throws {
        let fix = try await FixLoop(.github, project: "direct-caret")
        try await fix.disclose()
        for step in 0..<4 {
            try await fix.loop.forge.control(
                "faults",
                [
                    "kind": fault, "count": 1, "skip": step, "forge": "github", "method": "POST",
                    "path": "/(git/(trees|commits|refs)|pulls)$",
                ]
            )
        }
        let bot = try await fix.loop.startBot()
        try await fix.loop.addHook(to: bot)
        try await fix.moveBase("one")
        let pull = try await fix.openPull(seconds: 60)
        try await fix.prove(pull.headBranch)
        #expect(try await fix.pulls().count == 1)
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
