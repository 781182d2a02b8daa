import Foundation
import TestSupport
import Testing

/// With the webhook route unplugged every open head still gets its verdict (promise P4).
@Suite(.enabled(if: SharedData.isPresent, "needs ../shared"), .serialized)
struct ReconcilerTests {
    /// Sweeps without a pause between them.
    private static func settings(_ kind: Loop.Kind) -> String {
        """
        repositories: [ { match: "\(kind.rawValue):acme/widgets" } ]
        reconcile: { interval: 200ms }
        """
    }

    @Test(arguments: Loop.Kind.allCases)
    func `without a single delivery pull requests and the default branch get their verdicts, once`(
        kind: Loop.Kind
    ) async throws {
        let loop = try await Loop(kind, extraSettings: Self.settings(kind))
        let head = try await loop.openPullRequest()
        let bot = try await loop.startBot()
        #expect(try await loop.verdict(on: head).state == loop.failed)
        #expect(try await loop.comments().count == 1)
        let main = try await loop.tip(of: "main")
        try await loop.verdict(on: main)

        // A push that nobody announces, and one that goes back to where the branch was.
        let second = try await loop.commit(["calm": "1.0.0", "leaky": "1.2.0"])
        #expect(try await loop.verdict(on: second).state == "success")
        try await loop.forge.control(
            "ref",
            [
                "forge": kind.server, "repo": Loop.repository, "ref": "refs/heads/feature", "to": head,
                "user": "alice",
            ]
        )
        try await eventually("the comment speaks of the former head again", details: loop.details) {
            let comments = try await loop.comments()
            return comments.count == 1 && comments.first?.body.contains(head) == true ? true : nil
        }
        let third = try await loop.commit(["calm": "1.1.0"], to: "main")
        try await loop.verdict(on: third)

        // What has its result is left alone, however many sweeps come.
        try await bot.idle()
        let jobs = try await bot.metric("gatehouse_jobs_total", ["result": "succeeded"])
        let sweeps = try await bot.metric("gatehouse_sweeps_total", ["result": "done"])
        try await eventually("five more sweeps") {
            try await bot.metric("gatehouse_sweeps_total", ["result": "done"]) >= sweeps + 5 ? true : nil
        }
        #expect(try await bot.metric("gatehouse_jobs_total", ["result": "succeeded"]) == jobs)
        #expect(try await loop.forge.violations() == [])
    }

    @Test
    func `deliveries missed while the bot was down are made up for at its start`() async throws {
        let loop = try await Loop(.github, extraSettings: "reconcile: { interval: 1h }")
        let first = try await loop.startBot()
        try await loop.addHook(to: first)
        let head = try await loop.openPullRequest()
        try await loop.verdict(on: head)
        first.process.kill()
        var heads: [String] = []
        for version in 1...20 {
            heads.append(try await loop.commit(["calm": "1.0.\(version)", "leaky": "1.0.0"]))
        }
        _ = try await loop.startBot()
        let last = try #require(heads.last)
        #expect(try await loop.verdict(on: last).state == loop.failed)
        #expect(try await loop.comments().count == 1)
        #expect(try await loop.comments().first?.body.contains(last) == true)
    }

