extension SQLiteSchema {
    /// What was given up is counted whenever somebody reads the metrics, and of what was ever asked for it is little.
    static let failures = SQLiteMigration(
        name: "requests that were given up",
        sql: """
            CREATE INDEX commands_failed ON commands (state) WHERE state = 'failed';
            CREATE INDEX fix_requests_failed ON fix_requests (is_due, lease_owner, last_error)
                WHERE is_due = 0 AND lease_owner IS NULL AND last_error IS NOT NULL;
            """
    )
}
