import Basics
import Portal
import Storage
import TestSupport
import Testing

/// Accounts as they are kept, where no request is needed to see it.
@Suite struct AccountStoreTests {
    private func user(_ name: String, in fixture: StoreFixture) async throws -> User {
        let new = NewUser(
            email: try #require(EmailAddress("\(name)@example.com")),
            fullName: nil,
            password: nil,
            isSuperAdmin: false
        )
        return try await fixture.store.makeUser(new, in: .ownTeam, by: .commandLine, at: Sample.time(0)).get()
            .user
    }

    @Test func `tokens that have expired are forgotten, and those that have not are not`() async throws {
        let fixture = try StoreFixture()
        let user = try await user("jo", in: fixture)
        let tokens = [OneTimeToken(), OneTimeToken()]
        for (token, end) in zip(tokens, [10, 90]) {
            _ = try await fixture.store.beginSession(
                user.key,
                token: token.digest,
                password: nil,
                until: Sample.time(end),
                at: Sample.time(0)
            )
        }
        _ = try await fixture.store.beginReset(
            of: user.key,
            token: tokens[0].digest,
            until: Sample.time(10),
            cooldown: .zero,
            at: Sample.time(0)
        )
        _ = try await fixture.store.prune(
            deliveriesOlderThan: Sample.time(20),
            scansOlderThan: Sample.time(20)
        )
        #expect(try await fixture.rows("SELECT digest FROM refresh_tokens").count == 1)
        #expect(try await fixture.rows("SELECT digest FROM password_resets").isEmpty)
        let next = OneTimeToken()
        let rotated = try await fixture.store.rotateSession(
            from: tokens[1].digest,
            to: next.digest,
            until: Sample.time(99),
            leeway: .seconds(1),
            by: .commandLine,
            at: Sample.time(30)
        )
        #expect(throws: Never.self) { try rotated.get() }
    }

    @Test func `two teams of one name have slugs of their own`() async throws {
        let fixture = try StoreFixture()
        _ = try await user("jo", in: fixture)
        let second = NewUser(
            email: try #require(EmailAddress("jo@example.org")),
            fullName: nil,
            password: nil,
            isSuperAdmin: false
        )
        _ = try await fixture.store.makeUser(second, in: .ownTeam, by: .commandLine, at: Sample.time(0)).get()
        let slugs = try await fixture.store.teams(search: nil, skipping: 0, limit: 9).rows.map(\.slug)
        #expect(Set(slugs).count == 3 && slugs.contains("jo") && slugs.contains("repositories"))
    }

    @Test func `what is looked for is a part of a name and no pattern`() async throws {
        let fixture = try StoreFixture()
        _ = try await user("a_b", in: fixture)
        _ = try await user("axb", in: fixture)
        var filter = UserFilter()
        filter.search = "A_B"
        let found = try await fixture.store.users(filter, skipping: 0, limit: 9)
        #expect(found.rows.map(\.user.email) == ["a_b@example.com"] && found.total == 1)
        filter.search = "%"
        #expect(try await fixture.store.users(filter, skipping: 0, limit: 9).total == 0)
    }

    @Test func `a sign-in that was overtaken by a new password or a shut door begins nothing`() async throws {
        let fixture = try StoreFixture()
        let user = try await user("jo", in: fixture)
        let token = OneTimeToken()
        func begin(_ password: PasswordHash?) async throws -> Bool {
            try await fixture.store.beginSession(
                user.key,
                token: OneTimeToken().digest,
                password: password,
                until: Sample.time(90),
                at: Sample.time(1)
            )
        }
        let (old, new) = (PasswordHash(of: Secret("the old one")), PasswordHash(of: Secret("the new one")))
        _ = try await fixture.store.beginReset(
            of: user.key,
            token: token.digest,
            until: Sample.time(10),
            cooldown: .zero,
            at: Sample.time(0)
        )
        let set = try await fixture.store.finishReset(
            token.digest,
            password: try #require(new),
            by: .commandLine,
            at: Sample.time(1)
        )
        #expect(throws: Never.self) { try set.get() }
        #expect(try await !begin(old))
        #expect(try await begin(new))
        _ = try await fixture.store.setActive(false, user: user.id, by: .commandLine, at: Sample.time(2))
        #expect(try await !begin(new))
    }

