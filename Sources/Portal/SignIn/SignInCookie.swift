import Basics

/// What ties a sign-in to the browser that began it: a random value that only this browser has.
///
/// The verifier of PKCE (RFC 7636) follows from it, so that nothing has to be kept here until the browser comes back.
struct SignInCookie: Sendable {
    let text: String

    private static let size = 32

    /// A new one.
    init() { text = Base64URL.text(of: Digest.random(count: Self.size)) }

    /// `nil` for what was not made here.
    init?(_ text: String) {
        guard text.utf8.count <= 64, Base64URL.bytes(of: text)?.count == Self.size else { return nil }
        self.text = text
    }

    var digest: [UInt8] { Digest.sha256(Array(text.utf8)) }

    /// 43 characters that nobody who has the cookie alone can tell.
    func verifier(_ key: Secret) -> String {
        Base64URL.text(
            of: key.withBytes {
                Digest.hmacSHA256(key: $0, Array("gatehouse sign-in verifier 1\n".utf8), Array(text.utf8))
            }
        )
    }

    /// RFC 7636 section 4.2, `S256`.
    func challenge(_ key: Secret) -> String {
        Base64URL.text(of: Digest.sha256(Array(verifier(key).utf8)))
    }
}
