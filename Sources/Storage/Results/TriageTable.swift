import Documents
import Domain
import Foundation
import Pipeline
import Portal
import Triage

/// What was decided about findings, by package and advisory, inside a transaction.
///
/// A finding of a later scan, or of another version of the package, meets the same row: nothing in it is about a scan.
struct TriageTable {
    let transaction: any SQLTransaction

    /// More aliases than any vulnerability has; what comes after is not remembered.
    private static let maximumAliases = 64

    // MARK: Reading

    func records(of repository: Int64) throws(StoreError) -> [TriageRecord] {
        let aliases = try transaction.rows(
            """
            SELECT triage_id, alias FROM triage_aliases JOIN triage ON triage.id = triage_aliases.triage_id
            WHERE repository_id = $1
            """,
            [.integer(repository)]
        )
        var names: [Int64: Set<String>] = [:]
        for row in aliases { names[try row.integer("triage_id"), default: []].insert(try row.text("alias")) }
        let rows = try transaction.rows(
            "SELECT * FROM triage WHERE repository_id = $1 ORDER BY id",
            [.integer(repository)]
        )
        var records: [TriageRecord] = []
        for row in rows {
            let id = try row.integer("id")
            guard let record = try record(row, names[id] ?? []) else { continue }
            records.append(record)
        }
        return records
    }

    /// Every step that was taken about a finding, oldest first.
    func steps(about finding: Finding, in repository: Int64) throws(StoreError) -> [StatusStep] {
        let ids = finding.allIDs.compactMap { AdvisoryID.key($0) }.sorted()
        guard !ids.isEmpty else { return [] }
        let names = ids.indices.map { "$\($0 + 2)" }.joined(separator: ", ")
        let rows = try transaction.rows(
            """
            SELECT triage.id AS id, purl, triage_history.id AS step, triage_history.status AS status,
                triage_history.reason AS reason, actor, triage_history.changed_at AS changed_at
            FROM triage JOIN triage_history ON triage_history.triage_id = triage.id
            WHERE triage.repository_id = $1 AND EXISTS (SELECT 1 FROM triage_aliases
                WHERE triage_aliases.triage_id = triage.id AND alias IN (\(names)))
            """,
            [.integer(repository)] + ids.map { .text($0) }
        )
        var steps: [(order: Int64, decision: Int64, step: StatusStep)] = []
        for row in rows {
            guard try target(of: row)?.concerns(finding.component) == true else { continue }
            let status: TriageStatus = try row.word("status")
            let step = StatusStep(
                previous: TriageStatus.new.rawValue,
                status: status.rawValue,
                reason: try row.text("reason"),
                actor: try row.text("actor"),
                at: try row.time("changed_at")
            )
            steps.append((try row.integer("step"), try row.integer("id"), step))
        }
        // One decision may be about the package and another about this very version: each has a history of its own.
        var last: [Int64: String] = [:]
        return steps.sorted { $0.order < $1.order }.map { entry in
            defer { last[entry.decision] = entry.step.status }
            return entry.step.following(last[entry.decision])
        }
    }

    /// `nil` for a package that this version cannot read; it stays undecided.
    private func target(of row: SQLRow) throws(StoreError) -> TriageRecord.Target? {
        let purl = try row.text("purl")
        if purl.isEmpty { return .repository }
        // What it is instead says nothing to anybody: this program wrote it.
        return (try? PackagePattern(purl, reading: .lenient)).map { .package($0) }
    }

    /// `nil` where the target cannot be read.
    private func record(_ row: SQLRow, _ advisories: Set<String>) throws(StoreError) -> TriageRecord? {
        guard let target = try target(of: row) else { return nil }
        return TriageRecord(
            advisories: advisories,
            target: target,
            status: try row.word("status"),
            justification: try row.optionalText("justification").flatMap { VEXJustification(rawValue: $0) },
            reason: try row.text("reason"),
            source: try row.word("source"),
            origin: try row.text("origin"),
            owner: try row.optionalText("owner"),
            time: try said(row)
        )
    }

