import Advisories
import Domain
import Foundation
import GRDB

/// The end of a build: which record of an id counts, the look-up table, the snapshot.
extension AdvisoryIndexBuilder {
    /// Decides which record of each id counts, fills the look-up table and names the snapshot.
    func finish() throws -> AdvisorySnapshot {
        if plan.isAmending { try settleTouched() } else { try settleAll() }
        var snapshot = AdvisorySnapshotID()
        let digests = try Row.fetchCursor(
            db,
            sql: "SELECT digest FROM advisories WHERE is_current ORDER BY id, digest"
        )
        while let row = try digests.next() { snapshot.add(row[0] as Data) }
        let feeds = try Row.fetchCursor(
            db,
            sql: "SELECT digest FROM sources WHERE kind <> 'osv' ORDER BY kind"
        )
        while let row = try feeds.next() {
            if let digest = row[0] as Data? { snapshot.addFeed(digest) }
        }
        try db.execute(
            sql: "INSERT OR REPLACE INTO meta (key, value) VALUES ('snapshot', ?), ('advisories', ?)",
            arguments: [snapshot.text, String(snapshot.count)]
        )
        if !plan.isAmending { try db.execute(sql: "ANALYZE") }
        let hasAdvisories = try Bool.fetchOne(
            db,
            sql: "SELECT EXISTS (SELECT 1 FROM sources WHERE kind = 'osv')"
        )
        guard hasAdvisories == true else {
            throw AdvisoryError(
                .invalid,
                detail:
                    "EPSS and KEV data say nothing without advisories; import OSV records first, or with them"
            )
        }
        return try SQLiteAdvisoryIndex.snapshot(in: db)
    }

    /// Records of the same id as `a`, from other sources, that count before it.
    ///
    /// Archives of single ecosystems hold the part of an advisory that is about theirs, so one record counts before another only
    /// for the ecosystems that it is about itself.
    private static let newer = """
        SELECT 1 FROM advisories o WHERE o.id = a.id AND o.source <> a.source
            AND (o.modified, o.digest, o.source) > (a.modified, a.digest, a.source)
        """

    /// Whether a newer record of its id is about the ecosystem of `r`, which is about `a`.
    private static let isOutdone = """
        EXISTS (\(newer) AND EXISTS (SELECT 1 FROM records s
            WHERE s.key >= o.key << $1 AND s.key < (o.key + 1) << $1 AND s.ecosystem = r.ecosystem))
        """

    /// Whether newer records of its id are about every ecosystem of `a`.
    private static let isOutdoneWholly = """
        EXISTS (\(newer)) AND NOT EXISTS (SELECT 1 FROM records r
            WHERE r.key >= a.key << $1 AND r.key < (a.key + 1) << $1 AND NOT \(isOutdone))
        """

    private func settleAll() throws {
        if hasPrevious {
            try db.execute(
                sql: """
                    UPDATE advisories SET first_seen = coalesce(
                        (SELECT min(o.first_seen) FROM previous.advisories o WHERE o.id = advisories.id), first_seen)
                    """
            )
        }
        try db.execute(
            sql: """
                UPDATE advisories AS a SET is_current = 0 WHERE \(AdvisoryIndexBuilder.isOutdoneWholly);
                INSERT INTO packages SELECT r.ecosystem, r.name, r.key
                    FROM records r JOIN advisories a ON a.key = r.key >> $1
                    WHERE a.is_current AND NOT a.is_withdrawn AND NOT \(AdvisoryIndexBuilder.isOutdone)
                    ORDER BY 1, 2, 3;
                """,
            arguments: ["1": AdvisoryIndexSchema.recordBits]
        )
    }

    /// The same for what was touched: the rest stays as it is.
    private func settleTouched() throws {
        try db.execute(
            sql: """
                UPDATE advisories SET first_seen = min(first_seen, coalesce(
                    (SELECT t.first_seen FROM touched t WHERE t.id = advisories.id), first_seen))
                    WHERE id IN (SELECT id FROM touched);
                UPDATE advisories AS a SET is_current = 0
                    WHERE id IN (SELECT id FROM touched) AND \(AdvisoryIndexBuilder.isOutdoneWholly);
                INSERT INTO packages SELECT r.ecosystem, r.name, r.key
                    FROM touched t JOIN advisories a ON a.id = t.id
                    JOIN records r ON r.key >= a.key << $1 AND r.key < (a.key + 1) << $1
                    WHERE a.is_current AND NOT a.is_withdrawn AND NOT \(AdvisoryIndexBuilder.isOutdone);
                """,
            arguments: ["1": AdvisoryIndexSchema.recordBits]
        )
    }
}
