package import struct Foundation.Date
package import Pipeline

/// How many rows retention has removed.
package struct PrunedRows: Sendable, Equatable {
    package var deliveries = 0
    package var scans = 0
    package var jobs = 0
    package var publications = 0
    package var sightings = 0
    package var packuments = 0
    package var remediations = 0
    package var registryFacts = 0

    package init(
        deliveries: Int = 0,
        scans: Int = 0,
        jobs: Int = 0,
        publications: Int = 0,
        sightings: Int = 0,
        packuments: Int = 0,
        remediations: Int = 0,
        registryFacts: Int = 0
    ) {
        self.deliveries = deliveries
        self.scans = scans
        self.jobs = jobs
        self.publications = publications
        self.sightings = sightings
        self.packuments = packuments
        self.remediations = remediations
        self.registryFacts = registryFacts
    }
}

extension StoreDatabase {
    /// By what time history was removed last; `nil` where there was nothing yet.
    package func retentionTime() async throws(StoreError) -> Date? {
        try await database.read { transaction throws(StoreError) in
            try transaction.row("SELECT believed_at FROM retention_clock WHERE believed_at > 0", [])?
                .time("believed_at")
        }
    }

    /// What the clock said when it was doubted first; `nil` while it is believed.
    package func retentionDoubt() async throws(StoreError) -> Date? {
        try await database.read { transaction throws(StoreError) in
            try transaction.row("SELECT doubted_at FROM retention_clock WHERE doubted_at IS NOT NULL", [])?
                .time("doubted_at")
        }
    }

    /// Notes that the clock is doubted from now on.
    package func setRetentionDoubt(_ now: Date) async throws(StoreError) {
        _ = try await database.write { transaction throws(StoreError) in
            try transaction.execute("UPDATE retention_clock SET doubted_at = $1", [.time(now)])
        }
    }

    /// Notes by what time history is removed, before it is.
    package func setRetentionTime(_ now: Date) async throws(StoreError) {
        _ = try await database.write { transaction throws(StoreError) in
            try transaction.execute(
                "UPDATE retention_clock SET believed_at = $1, doubted_at = NULL",
                [.time(now)]
            )
        }
    }

    /// Removes what is past its retention, a few rows per transaction so that deliveries are taken all the while.
    ///
    /// Never removed: a delivery whose job or commands wait or run, the newest results of a repository's main line, which tell
    /// newly disclosed findings from known ones, the snapshot of a release, of each label the newest, and what a person closed,
    /// which is not to come again. Ended jobs go after their results once no delivery names them, so that every result that is
    /// kept is listed, and with them what they published; the comment itself is found again by its marker. Repeating it, or
    /// ending it half-way, does no harm.
    ///
    /// `factLimit`: answers of registries that were asked before it go; where it is missing, those as old as deliveries that go.
    package func prune(
        deliveriesOlderThan deliveryLimit: Date,
        scansOlderThan scanLimit: Date,
        factsOlderThan factLimit: Date? = nil
    ) async throws(StoreError) -> PrunedRows {
        _ = try await remove(from: "commands", where: "finished_at < $1", [.time(deliveryLimit)])
        // What has expired proves nothing any more, and a refresh token that is used again after that is refused as unknown.
        for table in ["refresh_tokens", "password_resets"] {
            _ = try await remove(
                from: table,
                keys: ["digest"],
                where: "expires_at < $1",
                [.time(deliveryLimit)]
            )
        }
        return PrunedRows(
            deliveries: try await remove(
                from: "deliveries",
                where: "received_at < $1 AND state NOT IN ('queued', 'received')",
                order: "received_at",
                [.time(deliveryLimit)]
            ),
            scans: try await remove(
                from: "scans AS old",
                where: "finished_at < $1 AND NOT (\(Self.isMainLine)) AND NOT (\(Self.isRelease))",
                [.time(scanLimit)]
            ),
            jobs: try await remove(
                from: "jobs",
                where: """
                    finished_at < $1
                        AND NOT EXISTS (SELECT 1 FROM deliveries WHERE deliveries.job_id = jobs.id)
                        AND NOT EXISTS (SELECT 1 FROM scans WHERE scans.job_id = jobs.id)
                    """,
                [.time(scanLimit)]
            ),
            publications: try await remove(
                from: "publications",
                where: "NOT EXISTS (SELECT 1 FROM jobs WHERE jobs.id = publications.job_id)",
                []
            ),
            sightings: try await remove(from: "sightings", where: "last_seen < $1", [.time(scanLimit)]),
            packuments: try await prunePackuments(deliveryLimit, scanLimit),
            remediations: try await remove(
                from: "remediations",
                where: "updated_at < $1 AND state IN ('merged', 'superseded', 'failed', 'planned')",
                [.time(scanLimit)]
            ),
            registryFacts: try await remove(
                from: "registry_facts",
                keys: ["ecosystem", "name", "version"],
                where: "asked_at < $1",
                [.time(factLimit ?? deliveryLimit)]
            )
        )
    }

