import Basics
import Domain
import Foundation
import Portal
import Storage
import TestSupport
import Testing

/// Signing in with an account elsewhere, as a browser goes through it.
@Suite struct SignInTests {
    private static func person(
        _ id: Int,
        _ email: String,
        isConfirmed: Bool = true,
        groups: [String] = []
    ) -> String {
        let text = """
            {"id": \(id), "sub": "\(id)", "email": "\(email)", "name": "Person \(id)",
             "confirmed_at": \(isConfirmed ? "\"2026-01-01\"" : "null"), "groups": [\(groups.map { "\"\($0)\"" }.joined(separator: ", "))]}
            """
        return Base64URL.text(of: Array(text.utf8))
    }

    private func cookies(_ answer: HTTPClient.Answer) -> [String] {
        answer.headers.filter { $0.name == "set-cookie" }.map { String($0.value.prefix { $0 != ";" }) }
    }

    /// Both halves; the answer is that of the callback.
    private func signIn(_ lab: AccountLab, as person: String, after: String = "") throws -> HTTPClient.Answer
    {
        let start = try lab.send("GET", "/auth/oauth/gitlab/authorize\(after)")
        #expect(start.status == 302)
        let state = try state(start)
        let cookie = try #require(cookies(start).first)
        return try lab.send(
            "GET",
            // With what services add of their own.
            "/auth/oauth/gitlab/callback?scope=openid+email&code=\(person)&state=\(state)&iss=https%3A%2F%2Fx&hd=%FF",
            headers: ["Cookie: \(cookie)"]
        )
    }

    private func state(_ start: HTTPClient.Answer) throws -> String {
        let address = try #require(start.header("location"))
        let items = URLComponents(string: address)?.queryItems
        return try #require(items?.first { $0.name == "state" }?.value)
    }

    /// Who the refresh token of an answer is of.
    private func me(_ lab: AccountLab, _ answer: HTTPClient.Answer) throws -> [String: Any] {
        let cookie = try #require(cookies(answer).first { $0.hasPrefix("refresh_token=") })
        let session = try lab.send("POST", "/auth/refresh", headers: ["Cookie: \(cookie)"])
        let token = try #require(session.json["access_token"] as? String)
        var json = try lab.send("GET", "/auth/me", headers: ["Authorization: Bearer \(token)"]).json
        json["token"] = token
        return json
    }

