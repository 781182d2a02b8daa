package import Domain
package import Pipeline
package import Portal
package import struct Foundation.Date

extension StoreDatabase: ProjectCatalog {
    package func projects(_ filter: ProjectFilter, skipping: Int, limit: Int)
        async throws(StoreError) -> (rows: [PortalProject], total: Int)
    {
        try await database.read { transaction throws(StoreError) in
            try ProjectTable(transaction: transaction).list(filter, skipping: skipping, limit: limit)
        }
    }

    package func portalProject(_ id: ResourceID) async throws(StoreError) -> PortalProject? {
        try await database.read { transaction throws(StoreError) in
            try ProjectTable(transaction: transaction).project(id)
        }
    }

    package func makeProject(_ new: NewProject, for caller: Caller?, by actor: Actor, at now: Date)
        async throws(StoreError) -> Result<PortalProject, ProjectRefusal>
    {
        try await database.write { transaction throws(StoreError) in
            try ProjectTable(transaction: transaction).make(new, for: caller, by: actor, at: now)
        }
    }

    package func changeProject(_ id: ResourceID, _ change: ProjectChange, by actor: Actor, at now: Date)
        async throws(StoreError) -> Result<PortalProject, ProjectRefusal>
    {
        try await database.write { transaction throws(StoreError) in
            try ProjectTable(transaction: transaction).change(id, change, by: actor, at: now)
        }
    }

    package func archiveProject(_ id: ResourceID, by actor: Actor, at now: Date)
        async throws(StoreError) -> Result<Void, ProjectRefusal>
    {
        try await database.write { transaction throws(StoreError) in
            try ProjectTable(transaction: transaction).archive(id, by: actor, at: now)
        }
    }
}

extension StoreDatabase: ScanCatalog {
    package func scan(_ id: ResourceID) async throws(StoreError) -> ScanRecord? {
        try await database.read { transaction throws(StoreError) in
            try ScanCatalogTable(transaction: transaction).scan(id)
        }
    }

    package func scans(_ filter: ScanFilter, skipping: Int, limit: Int)
        async throws(StoreError) -> (rows: [ScanRecord], total: Int)
    {
        try await database.read { transaction throws(StoreError) in
            try ScanCatalogTable(transaction: transaction).list(filter, skipping: skipping, limit: limit)
        }
    }

    package func requestScan(_ wish: ScanWish, limit: Int, by actor: Actor, at now: Date)
        async throws(StoreError) -> Result<ScanRecord, ProjectRefusal>
    {
        let (result, isNew) = try await database.write { transaction throws(StoreError) in
            try ScanCatalogTable(transaction: transaction).request(wish, limit: limit, by: actor, at: now)
        }
        if isNew { bell.yield() }
        return result
    }

    package func cancelScan(_ id: ResourceID, because reason: String, by actor: Actor, at now: Date)
        async throws(StoreError) -> Result<ScanRecord, ProjectRefusal>
    {
        let result = try await database.write { transaction throws(StoreError) in
            try ScanCatalogTable(transaction: transaction).cancel(id, because: reason, by: actor, at: now)
        }
        // Its repository is free for the next one.
        if case .success = result { bell.yield() }
        return result
    }

    package func removeScan(_ id: ResourceID, evenLabelled: Bool, by actor: Actor, at now: Date)
        async throws(StoreError) -> Result<Void, ProjectRefusal>
    {
        try await database.write { transaction throws(StoreError) in
            try ScanCatalogTable(transaction: transaction)
                .remove(id, evenLabelled: evenLabelled, by: actor, at: now)
        }
    }

    package func result(of project: Int64, _ snapshot: Snapshot, isJudged: Bool)
        async throws(StoreError) -> ScanRecord?
    {
        try await database.read { transaction throws(StoreError) in
            try ScanCatalogTable(transaction: transaction).result(of: project, snapshot, isJudged: isJudged)
        }
    }

    package func scan(job: Int64) async throws(StoreError) -> ScanRecord? {
        try await database.read { transaction throws(StoreError) in
            try ScanCatalogTable(transaction: transaction).scan(job: job)
        }
    }

    package func steps(about finding: Finding, of project: Int64) async throws(StoreError) -> [StatusStep] {
        try await database.read { transaction throws(StoreError) in
            try TriageTable(transaction: transaction).steps(about: finding, in: project)
        }
    }
}
