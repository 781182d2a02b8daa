package import Basics

/// Keys that are made from one stored secret, one for each purpose.
package struct PortalKeys: Sendable {
    /// Bytes of the secret.
    package static let size = 32

    /// Signs access tokens.
    package let accessTokens: Secret
    /// Under which API keys are hashed.
    package let apiKeys: Secret
    /// Authenticates what a browser brings back from an identity provider.
    package let signIn: Secret

    package init(root: Secret) {
        func key(_ purpose: String) -> Secret {
            root.withBytes { Secret(bytes: Digest.hmacSHA256(key: $0, Array("gatehouse \(purpose)".utf8))) }
        }
        accessTokens = key("access tokens")
        apiKeys = key("API keys")
        signIn = key("sign-in")
    }
}
