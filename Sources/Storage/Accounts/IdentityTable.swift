import Domain
import Pipeline
import Portal
import struct Foundation.Date

/// Accounts elsewhere that people sign in with, inside a transaction.
struct IdentityTable {
    let transaction: any SQLTransaction

    func signIn(
        _ identity: ExternalIdentity,
        issuer: String,
        role: Role?,
        by actor: Actor,
        at now: Date
    ) throws(StoreError) -> Result<Account, AccountRefusal> {
        let accounts = AccountTable(transaction: transaction)
        let row = try transaction.row(
            "SELECT id, user_id, role FROM identities WHERE provider = $1 AND issuer = $2 AND subject = $3",
            [.text(identity.provider.rawValue), .text(issuer), .text(identity.subject)]
        )
        let user: Int64
        var former: Role?
        if let row {
            user = try row.integer("user_id")
            former = try row.optionalText("role").flatMap { Role(rawValue: $0) }
            guard try accounts.account(user)?.user.isActive == true else { return .failure(.inactive) }
            try transaction.execute(
                "UPDATE identities SET email = $2 WHERE id = $1",
                [.integer(try row.integer("id")), .text(identity.email?.text)]
            )
        } else {
            switch try owner(of: identity, hasRole: role != nil, by: actor, at: now) {
            case .failure(let refusal): return .failure(refusal)
            case .success(let account):
                guard account.user.isActive else { return .failure(.inactive) }
                user = account.user.key
            }
            try link(identity, issuer: issuer, to: user, by: actor, at: now)
        }
        if role != former, try give(role, insteadOf: former, to: user, by: actor, at: now) {
            try transaction.execute(
                "UPDATE identities SET role = $4 WHERE provider = $1 AND issuer = $2 AND subject = $3",
                [
                    .text(identity.provider.rawValue), .text(issuer), .text(identity.subject),
                    .text(role?.rawValue),
                ]
            )
        }
        guard let account = try accounts.account(user) else { throw StoreError("An account is gone.") }
        return .success(account)
    }

    /// The account of the verified address, or a new one.
    private func owner(of identity: ExternalIdentity, hasRole: Bool, by actor: Actor, at now: Date)
        throws(StoreError) -> Result<Account, AccountRefusal>
    {
        guard let email = identity.email, identity.isEmailVerified else {
            return .failure(.unverifiedAddress)
        }
        let accounts = AccountTable(transaction: transaction)
        guard let row = try accounts.row(where: "email = $1", .text(email.text)) else {
            let new = NewUser(email: email, fullName: identity.fullName, password: nil, isSuperAdmin: false)
            return try accounts.make(new, in: hasRole ? .none : .ownTeam, by: actor, at: now)
        }
        let account = try accounts.account(from: row)
        // Whoever registered the address without having it must not share the account with its owner.
        if account.user.isActive, try !row.truth("is_verified") {
            try takeOver(account.user, by: actor, at: now)
        }
        return .success(account)
    }

    private func takeOver(_ user: User, by actor: Actor, at now: Date) throws(StoreError) {
        try transaction.execute(
            "UPDATE users SET password = NULL, is_verified = 1, updated_at = $2 WHERE id = $1",
            [.integer(user.key), .time(now)]
        )
        let keys = try transaction.rows(
            "SELECT uuid FROM api_keys WHERE created_by = $1 AND revoked_at IS NULL ORDER BY id",
            [.integer(user.key)]
        )
        for key in keys {
            try APIKeyTable(transaction: transaction).revoke(try key.id("uuid"), by: actor, at: now)
        }
        try transaction.execute("DELETE FROM password_resets WHERE user_id = $1", [.integer(user.key)])
        try SessionTable(transaction: transaction).endAll(of: user.key, at: now)
        try AuditTable(transaction: transaction).append(
            "update",
            "users",
            user.id.text,
            [("password", .secret, .text(nil)), ("is_verified", .text("false"), .text("true"))],
            by: actor,
            at: now
        )
    }

