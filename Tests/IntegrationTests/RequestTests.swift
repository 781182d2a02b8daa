import Foundation
import TestSupport
import Testing

/// What people and the merge queue ask for on the forge.
@Suite(.enabled(if: SharedData.isPresent, "needs ../shared"), .serialized)
struct RequestTests {
    /// Sends a signed delivery that the fake forge does not make by itself.
    private func deliver(_ event: String, _ payload: [String: Any], _ loop: Loop, _ bot: Bot) async throws {
        let state = try await loop.forge.state("github", Loop.repository)
        var payload = payload
        payload["repository"] = [
            "id": state["id"] ?? 0, "full_name": Loop.repository, "default_branch": "main",
        ]
        try await loop.forge.control(
            "deliver",
            [
                "forge": "github", "event": event, "payload": payload,
                "url": "http://127.0.0.1:\(bot.port)/v1/webhooks/github",
                "secret": bot.webhookSecret,
            ]
        )
    }

    private func started(_ bot: Bot) -> Int {
        bot.process.output.count { $0.contains("\"job started\"") }
    }

    @Test func `a check asked for again is run again, and says the same`() async throws {
        let loop = try await Loop(.github)
        let bot = try await loop.startBot()
        try await loop.addHook(to: bot)
        let head = try await loop.openPullRequest()
        #expect(try await loop.verdict(on: head).state == "failure")
        try await bot.idle()
        let comment = try #require(try await loop.comments().first)
        let before = started(bot)
        // A fork's check names no pull request: what was judged before says which one it is.
        try await deliver(
            "check_run",
            [
                "action": "rerequested",
                "check_run": [
                    "name": "gatehouse/gate", "head_sha": head, "pull_requests": [Any](),
                    "check_suite": ["head_branch": NSNull()],
                ] as [String: Any],
            ],
            loop,
            bot
        )
        try await eventually("a second job", details: loop.details) {
            self.started(bot) > before ? true : nil
        }
        #expect(try await loop.verdict(on: head).state == "failure")
        try await bot.idle()
        let after = try await loop.comments()
        #expect(after.map(\.id) == [comment.id])
        #expect(try await loop.forge.violations() == [])
    }

    @Test func `a merge group is judged against what it is built on, without a comment`() async throws {
        let loop = try await Loop(.github)
        let bot = try await loop.startBot()
        try await loop.addHook(to: bot)
        var base = try await loop.commit(["calm": "1.0.0", "old-news": "1.0.0"], to: "main")
        try await loop.verdict(on: base)
        var branch = "main"
        let groups: [(name: String, packages: [String: String], verdict: String)] = [
            ("pr-1", ["calm": "1.0.0", "leaky": "1.0.0", "old-news": "1.0.0"], "failure"),
            // The group before it in the queue brought the vulnerable package.
            ("pr-2", ["calm": "1.0.1", "leaky": "1.0.0", "old-news": "1.0.0"], "success"),
        ]
        for group in groups {
            let name = "gh-readonly-queue/main/\(group.name)"
            let answer = try await loop.forge.control(
                "commit",
                [
                    "forge": "github", "repo": Loop.repository, "branch": name, "from": branch,
                    "message": group.name, "user": "alice", "files": Sample.files(group.packages),
                ]
            )
            let head = try #require(answer["after"] as? String)
            try await deliver(
                "merge_group",
                [
                    "action": "checks_requested",
                    "merge_group": [
                        "head_sha": head, "head_ref": "refs/heads/\(name)", "base_sha": base,
                        "base_ref": "refs/heads/main",
                    ],
                ],
                loop,
                bot
            )
            #expect(try await loop.verdict(on: head).state == group.verdict, "\(group.name)")
            (base, branch) = (head, name)
        }
        try await bot.idle()
        #expect(try await loop.comments().isEmpty)
        #expect(try await loop.forge.violations() == [])
    }

    private func say(_ text: String, by user: String = "alice", _ loop: Loop) async throws {
        try await loop.forge.control(
            "comment",
            [
                "forge": loop.kind.server, "repo": Loop.repository, "number": 1, "body": text, "user": user,
            ]
        )
        try await loop.forge.control("flush", [:])
    }

