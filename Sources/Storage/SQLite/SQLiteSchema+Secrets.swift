extension SQLiteSchema {
    /// Secrets of the settings, sealed; see `KeyRing`.
    static let secrets = SQLiteMigration(
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
}
