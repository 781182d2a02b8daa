import Basics
import Foundation
import TestSupport
import Testing
import Transport

/// A mail server on a loopback port.
private final class MailServer: Sendable {
    let port: Int
    let certificate: String
    private let process: ChildProcess
    private let scratch: Scratch

    init(_ security: SMTPSettings.Security, login: String? = nil) async throws {
        scratch = try Scratch()
        certificate = scratch.path("certificate.pem")
        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("smtp_server.py")
        let word =
            switch security {
            case .none: "plain"
            case .startTLS: "starttls"
            case .tls: "tls"
            }
        var arguments = ["python3", script.path, word]
        if security != .none {
            try LoopbackCertificate.make(certificate: certificate, key: scratch.path("key.pem"))
            arguments += ["--certificate", certificate, "--key", scratch.path("key.pem")]
        }
        if let login { arguments += ["--login", login] }
        process = try ChildProcess("/usr/bin/env", arguments)
        port = try await process.line("the mail server listens") { line in
            line.hasPrefix("port ") ? Int(line.dropFirst("port ".count)) : nil
        }
    }

    deinit { process.kill() }

    struct Taken: Decodable {
        let from: String
        let to: [String]
        let host: String
        let tls: Bool
        let login: Bool
        let content: Data
    }

    func taken(_ count: Int) async throws -> [Taken] {
        try await eventually("\(count) messages") {
            let lines = self.process.output.filter { $0.hasPrefix("{") }
            return lines.count >= count
                ? try lines.map { try JSONDecoder().decode(Taken.self, from: Data($0.utf8)) } : nil
        }
    }

    func hangs() async throws {
        _ = try await process.line("the server hangs") { $0 == "hangs" ? true : nil }
    }
}

/// Needs aiosmtpd for the server's side.
@Suite(
    .timeLimit(.minutes(2)),
    .enabled(if: LoopbackCertificate.openssl != nil && Python.has("aiosmtpd"), "needs openssl and aiosmtpd")
)
struct SMTPSenderTests {
    private static let message = Array(
        "Subject: Hello\r\n\r\nGood day.\r\n.\r\n..two\r\n.x\r\n\r\nQUIT\r\nthe end\r\n".utf8
    )

    private func sender(
        _ server: MailServer,
        _ security: SMTPSettings.Security,
        host: String = "localhost",
        login: (String, String)? = nil,
        trusted: Bool = true
    ) -> SMTPSender {
        SMTPSender(
            settings: SMTPSettings(
                host: host,
                port: server.port,
                security: security,
                user: login?.0,
                password: login.map { Secret($0.1) },
                caFile: trusted && security != .none ? server.certificate : nil,
                timeout: .seconds(20)
            )
        )
    }

    private func refusal(
        _ sender: SMTPSender,
        to: String = "ada@example.com",
        from: String = "gatehouse@acme.example",
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> SMTPError {
        try await #require(throws: SMTPError.self, sourceLocation: sourceLocation) {
            try await sender.send(Self.message, from: from, to: to)
        }
    }

    @Test func `a message arrives byte for byte, lines of one dot included`() async throws {
        let server = try await MailServer(.none)
        let sender = sender(server, .none)
        let large = Self.message + Array(String(repeating: ".\r\nline\r\n", count: 100_000).utf8)
        try await sender.send(Self.message, from: "gatehouse@acme.example", to: "ada@example.com")
        try await sender.send(large, from: "gatehouse@acme.example", to: "bob@example.com")
        let taken = try await server.taken(2)
        #expect(taken.map { Array($0.content) } == [Self.message, large])
        #expect(taken.map(\.from) == ["gatehouse@acme.example", "gatehouse@acme.example"])
        #expect(taken.map(\.to) == [["ada@example.com"], ["bob@example.com"]])
        #expect(taken.allSatisfy { $0.host == "acme.example" && !$0.tls && !$0.login })
    }

