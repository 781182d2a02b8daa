import Basics
import struct Foundation.Date

/// The parameter `state` of the authorization code flow (RFC 6749 section 10.12): what is to be known when the browser comes
/// back, under an HMAC, and good for the one browser that has the cookie.
struct SignInState: Sendable, Equatable {
    /// Seconds.
    static let lifetime = 300
    private static let longest = 4096

    let provider: IdentityProvider.ID
    /// SHA-256 of the cookie, so that the address does not give it away.
    let browser: [UInt8]
    /// Makes each one different; also the `nonce` of OpenID Connect.
    let nonce: String
    /// Seconds since 1970.
    let expiry: Int
    let redirectAfter: OwnPath

    init(provider: IdentityProvider.ID, cookie: SignInCookie, redirectAfter: OwnPath, now: Date) {
        self.provider = provider
        self.redirectAfter = redirectAfter
        browser = cookie.digest
        nonce = Base64URL.text(of: Digest.random(count: 16))
        expiry = Int(now.timeIntervalSince1970) + Self.lifetime
    }

    func text(_ key: Secret) -> String {
        // No field can hold a line break.
        let fields = [
            provider.rawValue, Base64URL.text(of: browser), nonce, String(expiry), redirectAfter.text,
        ]
        let payload = Array(fields.joined(separator: "\n").utf8)
        return "\(Base64URL.text(of: payload)).\(Base64URL.text(of: Self.code(of: payload, key)))"
    }

    /// Reads what we wrote, and nothing else.
    init(_ text: String, key: Secret) throws(SignInError) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard text.utf8.count <= Self.longest, parts.count == 2,
            let payload = Base64URL.bytes(of: parts[0]), let code = Base64URL.bytes(of: parts[1]),
            Digest.constantTimeEqual(code, Self.code(of: payload, key))
        else { throw SignInError(.invalidState, detail: "the state was not made here") }
        let fields = String(decoding: payload, as: UTF8.self).split(
            separator: "\n",
            omittingEmptySubsequences: false
        )
        guard fields.count == 5, let provider = IdentityProvider.ID(rawValue: String(fields[0])),
            let browser = Base64URL.bytes(of: fields[1]), let expiry = Int(fields[3]),
            let redirectAfter = OwnPath(String(fields[4]))
        else { throw SignInError(.invalidState, detail: "the state is of another version") }
        self.provider = provider
        self.browser = browser
        nonce = String(fields[2])
        self.expiry = expiry
        self.redirectAfter = redirectAfter
    }

    /// The browser with this cookie began it with this provider, and not long ago.
    func check(provider: IdentityProvider.ID, cookie: SignInCookie, now: Date) throws(SignInError) {
        guard Digest.constantTimeEqual(browser, cookie.digest) else {
            throw SignInError(.invalidState, detail: "another browser began it")
        }
        guard self.provider == provider else {
            throw SignInError(.invalidState, detail: "it was begun with \(self.provider.rawValue)")
        }
        let left = Double(expiry) - now.timeIntervalSince1970
        // One from far ahead was made before the clock was set back.
        guard left > 0, left <= Double(2 * Self.lifetime) else {
            throw SignInError(.invalidState, detail: "it took longer than \(Self.lifetime) seconds")
        }
    }

    private static func code(of payload: [UInt8], _ key: Secret) -> [UInt8] {
        key.withBytes {
            Digest.hmacSHA256(key: $0, Array("gatehouse sign-in state 1\n".utf8), payload)
        }
    }
}
