import Domain
import Pipeline
import Portal
import struct Foundation.Date

/// People and their places, inside a transaction.
struct AccountTable {
    let transaction: any SQLTransaction

    /// Columns that `user(from:)` reads.
    static let selection = """
        SELECT users.id AS id, users.uuid AS uuid, email, full_name, password, is_active, is_superuser, is_verified, last_login_at, sessions_from,
            users.created_at AS created_at, users.updated_at AS updated_at FROM users
        """

    static func user(from row: SQLRow) throws(StoreError) -> User {
        User(
            key: try row.integer("id"),
            id: try row.id("uuid"),
            email: try row.text("email"),
            fullName: try row.optionalText("full_name"),
            isActive: try row.truth("is_active"),
            isSuperAdmin: try row.truth("is_superuser"),
            lastLoginAt: try row.optionalTime("last_login_at"),
            sessionsFrom: try row.time("sessions_from"),
            createdAt: try row.time("created_at"),
            updatedAt: try row.time("updated_at")
        )
    }

    func row(where condition: String, _ value: SQLValue) throws(StoreError) -> SQLRow? {
        try transaction.row("\(Self.selection) WHERE \(condition)", [value])
    }

    func account(from row: SQLRow) throws(StoreError) -> Account {
        let user = try Self.user(from: row)
        return Account(user: user, memberships: try memberships(of: [user.key])[user.key] ?? [])
    }

    func account(_ key: Int64) throws(StoreError) -> Account? {
        guard let row = try row(where: "users.id = $1", .integer(key)) else { return nil }
        return try account(from: row)
    }

    func account(_ id: ResourceID) throws(StoreError) -> Account? {
        guard let row = try row(where: "users.uuid = $1", .text(id.text)) else { return nil }
        return try account(from: row)
    }

    /// By user, in one statement.
    func memberships(of users: [Int64]) throws(StoreError) -> [Int64: [Membership]] {
        guard !users.isEmpty else { return [:] }
        var condition = SQLCondition()
        condition.add(oneOf: users, "user_id")
        let rows = try transaction.rows(
            """
            SELECT user_id, team_id, uuid, name, role FROM memberships JOIN teams ON teams.id = team_id \(condition.text)
            ORDER BY user_id, name, team_id
            """,
            condition.values
        )
        var found: [Int64: [Membership]] = [:]
        for row in rows {
            found[try row.integer("user_id"), default: []].append(
                Membership(
                    team: try row.integer("team_id"),
                    teamID: try row.id("uuid"),
                    teamName: try row.text("name"),
                    role: try row.word("role")
                )
            )
        }
        return found
    }

    func make(_ new: NewUser, in place: FirstPlace, by actor: Actor, at now: Date)
        throws(StoreError) -> Result<Account, AccountRefusal>
    {
        guard try row(where: "email = $1", .text(new.email.text)) == nil else { return .failure(.emailTaken) }
        let teams = TeamTable(transaction: transaction)
        var team: (key: Int64, role: Role)?
        switch place {
        case .none: break
        case .ownTeam:
            let name = new.fullName ?? String(new.email.text.prefix { $0 != "@" })
            team = (
                try teams.insert(
                    name: name,
                    slug: try teams.freeSlug(for: name),
                    nil,
                    isPersonal: true,
                    by: actor,
                    at: now
                ),
                .teamAdmin
            )
        case .team(let id, let role):
            guard let key = try teams.key(of: id) else { return .failure(.unknownTeam) }
            team = (key, role)
        }
        let id = RandomUUID.make()
        let made = try transaction.row(
            """
            INSERT INTO users (uuid, email, full_name, password, is_active, is_superuser, is_verified, created_at, updated_at)
            VALUES ($1, $2, $3, $4, 1, $5, $6, $7, $7) RETURNING id
            """,
            [
                .text(id), .text(new.email.text), .text(new.fullName), .text(new.password?.text),
                .truth(new.isSuperAdmin), .truth(new.isVerified), .time(now),
            ]
        )
        guard let key = try made?.integer("id") else {
            throw StoreError("The database did not return the key of a new user.")
        }
        try AuditTable(transaction: transaction).append(
            "create",
            "users",
            id,
            [
                ("email", .personal(nil), .personal(new.email.text)),
                ("is_superuser", .text(nil), .text("\(new.isSuperAdmin)")),
            ],
            by: Actor(
                user: actor.user ?? (actor.name == "anonymous" ? key : nil),
                name: actor.name,
                requestID: actor.requestID,
                address: actor.address
            ),
            at: now
        )
        if let team { try teams.set(key, team.role, of: team.key, by: actor, at: now) }
        guard let account = try account(key) else { throw StoreError("A new user is not there.") }
        return .success(account)
    }

