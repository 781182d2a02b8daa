import Pipeline
import Remediation
import struct Foundation.Date

/// What registries said about packages, and what lockfiles said in their place, inside a transaction.
struct PackumentTable {
    let transaction: any SQLTransaction

    /// A larger one is asked for each time.
    static let maximumBytes = 8 << 20

    func packument(of name: String, at registry: String) throws(StoreError) -> CachedPackument? {
        let row = try transaction.row(
            "SELECT etag, body, checked_at FROM packuments WHERE registry = $1 AND name = $2",
            [.text(registry), .text(name)]
        )
        guard let row else { return nil }
        return CachedPackument(
            etag: try row.optionalText("etag"),
            body: try row.blob("body"),
            checkedAt: try row.time("checked_at")
        )
    }

    func keep(_ packument: CachedPackument, of name: String, at registry: String) throws(StoreError) {
        guard packument.body.count <= Self.maximumBytes else {
            try forget(name, at: registry)
            return
        }
        try transaction.execute(
            """
            INSERT INTO packuments (registry, name, etag, body, size, checked_at) VALUES ($1, $2, $3, $4, $5, $6)
            ON CONFLICT (registry, name) DO UPDATE
            SET etag = excluded.etag, body = excluded.body, size = excluded.size, checked_at = excluded.checked_at
            """,
            [
                .text(registry), .text(name), .text(packument.etag), .blob(packument.body),
                .integer(packument.body.count), .time(packument.checkedAt),
            ]
        )
    }

    func confirm(_ name: String, at registry: String, on date: Date) throws(StoreError) {
        try transaction.execute(
            "UPDATE packuments SET checked_at = $3 WHERE registry = $1 AND name = $2",
            [.text(registry), .text(name), .time(date)]
        )
    }

    func forget(_ name: String, at registry: String) throws(StoreError) {
        try transaction.execute(
            "DELETE FROM packuments WHERE registry = $1 AND name = $2",
            [.text(registry), .text(name)]
        )
    }
}

/// Releases that lockfiles described, inside a transaction.
struct HarvestTable {
    let transaction: any SQLTransaction

    /// How old a sighting gets before it is written again, in milliseconds: lockfiles are scanned over and over.
    private static let staleAfter = 7 * 86_400_000

    func releases(of name: String, at registry: String) throws(StoreError) -> [HarvestedRelease] {
        let rows = try transaction.rows(
            """
            SELECT version, body FROM harvested_releases
            WHERE registry = $1 AND name = $2 AND is_disputed = 0 ORDER BY version
            """,
            [.text(registry), .text(name)]
        )
        var releases: [HarvestedRelease] = []
        for row in rows {
            let release = HarvestedRelease(
                registry: registry,
                name: name,
                version: try row.text("version"),
                body: try row.blob("body")
            )
            if let release { releases.append(release) }
        }
        return releases
    }

    /// What is told otherwise than before is disputed until retention forgets it.
    func record(_ releases: [HarvestedRelease], on date: Date) throws(StoreError) {
        for harvested in releases {
            try transaction.execute(
                """
                INSERT INTO harvested_releases (registry, name, version, fingerprint, body, is_disputed, seen_at)
                VALUES ($1, $2, $3, $4, $5, 0, $6)
                ON CONFLICT (registry, name, version) DO UPDATE
                SET seen_at = excluded.seen_at,
                    is_disputed = CASE WHEN harvested_releases.fingerprint = excluded.fingerprint
                        THEN harvested_releases.is_disputed ELSE 1 END
                WHERE harvested_releases.fingerprint <> excluded.fingerprint AND harvested_releases.is_disputed = 0
                    OR excluded.seen_at > harvested_releases.seen_at + $7
                """,
                [
                    .text(harvested.registry), .text(harvested.name), .text(harvested.release.version),
                    .text(harvested.fingerprint), .blob(harvested.body), .time(date),
                    .integer(Self.staleAfter),
                ]
            )
        }
    }
}
