import Basics
import Testing

@Suite struct DigestTests {
    @Test func `HMAC-SHA256 answers GitHub's documented example`() {
        let mac = Digest.hmacSHA256(
            key: Array("It's a Secret to Everybody".utf8),
            Array("Hello, World!".utf8)
        )
        #expect(Digest.hex(mac) == "757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17")
    }

    @Test func `SHA-256 of nothing`() {
        #expect(
            Digest.sha256Hex([UInt8]()) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        )
    }

    @Test func `comparison needs equal length and content`() {
        #expect(Digest.constantTimeEqual([1, 2], [1, 2]))
        #expect(!Digest.constantTimeEqual([1, 2], [1, 3]))
        #expect(!Digest.constantTimeEqual([1, 2], [1, 2, 3]))
        #expect(Digest.constantTimeEqual([UInt8](), []))
    }

    @Test func `a secret prints as nothing but its name`() {
        let secret = Secret("ghp_canary")
        #expect("\(secret)" == "<secret>")
        #expect(String(reflecting: secret) == "<secret>")
        var dumped = ""
        dump(secret, to: &dumped)
        #expect(!dumped.contains("ghp_canary"))
    }

    @Test func `the redactor knows the forms in which secrets leak`() {
        let redactor = Redactor(secrets: [Secret("ghp_canary/1")])
        let text = "a ghp_canary/1 b ghp_canary%2F1 c eC1hY2Nlc3MtdG9rZW46Z2hwX2NhbmFyeS8x"
        #expect(redactor.redacted(text) == "a *** b *** c ***")
    }
}