    @Test(arguments: [SMTPSettings.Security.tls, .startTLS])
    func `with TLS the server is the one it says it is, and the password is given to nobody else`(
        security: SMTPSettings.Security
    ) async throws {
        let server = try await MailServer(security, login: "gatehouse:s3cret-canary")
        let login = ("gatehouse", "s3cret-canary")
        try await sender(server, security, login: login)
            .send(Self.message, from: "gatehouse@acme.example", to: "ada@example.com")
        let taken = try await server.taken(1)
        #expect(taken[0].login && (taken[0].tls || security == .tls))

        for sender in [
            sender(server, security, login: login, trusted: false),
            sender(server, security, host: "127.0.0.1", login: login),
        ] {
            let error = try await refusal(sender)
            #expect(error.isTemporary && !error.description.contains("canary"), "\(error)")
        }
        let wrong = try await refusal(sender(server, security, login: ("gatehouse", "wrong-canary")))
        #expect(!wrong.isTemporary && wrong.description.contains("the server says: 535"), "\(wrong)")
        #expect(!wrong.description.contains("canary"))
        // Without a password it is the server that refuses.
        let nobody = try await refusal(sender(server, security))
        #expect(!nobody.isTemporary && nobody.description.contains("530"), "\(nobody)")
        #expect(try await server.taken(1).count == 1)
    }

    @Test func `of a password that the server repeats nothing is told, wherever its words are cut`()
        async throws
    {
        for length in [0, 150, 185, 188] {
            let words = "535 5.7.8 \(String(repeating: "x", count: length)) s3cret-canary is wrong"
            let server = try LoopbackServer(raw: { peer in
                peer.send("220 mail.example.com\r\n")
                _ = peer.receive()
                peer.send("250-mail.example.com\r\n250 AUTH PLAIN\r\n")
                _ = peer.receive()
                peer.send("\(words)\r\n")
                _ = peer.receive()
                peer.send("221 2.0.0 bye\r\n")
            })
            let sender = SMTPSender(
                settings: SMTPSettings(
                    host: "127.0.0.1",
                    port: server.port,
                    security: .none,
                    user: "gatehouse",
                    password: Secret("s3cret-canary"),
                    timeout: .seconds(20)
                )
            )
            let error = try await refusal(sender)
            #expect(error.description.contains("the server says: 535 5.7.8"), "\(error)")
            #expect(!error.description.contains("s3"), "\(error)")
        }
    }

