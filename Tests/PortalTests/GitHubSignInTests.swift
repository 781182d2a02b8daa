import Basics
import Portal
import TestSupport
import Testing

@Suite struct GitHubSignInTests {
    private static func answers(
        token: String = #"{"access_token": "canary-token", "token_type": "bearer", "scope": "read:user"}"#,
        user: String = #"{"id": 583231, "login": "ada", "name": "Ada Lovelace", "email": null}"#,
        emails: String = #"[{"email": "old@example.com", "primary": false, "verified": true}, "#
            + #"{"email": "Ada@Example.com", "primary": true, "verified": true}]"#,
        organisations: String = #"[{"login": "acme"}, {"login": "other"}]"#
    ) -> SignInFixture {
        SignInFixture { request in
            switch request.url {
            case "https://github.com/login/oauth/access_token": .json(token)
            case "https://api.github.com/user": .json(user)
            case "https://api.github.com/user/emails?per_page=100": .json(emails)
            case "https://api.github.com/user/orgs?per_page=100": .json(organisations)
            default: .failure(.refused)
            }
        }
    }

    @Test func `the browser is sent to GitHub with what it takes to come back`() async throws {
        let (start, query) = try await Self.answers().begin(SignInFixture.provider(.github))
        #expect(start.location.hasPrefix("https://github.com/login/oauth/authorize?response_type=code&"))
        #expect(query["client_id"] == "client-1" && query["scope"] == "read:user user:email")
        #expect(query["redirect_uri"] == "https://gatehouse.example.com/auth/oauth/github/callback")
        #expect(query["nonce"] == nil)
        let restricted = SignInFixture.provider(.github, allowedGroups: ["acme"])
        #expect(try await Self.answers().begin(restricted).query["scope"] == "read:user user:email read:org")
    }

