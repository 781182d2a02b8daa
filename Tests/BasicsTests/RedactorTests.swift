import Basics
import Foundation
import Testing

@Suite struct RedactorTests {
    private static let secrets = ["canary-5b1f0c", "p/a+s s?w&ö=d", "ghp_0123456789abcdefABCDEF", "öäüß€€"]

    /// Ways in which a secret gets into a text that is not its own.
    private static func forms(of secret: String) -> [String] {
        // An array of one text always encodes; without it the test fails, since nothing would be taken out.
        let json = (try? JSONSerialization.data(withJSONObject: [secret])) ?? Data()
        return [
            secret, "https://x-access-token:\(secret)@host/", URLEncoding.segment(secret),
            String(String(decoding: json, as: UTF8.self).dropFirst(2).dropLast(2)),
            Data("x-access-token:\(secret)".utf8).base64EncodedString(),
        ]
    }

    @Test(arguments: secrets)
    func `every form is taken out`(secret: String) {
        let redactor = Redactor(secrets: [Secret(secret)])
        for form in Self.forms(of: secret) {
            let line = redactor.redacted("before \(form) after")
            #expect(line.hasPrefix("before ") && line.hasSuffix(" after") && line.contains("***"), "\(form)")
            #expect(!line.contains(form), "\(line)")
        }
    }

    @Test(arguments: secrets, ["", "a", "ab", "abc:", "user:name", "{\"token\":\""])
    func `base64 of anything around it shows no more than the edges`(secret: String, before: String) throws {
        let redactor = Redactor(secrets: [Secret(secret)])
        for after in ["", "z", "zz", "\"}"] {
            let whole = Data("\(before)\(secret)\(after)".utf8).base64EncodedString()
            for text in [whole, whole.replacing("+", with: "-").replacing("/", with: "_")] {
                let line = redactor.redacted(text)
                #expect(line.contains("***"), "\(text)")
                // What is left around the stars cannot hold more than a byte of the secret at either end.
                let left = text.utf8.count - (line.utf8.count - 3)
                #expect(left >= secret.utf8.count * 4 / 3 - 3, "\(text) \(line)")
            }
        }
    }

    @Test func `a key of several lines goes line by line`() {
        let line = "MIIEpAIBAAKCAQEA0Z3VS5JJcds3xfnygWyF0a"
        let key = "-----BEGIN PRIVATE KEY-----\n\(line)\n\(line.lowercased())\n-----END PRIVATE KEY-----"
        let redactor = Redactor(secrets: [Secret(key)])
        #expect(redactor.redacted("got \(line) there") == "got *** there")
        #expect(redactor.redacted("-----BEGIN PRIVATE KEY-----") == "-----BEGIN PRIVATE KEY-----")
        let escaped = key.replacing("\n", with: "\\n")
        #expect(redactor.redacted("{\"key\":\"\(escaped)\"}") == "{\"key\":\"***\"}")
        #expect(redactor.redacted(key) == "***")
    }

    @Test func `short secrets and other texts stay as they are`() {
        let redactor = Redactor(secrets: [Secret("abc"), Secret("canary-5b1f0c")])
        for text in ["", "abc", "canary-5b1f0", "CANARY-5B1F0C", "a line of text"] {
            #expect(redactor.redacted(text) == text)
        }
    }

    @Test func `percent-encoding in small digits and blanks as plus are forms too`() {
        let redactor = Redactor(secrets: [Secret("a/b c/dÖe")])
        for form in ["a%2Fb%20c%2Fd%C3%96e", "a%2fb%20c%2fd%c3%96e", "a%2Fb+c%2Fd%C3%96e", "a\\/b c\\/dÖe"] {
            #expect(redactor.redacted("x=\(form)&") == "x=***&", "\(form)")
        }
    }
}
