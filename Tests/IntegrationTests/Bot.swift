import Foundation
import TestSupport

/// The real binary, serving with settings of its own in a folder of its own.
final class Bot: Sendable {
    static let token = "canary-token-5b1f0c"
    /// How the secrets of all bots begin.
    static let webhookSecret = "canary-secret-77ad21"
    /// How their signing tokens begin.
    static let signingToken = "whsec_" + Data("0123456789abcdef01234567".utf8).base64EncodedString()

    private static func webhookSecret(in folder: URL) -> String {
        "\(webhookSecret)-\(folder.lastPathComponent)"
    }

    private static func signingToken(in folder: URL) -> String {
        signingToken + Data(folder.lastPathComponent.utf8.suffix(36)).base64EncodedString()
    }

    let process: ChildProcess
    let port: Int
    let folder: URL
    /// Its own: another bot may have had its port before, and what is sent there is not for this one.
    var webhookSecret: String { Bot.webhookSecret(in: folder) }
    var signingToken: String { Bot.signingToken(in: folder) }

    /// The `gatehouse` executable that this test run built.
    static var executable: String { ChildProcess.gatehouse }

    static func environment(in folder: URL) -> [String: String] {
        [
            "FORGE_TOKEN": token, "HOOK_SECRET": webhookSecret(in: folder),
            "SIGNING_TOKEN": signingToken(in: folder), "HOME": "/nonexistent",
        ]
    }

    static func writeSettings(_ folder: URL, forge origin: String, extra: String = "") throws -> URL {
        let settings = """
            \(extra.contains("server:") ? "" : "server: { host: 127.0.0.1, port: 0 }")
            storage: { directory: \(folder.path)/data }
            forges:
              github:
                kind: github
                apiURL: \(origin)/github
                cloneURL: \(origin)/github
                webhook: { secrets: ["${HOOK_SECRET}"] }
                token: "${FORGE_TOKEN}"
                writeInterval: 0
                limitPause: 200ms
              gitlab:
                kind: gitlab
                apiURL: \(origin)/gitlab/api/v4
                cloneURL: \(origin)/gitlab
                webhook: { signingTokens: ["${SIGNING_TOKEN}"] }
                token: "${FORGE_TOKEN}"
                writeInterval: 0
                limitPause: 200ms
              gitea:
                kind: gitea
                apiURL: \(origin)/gitea/api/v1
                cloneURL: \(origin)/gitea
                webhook: { secrets: ["${HOOK_SECRET}"] }
                token: "${FORGE_TOKEN}"
                writeInterval: 0
                limitPause: 200ms
              forgejo:
                kind: forgejo
                apiURL: \(origin)/gitea/api/v1
                cloneURL: \(origin)/gitea
                webhook: { secrets: ["${HOOK_SECRET}"] }
                token: "${FORGE_TOKEN}"
                writeInterval: 0
                limitPause: 200ms
            advisories: { sources: [] }
            workers: { count: 2, backoff: 100ms, lease: 5s }
            log: { level: debug, format: json }
            \(extra.contains("reconcile:") ? "" : "reconcile: { interval: 0 }")
            \(extra)
            """
        let file = folder.appendingPathComponent("gatehouse.yaml")
        try Data(settings.utf8).write(to: file)
        return file
    }

    init(
        settings: URL,
        in folder: URL,
        environment: [String: String] = [:],
        under command: [String] = []
    ) async throws {
        self.folder = folder
        process = try Bot.serve(settings, in: folder, environment, under: command)
        port = try await process.line("gatehouse listens") { line in
            guard line.contains("\"message\":\"listening\""),
                let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any],
                let text = object["port"] as? String
            else { return nil }
            return Int(text)
        }
    }

    /// Starts the server without waiting until it listens, as the last words of a command where there is one.
    static func serve(
        _ settings: URL,
        in folder: URL,
        _ environment: [String: String],
        under command: [String] = []
    ) throws -> ChildProcess {
        try ChildProcess(
            "/usr/bin/env",
            command + [executable, "serve", "--config", settings.path],
            environment: Bot.environment(in: folder).merging(environment) { $1 },
            folder: folder
        )
    }

    /// The sum of a metric over all series that have these labels.
    func metric(_ name: String, _ labels: [String: String] = [:]) async throws -> Double {
        let (data, _) = try await HTTP.send("GET", "http://127.0.0.1:\(port)/metrics")
        let lines = String(decoding: data, as: UTF8.self).split(separator: "\n")
        return lines.filter { line in
            (line.hasPrefix("\(name){") || line.hasPrefix("\(name) "))
                && labels.allSatisfy { line.contains("\($0.key)=\"\($0.value)\"") }
        }
        .compactMap { $0.split(separator: " ").last.flatMap { Double($0) } }.reduce(0, +)
    }

    /// Waits until no job is queued or running.
    func idle() async throws {
        try await eventually("the bot has nothing to do") {
            try await Bot.isIdle(port: self.port) ? true : nil
        }
    }

    /// Whether no job of the server behind this port is queued or running.
    static func isIdle(port: Int) async throws -> Bool {
        let (data, _) = try await HTTP.send("GET", "http://127.0.0.1:\(port)/metrics")
        let lines = String(decoding: data, as: UTF8.self).split(separator: "\n")
        let busy = lines.filter {
            $0.hasPrefix("gatehouse_jobs{") && ($0.contains("\"queued\"") || $0.contains("\"running\""))
        }
        return busy.count == 2 && busy.allSatisfy { $0.hasSuffix(" 0") }
    }

    /// The first column of what SQL asks of the store of the bot in this folder, by another program than the bot.
    static func query(_ statements: [String], in folder: URL) throws -> [String] {
        let script = """
            import sqlite3, sys
            store = sqlite3.connect(sys.argv[2])
            for statement in sys.argv[3:]:
                for row in store.execute(statement): print(row[0])
            """
        let path = folder.appendingPathComponent("data/gatehouse.sqlite").path
        return try Python.run(script, input: "", arguments: [path] + statements)
            .split(separator: "\n").map(String.init)
    }

    /// Runs a command of the binary to its end.
    static func run(
        _ arguments: [String],
        in folder: URL,
        seconds: Double = 60
    ) async throws -> (status: Int32, output: String) {
        let process = try ChildProcess(
            executable,
            arguments,
            environment: environment(in: folder),
            folder: folder
        )
        let status = try await process.waitForExit(seconds: seconds)
        return (status, process.output.joined(separator: "\n"))
    }
}
