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

    /// Command lines and environments of all processes below one, the process itself left out.
    private func descendants(of root: Int32) -> [Int32: Data] {
        var parents: [Int32: Int32] = [:]
        // A process that ends meanwhile has nothing to show.
        for name in (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? [] {
            guard let pid = Int32(name),
                let stat = try? String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8),
                let end = stat.lastIndex(of: ")"),
                let parent = stat[stat.index(after: end)...].split(separator: " ").dropFirst().first
                    .flatMap({ Int32($0) })
            else { continue }
            parents[pid] = parent
        }
        var found: [Int32: Data] = [:]
        for pid in parents.keys where pid != root {
            var ancestor = parents[pid]
            while let next = ancestor, next != root, next > 1 { ancestor = parents[next] }
            guard ancestor == root else { continue }
            found[pid] = ["cmdline", "environ"].reduce(into: Data()) { bytes, file in
                bytes += FileManager.default.contents(atPath: "/proc/\(pid)/\(file)") ?? Data()
            }
        }
        return found
    }

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
            let children = self.descendants(of: bot.process.pid)
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
        #expect(try filesWithoutSecrets(loop) > 3)
        bot.process.terminate()
        #expect(try await bot.process.waitForExit(seconds: 10) == 0)
        #expect(try filesWithoutSecrets(loop) > 3)
        #expect(leaks(in: Data(bot.process.output.joined(separator: "\n").utf8)).isEmpty)
    }

    /// How many files there are below the data folder.
    private func filesWithoutSecrets(_ loop: Loop) throws -> Int {
        let data = loop.folder.appendingPathComponent("data")
        let files = FileManager.default.enumerator(at: data, includingPropertiesForKeys: nil)
        var count = 0
        while let file = files?.nextObject() as? URL {
            guard let bytes = FileManager.default.contents(atPath: file.path) else { continue }
            count += 1
            #expect(leaks(in: bytes).isEmpty, "\(file.lastPathComponent)")
        }
        return count
    }
}
