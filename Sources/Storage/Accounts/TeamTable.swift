import Domain
import Pipeline
import Portal
import struct Foundation.Date

/// Teams and who is in them, inside a transaction.
struct TeamTable {
    let transaction: any SQLTransaction

    /// Has the repositories that nobody gave to another one.
    static let first = ProjectSummary.firstTeam

    private static let selection = """
        SELECT id, uuid, name, slug, description, created_at, updated_at,
            (SELECT COUNT(*) FROM memberships WHERE team_id = teams.id) AS members,
            (SELECT COUNT(*) FROM repositories
                WHERE COALESCE(repositories.team_id, \(first)) = +teams.id AND archived_at IS NULL) AS projects
        FROM teams
        """

    private func team(from row: SQLRow) throws(StoreError) -> Team {
        Team(
            key: try row.integer("id"),
            id: try row.id("uuid"),
            name: try row.text("name"),
            slug: try row.text("slug"),
            description: try row.optionalText("description"),
            memberCount: Int(try row.integer("members")),
            projectCount: Int(try row.integer("projects")),
            createdAt: try row.time("created_at"),
            updatedAt: try row.time("updated_at")
        )
    }

    func key(of id: ResourceID) throws(StoreError) -> Int64? {
        try transaction.row("SELECT id FROM teams WHERE uuid = $1", [.text(id.text)])?.integer("id")
    }

    func list(search: String?, skipping: Int, limit: Int) throws(StoreError) -> (rows: [Team], total: Int) {
        var condition = SQLCondition()
        if let search {
            condition.add("name LIKE ? ESCAPE '\\' OR slug LIKE ? ESCAPE '\\'", .contains(search))
        }
        let total = try transaction.row(
            "SELECT COUNT(*) AS count FROM teams \(condition.text)",
            condition.values
        )
        let rows = try transaction.rows(
            "\(Self.selection) \(condition.text) ORDER BY name, id \(condition.page(skipping, limit))",
            condition.values
        )
        var teams: [Team] = []
        for row in rows { teams.append(try team(from: row)) }
        return (teams, Int(try total?.integer("count") ?? 0))
    }

    func detail(_ id: ResourceID) throws(StoreError) -> Team.Detail? {
        guard let row = try transaction.row("\(Self.selection) WHERE uuid = $1", [.text(id.text)]) else {
            return nil
        }
        let team = try team(from: row)
        let rows = try transaction.rows(
            """
            SELECT users.uuid AS uuid, email, full_name, role FROM memberships JOIN users ON users.id = user_id
            WHERE team_id = $1 ORDER BY email
            """,
            [.integer(team.key)]
        )
        var members: [Team.Member] = []
        for row in rows {
            members.append(
                Team.Member(
                    user: try row.id("uuid"),
                    email: try row.text("email"),
                    fullName: try row.optionalText("full_name"),
                    role: try row.word("role")
                )
            )
        }
        return Team.Detail(team: team, members: members)
    }

    // MARK: Changes

    func make(name: String, slug: String, _ description: String?, by actor: Actor, at now: Date)
        throws(StoreError) -> Result<Team.Detail, AccountRefusal>
    {
        guard try !isTaken(slug) else { return .failure(.slugTaken) }
        let key = try insert(name: name, slug: slug, description, by: actor, at: now)
        return try changed(key)
    }

    /// The slug is free; `isPersonal`: it is made from somebody's name.
    func insert(
        name: String,
        slug: String,
        _ description: String?,
        isPersonal: Bool = false,
        by actor: Actor,
        at now: Date
    ) throws(StoreError) -> Int64 {
        let id = RandomUUID.make()
        let made = try transaction.row(
            """
            INSERT INTO teams (uuid, organization_id, name, slug, description, created_at, updated_at)
            VALUES ($1, 1, $2, $3, $4, $5, $5) RETURNING id
            """,
            [.text(id), .text(name), .text(slug), .text(description), .time(now)]
        )
        guard let key = try made?.integer("id") else {
            throw StoreError("The database did not return the key of a new team.")
        }
        try AuditTable(transaction: transaction).append(
            "create",
            "teams",
            id,
            team: key,
            [("slug", .text(nil), isPersonal ? .personal(slug) : .text(slug))],
            by: actor,
            at: now
        )
        return key
    }

    func change(_ id: ResourceID, _ change: Team.Change, by actor: Actor, at now: Date)
        throws(StoreError) -> Result<Team.Detail, AccountRefusal>
    {
        guard let old = try detail(id)?.team else { return .failure(.unknownTeam) }
        if let slug = change.slug, slug != old.slug, try isTaken(slug) { return .failure(.slugTaken) }
        let name = change.name ?? old.name
        let slug = change.slug ?? old.slug
        let description = change.description ?? old.description
        try transaction.execute(
            "UPDATE teams SET name = $2, slug = $3, description = $4, updated_at = $5 WHERE id = $1",
            [.integer(old.key), .text(name), .text(slug), .text(description), .time(now)]
        )
        let fields: [(name: String, before: AuditTable.Value, after: AuditTable.Value)] = [
            ("name", .text(old.name), .text(name)), ("slug", .text(old.slug), .text(slug)),
            ("description", .text(old.description), .text(description)),
        ]
        try AuditTable(transaction: transaction)
            .append("update", "teams", id.text, team: old.key, fields, by: actor, at: now)
        return try changed(old.key)
    }

