extension SQLiteSchema {
    /// What registries said about the licences of packages.
    static let licenses = SQLiteMigration(
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

    /// The answers of registries, with what else they tell.
    static let registryFacts = SQLiteMigration(
        name: "registry facts",
        sql: """
            ALTER TABLE licenses RENAME TO registry_facts;
            ALTER TABLE registry_facts RENAME COLUMN expression TO license;
            ALTER TABLE registry_facts ADD COLUMN published_at INTEGER;
            ALTER TABLE registry_facts ADD COLUMN deprecation TEXT;
            """
    )

    /// What registries said about packages, whole, and what lockfiles said about releases.
    static let packuments = SQLiteMigration(
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
}
