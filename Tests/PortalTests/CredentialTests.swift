import Basics
import Domain
import Foundation
import Portal
import Testing

/// Credentials as texts: what is ours is taken, everything else is not.
@Suite struct CredentialTests {
    private let key = Secret("a key")
    private let now = Date(timeIntervalSince1970: 1_767_225_600)

    @Test func `an access token is good for half an hour, under its key alone`() throws {
        let user = try #require(ResourceID("1b4e28ba-2fa1-41d2-883f-0016d3cca427"))
        let text = AccessToken(user: user, issuedAt: now).text(key: key)
        #expect(AccessToken(text: text, key: key, now: now)?.user == user)
        #expect(AccessToken(text: text, key: key, now: now.addingTimeInterval(1799)) != nil)
        #expect(AccessToken(text: text, key: key, now: now.addingTimeInterval(1800)) == nil)
        #expect(AccessToken(text: text, key: Secret("another"), now: now) == nil)
        // A clock that was set back years.
        #expect(AccessToken(text: text, key: key, now: now.addingTimeInterval(-1e8)) == nil)
    }

    @Test func `a token that is changed in any place is none`() throws {
        let user = try #require(ResourceID("1b4e28ba-2fa1-41d2-883f-0016d3cca427"))
        let text = Array(AccessToken(user: user, issuedAt: now).text(key: key).utf8)
        for index in text.indices {
            var changed = text
            changed[index] = changed[index] == 0x41 ? 0x42 : 0x41
            #expect(AccessToken(text: String(decoding: changed, as: UTF8.self), key: key, now: now) == nil)
        }
    }

    @Test(arguments: [
        "", ".", "..", "a.b.c", "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9..", String(repeating: "a", count: 5000),
        // {"alg":"none","typ":"JWT"}
        "eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0.eyJzdWIiOiIxYjRlMjhiYS0yZmExLTQxZDItODgzZi0wMDE2ZDNjY2E0MjcifQ.",
    ])
    func `what is no token of ours is none`(text: String) {
        #expect(AccessToken(text: text, key: key, now: now) == nil)
    }

    @Test func `a token of ours for something else is none`() {
        func signed(_ claims: String) -> String {
            let head = Base64URL.text(of: Array(#"{"alg":"HS256","typ":"JWT"}"#.utf8))
            let message = "\(head).\(Base64URL.text(of: Array(claims.utf8)))"
            let signature = key.withBytes { Digest.hmacSHA256(key: $0, Array(message.utf8)) }
            return "\(message).\(Base64URL.text(of: signature))"
        }
        let id = "1b4e28ba-2fa1-41d2-883f-0016d3cca427"
        #expect(
            AccessToken(
                text: signed(#"{"sub":"\#(id)","type":"access","iat":1767225600,"exp":1767225700}"#),
                key: key,
                now: now
            ) != nil
        )
        for claims in [
            #"{"sub":"\#(id)","type":"refresh","iat":1767225600,"exp":1767225700}"#,
            #"{"sub":"\#(id)","type":"access","iat":1767225600}"#,
            #"{"sub":"1","type":"access","iat":1767225600,"exp":1767225700}"#,
            #"{"type":"access","iat":1767225600,"exp":1767225700}"#, "[]", "", "{",
            #"{"sub":"\#(id)","type":"access","iat":"1767225600","exp":"1767225700"}"#,
        ] {
            #expect(AccessToken(text: signed(claims), key: key, now: now) == nil, "\(claims)")
        }
    }

    @Test func `an API key is found by its prefix and proven by a keyed hash`() throws {
        let made = APIKey.Text()
        let text = made.secret.withBytes { String(decoding: $0, as: UTF8.self) }
        let read = try #require(APIKey.Text(text))
        #expect(read.prefix == made.prefix && text.hasPrefix("\(made.prefix)_"))
        #expect(
            read.digest(key: key) == made.digest(key: key)
                && read.digest(key: key) != read.digest(key: Secret("x"))
        )
        for other in [
            "", "gatehouse_", text + "a", String(text.dropLast()), "x" + text.dropFirst(),
            text.replacing("_", with: "-"),
        ] {
            #expect(APIKey.Text(other) == nil)
        }
    }

    @Test func `a password is known by its hash, and its hash by its text`() throws {
        let hash = try #require(PasswordHash(of: Secret("pässwörter sind lang")))
        #expect(hash.text.hasPrefix("$scrypt$ln=15,r=8,p=1$"))
        let read = try #require(PasswordHash(text: hash.text))
        #expect(read == hash && read.matches(Secret("pässwörter sind lang")))
        #expect(!read.matches(Secret("pässwörter sind lanG")) && !read.matches(Secret("")))
        #expect(PasswordHash(of: Secret("pässwörter sind lang")) != hash)
    }

    @Test(arguments: [
        "", "$", "$scrypt$", "$argon2id$v=19$m=65536,t=3,p=4$c2FsdA$a2V5", "$scrypt$ln=15,r=8$AAAA$AAAA",
        "$scrypt$ln=30,r=8,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "$scrypt$ln=15,r=8,p=1,x=2$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "$scrypt$ln=15,r=8,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAA",
        "$scrypt$ln=15,r=8,p=1$$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "$scrypt$ln=15,r=8,p=1$A===$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    ])
    func `what is no hash of ours is none`(text: String) {
        #expect(PasswordHash(text: text) == nil)
    }

    @Test(arguments: [
        ("short", false), ("password123", false), ("Password123", false), ("aaaaaaaaaa", false),
        ("abababababab", false),
        ("jo@example.com", false), ("correct horse", true), ("ünïcödé wörds", true),
        (String(repeating: "abc", count: 86), false),
        (String(repeating: "abcd", count: 64), true),
    ])
    func `passwords that everybody tries are not taken`(password: String, isTaken: Bool) {
        #expect((PasswordRules.problem(with: password, about: ["jo@example.com", "jo"]) == nil) == isTaken)
    }

    @Test(arguments: [
        ("Jo@Example.COM", "jo@example.com"), ("a.b+c@x-y.example", "a.b+c@x-y.example"), ("a@b", nil),
        ("@b.c", nil),
        ("a@", nil), ("a..b@c.de", nil), (".a@c.de", nil), ("a@-c.de", nil), ("a@c-.de", nil),
        ("a@c..de", nil),
        ("a b@c.de", nil), ("a@c.de\r\nBcc: x@y.z", nil), ("\"a\"@c.de", nil), ("a@[127.0.0.1]", nil),
        ("a@b@c.de", nil),
        (String(repeating: "a", count: 65) + "@c.de", nil), ("ä@c.de", nil), ("a\u{0}@c.de", nil),
    ])
    func `addresses of mail`(text: String, expected: String?) {
        #expect(EmailAddress(text)?.text == expected)
    }

    @Test func `base64url has one text for each value`() {
        for count in 0...64 {
            let bytes = Digest.random(count: count)
            #expect(Base64URL.bytes(of: Base64URL.text(of: bytes)) == bytes)
        }
        for text in ["A", "AB=", "A+", "A/", "AA==", "AB", "é", "A A"] {
            #expect(Base64URL.bytes(of: text) == nil, "\(text)")
        }
    }
}
