import Foundation
import TestSupport
import Testing

/// Repositories that cost more than settings allow: judged as errored, never as passed, and the bot goes on.
@Suite(.enabled(if: SharedData.isPresent, "needs ../shared"), .serialized)
struct RepositoryLimitTests {
    @Test(arguments: [("treeEntries: 1", "limits.treeEntries"), ("mirrorDisk: 1KiB", "limits.mirrorDisk")])
    func `a commit over a limit is errored and names the limit`(setting: String, name: String) async throws {
        let loop = try await Loop(.github, extraSettings: "limits: { \(setting) }")
        let bot = try await loop.startBot()
        try await loop.addHook(to: bot)
        let head = try await loop.openPullRequest()
        #expect(try await loop.verdict(on: head).state == loop.errored)
        try await bot.idle()
        let told = try await loop.comments().map(\.body).joined() + (loop.status(of: head)?.description ?? "")
        #expect(told.contains(name), "\(told)")
        #expect(bot.process.isRunning)
        // With bubblewrap or without, it was said once.
        #expect(bot.process.output.count { $0.contains("git runs ") } == 1)
    }

    @Test func `a commit that takes too long again and again is errored and names the limit`() async throws {
        let loop = try await Loop(.github, extraSettings: "limits: { wallClock: 2s }")
        let bot = try await loop.startBot()
        try await loop.addHook(to: bot)
        // The attempt as a whole is over before git's own time is.
        try await loop.forge.control(
            "faults",
            ["kind": "slow", "seconds": 20, "count": 100, "path": "git-upload-pack|info/refs"]
        )
        let head = try await loop.openPullRequest()
        #expect(try await loop.verdict(on: head).state == loop.errored)
        try await bot.idle()
        let told = try await loop.comments().map(\.body).joined() + (loop.status(of: head)?.description ?? "")
        #expect(told.contains("limits.wallClock"), "\(told)")
        #expect(bot.process.output.count { $0.contains("job will be tried again") } >= 3)
        #expect(try await bot.metric("gatehouse_jobs", ["state": "dead"]) == 0)
    }

    @Test func `a sandbox that is required and is not there is told at the start`() async throws {
        let loop = try await Loop(.github, extraSettings: "git: { sandbox: require }", importing: false)
        let result = try await Bot.run(["check", "--config", loop.settings.path], in: loop.folder)
        let git = result.output.split(separator: "\n").first {
            $0.contains("git version") || $0.contains("git.sandbox")
        }
        // What this machine can do decides which of the two is right.
        let line = String(git ?? "")
        #expect(line.contains("under /") || line.contains("git.sandbox is require"), "\(result.output)")
    }
}
