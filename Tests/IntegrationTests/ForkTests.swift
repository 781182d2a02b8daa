import Foundation
import TestSupport
import Testing

/// Pull requests whose branch is in somebody else's repository, which the bot has no right to.
@Suite(.enabled(if: SharedData.isPresent, "needs ../shared"))
struct ForkTests {
    private static let fork = "mallory/widgets"

    /// A repository of the outsider with the history of ours, and a branch in it.
    private func fork(_ loop: Loop) async throws {
        let name = loop.kind == .gitlab ? "path" : "full_name"
        try await loop.forge.control(
            "project",
            ["forge": loop.kind.server, name: Self.fork, "private": true, "members": ["mallory"]]
        )
        let state = loop.folder.appendingPathComponent("forge-state/\(loop.kind.server)")
        let process = try ChildProcess(
            "/usr/bin/env",
            [
                "git", "--git-dir", state.appendingPathComponent("\(Loop.repository).git").path, "push", "-q",
                "--force", state.appendingPathComponent("\(Self.fork).git").path, "main:main",
            ],
            environment: ["HOME": loop.folder.path]
        )
        let status = try await process.waitForExit()
        try #require(status == 0, "\(process.output)")
    }

    private func commit(_ dependencies: [String: String], _ loop: Loop) async throws -> String {
        let answer = try await loop.forge.control(
            "commit",
            [
                "forge": loop.kind.server, "repo": Self.fork, "branch": "topic",
                "files": Sample.files(dependencies), "message": "Change dependencies", "user": "mallory",
            ]
        )
        return answer["after"] as? String ?? ""
    }

    @Test(arguments: Loop.Kind.allCases)
    func `a head from a fork is judged without a look at the fork`(kind: Loop.Kind) async throws {
        let loop = try await Loop(kind)
        let bot = try await loop.startBot()
        try await loop.addHook(to: bot)
        try await fork(loop)
        let first = try await commit(["calm": "1.0.0", "leaky": "1.0.0", "old-news": "1.0.0"], loop)
        try await loop.forge.control(
            "pull",
            [
                "forge": kind.server, "repo": Loop.repository, "head": "topic", "base": "main",
                "head_repo": Self.fork, "title": "Add leaky", "user": "mallory",
            ]
        )
        #expect(try await loop.verdict(on: first).state == loop.failed)
        let comment = try #require(try await loop.comments().first)
        #expect(comment.body.contains("GHSA-aaaa-aaaa-aaa1"), "what the fork brings in")
        #expect(comment.body.contains("1 introduced"), "and not what the base has already")

        let second = try await commit(["calm": "1.0.0", "leaky": "1.2.0", "old-news": "1.0.0"], loop)
        #expect(try await loop.verdict(on: second).state == "success")
        #expect(try await loop.comments().map(\.id) == [comment.id])
        try await bot.idle()
        let asked = try await loop.forge.list("_journal?forge=\(kind.server)")
            .map { "\($0["method"] ?? "") \($0["path"] ?? "")" }
        #expect(asked.count > 4 && !asked.contains { $0.contains("mallory") }, "\(asked)")
        #expect(try await loop.forge.violations() == [])
    }

    /// GitHub says `null` where the repository was, and keeps the head below its pull request.
    @Test func `a fork that is deleted while its pull request is open is judged all the same`() async throws {
        let loop = try await Loop(.github)
        try await fork(loop)
        // Nobody takes what is sent there, and the forge remembers it.
        try await loop.forge.control(
            "hook",
            [
                "forge": "github", "repo": Loop.repository, "url": "http://127.0.0.1:9/", "secret": "none",
                "content_type": "json", "events": ["pull_request"],
            ]
        )
        let head = try await commit(["calm": "1.0.0", "leaky": "1.0.0", "old-news": "1.0.0"], loop)
        try await loop.forge.control(
            "pull",
            [
                "forge": "github", "repo": Loop.repository, "head": "topic", "base": "main",
                "head_repo": Self.fork, "title": "Add leaky", "user": "mallory",
            ]
        )
        try await loop.forge.control("flush", [:])
        let opened = try await loop.forge.list("_deliveries?forge=github&event=pull_request").last
        var payload = try #require(opened?["payload"] as? [String: Any])
        var pull = try #require(payload["pull_request"] as? [String: Any])
        var side = try #require(pull["head"] as? [String: Any])
        for key in ["repo", "user"] { side[key] = NSNull() }
        side["label"] = "unknown repository"
        pull["head"] = side
        payload["pull_request"] = pull
        try await loop.forge.control(
            "faults",
            [
                "kind": "status", "status": 200, "forge": "github", "method": "GET", "path": "/pulls/1$",
                "count": 1_000, "body": pull,
            ]
        )
        try FileManager.default.removeItem(
            at: loop.folder.appendingPathComponent("forge-state/github/\(Self.fork).git")
        )

        let bot = try await loop.startBot()
        try await loop.forge.control(
            "deliver",
            [
                "forge": "github", "repo": Loop.repository, "event": "pull_request", "payload": payload,
                "url": "http://127.0.0.1:\(bot.port)/v1/webhooks/github", "secret": bot.webhookSecret,
            ]
        )
        #expect(try await loop.verdict(on: head).state == loop.failed)
        let comments = try await loop.comments()
        #expect(comments.count == 1 && comments.allSatisfy { $0.body.contains("GHSA-aaaa-aaaa-aaa1") })
        let asked = try await loop.forge.list("_journal?forge=github").map { "\($0["path"] ?? "")" }
        #expect(asked.contains { $0.hasSuffix("/pulls/1") } && !asked.contains { $0.contains("mallory") })
        #expect(try await loop.forge.violations() == [])
    }
}
