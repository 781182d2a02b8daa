import Domain
import Pipeline
import Portal
import struct Foundation.Date

/// Keys of programs, inside a transaction.
struct APIKeyTable {
    let transaction: any SQLTransaction

    private static let selection = """
        SELECT api_keys.id AS id, api_keys.uuid AS uuid, prefix, digest, api_keys.name AS name, scope, breadth,
            api_keys.team_id AS team_id, teams.uuid AS team_uuid, repository_id, repositories.uuid AS repository_uuid,
            users.uuid AS creator_uuid, email, api_keys.created_at AS created_at, last_used_at, expires_at, revoked_at,
            COALESCE(api_keys.team_id, repositories.team_id, CASE WHEN scope = 'project' THEN 1 END) AS owner_id,
            CASE WHEN created_by IS NULL THEN 1 WHEN users.is_active = 0 THEN 0 WHEN users.is_superuser = 1 THEN 1
                WHEN scope = 'org' THEN 0
                ELSE EXISTS (SELECT 1 FROM memberships WHERE user_id = created_by
                    AND memberships.team_id = COALESCE(api_keys.team_id, repositories.team_id, 1)
                    AND (role = 'team_admin' OR role = 'developer' AND scope = 'project')) END AS is_justified
        FROM api_keys LEFT JOIN teams ON teams.id = api_keys.team_id
            LEFT JOIN repositories ON repositories.id = api_keys.repository_id
            LEFT JOIN users ON users.id = api_keys.created_by
        """

    static func key(from row: SQLRow) throws(StoreError) -> APIKey {
        func pair(_ key: String, _ id: String) throws(StoreError) -> (key: Int64, id: ResourceID)? {
            guard let number = try row.optionalInteger(key) else { return nil }
            return (number, try row.id(id))
        }
        var creator: (id: ResourceID, email: String)?
        if let id = try row.optionalID("creator_uuid") { creator = (id, try row.text("email")) }
        return APIKey(
            key: try row.integer("id"),
            id: try row.id("uuid"),
            prefix: try row.text("prefix"),
            name: try row.text("name"),
            scope: try row.word("scope"),
            breadth: try row.word("breadth"),
            team: try pair("team_id", "team_uuid"),
            project: try pair("repository_id", "repository_uuid"),
            owner: try row.optionalInteger("owner_id"),
            createdBy: creator,
            createdAt: try row.time("created_at"),
            lastUsedAt: try row.optionalTime("last_used_at"),
            expiresAt: try row.optionalTime("expires_at"),
            revokedAt: try row.optionalTime("revoked_at")
        )
    }

    func row(where condition: String, _ value: SQLValue) throws(StoreError) -> SQLRow? {
        try transaction.row("\(Self.selection) WHERE \(condition)", [value])
    }

    func key(_ id: ResourceID) throws(StoreError) -> APIKey? {
        guard let row = try row(where: "api_keys.uuid = $1", .text(id.text)) else { return nil }
        return try Self.key(from: row)
    }

    func make(
        _ new: NewAPIKey,
        prefix: String,
        digest: [UInt8],
        by caller: Caller,
        _ actor: Actor,
        at now: Date
    ) throws(StoreError) -> Result<APIKey, AccountRefusal> {
        var team: Int64?
        var project: Int64?
        var owner: Int64?
        switch new.scope {
        case .organization:
            guard caller.isSuperAdmin else {
                return .failure(.forbidden("Keys for everything are a super administrator's."))
            }
        case .team:
            guard let id = new.team else {
                return .failure(.invalidKeyScope("a key for a team needs team_id"))
            }
            guard let key = try TeamTable(transaction: transaction).key(of: id),
                let role = caller.role(inTeam: key)
            else { return .failure(.unknownTeam) }
            guard role >= .teamAdmin else {
                return .failure(.forbidden("Keys for a team are made by its administrators."))
            }
            team = key
            owner = key
        case .project:
            guard let id = new.project else {
                return .failure(.invalidKeyScope("a key for a project needs project_id"))
            }
            let row = try transaction.row(
                "SELECT id, team_id FROM repositories WHERE uuid = $1",
                [.text(id.text)]
            )
            guard let row,
                let role = caller.role(
                    inTeam: try row.optionalInteger("team_id") ?? TeamTable.first,
                    project: try row.integer("id")
                )
            else { return .failure(.unknownProject) }
            guard role >= .developer else {
                return .failure(.forbidden("Keys for a project are made by its developers."))
            }
            project = try row.integer("id")
            owner = try row.optionalInteger("team_id") ?? TeamTable.first
        }
        let id = RandomUUID.make()
        try transaction.execute(
            """
            INSERT INTO api_keys (uuid, prefix, digest, name, scope, breadth, team_id, repository_id, created_by, created_at,
                expires_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
            """,
            [
                .text(id), .text(prefix), .blob(digest), .text(new.name), .text(new.scope.rawValue),
                .text(new.breadth.rawValue), .integer(team), .integer(project), .integer(actor.user),
                .time(now),
                .time(new.expiresAt),
            ]
        )
        try AuditTable(transaction: transaction).append(
            "create",
            "api_keys",
            id,
            team: owner,
            [
                ("scope", .text(nil), .text(new.scope.rawValue)),
                ("permission_breadth", .text(nil), .text(new.breadth.rawValue)),
            ],
            by: actor,
            at: now
        )
        guard let row = try row(where: "api_keys.uuid = $1", .text(id)) else {
            throw StoreError("A new API key is not there.")
        }
        return .success(try Self.key(from: row))
    }

