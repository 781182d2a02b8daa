package import Domain
package import Pipeline
package import Portal
package import struct Foundation.Date

extension StoreDatabase: AccountStore {
    // MARK: Signing in

    package func hasAdministrator() async throws(StoreError) -> Bool {
        try await database.read { transaction throws(StoreError) in
            try transaction.row("SELECT id FROM users WHERE is_superuser = 1 LIMIT 1", []) != nil
        }
    }

    package func credentials(of email: EmailAddress) async throws(StoreError) -> (
        account: Account, password: PasswordHash?
    )? {
        try await database.read { transaction throws(StoreError) in
            let table = AccountTable(transaction: transaction)
            guard let row = try table.row(where: "email = $1", .text(email.text)) else { return nil }
            let password = try row.optionalText("password").flatMap { PasswordHash(text: $0) }
            return (try table.account(from: row), password)
        }
    }

    package func account(_ id: ResourceID) async throws(StoreError) -> Account? {
        try await database.read { transaction throws(StoreError) in
            try AccountTable(transaction: transaction).account(id)
        }
    }

    package func scanCount(of user: Int64) async throws(StoreError) -> Int {
        try await database.read { transaction throws(StoreError) in
            let row = try transaction.row(
                "SELECT COUNT(*) AS count FROM jobs WHERE requested_by = $1",
                [.integer(user)]
            )
            return Int(try row?.integer("count") ?? 0)
        }
    }

    package func makeUser(
        _ user: NewUser,
        in place: FirstPlace,
        by actor: Actor,
        at now: Date
    ) async throws(StoreError) -> Result<Account, AccountRefusal> {
        try await database.write { transaction throws(StoreError) in
            try AccountTable(transaction: transaction).make(user, in: place, by: actor, at: now)
        }
    }

    // MARK: Sessions

    package func beginSession(
        _ user: Int64,
        token: [UInt8],
        password: PasswordHash?,
        until expiry: Date,
        at now: Date
    ) async throws(StoreError) -> Bool {
        try await database.write { transaction throws(StoreError) in
            try SessionTable(transaction: transaction)
                .signIn(user, token, password: password, until: expiry, at: now)
        }
    }

    /// Ends the sessions of everybody, for when the secret behind them is a new one.
    package func endAllSessions(at now: Date) async throws(StoreError) {
        _ = try await database.write { transaction throws(StoreError) in
            try transaction.execute("DELETE FROM refresh_tokens", [])
            try transaction.execute("DELETE FROM password_resets", [])
            return try transaction.execute("UPDATE users SET sessions_from = $1", [.time(now)])
        }
    }

    package func rotateSession(
        from token: [UInt8],
        to successor: [UInt8],
        until expiry: Date,
        leeway: Duration,
        by actor: Actor,
        at now: Date
    ) async throws(StoreError) -> Result<Account, AccountRefusal> {
        try await database.write { transaction throws(StoreError) in
            try SessionTable(transaction: transaction)
                .rotate(from: token, to: successor, until: expiry, leeway: leeway, by: actor, at: now)
        }
    }

    package func endSession(_ token: [UInt8], by actor: Actor, at now: Date) async throws(StoreError) {
        try await database.write { transaction throws(StoreError) in
            try SessionTable(transaction: transaction).end(token, by: actor, at: now)
        }
    }

    package func beginReset(
        of user: Int64,
        token: [UInt8],
        until expiry: Date,
        cooldown: Duration,
        at now: Date
    ) async throws(StoreError) -> Bool {
        try await database.write { transaction throws(StoreError) in
            try SessionTable(transaction: transaction)
                .beginReset(of: user, token, until: expiry, cooldown: cooldown, at: now)
        }
    }

    package func resetAccount(_ token: [UInt8], at now: Date) async throws(StoreError) -> Account? {
        try await database.read { transaction throws(StoreError) in
            try SessionTable(transaction: transaction).resetAccount(token, at: now)
        }
    }

    package func finishReset(
        _ token: [UInt8],
        password: PasswordHash,
        by actor: Actor,
        at now: Date
    ) async throws(StoreError) -> Result<Account, AccountRefusal> {
        try await database.write { transaction throws(StoreError) in
            try SessionTable(transaction: transaction).finishReset(token, password, by: actor, at: now)
        }
    }

    // MARK: Identities

    package func signIn(
        _ identity: ExternalIdentity,
        issuer: String,
        role: Role?,
        by actor: Actor,
        at now: Date
    ) async throws(StoreError) -> Result<Account, AccountRefusal> {
        try await database.write { transaction throws(StoreError) in
            try IdentityTable(transaction: transaction)
                .signIn(identity, issuer: issuer, role: role, by: actor, at: now)
        }
    }

    package func identities(of user: Int64)
        async throws(StoreError) -> (rows: [LinkedIdentity], hasPassword: Bool)
    {
        try await database.read { transaction throws(StoreError) in
            try IdentityTable(transaction: transaction).list(of: user)
        }
    }

    package func unlink(_ identity: ResourceID, of user: Int64, by actor: Actor, at now: Date)
        async throws(StoreError) -> Result<Void, AccountRefusal>
    {
        try await database.write { transaction throws(StoreError) in
            try IdentityTable(transaction: transaction).unlink(identity, of: user, by: actor, at: now)
        }
    }

    // MARK: Keys

    package func key(prefix: String) async throws(StoreError) -> (key: APIKey, digest: [UInt8])? {
        try await database.read { transaction throws(StoreError) in
            let row = try APIKeyTable(transaction: transaction).row(where: "prefix = $1", .text(prefix))
            guard let row, try row.truth("is_justified") else { return nil }
            return (try APIKeyTable.key(from: row), try row.blob("digest"))
        }
    }

    package func noteUse(of key: Int64, at now: Date) async throws(StoreError) {
        _ = try await database.write { transaction throws(StoreError) in
            try transaction.execute(
                "UPDATE api_keys SET last_used_at = $2 WHERE id = $1",
                [.integer(key), .time(now)]
            )
        }
    }

    package func makeKey(
        _ new: NewAPIKey,
        prefix: String,
        digest: [UInt8],
        by caller: Caller,
        _ actor: Actor,
        at now: Date
    ) async throws(StoreError) -> Result<APIKey, AccountRefusal> {
        try await database.write { transaction throws(StoreError) in
            try APIKeyTable(transaction: transaction)
                .make(new, prefix: prefix, digest: digest, by: caller, actor, at: now)
        }
    }

    package func keys(
        of caller: Caller,
        _ filter: APIKeyFilter,
        skipping: Int,
        limit: Int
    ) async throws(StoreError) -> (rows: [APIKey], total: Int) {
        try await database.read { transaction throws(StoreError) in
            try APIKeyTable(transaction: transaction)
                .list(of: caller, filter, skipping: skipping, limit: limit)
        }
    }

    package func key(_ id: ResourceID) async throws(StoreError) -> APIKey? {
        try await database.read { transaction throws(StoreError) in
            try APIKeyTable(transaction: transaction).key(id)
        }
    }

    package func revokeKey(_ id: ResourceID, by actor: Actor, at now: Date) async throws(StoreError) {
        try await database.write { transaction throws(StoreError) in
            try APIKeyTable(transaction: transaction).revoke(id, by: actor, at: now)
        }
    }

    package func narrowKey(_ id: ResourceID, by actor: Actor, at now: Date) async throws(StoreError)
        -> APIKey?
    {
        try await database.write { transaction throws(StoreError) in
            try APIKeyTable(transaction: transaction).narrow(id, by: actor, at: now)
        }
    }
}
