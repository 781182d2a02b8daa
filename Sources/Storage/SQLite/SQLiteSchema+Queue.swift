extension SQLiteSchema {
    static let deliveriesAndJobs = SQLiteMigration(
        name: "deliveries and jobs",
        sql: """
            CREATE TABLE repositories (
                id INTEGER PRIMARY KEY,
                forge TEXT NOT NULL,
                remote_id TEXT NOT NULL,
                path TEXT NOT NULL,
                -- When the path was true: an older event does not undo a rename.
                path_time INTEGER NOT NULL,
                -- Scans so far: the number of the newest one, also after retention has taken it.
                scan_count INTEGER NOT NULL DEFAULT 0,
                UNIQUE (forge, remote_id)
            );

            CREATE TABLE jobs (
                -- Never reused, also not after retention: publications compare ids to tell which job is the newer one.
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                scan TEXT NOT NULL UNIQUE,
                key TEXT NOT NULL,
                repository_id INTEGER NOT NULL REFERENCES repositories (id),
                kind TEXT NOT NULL CHECK (kind IN ('pullRequest', 'branch')),
                number INTEGER,
                branch TEXT,
                head TEXT NOT NULL,
                before TEXT,
                base_branch TEXT,
                is_default INTEGER NOT NULL CHECK (is_default IN (0, 1)),
                event_time INTEGER,
                state TEXT NOT NULL CHECK (state IN ('queued', 'running', 'succeeded', 'superseded', 'dead')),
                attempts INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0),
                lease_owner TEXT,
                lease_until INTEGER,
                available_at INTEGER NOT NULL,
                last_error TEXT,
                created_at INTEGER NOT NULL,
                finished_at INTEGER,
                CHECK ((kind = 'pullRequest') = (number IS NOT NULL)),
                CHECK ((kind = 'branch') = (branch IS NOT NULL)),
                CHECK ((state = 'running') = (lease_owner IS NOT NULL)),
                CHECK ((lease_owner IS NULL) = (lease_until IS NULL)),
                CHECK ((state IN ('queued', 'running')) = (finished_at IS NULL))
            );
            CREATE INDEX jobs_by_key ON jobs (key, id);
            CREATE UNIQUE INDEX jobs_one_live_per_key ON jobs (key) WHERE state IN ('queued', 'running');
            CREATE UNIQUE INDEX jobs_one_running_per_repository ON jobs (repository_id) WHERE state = 'running';
            -- The claim walks it in order of id and reads the table only for the job it takes.
            CREATE INDEX jobs_live ON jobs (id, state, available_at, lease_until, repository_id)
                WHERE state IN ('queued', 'running');
            -- For retention; holds the state too, so that counting by state stays in the index.
            CREATE INDEX jobs_by_end ON jobs (finished_at, state);

            CREATE TABLE deliveries (
                id INTEGER PRIMARY KEY,
                forge TEXT NOT NULL,
                delivery_id TEXT NOT NULL,
                event TEXT NOT NULL,
                state TEXT NOT NULL
                    CHECK (state IN ('received', 'queued', 'done', 'failed', 'ignored', 'superseded')),
                reason TEXT,
                body_hash TEXT NOT NULL,
                received_at INTEGER NOT NULL,
                attempts INTEGER NOT NULL CHECK (attempts > 0),
                job_id INTEGER REFERENCES jobs (id),
                repository_id INTEGER REFERENCES repositories (id),
                UNIQUE (forge, delivery_id),
                CHECK (state <> 'queued' OR job_id IS NOT NULL)
            );
            CREATE INDEX deliveries_by_state ON deliveries (state, id);
            CREATE INDEX deliveries_by_job ON deliveries (job_id) WHERE job_id IS NOT NULL;
            CREATE INDEX deliveries_by_time ON deliveries (received_at);

            -- Apart from the deliveries, so that a change of state does not write the body again.
            CREATE TABLE payloads (
                delivery_id INTEGER PRIMARY KEY REFERENCES deliveries (id) ON DELETE CASCADE,
                headers TEXT NOT NULL,
                body BLOB NOT NULL
            );
            """
    )

    /// A merge group's reference is in the column `branch`.
    static let mergeGroups = SQLiteMigration(
        name: "merge groups",
        sql: """
            ALTER TABLE jobs ADD COLUMN is_merge_group INTEGER NOT NULL DEFAULT 0 CHECK (is_merge_group IN (0, 1));
            """
    )

    /// Commands that people write in comments: one row per comment.
    static let commands = SQLiteMigration(
        name: "commands",
        sql: """
            CREATE TABLE commands (
                id INTEGER PRIMARY KEY,
                repository_id INTEGER NOT NULL REFERENCES repositories (id),
                comment TEXT NOT NULL,
                pull_number INTEGER NOT NULL,
                author_id TEXT NOT NULL,
                author_login TEXT NOT NULL,
                lines TEXT NOT NULL,
                state TEXT NOT NULL CHECK (state IN ('queued', 'done', 'failed')),
                attempts INTEGER NOT NULL CHECK (attempts >= 0),
                available_at INTEGER NOT NULL,
                last_error TEXT,
                -- The comment that answers, as it was written and by the forge's id.
                answer TEXT,
                remote_id TEXT,
                finished_at INTEGER,
                delivery_id INTEGER REFERENCES deliveries (id) ON DELETE SET NULL,
                UNIQUE (repository_id, comment),
                CHECK ((state = 'queued') = (finished_at IS NULL))
            );
            CREATE INDEX commands_queued ON commands (available_at) WHERE state = 'queued';
            CREATE INDEX commands_by_delivery ON commands (delivery_id) WHERE delivery_id IS NOT NULL;
            """
    )

    /// Repositories take turns; what is asked of the queue does not walk ended jobs.
    static let turns = SQLiteMigration(
        name: "turns of repositories",
        sql: """
            ALTER TABLE jobs ADD COLUMN turn INTEGER NOT NULL DEFAULT 0;
            -- One row: the turn of the newest job that a worker took.
            CREATE TABLE queue_clock (
                id INTEGER PRIMARY KEY CHECK (id = 1),
                turn INTEGER NOT NULL
            );
            INSERT INTO queue_clock (id, turn) VALUES (1, 0);

            -- In the order of claims, so that a claim ends at the first job that may run.
            DROP INDEX jobs_live;
            CREATE INDEX jobs_live ON jobs (is_rematch, turn, id, state, available_at, lease_until, repository_id)
                WHERE state IN ('queued', 'running');
            CREATE INDEX jobs_by_turn ON jobs (repository_id, turn) WHERE state IN ('queued', 'running');
            CREATE INDEX jobs_dead ON jobs (state, key, id) WHERE state = 'dead';
            """
    )

    /// When it was decided how long something waits: where that lies in the future, the clock was set back and the wait is void.
    static let queuedAt = SQLiteMigration(
        name: "waits that outlive a clock that is set back",
        sql: """
            -- Zero: not known, of a row that is older than the column.
            ALTER TABLE jobs ADD COLUMN queued_at INTEGER NOT NULL DEFAULT 0;
            ALTER TABLE commands ADD COLUMN queued_at INTEGER NOT NULL DEFAULT 0;
            ALTER TABLE fix_requests ADD COLUMN queued_at INTEGER NOT NULL DEFAULT 0;
            DROP INDEX jobs_live;
            CREATE INDEX jobs_live ON jobs (is_rematch, turn, id, state, available_at, queued_at, lease_until, repository_id)
                WHERE state IN ('queued', 'running');
            """
    )

    /// What the log lines of a job and of a fix continue; see `TraceID`.
    static let traces = SQLiteMigration(
        name: "traces",
        sql: """
            ALTER TABLE jobs ADD COLUMN trace TEXT;
            ALTER TABLE fix_requests ADD COLUMN trace TEXT;
            """
    )

    /// The name of an upload is in the column `branch`.
    static let uploads = SQLiteMigration(
        name: "uploads",
        sql: """
            ALTER TABLE jobs ADD COLUMN is_upload INTEGER NOT NULL DEFAULT 0 CHECK (is_upload IN (0, 1));
            CREATE INDEX jobs_by_upload ON jobs (head) WHERE is_upload = 1;
            """
    )

    /// The name of a tag is in the column `branch`; and how many findings the policy's `epss` rule objects to.
    static let tags = SQLiteMigration(
        name: "tags, and EPSS in figures",
        sql: """
            ALTER TABLE jobs ADD COLUMN is_tag INTEGER NOT NULL DEFAULT 0 CHECK (is_tag IN (0, 1));
            ALTER TABLE result_figures ADD COLUMN epss INTEGER NOT NULL DEFAULT 0;
            """
    )

    /// How many attempts of a job in a row ended with the process.
    static let crashes = SQLiteMigration(
        name: "jobs that end the process",
        sql: """
            ALTER TABLE jobs ADD COLUMN crashes INTEGER NOT NULL DEFAULT 0 CHECK (crashes >= 0);
            DROP INDEX jobs_live;
            CREATE INDEX jobs_live
                ON jobs (is_rematch, turn, id, state, available_at, queued_at, lease_until, repository_id, crashes)
                WHERE state IN ('queued', 'running');
            """
    )

    /// How much a result weighs, and scans by who asked for them, which are counted.
    static let risks = SQLiteMigration(
        name: "risk in figures, scans by who asked",
        sql: """
            -- Tenths; missing for results that are older than it, and where nothing was matched with advisories.
            ALTER TABLE result_figures ADD COLUMN risk_tenths INTEGER;
            CREATE INDEX jobs_by_requester ON jobs (requested_by) WHERE requested_by IS NOT NULL;
            """
    )

    /// Dead letters that were put away, and what retention goes by.
    static let dismissals = SQLiteMigration(
        name: "dismissed dead letters, the clock of retention",
        sql: """
            ALTER TABLE jobs ADD COLUMN dismissed_at INTEGER;
            DROP INDEX jobs_dead;
            CREATE INDEX jobs_dead ON jobs (state, key, id, dismissed_at) WHERE state = 'dead';
            CREATE INDEX registry_facts_by_time ON registry_facts (asked_at);
            -- One row: the time by which history was removed last; of an older database the newest there is, and zero without any.
            CREATE TABLE retention_clock (
                id INTEGER PRIMARY KEY CHECK (id = 1),
                believed_at INTEGER NOT NULL,
                -- What the clock said when it was doubted first; missing while it is believed.
                doubted_at INTEGER
            );
            INSERT INTO retention_clock (id, believed_at) SELECT 1, COALESCE(MAX(newest), 0) FROM (
                SELECT MAX(received_at) AS newest FROM deliveries UNION ALL SELECT MAX(finished_at) FROM jobs) AS times;
            """
    )
}
