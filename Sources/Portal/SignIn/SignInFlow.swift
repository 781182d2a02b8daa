package import Basics
package import struct Foundation.Date

/// Sign-in by the authorization code flow (RFC 6749 section 4.1) with PKCE (RFC 7636, `S256`).
///
/// Nothing is kept between the two halves but what the browser brings: `state`, which is under an HMAC, and a cookie that only
/// the browser that began has. So nobody can be signed in to somebody else's account by a link (login CSRF).
package struct SignInFlow: Sendable {
    /// How long the cookie is of use, in seconds.
    package static let cookieLifetime = SignInState.lifetime

    private static let longestCode = 2048

    private let key: Secret
    private let publicURL: String
    let exchange: SignInExchange
    let discovery: OpenIDDiscovery

    /// `key` is for this alone; `publicURL` is how browsers reach us, without a slash at its end.
    package init(key: Secret, publicURL: String, transport: any OutboundTransport) {
        self.key = key
        self.publicURL = publicURL
        exchange = SignInExchange(transport: transport)
        discovery = OpenIDDiscovery(exchange)
    }

    /// Where the browser goes first.
    package struct Start: Sendable {
        package let location: String
        /// To be set HttpOnly, SameSite=Lax, and Secure where we are reached by https.
        package let cookie: String
    }

    /// What the browser brings back: three parameters of the query, and the cookie.
    package struct Answer: Sendable {
        package let code: String?
        package let state: String?
        package let error: String?
        package let cookie: String?

        package init(code: String?, state: String?, error: String?, cookie: String?) {
            self.code = code
            self.state = state
            self.error = error
            self.cookie = cookie
        }
    }

    /// Who it is, and where the browser goes last.
    package struct Completion: Sendable {
        package let identity: ExternalIdentity
        package let redirectAfter: OwnPath
    }

    /// What has to be registered with the provider.
    package func callbackURL(of provider: IdentityProvider.ID) -> String {
        "\(publicURL)/auth/oauth/\(provider.rawValue)/callback"
    }

    /// The first half.
    ///
    /// Of OpenID Connect, the server is asked for its endpoints, which can fail.
    package func begin(
        _ provider: IdentityProvider,
        redirectAfter: OwnPath,
        now: Date
    ) async throws(SignInError) -> Start {
        let cookie = SignInCookie()
        let state = SignInState(provider: provider.id, cookie: cookie, redirectAfter: redirectAfter, now: now)
        var fields = [
            ("response_type", "code"), ("client_id", provider.clientID),
            ("redirect_uri", callbackURL(of: provider.id)),
            ("scope", provider.scopes.joined(separator: " ")), ("state", state.text(key)),
            ("code_challenge", cookie.challenge(key)), ("code_challenge_method", "S256"),
        ]
        let address: String
        switch provider.service {
        case .github(let url, _): address = "\(url)/login/oauth/authorize"
        case .gitlab(let url): address = "\(url)/oauth/authorize"
        case .oidc(let issuer, let hosts, _, _):
            address = try await discovery.configuration(of: issuer, hosts: hosts, now: now).authorization.text
            fields.append(("nonce", state.nonce))
        }
        let separator = address.contains("?") ? "&" : "?"
        return Start(location: address + separator + SignInExchange.form(fields), cookie: cookie.text)
    }

    /// The second half.
    package func finish(
        _ provider: IdentityProvider,
        _ answer: Answer,
        now: Date
    ) async throws(SignInError) -> Completion {
        if let error = answer.error {
            throw SignInError(.denied, detail: "\(provider.id.rawValue): \(SignInExchange.word(error))")
        }
        guard let code = answer.code, let text = answer.state, !code.isEmpty, !text.isEmpty else {
            throw SignInError(.missingParameters, detail: "the address has no code or no state")
        }
        guard let cookie = answer.cookie.flatMap({ SignInCookie($0) }) else {
            throw SignInError(.invalidState, detail: "the browser brings no cookie of a sign-in")
        }
        let state = try SignInState(text, key: key)
        try state.check(provider: provider.id, cookie: cookie, now: now)
        guard code.utf8.count <= Self.longestCode, code.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) else {
            throw SignInError(.failed, detail: "\(provider.id.rawValue): the code is none")
        }
        let grant = Grant(
            code: code,
            verifier: cookie.verifier(key),
            redirect: callbackURL(of: provider.id),
            provider: provider
        )
        let identity =
            switch provider.service {
            case .github(let url, let api): try await gitHubIdentity(grant, url: url, api: api)
            case .gitlab(let url): try await gitLabIdentity(grant, url: url)
            case .oidc(let issuer, let hosts, _, let claim):
                try await openIDIdentity(
                    grant,
                    configuration: try await discovery.configuration(of: issuer, hosts: hosts, now: now),
                    nonce: state.nonce,
                    groupsClaim: claim,
                    now: now
                )
            }
        guard provider.admits(identity.groups) else {
            throw SignInError(
                .denied,
                detail: "\(provider.id.rawValue): in none of the groups that may sign in"
            )
        }
        return Completion(identity: identity, redirectAfter: state.redirectAfter)
    }

    /// A code that came with a good state, and what it takes to use it.
    struct Grant: Sendable {
        let code: String
        let verifier: String
        let redirect: String
        let provider: IdentityProvider
    }

    func tokens(
        for grant: Grant,
        at url: String,
        _ authentication: SignInExchange.ClientAuthentication = .body
    ) async throws(SignInError) -> SignInExchange.Tokens {
        try await exchange.tokens(
            at: url,
            code: grant.code,
            verifier: grant.verifier,
            redirect: grant.redirect,
            provider: grant.provider,
            authentication: authentication
        )
    }
}
