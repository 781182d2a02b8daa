import App
import Basics
import Foundation
import Logging
import Portal
import Storage
import Synchronization
import TestSupport
import Testing

/// Tokens that set passwords, by mail: to those who have an account, and told to nobody else.
@Suite struct PasswordMailTests {
    private final class Postman: MailSender {
        let sent = Mutex<[Mail]>([])
        private let failures: Mutex<[MailError]>

        init(_ failures: [MailError] = []) { self.failures = Mutex(failures) }

        func send(_ mail: Mail) async throws(MailError) {
            let failure = failures.withLock { $0.isEmpty ? nil : $0.removeFirst() }
            if let failure { throw failure }
            sent.withLock { $0.append(mail) }
        }
    }

    private final class Lines: Sendable {
        private let kept = Mutex<[String]>([])

        var text: String { kept.withLock { $0.joined() } }

        func add(_ line: String) { kept.withLock { $0.append(line) } }
    }

    private func run(
        _ postman: Postman,
        _ addresses: [String],
        _ check: (AccountService, Lines) async throws -> Void
    ) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let store = try StoreDatabase.open(path: "\(folder)/store.sqlite")
        let accounts = AccountService(
            store: store,
            keys: PortalKeys(root: Secret("a root for tests")),
            isOpen: true,
            passwords: PasswordWork { $0() },
            setup: nil,
            now: { Date() }
        )
        let email = try #require(EmailAddress("ada@example.com"))
        _ = try await accounts.register(
            email: email,
            password: "a long password",
            fullName: nil,
            setupToken: nil,
            by: .commandLine
        ).get()
        let log = Lines()
        let mail = PasswordMail(
            accounts: accounts,
            sender: postman,
            publicURL: "https://bot.example.com",
            logger: Logger(label: "test") { _ in
                LogOutput(format: .text, level: .info, redactor: Redactor(secrets: [])) { log.add($0) }
            },
            sleep: { _ in }
        )
        let server = Task { await mail.run() }
        for address in addresses { mail.send(to: try #require(EmailAddress(address))) }
        try await check(accounts, log)
        server.cancel()
    }

    private func token(in mail: Mail) -> String {
        mail.text.split(whereSeparator: \.isWhitespace).first { $0.utf8.count == 43 }.map(String.init) ?? ""
    }

    @Test func `who has an account gets a token that sets a password`() async throws {
        let postman = Postman()
        try await run(postman, ["nobody@example.com", "ada@example.com", "ada@example.com"]) { accounts, _ in
            let mail = try await eventually("a mail") { postman.sent.withLock { $0.first } }
            #expect(mail.to.text == "ada@example.com")
            #expect(mail.text.contains("https://bot.example.com/auth/reset-password"))
            let set = try await accounts.finishReset(
                token(in: mail),
                password: "another long one",
                by: .commandLine
            )
            #expect(throws: Never.self) { try set.get() }
            #expect(postman.sent.withLock { $0.count } == 1)
        }
    }

    @Test func `what may pass is tried again, with the same token`() async throws {
        let busy = MailError(isTemporary: true, description: "busy")
        let postman = Postman([busy, busy])
        try await run(postman, ["ada@example.com"]) { accounts, _ in
            let mail = try await eventually("a mail") { postman.sent.withLock { $0.first } }
            let set = try await accounts.finishReset(
                token(in: mail),
                password: "another long one",
                by: .commandLine
            )
            #expect(throws: Never.self) { try set.get() }
        }
    }

    @Test func `what does not pass is told to the log, without the address`() async throws {
        let refusal = "550 no such mailbox <ada@example.com>"
        let postman = Postman([MailError(isTemporary: false, description: refusal)])
        try await run(postman, ["ada@example.com"]) { _, log in
            try await eventually("a line") { log.text.contains("was not sent") ? true : nil }
            #expect(log.text.contains("550 no such mailbox"))
            #expect(!log.text.contains("ada@") && postman.sent.withLock { $0.isEmpty })
        }
    }
}
