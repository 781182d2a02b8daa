import Advisories
package import Domain
import Foundation
import GRDB

/// Records of advisories: adding, replacing and taking them out.
extension AdvisoryIndexBuilder {
    /// Replaces the record with this id in a source that is being amended.
    package func replace(_ advisory: Advisory, in source: Source, listed: String?) throws {
        try remove(advisory.id, from: source)
        _ = try add(advisory, to: source, listed: listed)
    }

    /// Whether the source has the record with this id as of `modified` or later.
    func holds(_ id: String, asNewAs modified: String, in source: Source) throws -> Bool {
        try Bool.fetchOne(
            db.cachedStatement(
                sql: "SELECT EXISTS (SELECT 1 FROM advisories WHERE id = ? AND source = ? AND modified >= ?)"
            ),
            arguments: [id, source.key, AdvisoryIndexSchema.sortable(modified)]
        ) ?? false
    }

    /// Takes out the record with this id, if the source has it, and what was noted about leaving it out.
    package func remove(_ id: String, from source: Source) throws {
        if plan.isAmending { try touch(id) }
        try forget(id, of: source)
        let key = try Int64.fetchOne(
            db.cachedStatement(sql: "SELECT key FROM advisories WHERE id = ? AND source = ?"),
            arguments: [id, source.key]
        )
        guard let key else { return }
        try delete(key)
        try removeLinks(of: id, source)
    }

    private func removeLinks(of id: String, _ source: Source) throws {
        try db.cachedStatement(sql: "DELETE FROM links WHERE id = ? AND source = ?")
            .execute(arguments: [id, source.key])
    }

    private func forget(_ id: String, of source: Source) throws {
        let statement = try db.cachedStatement(sql: "DELETE FROM left_out WHERE source = ? AND id = ?")
        try statement.execute(arguments: [source.key, id])
    }

    /// Notes why a record is not in the index, instead of what was noted before.
    package func leaveOut(_ record: LeftOutRecord, of source: Source) throws {
        try forget(record.id, of: source)
        try db.execute(
            sql: "INSERT INTO left_out (source, id, name, listed, kind, reason) VALUES (?, ?, ?, ?, ?, ?)",
            arguments: [
                source.key, record.id, record.name, record.listed, record.isBad ? "bad" : "skipped",
                record.reason,
            ]
        )
    }

    /// Takes an id out of the look-up table; the end of the build decides anew which of its records count.
    private func touch(_ id: String) throws {
        let insert = try db.cachedStatement(
            sql: """
                INSERT INTO touched SELECT $1, min(first_seen) FROM advisories WHERE id = $1 ON CONFLICT DO NOTHING
                """
        )
        try insert.execute(arguments: ["1": id])
        guard db.changesCount == 1 else { return }
        try db.cachedStatement(
            sql: """
                DELETE FROM packages WHERE (ecosystem, name, record) IN (
                    SELECT r.ecosystem, r.name, r.key FROM advisories a JOIN records r
                    ON r.key >= a.key << $1 AND r.key < (a.key + 1) << $1 WHERE a.id = $2)
                """
        ).execute(arguments: ["1": AdvisoryIndexSchema.recordBits, "2": id])
        try db.cachedStatement(sql: "UPDATE advisories SET is_current = 1 WHERE id = ?").execute(arguments: [
            id
        ])
    }