    @Test func `a new person gets an account with a team of its own, and the same one the next time`()
        async throws
    {
        try await AccountLab.run { (lab) async throws in
            let listed = try lab.send("GET", "/auth/oauth/providers")
            let providers = listed.json["providers"] as? [[String: Any]]
            #expect(
                providers?.filter { $0["configured"] as? Bool == true }.map { $0["provider"] as? String }
                    == ["gitlab"]
            )
            let answer = try signIn(
                lab,
                as: Self.person(7, "ada@example.com"),
                after: "?redirect_after=/docs%3Fa=b"
            )
            #expect(answer.status == 302 && answer.header("location") == "/docs?a=b")
            // The cookie of the way there is of no use any more.
            #expect(cookies(answer).contains("gatehouse_sign_in="))
            let first = try me(lab, answer)
            #expect(first["email"] as? String == "ada@example.com")
            let places = first["memberships"] as? [[String: Any]]
            #expect(places?.map { $0["role"] as? String } == ["team_admin"])
            // Another address over there is the same person.
            let second = try me(lab, try signIn(lab, as: Self.person(7, "lovelace@example.com")))
            #expect(second["id"] as? String == first["id"] as? String)

            let token = try #require(second["token"] as? String)
            let bearer = ["Authorization: Bearer \(token)"]
            let list = try lab.send("GET", "/v1/users/me/oauth-identities", headers: bearer).json
            #expect(list["has_password"] as? Bool == false)
            let items = try #require(list["items"] as? [[String: Any]])
            #expect(items.map { $0["provider_user_id"] as? String } == ["7"])
            #expect(items.map { $0["provider_email"] as? String } == ["lovelace@example.com"])
            let id = try #require(items.first?["id"] as? String)
            let last = try lab.send("DELETE", "/v1/users/me/oauth-identities/\(id)", headers: bearer)
            #expect(last.status == 409)
            #expect(last.json["type"] as? String == "urn:trustedoss:problem:oauth_unlink_blocks_login")
            // Somebody else's is none.
            let other = try lab.send("DELETE", "/v1/users/me/oauth-identities/\(id)", by: "viewer")
            #expect(other.status == 404)
            #expect(other.json["type"] as? String == "urn:trustedoss:problem:oauth_identity_not_found")
        }
    }

    @Test func `a verified address is its account's, which can do without the provider again`() async throws {
        try await AccountLab.run { (lab) async throws in
            let answer = try me(lab, try signIn(lab, as: Self.person(8, "viewer@example.com")))
            #expect(answer["id"] as? String == lab.users["viewer"]?.user.id.text)
            let list = try lab.send("GET", "/v1/users/me/oauth-identities", by: "viewer").json
            #expect(list["has_password"] as? Bool == true)
            let id = try #require((list["items"] as? [[String: Any]])?.first?["id"] as? String)
            let gone = try lab.send("DELETE", "/v1/users/me/oauth-identities/\(id)", by: "viewer")
            #expect(gone.status == 204)
            // Its password is still good.
            let body = #"{"email": "viewer@example.com", "password": "\#(AccountLab.password)"}"#
            #expect(try lab.send("POST", "/auth/login", body).status == 200)
        }
    }

    @Test func `an address that nobody proved to have is its owner's when they come`() async throws {
        try await AccountLab.run(isOpen: true) { (lab) async throws in
            let body = #"{"email": "victim@example.com", "password": "\#(AccountLab.password)"}"#
            #expect(try lab.send("POST", "/auth/register", body).status == 201)
            let login = try lab.send("POST", "/auth/login", body)
            let token = try #require(login.json["access_token"] as? String)
            let key = try lab.send(
                "POST",
                "/v1/api-keys",
                """
                {"name": "k", "scope": "team", "permission_breadth": "read_write", "team_id": "\(try team(lab, token))"}
                """,
                headers: ["Authorization: Bearer \(token)"]
            )
            let raw = try #require(key.json["raw_key"] as? String)

            let owner = try me(lab, try signIn(lab, as: Self.person(9, "victim@example.com")))
            #expect(owner["email"] as? String == "victim@example.com")
            #expect(try lab.send("POST", "/auth/login", body).status == 401)
            let refresh = try #require(cookies(login).first)
            #expect(try lab.send("POST", "/auth/refresh", headers: ["Cookie: \(refresh)"]).status == 401)
            let list = try lab.send("GET", "/v1/api-keys", headers: ["Authorization: Bearer \(raw)"])
            #expect(list.status == 401)
            #expect(try await lab.audited("delete") == [key.json["id"] as? String])
        }
    }

    private func team(_ lab: AccountLab, _ token: String) throws -> String {
        let me = try lab.send("GET", "/auth/me", headers: ["Authorization: Bearer \(token)"]).json
        return try #require((me["memberships"] as? [[String: Any]])?.first?["team_id"] as? String)
    }

    @Test func `groups give a role in the first team, and take it back`() async throws {
        try await AccountLab.run { (lab) async throws in
            func roles(_ groups: [String]) throws -> [String] {
                let answer = try signIn(lab, as: Self.person(10, "ops@example.com", groups: groups))
                let places = try me(lab, answer)["memberships"] as? [[String: Any]]
                return (places ?? []).map { "\($0["team_name"] ?? ""): \($0["role"] ?? "")" }
            }
            #expect(try roles(["acme/ops"]) == ["Repositories: developer"])
            #expect(try roles(["acme/ops", "acme"]) == ["Repositories: developer"])
            #expect(try roles([]) == [])
            #expect(try roles(["acme/ops"]) == ["Repositories: developer"])
            // What an administrator gave stays.
            let store = lab.server.store
            let user = try #require(EmailAddress("ops@example.com"))
            let account = try #require(try await store.credentials(of: user)?.account)
            let place = try #require(account.memberships.first)
            _ = try await store.setMember(
                account.user.id,
                .teamAdmin,
                of: place.teamID,
                by: .commandLine,
                at: AccountLab.now
            )
            #expect(try roles(["acme/ops"]) == ["Repositories: team_admin"])
            #expect(try roles([]) == ["Repositories: team_admin"])
        }
    }

    @Test func `what proves nothing signs nobody in`() async throws {
        try await AccountLab.run { (lab) async throws in
            func failure(_ answer: HTTPClient.Answer) -> String? {
                #expect(answer.status == 302 && !cookies(answer).contains { $0.hasPrefix("refresh_token=") })
                return answer.header("location")
            }
            let doubtful = Self.person(11, "viewer@example.com", isConfirmed: false)
            #expect(failure(try signIn(lab, as: doubtful)) == "/docs?error=oauth_email_unverified")
            let start = try lab.send("GET", "/auth/oauth/gitlab/authorize")
            let state = try state(start)
            let person = Self.person(12, "eve@example.com")
            let path = "/auth/oauth/gitlab/callback?code=\(person)&state=\(state)"
            // A browser that did not begin it.
            #expect(failure(try lab.send("GET", path)) == "/docs?error=oauth_invalid_state")
            #expect(
                failure(try lab.send("GET", "/auth/oauth/gitlab/callback"))
                    == "/docs?error=oauth_missing_params"
            )
            #expect(
                failure(
                    try lab.send(
                        "GET",
                        "/auth/oauth/gitlab/callback?error=access_denied&error_description=no"
                    )
                )
                    == "/docs?error=oauth_denied"
            )
            let user = try #require(lab.users["viewer"]).user
            _ = try await lab.server.store.setActive(
                false,
                user: user.id,
                by: .commandLine,
                at: AccountLab.now
            )
            let shut = Self.person(13, "viewer@example.com")
            #expect(failure(try signIn(lab, as: shut)) == "/docs?error=oauth_user_inactive")

            // What an identity provider adds that begins by itself.
            let begun = try lab.send("GET", "/auth/oauth/gitlab/authorize?iss=https%3A%2F%2Fid&login_hint=a")
            #expect(begun.status == 302)
            let unknown = try lab.send("GET", "/auth/oauth/myspace/authorize")
            #expect(unknown.status == 404 && unknown.json["title"] as? String == "Unknown OAuth Provider")
            let off = try lab.send("GET", "/auth/oauth/github/authorize")
            #expect(off.status == 503 && off.json["title"] as? String == "OAuth Provider Disabled")
            for elsewhere in ["//evil.example", "https://evil.example", "/%5Cevil.example", "docs"] {
                let answer = try lab.send("GET", "/auth/oauth/gitlab/authorize?redirect_after=\(elsewhere)")
                #expect(answer.status == 422, "\(elsewhere)")
            }
        }
    }
}
