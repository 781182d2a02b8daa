import Foundation
import TestSupport
import Testing

/// kill -9 beside the mail server: what it took counts and is not sent again, what it did not take is asked for again (P4).
@Suite(.enabled(if: Python.has("aiosmtpd"), "needs aiosmtpd")) struct MailFaultTests {
    private static let person = "ada@example.com"

    /// What a message of ours says.
    private struct Message {
        let id: String
        let token: String

        init(_ line: String) throws {
            let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
            let content = Data(base64Encoded: object?["content"] as? String ?? "") ?? Data()
            let parts = String(decoding: content, as: UTF8.self).components(separatedBy: "\r\n\r\n")
            let headers = parts[0].components(separatedBy: "\r\n")
            id = try #require(headers.first { $0.hasPrefix("Message-ID: ") })
            let body = Data(
                base64Encoded: parts.dropFirst().joined(separator: "\r\n\r\n"),
                options: .ignoreUnknownCharacters
            )
            // On a line of its own; 256 bits in base64.
            let lines = String(decoding: body ?? Data(), as: UTF8.self).components(separatedBy: "\r\n")
            token = try #require(
                lines.map { $0.trimmingCharacters(in: .whitespaces) }
                    .first { $0.utf8.count == 43 && !$0.contains(" ") }
            )
        }
    }

    @Test func `a mail is taken once, or is asked for again at once`() async throws {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("gatehouse-mail-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        // Nothing depends on it any more.
        defer { try? FileManager.default.removeItem(at: folder) }
        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../TransportTests/smtp_server.py").standardizedFileURL
        let server = try ChildProcess("/usr/bin/env", ["python3", script.path, "plain"])
        let port: Int = try await server.line("the mail server listens") { line in
            line.hasPrefix("port ") ? Int(line.dropFirst("port ".count)) : nil
        }
        func taken() throws -> [Message] {
            try server.output.filter { $0.hasPrefix("{") }.map { try Message($0) }
        }
        let settings = try Bot.writeSettings(
            folder,
            forge: "http://127.0.0.1:9",
            extra: "mail: { url: \"smtp://127.0.0.1:\(port)\", from: gatehouse@example.com }"
        )
        let made = try ChildProcess(
            "/bin/sh",
            [
                "-c", "echo a long enough Passphrase 7 | \"$0\" admin user create \"$1\" --config \"$2\"",
                Bot.executable, Self.person, settings.path,
            ],
            environment: Bot.environment(in: folder),
            folder: folder
        )
        let status = try await made.waitForExit(seconds: 60)
        try #require(status == 0, "\(made.output)")
        func forgot(_ bot: Bot) async throws -> Int {
            try await HTTP.send(
                "POST",
                "http://127.0.0.1:\(bot.port)/auth/forgot-password",
                json: ["email": Self.person]
            ).1
        }

        for (point, count) in [("mail#1", 0), ("mailed#1", 1)] {
            let doomed = try await Bot(settings: settings, in: folder, environment: ["FAULT_POINT": point])
            // It may die before it has answered.
            _ = try? await forgot(doomed)
            #expect(try await doomed.process.waitForExit(seconds: 60) == SIGKILL, "\(point)")
            #expect(try taken().count == count, "\(point)")
            try Tally.add("processes killed at a step", 1)
        }

        let bot = try await Bot(settings: settings, in: folder)
        let first = try #require(try taken().first)
        let (_, isSet) = try await HTTP.send(
            "POST",
            "http://127.0.0.1:\(bot.port)/auth/reset-password",
            json: ["token": first.token, "new_password": "another long enough Passphrase 8"]
        )
        #expect(isSet == 204)
        // Messages are sent in turn: one that was sent again would have come before this one.
        #expect(try await forgot(bot) == 204)
        let second = try await eventually("another mail") { try taken().dropFirst().first }
        #expect(second.id != first.id && second.token != first.token)
        #expect(try taken().count == 2)
    }
}
