import Domain
import Pipeline
import Portal
import struct Foundation.Date

/// Projects as REST shows them, inside a transaction.
struct ProjectTable {
    let transaction: any SQLTransaction

    private static let selection = """
        SELECT \(ProjectColumns.selection), \(FiguresTable.selection), teams.uuid AS team_uuid, project_description,
            default_branch, declared_license, business_unit, owner_contact, distribution_model, creator.uuid AS creator,
            COALESCE(creator.full_name, creator.email) AS creator_name, latest.scan AS latest_scan, latest.state AS latest_state,
            latest.created_at AS latest_at, latest_result.outcome AS latest_outcome, repositories.scan_count AS scan_count,
            (SELECT COUNT(DISTINCT release_label) FROM jobs JOIN scans ON scans.uuid = jobs.scan AND scans.state = 'finished'
                WHERE jobs.repository_id = repositories.id AND release_label IS NOT NULL) AS releases,
            EXISTS (SELECT 1 FROM secrets WHERE secrets.name = 'git:' || repositories.uuid) AS has_git_credential,
            COALESCE(project_created_at, path_time) AS created_at, COALESCE(project_updated_at, path_time) AS updated_at
        FROM repositories JOIN teams ON teams.id = COALESCE(repositories.team_id, \(TeamTable.first))
        LEFT JOIN users AS creator ON creator.id = project_created_by
        LEFT JOIN jobs AS latest ON latest.id = (
            SELECT id FROM jobs WHERE jobs.repository_id = repositories.id AND is_rematch = 0 ORDER BY id DESC LIMIT 1)
        LEFT JOIN scans AS latest_result ON latest_result.uuid = latest.scan AND latest_result.state = 'finished'
        LEFT JOIN result_figures ON result_figures.scan_id = \(MainLine.judged)
        """

    private static func project(from row: SQLRow) throws(StoreError) -> PortalProject {
        var about = PortalProject.About()
        about.description = try row.optionalText("project_description")
        about.defaultBranch = try row.optionalText("default_branch")
        about.declaredLicense = try row.optionalText("declared_license")
        about.businessUnit = try row.optionalText("business_unit")
        about.ownerContact = try row.optionalText("owner_contact")
        about.distributionModel = try row.optionalText("distribution_model")
            .flatMap { PortalProject.DistributionModel(rawValue: $0) }
        var latest: (scan: ResourceID, status: ScanRecord.Status)?
        if let scan = try row.optionalID("latest_scan") {
            let isErrored = try row.optionalText("latest_outcome") == Outcome.errored.rawValue
            latest = (
                scan, ScanRecord.Status(try row.word("latest_state"), isErrored: isErrored)
            )
        }
        let creator = try row.optionalID("creator")
        return PortalProject(
            summary: try ProjectColumns.summary(from: row),
            teamID: try row.id("team_uuid"),
            about: about,
            archivedAt: try row.optionalTime("archived_at"),
            createdBy: try creator.map { id throws(StoreError) in (id, try row.text("creator_name")) },
            latest: latest,
            figures: try FiguresTable.figures(from: row),
            scanCount: Int(try row.integer("scan_count")),
            releaseCount: Int(try row.integer("releases")),
            lastScanAt: try row.optionalTime("latest_at"),
            hasGitCredential: try row.truth("has_git_credential"),
            createdAt: try row.time("created_at"),
            updatedAt: try row.time("updated_at")
        )
    }

    func project(_ id: ResourceID) throws(StoreError) -> PortalProject? {
        let row = try transaction.row("\(Self.selection) WHERE repositories.uuid = $1", [.text(id.text)])
        return try row.map { row throws(StoreError) in try Self.project(from: row) }
    }

    func list(_ filter: ProjectFilter, skipping: Int, limit: Int)
        throws(StoreError) -> (rows: [PortalProject], total: Int)
    {
        let team = "COALESCE(repositories.team_id, \(TeamTable.first))"
        var condition = SQLCondition()
        if let teams = filter.teams { condition.add(oneOf: teams, team) }
        if let project = filter.project { condition.add("repositories.id = ?", .integer(project)) }
        if let id = filter.team {
            // Without the column's affinity, which the index of an expression has not.
            condition.add("\(team) = (SELECT +id FROM teams WHERE uuid = ?)", .text(id.text))
        }
        if !filter.includesArchived { condition.add("repositories.archived_at IS NULL") }
        if let search = filter.search {
            condition.add(
                "COALESCE(project_name, path) LIKE ? ESCAPE '\\' OR project_slug LIKE ? ESCAPE '\\'",
                .contains(search)
            )
        }
        if let unit = filter.businessUnit { condition.add("business_unit = ?", .text(unit)) }
        if let model = filter.distributionModel { condition.add("distribution_model = ?", .text(model)) }
        let total = try transaction.row(
            "SELECT COUNT(*) AS count FROM repositories \(condition.text)",
            condition.values
        )
        let rows = try transaction.rows(
            """
            \(Self.selection) WHERE repositories.id IN (
                SELECT id FROM repositories \(condition.text) ORDER BY COALESCE(project_name, path), id
                \(condition.page(skipping, limit)))
            ORDER BY COALESCE(project_name, path), repositories.id
            """,
            condition.values
        )
        var projects: [PortalProject] = []
        for row in rows { projects.append(try Self.project(from: row)) }
        return (projects, Int(try total?.integer("count") ?? 0))
    }

