extension SQLiteSchema {
    /// What people decided: waivers, and the triage of findings by package and advisory.
    static let decisions = SQLiteMigration(
        name: "waivers and triage",
        sql: """
            CREATE TABLE waivers (
                id INTEGER PRIMARY KEY,
                -- Missing for one that counts in all repositories.
                repository_id INTEGER REFERENCES repositories (id),
                -- Made from what it is about.
                waiver TEXT NOT NULL,
                advisory TEXT,
                package TEXT,
                license TEXT,
                path TEXT,
                reason TEXT NOT NULL,
                owner TEXT NOT NULL,
                -- YYYY-MM-DD, the last day.
                expires TEXT NOT NULL,
                made_by TEXT NOT NULL,
                made_at INTEGER NOT NULL,
                removed_by TEXT,
                removed_at INTEGER,
                CHECK (advisory IS NOT NULL OR package IS NOT NULL OR license IS NOT NULL),
                CHECK ((removed_at IS NULL) = (removed_by IS NULL))
            );
            -- What was removed or replaced stays, to be looked up.
            CREATE UNIQUE INDEX waivers_live ON waivers (COALESCE(repository_id, 0), waiver)
                WHERE removed_at IS NULL;

            CREATE TABLE triage (
                id INTEGER PRIMARY KEY,
                repository_id INTEGER NOT NULL REFERENCES repositories (id),
                -- A package URL, without version where it follows the package; empty for the repository itself.
                purl TEXT NOT NULL,
                advisory TEXT NOT NULL,
                status TEXT NOT NULL CHECK (status IN ('analyzing', 'exploitable', 'not_affected', 'false_positive',
                    'fixed', 'suppressed')),
                justification TEXT,
                reason TEXT NOT NULL,
                source TEXT NOT NULL CHECK (source IN ('vex', 'triage')),
                origin TEXT NOT NULL,
                owner TEXT,
                -- When it was said, where a document tells.
                said_at INTEGER,
                changed_at INTEGER NOT NULL,
                UNIQUE (repository_id, purl, advisory)
            );

            -- All ids the vulnerability goes by, the one above included.
            CREATE TABLE triage_aliases (
                triage_id INTEGER NOT NULL REFERENCES triage (id) ON DELETE CASCADE,
                alias TEXT NOT NULL,
                PRIMARY KEY (triage_id, alias)
            ) WITHOUT ROWID;

            -- Every step, the newest included; never changed.
            CREATE TABLE triage_history (
                id INTEGER PRIMARY KEY,
                triage_id INTEGER NOT NULL REFERENCES triage (id) ON DELETE CASCADE,
                status TEXT NOT NULL,
                justification TEXT,
                reason TEXT NOT NULL,
                origin TEXT NOT NULL,
                actor TEXT NOT NULL,
                changed_at INTEGER NOT NULL
            );
            CREATE INDEX triage_history_by_triage ON triage_history (triage_id, id);
            """
    )
}