    func remove(_ id: ResourceID, by actor: Actor, at now: Date) throws(StoreError) -> Result<
        Void, AccountRefusal
    > {
        guard let team = try detail(id)?.team else { return .failure(.unknownTeam) }
        guard team.key != Self.first, team.projectCount == 0 else { return .failure(.teamHasProjects) }
        try ProjectTable(transaction: transaction).giveArchived(of: team.key, by: actor, at: now)
        try AuditTable(transaction: transaction).append(
            "delete",
            "teams",
            id.text,
            team: team.key,
            [("slug", .text(team.slug), .text(nil))],
            by: actor,
            at: now
        )
        try transaction.execute("DELETE FROM teams WHERE id = $1", [.integer(team.key)])
        return .success(())
    }

    func setMember(_ user: ResourceID, _ role: Role, of team: ResourceID, by actor: Actor, at now: Date)
        throws(StoreError) -> Result<Team.Detail, AccountRefusal>
    {
        guard let key = try key(of: team) else { return .failure(.unknownTeam) }
        guard let account = try AccountTable(transaction: transaction).account(user) else {
            return .failure(.unknownUser)
        }
        if role < .teamAdmin, try isLastAdmin(account.user.key, of: key) { return .failure(.lastTeamAdmin) }
        try set(account.user.key, role, of: key, by: actor, at: now)
        return try changed(key)
    }

    func removeMember(_ user: ResourceID, of team: ResourceID, by actor: Actor, at now: Date)
        throws(StoreError) -> Result<Team.Detail, AccountRefusal>
    {
        guard let key = try key(of: team) else { return .failure(.unknownTeam) }
        guard let account = try AccountTable(transaction: transaction).account(user),
            let place = account.memberships.first(where: { $0.team == key })
        else { return .failure(.unknownMember) }
        if try isLastAdmin(account.user.key, of: key) { return .failure(.lastTeamAdmin) }
        try remove(account.user, place, by: actor, at: now)
        return try changed(key)
    }

    /// Ends a membership, whoever is left.
    func remove(_ user: User, _ place: Membership, by actor: Actor, at now: Date) throws(StoreError) {
        try transaction.execute(
            "DELETE FROM memberships WHERE user_id = $1 AND team_id = $2",
            [.integer(user.key), .integer(place.team)]
        )
        try AuditTable(transaction: transaction).append(
            "delete",
            "memberships",
            user.id.text,
            team: place.team,
            [("role", .text(place.role.rawValue), .text(nil))],
            by: actor,
            at: now
        )
    }

    /// Adds a member, or changes the role of one.
    func set(_ user: Int64, _ role: Role, of team: Int64, by actor: Actor, at now: Date) throws(StoreError) {
        let old = try transaction.row(
            "SELECT role FROM memberships WHERE user_id = $1 AND team_id = $2",
            [.integer(user), .integer(team)]
        )
        try transaction.execute(
            """
            INSERT INTO memberships (user_id, team_id, role, created_at) VALUES ($1, $2, $3, $4)
            ON CONFLICT (user_id, team_id) DO UPDATE SET role = excluded.role
            """,
            [.integer(user), .integer(team), .text(role.rawValue), .time(now)]
        )
        let person = try transaction.row("SELECT uuid FROM users WHERE id = $1", [.integer(user)])
        let before = try old?.text("role")
        try AuditTable(transaction: transaction).append(
            before == nil ? "create" : "update",
            "memberships",
            try person?.text("uuid"),
            team: team,
            [("role", .text(before), .text(role.rawValue))],
            by: actor,
            at: now
        )
    }

    // MARK: Rules

    /// Whether a team that has an administrator would have none without this one.
    func isLastAdmin(_ user: Int64, of team: Int64) throws(StoreError) -> Bool {
        let admins = try transaction.rows(
            "SELECT user_id FROM memberships WHERE team_id = $1 AND role = 'team_admin' LIMIT 2",
            [.integer(team)]
        )
        return admins.count == 1 ? try admins.first?.integer("user_id") == user : false
    }

    private func isTaken(_ slug: String) throws(StoreError) -> Bool {
        try transaction.row("SELECT id FROM teams WHERE organization_id = 1 AND slug = $1", [.text(slug)])
            != nil
    }

    /// Made from a name.
    func freeSlug(for name: String) throws(StoreError) -> String {
        let letters = name.lowercased().utf8.map { byte -> Character in
            let isPlain = (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
            return isPlain ? Character(Unicode.Scalar(byte)) : "-"
        }
        let words = String(letters).split(separator: "-").joined(separator: "-")
        let base = words.isEmpty ? "team" : String(words.prefix(48))
        if try !isTaken(base) { return base }
        return "\(base)-\(RandomUUID.make().prefix(8))"
    }

    private func changed(_ key: Int64) throws(StoreError) -> Result<Team.Detail, AccountRefusal> {
        let row = try transaction.row("SELECT uuid FROM teams WHERE id = $1", [.integer(key)])
        guard let id = try row?.id("uuid"), let detail = try detail(id) else {
            throw StoreError("A team is gone while it is changed.")
        }
        return .success(detail)
    }
}
