import Foundation
import Portal
import TestSupport
import Testing

@Suite struct MailMessageTests {
    private static let date = Date(timeIntervalSince1970: 1_790_000_000)

    private func message(subject: String = "Hello", text: String = "Good day.\n") throws -> String {
        let mail = Mail(to: try #require(EmailAddress("ada@example.com")), subject: subject, text: text)
        let from = try #require(EmailAddress("gatehouse@acme.example"))
        return String(decoding: MailMessage.bytes(of: mail, from: from, date: Self.date), as: UTF8.self)
    }

    /// Head and body, the head's folded lines joined.
    private func parts(_ message: String) throws -> (headers: [String: String], body: String) {
        let end = try #require(message.range(of: "\r\n\r\n"))
        let head = message[..<end.lowerBound].replacing("\r\n ", with: " ").components(separatedBy: "\r\n")
        let pairs = head.map { line in
            let colon = line.range(of: ": ")
            return colon.map { (String(line[..<$0.lowerBound]), String(line[$0.upperBound...])) } ?? (
                line, ""
            )
        }
        return (Dictionary(pairs, uniquingKeysWith: { "\($0), \($1)" }), String(message[end.upperBound...]))
    }

    @Test func `a message has the headers that servers look for`() throws {
        let (headers, body) = try parts(message())
        #expect(headers["Date"] == "Mon, 21 Sep 2026 14:13:20 +0000")
        #expect(
            headers["From"] == "Gatehouse <gatehouse@acme.example>" && headers["To"] == "<ada@example.com>"
        )
        #expect(headers["Subject"] == "Hello" && headers["Auto-Submitted"] == "auto-generated")
        #expect(headers["Content-Transfer-Encoding"] == "7bit" && body == "Good day.\r\n")
        let id = try #require(headers["Message-ID"])
        #expect(id.wholeMatch(of: /<[0-9a-f]{32}@acme\.example>/) != nil, "\(id)")
        #expect(headers.count == 9)
    }

    @Test func `a mail keeps its id however often it is written`() throws {
        let address = try #require(EmailAddress("ada@example.com"))
        let mail = Mail(to: address, subject: "a", text: "b")
        let first = MailMessage.bytes(of: mail, from: address, date: Self.date)
        #expect(first == MailMessage.bytes(of: mail, from: address, date: Self.date))
        #expect(mail.id != Mail(to: address, subject: "a", text: "b").id)
    }

    @Test(arguments: [
        "Hello\r\nBcc: eve@example.com", "Hello\nBcc: eve@example.com", "Hello\rBcc: eve@example.com",
        "Hello\r\n\r\nnot the body", "\r\nBcc: eve@example.com", "Hello\u{0}",
        "Hello\u{85}Bcc: eve@example.com",
        "Hello\u{2028}Bcc: eve@example.com", "=?utf-8?Q?a?=\r\n Bcc: eve@example.com",
        String(repeating: "\u{E9}\n", count: 100), "caf\u{E9}\r\nBcc: eve@example.com",
    ])
    func `nothing in a subject begins another header`(subject: String) throws {
        let message = try message(subject: subject)
        let (headers, body) = try parts(message)
        #expect(headers.count == 9 && headers["Bcc"] == nil && body == "Good day.\r\n")
        #expect(message.utf8.allSatisfy { $0 == 0x0D || $0 == 0x0A || (0x20...0x7E).contains($0) })
    }

    @Test(arguments: [
        "Hello", "Gr\u{FC}\u{DF}e", "\u{1F469}\u{200D}\u{1F4BB} and more", "=?utf-8?B?SGVsbG8=?=", "",
        String(repeating: "caf\u{E9} \u{1F600}", count: 60), String(repeating: "a long subject ", count: 40),
    ])
    func `a subject arrives as it was`(subject: String) throws {
        let message = try message(subject: subject)
        let lines = message.components(separatedBy: "\r\n")
        #expect(lines.allSatisfy { $0.utf8.count <= 998 })
        let shown = try #require(try parts(message).headers["Subject"])
        guard shown.hasPrefix("=?") else {
            #expect(shown == subject)
            return
        }
        var text = Data()
        for word in shown.split(separator: " ") {
            #expect(word.utf8.count <= 75)
            let inner = try #require(word.wholeMatch(of: /=\?utf-8\?B\?([A-Za-z0-9+\/=]*)\?=/))
            let bytes = try #require(Data(base64Encoded: String(inner.1)))
            // Each word by itself is whole characters.
            #expect(String(data: bytes, encoding: .utf8) != nil)
            text += bytes
        }
        #expect(String(decoding: text, as: UTF8.self) == subject)
    }

    @Test(
        arguments: [
            ("a\nb", "a\r\nb\r\n"), ("a\r\nb\r\n", "a\r\nb\r\n"), ("a\rb", "a\r\nb\r\n"), ("", "\r\n"),
            (".\nb", ".\r\nb\r\n"), ("a\n\nb\n\n\n", "a\r\n\r\nb\r\n"), ("\ta", "\ta\r\n"),
        ]
    )
    func `lines end with CR LF`(text: String, body: String) throws {
        #expect(try parts(message(text: text)).body == body)
    }

    @Test(arguments: [
        "caf\u{E9}\n.\n\u{1F600}", String(repeating: "a", count: 999), "a\u{0}b", "a\u{1B}[31m",
    ])
    func `a text that may not go as it is goes as base64`(text: String) throws {
        let (headers, body) = try parts(message(text: text))
        #expect(headers["Content-Transfer-Encoding"] == "base64")
        #expect(
            body.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 76 } && body.hasSuffix("\r\n")
        )
        let decoded = try #require(Data(base64Encoded: body.replacing("\r\n", with: "")))
        #expect(String(decoding: decoded, as: UTF8.self) == text.replacing("\n", with: "\r\n") + "\r\n")
    }

    @Test func `control characters of a subject are spaces, however it is written`() throws {
        let plain = try parts(message(subject: "a\r\nBcc: b\u{0}c\u{85}d\u{2028}e")).headers["Subject"]
        #expect(plain == "a  Bcc: b c d e")
        let encoded = Data("\u{E9} b".utf8).base64EncodedString()
        #expect(try parts(message(subject: "\u{E9}\nb")).headers["Subject"] == "=?utf-8?B?\(encoded)?=")
    }

    @Test(.enabled(if: Python.has("email"), "needs python3"))
    func `another parser reads the same`() throws {
        let text =
            "Gr\u{FC}\u{DF}e\nhttps://gatehouse.example.com/reset?token=\(String(repeating: "a", count: 300))\n"
        let subject = "Passwort zur\u{FC}cksetzen \u{1F511} " + String(repeating: "lang ", count: 30) + "Ende"
        let script = """
            import email, email.policy, json, sys
            mail = email.message_from_binary_file(open(sys.argv[1], "rb"), policy=email.policy.default)
            assert not mail.defects, mail.defects
            print(json.dumps([mail["subject"], mail.get_content(), str(mail["date"].datetime), mail["to"].addresses[0].addr_spec]))
            """
        let output = try Python.run(script, input: message(subject: subject, text: text))
        let found = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String]
        #expect(
            found == [
                subject, text.replacing("\n", with: "\r\n"), "2026-09-21 14:13:20+00:00", "ada@example.com",
            ]
                || found == [subject, text, "2026-09-21 14:13:20+00:00", "ada@example.com"]
        )
    }
}
