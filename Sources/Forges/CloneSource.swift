package import Basics

/// What git needs to fetch from a forge.
package struct CloneSource: Sendable {
    /// `https://host/owner/name.git`, composed from settings.
    package let url: String
    /// User name for Basic authentication beside the token.
    package let userName: String
    /// Whether the credential is the one that the forge's API takes too: git's no to it may be the server's trouble.
    package let isShared: Bool
    private let tokens: any TokenSource
    private let target: String

    package init(url: String, userName: String, token: Secret?, isShared: Bool = false) {
        self.url = url
        self.userName = userName
        self.isShared = isShared
        tokens = FixedToken(token: token)
        target = ""
    }

    /// `target` is the path below the API's address whose token git may use.
    init(url: String, userName: String, tokens: any TokenSource, target: String) {
        self.url = url
        self.userName = userName
        self.tokens = tokens
        self.target = target
        isShared = true
    }

    /// The same place with a credential of its own.
    package func with(_ credential: Secret) -> CloneSource {
        CloneSource(
            url: url,
            // Servers that take tokens look at the password alone, but want a name.
            userName: userName.isEmpty ? "x-access-token" : userName,
            token: credential
        )
    }

    /// The token, to be asked for whenever git connects: that of a GitHub App does not outlive an hour.
    package func token() async throws(ForgeError) -> Secret? { try await tokens.token(for: target, .get) }

    /// Takes back a token that the server refused; whether another one can be had by asking again.
    package func drop(_ token: Secret) -> Bool { tokens.drop(token, for: target, refusedAt: nil) }
}
