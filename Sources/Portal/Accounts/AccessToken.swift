package import Basics
package import Domain
package import struct Foundation.Date

/// What a signed-in user sends with every request: a JSON Web Token (RFC 7519) of half an hour, HS256 (RFC 7518 section 3.2).
///
/// It names the user and nothing that could change: what they may do is read from the store at every request.
package struct AccessToken: Sendable, Equatable {
    /// Seconds.
    package static let lifetime = 1800

    package let user: ResourceID
    package let issuedAt: Date

    package init(user: ResourceID, issuedAt: Date) {
        self.user = user
        self.issuedAt = issuedAt
    }

    /// The header is always the same text, so nothing about it can be negotiated.
    private static let header = Base64URL.text(of: Array(#"{"alg":"HS256","typ":"JWT"}"#.utf8))

    package func text(key: Secret) -> String {
        var writer = JSONWriter(pretty: false)
        let issued = Int(issuedAt.timeIntervalSince1970)
        writer.object { writer in
            writer.member("sub", user.text)
            writer.member("type", "access")
            writer.member("iat", issued)
            writer.member("exp", issued + Self.lifetime)
            writer.member("jti", Base64URL.text(of: Digest.random(count: 12)))
        }
        let message = "\(Self.header).\(Base64URL.text(of: writer.bytes))"
        return "\(message).\(Base64URL.text(of: Self.signature(message, key)))"
    }

    /// `nil` unless we signed it, it is for access, and it is still good at `now`.
    package init?(text: String, key: Secret, now: Date) {
        guard text.utf8.count <= 1024 else { return nil }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0] == Self.header, let signature = Base64URL.bytes(of: parts[2]),
            Digest.constantTimeEqual(signature, Self.signature("\(parts[0]).\(parts[1])", key)),
            let claims = Base64URL.bytes(of: parts[1]),
            // Ours, as the signature says.
            let document = try? JSONDocument(claims)
        else { return nil }
        guard document.root["type"]?.string == "access",
            let user = document.root["sub"]?.string.flatMap({ ResourceID($0) }),
            let issued = document.root["iat"]?.int,
            let expiry = document.root["exp"]?.int
        else { return nil }
        let seconds = now.timeIntervalSince1970
        // A clock that was set back does not make a token live longer than a day at most.
        guard seconds < Double(expiry), seconds > Double(issued) - 86_400 else { return nil }
        self.user = user
        issuedAt = Date(timeIntervalSince1970: Double(issued))
    }

    private static func signature(_ message: String, _ key: Secret) -> [UInt8] {
        key.withBytes { Digest.hmacSHA256(key: $0, Array(message.utf8)) }
    }
}
