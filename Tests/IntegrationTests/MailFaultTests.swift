import Foundation
import TestSupport
import Testing

/// kill -9 beside the mail server: what it took counts and is not sent again, what it did not take is asked for again (P4).
@Suite(.enabled(if: Python.has("aiosmtpd"), "needs aiosmtpd")) struct MailFaultTests {
    private static let person = "ada@example.com"

    @Test func `a mail is taken once, or is asked for again at once`() async throws {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("gatehouse-mail-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        // Nothing depends on it any more.
        defer { try? FileManager.default.removeItem(at: folder) }
        let server = try await MailServer()
        let settings = try Bot.writeSettings(
            folder,
            forge: "http://127.0.0.1:9",
            extra: "mail: { url: \"smtp://127.0.0.1:\(server.port)\", from: gatehouse@example.com }"
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
            #expect(try server.taken().count == count, "\(point)")
            try Tally.add("processes killed at a step", 1)
        }

        let bot = try await Bot(settings: settings, in: folder)
        let first = try #require(try server.taken().first)
        let (_, isSet) = try await HTTP.send(
            "POST",
            "http://127.0.0.1:\(bot.port)/auth/reset-password",
            json: ["token": first.token, "new_password": "another long enough Passphrase 8"]
        )
        #expect(isSet == 204)
        // Messages are sent in turn: one that was sent again would have come before this one.
        #expect(try await forgot(bot) == 204)
        let second = try await eventually("another mail") { try server.taken().dropFirst().first }
        #expect(second.id != first.id && second.token != first.token)
        #expect(try server.taken().count == 2)
    }
}
