import Domain
import Pipeline
import Portal
import struct Foundation.Date

/// Refresh tokens and tokens that set a password, by their digests, inside a transaction.
struct SessionTable {
    let transaction: any SQLTransaction

    /// `false`: meanwhile the user was shut out, or has another password than the one that was checked.
    func signIn(
        _ user: Int64,
        _ token: [UInt8],
        password: PasswordHash?,
        until expiry: Date,
        at now: Date
    ) throws(StoreError) -> Bool {
        let row = try transaction.row(
            "SELECT password FROM users WHERE id = $1 AND is_active = 1",
            [.integer(user)]
        )
        guard let row else { return false }
        if let password, try row.optionalText("password") != password.text { return false }
        try begin(user, token, until: expiry, at: now)
        try transaction.execute(
            "UPDATE users SET last_login_at = $2 WHERE id = $1",
            [.integer(user), .time(now)]
        )
        return true
    }

    private func begin(_ user: Int64, _ token: [UInt8], until expiry: Date, at now: Date) throws(StoreError) {
        try transaction.execute(
            "INSERT INTO refresh_tokens (digest, user_id, created_at, expires_at) VALUES ($1, $2, $3, $4)",
            [.blob(token), .integer(user), .time(now), .time(expiry)]
        )
    }

    func rotate(
        from token: [UInt8],
        to successor: [UInt8],
        until expiry: Date,
        leeway: Duration,
        by actor: Actor,
        at now: Date
    ) throws(StoreError) -> Result<Account, AccountRefusal> {
        let row = try transaction.row(
            "SELECT user_id, expires_at, used_at, revoked_at FROM refresh_tokens WHERE digest = $1",
            [.blob(token)]
        )
        guard let row else { return .failure(.invalidRefreshToken) }
        let user = try row.integer("user_id")
        if let used = try row.optionalTime("used_at") {
            let age = now.timeIntervalSince(used)
            if age >= 0, age <= leeway / .seconds(1) { return .failure(.invalidRefreshToken) }
            if try row.optionalTime("revoked_at") == nil { try endReused(user, by: actor, at: now) }
            return .failure(.refreshTokenReused)
        }
        guard try row.optionalTime("revoked_at") == nil, try row.time("expires_at") > now,
            let account = try AccountTable(transaction: transaction).account(user), account.user.isActive
        else { return .failure(.invalidRefreshToken) }
        try transaction.execute(
            "UPDATE refresh_tokens SET used_at = $2 WHERE digest = $1",
            [.blob(token), .time(now)]
        )
        try begin(user, successor, until: expiry, at: now)
        return .success(account)
    }

    /// One that was used before is in somebody else's hands as well, so all end.
    func end(_ token: [UInt8], by actor: Actor, at now: Date) throws(StoreError) {
        let row = try transaction.row(
            "SELECT user_id, used_at, revoked_at FROM refresh_tokens WHERE digest = $1",
            [.blob(token)]
        )
        guard let row, try row.optionalTime("revoked_at") == nil else { return }
        if try row.optionalTime("used_at") != nil {
            return try endReused(try row.integer("user_id"), by: actor, at: now)
        }
        try transaction.execute(
            "UPDATE refresh_tokens SET revoked_at = $2 WHERE digest = $1",
            [.blob(token), .time(now)]
        )
    }

    /// Ends all sessions of a user, a token of whom came twice.
    ///
    /// The token is revoked with them: whoever sends it again and again ends no session that was begun since, and does not fill the
    /// log.
    private func endReused(_ user: Int64, by actor: Actor, at now: Date) throws(StoreError) {
        try endAll(of: user, at: now)
        guard let account = try AccountTable(transaction: transaction).account(user) else { return }
        try AuditTable(transaction: transaction).append(
            "end sessions",
            "users",
            account.user.id.text,
            [("reason", .text(nil), .text("refresh token reuse"))],
            by: actor,
            at: now
        )
    }

    /// Access tokens as well; refresh tokens that were used are revoked like those that were still good.
    func endAll(of user: Int64, at now: Date) throws(StoreError) {
        try transaction.execute(
            "UPDATE users SET sessions_from = $2 WHERE id = $1",
            [.integer(user), .time(now)]
        )
        try transaction.execute(
            "UPDATE refresh_tokens SET revoked_at = $2 WHERE user_id = $1 AND revoked_at IS NULL",
            [.integer(user), .time(now)]
        )
    }

    // MARK: Passwords

    func beginReset(
        of user: Int64,
        _ token: [UInt8],
        until expiry: Date,
        cooldown: Duration,
        at now: Date
    ) throws(StoreError) -> Bool {
        let limit = now.addingTimeInterval(-(cooldown / .seconds(1)))
        // One that was made at a time that is still to come is void: the clock was set back.
        let recent = try transaction.row(
            "SELECT digest FROM password_resets WHERE user_id = $1 AND created_at > $2 AND created_at <= $3 LIMIT 1",
            [.integer(user), .time(limit), .time(now)]
        )
        guard recent == nil else { return false }
        try transaction.execute("DELETE FROM password_resets WHERE user_id = $1", [.integer(user)])
        try transaction.execute(
            "INSERT INTO password_resets (digest, user_id, created_at, expires_at) VALUES ($1, $2, $3, $4)",
            [.blob(token), .integer(user), .time(now), .time(expiry)]
        )
        return true
    }

    func resetAccount(_ token: [UInt8], at now: Date) throws(StoreError) -> Account? {
        let row = try transaction.row(
            "SELECT user_id FROM password_resets WHERE digest = $1 AND expires_at > $2",
            [.blob(token), .time(now)]
        )
        guard let user = try row?.integer("user_id"),
            let account = try AccountTable(transaction: transaction).account(user), account.user.isActive
        else { return nil }
        return account
    }

    func finishReset(_ token: [UInt8], _ password: PasswordHash, by actor: Actor, at now: Date)
        throws(StoreError) -> Result<Account, AccountRefusal>
    {
        guard let account = try resetAccount(token, at: now) else { return .failure(.invalidResetToken) }
        let user = account.user.key
        try transaction.execute("DELETE FROM password_resets WHERE user_id = $1", [.integer(user)])
        try transaction.execute(
            "UPDATE users SET password = $2, is_verified = 1, updated_at = $3 WHERE id = $1",
            [.integer(user), .text(password.text), .time(now)]
        )
        try endAll(of: user, at: now)
        try AuditTable(transaction: transaction).append(
            "update",
            "users",
            account.user.id.text,
            [("password", .secret, .secret)],
            by: actor.name == "anonymous"
                ? Actor(user: user, name: "user", requestID: actor.requestID, address: actor.address) : actor,
            at: now
        )
        return .success(account)
    }
}