    @Test func `a server without STARTTLS gets neither message nor password`() async throws {
        let server = try await MailServer(.none)
        let error = try await refusal(
            sender(server, .startTLS, login: ("gatehouse", "canary-password"), trusted: false)
        )
        #expect(error.isTemporary)
        #expect(
            error.description
                == "localhost:\(server.port): the server offers no TLS; use smtps:// or another port"
        )
        try await sender(server, .none).send(
            Self.message,
            from: "gatehouse@acme.example",
            to: "ada@example.com"
        )
        #expect(try await server.taken(1).count == 1)
    }

    @Test(arguments: [
        ("full@example.com", true, "452 4.2.2 mailbox full"),
        ("gone@example.com", false, "550 5.1.1 no such user"),
        ("later@example.com", true, "451 4.7.1 greylisted"),
        ("never@example.com", false, "554 5.7.1 refused"),
    ])
    func `what may be tried again is told from what may not`(to: String, isTemporary: Bool, reply: String)
        async throws
    {
        let server = try await MailServer(.none)
        let error = try await refusal(sender(server, .none), to: to)
        #expect(error.isTemporary == isTemporary)
        #expect(error.description == "localhost:\(server.port): the server says: \(reply)")
    }

    @Test(arguments: [
        "ada@example.com>\r\nRCPT TO:<eve@example.com", "ada@example.com\r\nDATA", "ada@example.com\nDATA",
        "<ada@example.com>", "ada@example.com/../x", "ada@example.com?x", "ada",
        "ada@example.com eve@example.com", "", "ad\u{E9}@example.com",
        "a\u{0}@example.com",
        String(repeating: "a", count: 255),
    ])
    func `an address that says more than an address never reaches the server`(address: String) async throws {
        let server = try await MailServer(.none)
        let sender = sender(server, .none)
        #expect(try await !refusal(sender, to: address).isTemporary)
        #expect(try await !refusal(sender, from: address).isTemporary)
        try await sender.send(Self.message, from: "gatehouse@acme.example", to: "ada@example.com")
        #expect(try await server.taken(1).map(\.to) == [["ada@example.com"]])
    }

    @Test func `many at once all arrive, each once`() async throws {
        let server = try await MailServer(.none)
        let sender = sender(server, .none)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<20 {
                group.addTask {
                    try await sender.send(Self.message, from: "g@acme.example", to: "u\(number)@example.com")
                }
            }
            try await group.waitForAll()
        }
        let taken = try await server.taken(20)
        #expect(Set(taken.flatMap(\.to)).count == 20 && taken.count == 20)
    }

    @Test func `sending that is cancelled ends`() async throws {
        let server = try await MailServer(.none)
        let sender = sender(server, .none)
        let error = try await withThrowingTaskGroup(of: SMTPError?.self) { group in
            group.addTask {
                do throws(SMTPError) {
                    try await sender.send(Self.message, from: "g@acme.example", to: "hang@example.com")
                    return nil
                } catch {
                    return error
                }
            }
            try await server.hangs()
            group.cancelAll()
            return try await group.next() ?? nil
        }
        #expect(error?.description == "localhost:\(server.port): sending was cancelled")
        #expect(error?.isTemporary == true)
        // The next one does not wait for it.
        try await sender.send(Self.message, from: "g@acme.example", to: "ada@example.com")
        #expect(try await server.taken(1).count == 1)
    }

    @Test func `messages behind one that hangs fail soon`() async throws {
        let server = try LoopbackServer(raw: { $0.awaitClose() })
        let sender = SMTPSender(
            settings: SMTPSettings(
                host: "127.0.0.1",
                port: server.port,
                security: .none,
                timeout: .seconds(1)
            )
        )
        let errors = try await withThrowingTaskGroup(of: SMTPError.self) { group in
            for _ in 0..<50 { group.addTask { try await refusal(sender) } }
            return try await group.reduce(into: [SMTPError]()) { $0.append($1) }
        }
        #expect(errors.allSatisfy { $0.isTemporary })
        let late = errors.count { $0.description == "the messages before it took too long" }
        #expect(late > 40 && server.connections == errors.count - late)
    }

    @Test func `nobody there, somebody else there, and somebody who says no at once`() async throws {
        let silent = try LoopbackServer(raw: { peer in peer.send("220 hello\r\n") })
        let busy = try LoopbackServer(raw: { peer in
            peer.send("421 4.3.2 too busy\r\n")
            peer.awaitClose()
        })
        let closed = try LoopbackServer(raw: { peer in
            peer.send("554 5.7.1 you are listed\r\n")
            peer.awaitClose()
        })
        let odd = try LoopbackServer(raw: { peer in
            peer.send("HTTP/1.1 400 Bad Request\r\n\r\n")
            peer.awaitClose()
        })
        for (server, isTemporary) in [(silent, true), (busy, true), (closed, false)] {
            let sender = SMTPSender(
                settings: SMTPSettings(
                    host: "127.0.0.1",
                    port: server.port,
                    security: .none,
                    timeout: .seconds(20)
                )
            )
            let error = try await refusal(sender)
            #expect(error.isTemporary == isTemporary, "\(error)")
        }
        // Waited for as long as it takes.
        let strange = SMTPSender(
            settings: SMTPSettings(host: "127.0.0.1", port: odd.port, security: .none, timeout: .seconds(1))
        )
        #expect(try await refusal(strange).isTemporary)
        let nobody = SMTPSender(settings: SMTPSettings(host: "127.0.0.1", port: 1, security: .none))
        #expect(try await refusal(nobody).isTemporary)
    }
}