    private func link(
        _ identity: ExternalIdentity,
        issuer: String,
        to user: Int64,
        by actor: Actor,
        at now: Date
    ) throws(StoreError) {
        let id = RandomUUID.make()
        try transaction.execute(
            """
            INSERT INTO identities (uuid, user_id, provider, issuer, subject, email, linked_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            """,
            [
                .text(id), .integer(user), .text(identity.provider.rawValue), .text(issuer),
                .text(identity.subject), .text(identity.email?.text), .time(now),
            ]
        )
        try AuditTable(transaction: transaction).append(
            "create",
            "oauth_identities",
            id,
            [
                ("provider", .text(nil), .text(identity.provider.rawValue)),
                ("subject", .personal(nil), .personal(identity.subject)),
            ],
            by: Self.own(actor, user),
            at: now
        )
    }

    /// The groups of the provider say something else than last time.
    ///
    /// What an administrator gave meanwhile stays. `false`: not yet, since the server would be left without an administrator.
    private func give(
        _ role: Role?,
        insteadOf former: Role?,
        to user: Int64,
        by actor: Actor,
        at now: Date
    ) throws(StoreError) -> Bool {
        let accounts = AccountTable(transaction: transaction)
        let actor = Self.own(actor, user)
        guard let account = try accounts.account(user) else { return false }
        if role == .superAdmin || former == .superAdmin {
            try accounts.setSuperAdmin(role == .superAdmin, account.user, by: actor, at: now)
            let isSuper = try accounts.account(user)?.user.isSuperAdmin
            guard isSuper == (role == .superAdmin) else { return false }
        }
        let teams = TeamTable(transaction: transaction)
        let held = account.memberships.first { $0.team == TeamTable.first }
        switch role {
        case .some(let role) where role < .superAdmin:
            if held?.role != role { try teams.set(user, role, of: TeamTable.first, by: actor, at: now) }
        default:
            if let held, held.role == former { try teams.remove(account.user, held, by: actor, at: now) }
        }
        return true
    }

    private static func own(_ actor: Actor, _ user: Int64) -> Actor {
        Actor(user: user, name: "user", requestID: actor.requestID, address: actor.address)
    }

    func list(of user: Int64) throws(StoreError) -> (rows: [LinkedIdentity], hasPassword: Bool) {
        let rows = try transaction.rows(
            "SELECT uuid, provider, subject, email, linked_at FROM identities WHERE user_id = $1 ORDER BY id",
            [.integer(user)]
        )
        var found: [LinkedIdentity] = []
        for row in rows {
            found.append(
                LinkedIdentity(
                    id: try row.id("uuid"),
                    provider: try row.word("provider"),
                    subject: try row.text("subject"),
                    email: try row.optionalText("email"),
                    linkedAt: try row.time("linked_at")
                )
            )
        }
        return (found, try hasPassword(user))
    }

    private func hasPassword(_ user: Int64) throws(StoreError) -> Bool {
        try transaction.row(
            "SELECT id FROM users WHERE id = $1 AND password IS NOT NULL",
            [.integer(user)]
        ) != nil
    }

    func unlink(_ id: ResourceID, of user: Int64, by actor: Actor, at now: Date)
        throws(StoreError) -> Result<Void, AccountRefusal>
    {
        let (rows, hasPassword) = try list(of: user)
        guard let identity = rows.first(where: { $0.id == id }) else { return .failure(.unknownIdentity) }
        guard hasPassword || rows.count > 1 else { return .failure(.lastWayIn) }
        try transaction.execute("DELETE FROM identities WHERE uuid = $1", [.text(id.text)])
        try AuditTable(transaction: transaction).append(
            "delete",
            "oauth_identities",
            id.text,
            [("provider", .text(identity.provider.rawValue), .text(nil))],
            by: actor,
            at: now
        )
        return .success(())
    }
}
