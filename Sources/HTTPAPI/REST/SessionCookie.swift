import Basics
import Portal

/// Cookies that sign browsers in: of this host alone, unseen by scripts, and not with requests that other sites begin (RFC 6265).
struct SessionCookie: Sendable {
    /// Holds the refresh token.
    static let name = "refresh_token"

    /// Over encrypted connections only.
    let isSecure: Bool

    func text(_ name: String, _ value: String, path: String, seconds: Int) -> String {
        "\(name)=\(value); Path=\(path); Max-Age=\(seconds); HttpOnly; SameSite=Lax"
            + (isSecure ? "; Secure" : "")
    }

    func refresh(_ token: Secret) -> String {
        let value = token.withBytes { String(decoding: $0, as: UTF8.self) }
        return text(Self.name, value, path: "/auth", seconds: Int(AccountService.sessionLifetime))
    }

    /// Takes the refresh token away.
    var cleared: String { text(Self.name, "", path: "/auth", seconds: 0) }
}
