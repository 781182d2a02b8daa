import Basics

/// What a server of OpenID Connect says of itself (OpenID Connect Discovery 1.0), as far as it can be trusted.
struct OpenIDConfiguration: Sendable, Equatable {
    let issuer: String
    let authorization: EndpointURL
    let token: EndpointURL
    /// A server need not have one.
    let userInfo: EndpointURL?
    /// The secret goes into the body, because the server says so; else into the header, which every server takes.
    let takesSecretInBody: Bool

    static func address(of issuer: String) -> String {
        "\(issuer.hasSuffix("/") ? String(issuer.dropLast()) : issuer)/.well-known/openid-configuration"
    }

    /// Endpoints must be on the issuer's host or one of `hosts`, and confidential unless the issuer is not.
    init(_ document: JSONValue, issuer: String, hosts: [String]) throws(SignInError) {
        guard document["issuer"]?.string == issuer, let origin = EndpointURL(issuer), origin.isConfidential
        else {
            throw SignInError(.failed, detail: "\(issuer): the server calls itself by another name")
        }
        func endpoint(_ name: String) throws(SignInError) -> EndpointURL? {
            guard let value = document[name], !value.isNull else { return nil }
            guard let url = value.string.flatMap({ EndpointURL($0) }) else {
                throw SignInError(.failed, detail: "\(issuer): its \(name) is no address")
            }
            guard !url.isPlain || (origin.isPlain && url.isLoopback) else {
                throw SignInError(.failed, detail: "\(issuer): its \(name) is not https")
            }
            let isListed = url.port == 443 && hosts.contains { $0.lowercased() == url.host }
            guard isListed || (url.host == origin.host && url.port == origin.port) else {
                throw SignInError(
                    .failed,
                    detail:
                        "\(issuer): its \(name) is on \(url.host), which signIn.oidc.endpointHosts does not list"
                )
            }
            return url
        }
        guard let authorization = try endpoint("authorization_endpoint"),
            let token = try endpoint("token_endpoint")
        else { throw SignInError(.failed, detail: "\(issuer): the server does not name its endpoints") }
        self.issuer = issuer
        self.authorization = authorization
        self.token = token
        userInfo = try endpoint("userinfo_endpoint")
        takesSecretInBody =
            document["token_endpoint_auth_methods_supported"]?.elements
            .contains { $0.isString("client_secret_post") } ?? false
    }
}
