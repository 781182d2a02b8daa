package import Domain
package import Pipeline

extension StoreDatabase: ScanStore {
    package func save(_ report: Report, reportJSON: [UInt8], of job: Job) async throws(StoreError) {
        let scan = try await database.write { transaction throws(StoreError) in
            try ScanTable(transaction: transaction).begin(report, of: job)
        }
        let kept = packing?.pack(reportJSON) ?? reportJSON
        for slice in ScanRows(report).slices {
            try await database.write { transaction throws(StoreError) in
                try ScanTable(transaction: transaction).add(slice, to: scan)
                // What is in an upload, or in an old release, was not seen in the repository now.
                guard job.request.subject.isToldOnForge else { return }
                try SightingTable(transaction: transaction)
                    .record(slice.sightings, of: scan, at: report.generatedAt)
            }
        }
        try await database.write { transaction throws(StoreError) in
            try ScanTable(transaction: transaction).finish(scan, report, reportJSON: kept)
        }
    }

    /// As documented at the port.
    ///
    /// A result that had no advisories to match with knew nothing about findings and is passed over.
    package func earlierResult(before job: Job) async throws(StoreError) -> EarlierResult? {
        try await database.read { transaction throws(StoreError) in
            try ScanTable(transaction: transaction).earlierResult(before: job)
        }
    }

    package func memory(of repository: RepositoryRef) async throws(StoreError) -> RepositoryMemory {
        let firstSeen = try await database.read { transaction throws(StoreError) in
            try SightingTable(transaction: transaction).firstSeen(in: repository)
        }
        return RepositoryMemory(firstSeen: firstSeen, triage: try await storedTriage(of: repository))
    }

    package func pullRequestOutcomes(besides job: Job) async throws(StoreError) -> [PullRequestOutcome] {
        try await database.read { transaction throws(StoreError) in
            try ScanTable(transaction: transaction).pullRequestOutcomes(besides: job)
        }
    }

    package func keep(
        _ branch: BranchInventory,
        snapshot: String?,
        of job: Job
    ) async throws(StoreError) {
        try await database.write { transaction throws(StoreError) in
            try InventoryTable(transaction: transaction).keep(branch, snapshot: snapshot, of: job)
        }
    }

    package func inventory(of job: Job) async throws(StoreError) -> BranchInventory? {
        try await database.read { transaction throws(StoreError) in
            try InventoryTable(transaction: transaction).inventory(of: job)
        }
    }

    package func forgetInventory(of job: Job) async throws(StoreError) {
        try await database.write { transaction throws(StoreError) in
            try InventoryTable(transaction: transaction).forget(job)
        }
    }

    package func outdatedBranches(snapshot: String) async throws(StoreError) -> [JobRequest] {
        try await database.read { transaction throws(StoreError) in
            try InventoryTable(transaction: transaction).outdated(snapshot: snapshot)
        }
    }

    package func newestReport(of key: String) async throws(StoreError) -> [UInt8]? {
        let kept = try await database.read { transaction throws(StoreError) in
            let row = try transaction.row(
                """
                SELECT report_json FROM scans WHERE key = $1 AND state = 'finished'
                ORDER BY id DESC LIMIT 1
                """,
                [.text(key)]
            )
            return try row?.blob("report_json")
        }
        return try unpacked(kept)
    }

    package func report(scan: String) async throws(StoreError) -> [UInt8]? {
        let kept = try await database.read { transaction throws(StoreError) in
            let row = try transaction.row(
                "SELECT report_json FROM scans WHERE uuid = $1 AND report_json IS NOT NULL",
                [.text(scan)]
            )
            return try row?.blob("report_json")
        }
        return try unpacked(kept)
    }

    /// Older versions kept reports as they are.
    private func unpacked(_ kept: [UInt8]?) throws(StoreError) -> [UInt8]? {
        guard let kept, kept.starts(with: TextPacking.start) else { return kept }
        guard let json = packing?.unpack(kept) else {
            throw StoreError("The database holds a report that cannot be unpacked.")
        }
        return json
    }
}

/// A stored result, in a line.
package struct ScanSummary: Sendable, Equatable {
    /// The scan id.
    package let id: String
    /// `#12` for a pull request, else the branch or reference; `upload` for one.
    package let subject: String
    package let outcome: Outcome
}

extension StoreDatabase {
    /// The newest results first, of one repository or of all.
    package func newestScans(limit: Int, repository: Int64?) async throws(StoreError) -> [ScanSummary] {
        try await database.read { transaction throws(StoreError) in
            try ScanTable(transaction: transaction).newest(limit: limit, repository: repository)
        }
    }
}
