import GRDB

/// The tables of the advisory index.
///
/// An index is written once and then only read, so there are no migrations: another version means building it anew.
/// `sources.kind` is an `AdvisoryFileKind`, `sources.edition` the date or version an EPSS or KEV file gives itself;
/// `listed` is the date by which a record is known to be up to date (that of the source's list where it has one).
/// Look-ups go through `packages`, which is small, sorted by name and names current, not withdrawn records alone.
enum AdvisoryIndexSchema {
    /// `PRAGMA application_id`: "GHAI".
    static let applicationID: Int32 = 0x4748_4149
    /// `PRAGMA user_version`.
    static let version: Int32 = 4
    /// Records of one advisory have the keys `advisory << recordBits` and up: no further index is needed.
    static let recordBits: Int64 = 20

    static let tables = """
        CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE sources (
            key INTEGER PRIMARY KEY,
            name TEXT NOT NULL UNIQUE,
            kind TEXT NOT NULL,
            url TEXT,
            etag TEXT,
            list_etag TEXT,
            edition TEXT NOT NULL DEFAULT '',
            digest BLOB,
            newest TEXT NOT NULL DEFAULT '',
            imported_at INTEGER NOT NULL,
            checked_at INTEGER NOT NULL,
            records INTEGER NOT NULL DEFAULT 0,
            withdrawn INTEGER NOT NULL DEFAULT 0,
            commits_only INTEGER NOT NULL DEFAULT 0
        );
        CREATE TABLE left_out (
            source INTEGER NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL, listed TEXT NOT NULL,
            kind TEXT NOT NULL, reason TEXT NOT NULL
        );
        CREATE INDEX left_out_by_id ON left_out (source, id);
        CREATE TABLE advisories (
            key INTEGER PRIMARY KEY,
            id TEXT NOT NULL,
            source INTEGER NOT NULL,
            modified TEXT NOT NULL,
            listed TEXT NOT NULL,
            is_withdrawn INTEGER NOT NULL,
            is_commits_only INTEGER NOT NULL,
            is_current INTEGER NOT NULL,
            first_seen INTEGER NOT NULL,
            digest BLOB NOT NULL
        );
        CREATE UNIQUE INDEX advisories_by_id ON advisories (id, source);
        CREATE TABLE aliases (
            alias TEXT NOT NULL, advisory INTEGER NOT NULL, PRIMARY KEY (alias, advisory)
        ) WITHOUT ROWID;
        CREATE TABLE records (
            key INTEGER PRIMARY KEY, ecosystem TEXT NOT NULL, name TEXT NOT NULL, body BLOB NOT NULL
        );
        CREATE TABLE packages (
            ecosystem TEXT NOT NULL, name TEXT NOT NULL, record INTEGER NOT NULL,
            PRIMARY KEY (ecosystem, name, record)
        ) WITHOUT ROWID;
        CREATE TABLE epss (cve INTEGER PRIMARY KEY, score REAL NOT NULL, percentile REAL NOT NULL);
        CREATE TABLE kev (
            cve INTEGER PRIMARY KEY, added TEXT NOT NULL, due TEXT, is_ransomware INTEGER NOT NULL
        );
        """

    /// Addresses that records name, a line each: told to people, never matched by.
    ///
    /// Indexes of this version that were built before it was there lack it, and do without until their records are read again.
    static let links = """
        CREATE TABLE IF NOT EXISTS links (
            id TEXT NOT NULL, source INTEGER NOT NULL, urls TEXT NOT NULL, PRIMARY KEY (id, source)
        ) WITHOUT ROWID;
        """

    /// Whether a database that is open under the name `schema` has the table.
    static func hasLinks(_ db: Database, in schema: String = "main") throws -> Bool {
        let sql =
            "SELECT EXISTS (SELECT 1 FROM \(schema).sqlite_master WHERE type = 'table' AND name = 'links')"
        return try Bool.fetchOne(db, sql: sql) ?? false
    }

    static func create(in db: Database) throws {
        try db.execute(sql: tables)
        try db.execute(sql: links)
        try db.execute(sql: "PRAGMA application_id = \(applicationID); PRAGMA user_version = \(version)")
    }

    /// Whether the open file is an index of this version.
    static func isCurrent(_ db: Database) throws -> Bool {
        let application = try Int32.fetchOne(db, sql: "PRAGMA application_id")
        let version = try Int32.fetchOne(db, sql: "PRAGMA user_version")
        return application == applicationID && version == AdvisoryIndexSchema.version
    }

    /// A form of `modified` (RFC 3339) whose order as text is the order in time: no `Z`, no zeros after a fraction.
    static func sortable(_ modified: String) -> String {
        var text = modified.utf8.map { $0 == 0x74 || $0 == 0x7A ? $0 & 0xDF : $0 }
        if text.last == 0x5A { text.removeLast() }
        if text.contains(0x2E) {
            while text.last == 0x30 { text.removeLast() }
            if text.last == 0x2E { text.removeLast() }
        }
        return String(decoding: text, as: UTF8.self)
    }
}
