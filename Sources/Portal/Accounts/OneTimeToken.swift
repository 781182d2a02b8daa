package import Basics

/// A secret that is handed out once and kept as its digest: 256 random bits as 43 characters.
package struct OneTimeToken: Sendable {
    package let secret: Secret
    /// SHA-256; what has 256 random bits needs no slow one.
    package let digest: [UInt8]

    /// A new one.
    package init() {
        let text = Base64URL.text(of: Digest.random(count: 32))
        secret = Secret(text)
        digest = Digest.sha256(Array(text.utf8))
    }

    /// `nil` for a text that is no such token.
    package static func digest(of text: String) -> [UInt8]? {
        guard text.utf8.count == 43, Base64URL.bytes(of: text)?.count == 32 else { return nil }
        return Digest.sha256(Array(text.utf8))
    }
}
