import Domain
import Pipeline
import struct Foundation.Date

/// When what rules object to was seen first in a repository, inside a transaction: what delays and due dates count from.
struct SightingTable {
    let transaction: any SQLTransaction

    /// Notes that things were seen at a scan.
    ///
    /// A first time stays as it is, however often it is repeated.
    func record(_ references: [String], of scan: Int64, at time: Date) throws(StoreError) {
        for reference in references {
            try transaction.execute(
                """
                INSERT INTO sightings (repository_id, reference, first_seen, last_seen)
                SELECT repository_id, $2, $3, $3 FROM scans WHERE id = $1
                ON CONFLICT (repository_id, reference) DO UPDATE SET last_seen = excluded.last_seen
                WHERE sightings.last_seen < excluded.last_seen
                """,
                [.integer(scan), .text(reference), .time(time)]
            )
        }
    }

    func firstSeen(in repository: RepositoryRef) throws(StoreError) -> [String: Date] {
        let rows = try transaction.rows(
            """
            SELECT reference, first_seen FROM sightings JOIN repositories ON repositories.id = repository_id
            WHERE forge = $1 AND remote_id = $2
            """,
            [.text(repository.forge.rawValue), .text(repository.id)]
        )
        var seen: [String: Date] = [:]
        for row in rows { seen[try row.text("reference")] = try row.time("first_seen") }
        return seen
    }

    /// What a report names: its open findings, and what its rules object to.
    ///
    /// Sorted, so that rows are locked in one order.
    static func references(in report: Report) -> [String] {
        var references = Set(report.findings.filter(\.isOpen).map { "\($0.id) \($0.component.purl)" })
        var rest = report.verdict.reasons
        while let reason = rest.popLast() {
            references.formUnion(reason.findings)
            rest += reason.children
        }
        return references.filter { $0.utf8.count <= maximumLength }.sorted()
    }

    /// In bytes; a longer name is no package's.
    private static let maximumLength = 10_000
}