    @Test func `a person is a number, a name and the primary address`() async throws {
        let fixture = Self.answers()
        let identity = try await fixture.signIn(SignInFixture.provider(.github)).identity
        #expect(
            identity
                == ExternalIdentity(
                    provider: .github,
                    subject: "583231",
                    email: EmailAddress("ada@example.com"),
                    isEmailVerified: true,
                    fullName: "Ada Lovelace",
                    groups: []
                )
        )
        #expect(
            fixture.transport.calls == [
                "POST https://github.com/login/oauth/access_token", "GET https://api.github.com/user",
                "GET https://api.github.com/user/emails?per_page=100",
            ]
        )
        let requests = fixture.transport.requests
        let form = SignInFixture.form(requests[0])
        #expect(form["code"] == "canary-code" && form["client_secret"] == "canary-secret/+")
        #expect(form["grant_type"] == "authorization_code")
        #expect(form["redirect_uri"] == "https://gatehouse.example.com/auth/oauth/github/callback")
        #expect(requests[0].bearerToken == nil)
        #expect(
            requests.dropFirst().allSatisfy {
                $0.bearerToken?.withBytes { String(decoding: $0, as: UTF8.self) } == "canary-token"
            }
        )
        #expect(requests.allSatisfy { $0.maxResponseBytes == 256 << 10 && $0.timeout == .seconds(10) })
    }

    @Test(
        arguments: [
            (#"[]"#, nil, false), (#"{}"#, nil, false),
            (#"[{"email": "a@b.example", "verified": true}]"#, nil, false),
            (#"[{"email": "a@b.example", "primary": true, "verified": false}]"#, "a@b.example", false),
            (#"[{"email": "a@b.example", "primary": true}]"#, "a@b.example", false),
            (#"[{"email": "a@b.example", "primary": true, "verified": "true"}]"#, "a@b.example", false),
            (#"[{"email": "a@b.example", "primary": "true", "verified": true}]"#, nil, false),
            (#"[{"email": "a\r\nBcc: x@b.example", "primary": true, "verified": true}]"#, nil, false),
            (#"[{"email": 7, "primary": true, "verified": true}]"#, nil, false),
        ] as [(String, String?, Bool)]
    )
    func `an address counts as verified only if GitHub says so`(
        emails: String,
        email: String?,
        verified: Bool
    )
        async throws
    {
        let identity = try await Self.answers(emails: emails).signIn(SignInFixture.provider(.github)).identity
        #expect(identity.email?.text == email && identity.isEmailVerified == verified)
    }

    @Test(arguments: [
        (#"{"id": 1, "login": "ada", "name": null}"#, "ada"),
        (#"{"id": 1, "login": "ada", "name": " "}"#, "ada"),
        (#"{"id": 1, "login": "ada", "name": "A\r\nB\tC\u0000D"}"#, "A B C D"), (#"{"id": 1}"#, nil),
    ])
    func `a name is one line`(user: String, name: String?) async throws {
        let identity = try await Self.answers(user: user).signIn(SignInFixture.provider(.github)).identity
        #expect(identity.fullName == name)
    }

    @Test func `a name is not longer than a name, whatever its characters are made of`() async throws {
        let name = "e" + String(repeating: "\u{301}", count: 20_000)
        let fixture = Self.answers(user: #"{"id": 1, "name": "\#(name)"}"#)
        let identity = try await fixture.signIn(SignInFixture.provider(.github)).identity
        #expect(identity.fullName?.unicodeScalars.count == 200)
    }

    @Test(arguments: [
        "{}", "[]", "null", #"{"id": "1"}"#, #"{"id": 0}"#, #"{"id": -1}"#, #"{"id": 1.5}"#, #"{"id": null}"#,
        #"{"id": 1, "id": 2}"#, "not json", "", #"{"id": 99999999999999999999}"#,
        String(repeating: "[", count: 100_000),
    ])
    func `an answer that names nobody signs nobody in`(user: String) async throws {
        let error = try await Self.answers(user: user).refusal(SignInFixture.provider(.github))
        #expect(error.reason == .failed)
    }

    @Test(arguments: [
        #"{"error": "bad_verification_code", "error_description": "canary"}"#, "{}", "[]",
        "access_token=a&token_type=bearer",
        #"{"access_token": "", "token_type": "bearer"}"#, #"{"access_token": "a b", "token_type": "bearer"}"#,
        #"{"access_token": "a\nb", "token_type": "bearer"}"#, #"{"access_token": "a", "token_type": "mac"}"#,
        #"{"access_token": "a"}"#, #"{"access_token": 1, "token_type": "bearer"}"#,
        #"{"access_token": "a", "access_token": "b", "token_type": "bearer"}"#,
        #"{"access_token": "a", "token_type": "bearer", "error": "x"}"#,
    ])
    func `without a token nobody is asked who it is`(token: String) async throws {
        let fixture = Self.answers(token: token)
        let error = try await fixture.refusal(SignInFixture.provider(.github))
        #expect(error.reason == .failed && fixture.transport.calls.count == 1)
    }

    @Test(arguments: [301, 302, 307, 400, 401, 404, 429, 500, 204, 206])
    func `a redirect or another status ends it, wherever it comes`(status: Int) async throws {
        for place in ["access_token", "/user", "emails"] {
            let fixture = SignInFixture { request in
                guard request.url.contains(place) else {
                    return request.method == .post
                        ? .json(#"{"access_token": "a", "token_type": "bearer"}"#) : .json(#"{"id": 1}"#)
                }
                return .json(
                    #"{"id": 1, "access_token": "a", "token_type": "bearer"}"#,
                    status: status,
                    headers: [("location", "https://evil.example/")]
                )
            }
            let error = try await fixture.refusal(SignInFixture.provider(.github))
            #expect(error.reason == .failed && error.detail.contains("the status is \(status)"), "\(place)")
            #expect(!fixture.transport.calls.contains { $0.contains("evil") })
        }
    }

    @Test(arguments: [TransportError.Reason.tooLarge, .timedOut, .unreachable, .refused])
    func `an answer that is too large or does not come ends it`(reason: TransportError.Reason) async throws {
        let fixture = SignInFixture { _ in .failure(reason) }
        let error = try await fixture.refusal(SignInFixture.provider(.github))
        #expect(error.reason == .failed)
        #expect(error.detail == "https://github.com/login/oauth/access_token: scripted")
    }

    @Test func `only members of an organisation may sign in where one is named`() async throws {
        let member = SignInFixture.provider(.github, allowedGroups: ["acme"])
        #expect(try await Self.answers().signIn(member).identity.groups == ["acme", "other"])
        let stranger = SignInFixture.provider(.github, allowedGroups: ["acm", "acme/x"])
        #expect(try await Self.answers().refusal(stranger).reason == .denied)
        #expect(try await Self.answers(organisations: "{}").refusal(member).reason == .denied)
    }

    @Test func `the highest role of a person's groups counts`() {
        let provider = SignInFixture.provider(
            .github,
            groupRoles: [
                .init(group: "a", role: .viewer), .init(group: "b", role: .teamAdmin),
                .init(group: "c", role: .superAdmin),
            ]
        )
        #expect(provider.role(of: ["a", "b"]) == .teamAdmin)
        #expect(provider.role(of: ["a", "x"]) == .viewer)
        #expect(provider.role(of: ["x"]) == nil && provider.role(of: []) == nil)
    }
}
