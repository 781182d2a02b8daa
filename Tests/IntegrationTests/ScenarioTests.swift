import Foundation
import TestSupport
import Testing

/// What else happens to pull requests and branches.
@Suite(.enabled(if: SharedData.isPresent, "needs ../shared"))
struct ScenarioTests {
    @Test(arguments: Loop.Kind.allCases)
    func `an advisory imported between two scans is newly disclosed, never introduced`(
        kind: Loop.Kind
    ) async throws {
        let loop = try await Loop(kind)
        let bot = try await loop.startBot()
        try await loop.addHook(to: bot)
        try await loop.openPullRequest()
        let clean = try await loop.commit(["calm": "1.0.0", "old-news": "1.0.0"])
        #expect(try await loop.verdict(on: clean).state == "success")

        let more = try Sample.advisories(in: loop.folder, extra: true)
        let result = try await Bot.run(
            ["advisories", "import", more.path, "--config", loop.settings.path],
            in: loop.folder
        )
        #expect(result.status == 0, "\(result.output)")
        let next = try await loop.commit(["calm": "1.0.0", "old-news": "1.0.0", "harmless": "1.0.0"])
        #expect(try await loop.verdict(on: next).state == "success")
        let body = try await loop.comments().first?.body ?? ""
        #expect(body.contains("GHSA-aaaa-aaaa-aaa3"))
        #expect(body.lowercased().contains("newly disclosed"))
        #expect(!body.contains("Introduced by this change"))
    }

    @Test(arguments: Loop.Kind.allCases)
    func `of ten pushes in a second the newest wins`(kind: Loop.Kind) async throws {
        let loop = try await Loop(kind)
        let bot = try await loop.startBot()
        try await loop.addHook(to: bot)
        try await loop.openPullRequest()
        var last = ""
        for round in 1...10 {
            last = try await loop.commit(["calm": "1.0.\(round)", "leaky": round == 10 ? "1.2.0" : "1.0.0"])
        }
        #expect(try await loop.verdict(on: last).state == "success")
        try await loop.forge.control("flush", [:])
        try await bot.idle()
        let comments = try await loop.comments()
        #expect(comments.count == 1)
        #expect(comments.first?.body.contains(last) ?? false)
        #expect(try await loop.forge.violations() == [])
    }

    @Test(arguments: Loop.Kind.allCases)
    func `an unreadable lockfile blocks and says which`(kind: Loop.Kind) async throws {
        let loop = try await Loop(kind)
        let bot = try await loop.startBot()
        try await loop.addHook(to: bot)
        try await loop.openPullRequest()
        let answer = try await loop.forge.control(
            "commit",
            [
                "forge": kind.server, "repo": Loop.repository, "branch": "feature", "message": "Conflict",
                "user": "alice", "files": ["package-lock.json": "{\n<<<<<<< HEAD\n"],
            ]
        )
        let head = try #require(answer["after"] as? String)
        #expect(try await loop.verdict(on: head).state == loop.failed)
        let body = try await loop.comments().first?.body ?? ""
        #expect(body.contains("package-lock.json"))
        #expect(body.contains("merge conflict"))
        // What the broken file no longer names is not fixed.
        #expect(!body.contains("Fixed by this change"))
        #expect(body.contains("cannot be told"))
    }

