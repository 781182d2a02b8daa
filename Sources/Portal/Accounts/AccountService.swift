package import Basics
package import Domain
package import Pipeline
package import struct Foundation.Date

/// Signing in and what belongs to it.
package struct AccountService: Sendable {
    package let store: any AccountStore
    private let keys: PortalKeys
    private let isOpen: Bool
    private let passwords: PasswordWork
    private let setup: SetupToken?
    let now: @Sendable () -> Date
    /// What was to be mailed earlier may have ended with the process that had it: it keeps nobody waiting.
    private let begun: Date

    /// Seconds.
    package static let sessionLifetime = 7.0 * 86_400
    package static let resetLifetime = 3600.0
    private static let leeway = Duration.seconds(10)
    private static let resetCooldown = Duration.seconds(300)

    /// `isOpen`: whoever comes may register.
    ///
    /// `setup` lets the first one register as administrator.
    package init(
        store: any AccountStore,
        keys: PortalKeys,
        isOpen: Bool,
        passwords: PasswordWork,
        setup: SetupToken?,
        now: @escaping @Sendable () -> Date
    ) {
        self.store = store
        self.keys = keys
        self.isOpen = isOpen
        self.passwords = passwords
        self.setup = setup
        self.now = now
        begun = now()
    }

    /// What a sign-in gives.
    package struct Session: Sendable {
        package let account: Account
        package let accessToken: String
        /// For the cookie.
        package let refreshToken: Secret
    }

    // MARK: Who asks

    /// The bearer of a credential; `nil` for one that is not good.
    package func caller(bearing credential: String) async throws(StoreError) -> Caller? {
        if let text = APIKey.Text(credential) {
            guard let found = try await store.key(prefix: text.prefix) else { return nil }
            let digest = text.digest(key: keys.apiKeys)
            guard Digest.constantTimeEqual(found.digest, digest), found.key.isGood(at: now()) else {
                return nil
            }
            if found.key.lastUsedAt.map({ now().timeIntervalSince($0) > 60 }) ?? true {
                // A disk that is full does not keep anybody from reading.
                try? await store.noteUse(of: found.key.key, at: now())
            }
            return Caller(found.key)
        }
        guard let token = AccessToken(text: credential, key: keys.accessTokens, now: now()),
            let account = try await store.account(token.user), account.user.isActive,
            // Tokens tell whole seconds.
            token.issuedAt.timeIntervalSince1970
                >= account.user.sessionsFrom.timeIntervalSince1970.rounded(.down)
        else { return nil }
        return Caller(account)
    }

    package func account(_ id: ResourceID) async throws(StoreError) -> Account? {
        try await store.account(id)
    }

    // MARK: In and out

    package func register(
        email: EmailAddress,
        password: String,
        fullName: String?,
        setupToken: String?,
        by actor: Actor
    ) async throws(StoreError) -> Result<Account, AccountRefusal> {
        let isFirst = setupToken != nil
        if let setupToken {
            guard let setup, setup.matches(setupToken), try await !store.hasAdministrator() else {
                return .failure(.invalidSetupToken)
            }
        } else if !isOpen {
            return .failure(.registrationClosed)
        }
        let words = [email.text, String(email.text.prefix { $0 != "@" })]
        if let problem = PasswordRules.problem(with: password, about: words) {
            return .failure(.weakPassword(problem))
        }
        guard let hash = await passwords.hash(Secret(password)) else { return .failure(.busy) }
        let user = NewUser(
            email: email,
            fullName: fullName,
            password: hash,
            isSuperAdmin: isFirst,
            isVerified: isFirst
        )
        let result = try await store.makeUser(user, in: isFirst ? .none : .ownTeam, by: actor, at: now())
        if isFirst, case .success = result { setup?.spend() }
        return result
    }

    /// As slow for an address that nobody has as for a wrong password.
    package func login(email: EmailAddress, password: String)
        async throws(StoreError) -> Result<Session, AccountRefusal>
    {
        let found = try await store.credentials(of: email)
        guard let isRight = await passwords.matches(Secret(password), found?.password) else {
            return .failure(.busy)
        }
        guard let found, isRight else { return .failure(.invalidCredentials) }
        guard found.account.user.isActive else { return .failure(.inactive) }
        guard let session = try await begin(found.account, password: found.password) else {
            return .failure(.invalidCredentials)
        }
        return .success(session)
    }

    /// A session for somebody whose identity is certain; `nil` when that has changed since it was looked at.
    package func begin(_ account: Account, password: PasswordHash?) async throws(StoreError) -> Session? {
        let time = now()
        let refresh = OneTimeToken()
        let isBegun = try await store.beginSession(
            account.user.key,
            token: refresh.digest,
            password: password,
            until: time.addingTimeInterval(Self.sessionLifetime),
            at: time
        )
        return isBegun ? session(account, refresh) : nil
    }

    private func session(_ account: Account, _ refresh: OneTimeToken) -> Session {
        let token = AccessToken(user: account.user.id, issuedAt: now())
        return Session(
            account: account,
            accessToken: token.text(key: keys.accessTokens),
            refreshToken: refresh.secret
        )
    }

    package func refresh(_ token: String, by actor: Actor)
        async throws(StoreError) -> Result<Session, AccountRefusal>
    {
        guard let digest = OneTimeToken.digest(of: token) else { return .failure(.invalidRefreshToken) }
        let successor = OneTimeToken()
        let time = now()
        let rotated = try await store.rotateSession(
            from: digest,
            to: successor.digest,
            until: time.addingTimeInterval(Self.sessionLifetime),
            leeway: Self.leeway,
            by: actor,
            at: time
        )
        return rotated.map { session($0, successor) }
    }

    package func logout(_ token: String, by actor: Actor) async throws(StoreError) {
        guard let digest = OneTimeToken.digest(of: token) else { return }
        try await store.endSession(digest, by: actor, at: now())
    }

    /// An account that an administrator makes.
    package func makeUser(
        email: EmailAddress,
        password: String?,
        fullName: String?,
        isSuperAdmin: Bool,
        in place: FirstPlace,
        by actor: Actor
    ) async throws(StoreError) -> Result<Account, AccountRefusal> {
        var hash: PasswordHash?
        if let password {
            if let problem = PasswordRules.problem(with: password, about: [email.text]) {
                return .failure(.weakPassword(problem))
            }
            guard let made = await passwords.hash(Secret(password)) else { return .failure(.busy) }
            hash = made
        }
        let user = NewUser(email: email, fullName: fullName, password: hash, isSuperAdmin: isSuperAdmin)
        return try await store.makeUser(user, in: place, by: actor, at: now())
    }

    // MARK: Passwords

    /// The token to send to the address; `nil` where nobody has it, and while one was sent a moment ago.
    package func beginReset(of email: EmailAddress) async throws(StoreError) -> (User, Secret)? {
        guard let found = try await store.credentials(of: email), found.account.user.isActive else {
            return nil
        }
        let token = OneTimeToken()
        let time = now()
        // The clock may have been set back since.
        let age = time.timeIntervalSince(begun)
        let isNew = try await store.beginReset(
            of: found.account.user.key,
            token: token.digest,
            until: time.addingTimeInterval(Self.resetLifetime),
            cooldown: age < 0
                ? Self.resetCooldown : min(Self.resetCooldown, .seconds(age) + .milliseconds(1)),
            at: time
        )
        return isNew ? (found.account.user, token.secret) : nil
    }

    package func finishReset(_ token: String, password: String, by actor: Actor)
        async throws(StoreError) -> Result<Account, AccountRefusal>
    {
        guard let digest = OneTimeToken.digest(of: token),
            let account = try await store.resetAccount(digest, at: now())
        else { return .failure(.invalidResetToken) }
        let email = account.user.email
        let words = [email, String(email.prefix { $0 != "@" })]
        if let problem = PasswordRules.problem(with: password, about: words) {
            return .failure(.weakPassword(problem, field: "new_password"))
        }
        guard let hash = await passwords.hash(Secret(password)) else { return .failure(.busy) }
        return try await store.finishReset(digest, password: hash, by: actor, at: now())
    }
}
