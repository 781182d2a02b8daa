import Pipeline
import Storage

/// What a store holds once its server has ended: for counting up what was sent against what was kept.
struct StoreTotals {
    /// One for each id.
    let deliveries: Int
    /// Each answer of 2xx: a delivery that came again counts again.
    let answers: Int
    /// Deliveries that still wait for something, or failed.
    let unsettled: Int
    /// By state.
    let jobs: [String: Int]
    /// Jobs that no delivery asked for.
    let jobsOfSweeps: Int

    var allJobs: Int { jobs.values.reduce(0, +) }

    init(_ settings: BotSettings) async throws {
        let database = try SQLiteDatabase(path: settings.database, migrations: SQLiteSchema.migrations)
        let (counts, states) = try await database.read { transaction throws(StoreError) in
            let counts = try transaction.rows(
                """
                SELECT COUNT(*) AS deliveries, COALESCE(SUM(attempts), 0) AS answers,
                    COUNT(CASE WHEN state IN ('queued', 'received', 'failed') THEN 1 END) AS unsettled,
                    (SELECT COUNT(*) FROM jobs WHERE NOT EXISTS
                        (SELECT 1 FROM deliveries WHERE deliveries.job_id = jobs.id)) AS swept
                FROM deliveries
                """,
                []
            )
            return (
                counts, try transaction.rows("SELECT state, COUNT(*) AS count FROM jobs GROUP BY state", [])
            )
        }
        try database.close()
        guard let row = counts.first else { throw BenchFailure("the store has no totals") }
        deliveries = Int(try row.integer("deliveries"))
        answers = Int(try row.integer("answers"))
        unsettled = Int(try row.integer("unsettled"))
        jobsOfSweeps = Int(try row.integer("swept"))
        var jobs: [String: Int] = [:]
        for row in states { jobs[try row.text("state")] = Int(try row.integer("count")) }
        self.jobs = jobs
    }
}