    private func answers(_ loop: Loop) async throws -> [String] {
        try await loop.comments().map(\.body).filter { $0.hasPrefix("<!-- gatehouse:answer ") }
    }

    @Test func `commands are carried out for those who may write, and answered once`() async throws {
        let loop = try await Loop(.github)
        let bot = try await loop.startBot()
        try await loop.addHook(to: bot)
        let head = try await loop.openPullRequest()
        #expect(try await loop.verdict(on: head).state == "failure")
        try await bot.idle()
        let before = started(bot)

        try await say("/gatehouse help", by: "mallory", loop)
        try await say("> /gatehouse help\nNo.", loop)
        try await say("Why?\n\n/gatehouse explain ghsa-aaaa-aaaa-aaa1\n/gatehouse rescna", loop)
        let answer = try await eventually("an answer", details: loop.details) {
            try await self.answers(loop).first
        }
        #expect(answer.contains("GHSA-aaaa-aaaa-aaa1") && answer.contains("leaky"), "\(answer)")
        #expect(answer.contains("rule `severity`: **blocked**"), "\(answer)")
        #expect(answer.contains("Did you mean `rescan`?"), "\(answer)")

        try await say("/gatehouse rescan", loop)
        try await eventually("a second job", details: loop.details) {
            self.started(bot) > before ? true : nil
        }
        #expect(try await loop.verdict(on: head).state == "failure")
        try await bot.idle()
        #expect(try await answers(loop).count == 1)
        #expect(try await loop.comments().count == 2)
        #expect(try await loop.forge.violations() == [])
    }

    @Test func `a command that was acknowledged is answered after a crash, and not twice`() async throws {
        let loop = try await Loop(.github)
        let bot = try await loop.startBot()
        try await loop.addHook(to: bot)
        let head = try await loop.openPullRequest()
        try await loop.verdict(on: head)
        try await bot.idle()
        // The process dies while it is being carried out.
        try await loop.forge.control(
            "faults",
            [
                "kind": "slow", "seconds": 3, "count": 1, "method": "GET", "forge": "github",
                "path": "/collaborators/alice/permission$",
            ]
        )
        try await say("/gatehouse help", loop)
        bot.process.kill()
        let second = try await loop.startBot()
        _ = try await eventually("an answer", details: loop.details) {
            try await self.answers(loop).first
        }
        // The next answer is written, and the process does not hear so.
        try await loop.forge.control(
            "faults",
            [
                "kind": "lost_response", "count": 1, "method": "POST", "forge": "github",
                "path": "/issues/1/comments$",
            ]
        )
        // The hook of the first process is gone with its port.
        try await loop.addHook(to: second)
        try await say("/gatehouse fix", loop)
        try await eventually("the second command ends", details: loop.details) {
            let ends = second.process.output.count {
                $0.contains("\"commands ended\"") && $0.contains("\"answered\"")
            }
            return ends == 2 ? true : nil
        }
        #expect(try await answers(loop).count == 2)
        #expect(try await loop.forge.violations() == [])
    }

    /// The fake forge tells no permissions of these: who cannot be asked about is not obeyed.
    @Test(arguments: [Loop.Kind.gitlab, .gitea, .forgejo])
    func `a command is not carried out while permissions cannot be found out`(kind: Loop.Kind) async throws {
        let loop = try await Loop(kind)
        let bot = try await loop.startBot()
        try await loop.addHook(to: bot)
        let head = try await loop.openPullRequest()
        #expect(try await loop.verdict(on: head).state == loop.failed)
        try await bot.idle()
        try await say("/gatehouse help", loop)
        try await eventually("the permission is asked for", details: loop.details) {
            let calls = try await loop.forge.list("_journal?method=GET")
            let path = kind == .gitlab ? "/members/all/" : "/collaborators/alice/permission"
            return calls.contains { "\($0["path"] ?? "")".contains(path) } ? true : nil
        }
        #expect(try await loop.comments().count == 1)
        #expect(try await loop.forge.violations() == [])
    }
}
