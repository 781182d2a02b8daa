package import Domain
package import struct Foundation.Date
package import Pipeline
package import Triage

extension StoreDatabase {
    /// What counts for a repository: its waivers, those of all repositories, and what was decided about its findings.
    package func storedTriage(of repository: RepositoryRef) async throws(StoreError) -> StoredTriage {
        try await database.read { transaction throws(StoreError) in
            let row = try transaction.row(
                "SELECT id FROM repositories WHERE forge = $1 AND remote_id = $2",
                [.text(repository.forge.rawValue), .text(repository.id)]
            )
            // One that is not known has what all have.
            let id = try row?.integer("id") ?? 0
            return StoredTriage(
                waivers: try WaiverTable(transaction: transaction).waivers(of: id).map(\.waiver),
                records: try TriageTable(transaction: transaction).records(of: id)
            )
        }
    }

    /// The key of a repository by `forge:owner/name`, without regard to case; `nil` for one that never sent a delivery.
    package func repositoryKey(_ name: String) async throws(StoreError) -> Int64? {
        let parts = name.split(separator: ":", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return nil }
        return try await database.read { transaction throws(StoreError) in
            let row = try transaction.row(
                """
                SELECT id FROM repositories WHERE forge = $1 AND LOWER(path) = LOWER($2)
                ORDER BY path_time DESC, id DESC LIMIT 1
                """,
                [.text(parts[0]), .text(parts[1])]
            )
            return try row?.integer("id")
        }
    }

    // MARK: Waivers

    /// The live ones of a repository and of all, or every one.
    package func waivers(of repository: Int64?) async throws(StoreError) -> [StoredWaiver] {
        try await database.read { transaction throws(StoreError) in
            try WaiverTable(transaction: transaction).waivers(of: repository)
        }
    }

    /// Keeps a waiver for a repository, or for all; it takes the place of an earlier one about the same.
    package func add(
        _ waiver: Waiver,
        to repository: Int64?,
        by actor: String,
        at date: Date
    ) async throws(StoreError) {
        try await database.write { transaction throws(StoreError) in
            try WaiverTable(transaction: transaction).add(waiver, to: repository, by: actor, at: date)
        }
    }

    /// Ends a waiver of a repository, or one of all repositories; whether there was one.
    package func removeWaiver(
        _ id: String,
        from repository: Int64?,
        by actor: String,
        at date: Date
    ) async throws(StoreError) -> Bool {
        try await database.write { transaction throws(StoreError) in
            try WaiverTable(transaction: transaction).remove(id, from: repository, by: actor, at: date)
        }
    }

    // MARK: Triage

    /// Keeps what was decided, a few records per transaction so that deliveries are taken all the while.
    ///
    /// Repeating it, or ending it half-way, does no harm.
    package func keep(
        _ records: [TriageRecord],
        of repository: Int64,
        by actor: String,
        at date: Date
    ) async throws(StoreError) -> TriageSummary {
        var summary = TriageSummary()
        var rest = records[...]
        while !rest.isEmpty {
            let slice = Array(rest.prefix(200))
            rest = rest.dropFirst(200)
            let effects = try await database.write { transaction throws(StoreError) in
                let table = TriageTable(transaction: transaction)
                var effects: [TriageSummary.Effect] = []
                for record in slice {
                    effects.append(try table.set(record, in: repository, by: actor, at: date))
                }
                return effects
            }
            for effect in effects { summary.count(effect) }
        }
        return summary
    }
}
