import Basics
import Foundation
import Portal
import Synchronization
import TestSupport
import Testing

@Suite struct OpenIDSignInTests {
    private static let now = Int(SignInFixture.now.timeIntervalSince1970)
    private static let configuration = SignInFixture.configuration

    /// A server whose answers the test writes; `NONCE` in the claims is the one that the browser was sent with.
    private final class Server: Sendable {
        let fixture: SignInFixture
        private let nonce: Memory

        init(
            configuration: String = OpenIDSignInTests.configuration,
            claims: String = OpenIDSignInTests.claims(),
            token: (@Sendable (String) -> String)? = nil,
            user: String =
                #"{"sub": "u-1", "email": "ada@example.com", "email_verified": true, "name": "Ada"}"#
        ) {
            let nonce = Memory()
            self.nonce = nonce
            fixture = SignInFixture { request in
                switch request.url {
                case "https://id.example.com/realms/acme/.well-known/openid-configuration":
                    .json(configuration)
                case "https://id.example.com/realms/acme/userinfo": .json(user)
                case let url where url.hasSuffix("/token"):
                    .json(
                        token?(nonce.value.withLock { $0 })
                            ?? OpenIDSignInTests.answer(
                                claims.replacing("NONCE", with: nonce.value.withLock { $0 })
                            )
                    )
                default: .failure(.refused)
                }
            }
        }

        private final class Memory: Sendable {
            let value = Mutex("")
        }

        func signIn(_ provider: IdentityProvider = SignInFixture.provider(.oidc)) async throws
            -> ExternalIdentity
        {
            let (start, query) = try await fixture.begin(provider)
            nonce.value.withLock { $0 = query["nonce"] ?? "" }
            return try await fixture.flow.finish(
                provider,
                SignInFlow.Answer(
                    code: "canary-code",
                    state: query["state"],
                    error: nil,
                    cookie: start.cookie
                ),
                now: SignInFixture.now
            ).identity
        }

        func refusal(_ provider: IdentityProvider = SignInFixture.provider(.oidc)) async throws -> SignInError
        {
            let error = try await #require(throws: SignInError.self) { try await self.signIn(provider) }
            #expect(!error.detail.contains("canary"))
            return error
        }
    }

    private static func claims(
        iss: String = #""https://id.example.com/realms/acme""#,
        aud: String = #""client-1""#,
        exp: String = "\(now + 300)",
        nonce: String = #""NONCE""#,
        sub: String = #""u-1""#,
        more: String = ""
    ) -> String {
        #"{"iss": \#(iss), "aud": \#(aud), "exp": \#(exp), "nonce": \#(nonce), "sub": \#(sub)\#(more)}"#
    }

