import Basics
import Domain
import Foundation
import Portal
import Storage
import Synchronization
import TestSupport
import Testing

/// Accounts from the first one on: signing in, sessions, passwords, teams, keys and what is told of it.
@Suite struct AccountTests {
    private func cookie(_ answer: HTTPClient.Answer) -> String {
        String((answer.header("set-cookie") ?? "").prefix { $0 != ";" })
    }

    private func login(_ lab: AccountLab, _ name: String, password: String = AccountLab.password) throws
        -> HTTPClient.Answer
    {
        try lab.send(
            "POST",
            "/auth/login",
            #"{"email": "\#(name.replacing(" ", with: "-"))@Example.com", "password": "\#(password)"}"#
        )
    }

    @Test func `who is signed in stays so by a cookie that changes every time`() async throws {
        try await AccountLab.run { (lab) async throws in
            let first = try login(lab, "viewer")
            #expect(first.status == 200)
            #expect(
                first.json["token_type"] as? String == "bearer" && first.json["expires_in"] as? Int == 1800
            )
            let attributes = first.header("set-cookie") ?? ""
            for part in ["; Path=/auth;", "HttpOnly", "SameSite=Lax", "Secure", "Max-Age=604800"] {
                #expect(attributes.contains(part), "\(attributes)")
            }
            let token = try #require(first.json["access_token"] as? String)
            let me = try lab.send("GET", "/auth/me", headers: ["Authorization: bearer \(token)"])
            #expect(me.json["email"] as? String == "viewer@example.com")
            let places = me.json["memberships"] as? [[String: Any]]
            #expect(places?.map { $0["role"] as? String } == ["viewer"])

            let second = try lab.send("POST", "/auth/refresh", headers: ["Cookie: \(cookie(first))"])
            #expect(second.status == 200 && cookie(second) != cookie(first))
            // Two requests of one browser crossed: the second is refused, and nothing else happens.
            let crossed = try lab.send("POST", "/auth/refresh", headers: ["Cookie: \(cookie(first))"])
            #expect(crossed.json["title"] as? String == "Invalid Refresh Token")
            let third = try lab.send("POST", "/auth/refresh", headers: ["Cookie: a=b; \(cookie(second))"])
            #expect(third.status == 200)
            #expect(try lab.send("POST", "/auth/logout", headers: ["Cookie: \(cookie(third))"]).status == 204)
            #expect(
                try lab.send("POST", "/auth/refresh", headers: ["Cookie: \(cookie(third))"]).status == 401
            )
            #expect(try lab.send("POST", "/auth/logout").status == 204)
            #expect(try lab.send("POST", "/auth/refresh").status == 401)
        }
    }

    @Test func `a refresh token that comes again later ends all sessions of its user`() async throws {
        try await AccountLab.run { (lab) async throws in
            let store = lab.server.store
            let user = try #require(lab.users["viewer"]).user
            let tokens = (0..<4).map { _ in OneTimeToken() }
            let far = AccountLab.now.addingTimeInterval(9_999)
            func rotate(_ from: Int, _ to: Int, after seconds: Double) async throws -> AccountRefusal? {
                let result = try await store.rotateSession(
                    from: tokens[from].digest,
                    to: tokens[to].digest,
                    until: far,
                    leeway: .seconds(10),
                    by: .commandLine,
                    at: AccountLab.now.addingTimeInterval(seconds)
                )
                if case .failure(let refusal) = result { return refusal }
                return nil
            }
            #expect(
                try await store.beginSession(
                    user.key,
                    token: tokens[0].digest,
                    password: nil,
                    until: far,
                    at: AccountLab.now
                )
            )
            #expect(try await rotate(0, 1, after: 1) == nil)
            #expect(try await rotate(0, 2, after: 5) == .invalidRefreshToken)
            #expect(try await rotate(0, 2, after: 60) == .refreshTokenReused)
            #expect(try await rotate(0, 2, after: 60) == .refreshTokenReused)
            // Also the one that its owner holds.
            #expect(try await rotate(1, 2, after: 61) == .invalidRefreshToken)
            #expect(try await rotate(3, 2, after: 62) == .invalidRefreshToken)
            // Noted when they ended, not whenever it is tried again.
            #expect(try await lab.audited("end sessions") == [user.id.text])
        }
    }

    @Test func `of many that use a refresh token at a time one goes on`() async throws {
        try await AccountLab.run { (lab) async throws in
            let store = lab.server.store
            let user = try #require(lab.users["viewer"]).user
            let token = OneTimeToken()
            let far = AccountLab.now.addingTimeInterval(9_999)
            #expect(
                try await store.beginSession(
                    user.key,
                    token: token.digest,
                    password: nil,
                    until: far,
                    at: AccountLab.now
                )
            )
            let winners = await withTaskGroup(of: OneTimeToken?.self) { group in
                for _ in 0..<20 {
                    group.addTask {
                        let next = OneTimeToken()
                        let result = try? await store.rotateSession(
                            from: token.digest,
                            to: next.digest,
                            until: far,
                            leeway: .seconds(10),
                            by: .commandLine,
                            at: AccountLab.now
                        )
                        if case .success? = result { return next }
                        return nil
                    }
                }
                return await group.reduce(into: [OneTimeToken]()) { if let next = $1 { $0.append(next) } }
            }
            #expect(winners.count == 1)
            let after = OneTimeToken()
            let again = try await store.rotateSession(
                from: try #require(winners.first).digest,
                to: after.digest,
                until: far,
                leeway: .seconds(10),
                by: .commandLine,
                at: AccountLab.now.addingTimeInterval(30)
            )
            #expect(throws: Never.self) { try again.get() }
        }
    }

    @Test func `wrong passwords and unknown addresses are one answer, and soon none`() async throws {
        try await AccountLab.run { (lab) async throws in
            var bodies: Set<String> = []
            for name in ["viewer", "nobody", "developer", "nobody-else"] {
                let answer = try login(lab, name, password: "wrong password")
                #expect(answer.status == 401)
                bodies.insert(String(decoding: answer.body, as: UTF8.self))
            }
            #expect(bodies.count == 1)
            #expect(try login(lab, "viewer").status == 200)
            let sixth = try login(lab, "viewer")
            #expect(sixth.status == 429 && sixth.header("retry-after") != nil)
        }
    }

    @Test func `the setup token makes the first account an administrator, once`() async throws {
        let token = OneTimeToken()
        let text = token.secret.withBytes { String(decoding: $0, as: UTF8.self) }
        let spent = Mutex(0)
        let setup = SetupToken(token) { spent.withLock { $0 += 1 } }
        var options = ServerLab.Options()
        options.api = { store, _ in AccountLab.api(store, setup: setup) }
        try await ServerLab.run(options) { (server) async throws in
            func register(_ email: String, _ token: String?) throws -> HTTPClient.Answer {
                let extra = token.map { #", "setup_token": "\#($0)""# } ?? ""
                let body = #"{"email": "\#(email)", "password": "a long enough one"\#(extra)}"#
                let head = "POST /auth/register HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                return try server.send(Array("\(head)Content-Length: \(body.utf8.count)\r\n\r\n\(body)".utf8))
            }
            #expect(try register("a@example.com", nil).status == 404)
            #expect(try register("a@example.com", String(text.reversed())).status == 403)
            let made = try register("A@Example.com", text)
            #expect(made.status == 201 && made.json["is_superuser"] as? Bool == true)
            #expect(made.json["email"] as? String == "a@example.com")
            #expect(try register("b@example.com", text).status == 403)
            #expect(spent.withLock { $0 } == 1)
        }
    }

    @Test func `where registration is open everybody has a team of their own`() async throws {
        try await AccountLab.run(isOpen: true) { (lab) async throws in
            let body =
                #"{"email": "jo@example.com", "password": "a long enough one", "full_name": "Jo Ünal"}"#
            let made = try lab.send("POST", "/auth/register", body)
            #expect(made.status == 201 && made.json["is_superuser"] as? Bool == false)
            let again = try lab.send("POST", "/auth/register", body)
            #expect(again.status == 409 && again.json["title"] as? String == "Email Already Registered")
            let weak = try lab.send(
                "POST",
                "/auth/register",
                #"{"email": "k@example.com", "password": "password"}"#
            )
            #expect(weak.status == 422)
            let teams = try lab.send("GET", "/v1/admin/teams?search=jo", by: "super_admin")
            let items = teams.json["items"] as? [[String: Any]]
            #expect(items?.map { $0["slug"] as? String } == ["jo-nal"] || items?.count == 1)
        }
    }

    @Test func `a mailed token sets a password once, and ends the sessions`() async throws {
        try await AccountLab.run { (lab) async throws in
            let session = try login(lab, "developer")
            func forgot(_ name: String) throws -> Int {
                try lab.send("POST", "/auth/forgot-password", #"{"email": "\#(name)@example.com"}"#).status
            }
            #expect(try forgot("nobody") == 204)
            #expect(try forgot("developer") == 204)
            let token = try #require(AccountLab.mails.withLock { $0["developer@example.com"] })
            // A second one within minutes is not sent.
            AccountLab.mails.withLock { $0["developer@example.com"] = nil }
            #expect(try forgot("developer") == 204)
            #expect(AccountLab.mails.withLock { $0["developer@example.com"] } == nil)
            func reset(_ token: String, _ password: String) throws -> Int {
                let body = #"{"token": "\#(token)", "new_password": "\#(password)"}"#
                return try lab.send("POST", "/auth/reset-password", body).status
            }
            #expect(try reset("not-a-token-of-ours", "another long one") == 422)
            #expect(try reset(token, "12345678") == 422)
            #expect(try reset(token, "another long one") == 204)
            #expect(try reset(token, "yet another long one") == 422)
            #expect(
                try lab.send("POST", "/auth/refresh", headers: ["Cookie: \(cookie(session))"]).status == 401
            )
            #expect(try login(lab, "developer", password: "another long one").status == 200)
        }
    }

    @Test func `somebody who is shut out is so at once`() async throws {
        try await AccountLab.run { (lab) async throws in
            let id = try #require(lab.users["viewer"]).user.id
            #expect(try lab.send("GET", "/auth/me", by: "viewer").status == 200)
            #expect(
                try lab.send("PATCH", "/v1/admin/users/\(id)/deactivate", by: "super_admin").status == 200
            )
            #expect(try lab.send("GET", "/auth/me", by: "viewer").status == 401)
            #expect(try login(lab, "viewer").status == 403)
            #expect(try lab.send("PATCH", "/v1/admin/users/\(id)/activate", by: "super_admin").status == 200)
            #expect(try login(lab, "viewer").status == 200)
        }
    }

    @Test func `somebody is always left to administer`() async throws {
        try await AccountLab.run { (lab) async throws in
            let admin = try #require(lab.users["super_admin"]).user.id
            let other = try #require(lab.users["viewer"]).user.id
            let lead = try #require(lab.users["team_admin"]).user.id
            let team = lab.team.team.id
            func titles(_ method: String, _ path: String, _ body: String? = nil) throws -> String {
                let answer = try lab.send(method, path, by: "super_admin", body)
                return answer.status < 300 ? "\(answer.status)" : answer.json["title"] as? String ?? ""
            }
            #expect(try titles("PATCH", "/v1/admin/users/\(admin)/deactivate") == "Cannot Modify Self")
            #expect(
                try titles("PATCH", "/v1/admin/users/\(admin)/role", #"{"role": "super_admin"}"#)
                    == "Cannot Modify Self"
            )
            #expect(
                try titles("PATCH", "/v1/admin/users/\(other)/role", #"{"role": "developer"}"#)
                    == "Invalid Role Assignment"
            )
            let members = "/v1/admin/teams/\(team)/members"
            #expect(try titles("DELETE", "\(members)/\(lead)") == "Last Team Admin Protected")
            #expect(
                try titles("POST", members, #"{"user_id": "\#(lead)", "role": "viewer"}"#)
                    == "Last Team Admin Protected"
            )
            #expect(try titles("POST", members, #"{"user_id": "\#(other)", "role": "team_admin"}"#) == "200")
            #expect(try titles("DELETE", "\(members)/\(lead)") == "200")
            #expect(try titles("DELETE", "\(members)/\(lead)") == "Team Membership Not Found")
            #expect(try titles("DELETE", "/v1/admin/teams/\(lab.otherTeam.team.id)") == "204")
            // The team of the repositories that nobody gave to another one.
            let list = try lab.send("GET", "/v1/admin/teams?search=repositories", by: "super_admin")
            let first = (list.json["items"] as? [[String: Any]])?.first?["id"] as? String ?? ""
            #expect(try titles("DELETE", "/v1/admin/teams/\(first)") == "Team Has Projects")
        }
    }

    @Test func `keys are shown once, do what they may and end when they are revoked`() async throws {
        try await AccountLab.run { (lab) async throws in
            let team = lab.team.team.id
            func make(_ name: String, _ body: String) throws -> HTTPClient.Answer {
                try lab.send("POST", "/v1/api-keys", by: name, body)
            }
            let ofTeam =
                #"{"name": "ci", "scope": "team", "team_id": "\#(team)", "permission_breadth": "read_write"}"#
            #expect(try make("developer", ofTeam).status == 403)
            #expect(try make("other", ofTeam).json["title"] as? String == "Team Not Found")
            #expect(try make("team_admin", #"{"name": "ci", "scope": "org"}"#).status == 403)
            #expect(
                try make("team_admin", #"{"name": "ci", "scope": "team"}"#).json["title"] as? String
                    == "Invalid API Key Scope"
            )
            let service = #"{"name": "ci", "scope": "org", "service_account_id": "\#(team)"}"#
            #expect(try make("super_admin", service).invalidPlaces == ["body.service_account_id"])
            let made = try make("team_admin", ofTeam)
            #expect(made.status == 201)
            let text = try #require(made.json["raw_key"] as? String)
            let id = try #require(made.json["id"] as? String)
            #expect(text.hasPrefix(made.json["key_prefix"] as? String ?? "-"))
            let list = try lab.send("GET", "/v1/api-keys", by: "team_admin")
            #expect(!String(decoding: list.body, as: UTF8.self).contains(text))
            #expect(list.json["total"] as? Int == 3)
            #expect(try lab.send("GET", "/v1/api-keys", by: "other").json["total"] as? Int == 0)

            func use(_ key: String) throws -> Int {
                try lab.send("GET", "/v1/audit", headers: ["Authorization: Bearer \(key)"]).status
            }
            // Known, and not a person.
            #expect(try use(text) == 403)
            var forged = text
            forged.removeLast()
            #expect(try use(forged + (text.hasSuffix("A") ? "B" : "A")) == 401)
            #expect(
                try lab.send(
                    "PATCH",
                    "/v1/api-keys/\(id)",
                    by: "other",
                    #"{"permission_breadth": "read_only"}"#
                ).status == 404
            )
            let narrowed = try lab.send(
                "PATCH",
                "/v1/api-keys/\(id)",
                by: "team_admin",
                #"{"permission_breadth": "read_only"}"#
            )
            #expect(narrowed.json["permission_breadth"] as? String == "read_only")
            #expect(try lab.send("DELETE", "/v1/api-keys/\(id)", by: "developer").status == 403)
            #expect(try lab.send("DELETE", "/v1/api-keys/\(id)", by: "team_admin").status == 204)
            #expect(try use(text) == 401)
        }
    }

    @Test func `a key lives as long as its maker may make it`() async throws {
        try await AccountLab.run { (lab) async throws in
            let (team, other) = (lab.team.team.id, try #require(lab.users["viewer"]).user.id)
            let lead = try #require(lab.users["team_admin"]).user.id
            let body =
                #"{"name": "ci", "scope": "team", "team_id": "\#(team)", "service_account_id": null}"#
            let made = try lab.send("POST", "/v1/api-keys", by: "team_admin", body)
            let text = try #require(made.json["raw_key"] as? String)
            func isKnown() throws -> Bool {
                // Known, and not a person.
                try lab.send("GET", "/v1/audit", headers: ["Authorization: Bearer \(text)"]).status == 403
            }
            #expect(try isKnown())
            let members = "/v1/admin/teams/\(team)/members"
            func set(_ user: ResourceID, _ role: String) throws {
                let answer = try lab.send(
                    "POST",
                    members,
                    by: "super_admin",
                    #"{"user_id": "\#(user)", "role": "\#(role)"}"#
                )
                #expect(answer.status == 200)
            }
            try set(other, "team_admin")
            try set(lead, "developer")
            #expect(try !isKnown())
            try set(lead, "team_admin")
            #expect(try isKnown())
            #expect(
                try lab.send("PATCH", "/v1/admin/users/\(lead)/deactivate", by: "super_admin").status == 200
            )
            #expect(try !isKnown())
        }
    }

    @Test func `every change is in the audit log, without a secret or a person's data`() async throws {
        try await AccountLab.run { (lab) async throws in
            let id = try #require(lab.users["viewer"]).user.id
            let body = #"{"email": "new@example.com", "password": "a long enough one"}"#
            let made = try lab.send(
                "POST",
                "/v1/admin/users",
                by: "super_admin",
                body,
                headers: ["X-Request-ID: r-1"]
            )
            #expect(made.status == 201 && made.header("x-request-id") == "r-1")
            // Nobody else of these tests is sent mail of that address.
            let other = try #require(lab.users["other"]).user.id
            let reset = "/v1/admin/users/\(other)/password-reset"
            #expect(try lab.send("POST", reset, by: "super_admin").status == 204)
            let unknown = "/v1/admin/users/\(lab.team.team.id)/password-reset"
            #expect(try lab.send("POST", unknown, by: "super_admin").status == 404)
            #expect(try await lab.audited("request password reset") == [other.text])
            _ = try lab.send("PATCH", "/v1/admin/users/\(id)/deactivate", by: "super_admin")
            let log = try lab.send("GET", "/v1/admin/audit?page_size=200", by: "super_admin")
            let items = try #require(log.json["items"] as? [[String: Any]])
            #expect(
                items.first?["action"] as? String == "update"
                    && items.first?["target_id"] as? String == id.text
            )
            #expect(items.first?["actor_email"] as? String == "super_admin@example.com")
            #expect(items.contains { $0["request_id"] as? String == "r-1" })
            let text = String(decoding: log.body, as: UTF8.self)
            for secret in ["a long enough one", "new@example.com", "$scrypt$"] {
                #expect(!text.contains(secret))
            }
            // Nobody changes what is written, not even with the database at hand.
            for statement in ["UPDATE audit_log SET actor = 'x'", "DELETE FROM audit_log"] {
                await #expect(throws: (any Error).self) {
                    try await lab.server.execute(statement)
                }
            }
            let own = try lab.send("GET", "/v1/audit", by: "team_admin")
            let tables = (own.json["items"] as? [[String: Any]])?.compactMap { $0["target_table"] as? String }
            #expect(Set(tables ?? []) == ["teams", "memberships", "api_keys"])
        }
    }

    struct Bad: Sendable, CustomTestStringConvertible {
        let body: String
        let place: [String]
        let type: String
        var testDescription: String { "\(type) at \(place.joined(separator: "."))" }

        init(_ body: String, _ place: String, _ type: String) {
            self.body = body
            self.place = place.split(separator: ".").map(String.init)
            self.type = type
        }
    }

    @Test(arguments: [
        Bad("[]", "body", "model_attributes_type"), Bad("{", "body", "json_invalid"),
        Bad("", "body", "json_invalid"),
        Bad("\"x\"", "body", "model_attributes_type"),
        Bad("{\"email\": \"a@b.example\"}", "body.password", "missing"),
        Bad("{\"email\": 7, \"password\": \"x\"}", "body.email", "string_type"),
        Bad("{\"email\": null, \"password\": \"x\"}", "body.email", "string_type"),
        Bad("{\"email\": \"nobody\", \"password\": \"x\"}", "body.email", "value_error"),
        Bad("{\"email\": \"a\\u0000@b.example\", \"password\": \"x\"}", "body.email", "string_nul"),
        Bad("{\"email\": \"a@b.example\", \"password\": \"\"}", "body.password", "string_too_short"),
        Bad(
            "{\"email\": \"a@b.example\", \"password\": \"x\", \"admin\": true}",
            "body.admin",
            "extra_forbidden"
        ),
        Bad(
            "{\"email\": \"a@b.example\", \"password\": \"x\", \"password\": \"y\"}",
            "body.password",
            "duplicate_key"
        ),
    ])
    func `what is wrong with a body is named`(bad: Bad) async throws {
        try await AccountLab.run { (lab) async throws in
            let answer = try lab.send("POST", "/auth/login", bad.body)
            #expect(answer.status == 422)
            let errors = answer.json["errors"] as? [[String: Any]]
            #expect(
                errors?.contains { $0["loc"] as? [String] == bad.place && $0["type"] as? String == bad.type }
                    == true,
                "\(answer.json)"
            )
            #expect(answer.json["instance"] as? String == "/auth/login")
        }
    }

    @Test func `what is wrong with a parameter is named`() async throws {
        try await AccountLab.run { (lab) async throws in
            for (path, place) in [
                ("users?page=0", "query.page"), ("users?page=x", "query.page"),
                ("users?page_size=201", "query.page_size"), ("users?role=root", "query.role"),
                ("users?active=1", "query.active"), ("users?page=1&page=2", "query.page"),
                ("users?page=1&%70age=1", "query.page"), ("users?search=%00", "query.search"),
                ("users?search=%FF", "query.search"), ("users?search=%zz", "query.search"),
                ("users?search=%4", "query.search"), ("users?roles=viewer", "query.roles"),
                ("users?page=1&Page=1&Page=2", "query.Page"), ("users?p%FF=1", "query.p%FF"),
                ("users?=1", "query."), ("audit?from=yesterday", "query.from"),
                ("audit?actor_user_id=1", "query.actor_user_id"), ("users/1", "path.user_id"),
                ("users/\(lab.team.team.id)?all", "query.all"),
            ] {
                let answer = try lab.send("GET", "/v1/admin/\(path)", by: "super_admin")
                #expect(answer.status == 422 && answer.invalidPlaces == [place], "\(path): \(answer.text)")
            }
            let odd = try lab.send("POST", "/auth/logout?force=true")
            #expect(odd.status == 422 && odd.invalidPlaces == ["query.force"])
            // An encoded name is the name, and a plus sign one.
            for query in ["?se%61rch=%6Fther%40", "?&search=other@&", "?search=&page=1&role=", "?search=+"] {
                let answer = try lab.send("GET", "/v1/admin/users\(query)", by: "super_admin")
                let total = answer.json["total"] as? Int
                switch query.suffix(1) {
                case "=": #expect(answer.invalidPlaces == ["query.role"])
                case "+": #expect(total == 0)
                default: #expect(total == 1, "\(query): \(answer.text)")
                }
            }
        }
    }

    @Test func `no question about who asks walks a table`() async throws {
        try await AccountLab.run { (lab) async throws in
            for query in [
                "SELECT id FROM users WHERE email = 'x'", "SELECT id FROM users WHERE uuid = 'x'",
                "SELECT role FROM memberships WHERE user_id IN (1)",
                "SELECT id FROM api_keys WHERE prefix = 'x'",
                "SELECT user_id FROM refresh_tokens WHERE digest = x'01'",
                "SELECT user_id FROM password_resets WHERE digest = x'01'",
                "SELECT digest FROM password_resets WHERE user_id = 1 AND created_at > 2",
                "SELECT COUNT(*) AS count FROM jobs WHERE requested_by = 1",
            ] {
                let plan = try await lab.server.plan(query)
                #expect(!plan.isEmpty && plan.allSatisfy { $0.hasPrefix("SEARCH") }, "\(query): \(plan)")
            }
        }
    }
}
