import Foundation
import TestSupport
import Testing

/// One injected fault at each outward call: the same final state, exactly once.
@Suite(.enabled(if: SharedData.isPresent, "needs ../shared"))
struct FaultTests {
    @Test(arguments: Loop.Kind.allCases)
    func `one fault at any call changes nothing in the end`(kind: Loop.Kind) async throws {
        let loop = try await Loop(kind)
        let bot = try await loop.startBot()
        try await loop.addHook(to: bot)
        var head = try await loop.openPullRequest()
        try await loop.verdict(on: head)
        try await bot.idle()
        // The calls of a round are those that one in good weather makes.
        try await loop.forgetCalls()
        head = try await loop.commit(["calm": "1.0.0", "leaky": "1.2.0"])
        try await loop.verdict(on: head)
        try await bot.idle()
        let calls = try await loop.calls()
        #expect(calls.count >= 8, "\(calls.sorted())")
        var (tried, met) = (0, 0)
        for weather in Weather.all(at: calls, on: kind, share: 37) {
            tried += 1
            try await weather.begin(on: loop)
            // Each round changes the verdict, so that comment and status have to be written.
            let isLeaky = !tried.isMultiple(of: 2)
            head = try await loop.commit(["calm": "1.1.\(tried)", "leaky": isLeaky ? "1.0.0" : "1.2.0"])
            let verdict = try await loop.verdict(on: head)
            #expect(verdict.state == (isLeaky ? loop.failed : "success"), "\(weather)")
            try await bot.idle()
            let comments = try await loop.comments()
            #expect(comments.count == 1, "\(weather)")
            #expect(comments.first?.body.contains(head) ?? false, "\(weather)")
            // What was not met by a call must not hit the next round.
            if try await weather.end(on: loop) { met += 1 }
        }
        #expect(met * 10 >= tried * 9, "\(met) of \(tried)")
        #expect(try await loop.forge.violations() == [])
        #expect(try await loop.forge.list("_selfcheck").isEmpty)
        try Tally.add("faults of forges", met)
    }

    /// Without advisories there is no verdict, and a branch protection waits for the status.
    @Test func `where nobody may comment the status still says that there is no verdict`() async throws {
        let loop = try await Loop(.github, importing: false)
        let bot = try await loop.startBot()
        try await loop.openPullRequest()
        let (_, locked) = try await HTTP.send(
            "PUT",
            "\(loop.forge.origin)/github/repos/\(Loop.repository)/issues/1/lock",
            headers: AppLoop.headers("alice")
        )
        #expect(locked == 204)
        try await loop.addHook(to: bot)
        let head = try await loop.commit(["calm": "1.0.1"])
        #expect(try await loop.verdict(on: head).state == loop.errored)
        #expect(try await loop.comments().isEmpty)
        #expect(bot.process.output.contains { $0.contains("the comment could not be written") })
        try await bot.idle()
        #expect(try await bot.metric("gatehouse_jobs", ["state": "dead"]) == 0)
    }

    /// As on GitLab for merge requests from forks, where the bot has no right to the project of the head.
    @Test(arguments: [(Loop.Kind.gitlab, 403), (.gitlab, 404), (.github, 403), (.gitea, 404)])
    func `where no status can be written the comment comes all the same`(
        kind: Loop.Kind,
        status: Int
    ) async throws {
        let loop = try await Loop(kind)
        let bot = try await loop.startBot()
        try await loop.addHook(to: bot)
        try await loop.forge.control(
            "faults",
            [
                "kind": "status", "status": status, "count": 100_000, "method": "POST",
                "forge": kind.server, "path": "/statuses/",
            ]
        )
        let first = try await loop.openPullRequest()
        let comment = try await eventually("a comment", details: loop.details) {
            try await loop.comments().first
        }
        #expect(comment.body.contains("GHSA-aaaa-aaaa-aaa1") && comment.body.contains(first))
        try await bot.idle()
        // It stays, and nothing else takes its place.
        #expect(try await loop.comments().map(\.body) == [comment.body])
        #expect(try await loop.status(of: first) == nil)
        #expect(bot.process.output.contains { $0.contains("the status could not be written") })
        #expect(try await bot.metric("gatehouse_statuses_refused_total") == 1)
        #expect(try await bot.metric("gatehouse_jobs", ["state": "dead"]) == 0)

        _ = try await HTTP.send("DELETE", "\(loop.forge.origin)/_control/faults")
        let second = try await loop.commit(["calm": "1.0.0", "leaky": "1.2.0"])
        #expect(try await loop.verdict(on: second).state == "success")
        #expect(try await loop.comments().map(\.id) == [comment.id])
        #expect(try await loop.forge.violations() == [])
    }

    @Test(arguments: Loop.Kind.allCases)
    func `the first comment survives a fault without being doubled`(kind: Loop.Kind) async throws {
        let comments = kind.commentsPath
        let faults = [
            ("lost_response", "POST", comments), ("error502", "POST", comments),
            ("truncate", "POST", comments),
            ("reset", "POST", comments), ("truncate", "GET", comments), ("error503", "GET", "/user$"),
        ]
        for (fault, method, path) in faults {
            let loop = try await Loop(kind)
            let bot = try await loop.startBot()
            try await loop.addHook(to: bot)
            try await loop.forge.control(
                "faults",
                ["kind": fault, "count": 1, "method": method, "path": path, "forge": kind.server]
            )
            let head = try await loop.openPullRequest()
            #expect(try await loop.verdict(on: head).state == loop.failed)
            #expect(try await loop.comments().count == 1, "\(fault) \(method) \(path)")
            #expect(try await loop.forge.violations() == [])
            let left = try await loop.forge.list("_control/faults")
            #expect(left.allSatisfy { ($0["count"] as? Int ?? 0) == 0 }, "the fault was met")
        }
    }

    @Test func `while a token is refused verdicts wait, and come by themselves once it is taken`()
        async throws
    {
        let loop = try await Loop(.github)
        let bot = try await loop.startBot()
        try await loop.addHook(to: bot)
        try await loop.forge.control("expire", ["token": Bot.token])
        let head = try await loop.openPullRequest()
        try await eventually("the job waits", details: loop.details) {
            bot.process.output.contains { $0.contains("\"job waits\"") && $0.contains("401") } ? true : nil
        }
        let id = try #require(
            try await loop.forge.list("_deliveries?forge=github&event=pull_request").last?["guid"] as? String
        )
        try await eventually("the delivery says why", details: loop.details) {
            let shown = try await Bot.run(
                ["deliveries", "show", id, "--config", loop.settings.path],
                in: loop.folder
            )
            return shown.output.contains("401") ? true : nil
        }
        #expect(try await bot.metric("gatehouse_jobs", ["state": "dead"]) == 0)
        #expect(bot.process.isRunning)
        #expect(!bot.process.output.contains { $0.contains(Bot.token) || $0.contains(Bot.webhookSecret) })
        // On a forge whose clock is earlier the token has not expired yet: that is as good as a new one.
        try await loop.forge.control("clock", ["advance": -60])
        #expect(try await loop.verdict(on: head).state == loop.failed)
        #expect(try await loop.comments().count == 1)
        try await bot.idle()
        #expect(try await bot.metric("gatehouse_jobs", ["state": "dead"]) == 0)
    }
}