    // MARK: Changing

    func make(_ new: NewProject, for caller: Caller?, by actor: Actor, at now: Date)
        throws(StoreError) -> Result<PortalProject, ProjectRefusal>
    {
        guard let team = try TeamTable(transaction: transaction).key(of: new.team) else {
            return .failure(.unknownTeam)
        }
        let known = try transaction.row(
            "SELECT project_slug, team_id FROM repositories WHERE forge = $1 AND remote_id = $2",
            [.text(new.repository.forge.rawValue), .text(new.repository.id)]
        )
        let slug = try known?.optionalText("project_slug")
        let owner = try known?.optionalInteger("team_id")
        guard slug == nil, owner == nil else { return .failure(.repositoryTaken) }
        if let caller {
            let held = caller.role(inTeam: TeamTable.first)
            guard known == nil || held.map({ $0 >= .teamAdmin }) == true else {
                return .failure(.repositoryTaken)
            }
            guard held.map({ $0 >= .developer }) == true else {
                return .failure(.forbidden("Only developers of the first team give repositories to teams."))
            }
        }
        guard try !isTaken(new.slug, in: team) else { return .failure(.slugTaken) }
        let key = try RepositoryTable(transaction: transaction).key(of: new.repository, pathTrueAt: now)
        try transaction.execute(
            """
            UPDATE repositories SET team_id = $2, project_name = $3, project_slug = $4, project_description = $5, default_branch = $6,
                declared_license = $7, business_unit = $8, owner_contact = $9, distribution_model = $10, project_created_by = $11,
                project_created_at = $12, project_updated_at = $12
            WHERE id = $1
            """,
            [
                .integer(key), .integer(team), .text(new.name), .text(new.slug), .text(new.about.description),
                .text(new.about.defaultBranch), .text(new.about.declaredLicense),
                .text(new.about.businessUnit),
                .text(new.about.ownerContact), .text(new.about.distributionModel?.rawValue),
                .integer(actor.user), .time(now),
            ]
        )
        let made = try project(key)
        if known != nil { try forgetSecrets(of: made.summary.id, by: actor, at: now) }
        try note("create", made, [("name", nil, new.name), ("slug", nil, new.slug)], by: actor, at: now)
        return .success(made)
    }

    func change(_ id: ResourceID, _ change: ProjectChange, by actor: Actor, at now: Date)
        throws(StoreError) -> Result<PortalProject, ProjectRefusal>
    {
        guard let old = try project(id) else { return .failure(.unknownProject) }
        let about = old.about
        var changes: [(name: String, before: String?, after: String?)] = []
        func add(_ column: String, _ before: String?, _ after: String??) {
            if let after, after != before { changes.append((column, before, after)) }
        }
        add("project_name", old.summary.name, change.name.map { .some($0) })
        add("project_description", about.description, change.description)
        add("default_branch", about.defaultBranch, change.defaultBranch)
        add("declared_license", about.declaredLicense, change.declaredLicense)
        add("business_unit", about.businessUnit, change.businessUnit)
        add("owner_contact", about.ownerContact, change.ownerContact)
        add("distribution_model", about.distributionModel?.rawValue, change.distributionModel)
        if let team = change.team, team != old.teamID {
            guard let key = try TeamTable(transaction: transaction).key(of: team) else {
                return .failure(.unknownTeam)
            }
            guard try !isTaken(old.summary.slug, in: key) else { return .failure(.slugTaken) }
            try transaction.execute(
                "UPDATE repositories SET team_id = $2, project_updated_at = $3 WHERE id = $1",
                [.integer(old.summary.key), .integer(key), .time(now)]
            )
            try note("update", old, [("team_id", old.teamID.text, team.text)], by: actor, at: now)
            try forgetSecrets(of: id, by: actor, at: now)
        }
        guard !changes.isEmpty else { return .success(try project(old.summary.key)) }
        let assignments = changes.indices.map { "\(changes[$0].name) = $\($0 + 3)" }
        try transaction.execute(
            "UPDATE repositories SET project_updated_at = $2, \(assignments.joined(separator: ", ")) WHERE id = $1",
            [.integer(old.summary.key), .time(now)] + changes.map { .text($0.after) }
        )
        try note("update", old, changes, by: actor, at: now)
        return .success(try project(old.summary.key))
    }

