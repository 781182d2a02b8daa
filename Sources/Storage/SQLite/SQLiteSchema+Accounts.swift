extension SQLiteSchema {
    /// People, what they share, how they prove who they are, and what they did.
    static let accounts = SQLiteMigration(
        name: "accounts",
        sql: """
            CREATE TABLE organizations (
                id INTEGER PRIMARY KEY,
                uuid TEXT NOT NULL UNIQUE,
                name TEXT NOT NULL,
                created_at INTEGER NOT NULL
            );
            -- One for each server.
            INSERT INTO organizations (id, uuid, name, created_at) VALUES (1, lower(hex(randomblob(4)) || '-' || hex(randomblob(2))
                || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89ab', 1 + (random() & 3), 1)
                || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))), 'Organization', 0);

            CREATE TABLE teams (
                -- Never reused: the audit log names teams that are gone.
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                uuid TEXT NOT NULL UNIQUE,
                organization_id INTEGER NOT NULL REFERENCES organizations (id),
                name TEXT NOT NULL,
                slug TEXT NOT NULL,
                description TEXT,
                created_at INTEGER NOT NULL,
                updated_at INTEGER NOT NULL,
                UNIQUE (organization_id, slug)
            );
            -- Has the repositories that nobody gave to another one.
            INSERT INTO teams (id, uuid, organization_id, name, slug, created_at, updated_at) VALUES (1, lower(hex(randomblob(4))
                || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-'
                || substr('89ab', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))),
                1, 'Repositories', 'repositories', 0, 0);
            CREATE INDEX teams_by_name ON teams (name, id);

            CREATE TABLE users (
                id INTEGER PRIMARY KEY,
                uuid TEXT NOT NULL UNIQUE,
                email TEXT NOT NULL UNIQUE,
                full_name TEXT,
                -- Missing for one who signs in elsewhere.
                password TEXT,
                is_active INTEGER NOT NULL CHECK (is_active IN (0, 1)),
                is_superuser INTEGER NOT NULL CHECK (is_superuser IN (0, 1)),
                last_login_at INTEGER,
                -- The address is known to be theirs: made by an administrator, told by an identity provider, or reached by mail.
                is_verified INTEGER NOT NULL DEFAULT 1 CHECK (is_verified IN (0, 1)),
                -- Access tokens from before are void.
                sessions_from INTEGER NOT NULL DEFAULT 0,
                created_at INTEGER NOT NULL,
                updated_at INTEGER NOT NULL
            );
            CREATE INDEX users_super ON users (is_active) WHERE is_superuser = 1;

            CREATE TABLE memberships (
                user_id INTEGER NOT NULL REFERENCES users (id),
                team_id INTEGER NOT NULL REFERENCES teams (id) ON DELETE CASCADE,
                role TEXT NOT NULL CHECK (role IN ('viewer', 'developer', 'team_admin')),
                created_at INTEGER NOT NULL,
                PRIMARY KEY (user_id, team_id)
            ) WITHOUT ROWID;
            CREATE INDEX memberships_by_team ON memberships (team_id, role);

            CREATE TABLE refresh_tokens (
                digest BLOB PRIMARY KEY,
                user_id INTEGER NOT NULL REFERENCES users (id),
                created_at INTEGER NOT NULL,
                expires_at INTEGER NOT NULL,
                -- When another one took its place.
                used_at INTEGER,
                revoked_at INTEGER
            ) WITHOUT ROWID;
            CREATE INDEX refresh_tokens_by_user ON refresh_tokens (user_id) WHERE revoked_at IS NULL;
            CREATE INDEX refresh_tokens_by_time ON refresh_tokens (expires_at);

            CREATE TABLE password_resets (
                digest BLOB PRIMARY KEY,
                user_id INTEGER NOT NULL REFERENCES users (id),
                created_at INTEGER NOT NULL,
                expires_at INTEGER NOT NULL
            ) WITHOUT ROWID;
            CREATE INDEX password_resets_by_user ON password_resets (user_id, created_at);
            CREATE INDEX password_resets_by_time ON password_resets (expires_at);

            CREATE TABLE identities (
                id INTEGER PRIMARY KEY,
                uuid TEXT NOT NULL UNIQUE,
                user_id INTEGER NOT NULL REFERENCES users (id),
                provider TEXT NOT NULL,
                -- Where subjects are told apart.
                issuer TEXT NOT NULL,
                subject TEXT NOT NULL,
                email TEXT,
                -- What the provider's groups gave when the person signed in last.
                role TEXT,
                linked_at INTEGER NOT NULL,
                UNIQUE (provider, issuer, subject)
            );
            CREATE INDEX identities_by_user ON identities (user_id, id);

            CREATE TABLE api_keys (
                id INTEGER PRIMARY KEY,
                uuid TEXT NOT NULL UNIQUE,
                prefix TEXT NOT NULL UNIQUE,
                -- HMAC-SHA256 of the whole key, under a key made from a stored secret.
                digest BLOB NOT NULL,
                name TEXT NOT NULL,
                scope TEXT NOT NULL CHECK (scope IN ('org', 'team', 'project')),
                breadth TEXT NOT NULL CHECK (breadth IN ('read_only', 'read_write')),
                team_id INTEGER REFERENCES teams (id) ON DELETE CASCADE,
                repository_id INTEGER REFERENCES repositories (id),
                created_by INTEGER REFERENCES users (id),
                created_at INTEGER NOT NULL,
                last_used_at INTEGER,
                expires_at INTEGER,
                revoked_at INTEGER,
                CHECK ((scope = 'team') = (team_id IS NOT NULL AND repository_id IS NULL)),
                CHECK ((scope = 'project') = (repository_id IS NOT NULL))
            );
            CREATE INDEX api_keys_by_creator ON api_keys (created_by, id);
            CREATE INDEX api_keys_by_team ON api_keys (team_id, id);
            CREATE INDEX api_keys_by_project ON api_keys (repository_id, id);

            CREATE TABLE audit_log (
                id INTEGER PRIMARY KEY,
                uuid TEXT NOT NULL UNIQUE,
                created_at INTEGER NOT NULL,
                actor_id INTEGER REFERENCES users (id),
                actor TEXT NOT NULL,
                -- Kept when the team goes.
                team_id INTEGER,
                target_table TEXT NOT NULL,
                target_id TEXT,
                action TEXT NOT NULL,
                request_id TEXT,
                address TEXT,
                difference TEXT
            );
            CREATE INDEX audit_log_by_time ON audit_log (created_at, id);
            CREATE INDEX audit_log_by_actor ON audit_log (actor_id, id);
            CREATE INDEX audit_log_by_team ON audit_log (team_id, id);
            CREATE INDEX audit_log_by_table ON audit_log (target_table, id);
            CREATE INDEX audit_log_by_action ON audit_log (action, id);
            CREATE TRIGGER audit_log_stays BEFORE UPDATE ON audit_log
                BEGIN SELECT RAISE(ABORT, 'the audit log is not changed'); END;
            CREATE TRIGGER audit_log_keeps BEFORE DELETE ON audit_log
                BEGIN SELECT RAISE(ABORT, 'the audit log is not changed'); END;

            -- Missing: the first team.
            ALTER TABLE repositories ADD COLUMN team_id INTEGER REFERENCES teams (id);
            CREATE INDEX repositories_by_team ON repositories (team_id, id);
            """
    )
}