    /// A person speaks when the row changes.
    private func said(_ row: SQLRow) throws(StoreError) -> Date {
        if let time = try row.optionalTime("said_at") { return time }
        return try row.time("changed_at")
    }

    // MARK: Writing

    /// Brings the row of a record to its status, by as many allowed steps as it takes.
    ///
    /// What was said before the row's own statement changes nothing.
    func set(
        _ record: TriageRecord,
        in repository: Int64,
        by actor: String,
        at date: Date
    ) throws(StoreError) -> TriageSummary.Effect {
        let aliases = Array(record.advisories.sorted().prefix(Self.maximumAliases))
        guard let advisory = aliases.first else { return .older }
        let known = try row(of: record, aliases, in: repository)
        var status = TriageStatus.new
        if let known {
            status = try known.word("status")
            let said = try said(known).storedMilliseconds
            if let time = record.time, time.storedMilliseconds < said { return .older }
        }
        guard let path = status.path(to: record.status) else { return .unchanged }
        let reason = try known?.text("reason")
        let id: Int64
        if let known {
            id = try known.integer("id")
        } else {
            id = try insert(record, advisory, in: repository, at: date)
        }
        try update(id, record, at: date)
        for alias in aliases {
            try transaction.execute(
                "INSERT INTO triage_aliases (triage_id, alias) VALUES ($1, $2) ON CONFLICT DO NOTHING",
                [.integer(id), .text(alias)]
            )
        }
        if path.isEmpty, reason == record.reason { return .unchanged }
        // A new reason for the same status is a step of its own.
        for step in path.isEmpty ? [record.status] : path { try log(step, id, record, by: actor, at: date) }
        return .applied
    }

    private func row(
        of record: TriageRecord,
        _ aliases: [String],
        in repository: Int64
    ) throws(StoreError) -> SQLRow? {
        let names = aliases.indices.map { "$\($0 + 3)" }.joined(separator: ", ")
        return try transaction.row(
            """
            SELECT * FROM triage WHERE repository_id = $1 AND purl = $2
                AND id IN (SELECT triage_id FROM triage_aliases WHERE alias IN (\(names)))
            ORDER BY id LIMIT 1
            """,
            [.integer(repository), purl(of: record)] + aliases.map { .text($0) }
        )
    }

    private func purl(of record: TriageRecord) -> SQLValue {
        switch record.target {
        case .package(let pattern): .text(pattern.description)
        case .repository: .text("")
        }
    }

    private func insert(
        _ record: TriageRecord,
        _ advisory: String,
        in repository: Int64,
        at date: Date
    ) throws(StoreError) -> Int64 {
        let row = try transaction.row(
            """
            INSERT INTO triage (repository_id, purl, advisory, status, reason, source, origin, changed_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id
            """,
            [
                .integer(repository), purl(of: record), .text(advisory), .text(record.status.rawValue),
                .text(record.reason), .text(record.source.rawValue), .text(record.origin), .time(date),
            ]
        )
        guard let row else { throw StoreError("The database did not return the key of a new decision.") }
        return try row.integer("id")
    }

    private func update(_ id: Int64, _ record: TriageRecord, at date: Date) throws(StoreError) {
        try transaction.execute(
            """
            UPDATE triage SET status = $2, justification = $3, reason = $4, source = $5, origin = $6, owner = $7,
                said_at = $8, changed_at = $9
            WHERE id = $1
            """,
            [
                .integer(id), .text(record.status.rawValue), .text(record.justification?.rawValue),
                .text(record.reason), .text(record.source.rawValue), .text(record.origin),
                .text(record.owner),
                .time(record.time), .time(date),
            ]
        )
    }

    private func log(
        _ status: TriageStatus,
        _ id: Int64,
        _ record: TriageRecord,
        by actor: String,
        at date: Date
    ) throws(StoreError) {
        try transaction.execute(
            """
            INSERT INTO triage_history (triage_id, status, justification, reason, origin, actor, changed_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            """,
            [
                .integer(id), .text(status.rawValue), .text(record.justification?.rawValue),
                .text(record.reason), .text(record.origin), .text(actor), .time(date),
            ]
        )
    }
}
