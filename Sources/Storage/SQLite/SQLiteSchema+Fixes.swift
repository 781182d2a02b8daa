extension SQLiteSchema {
    /// Pull requests with fixes.
    static let remediations = SQLiteMigration(
        name: "remediations",
        sql: """
            CREATE TABLE remediations (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                repository_id INTEGER NOT NULL REFERENCES repositories (id),
                base_branch TEXT NOT NULL,
                group_key TEXT NOT NULL,
                fingerprint TEXT NOT NULL,
                state TEXT NOT NULL CHECK (state IN ('planned', 'writing', 'open', 'merged', 'closedByHuman',
                    'superseded', 'failed')),
                branch TEXT NOT NULL,
                base TEXT NOT NULL,
                head TEXT,
                pull_number INTEGER,
                plan_json BLOB NOT NULL,
                lease_owner TEXT,
                lease_until INTEGER,
                created_at INTEGER NOT NULL,
                updated_at INTEGER NOT NULL,
                opened_at INTEGER,
                last_error TEXT,
                CHECK ((state = 'writing') = (lease_owner IS NOT NULL)),
                CHECK ((lease_owner IS NULL) = (lease_until IS NULL)),
                CHECK (state <> 'open' OR pull_number IS NOT NULL),
                CHECK ((pull_number IS NULL) = (opened_at IS NULL))
            );
            -- Two workers cannot open the same one.
            CREATE UNIQUE INDEX remediations_live ON remediations (repository_id, base_branch, group_key)
                WHERE state NOT IN ('merged', 'closedByHuman', 'superseded');
            CREATE INDEX remediations_by_branch ON remediations (repository_id, branch);
            CREATE INDEX remediations_by_pull ON remediations (repository_id, pull_number);
            CREATE INDEX remediations_by_fingerprint ON remediations (repository_id, fingerprint);
            """
    )

    /// Branches whose fixes are to be planned, and when they last were.
    static let fixRequests = SQLiteMigration(
        name: "requests for fixes",
        sql: """
            CREATE TABLE fix_requests (
                id INTEGER PRIMARY KEY,
                repository_id INTEGER NOT NULL REFERENCES repositories (id),
                branch TEXT NOT NULL,
                is_asked INTEGER NOT NULL CHECK (is_asked IN (0, 1)),
                is_due INTEGER NOT NULL CHECK (is_due IN (0, 1)),
                attempts INTEGER NOT NULL,
                requested_at INTEGER NOT NULL,
                available_at INTEGER NOT NULL,
                done_at INTEGER,
                lease_owner TEXT,
                lease_until INTEGER,
                last_error TEXT,
                UNIQUE (repository_id, branch),
                CHECK ((lease_owner IS NULL) = (lease_until IS NULL))
            );
            CREATE INDEX fix_requests_due ON fix_requests (available_at) WHERE is_due = 1;
            """
    )
}