    private static func answer(_ claims: String) -> String {
        let parts = [#"{"alg":"RS256"}"#, claims].map { Base64URL.text(of: Array($0.utf8)) }
        return
            #"{"access_token": "canary-token", "token_type": "Bearer", "id_token": "\#(parts[0]).\#(parts[1]).c2ln"}"#
    }

    @Test func `a person is the subject, and the rest is what the server knows`() async throws {
        let server = Server(
            user:
                #"{"sub": "u-1", "email": "ada@example.com", "email_verified": true, "name": "Ada", "groups": ["a", "b"]}"#
        )
        let identity = try await server.signIn()
        #expect(
            identity
                == ExternalIdentity(
                    provider: .oidc,
                    subject: "u-1",
                    email: EmailAddress("ada@example.com"),
                    isEmailVerified: true,
                    fullName: "Ada",
                    groups: ["a", "b"]
                )
        )
        let base = "https://id.example.com/realms/acme"
        #expect(
            server.fixture.transport.calls == [
                "GET \(base)/.well-known/openid-configuration", "POST \(base)/token", "GET \(base)/userinfo",
            ]
        )
        let (start, query) = try await server.fixture.begin(SignInFixture.provider(.oidc))
        #expect(start.location.hasPrefix("\(base)/auth?response_type=code&"))
        #expect(query["scope"] == "openid email" && query["nonce"]?.isEmpty == false)
        #expect(query["redirect_uri"] == "https://gatehouse.example.com/auth/oauth/oidc/callback")
    }

    @Test(arguments: [
        ("another issuer", claims(iss: #""https://id.example.com/realms/other""#)),
        ("the issuer with a slash", claims(iss: #""https://id.example.com/realms/acme/""#)),
        ("no issuer", claims(iss: "null")), ("an issuer that is no text", claims(iss: #"["a"]"#)),
        ("another audience", claims(aud: #""client-2""#)), ("no audience", claims(aud: "[]")),
        ("an audience in another case", claims(aud: #""Client-1""#)),
        ("two audiences and no party", claims(aud: #"["client-1", "client-2"]"#)),
        ("another party", claims(aud: #"["client-1", "client-2"]"#, more: #", "azp": "client-2""#)),
        ("one audience, another party", claims(more: #", "azp": "client-2""#)),
        ("expired", claims(exp: "\(now - 60)")), ("no end", claims(exp: "null")),
        ("an end that is a text", claims(exp: #""\#(now + 300)""#)),
        ("another nonce", claims(nonce: #""another""#)), ("no nonce", claims(nonce: "null")),
        ("half a nonce", claims(nonce: #""NONCE ""#)), ("an empty nonce", claims(nonce: #""""#)),
        ("nobody", claims(sub: "null")), ("an empty subject", claims(sub: #""""#)),
        ("a subject that is a number", claims(sub: "1")),
        ("a subject that is too long", claims(sub: "\"\(String(repeating: "a", count: 256))\"")),
        ("a subject with a zero byte", claims(sub: #""u\u0000""#)),
        ("a subject beyond ASCII", claims(sub: #""\u00FC""#)),
        ("a claim twice", claims(more: #", "sub": "u-2""#)), ("no object", "[]"), ("no JSON", "iss"),
        ("nothing", ""),
    ])
    func `an id token that is not for us, now, signs nobody in`(name: String, claims: String) async throws {
        let server = Server(claims: claims)
        #expect(try await server.refusal().reason == .failed, "\(name)")
        #expect(server.fixture.transport.calls.count == 2, "\(name)")
    }

    @Test(arguments: [
        claims(aud: #"["client-1"]"#), claims(exp: "\(now - 59)"), claims(exp: "\(now + 300).5"),
        claims(aud: #"["client-2", "client-1"]"#, more: #", "azp": "client-1""#),
        claims(more: #", "azp": "client-1""#),
    ])
    func `an id token in another form that is allowed does`(claims: String) async throws {
        #expect(try await Server(claims: claims).signIn().subject == "u-1")
    }

    @Test(arguments: [
        "null", "1", #""""#, #""a""#, #""a.b""#, #""a.b.c.d""#, #""a.!.c""#, #""..""#, #""a.e30=.c""#,
    ])
    func `what is no id token signs nobody in`(token: String) async throws {
        let server = Server(token: { _ in
            #"{"access_token": "a", "token_type": "Bearer", "id_token": \#(token)}"#
        })
        #expect(try await server.refusal().reason == .failed)
    }

    @Test func `an id token of another sign-in is refused`() async throws {
        let server = Server(claims: Self.claims(nonce: #""NONCE""#))
        _ = try await server.signIn()
        let (start, query) = try await server.fixture.begin(SignInFixture.provider(.oidc))
        let error = await #expect(throws: SignInError.self) {
            try await server.fixture.flow.finish(
                SignInFixture.provider(.oidc),
                SignInFlow.Answer(code: "stolen", state: query["state"], error: nil, cookie: start.cookie),
                now: SignInFixture.now
            )
        }
        #expect(error?.detail.hasSuffix("the id token answers another request") == true)
    }

    @Test(arguments: [
        #"{"sub": "u-2", "email": "a@b.example"}"#, #"{"email": "a@b.example"}"#, #"{"sub": ""}"#,
        #"{"sub": 1}"#, "[]",
        #"{"sub": "u-1", "sub": "u-2"}"#, "eyJhbGciOiJub25lIn0.e30.",
    ])
    func `user information about somebody else ends it`(user: String) async throws {
        #expect(try await Server(user: user).refusal().reason == .failed)
    }

    @Test(
        arguments: [
            (#"{"sub": "u-1"}"#, #", "email": "t@b.example", "email_verified": true"#, "t@b.example", true),
            (#"{"sub": "u-1"}"#, "", nil, false),
            (#"{"sub": "u-1", "email": "a@b.example"}"#, "", "a@b.example", false),
            // The token's word is about the token's address.
            (
                #"{"sub": "u-1", "email": "a@b.example"}"#,
                #", "email": "t@b.example", "email_verified": true"#, "a@b.example", false
            ),
            (#"{"sub": "u-1", "email_verified": true}"#, #", "email": "t@b.example""#, "t@b.example", false),
            (#"{"sub": "u-1", "email": "a@b.example", "email_verified": "true"}"#, "", "a@b.example", true),
            (#"{"sub": "u-1", "email": "a@b.example", "email_verified": "false"}"#, "", "a@b.example", false),
            (#"{"sub": "u-1", "email": "a@b.example", "email_verified": 1}"#, "", "a@b.example", false),
            (#"{"sub": "u-1", "email": "a b@c.example", "email_verified": true}"#, "", nil, false),
        ] as [(String, String, String?, Bool)]
    )
    func `an address and whether it was verified come from the same place`(
        user: String,
        more: String,
        email: String?,
        verified: Bool
    ) async throws {
        let identity = try await Server(claims: Self.claims(more: more), user: user).signIn()
        #expect(identity.email?.text == email && identity.isEmailVerified == verified)
    }

    @Test(arguments: [
        (#"["a", "b"]"#, ["a", "b"]), (#""a""#, ["a"]), (#"["a", 1, null, ["b"], ""]"#, ["a"]),
        (#"{"a": 1}"#, []),
        ("null", []),
    ])
    func `groups are names`(groups: String, names: [String]) async throws {
        let inUser = Server(user: #"{"sub": "u-1", "groups": \#(groups)}"#)
        #expect(try await inUser.signIn().groups == names)
        let inToken = Server(claims: Self.claims(more: #", "groups": \#(groups)"#), user: #"{"sub": "u-1"}"#)
        #expect(try await inToken.signIn().groups == names)
        let open = SignInFixture.provider(.oidc, allowedGroups: ["a"])
        if names.isEmpty { #expect(try await inUser.refusal(open).reason == .denied) }
    }

    // MARK: - Discovery

    private static func configuration(_ key: String, _ value: String) -> String {
        let lines = [
            ("issuer", #""https://id.example.com/realms/acme""#),
            ("authorization_endpoint", #""https://id.example.com/realms/acme/auth""#),
            ("token_endpoint", #""https://id.example.com/realms/acme/token""#),
            ("userinfo_endpoint", #""https://id.example.com/realms/acme/userinfo""#),
        ]
        let all = lines.map { #""\#($0)": \#($0 == key ? value : $1)"# }
        let extra = lines.contains { $0.0 == key } ? [] : [#""\#(key)": \#(value)"#]
        return "{\((all + extra).joined(separator: ", "))}"
    }

    @Test(arguments: ["authorization_endpoint", "token_endpoint", "userinfo_endpoint"])
    func `an endpoint elsewhere or without TLS is contacted by nobody`(name: String) async throws {
        for address in [
            "http://id.example.com/realms/acme/x", "https://evil.example/x",
            "https://id.example.com.evil.example/x",
            "https://evil.example/?https://id.example.com/", "https://id.example.com@evil.example/",
            "https://id.example.com\\\\@evil.example/", "https://id.example.com:8443/x",
            "https://127.0.0.1/x",
            "https://graph.example.com:8443/x", "http://graph.example.com/x", "http://127.0.0.1/x",
            "file:///etc/passwd", "", "/token", "//evil.example/x", "https://[::1]/x",
            "https://169.254.169.254/x",
        ] {
            let server = Server(configuration: Self.configuration(name, "\"\(address)\""))
            let provider = SignInFixture.provider(.oidc, hosts: ["graph.example.com"])
            #expect(try await server.refusal(provider).reason == .failed, "\(address)")
            #expect(server.fixture.transport.calls.count == 1, "\(address)")
        }
    }

    @Test(arguments: [
        ("issuer", #""https://id.example.com/realms/other""#),
        ("issuer", #""https://id.example.com/realms/acme/""#),
        ("issuer", "null"), ("authorization_endpoint", "null"), ("token_endpoint", "null"),
        ("token_endpoint", "[]"),
        ("token_endpoint", "7"), ("authorization_endpoint", "{}"),
    ])
    func `a server that does not say what it has to is not used`(key: String, value: String) async throws {
        let server = Server(configuration: Self.configuration(key, value))
        #expect(try await server.refusal().reason == .failed)
        #expect(server.fixture.transport.calls.count == 1)
    }

    @Test(arguments: ["", "[]", "{}", "<html>", "{\"issuer\": 1, \"issuer\": 2}"])
    func `a server that says something else is not used`(configuration: String) async throws {
        #expect(try await Server(configuration: configuration).refusal().reason == .failed)
    }

    @Test func `an endpoint may be on a host that the settings list`() async throws {
        let server = Server(
            configuration: Self.configuration("token_endpoint", #""https://Token.example.com/token""#)
        )
        let provider = SignInFixture.provider(.oidc, hosts: ["token.example.com"])
        #expect(try await server.signIn(provider).subject == "u-1")
    }

    @Test func `an address that has parameters keeps them`() async throws {
        let address = #""https://id.example.com/auth?p=sign-in""#
        let server = Server(configuration: Self.configuration("authorization_endpoint", address))
        let (start, query) = try await server.fixture.begin(SignInFixture.provider(.oidc))
        #expect(start.location.hasPrefix("https://id.example.com/auth?p=sign-in&response_type=code&"))
        #expect(query["p"] == "sign-in" && query["client_id"] == "client-1")
    }

    @Test func `a server without user information is believed by its token`() async throws {
        let server = Server(
            configuration: Self.configuration("userinfo_endpoint", "null"),
            claims: Self.claims(more: #", "preferred_username": "ada""#)
        )
        #expect(try await server.signIn().fullName == "ada")
        #expect(server.fixture.transport.calls.count == 2)
    }

    @Test(arguments: [
        (#"["client_secret_basic"]"#, true), (#"["client_secret_post", "client_secret_basic"]"#, false),
        ("null", true),
        ("[]", true), ("7", true),
    ])
    func `the secret goes where the server takes it`(methods: String, inHeader: Bool) async throws {
        let server = Server(
            configuration: Self.configuration("token_endpoint_auth_methods_supported", methods)
        )
        _ = try await server.signIn()
        let request = try #require(server.fixture.transport.requests.first { $0.method == .post })
        // RFC 6749 section 2.3.1: encoded before it is joined.
        let pair = Data("client-1:canary-secret%2F%2B".utf8).base64EncodedString()
        let header = request.headers.first { $0.name == "authorization" }?.value
        #expect(header == (inHeader ? "Basic \(pair)" : nil))
        #expect(SignInFixture.form(request)["client_secret"] == (inHeader ? nil : "canary-secret/+"))
    }

    @Test func `what a server says of itself is asked for once an hour`() async throws {
        let server = Server()
        let provider = SignInFixture.provider(.oidc)
        for seconds in [0.0, 1, 3599, 3600, 3601, 7199] {
            _ = try await server.fixture.begin(provider, at: SignInFixture.now.addingTimeInterval(seconds))
        }
        #expect(server.fixture.transport.calls.count == 2)
        // Before it was asked: the clock was set back.
        _ = try await server.fixture.begin(provider, at: SignInFixture.now)
        #expect(server.fixture.transport.calls.count == 3)
    }

    @Test func `a failure is not remembered`() async throws {
        let transport = ScriptedTransport([
            .failure(.timedOut), .json("{}", status: 503), .json(Self.configuration),
        ])
        let flow = SignInFlow(key: Secret("k"), publicURL: "https://g.example.com", transport: transport)
        let provider = SignInFixture.provider(.oidc)
        for _ in 0..<2 {
            await #expect(throws: SignInError.self) {
                try await flow.begin(provider, redirectAfter: .root, now: SignInFixture.now)
            }
        }
        _ = try await flow.begin(provider, redirectAfter: .root, now: SignInFixture.now)
        #expect(transport.calls.count == 3)
    }
}