    func list(of caller: Caller, _ filter: APIKeyFilter, skipping: Int, limit: Int)
        throws(StoreError) -> (rows: [APIKey], total: Int)
    {
        var condition = SQLCondition()
        if !caller.isSuperAdmin {
            var (ofTeams, ofProjects) = (SQLCondition(), SQLCondition())
            ofTeams.add(oneOf: caller.teams ?? [], "team_id")
            ofProjects.add(oneOf: caller.teams ?? [], "COALESCE(owned.team_id, \(TeamTable.first))")
            // One index each; in one condition there would be none.
            condition.add(
                """
                api_keys.id IN (SELECT id FROM api_keys WHERE created_by = ?
                    UNION ALL SELECT id FROM api_keys \(ofTeams.text)
                    UNION ALL SELECT of_project.id FROM repositories AS owned
                        JOIN api_keys AS of_project ON of_project.repository_id = owned.id \(ofProjects.text))
                """,
                .integer(caller.user?.key ?? 0)
            )
        }
        if let scope = filter.scope { condition.add("scope = ?", .text(scope.rawValue)) }
        if let team = filter.team {
            condition.add("api_keys.team_id = (SELECT id FROM teams WHERE uuid = ?)", .text(team.text))
        }
        if let project = filter.project {
            condition.add(
                "api_keys.repository_id = (SELECT id FROM repositories WHERE uuid = ?)",
                .text(project.text)
            )
        }
        if !filter.includesRevoked { condition.add("revoked_at IS NULL") }
        let total = try transaction.row(
            "SELECT COUNT(*) AS count FROM api_keys \(condition.text)",
            condition.values
        )
        let rows = try transaction.rows(
            "\(Self.selection) \(condition.text) ORDER BY api_keys.id DESC \(condition.page(skipping, limit))",
            condition.values
        )
        var keys: [APIKey] = []
        for row in rows { keys.append(try Self.key(from: row)) }
        return (keys, Int(try total?.integer("count") ?? 0))
    }

    func revoke(_ id: ResourceID, by actor: Actor, at now: Date) throws(StoreError) {
        guard let key = try key(id), key.revokedAt == nil else { return }
        try transaction.execute(
            "UPDATE api_keys SET revoked_at = $2 WHERE id = $1",
            [.integer(key.key), .time(now)]
        )
        try AuditTable(transaction: transaction)
            .append("delete", "api_keys", id.text, team: key.owner, by: actor, at: now)
    }

    func narrow(_ id: ResourceID, by actor: Actor, at now: Date) throws(StoreError) -> APIKey? {
        guard let key = try key(id) else { return nil }
        guard key.breadth == .readWrite else { return key }
        try transaction.execute(
            "UPDATE api_keys SET breadth = 'read_only' WHERE id = $1",
            [.integer(key.key)]
        )
        try AuditTable(transaction: transaction).append(
            "update",
            "api_keys",
            id.text,
            team: key.owner,
            [("permission_breadth", .text(key.breadth.rawValue), .text("read_only"))],
            by: actor,
            at: now
        )
        return try self.key(id)
    }
}
