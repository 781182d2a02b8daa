import Basics
import Portal
import TestSupport
import Testing

@Suite struct GitLabSignInTests {
    private static func answers(
        user: String = #"{"id": 42, "username": "ada", "name": "Ada", "email": "ada@example.com", "#
            + #""confirmed_at": "2024-05-23T09:05:22.204Z"}"#,
        claims: String = #"{"sub": "42", "groups": ["acme", "acme/platform"]}"#
    ) -> SignInFixture {
        SignInFixture { request in
            switch request.url {
            case "https://gitlab.com/oauth/token": .json(#"{"access_token": "t", "token_type": "Bearer"}"#)
            case "https://gitlab.com/api/v4/user": .json(user)
            case "https://gitlab.com/oauth/userinfo": .json(claims)
            default: .failure(.refused)
            }
        }
    }

    @Test func `a person is a number, a name and a confirmed address`() async throws {
        let fixture = Self.answers()
        let (start, query) = try await fixture.begin(SignInFixture.provider(.gitlab))
        #expect(start.location.hasPrefix("https://gitlab.com/oauth/authorize?"))
        #expect(query["scope"] == "read_user")
        let identity = try await fixture.signIn(SignInFixture.provider(.gitlab)).identity
        #expect(identity.provider == .gitlab && identity.subject == "42" && identity.fullName == "Ada")
        #expect(
            identity.email?.text == "ada@example.com" && identity.isEmailVerified && identity.groups == []
        )
        #expect(
            fixture.transport.calls == [
                "POST https://gitlab.com/oauth/token", "GET https://gitlab.com/api/v4/user",
            ]
        )
    }

    @Test(arguments: [
        #"{"id": 42, "email": "ada@example.com"}"#,
        #"{"id": 42, "email": "ada@example.com", "confirmed_at": null}"#,
        #"{"id": 42, "email": "ada@example.com", "confirmed_at": ""}"#,
        #"{"id": 42, "email": "ada@example.com", "confirmed_at": true}"#,
        #"{"id": 42, "email": "no address", "confirmed_at": "2024-05-23"}"#,
        #"{"id": 42, "confirmed_at": "2024-05-23"}"#,
    ])
    func `an address that was not confirmed is not verified`(user: String) async throws {
        let identity = try await Self.answers(user: user).signIn(SignInFixture.provider(.gitlab)).identity
        #expect(!identity.isEmailVerified)
    }

    @Test func `groups are asked for where something depends on them`() async throws {
        let provider = SignInFixture.provider(
            .gitlab,
            groupRoles: [.init(group: "acme/platform", role: .developer)]
        )
        let fixture = Self.answers()
        #expect(try await fixture.begin(provider).query["scope"] == "read_user openid")
        let identity = try await fixture.signIn(provider).identity
        #expect(
            identity.groups == ["acme", "acme/platform"] && provider.role(of: identity.groups) == .developer
        )
        let closed = SignInFixture.provider(.gitlab, allowedGroups: ["other"])
        #expect(try await Self.answers().refusal(closed).reason == .denied)
        for claims in [#"{"sub": "43", "groups": ["other"]}"#, #"{"groups": ["other"]}"#, #"{"sub": 42}"#] {
            #expect(try await Self.answers(claims: claims).refusal(closed).reason == .failed, "\(claims)")
        }
        for claims in [#"{"sub": "42", "groups": {"other": 1}}"#, #"{"sub": "42", "groups": [["other"]]}"#] {
            #expect(try await Self.answers(claims: claims).refusal(closed).reason == .denied, "\(claims)")
        }
    }
}