    func archive(_ id: ResourceID, by actor: Actor, at now: Date)
        throws(StoreError) -> Result<Void, ProjectRefusal>
    {
        guard let old = try project(id) else { return .failure(.unknownProject) }
        guard old.archivedAt == nil else { return .success(()) }
        try transaction.execute(
            "UPDATE repositories SET archived_at = $2, project_updated_at = $2 WHERE id = $1",
            [.integer(old.summary.key), .time(now)]
        )
        // Nobody is to see to them any more.
        try JobTable(transaction: transaction)
            .dismiss(.repository(old.summary.key), as: .ignored, because: "the project is archived", now: now)
        if try SecretTable(transaction: transaction).remove(StoreDatabase.gitCredential(of: id)) {
            try noteSecret("remove git credential", id, by: actor, at: now)
        }
        try note("archive", old, [], by: actor, at: now)
        return .success(())
    }

    /// Gives the archived projects of a team that goes to the first one, so that what is known of them stays.
    ///
    /// One whose slug that team has already goes by the one that is made from its path.
    func giveArchived(of team: Int64, by actor: Actor, at now: Date) throws(StoreError) {
        let heir = try transaction.row(
            "SELECT uuid FROM teams WHERE id = $1",
            [.integer(TeamTable.first)]
        )
        let rows = try transaction.rows(
            "SELECT id FROM repositories WHERE team_id = $1 AND archived_at IS NOT NULL ORDER BY id",
            [.integer(team)]
        )
        for row in rows {
            let old = try project(try row.integer("id"))
            let isFree = try !isTaken(old.summary.slug, in: TeamTable.first)
            try transaction.execute(
                """
                UPDATE repositories SET team_id = $2, project_slug = CASE WHEN $3 = 1 THEN project_slug END,
                    project_updated_at = $4
                WHERE id = $1
                """,
                [.integer(old.summary.key), .integer(TeamTable.first), .truth(isFree), .time(now)]
            )
            try note(
                "update",
                old,
                [("team_id", old.teamID.text, try heir?.text("uuid"))],
                by: actor,
                at: now
            )
            try forgetSecrets(of: old.summary.id, by: actor, at: now)
        }
    }

    /// Of a project that another team has now: they were given for the one that was, which knows them.
    private func forgetSecrets(of id: ResourceID, by actor: Actor, at now: Date) throws(StoreError) {
        let secrets = SecretTable(transaction: transaction)
        let had = try secrets.remove(StoreDatabase.webhookSecret(of: id))
        try secrets.remove(StoreDatabase.formerWebhookSecret(of: id))
        if had { try noteWebhook("remove", id, by: actor, at: now) }
        if try secrets.remove(StoreDatabase.gitCredential(of: id)) {
            try noteSecret("remove git credential", id, by: actor, at: now)
        }
    }

    /// Notes what was done to the secret of a project's own hook; its value is nobody's to read.
    func noteWebhook(_ action: String, _ id: ResourceID, by actor: Actor, at now: Date) throws(StoreError) {
        try noteSecret("\(action) webhook secret", id, by: actor, at: now)
    }

    /// Notes what was done to a secret of a project; its value is nobody's to read.
    func noteSecret(_ action: String, _ id: ResourceID, by actor: Actor, at now: Date) throws(StoreError) {
        guard let project = try project(id) else {
            throw StoreError("A project is gone while a secret of it is changed.")
        }
        try note(action, project, [], by: actor, at: now)
    }

    private func isTaken(_ slug: String, in team: Int64) throws(StoreError) -> Bool {
        try transaction.row(
            "SELECT id FROM repositories WHERE COALESCE(team_id, \(TeamTable.first)) = $1 AND project_slug = $2",
            [.integer(team), .text(slug)]
        ) != nil
    }

    private func project(_ key: Int64) throws(StoreError) -> PortalProject {
        let row = try transaction.row("\(Self.selection) WHERE repositories.id = $1", [.integer(key)])
        guard let row else { throw StoreError("A project is gone while it is changed.") }
        return try Self.project(from: row)
    }

    private func note(
        _ action: String,
        _ project: PortalProject,
        _ fields: [(name: String, before: String?, after: String?)],
        by actor: Actor,
        at now: Date
    ) throws(StoreError) {
        try AuditTable(transaction: transaction).append(
            action,
            "projects",
            project.summary.id.text,
            team: project.summary.team,
            fields.map { ($0.name, .text($0.before), .text($0.after)) },
            by: actor,
            at: now
        )
    }
}
