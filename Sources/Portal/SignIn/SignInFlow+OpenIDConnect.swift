import Basics
import struct Foundation.Date

extension SignInFlow {
    func openIDIdentity(
        _ grant: Grant,
        configuration: OpenIDConfiguration,
        nonce: String,
        groupsClaim: String,
        now: Date
    ) async throws(SignInError) -> ExternalIdentity {
        let issuer = configuration.issuer
        let tokens = try await tokens(
            for: grant,
            at: configuration.token.text,
            configuration.takesSecretInBody ? .body : .header
        )
        guard let text = tokens.identity else {
            throw SignInError(.failed, detail: "\(issuer): the answer has no id token")
        }
        let token = try IDToken(
            text,
            issuer: issuer,
            clientID: grant.provider.clientID,
            nonce: nonce,
            now: now
        )
        var sources = [token.claims]
        if let address = configuration.userInfo {
            let claims = try await exchange.get(address.text, token: tokens.access)
            // OpenID Connect Core 5.3.2: else the access token may be somebody else's.
            guard claims["sub"]?.string == token.subject else {
                throw SignInError(.failed, detail: "\(issuer): its user information is about somebody else")
            }
            sources.insert(claims, at: 0)
        }
        // An address and whether it was verified come from the same place.
        let mail = sources.first { $0["email"]?.string != nil }
        let isVerified = mail?["email_verified"].map { $0.bool == true || $0.string == "true" } ?? false
        return ExternalIdentity(
            provider: .oidc,
            subject: token.subject,
            email: mail?["email"]?.string.flatMap { EmailAddress($0) },
            isEmailVerified: isVerified,
            fullName: sources.lazy.compactMap { IdentityFields.name($0["name"], $0["preferred_username"]) }
                .first,
            groups: IdentityFields.groups(sources.lazy.compactMap { $0[groupsClaim] }.first)
        )
    }
}