    func list(_ filter: UserFilter, skipping: Int, limit: Int)
        throws(StoreError) -> (rows: [Account], total: Int)
    {
        var condition = SQLCondition()
        switch filter.role {
        case nil: break
        case .superAdmin: condition.add("is_superuser = 1")
        case .some(let role):
            condition.add(
                "is_superuser = 0 AND users.id IN (SELECT user_id FROM memberships WHERE role = ?)",
                .text(role.rawValue)
            )
        }
        if let isActive = filter.isActive { condition.add("is_active = ?", .truth(isActive)) }
        if let search = filter.search {
            condition.add("email LIKE ? ESCAPE '\\' OR full_name LIKE ? ESCAPE '\\'", .contains(search))
        }
        let total = try transaction.row(
            "SELECT COUNT(*) AS count FROM users \(condition.text)",
            condition.values
        )
        let rows = try transaction.rows(
            "\(Self.selection) \(condition.text) ORDER BY email \(condition.page(skipping, limit))",
            condition.values
        )
        var users: [User] = []
        for row in rows { users.append(try Self.user(from: row)) }
        let places = try memberships(of: users.map(\.key))
        let accounts = users.map { Account(user: $0, memberships: places[$0.key] ?? []) }
        return (accounts, Int(try total?.integer("count") ?? 0))
    }

    func setActive(_ isActive: Bool, _ id: ResourceID, by actor: Actor, at now: Date)
        throws(StoreError) -> Result<Account, AccountRefusal>
    {
        guard let account = try account(id) else { return .failure(.unknownUser) }
        let user = account.user
        guard user.isActive != isActive else { return .success(account) }
        if !isActive {
            guard user.key != actor.user else { return .failure(.cannotModifySelf) }
            if user.isSuperAdmin, try isLastSuperAdmin(user.key) { return .failure(.lastSuperAdmin) }
            try SessionTable(transaction: transaction).endAll(of: user.key, at: now)
        }
        try transaction.execute(
            "UPDATE users SET is_active = $2, updated_at = $3 WHERE id = $1",
            [.integer(user.key), .truth(isActive), .time(now)]
        )
        try AuditTable(transaction: transaction).append(
            "update",
            "users",
            user.id.text,
            [("is_active", .text("\(user.isActive)"), .text("\(isActive)"))],
            by: actor,
            at: now
        )
        return try changed(user.key)
    }

    func setRole(_ role: Role, team: ResourceID?, _ id: ResourceID, by actor: Actor, at now: Date)
        throws(StoreError) -> Result<Account, AccountRefusal>
    {
        guard let account = try account(id) else { return .failure(.unknownUser) }
        let user = account.user
        guard user.key != actor.user else { return .failure(.cannotModifySelf) }
        let teams = TeamTable(transaction: transaction)
        var place: Int64?
        if let team {
            guard let key = try teams.key(of: team) else { return .failure(.unknownTeam) }
            place = key
        }
        let isSuper = role == .superAdmin
        guard isSuper == (place == nil) else {
            return .failure(.invalidRole("super_admin takes no team_id, every other role needs one"))
        }
        if user.isSuperAdmin, !isSuper, user.isActive, try isLastSuperAdmin(user.key) {
            return .failure(.lastSuperAdmin)
        }
        if let place, role < .teamAdmin, try teams.isLastAdmin(user.key, of: place) {
            return .failure(.lastTeamAdmin)
        }
        try setSuperAdmin(isSuper, user, by: actor, at: now)
        if let place { try teams.set(user.key, role, of: place, by: actor, at: now) }
        return try changed(user.key)
    }

    /// The last one stays one.
    func setSuperAdmin(_ isSuper: Bool, _ user: User, by actor: Actor, at now: Date) throws(StoreError) {
        guard user.isSuperAdmin != isSuper else { return }
        if !isSuper, user.isActive, try isLastSuperAdmin(user.key) { return }
        try transaction.execute(
            "UPDATE users SET is_superuser = $2, updated_at = $3 WHERE id = $1",
            [.integer(user.key), .truth(isSuper), .time(now)]
        )
        try AuditTable(transaction: transaction).append(
            "update",
            "users",
            user.id.text,
            [("is_superuser", .text("\(user.isSuperAdmin)"), .text("\(isSuper)"))],
            by: actor,
            at: now
        )
    }

    private func changed(_ key: Int64) throws(StoreError) -> Result<Account, AccountRefusal> {
        guard let account = try account(key) else { throw StoreError("A user is gone while it is changed.") }
        return .success(account)
    }

    private func isLastSuperAdmin(_ key: Int64) throws(StoreError) -> Bool {
        try transaction.row(
            "SELECT id FROM users WHERE is_superuser = 1 AND is_active = 1 AND id <> $1 LIMIT 1",
            [.integer(key)]
        ) == nil
    }
}
