package import Domain
package import Pipeline
package import Portal
package import struct Foundation.Date

extension StoreDatabase {
    // MARK: People

    package func users(_ filter: UserFilter, skipping: Int, limit: Int)
        async throws(StoreError) -> (rows: [Account], total: Int)
    {
        try await database.read { transaction throws(StoreError) in
            try AccountTable(transaction: transaction).list(filter, skipping: skipping, limit: limit)
        }
    }

    package func setActive(
        _ isActive: Bool,
        user: ResourceID,
        by actor: Actor,
        at now: Date
    ) async throws(StoreError) -> Result<Account, AccountRefusal> {
        try await database.write { transaction throws(StoreError) in
            try AccountTable(transaction: transaction).setActive(isActive, user, by: actor, at: now)
        }
    }

    package func setRole(
        _ role: Role,
        team: ResourceID?,
        user: ResourceID,
        by actor: Actor,
        at now: Date
    ) async throws(StoreError) -> Result<Account, AccountRefusal> {
        try await database.write { transaction throws(StoreError) in
            try AccountTable(transaction: transaction).setRole(role, team: team, user, by: actor, at: now)
        }
    }

    // MARK: Teams

    package func teams(search: String?, skipping: Int, limit: Int)
        async throws(StoreError) -> (rows: [Team], total: Int)
    {
        try await database.read { transaction throws(StoreError) in
            try TeamTable(transaction: transaction).list(search: search, skipping: skipping, limit: limit)
        }
    }

    package func team(_ id: ResourceID) async throws(StoreError) -> Team.Detail? {
        try await database.read { transaction throws(StoreError) in
            try TeamTable(transaction: transaction).detail(id)
        }
    }

    package func makeTeam(
        name: String,
        slug: String,
        description: String?,
        by actor: Actor,
        at now: Date
    ) async throws(StoreError) -> Result<Team.Detail, AccountRefusal> {
        try await database.write { transaction throws(StoreError) in
            try TeamTable(transaction: transaction)
                .make(name: name, slug: slug, description, by: actor, at: now)
        }
    }

    package func changeTeam(
        _ id: ResourceID,
        _ change: Team.Change,
        by actor: Actor,
        at now: Date
    ) async throws(StoreError) -> Result<Team.Detail, AccountRefusal> {
        try await database.write { transaction throws(StoreError) in
            try TeamTable(transaction: transaction).change(id, change, by: actor, at: now)
        }
    }

    package func removeTeam(_ id: ResourceID, by actor: Actor, at now: Date)
        async throws(StoreError) -> Result<Void, AccountRefusal>
    {
        try await database.write { transaction throws(StoreError) in
            try TeamTable(transaction: transaction).remove(id, by: actor, at: now)
        }
    }

    package func setMember(
        _ user: ResourceID,
        _ role: Role,
        of team: ResourceID,
        by actor: Actor,
        at now: Date
    ) async throws(StoreError) -> Result<Team.Detail, AccountRefusal> {
        try await database.write { transaction throws(StoreError) in
            try TeamTable(transaction: transaction).setMember(user, role, of: team, by: actor, at: now)
        }
    }

    package func removeMember(
        _ user: ResourceID,
        of team: ResourceID,
        by actor: Actor,
        at now: Date
    ) async throws(StoreError) -> Result<Team.Detail, AccountRefusal> {
        try await database.write { transaction throws(StoreError) in
            try TeamTable(transaction: transaction).removeMember(user, of: team, by: actor, at: now)
        }
    }

    package func place(ofProject id: ResourceID) async throws(StoreError) -> ProjectPlace? {
        try await database.read { transaction throws(StoreError) in
            try transaction.row("SELECT id, team_id FROM repositories WHERE uuid = $1", [.text(id.text)]).map
            {
                (row) throws(StoreError) in
                ProjectPlace(
                    project: try row.integer("id"),
                    team: try row.optionalInteger("team_id") ?? TeamTable.first
                )
            }
        }
    }

    // MARK: Audit

    package func note(_ note: AuditNote, by actor: Actor, at now: Date) async throws(StoreError) {
        try await database.write { transaction throws(StoreError) in
            try AuditTable(transaction: transaction).append(
                note.action,
                note.table,
                note.target,
                team: note.team,
                note.fields.map { ($0.name, .text(nil), .text($0.value)) },
                by: actor,
                at: now
            )
        }
    }

    package func audit(_ filter: AuditFilter, teams: [Int64]?, skipping: Int, limit: Int)
        async throws(StoreError) -> (rows: [AuditEntry], total: Int)
    {
        try await database.read { transaction throws(StoreError) in
            try AuditTable(transaction: transaction)
                .entries(filter, teams: teams, skipping: skipping, limit: limit)
        }
    }
}
