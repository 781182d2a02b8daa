import Domain
import Foundation
import Pipeline
import Triage

/// Waivers, inside a transaction.
///
/// What is removed or replaced is marked and stays.
struct WaiverTable {
    let transaction: any SQLTransaction

    /// The live ones, oldest first: those of one repository and those of all, or every one.
    func waivers(of repository: Int64?) throws(StoreError) -> [StoredWaiver] {
        let rows = try transaction.rows(
            """
            SELECT waivers.*, repositories.forge AS forge, repositories.path AS repository_path
            FROM waivers LEFT JOIN repositories ON repositories.id = waivers.repository_id
            WHERE removed_at IS NULL AND ($1 IS NULL OR repository_id IS NULL OR repository_id = $1)
            ORDER BY waivers.id
            """,
            [.integer(repository)]
        )
        var waivers: [StoredWaiver] = []
        for row in rows { waivers.append(try waiver(row)) }
        return waivers
    }

    private func waiver(_ row: SQLRow) throws(StoreError) -> StoredWaiver {
        var texts: [Waiver.Field: String] = [:]
        for field in Waiver.Field.allCases { texts[field] = try row.optionalText(field.rawValue) }
        let made = CalendarDay(try row.time("made_at"))
        let waiver: Waiver
        do {
            waiver = try Waiver(texts, origin: .store(made: made))
        } catch {
            let id = try row.text("waiver")
            throw StoreError("The database holds a waiver that this version cannot read, \(id): \(error)")
        }
        let forge = try row.optionalText("forge")
        let path = try row.optionalText("repository_path")
        return StoredWaiver(
            waiver: waiver,
            repository: forge.flatMap { forge in path.map { "\(forge):\($0)" } },
            madeBy: try row.text("made_by")
        )
    }

    /// Takes the place of an earlier one about the same.
    func add(_ waiver: Waiver, to repository: Int64?, by actor: String, at date: Date) throws(StoreError) {
        _ = try remove(waiver.id, from: repository, by: actor, at: date)
        try transaction.execute(
            """
            INSERT INTO waivers (repository_id, waiver, advisory, package, license, path, reason, owner, expires,
                made_by, made_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
            """,
            [
                .integer(repository), .text(waiver.id), .text(waiver.advisory),
                .text(waiver.package?.description), .text(waiver.license), .text(waiver.path),
                .text(waiver.reason), .text(waiver.owner), .text(waiver.expires.description), .text(actor),
                .time(date),
            ]
        )
    }

    /// Whether there was one.
    func remove(
        _ id: String,
        from repository: Int64?,
        by actor: String,
        at date: Date
    ) throws(StoreError) -> Bool {
        let count = try transaction.execute(
            """
            UPDATE waivers SET removed_by = $3, removed_at = $4
            WHERE waiver = $2 AND removed_at IS NULL AND COALESCE(repository_id, 0) = COALESCE($1, 0)
            """,
            [.integer(repository), .text(id), .text(actor), .time(date)]
        )
        return count > 0
    }
}