    @Test
    func `a comment that was deleted and a status that was painted over come back, once`() async throws {
        let loop = try await Loop(.github, extraSettings: "reconcile: { interval: 300ms }")
        let bot = try await loop.startBot()
        try await loop.addHook(to: bot)
        let head = try await loop.openPullRequest()
        try await loop.verdict(on: head)
        try await bot.idle()
        let comment = try #require(try await loop.comments().first)
        let base = "\(loop.forge.origin)/github/repos/\(Loop.repository)"
        let headers = AppLoop.headers("alice")
        let (_, deleted) = try await HTTP.send(
            "DELETE",
            "\(base)/issues/comments/\(comment.id)",
            headers: headers
        )
        #expect(deleted == 204)
        let lie = Data(#"{"state": "success", "context": "gatehouse/gate", "description": "All good"}"#.utf8)
        let (_, painted) = try await HTTP.send(
            "POST",
            "\(base)/statuses/\(head)",
            body: lie,
            headers: headers
        )
        #expect(painted == 201)
        try await eventually("the comment is there again", details: loop.details) {
            try await loop.comments().map(\.body) == [comment.body] ? true : nil
        }
        try await eventually("the status is ours again", details: loop.details) {
            try await loop.status(of: head)?.state == loop.failed ? true : nil
        }
        try await bot.idle()
        let jobs = try await bot.metric("gatehouse_jobs_total", ["result": "succeeded"])
        let sweeps = try await bot.metric("gatehouse_sweeps_total", ["result": "done"])
        try await eventually("four more sweeps") {
            try await bot.metric("gatehouse_sweeps_total", ["result": "done"]) >= sweeps + 4 ? true : nil
        }
        #expect(try await bot.metric("gatehouse_jobs_total", ["result": "succeeded"]) == jobs)
        #expect(try await loop.comments().count == 1)
    }

    /// Pending for ever would look like work under way.
    @Test(arguments: [Loop.Kind.github, .gitlab])
    func `a status that waits for a commit nobody will judge is ended`(kind: Loop.Kind) async throws {
        let loop = try await Loop(kind, extraSettings: Self.settings(kind))
        let first = try await loop.startBot()
        try await loop.verdict(on: try await loop.openPullRequest())
        first.process.kill()
        var waiting: String?
        for version in 1...9 where waiting == nil {
            let bot = try await loop.startBot()
            let commit = try await loop.commit(["calm": "1.0.\(version)", "leaky": "1.0.0"])
            let state = try await eventually("the commit has a status", details: loop.details) {
                try await loop.status(of: commit)?.state
            }
            bot.process.kill()
            if state == "pending", try await loop.status(of: commit)?.state == state { waiting = commit }
        }
        let old = try #require(waiting)
        let head = try await loop.commit(["calm": "1.1.0", "leaky": "1.0.0"])
        let bot = try await loop.startBot()
        try await loop.verdict(on: head)
        let farewell = "errored: replaced or closed before it was judged"
        try await eventually("the replaced commit no longer waits", details: loop.details) {
            try await loop.status(of: old)?.description == farewell ? true : nil
        }
        #expect(try await loop.status(of: old)?.state == loop.errored)
        try await bot.idle()
        let written = try await bot.metric("gatehouse_publications_total", ["kind": "status"])
        let sweeps = try await bot.metric("gatehouse_sweeps_total", ["result": "done"])
        try await eventually("three more sweeps") {
            try await bot.metric("gatehouse_sweeps_total", ["result": "done"]) >= sweeps + 3 ? true : nil
        }
        #expect(try await bot.metric("gatehouse_publications_total", ["kind": "status"]) == written)
        let verdict = try #require(try await loop.status(of: head))
        #expect(verdict.state == loop.failed && verdict.description != farewell)
        #expect(try await loop.forge.violations() == [])
    }

    /// Only a delivery tells of a comment; no sweep would find it.
    @Test(arguments: [Loop.Kind.github, .gitlab])
    func `a command that was delivered while the bot was down is carried out after all`(kind: Loop.Kind)
        async throws
    {
        let loop = try await Loop(kind, extraSettings: "reconcile: { interval: 500ms }")
        let first = try await loop.startBot()
        try await loop.addHook(to: first)
        let head = try await loop.openPullRequest()
        try await loop.verdict(on: head)
        first.process.kill()
        try await loop.forge.control(
            "comment",
            [
                "forge": kind.server, "repo": Loop.repository, "number": 1, "user": "alice",
                "body": "/gatehouse help",
            ]
        )
        try await loop.forge.control("flush", [:])
        let second = try await loop.startBot(environment: ["GATEHOUSE_SERVER_PORT": "\(first.port)"])
        try await eventually("the delivery is sent again", details: loop.details) {
            second.process.output.contains { $0.contains("a delivery that failed is sent again") }
                ? true : nil
        }
        // A delivery that comes before the door is open fails once more.
        let lines = second.process.output
        let opened = try #require(lines.firstIndex { $0.contains(#""message":"listening""#) })
        let asked = try #require(lines.firstIndex { $0.contains("a delivery that failed is sent again") })
        #expect(opened < asked)
        try await eventually("the command is taken", details: loop.details) {
            second.process.output.contains { $0.contains("commands ended") } ? true : nil
        }
        try await eventually("nothing more is asked for") {
            let sweeps = try await second.metric("gatehouse_sweeps_total", ["result": "done"])
            return sweeps >= 6 ? true : nil
        }
        #expect(try await second.metric("gatehouse_redeliveries_total") <= 3)
        #expect(try await loop.comments().count <= 2)
        #expect(try await loop.forge.violations() == [])
    }

    /// Three attempts would be over long before the forge is back.
    @Test
    func `jobs wait for a forge that is down, and the attempts they lost do not count`() async throws {
        let loop = try await Loop(.github)
        let bot = try await loop.startBot(environment: ["GATEHOUSE_WORKERS_ATTEMPTS": "3"])
        try await loop.addHook(to: bot)
        try await loop.forge.control(
            "faults",
            ["kind": "error503", "count": 100_000, "forge": "github", "path": "."]
        )
        let head = try await loop.openPullRequest()
        try await eventually("the job waits, twice", seconds: 60, details: loop.details) {
            bot.process.output.filter { $0.contains("job waits") }.count >= 2 ? true : nil
        }
        _ = try await HTTP.send("DELETE", "\(loop.forge.origin)/_control/faults")
        #expect(try await loop.verdict(on: head, seconds: 60).state == loop.failed)
        #expect(try await loop.comments().count == 1)
        #expect(try await bot.metric("gatehouse_jobs", ["state": "dead"]) == 0)
    }

    @Test
    func `a forge that does not answer holds up no other`() async throws {
        let loop = try await Loop(
            .gitlab,
            extraSettings: """
                repositories: [ { match: "gitlab:acme/widgets" }, { match: "github:acme/widgets" } ]
                reconcile: { interval: 200ms }
                """
        )
        try await loop.forge.control(
            "faults",
            ["kind": "slow", "seconds": 20, "count": 1000, "forge": "github", "path": "."]
        )
        let head = try await loop.openPullRequest()
        _ = try await loop.startBot()
        #expect(try await loop.verdict(on: head).state == loop.failed)
    }
}
