extension SQLiteSchema {
    /// What repositories and fixes are called outside.
    ///
    /// The default is there because a column cannot be added without one; the indexes refuse a second row that keeps it.
    static let projectIDs = SQLiteMigration(
        name: "ids of projects and remediations",
        sql: """
            ALTER TABLE repositories ADD COLUMN uuid TEXT NOT NULL DEFAULT '';
            UPDATE repositories SET uuid = lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2)
                || '-' || substr('89ab', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)));
            CREATE UNIQUE INDEX repositories_by_uuid ON repositories (uuid);

            ALTER TABLE remediations ADD COLUMN uuid TEXT NOT NULL DEFAULT '';
            UPDATE remediations SET uuid = lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2)
                || '-' || substr('89ab', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)));
            CREATE UNIQUE INDEX remediations_by_uuid ON remediations (uuid);
            -- Pages of a repository's fixes, newest first.
            CREATE INDEX remediations_by_repository ON remediations (repository_id, id);
            """
    )

    /// What people say of repositories, who asked for scans, and what lists show of results.
    static let projects = SQLiteMigration(
        name: "projects",
        sql: """
            -- Missing: the path on the forge.
            ALTER TABLE repositories ADD COLUMN project_name TEXT;
            -- Missing: made from the path and the key.
            ALTER TABLE repositories ADD COLUMN project_slug TEXT;
            ALTER TABLE repositories ADD COLUMN project_description TEXT;
            -- Missing: the forge's.
            ALTER TABLE repositories ADD COLUMN default_branch TEXT;
            ALTER TABLE repositories ADD COLUMN declared_license TEXT;
            ALTER TABLE repositories ADD COLUMN business_unit TEXT;
            ALTER TABLE repositories ADD COLUMN owner_contact TEXT;
            ALTER TABLE repositories ADD COLUMN distribution_model TEXT;
            ALTER TABLE repositories ADD COLUMN archived_at INTEGER;
            -- Missing: heard of by a delivery or from the forge.
            ALTER TABLE repositories ADD COLUMN project_created_by INTEGER REFERENCES users (id);
            ALTER TABLE repositories ADD COLUMN project_created_at INTEGER;
            ALTER TABLE repositories ADD COLUMN project_updated_at INTEGER;
            CREATE UNIQUE INDEX repositories_by_slug ON repositories (COALESCE(team_id, 1), project_slug) WHERE project_slug IS NOT NULL;
            CREATE INDEX repositories_by_name ON repositories (COALESCE(project_name, path), id, archived_at);
            CREATE INDEX repositories_by_team_name ON repositories (COALESCE(team_id, 1), COALESCE(project_name, path), id, archived_at);

            -- When a worker took it for the first time.
            ALTER TABLE jobs ADD COLUMN started_at INTEGER;
            -- Whoever asked for it by REST; missing for everybody else.
            ALTER TABLE jobs ADD COLUMN requested_by INTEGER REFERENCES users (id);
            -- What they said beside it, as JSON.
            ALTER TABLE jobs ADD COLUMN metadata TEXT;
            -- The label of a snapshot that is kept.
            ALTER TABLE jobs ADD COLUMN release_label TEXT;
            CREATE INDEX jobs_by_repository ON jobs (repository_id, id) WHERE is_rematch = 0;
            CREATE INDEX jobs_by_release ON jobs (repository_id, release_label, id) WHERE release_label IS NOT NULL;

            -- Missing for results that are older than it.
            CREATE TABLE result_figures (
                scan_id INTEGER PRIMARY KEY REFERENCES scans (id) ON DELETE CASCADE,
                reason TEXT NOT NULL,
                components INTEGER NOT NULL,
                critical INTEGER NOT NULL,
                high INTEGER NOT NULL,
                medium INTEGER NOT NULL,
                low INTEGER NOT NULL,
                unrated INTEGER NOT NULL,
                allowed INTEGER NOT NULL,
                conditional INTEGER NOT NULL,
                forbidden INTEGER NOT NULL,
                unlicensed INTEGER NOT NULL,
                malicious INTEGER NOT NULL
            );
            """
    )

    /// What lists of the portal and retention look for.
    ///
    /// Columns that a partial index fixes are in it all the same: without them SQLite reads the table.
    static let lists = SQLiteMigration(
        name: "indexes of lists",
        sql: """
            DROP INDEX jobs_by_repository;
            CREATE INDEX jobs_by_repository ON jobs (repository_id, id, state, is_rematch) WHERE is_rematch = 0;
            CREATE INDEX jobs_listed ON jobs (id, is_rematch) WHERE is_rematch = 0;
            CREATE INDEX jobs_by_state ON jobs (state, id, is_rematch) WHERE is_rematch = 0;
            -- Those of default branches, whichever it was at the time.
            CREATE INDEX jobs_of_main_line ON jobs (repository_id, id) WHERE is_default = 1;
            CREATE INDEX scans_errored ON scans (outcome, job_id, state) WHERE state = 'finished' AND outcome = 'errored';

            CREATE INDEX repositories_by_unit ON repositories (business_unit, COALESCE(project_name, path), id, archived_at)
                WHERE business_unit IS NOT NULL;
            CREATE INDEX repositories_by_distribution ON repositories
                (distribution_model, COALESCE(project_name, path), id, archived_at) WHERE distribution_model IS NOT NULL;

            -- For searches, which walk these: they hold all that is searched.
            CREATE INDEX repositories_searched ON repositories (project_name, path, project_slug, archived_at);
            CREATE INDEX users_listed ON users (email, full_name, is_active, is_superuser);
            DROP INDEX teams_by_name;
            CREATE INDEX teams_by_name ON teams (name, id, slug);
            DROP INDEX audit_log_by_action;
            CREATE INDEX audit_log_by_action ON audit_log (action, id, target_id, team_id);

            CREATE INDEX inventories_by_repository ON inventories (repository_id, job_id);
            CREATE INDEX memberships_by_role ON memberships (role, user_id);
            CREATE INDEX api_keys_live ON api_keys (id, revoked_at) WHERE revoked_at IS NULL;
            """
    )
}