    @Test func `a merge request has a thread on the line that brings in what is blocked, until it is gone`()
        async throws
    {
        let loop = try await Loop(.gitlab)
        let settings = try String(contentsOf: loop.settings, encoding: .utf8)
            .replacingOccurrences(of: "kind: gitlab", with: "kind: gitlab\n    reviewComments: true")
        try Data(settings.utf8).write(to: loop.settings)
        let bot = try await loop.startBot()
        try await loop.addHook(to: bot)
        func threads() async throws -> [String] {
            try await loop.comments().map(\.body).filter { $0.hasPrefix("<!-- gatehouse:line ") }
        }
        let first = try await loop.openPullRequest()
        try await loop.verdict(on: first)
        try await bot.idle()
        #expect(try await threads().count == 1)
        #expect(try await threads().first?.contains("leaky@1.0.0") == true)
        let journal = try await loop.forge.list("_journal").map { "\($0["path"] ?? "") \($0["body"] ?? "")" }
        #expect(
            journal.contains { $0.contains("/discussions") && $0.contains("package-lock.json") },
            "\(journal)"
        )
        let second = try await loop.commit(["calm": "1.0.0", "leaky": "1.2.0"], to: "feature")
        try await loop.verdict(on: second)
        try await bot.idle()
        #expect(try await threads().isEmpty)
        let violations = try await loop.forge.violations()
        #expect(violations == [])
    }

    @Test(arguments: Loop.Kind.allCases, [["main", "release"], ["release", "main"]])
    func `a commit that heads two pull requests shows the worse verdict, whichever came last`(
        kind: Loop.Kind,
        bases: [String]
    ) async throws {
        let loop = try await Loop(kind)
        let bot = try await loop.startBot()
        // `release` has the vulnerable package already, so that only the pull request to `main` introduces it.
        try await loop.forge.control(
            "commit",
            [
                "forge": kind.server, "repo": Loop.repository, "branch": "release", "from": "main",
                "message": "Release", "user": "alice",
                "files": Sample.files(["calm": "1.0.0", "leaky": "1.0.0", "old-news": "1.0.0"]),
            ]
        )
        let head = try await loop.commit(
            ["calm": "1.0.0", "harmless": "1.0.0", "leaky": "1.0.0", "old-news": "1.0.0"],
            to: "feature"
        )
        try await loop.addHook(to: bot)
        for base in bases {
            try await loop.forge.control(
                "pull",
                [
                    "forge": kind.server, "repo": Loop.repository, "head": "feature", "base": base,
                    "title": "To \(base)", "user": "alice",
                ]
            )
            try await loop.forge.control("flush", [:])
            try await loop.verdict(on: head)
            try await bot.idle()
        }
        #expect(try await loop.comments().count == 2)
        #expect(try await loop.status(of: head)?.state == loop.failed)
        #expect(try await loop.forge.violations() == [])
    }

    @Test(arguments: Loop.Kind.allCases)
    func `no advisory data is errored, never passed`(kind: Loop.Kind) async throws {
        let loop = try await Loop(kind, importing: false)
        let bot = try await loop.startBot()
        try await loop.addHook(to: bot)
        let head = try await loop.openPullRequest()
        let verdict = try await loop.verdict(on: head)
        #expect(verdict.state == loop.errored)
        #expect(verdict.description.hasPrefix("errored:"))
        let (data, status) = try await HTTP.send("GET", "http://127.0.0.1:\(bot.port)/health/ready")
        #expect(status == 503)
        #expect(String(decoding: data, as: UTF8.self).contains("no advisory data"))
    }

    @Test(arguments: Loop.Kind.allCases)
    func `a pull request cannot relax the policy that judges it`(kind: Loop.Kind) async throws {
        let loop = try await Loop(kind)
        let bot = try await loop.startBot()
        try await loop.addHook(to: bot)
        let policy = "version: 1\nrules: { severity: { level: off } }\n"
        try await loop.forge.control(
            "commit",
            [
                "forge": kind.server, "repo": Loop.repository, "branch": "feature", "message": "Relax",
                "user": "alice", "files": [".gatehouse/policy.yaml": policy],
            ]
        )
        let head = try await loop.openPullRequest()
        #expect(try await loop.verdict(on: head).state == loop.failed)
        // On the base branch it counts.
        try await loop.forge.control(
            "commit",
            [
                "forge": kind.server, "repo": Loop.repository, "branch": "main", "message": "Decide",
                "user": "alice", "files": [".gatehouse/policy.yaml": policy],
            ]
        )
        try await loop.forge.control(
            "commit",
            [
                "forge": kind.server, "repo": Loop.repository, "branch": "other", "from": "main",
                "message": "Add leaky", "user": "alice",
                "files": Sample.files(["calm": "1.0.0", "leaky": "1.0.0", "old-news": "1.0.0"]),
            ]
        )
        let second = try await loop.forge.control(
            "pull",
            [
                "forge": kind.server, "repo": Loop.repository, "head": "other", "base": "main",
                "title": "x",
                "user": "alice",
            ]
        )
        #expect(try await loop.verdict(on: try #require(second["head"] as? String)).state == "success")
    }

    @Test(arguments: Loop.Kind.allCases)
    func `a branch that forked before the policy is judged by the policy of today`(kind: Loop.Kind)
        async throws
    {
        let loop = try await Loop(kind)
        let bot = try await loop.startBot()
        // The base branch decides after `feature` forked: findings of any severity only warn.
        try await loop.forge.control(
            "commit",
            [
                "forge": kind.server, "repo": Loop.repository, "branch": "main", "message": "Decide",
                "user": "alice",
                "files": [".gatehouse/policy.yaml": "version: 1\nrules: { severity: { level: warn } }\n"],
            ]
        )
        try await loop.addHook(to: bot)
        let head = try await loop.openPullRequest()
        #expect(try await loop.verdict(on: head).state == "success")
        #expect(try await loop.comments().first?.body.contains("warned") ?? false)
        #expect(try await loop.forge.violations() == [])
    }

    @Test(arguments: Loop.Kind.allCases)
    func `a push to the default branch gets a status and no comment`(kind: Loop.Kind) async throws {
        let loop = try await Loop(kind)
        let bot = try await loop.startBot()
        try await loop.addHook(to: bot)
        let head = try await loop.commit(
            ["calm": "1.0.0", "leaky": "1.0.0", "old-news": "1.0.0"],
            to: "main"
        )
        #expect(try await loop.verdict(on: head).state == loop.failed)
        #expect(try await loop.comments().isEmpty)
        #expect(try await loop.forge.violations() == [])
    }

    @Test(arguments: Loop.Kind.allCases)
    func `a new advisory reaches the default branch without a fetch`(kind: Loop.Kind) async throws {
        let loop = try await Loop(kind)
        let bot = try await loop.startBot()
        try await loop.addHook(to: bot)
        // The second push changes something else: what is disclosed then was there before.
        let first = try await loop.commit(["calm": "1.0.0", "old-news": "1.0.0"], to: "main")
        #expect(try await loop.verdict(on: first).state == "success")
        let head = try await loop.commit(
            ["calm": "1.0.0", "old-news": "1.0.0", "harmless": "1.0.0"],
            to: "main"
        )
        #expect(try await loop.verdict(on: head).state == "success")
        try await bot.idle()
        let mirrors = loop.folder.appendingPathComponent("data/mirrors")
        try FileManager.default.removeItem(at: mirrors)

        let more = try Sample.advisories(in: loop.folder, extra: true)
        let result = try await Bot.run(
            ["advisories", "import", more.path, "--config", loop.settings.path],
            in: loop.folder
        )
        #expect(result.status == 0, "\(result.output)")
        try await eventually("the new advisory is told", details: loop.details) {
            let status = try await loop.status(of: head)
            return status?.description.contains("newly disclosed") == true ? true : nil
        }
        #expect(!FileManager.default.fileExists(atPath: mirrors.path), "something was fetched")
        #expect(
            bot.process.output.contains {
                $0.contains("newly disclosed") && $0.contains("GHSA-aaaa-aaaa-aaa3")
            }
        )
        // Told once: the next look finds nothing to do.
        try await bot.idle()
        #expect(try await loop.comments().isEmpty)
        #expect(try await loop.forge.violations() == [])
    }

    @Test func `a default branch that blocks goes on blocking when other advisories come`() async throws {
        let loop = try await Loop(.github)
        let bot = try await loop.startBot()
        try await loop.addHook(to: bot)
        let head = try await loop.commit(
            ["calm": "1.0.0", "leaky": "1.0.0", "old-news": "1.0.0", "harmless": "1.0.0"],
            to: "main"
        )
        #expect(try await loop.verdict(on: head).state == loop.failed)
        try await bot.idle()
        // Another branch was the default one before, and its commit is the same.
        _ = try Bot.query(
            [
                """
                INSERT INTO inventories (key, job_id, repository_id, branch, head, body, rulebook)
                SELECT replace(key, '@main', '@former'), job_id, repository_id, 'former', head, body, rulebook FROM inventories
                """, "COMMIT",
            ],
            in: loop.folder
        )
        let more = try Sample.advisories(in: loop.folder, extra: true)
        let result = try await Bot.run(
            ["advisories", "import", more.path, "--config", loop.settings.path],
            in: loop.folder
        )
        #expect(result.status == 0, "\(result.output)")
        try await eventually("the branch is matched again", details: loop.details) {
            bot.process.output.contains {
                $0.contains("newly disclosed") && $0.contains("GHSA-aaaa-aaaa-aaa3")
            }
                ? true : nil
        }
        try await eventually("the former default branch is left alone", details: loop.details) {
            bot.process.output.contains { $0.contains("the default branch is main now") } ? true : nil
        }
        try await bot.idle()
        #expect(try await loop.status(of: head)?.state == loop.failed)
        #expect(try Bot.query(["SELECT branch FROM inventories"], in: loop.folder) == ["main"])
    }

    @Test(arguments: Loop.Kind.allCases)
    func `a branch without pull request gets a status, one with leaves it to the pull request`(
        kind: Loop.Kind
    ) async throws {
        let loop = try await Loop(kind)
        let bot = try await loop.startBot()
        try await loop.addHook(to: bot)
        let head = try await loop.commit(["calm": "1.0.0", "leaky": "1.2.0"])
        #expect(try await loop.verdict(on: head).state == "success")
        #expect(try await loop.comments().isEmpty)
    }

    @Test func `a merge base that the forge cannot find is errored with the reason`() async throws {
        let loop = try await Loop(.github)
        let bot = try await loop.startBot()
        try await loop.addHook(to: bot)
        try await loop.forge.control(
            "faults",
            ["kind": "status", "status": 404, "count": 9, "forge": "github", "path": "/compare/"]
        )
        let head = try await loop.openPullRequest()
        let verdict = try await loop.verdict(on: head)
        #expect(verdict.state == "error")
        #expect(verdict.description.contains("merge base"), "\(verdict.description)")
        #expect(try await loop.comments().first?.body.contains("nothing to compare with") ?? false)
    }

    @Test(arguments: Loop.Kind.allCases)
    func `a commit that waits for a busy repository is pending at once`(kind: Loop.Kind) async throws {
        let loop = try await Loop(kind)
        let bot = try await loop.startBot()
        try await loop.addHook(to: bot)
        // The first job of the repository hangs in its fetch.
        try await loop.forge.control(
            "faults",
            ["kind": "slow", "seconds": 4, "count": 1, "path": "git-upload-pack|info/refs"]
        )
        let first = try await loop.openPullRequest()
        try await eventually("a fetch", details: loop.details) {
            try await loop.status(of: first)?.state == "pending" ? true : nil
        }
        let second = try await loop.commit(
            ["calm": "1.0.0", "leaky": "1.0.0", "old-news": "2.0.0"],
            to: "main"
        )
        let seen = try await eventually("a pending status", seconds: 3, details: loop.details) {
            try await loop.status(of: second)?.state
        }
        #expect(seen == "pending")
        #expect(try await loop.verdict(on: second).state == loop.failed)
        #expect(try await loop.verdict(on: first).state == loop.failed)
        #expect(try await loop.forge.violations() == [])
    }

    @Test func `a renamed repository is followed by its id`() async throws {
        let loop = try await Loop(.github)
        let bot = try await loop.startBot()
        let head = try await loop.openPullRequest()
        let id = try #require(try await loop.forge.state("github", Loop.repository)["id"] as? Int)
        // The delivery was on its way while the repository was renamed; the forge answers the old name with a redirect.
        let payload: [String: Any] = [
            "action": "opened", "number": 1,
            "pull_request": [
                "number": 1, "state": "open", "draft": false, "title": "Add leaky",
                "updated_at": "2026-01-01T00:00:00Z", "head": ["ref": "feature", "sha": head],
                "base": ["ref": "main", "sha": head],
            ],
            "repository": ["id": id, "full_name": "acme/gadgets", "default_branch": "main"],
        ]
        let answer = try await loop.forge.control(
            "deliver",
            [
                "forge": "github", "event": "pull_request", "payload": payload,
                "url": "http://127.0.0.1:\(bot.port)/v1/webhooks/github",
                "secret": bot.webhookSecret,
            ]
        )
        #expect(try await loop.verdict(on: head).state == "failure", "\(answer)")
        #expect(try await loop.comments().count == 1)
        #expect(try await loop.forge.violations() == [])
    }
}
