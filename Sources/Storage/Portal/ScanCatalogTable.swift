import Domain
import Pipeline
import Portal
import struct Foundation.Date

/// Scans as REST shows them, inside a transaction.
struct ScanCatalogTable {
    let transaction: any SQLTransaction

    private static let selection = """
        SELECT jobs.id AS job, jobs.scan AS scan, jobs.number AS number, jobs.branch AS branch, is_merge_group, is_upload, is_tag,
            jobs.head AS head,
            jobs.state AS state, last_error, jobs.created_at AS created_at, started_at, jobs.finished_at AS finished_at, metadata,
            release_label, requester.uuid AS requester, outcome, \(ProjectColumns.selection), \(FiguresTable.selection)
        FROM jobs JOIN repositories ON repositories.id = jobs.repository_id
        LEFT JOIN scans ON scans.uuid = jobs.scan AND scans.state = 'finished'
        LEFT JOIN result_figures ON result_figures.scan_id = scans.id
        LEFT JOIN users AS requester ON requester.id = jobs.requested_by
        """

    private static func record(from row: SQLRow) throws(StoreError) -> ScanRecord {
        guard let head = CommitID(try row.text("head")) else {
            throw StoreError("The database holds a job whose head is not a commit id.")
        }
        let outcome: Outcome? = try row.optionalText("outcome").flatMap { Outcome(rawValue: $0) }
        let status = ScanRecord.Status(try row.word("state"), isErrored: outcome == .errored)
        let figures = try FiguresTable.figures(from: row)
        let isOver = status != .queued && status != .running
        return ScanRecord(
            id: try row.id("scan"),
            job: try row.integer("job"),
            project: try ProjectColumns.summary(from: row),
            subject: try JobTable.subject(from: row),
            head: head,
            status: status,
            outcome: isOver ? outcome : nil,
            error: outcome == .errored ? figures?.reason : try row.optionalText("last_error"),
            requestedBy: try row.optionalID("requester"),
            metadata: try row.optionalText("metadata") ?? "{}",
            release: try row.optionalText("release_label"),
            createdAt: try row.time("created_at"),
            startedAt: try row.optionalTime("started_at"),
            finishedAt: try row.optionalTime("finished_at"),
            figures: isOver ? figures : nil
        )
    }

    func scan(_ id: ResourceID) throws(StoreError) -> ScanRecord? {
        let row = try transaction.row("\(Self.selection) WHERE jobs.scan = $1", [.text(id.text)])
        return try row.map { row throws(StoreError) in try Self.record(from: row) }
    }

    func scan(job: Int64) throws(StoreError) -> ScanRecord? {
        let row = try transaction.row("\(Self.selection) WHERE jobs.id = $1", [.integer(job)])
        return try row.map { row throws(StoreError) in try Self.record(from: row) }
    }

    func list(_ filter: ScanFilter, skipping: Int, limit: Int)
        throws(StoreError) -> (rows: [ScanRecord], total: Int)
    {
        let condition = Self.condition(filter)
        let total = try transaction.row(
            "SELECT COUNT(*) AS count FROM jobs \(condition.text)",
            condition.values
        )
        // Few jobs of a project have a label, and their index is not in the order of jobs.
        let order = filter.isReleased ? "+jobs.id" : "jobs.id"
        // What is shown is read of a page's jobs alone.
        let rows = try transaction.rows(
            """
            \(Self.selection) WHERE jobs.id IN (
                SELECT id FROM jobs \(condition.text) ORDER BY \(order) DESC \(condition.page(skipping, limit)))
            ORDER BY jobs.id DESC
            """,
            condition.values
        )
        var records: [ScanRecord] = []
        for row in rows { records.append(try Self.record(from: row)) }
        return (records, Int(try total?.integer("count") ?? 0))
    }

