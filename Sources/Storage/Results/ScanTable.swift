import Domain
import Pipeline

/// Results of scans, inside a transaction.
///
/// A result is stored in several transactions so that a large inventory does not hold up the acknowledgement of deliveries:
/// `begin`, then `add` for each slice of rows, then `finish`. Until `finish` it counts as no result. Of two results the one whose
/// row was made later is the newer one: the clock may have been set back between them.
struct ScanTable {
    let transaction: any SQLTransaction

    /// Results per key whose rows are kept: the newest, and the one before it for a scan that is repeated.
    private static let keptResults = 2
    /// Rows per statement: two or three parameters each, far below the limits of both databases.
    private static let rowsPerStatement = 200

    /// Makes or reopens the row of a scan and returns its key.
    func begin(_ report: Report, of job: Job) throws(StoreError) -> Int64 {
        let outcome = SQLValue.text(report.verdict.outcome.rawValue)
        if let known = try transaction.row("SELECT id FROM scans WHERE uuid = $1", [.text(job.scanID)]) {
            let id = SQLValue.integer(try known.integer("id"))
            try transaction.execute("UPDATE scans SET state = 'storing' WHERE id = $1", [id])
            try transaction.execute("DELETE FROM components WHERE scan_id = $1", [id])
            try transaction.execute("DELETE FROM findings WHERE scan_id = $1", [id])
            return try known.integer("id")
        }
        let repository = try RepositoryTable(transaction: transaction)
            .key(of: job.request.repository, pathTrueAt: nil)
        let counted = try transaction.row(
            "UPDATE repositories SET scan_count = scan_count + 1 WHERE id = $1 RETURNING scan_count",
            [.integer(repository)]
        )
        let (pull, branch): (Int64?, String?) =
            switch job.request.subject {
            case .pullRequest(let number): (Int64(number), nil)
            case .branch(let name): (nil, name)
            case .mergeGroup(let reference): (nil, reference)
            // No branch of the forge, whatever its name.
            case .tag, .upload: (nil, nil)
            }
        let row = try transaction.row(
            """
            INSERT INTO scans (uuid, repository_id, number, job_id, key, pull_number, branch, head, state, outcome,
                finished_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'storing', $9, $10) RETURNING id
            """,
            [
                .text(job.scanID), .integer(repository), .integer(try counted?.integer("scan_count") ?? 1),
                .integer(job.id), .text(job.request.key), .integer(pull), .text(branch),
                .text(job.request.head.hex), outcome, .time(report.generatedAt),
            ]
        )
        guard let row else { throw StoreError("The database did not return the key of a new scan.") }
        return try row.integer("id")
    }

    func add(_ slice: ScanRows.Slice, to scan: Int64) throws(StoreError) {
        try insert(slice.purls.map { [.text($0)] }, into: "components (scan_id, purl)", of: scan)
        try insert(
            slice.findings.map { [.text($0.advisory), .text($0.purl)] },
            into: "findings (scan_id, advisory, purl)",
            of: scan
        )
    }

    private func insert(_ rows: [[SQLValue]], into target: String, of scan: Int64) throws(StoreError) {
        var rest = rows[...]
        while let first = rest.first {
            // Full statements, then single rows: two texts to prepare, whatever the number of rows.
            let count = rest.count >= Self.rowsPerStatement ? Self.rowsPerStatement : 1
            let values = rest.prefix(count).flatMap { $0 }
            rest = rest.dropFirst(count)
            let tuples = (0..<count).map { row in
                let names = first.indices.map { "$\(2 + row * first.count + $0)" }
                return "($1, \(names.joined(separator: ", ")))"
            }
            try transaction.execute(
                "INSERT INTO \(target) VALUES \(tuples.joined(separator: ", ")) ON CONFLICT DO NOTHING",
                [.integer(scan)] + values
            )
        }
    }

    func finish(_ scan: Int64, _ report: Report, reportJSON: [UInt8]) throws(StoreError) {
        let row = try transaction.row(
            """
            UPDATE scans SET state = 'finished', base = $2, outcome = $3, advisory_snapshot = $4, report_json = $5,
                finished_at = $6
            WHERE id = $1 RETURNING key
            """,
            [
                .integer(scan), .text(report.base), .text(report.verdict.outcome.rawValue),
                .text(report.advisorySnapshot?.id), .blob(reportJSON), .time(report.generatedAt),
            ]
        )
        guard let row else { throw StoreError("The scan was removed while its result was being stored.") }
        try FiguresTable(transaction: transaction).put(ResultFigures(report), of: scan)
        let outlived = try transaction.rows(
            """
            SELECT id FROM scans WHERE key = $1 AND state = 'finished'
            ORDER BY id DESC LIMIT 8 OFFSET \(Self.keptResults)
            """,
            [.text(try row.text("key"))]
        )
        for old in outlived {
            let id = SQLValue.integer(try old.integer("id"))
            try transaction.execute("DELETE FROM components WHERE scan_id = $1", [id])
            try transaction.execute("DELETE FROM findings WHERE scan_id = $1", [id])
            // Every refresh of the advisories makes one of each default branch, with its whole report; errored ones that came
            // after the newest verdict do not take its place.
            try transaction.execute(
                """
                DELETE FROM scans WHERE id = $1 AND job_id IN (SELECT id FROM jobs WHERE is_rematch = 1)
                    AND EXISTS (
                        SELECT 1 FROM scans AS newer WHERE newer.key = scans.key AND newer.id > scans.id
                            AND newer.state = 'finished' AND newer.outcome <> 'errored')
                """,
                [id]
            )
        }
    }

