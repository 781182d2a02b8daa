import Foundation
import TestSupport
import Testing

/// Backups of a server at work, and a server on what was restored.
@Suite(.enabled(if: SharedData.isPresent, "needs ../shared"), .serialized)
struct BackupTests {
    private func run(_ arguments: [String], _ loop: Loop) async throws -> (status: Int32, output: String) {
        try await Bot.run(arguments + ["--config", loop.settings.path], in: loop.folder)
    }

    @Test func `a backup of a server at work starts a server in an empty folder`() async throws {
        let loop = try await Loop(.github)
        let bot = try await loop.startBot()
        try await loop.addHook(to: bot)
        let head = try await loop.openPullRequest()
        #expect(try await loop.verdict(on: head).state == loop.failed)
        // Pushes come in while it is copied.
        async let pushes: [String] = {
            var heads: [String] = []
            for index in 0..<10 { heads.append(try await loop.commit(["calm": "1.0.\(index)"])) }
            return heads
        }()
        let backup = loop.folder.appendingPathComponent("backup.sqlite").path
        let made = try await run(["admin", "backup", backup], loop)
        #expect(made.status == 0 && made.output.contains("checked"), "\(made.output)")
        let last = try #require(try await pushes.last)
        try await loop.verdict(on: last)
        try await bot.idle()
        // Two servers, or a restore below one, are refused.
        let refused = try await run(["admin", "restore", backup], loop)
        #expect(
            refused.status == 3 && refused.output.contains("uses the data directory"),
            "\(refused.output)"
        )
        bot.process.kill()

        let data = loop.folder.appendingPathComponent("data").path
        try FileManager.default.moveItem(atPath: data, toPath: "\(data)-lost")
        let restored = try await run(["admin", "restore", backup], loop)
        #expect(restored.status == 0, "\(restored.output)")
        let advisories = try Sample.advisories(in: loop.folder)
        #expect(try await run(["advisories", "import", advisories.path], loop).status == 0)
        let second = try await loop.startBot()
        try await second.idle()
        let listed = try await run(["deliveries", "list"], loop)
        #expect(listed.status == 0 && listed.output.contains("pull_request"), "\(listed.output)")
        #expect(try await loop.comments().count == 1)
        #expect(try await loop.forge.violations() == [])
        let dry = try await run(["admin", "retention", "--dry-run"], loop)
        #expect(dry.status == 0 && dry.output.contains("Would remove 0 deliveries"), "\(dry.output)")
        let vacuum = try await run(["admin", "vacuum"], loop)
        #expect(vacuum.status == 3, "\(vacuum.output)")
    }
}
