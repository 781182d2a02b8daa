import Foundation
import TestSupport
import Testing

/// Canary secrets over a real run: they are nowhere that anybody could read them (promise P9).
@Suite(.enabled(if: SharedData.isPresent, "needs ../shared"), .serialized)
struct SecretCanaryTests {
    private static let canaries = Canaries([
        Bot.token, Bot.webhookSecret, String(Bot.signingToken.dropFirst(6)),
    ])

    private func leaks(in bytes: Data) -> [String] { Self.canaries.leaks(in: bytes) }

    /// How many bytes a core dump of a process may have; `nil` when it has ended.
    private func coreLimit(of pid: Int32) -> String? {
        // It ends when it wants.
        let text = (try? String(contentsOfFile: "/proc/\(pid)/limits", encoding: .utf8)) ?? ""
        return text.split(separator: "\n").first { $0.hasPrefix("Max core file size") }
            .flatMap { $0.split(separator: " ").dropFirst(4).first.map(String.init) }
    }

    /// Puts the forge's token into the store and names it from there.
    private func storeToken(_ loop: Loop) async throws {
        let set = try ChildProcess(
            "/bin/sh",
            [
                "-c", "printf '%s\\n' \"$FORGE_TOKEN\" | \"$0\" admin secret set forge-token --config \"$1\"",
                Bot.executable, loop.settings.path,
            ],
            environment: Bot.environment(in: loop.folder),
            folder: loop.folder
        )
        #expect(try await set.waitForExit() == 0, "\(set.output)")
        #expect(set.output.contains { $0.contains("encryption.key") })
        let text = try String(contentsOf: loop.settings, encoding: .utf8)
        try Data(text.replacing("${FORGE_TOKEN}", with: "store:forge-token").utf8).write(to: loop.settings)
    }

    @Test(arguments: Loop.Kind.allCases)
    func `secrets are in no log line, file, child process, comment or status`(kind: Loop.Kind) async throws {
        let loop = try await Loop(kind)
        try await storeToken(loop)
        let bot = try await loop.startBot()
        try await loop.addHook(to: bot)
        try await loop.forge.control(
            "faults",
            ["kind": "slow", "seconds": 2, "count": 2, "path": "git-upload-pack|info/refs"]
        )
        let head = try await loop.openPullRequest()
        // While the fetch hangs: git and its helper run, with what they were given.
        let children = try await eventually("a fetch under way", details: loop.details) {
            let children = Descendants.of(bot.process.pid)
            return children.values.contains { String(decoding: $0, as: UTF8.self).contains("fetch") }
                ? children : nil
        }
        for bytes in children.values { #expect(leaks(in: bytes).isEmpty) }
        // Should any of them crash, no dump of its memory is kept.
        #expect(coreLimit(of: bot.process.pid) == "1" || coreLimit(of: bot.process.pid) == "0")
        #expect(children.keys.compactMap(coreLimit).allSatisfy { $0 == "1" || $0 == "0" })
        try await loop.verdict(on: head)

        let state = try await loop.forge.state(kind.server, Loop.repository)
        let shown = "\(state["comments"] ?? "")\(state["statuses"] ?? "")"
        #expect(shown.contains("gatehouse"))
        #expect(leaks(in: Data(shown.utf8)).isEmpty)
        for path in ["metrics", "health/ready"] {
            let (answer, _) = try await HTTP.send("GET", "http://127.0.0.1:\(bot.port)/\(path)")
            #expect(leaks(in: answer).isEmpty)
        }
        // Also while the log of the database is not folded into its file yet.
        let data = loop.folder.appendingPathComponent("data")
        #expect(Self.canaries.countFilesWithoutLeaks(below: data) > 3)
        bot.process.terminate()
        #expect(try await bot.process.waitForExit(seconds: 10) == 0)
        #expect(Self.canaries.countFilesWithoutLeaks(below: data) > 3)
        #expect(leaks(in: Data(bot.process.output.joined(separator: "\n").utf8)).isEmpty)
    }
}