    /// Of `jobs` alone, in the words of their indexes.
    private static func condition(_ filter: ScanFilter) -> SQLCondition {
        var condition = SQLCondition()
        condition.add("jobs.is_rematch = 0")
        if let project = filter.project { condition.add("jobs.repository_id = ?", .integer(project)) }
        if let teams = filter.teams {
            var places = SQLCondition()
            places.add(oneOf: teams, "COALESCE(team_id, \(TeamTable.first))")
            condition.add("jobs.repository_id IN (SELECT id FROM repositories \(places.text))")
        }
        if filter.isReleased {
            condition.add(
                """
                release_label IS NOT NULL
                    AND EXISTS (SELECT 1 FROM scans WHERE scans.uuid = jobs.scan AND scans.state = 'finished')
                    AND NOT EXISTS (SELECT 1 FROM jobs AS newer
                        JOIN scans AS judged ON judged.uuid = newer.scan AND judged.state = 'finished'
                        WHERE newer.repository_id = jobs.repository_id AND newer.release_label = jobs.release_label
                            AND newer.id > jobs.id)
                """
            )
        }
        if let release = filter.release { condition.add("release_label = ?", .text(release)) }
        switch filter.subject {
        case nil: break
        case .pullRequest(let number): condition.add("jobs.number = ?", .integer(Int64(number)))
        case .branch(let name), .mergeGroup(let name):
            condition.add("jobs.is_upload = 0 AND jobs.is_tag = 0 AND jobs.branch = ?", .text(name))
        case .tag(let name): condition.add("jobs.is_tag = 1 AND jobs.branch = ?", .text(name))
        case .upload(let name): condition.add("jobs.is_upload = 1 AND jobs.branch = ?", .text(name))
        }
        if let status = filter.status {
            condition.add(Self.condition(status, isOfAll: filter.project == nil && filter.teams == nil))
        }
        return condition
    }

    private static let isErrored = """
        EXISTS (SELECT 1 FROM scans WHERE scans.job_id = jobs.id AND scans.state = 'finished' AND outcome = 'errored')
        """

    /// `isOfAll`: of the whole server, where the state says which index to read; else those of the projects are read.
    private static func condition(_ status: ScanRecord.Status, isOfAll: Bool) -> String {
        let state = isOfAll ? "jobs.state" : "(jobs.state || '')"
        return switch status {
        case .queued: "\(state) = 'queued'"
        case .running: "\(state) = 'running'"
        case .succeeded: "\(state) = 'succeeded' AND NOT \(isErrored)"
        case .failed where isOfAll:
            """
            jobs.state IN ('dead', 'succeeded') AND jobs.id IN (
                SELECT id FROM jobs WHERE is_rematch = 0 AND state = 'dead'
                UNION ALL SELECT job_id FROM scans WHERE state = 'finished' AND outcome = 'errored')
            """
        case .failed: "\(state) = 'dead' OR \(state) = 'succeeded' AND \(isErrored)"
        case .cancelled: "\(state) = 'superseded'"
        }
    }

    func result(of project: Int64, _ snapshot: Snapshot, isJudged: Bool) throws(StoreError) -> ScanRecord? {
        let judged = isJudged ? "AND outcome <> 'errored'" : ""
        let end = """
            AND scans.repository_id = $1 AND jobs.state <> 'superseded' \(judged) ORDER BY scans.number DESC LIMIT 1
            """
        func newest(_ condition: String, _ values: [SQLValue] = []) throws(StoreError) -> ScanRecord? {
            let row = try transaction.row(
                "\(Self.selection) WHERE (\(condition)) \(end)",
                [.integer(project)] + values
            )
            return try row.map { row throws(StoreError) in try Self.record(from: row) }
        }
        switch snapshot {
        case .current:
            // As `MainLine` has it.
            let row = try transaction.row(
                """
                \(Self.selection) WHERE jobs.repository_id = $1 AND jobs.is_default = 1 AND scans.id IS NOT NULL
                    AND jobs.state <> 'superseded' \(judged) ORDER BY jobs.id DESC LIMIT 1
                """,
                [.integer(project)]
            )
            return try row.map { row throws(StoreError) in try Self.record(from: row) }
        case .scan(let id): return try newest("jobs.scan = $2", [.text(id.text)])
        case .release(let label): return try newest("release_label = $2", [.text(label)])
        case .subject(.pullRequest(let number)):
            return try newest("jobs.number = $2", [.integer(Int64(number))])
        case .subject(.branch(let name)), .subject(.mergeGroup(let name)):
            return try newest("jobs.is_upload = 0 AND jobs.is_tag = 0 AND jobs.branch = $2", [.text(name)])
        case .subject(.tag(let name)):
            return try newest("jobs.is_tag = 1 AND jobs.branch = $2", [.text(name)])
        case .subject(.upload(let name)):
            return try newest("jobs.is_upload = 1 AND jobs.branch = $2", [.text(name)])
        }
    }

    // MARK: Changing

