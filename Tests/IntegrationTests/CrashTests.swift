import Foundation
import TestSupport
import Testing

/// kill -9 at the moments that matter: on restart the result appears once (promises P3, P4).
@Suite(.enabled(if: SharedData.isPresent, "needs ../shared"), .serialized)
struct CrashTests {
    private func restart(_ loop: Loop, head: String) async throws {
        let second = try await loop.startBot()
        #expect(try await loop.verdict(on: head).state == loop.failed)
        #expect(try await loop.comments().count == 1)
        #expect(second.process.isRunning)
        #expect(try await loop.forge.violations() == [])
    }

    @Test(arguments: Loop.Kind.allCases)
    func `killed right after the acknowledgement`(kind: Loop.Kind) async throws {
        let loop = try await Loop(kind)
        let bot = try await loop.startBot()
        try await loop.addHook(to: bot)
        // The first outward call hangs, so the acknowledgement is all that happens.
        try await loop.forge.control(
            "faults",
            ["kind": "slow", "seconds": 3, "count": 1, "forge": kind.server, "method": "GET", "path": "."]
        )
        let head = try await loop.openPullRequest()
        try await eventually("an acknowledgement") {
            let acknowledged = try await loop.forge.list("_deliveries?forge=\(kind.server)")
                .contains { ($0["status"] as? Int ?? $0["status_code"] as? Int) == 202 }
            let logged = bot.process.output.contains { $0.contains("delivery recorded") }
            return acknowledged || logged ? true : nil
        }
        bot.process.kill()
        #expect(try await loop.comments().isEmpty)
        try await restart(loop, head: head)
    }

    /// The folder from which the bot's git gets the token; `nil` while it fetches nothing.
    private func askPassFolder(of bot: Bot) -> String? {
        let words = Descendants.of(bot.process.pid).values.flatMap { $0.split(separator: 0) }
            .map { String(decoding: $0, as: UTF8.self) }
        return words.first { $0.hasPrefix("GIT_ASKPASS=") && $0.hasSuffix("/askpass") }
            .map { String($0.dropFirst("GIT_ASKPASS=".count).dropLast("/askpass".count)) }
    }

    @Test(arguments: Loop.Kind.allCases)
    func `killed during the fetch`(kind: Loop.Kind) async throws {
        let loop = try await Loop(kind)
        let bot = try await loop.startBot()
        try await loop.addHook(to: bot)
        try await loop.forge.control(
            "faults",
            ["kind": "slow", "seconds": 3, "count": 1, "path": "git-upload-pack|info/refs"]
        )
        let head = try await loop.openPullRequest()
        let folder = try await eventually("a fetch", details: loop.details) { askPassFolder(of: bot) }
        bot.process.kill()
        try await restart(loop, head: head)
        #expect(!FileManager.default.fileExists(atPath: folder))
    }

    @Test(arguments: Loop.Kind.allCases, ["comment", "status"])
    func `killed during publication`(kind: Loop.Kind, moment: String) async throws {
        let loop = try await Loop(kind)
        let bot = try await loop.startBot()
        try await loop.addHook(to: bot)
        let comments = kind.commentsPath + "$"
        // The write happens, its answer is late. The first status is the pending one.
        try await loop.forge.control(
            "faults",
            [
                "kind": "slow", "seconds": 3, "count": 1, "method": "POST", "forge": kind.server,
                "path": moment == "comment" ? comments : "/statuses/", "skip": moment == "comment" ? 0 : 1,
            ]
        )
        let head = try await loop.openPullRequest()
        try await eventually("the write", details: loop.details) {
            let calls = try await loop.forge.list("_journal?forge=\(kind.server)&method=POST")
            let wanted = moment == "comment" ? comments.dropLast() : "/statuses/"
            let count = calls.filter { "\($0["path"] ?? "")".contains(wanted) }.count
            return count >= (moment == "comment" ? 1 : 2) ? true : nil
        }
        bot.process.kill()
        try await restart(loop, head: head)
    }

    @Test func `a stop gives running jobs back, and the next start finishes them`() async throws {
        let loop = try await Loop(.github)
        let bot = try await loop.startBot()
        try await loop.addHook(to: bot)
        try await loop.forge.control(
            "faults",
            [
                "kind": "slow", "seconds": 3, "count": 1, "forge": "github", "method": "GET",
                "path": "/pulls/1$",
            ]
        )
        let head = try await loop.openPullRequest()
        try await eventually("a running job") {
            bot.process.output.contains { $0.contains("job started") } ? true : nil
        }
        bot.process.terminate()
        #expect(try await bot.process.waitForExit(seconds: 10) == 0)
        try await restart(loop, head: head)
    }
}
