/// The schema of the SQLite store, oldest step first.
///
/// Times are milliseconds since 1970. Constraints state what the queries rely on, so that a mistake in one of them is an
/// error and not a wrong row.
package enum SQLiteSchema {
    package static let migrations = [
        deliveriesAndJobs, scans, publications, scansByHead, inventories, licenses, mergeGroups, sightings,
        commands,
        decisions, registryFacts, packuments, remediations, fixRequests, projectIDs,
        secrets, turns, queuedAt, traces, newestScans, accounts, projects, uploads, tags,
    ]

    private static let deliveriesAndJobs = SQLiteMigration(
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

    private static let scans = SQLiteMigration(
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

    private static let publications = SQLiteMigration(
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
    private static let scansByHead = SQLiteMigration(
        name: "scans by head",
        sql: "CREATE INDEX scans_by_head ON scans (repository_id, head);"
    )

    /// What default branches contain, so that new advisories are matched without a fetch.
    private static let inventories = SQLiteMigration(
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

    /// A merge group's reference is in the column `branch`.
    private static let mergeGroups = SQLiteMigration(
        name: "merge groups",
        sql: """
            ALTER TABLE jobs ADD COLUMN is_merge_group INTEGER NOT NULL DEFAULT 0 CHECK (is_merge_group IN (0, 1));
            """
    )

    /// When what rules object to was seen first, and rules of repositories in more files than one.
    private static let sightings = SQLiteMigration(
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

    /// Commands that people write in comments: one row per comment.
    private static let commands = SQLiteMigration(
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

    /// What registries said about the licences of packages.
    private static let licenses = SQLiteMigration(
        name: "licenses",
        sql: """
            CREATE TABLE licenses (
                ecosystem TEXT NOT NULL,
                name TEXT NOT NULL,
                version TEXT NOT NULL,
                -- Missing where the registry has none that is understood.
                expression TEXT,
                asked_at INTEGER NOT NULL,
                PRIMARY KEY (ecosystem, name, version)
            ) WITHOUT ROWID;
            """
    )

    /// What people decided: waivers, and the triage of findings by package and advisory.
    private static let decisions = SQLiteMigration(
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

    /// The answers of registries, with what else they tell.
    private static let registryFacts = SQLiteMigration(
        name: "registry facts",
        sql: """
            ALTER TABLE licenses RENAME TO registry_facts;
            ALTER TABLE registry_facts RENAME COLUMN expression TO license;
            ALTER TABLE registry_facts ADD COLUMN published_at INTEGER;
            ALTER TABLE registry_facts ADD COLUMN deprecation TEXT;
            """
    )

    /// What registries said about packages, whole, and what lockfiles said about releases.
    private static let packuments = SQLiteMigration(
        name: "packuments and harvested releases",
        sql: """
            CREATE TABLE packuments (
                id INTEGER PRIMARY KEY,
                -- An address of the settings.
                registry TEXT NOT NULL,
                name TEXT NOT NULL,
                etag TEXT,
                body BLOB NOT NULL,
                size INTEGER NOT NULL,
                checked_at INTEGER NOT NULL,
                UNIQUE (registry, name)
            );
            CREATE INDEX packuments_by_time ON packuments (checked_at, size);

            CREATE TABLE harvested_releases (
                id INTEGER PRIMARY KEY,
                registry TEXT NOT NULL,
                name TEXT NOT NULL,
                version TEXT NOT NULL,
                fingerprint TEXT NOT NULL,
                body BLOB NOT NULL,
                -- Lockfiles do not agree.
                is_disputed INTEGER NOT NULL CHECK (is_disputed IN (0, 1)),
                seen_at INTEGER NOT NULL,
                UNIQUE (registry, name, version)
            );
            CREATE INDEX harvested_releases_by_time ON harvested_releases (seen_at);
            """
    )

    /// Pull requests with fixes.
    private static let remediations = SQLiteMigration(
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
    private static let fixRequests = SQLiteMigration(
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

    /// What repositories and fixes are called outside.
    ///
    /// The default is there because a column cannot be added without one; the indexes refuse a second row that keeps it.
    private static let projectIDs = SQLiteMigration(
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

    /// Secrets of the settings, sealed; see `KeyRing`.
    private static let secrets = SQLiteMigration(
        name: "stored secrets",
        sql: """
            CREATE TABLE secrets (
                name TEXT NOT NULL PRIMARY KEY,
                key_id TEXT NOT NULL,
                sealed BLOB NOT NULL,
                changed_at INTEGER NOT NULL
            ) WITHOUT ROWID;
            """
    )

    /// Repositories take turns; what is asked of the queue does not walk ended jobs.
    private static let turns = SQLiteMigration(
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
    private static let queuedAt = SQLiteMigration(
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

    /// Of two results the one whose row was made later is the newer one, whatever the clock said.
    private static let newestScans = SQLiteMigration(
        name: "newest scans",
        sql: """
            DROP INDEX scans_by_key;
            CREATE INDEX scans_by_key ON scans (key, state, id);
            """
    )

    /// What the log lines of a job and of a fix continue; see `TraceID`.
    private static let traces = SQLiteMigration(
        name: "traces",
        sql: """
            ALTER TABLE jobs ADD COLUMN trace TEXT;
            ALTER TABLE fix_requests ADD COLUMN trace TEXT;
            """
    )

    /// The name of an upload is in the column `branch`.
    private static let uploads = SQLiteMigration(
        name: "uploads",
        sql: """
            ALTER TABLE jobs ADD COLUMN is_upload INTEGER NOT NULL DEFAULT 0 CHECK (is_upload IN (0, 1));
            CREATE INDEX jobs_by_upload ON jobs (head) WHERE is_upload = 1;
            """
    )

    /// The name of a tag is in the column `branch`; and how many findings the policy's `epss` rule objects to.
    private static let tags = SQLiteMigration(
        name: "tags, and EPSS in figures",
        sql: """
            ALTER TABLE jobs ADD COLUMN is_tag INTEGER NOT NULL DEFAULT 0 CHECK (is_tag IN (0, 1));
            ALTER TABLE result_figures ADD COLUMN epss INTEGER NOT NULL DEFAULT 0;
            """
    )
}