    @Test func `an access token from before a new password is void`() async throws {
        let fixture = try StoreFixture()
        let user = try await user("jo", in: fixture)
        let keys = PortalKeys(root: Secret("a root for tests"))
        let accounts = AccountService(
            store: fixture.store,
            keys: keys,
            isOpen: false,
            passwords: PasswordWork { $0() },
            setup: nil,
            now: { Sample.time(60) }
        )
        let token = AccessToken(user: user.id, issuedAt: Sample.time(0)).text(key: keys.accessTokens)
        #expect(try await accounts.caller(bearing: token) != nil)
        try await fixture.store.endAllSessions(at: Sample.time(30))
        #expect(try await accounts.caller(bearing: token) == nil)
        let next = AccessToken(user: user.id, issuedAt: Sample.time(30)).text(key: keys.accessTokens)
        #expect(try await accounts.caller(bearing: next) != nil)
    }

    @Test func `a team never has the number of one that is gone`() async throws {
        let fixture = try StoreFixture()
        func make(_ slug: String) async throws -> Team {
            try await fixture.store.makeTeam(
                name: slug,
                slug: slug,
                description: nil,
                by: .commandLine,
                at: Sample.time(0)
            ).get().team
        }
        let first = try await make("one")
        try await fixture.store.removeTeam(first.id, by: .commandLine, at: Sample.time(1)).get()
        #expect(try await make("two").key != first.key)
    }

    @Test func `logging out with a token that was used before ends all sessions`() async throws {
        let fixture = try StoreFixture()
        let user = try await user("jo", in: fixture)
        let (mine, theirs, next) = (OneTimeToken(), OneTimeToken(), OneTimeToken())
        _ = try await fixture.store.beginSession(
            user.key,
            token: mine.digest,
            password: nil,
            until: Sample.time(90),
            at: Sample.time(0)
        )
        func rotate(_ from: OneTimeToken, _ to: OneTimeToken, at time: Int) async throws -> Bool {
            let result = try await fixture.store.rotateSession(
                from: from.digest,
                to: to.digest,
                until: Sample.time(90),
                leeway: .seconds(1),
                by: .commandLine,
                at: Sample.time(time)
            )
            if case .success = result { return true }
            return false
        }
        #expect(try await rotate(mine, theirs, at: 1))
        try await fixture.store.endSession(mine.digest, by: .commandLine, at: Sample.time(40))
        #expect(try await !rotate(theirs, next, at: 41))
        let lines = try await fixture.rows("SELECT target_id FROM audit_log WHERE action = 'end sessions'")
        #expect(lines.count == 1)
    }

    @Test func `a token that was used before ends the sessions that there are, and none that is begun later`()
        async throws
    {
        let fixture = try StoreFixture()
        let user = try await user("jo", in: fixture)
        let tokens = (0..<6).map { _ in OneTimeToken() }
        func begin(_ token: Int, at time: Int) async throws {
            _ = try await fixture.store.beginSession(
                user.key,
                token: tokens[token].digest,
                password: nil,
                until: Sample.time(900),
                at: Sample.time(time)
            )
        }
        func rotate(_ from: Int, _ to: Int, at time: Int) async throws -> AccountRefusal? {
            let result = try await fixture.store.rotateSession(
                from: tokens[from].digest,
                to: tokens[to].digest,
                until: Sample.time(900),
                leeway: .seconds(1),
                by: .commandLine,
                at: Sample.time(time)
            )
            if case .failure(let refusal) = result { return refusal }
            return nil
        }
        func ended() async throws -> Int {
            try await fixture.rows("SELECT target_id FROM audit_log WHERE action = 'end sessions'").count
        }
        try await begin(0, at: 0)
        #expect(try await rotate(0, 1, at: 1) == nil)
        #expect(try await rotate(0, 5, at: 30) == .refreshTokenReused)
        #expect(try await ended() == 1)

        // Whoever holds the old one, and the one that had followed it, reaches nothing that its owner begins afterwards.
        try await begin(2, at: 40)
        #expect(try await rotate(0, 5, at: 50) == .refreshTokenReused)
        try await fixture.store.endSession(tokens[0].digest, by: .commandLine, at: Sample.time(51))
        try await fixture.store.endSession(tokens[1].digest, by: .commandLine, at: Sample.time(52))
        #expect(try await rotate(1, 5, at: 53) == .invalidRefreshToken)
        #expect(try await rotate(2, 3, at: 60) == nil)
        let account = try #require(try await fixture.store.account(user.id))
        #expect(account.user.sessionsFrom == Sample.time(30))
        #expect(try await ended() == 1)

        // One of the later session that comes twice is in somebody else's hands again.
        #expect(try await rotate(2, 5, at: 90) == .refreshTokenReused)
        #expect(try await rotate(3, 4, at: 91) == .invalidRefreshToken)
        #expect(try await ended() == 2)
    }
}
