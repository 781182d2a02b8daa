package import Domain
package import Pipeline
package import struct Foundation.Date

/// What can be asked of scans, and the wish for one.
///
/// Implemented by `Storage`. Every change is one transaction with its line in the audit log; what the rules refuse changes nothing.
package protocol ScanCatalog: Sendable {
    /// By id; `nil` where there is none.
    func scan(_ id: ResourceID) async throws(StoreError) -> ScanRecord?
    /// Newest first, without those that only matched what is known with newer advisories.
    func scans(_ filter: ScanFilter, skipping: Int, limit: Int)
        async throws(StoreError) -> (rows: [ScanRecord], total: Int)
    /// Queues a scan; refuses while one of the same subject waits or runs, and when the team has `limit` under way.
    func requestScan(_ wish: ScanWish, limit: Int, by actor: Actor, at now: Date)
        async throws(StoreError) -> Result<ScanRecord, ProjectRefusal>
    /// Ends one that waits or runs; its worker stops and publishes nothing more.
    func cancelScan(_ id: ResourceID, because reason: String, by actor: Actor, at now: Date)
        async throws(StoreError) -> Result<ScanRecord, ProjectRefusal>
    /// Removes one that has ended with all it found; `evenLabelled`: also a kept snapshot.
    func removeScan(_ id: ResourceID, evenLabelled: Bool, by actor: Actor, at now: Date)
        async throws(StoreError) -> Result<Void, ProjectRefusal>
    /// The newest result that is what was asked for, `isJudged`: with a verdict; `nil` where there is none.
    func result(of project: Int64, _ snapshot: Snapshot, isJudged: Bool) async throws(StoreError)
        -> ScanRecord?
    /// By the row of its job; `nil` where there is none.
    func scan(job: Int64) async throws(StoreError) -> ScanRecord?
    /// What the store was told about a finding of a project, oldest first: triage and imported VEX, not waivers.
    func steps(about finding: Finding, of project: Int64) async throws(StoreError) -> [StatusStep]
}

/// Which result of a project is meant.
package enum Snapshot: Sendable, Equatable {
    /// The newest of the forge's default branch.
    case current
    case scan(ResourceID)
    case release(String)
    case subject(JobSubject)
}

/// Which scans are listed.
package struct ScanFilter: Sendable {
    /// Rows of teams; `nil`: all.
    package var teams: [Int64]?
    /// The row of a project.
    package var project: Int64?
    package var status: ScanRecord.Status?
    package var subject: JobSubject?
    /// Only snapshots of releases, of each label the newest.
    package var isReleased = false
    package var release: String?

    package init() {}
}

/// A scan that somebody asks for.
package struct ScanWish: Sendable {
    package let project: ProjectSummary
    package let request: JobRequest
    /// A JSON object.
    package let metadata: String
    package let release: String?

    package init(project: ProjectSummary, request: JobRequest, metadata: String, release: String?) {
        self.project = project
        self.request = request
        self.metadata = metadata
        self.release = release
    }
}
