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
}
