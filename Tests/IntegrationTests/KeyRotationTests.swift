import Foundation
import TestSupport
import Testing

/// kill -9 at every step of `gatehouse admin rotate-key`: every secret can be read after it, and the next run completes it (P9).
@Suite struct KeyRotationTests {
    private static let names = ["hook", "token", "alerts"]

    /// Three stored secrets, and settings that name them.
    private final class Lab {
        let folder: URL
        let environment = [
            "OLD_KEY": String(repeating: "a1", count: 32), "NEW_KEY": String(repeating: "b2", count: 32),
        ]

        init() throws {
            folder = FileManager.default.temporaryDirectory
                .appendingPathComponent("gatehouse-keys-\(UUID().uuidString)")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        }

        deinit {
            // Nothing depends on the folder any more.
            try? FileManager.default.removeItem(at: folder)
        }

        func settings(_ storage: String) throws -> String {
            let text = """
                storage: { directory: data\(storage) }
                forges:
                  gh:
                    kind: github
                    apiURL: http://127.0.0.1:9
                    webhook: { secrets: ["store:hook"] }
                    token: "store:token"
                alerts: { webhook: "store:alerts" }
                """
            let file = folder.appendingPathComponent("\(UUID().uuidString).yaml")
            try Data(text.utf8).write(to: file)
            return file.path
        }

        func run(_ arguments: [String], _ storage: String, _ environment: [String: String] = [:]) async throws
            -> (status: Int32, output: [String])
        {
            let process = try ChildProcess(
                Bot.executable,
                arguments + ["--config", try settings(storage)],
                environment: self.environment.merging(environment) { $1 },
                folder: folder
            )
            return (try await process.waitForExit(seconds: 60), process.output)
        }

        func store(_ storage: String) async throws {
            for name in KeyRotationTests.names {
                let process = try ChildProcess(
                    "/bin/sh",
                    [
                        "-c",
                        "echo https://secret.example.com/\(name) | \"$0\" admin secret set \(name) --config \"$1\"",
                        Bot.executable, try settings(storage),
                    ],
                    environment: environment,
                    folder: folder
                )
                let status = try await process.waitForExit(seconds: 60)
                try #require(status == 0, "\(process.output)")
            }
        }

        /// Whether every secret that the settings name can be opened with these keys.
        func reads(_ storage: String) async throws -> Bool {
            let lines = try await run(["check"], storage).output
            return lines.contains { $0.hasPrefix("ok") && $0.contains("secrets: all present") }
        }
    }

    /// Steps of a rotation, in order.
    private func points(_ lab: Lab, _ storage: String) async throws -> [String] {
        let traced = try await lab.run(["admin", "rotate-key"], storage, ["FAULT_TRACE": "1"])
        try #require(traced.status == 0, "\(traced.output)")
        return traced.output.filter { $0.hasPrefix("fault point ") }
            .compactMap { $0.split(separator: " ").last.map(String.init) }
    }

    @Test func `with a key file`() async throws {
        let traced = try Lab()
        try await traced.store("")
        let points = try await points(traced, "")
        #expect(Set(points).isSuperset(of: ["keys#1", "keysKept#1", "keys#2", "keysKept#2"]))
        let lab = try Lab()
        try await lab.store("")
        let file = lab.folder.appendingPathComponent("data/encryption.key")
        for point in points {
            let killed = try await lab.run(["admin", "rotate-key"], "", ["FAULT_POINT": point])
            #expect(killed.status == SIGKILL, "\(point): \(killed.output)")
            #expect(try await lab.reads(""), "\(point)")
            let again = try await lab.run(["admin", "rotate-key"], "")
            #expect(again.status == 0, "\(point): \(again.output)")
            #expect(try String(contentsOf: file, encoding: .utf8).split(separator: "\n").count == 1)
            #expect(try await lab.reads(""), "\(point)")
            try Tally.add("key rotations killed at a step", 1)
        }
    }

    @Test func `with keys of the settings`() async throws {
        let old = ", encryptionKey: '${OLD_KEY}'"
        let both = ", encryptionKey: '${NEW_KEY}', formerKeys: ['${OLD_KEY}']"
        let new = ", encryptionKey: '${NEW_KEY}'"
        let traced = try Lab()
        try await traced.store(old)
        for point in try await points(traced, both) {
            let lab = try Lab()
            try await lab.store(old)
            let killed = try await lab.run(["admin", "rotate-key"], both, ["FAULT_POINT": point])
            #expect(killed.status == SIGKILL, "\(point): \(killed.output)")
            #expect(try await lab.reads(both), "\(point)")
            // All or none of them are under the new key.
            let isOld = try await lab.reads(old)
            let isNew = try await lab.reads(new)
            #expect(isOld != isNew, "\(point)")
            let again = try await lab.run(["admin", "rotate-key"], both)
            #expect(again.status == 0, "\(point): \(again.output)")
            #expect(try await lab.reads(new), "\(point)")
            try Tally.add("key rotations killed at a step", 1)
        }
    }
}