    func request(_ wish: ScanWish, limit: Int, by actor: Actor, at now: Date)
        throws(StoreError) -> (result: Result<ScanRecord, ProjectRefusal>, isNew: Bool)
    {
        let project = wish.project
        let row = try transaction.row(
            "SELECT archived_at FROM repositories WHERE id = $1",
            [.integer(project.key)]
        )
        guard let row else { return (.failure(.unknownProject), false) }
        guard try row.optionalTime("archived_at") == nil else { return (.failure(.archived), false) }
        let jobs = JobTable(transaction: transaction)
        let newest = try jobs.newest(key: wish.request.key)
        // One of another commit is superseded: whoever asks wants a verdict on what there is now.
        if let newest, newest.isLive, newest.head == wish.request.head.hex, let id = ResourceID(newest.scan) {
            return (.failure(.scanActive(id)), false)
        }
        if let release = wish.release {
            let other = try transaction.row(
                "SELECT id FROM jobs WHERE repository_id = $1 AND release_label = $2 AND key <> $3 LIMIT 1",
                [.integer(project.key), .text(release), .text(wish.request.key)]
            )
            guard other == nil else {
                // As whoever asks names it: an SBOM comes with a form.
                let field = wish.request.subject.isSBOM ? "release" : "metadata.release"
                return (
                    .failure(.invalid(field: field, "is the release of another reference")),
                    false
                )
            }
        }
        let busy = try transaction.row(
            """
            SELECT COUNT(*) AS count FROM jobs JOIN repositories ON repositories.id = jobs.repository_id
            WHERE state IN ('queued', 'running') AND metadata IS NOT NULL AND COALESCE(team_id, \(TeamTable.first)) = $1
            """,
            [.integer(project.team)]
        )
        guard try busy?.integer("count") ?? 0 < limit else {
            return (.failure(.tooManyScans(limit: limit)), false)
        }
        // What was known is what it replaces, also where the head went back to where it had been.
        let before = newest.flatMap { $0.head == wish.request.head.hex ? $0.before : $0.head }
        let request = wish.request.replacing(before.flatMap { CommitID($0) })
        guard case .queued(let job, let scan) = try jobs.admit(request, repository: project.key, now: now)
        else { throw StoreError("A scan that was asked for was not queued.") }
        try transaction.execute(
            "UPDATE jobs SET requested_by = $2, metadata = $3, release_label = $4 WHERE id = $1",
            [.integer(job), .integer(actor.user), .text(wish.metadata), .text(wish.release)]
        )
        try note("create", scan, project, [("ref", nil, request.key)], by: actor, at: now)
        guard let id = ResourceID(scan), let record = try self.scan(id) else {
            throw StoreError("A scan that was queued is not there.")
        }
        return (.success(record), true)
    }

    func cancel(_ id: ResourceID, because reason: String, by actor: Actor, at now: Date)
        throws(StoreError) -> Result<ScanRecord, ProjectRefusal>
    {
        guard let record = try scan(id) else { return .failure(.unknownScan) }
        guard record.isActive else { return .failure(.scanEnded) }
        try transaction.execute(
            """
            UPDATE jobs SET state = 'superseded', lease_owner = NULL, lease_until = NULL, finished_at = $2, last_error = $3
            WHERE id = $1
            """,
            [.integer(record.job), .time(now), .text(reason)]
        )
        try JobTable(transaction: transaction).settleDeliveries(
            job: record.job,
            as: .superseded,
            reason: reason
        )
        try note(
            "cancel",
            id.text,
            record.project,
            [("status", record.status.rawValue, ScanRecord.Status.cancelled.rawValue)],
            by: actor,
            at: now
        )
        guard let changed = try scan(id) else { throw StoreError("A scan is gone while it is cancelled.") }
        return .success(changed)
    }

    func remove(_ id: ResourceID, evenLabelled: Bool, by actor: Actor, at now: Date)
        throws(StoreError) -> Result<Void, ProjectRefusal>
    {
        guard let record = try scan(id) else { return .failure(.unknownScan) }
        guard !record.isActive else { return .failure(.scanIsActive) }
        guard evenLabelled || record.release == nil else { return .failure(.scanIsLabelled) }
        try transaction.execute("DELETE FROM scans WHERE uuid = $1", [.text(id.text)])
        try transaction.execute(
            "UPDATE deliveries SET job_id = NULL WHERE job_id = $1",
            [.integer(record.job)]
        )
        try transaction.execute("DELETE FROM jobs WHERE id = $1", [.integer(record.job)])
        try note(
            "delete",
            id.text,
            record.project,
            [("status", record.status.rawValue, nil)],
            by: actor,
            at: now
        )
        return .success(())
    }

    private func note(
        _ action: String,
        _ scan: String,
        _ project: ProjectSummary,
        _ fields: [(name: String, before: String?, after: String?)],
        by actor: Actor,
        at now: Date
    ) throws(StoreError) {
        try AuditTable(transaction: transaction).append(
            action,
            "scans",
            scan,
            team: project.team,
            fields.map { ($0.name, .text($0.before), .text($0.after)) },
            by: actor,
            at: now
        )
    }
}