    private func delete(_ key: Int64) throws {
        let first = key << AdvisoryIndexSchema.recordBits
        let end = (key + 1) << AdvisoryIndexSchema.recordBits
        let record = try Row.fetchOne(
            db.cachedStatement(sql: "SELECT ecosystem, name, body FROM records WHERE key = ?"),
            arguments: [first]
        )
        // Its aliases are in its own body: the table of aliases is sorted by alias.
        if let record, let ecosystem = Ecosystem(rawValue: record[0]) {
            let old = try SQLiteAdvisoryIndex.decoded(
                record,
                at: 2,
                PackageName(ecosystem: ecosystem, name: record[1])
            )
            let statement = try db.cachedStatement(
                sql: "DELETE FROM aliases WHERE alias = ? AND advisory = ?"
            )
            for alias in old.aliases { try statement.execute(arguments: [alias, key]) }
        }
        try db.cachedStatement(sql: "DELETE FROM records WHERE key >= ? AND key < ?").execute(arguments: [
            first, end,
        ])
        try db.cachedStatement(sql: "DELETE FROM advisories WHERE key = ?").execute(arguments: [key])
    }

    /// Adds a record with all its packages.
    ///
    /// With `wanted` what it says of other packages is counted and not stored. `listed` is the date by which it is known to
    /// be up to date; its own without.
    package func add(
        _ advisory: Advisory,
        to source: Source,
        only wanted: Set<PackageName>? = nil,
        listed: String? = nil
    ) throws -> Added {
        var order: [PackageName] = []
        var entries: [PackageName: [AffectedPackage]] = [:]
        for entry in advisory.affected {
            if entries[entry.package] == nil { order.append(entry.package) }
            entries[entry.package, default: []].append(entry)
        }
        guard order.count < 1 << AdvisoryIndexSchema.recordBits else {
            throw AdvisoryError(.invalid, detail: "a record names \(order.count) packages")
        }
        let bodies = order.map { ($0, AdvisoryRecordCodec.encode(advisory, affected: entries[$0] ?? [])) }
        let digest = AdvisorySnapshotID.digest(of: bodies)
        let modified = AdvisoryIndexSchema.sortable(advisory.modified)
        let key = nextAdvisory
        insertAdvisory.setUncheckedArguments([
            key, advisory.id, source.key, modified, listed ?? modified, advisory.isWithdrawn,
            advisory.affected.allSatisfy(\.namesNoVersion), plan.now.milliseconds, Data(digest),
        ])
        try insertAdvisory.execute()
        let isDuplicate = db.changesCount == 0
        if isDuplicate, try !makeRoom(for: advisory.id, modified, digest, key, source) { return .duplicate }
        nextAdvisory += 1
        for (index, (package, body)) in bodies.enumerated() where wanted?.contains(package) ?? true {
            insertRecord.setUncheckedArguments([
                key << AdvisoryIndexSchema.recordBits + Int64(index), package.ecosystem.rawValue,
                package.name,
                Data(body),
            ])
            try insertRecord.execute()
        }
        for alias in advisory.aliases {
            insertAlias.setUncheckedArguments([alias, key])
            try insertAlias.execute()
        }
        if !advisory.references.isEmpty {
            insertLinks.setUncheckedArguments([
                advisory.id, source.key, advisory.references.joined(separator: "\n"),
            ])
            try insertLinks.execute()
        } else if isDuplicate {
            try removeLinks(of: advisory.id, source)
        }
        return isDuplicate ? .duplicate : .stored
    }

    /// Replaces an older record of the same id and source; `false` when the one that is there is as new.
    private func makeRoom(
        for id: String,
        _ modified: String,
        _ digest: [UInt8],
        _ key: Int64,
        _ source: Source
    ) throws -> Bool {
        let old = try Int64.fetchOne(
            db,
            sql: "SELECT key FROM advisories WHERE id = ? AND source = ? AND (modified, digest) < (?, ?)",
            arguments: [id, source.key, modified, Data(digest)]
        )
        guard let old else { return false }
        try delete(old)
        try insertAdvisory.execute()
        return true
    }
}

/// A record of a source that is not in the index, and why.
package struct LeftOutRecord: Sendable {
    package let id: String
    /// Of the file it was in.
    package let name: String
    /// As of `advisories.listed`; empty when it is to be asked for again.
    package let listed: String
    package let isBad: Bool
    /// What is wrong with it, or the ecosystems it is about.
    package let reason: String
}
