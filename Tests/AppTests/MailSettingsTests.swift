import App
import Foundation
import Portal
import StrictYAML
import Testing
import Transport

@Suite struct MailSettingsTests {
    private func decode(_ mail: String) throws -> Settings.MailEntry? {
        try SettingsDecoder(environment: [:]).settings(Array("mail: \(mail)".utf8), file: "g.yaml").mail
    }

    @Test(arguments: [
        ("smtps://mail.example.com", "mail.example.com", 465, SMTPSettings.Security.tls),
        ("smtps://mail.example.com:1465", "mail.example.com", 1465, .tls),
        ("smtp://Mail.example.com", "mail.example.com", 587, .startTLS),
        ("smtp://mail.example.com:25", "mail.example.com", 25, .startTLS),
        ("smtp://mail.example.com:443", "mail.example.com", 443, .startTLS),
        ("smtp://localhost:25", "localhost", 25, .none), ("smtp://127.0.0.1", "127.0.0.1", 587, .none),
        ("smtp://[::1]:2525", "[::1]", 2525, .none), ("smtps://localhost", "localhost", 465, .tls),
        ("smtp://localhost.evil.example", "localhost.evil.example", 587, .startTLS),
    ])
    func `a server is a host, and TLS is left out on this machine only`(
        url: String,
        host: String,
        port: Int,
        security: SMTPSettings.Security
    ) throws {
        let entry = try #require(try decode("{ url: '\(url)', from: Gatehouse@acme.example }"))
        #expect(entry.host == host && entry.port == port && entry.security == security)
        #expect(entry.from.text == "gatehouse@acme.example" && entry.user == nil && entry.password == nil)
    }

    @Test(arguments: [
        ("{ from: a@b.example }", "mail.from: needs 'url' beside it"),
        ("{ password: s3cret-canary }", "mail.password: needs 'url' beside it"),
        ("{ url: 'smtps://a.example' }", "needs the key 'from'"),
        ("{ url: 'smtps://a.example', from: nobody }", "expected a mail address"),
        (
            "{ url: 'smtps://a.example', from: \"a@b.example\\r\\nBcc: c@d.example\" }",
            "expected a mail address"
        ),
        ("{ url: 'https://a.example', from: a@b.example }", "expected smtps://HOST"),
        ("{ url: 'smtps://u:s3cret-canary@a.example', from: a@b.example }", "expected smtps://HOST"),
        ("{ url: 'smtps://a.example/x', from: a@b.example }", "expected smtps://HOST"),
        ("{ url: 'smtps://a.example?x', from: a@b.example }", "expected smtps://HOST"),
        ("{ url: 'smtps://', from: a@b.example }", "expected smtps://HOST"),
        ("{ url: 'a.example:25', from: a@b.example }", "expected smtps://HOST"),
        ("{ url: 'smtps://a.example:99999', from: a@b.example }", "expected smtps://HOST"),
        ("{ url: 'smtps://a.example', from: a@b.example, user: u }", "are used together"),
        ("{ url: 'smtps://a.example', from: a@b.example, password: s3cret-canary }", "are used together"),
        ("{ url: 'smtps://a.example', from: a@b.example, sender: x }", "unknown key"),
    ])
    func `what will not do is an error that names its place and no password`(mail: String, message: String)
        throws
    {
        let error = #expect(throws: YAMLError.self) { try decode(mail) }
        #expect(error?.description.contains(message) == true, "\(error?.description ?? "")")
        #expect(error?.description.contains("canary") == false)
    }

    @Test func `without a server nobody sends mail`() throws {
        #expect(try decode("{}") == nil)
        #expect(try LoadedSettings.load(path: nil, environment: [:]).mailSender() == nil)
        let environment = [
            "GATEHOUSE_MAIL_URL": "smtps://a.example", "GATEHOUSE_MAIL_FROM": "a@b.example",
            "GATEHOUSE_MAIL_USER": "u", "GATEHOUSE_MAIL_PASSWORD": "${MAIL_PASSWORD}", "MAIL_PASSWORD": "p",
        ]
        #expect(try LoadedSettings.load(path: nil, environment: environment).mailSender() is SMTPMailSender)
    }
}