    func pullRequestOutcomes(besides job: Job) throws(StoreError) -> [PullRequestOutcome] {
        let rows = try transaction.rows(
            """
            SELECT pull_number, outcome FROM scans JOIN repositories ON repositories.id = scans.repository_id
            WHERE forge = $1 AND repositories.remote_id = $2 AND head = $3 AND key <> $4
                AND pull_number IS NOT NULL AND state = 'finished'
            ORDER BY scans.id
            """,
            [
                .text(job.request.repository.forge.rawValue), .text(job.request.repository.id),
                .text(job.request.head.hex), .text(job.request.key),
            ]
        )
        var newest: [Int: Outcome] = [:]
        for row in rows { newest[Int(try row.integer("pull_number"))] = try row.word("outcome") }
        return newest.sorted { $0.key < $1.key }.map { PullRequestOutcome(number: $0.key, outcome: $0.value) }
    }

    func earlierResult(before job: Job) throws(StoreError) -> EarlierResult? {
        let own = job.request.key
        let base = job.request.baseBranch.map { name in
            JobRequest(
                repository: job.request.repository,
                subject: .branch(name: name),
                head: job.request.head,
                baseBranch: nil,
                isDefaultBranch: false,
                eventTime: nil,
                before: nil
            ).key
        }
        var newest: Int64?
        for key in [own, base ?? own] {
            let scan = try transaction.row(
                """
                SELECT id FROM scans
                WHERE key = $1 AND job_id <> $2 AND state = 'finished' AND advisory_snapshot IS NOT NULL
                ORDER BY id DESC LIMIT 1
                """,
                [.text(key), .integer(job.id)]
            )
            if let scan { newest = max(newest ?? 0, try scan.integer("id")) }
        }
        guard let newest else { return nil }
        let id = SQLValue.integer(newest)
        var purls: Set<String> = []
        for row in try transaction.rows("SELECT purl FROM components WHERE scan_id = $1", [id]) {
            purls.insert(try row.text("purl"))
        }
        var keys: Set<String> = []
        for row in try transaction.rows("SELECT advisory, purl FROM findings WHERE scan_id = $1", [id]) {
            keys.insert("\(try row.text("advisory")) \(try row.text("purl"))")
        }
        return EarlierResult(findingKeys: keys, purls: purls)
    }
}

/// The rows of a result in the order of their keys, in slices that one transaction each can take without holding up others.
struct ScanRows: Sendable {
    struct Slice: Sendable {
        var purls: [String] = []
        var findings: [(advisory: String, purl: String)] = []
        /// What rules may count days from.
        var sightings: [String] = []
    }

    /// Some milliseconds of the writer, for which deliveries wait.
    static let rowsPerSlice = 500

    let slices: [Slice]

    /// Findings that the change removes are not among what the commit has, and are left out.
    init(_ report: Report) {
        let purls = Set(report.inventory.components.map(\.purl.description)).sorted()
        let present = report.findings.filter { $0.provenance != .fixed && $0.status != .fixed }
        let findings = present.flatMap { finding in
            finding.allIDs.sorted().map { (advisory: $0, purl: finding.component.purl.description) }
        }
        var slices: [Slice] = []
        for start in stride(from: 0, to: purls.count, by: Self.rowsPerSlice) {
            slices.append(Slice(purls: Array(purls[start..<min(start + Self.rowsPerSlice, purls.count)])))
        }
        for start in stride(from: 0, to: findings.count, by: Self.rowsPerSlice) {
            slices.append(
                Slice(findings: Array(findings[start..<min(start + Self.rowsPerSlice, findings.count)]))
            )
        }
        let sightings = SightingTable.references(in: report)
        for start in stride(from: 0, to: sightings.count, by: Self.rowsPerSlice) {
            slices.append(
                Slice(sightings: Array(sightings[start..<min(start + Self.rowsPerSlice, sightings.count)]))
            )
        }
        self.slices = slices
    }
}

extension ScanTable {
    /// The newest results first, of one repository or of all.
    func newest(limit: Int, repository: Int64?) throws(StoreError) -> [ScanSummary] {
        let rows = try transaction.rows(
            """
            SELECT uuid, key, outcome FROM scans
            WHERE state = 'finished' AND ($2 IS NULL OR repository_id = $2)
            ORDER BY id DESC LIMIT $1
            """,
            [.integer(Int64(limit)), .integer(repository)]
        )
        var summaries: [ScanSummary] = []
        for row in rows {
            summaries.append(
                ScanSummary(
                    id: try row.text("uuid"),
                    subject: Self.shown(JobRequest.subject(ofKey: try row.text("key"))),
                    outcome: try row.word("outcome")
                )
            )
        }
        return summaries
    }

    private static func shown(_ subject: JobSubject?) -> String {
        switch subject {
        case .pullRequest(let number): "#\(number)"
        case .branch(let name): name
        case .mergeGroup(let reference): reference
        case .tag(let name): JobSubject.reference(ofTag: name)
        case .upload, nil: "upload"
        }
    }
}