    /// Whether the scan `old` is what stands for the main line of its repository.
    private static let isMainLine = """
        EXISTS (SELECT 1 FROM repositories WHERE repositories.id = old.repository_id AND old.id IN (
            COALESCE(\(MainLine.judged), 0), COALESCE(\(MainLine.judgedOfForge), 0), COALESCE(\(MainLine.newestOfForge), 0)))
        """

    /// Whether the scan `old` is what its label stands for: the newest of the label with a verdict.
    private static let isRelease = """
        old.state = 'finished' AND old.outcome <> 'errored' AND EXISTS (
            SELECT 1 FROM jobs WHERE jobs.id = old.job_id AND jobs.release_label IS NOT NULL AND jobs.state <> 'superseded'
                AND NOT EXISTS (
                    SELECT 1 FROM jobs AS newer JOIN scans AS judged ON judged.uuid = newer.scan
                    WHERE newer.repository_id = jobs.repository_id AND newer.release_label = jobs.release_label
                        AND newer.id > jobs.id AND newer.state <> 'superseded'
                        AND judged.state = 'finished' AND judged.outcome <> 'errored'))
        """

    /// What all remembered packuments may take, in bytes; those that were asked for last stay.
    static let packumentBytes = 256 << 20

    private func prunePackuments(_ packumentLimit: Date, _ releaseLimit: Date) async throws(StoreError) -> Int
    {
        _ = try await remove(from: "harvested_releases", where: "seen_at < $1", [.time(releaseLimit)])
        return try await remove(
            from: "packuments",
            where: """
                checked_at < $1 OR id IN (
                    SELECT id FROM (SELECT id, SUM(size) OVER (ORDER BY checked_at DESC, id) AS total FROM packuments) AS kept
                    WHERE total > $2)
                """,
            // From the other end than they are counted from: what goes leaves the total of those before it as it was.
            order: "checked_at, id DESC",
            [.time(packumentLimit), .integer(Self.packumentBytes)]
        )
    }

    /// Found once, by a reader, however much is kept; then removed by its keys, where it still is what it was.
    private func remove(
        from table: String,
        keys: [String] = ["id"],
        where condition: String,
        order: String? = nil,
        _ values: [SQLValue]
    ) async throws(StoreError) -> Int {
        let (most, limit) = (10_000, 100)
        let columns = keys.joined(separator: ", ")
        let end = order.map { "ORDER BY \($0) LIMIT \(most)" } ?? "LIMIT \(most)"
        var total = 0
        while true {
            let found = try await database.read { transaction throws(StoreError) in
                let rows = try transaction.rows(
                    "SELECT \(columns) FROM \(table) WHERE \(condition) \(end)",
                    values
                )
                return try rows.map { row throws(StoreError) in
                    try keys.map { key throws(StoreError) in try row.value(key) }
                }
            }
            var removed = 0
            for start in stride(from: 0, to: found.count, by: limit) {
                // Always as many, the last one again for what lacks: each other text would stay prepared for good.
                let some = (start..<start + limit).map { found[min($0, found.count - 1)] }
                let places = some.indices.map { row in
                    let first = values.count + row * keys.count + 1
                    return "(\((first..<first + keys.count).map { "$\($0)" }.joined(separator: ", ")))"
                }
                removed += try await database.write { transaction throws(StoreError) in
                    try transaction.execute(
                        """
                        DELETE FROM \(table) WHERE (\(columns)) IN
                            (SELECT * FROM (VALUES \(places.joined(separator: ", "))) AS chosen)
                            AND (\(condition))
                        """,
                        values + some.joined()
                    )
                }
            }
            total += removed
            if found.count < most || removed == 0 { return total }
        }
    }
}
