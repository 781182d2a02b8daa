extension SQLiteSchema {
    static let scans = SQLiteMigration(
        name: "scans",
        sql: """
            CREATE TABLE scans (
                id INTEGER PRIMARY KEY,
                uuid TEXT NOT NULL UNIQUE,
                repository_id INTEGER NOT NULL REFERENCES repositories (id),
                -- Counts per repository, for people.
                number INTEGER NOT NULL,
                job_id INTEGER NOT NULL,
                key TEXT NOT NULL,
                pull_number INTEGER,
                branch TEXT,
                head TEXT NOT NULL,
                base TEXT,
                state TEXT NOT NULL CHECK (state IN ('storing', 'finished')),
                outcome TEXT NOT NULL CHECK (outcome IN ('passed', 'warned', 'blocked', 'errored')),
                advisory_snapshot TEXT,
                -- Missing until the first time everything is stored.
                report_json BLOB,
                finished_at INTEGER NOT NULL,
                CHECK (state = 'storing' OR report_json IS NOT NULL),
                UNIQUE (repository_id, number)
            );
            CREATE INDEX scans_by_key ON scans (key, finished_at, id);
            CREATE INDEX scans_by_job ON scans (job_id);
            CREATE INDEX scans_by_time ON scans (finished_at);

            CREATE TABLE components (
                scan_id INTEGER NOT NULL REFERENCES scans (id) ON DELETE CASCADE,
                purl TEXT NOT NULL,
                PRIMARY KEY (scan_id, purl)
            ) WITHOUT ROWID;

            -- One row per id a finding goes by.
            CREATE TABLE findings (
                scan_id INTEGER NOT NULL REFERENCES scans (id) ON DELETE CASCADE,
                advisory TEXT NOT NULL,
                purl TEXT NOT NULL,
                PRIMARY KEY (scan_id, advisory, purl)
            ) WITHOUT ROWID;
            """
    )

    static let publications = SQLiteMigration(
        name: "publications",
        sql: """
            CREATE TABLE publications (
                id INTEGER PRIMARY KEY,
                repository_id INTEGER NOT NULL REFERENCES repositories (id),
                kind TEXT NOT NULL CHECK (kind IN ('comment', 'status')),
                target TEXT NOT NULL,
                job_id INTEGER NOT NULL,
                remote_id TEXT,
                content_hash TEXT NOT NULL,
                is_complete INTEGER NOT NULL CHECK (is_complete IN (0, 1)),
                body TEXT NOT NULL,
                UNIQUE (repository_id, kind, target)
            );
            CREATE INDEX publications_by_job ON publications (job_id);
            """
    )

    /// Several pull requests may have one commit for head.
    static let scansByHead = SQLiteMigration(
        name: "scans by head",
        sql: "CREATE INDEX scans_by_head ON scans (repository_id, head);"
    )

    /// What default branches contain, so that new advisories are matched without a fetch.
    static let inventories = SQLiteMigration(
        name: "inventories",
        sql: """
            ALTER TABLE jobs ADD COLUMN is_rematch INTEGER NOT NULL DEFAULT 0 CHECK (is_rematch IN (0, 1));

            -- The newest of each default branch.
            CREATE TABLE inventories (
                key TEXT PRIMARY KEY,
                job_id INTEGER NOT NULL,
                repository_id INTEGER NOT NULL REFERENCES repositories (id),
                branch TEXT NOT NULL,
                head TEXT NOT NULL,
                before TEXT,
                event_time INTEGER,
                -- What it was matched with last.
                advisory_snapshot TEXT,
                body BLOB NOT NULL,
                -- What it was compared with, where it was.
                base TEXT,
                base_body BLOB,
                policy BLOB
            );
            """
    )

    /// When what rules object to was seen first, and rules of repositories in more files than one.
    static let sightings = SQLiteMigration(
        name: "sightings",
        sql: """
            CREATE TABLE sightings (
                id INTEGER PRIMARY KEY,
                repository_id INTEGER NOT NULL REFERENCES repositories (id),
                -- A finding's advisory and purl, a purl, or what else a rule names.
                reference TEXT NOT NULL,
                first_seen INTEGER NOT NULL,
                last_seen INTEGER NOT NULL,
                UNIQUE (repository_id, reference)
            );
            CREATE INDEX sightings_by_time ON sightings (last_seen);

            -- In place of `policy`, which only older versions wrote.
            ALTER TABLE inventories ADD COLUMN rulebook BLOB;
            """
    )

    /// Of two results the one whose row was made later is the newer one, whatever the clock said.
    static let newestScans = SQLiteMigration(
        name: "newest scans",
        sql: """
            DROP INDEX scans_by_key;
            CREATE INDEX scans_by_key ON scans (key, state, id);
            """
    )
}
