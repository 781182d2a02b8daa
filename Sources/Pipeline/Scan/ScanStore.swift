package import Domain
package import Triage
package import struct Foundation.Date

/// Results of scans.
///
/// Implemented by `Storage`.
package protocol ScanStore: Sendable {
    /// Stores the result of `job`; repeating it replaces the result.
    func save(_ report: Report, reportJSON: [UInt8], of job: Job) async throws(StoreError)

    /// Findings and component purls of the newest result for the same subject or for the base branch, whichever is newer, not
    /// counting `job` itself: what was already known before this scan. `nil` when there is none.
    func earlierResult(before job: Job) async throws(StoreError) -> EarlierResult?

    /// What earlier scans and people left behind for a repository.
    func memory(of repository: RepositoryRef) async throws(StoreError) -> RepositoryMemory

    /// Keeps what a default branch contains, so that it can be judged again when advisories change; the newest job counts.
    ///
    /// `snapshot` is the id of the advisories it was matched with. A scan also ends what was kept of the repository's default
    /// branch of before.
    func keep(_ branch: BranchInventory, snapshot: String?, of job: Job) async throws(StoreError)

    /// What was kept of the commit that `job` is about; `nil` when it is not the newest of its branch.
    func inventory(of job: Job) async throws(StoreError) -> BranchInventory?

    /// Forgets what was kept of the branch of `job`, so that it is not judged again: it is no default branch any more.
    func forgetInventory(of job: Job) async throws(StoreError)

    /// Requests to judge again the default branches that were last matched with other advisories than `snapshot`.
    func outdatedBranches(snapshot: String) async throws(StoreError) -> [JobRequest]

    /// The newest result of every other pull request whose head is the commit of `job`, by number.
    func pullRequestOutcomes(besides job: Job) async throws(StoreError) -> [PullRequestOutcome]

    /// The JSON report of the newest result under a job's key, `nil` before the first.
    func newestReport(of key: String) async throws(StoreError) -> [UInt8]?

    /// The stored JSON report (DESIGN section 2) of a scan id.
    func report(scan: String) async throws(StoreError) -> [UInt8]?
}

/// What the newest scanned commit of a default branch contains.
package struct BranchInventory: Sendable, Equatable {
    /// A commit that another one is compared with, and what it contains.
    package struct Base: Sendable, Equatable {
        package let commit: String
        package let inventory: Inventory

        package init(commit: String, inventory: Inventory) {
            self.commit = commit
            self.inventory = inventory
        }
    }

    package let inventory: Inventory
    /// `nil` when there was nothing to compare with.
    package let base: Base?
    /// The repository's own rules in that commit.
    package let rulebook: Rulebook

    package init(inventory: Inventory, base: Base?, rulebook: Rulebook) {
        self.inventory = inventory
        self.base = base
        self.rulebook = rulebook
    }
}

/// What the store knows of a repository beside the results of scans.
package struct RepositoryMemory: Sendable {
    /// When what rules objected to was seen first: findings by `id purl`, the rest by purl or name.
    ///
    /// `nil` where nobody remembers: what rules count in days since then begins with its publication (`GateContext.beginning`), and
    /// what has none is as old as it may be, so that no delay holds.
    package let firstSeen: [String: Date]?
    package let triage: StoredTriage

    package init(firstSeen: [String: Date]?, triage: StoredTriage) {
        self.firstSeen = firstSeen
        self.triage = triage
    }

    /// For what no branch stands for and nothing is remembered of: a delay that began anew with every scan would never end.
    var withoutSightings: RepositoryMemory { RepositoryMemory(firstSeen: nil, triage: triage) }
}

/// What was last decided about a pull request.
package struct PullRequestOutcome: Sendable, Equatable {
    package let number: Int
    package let outcome: Outcome

    package init(number: Int, outcome: Outcome) {
        self.number = number
        self.outcome = outcome
    }
}

/// What an earlier scan knew, for telling newly disclosed findings from known ones.
package struct EarlierResult: Sendable, Equatable {
    /// Advisory id or alias + purl, joined by a space.
    package let findingKeys: Set<String>
    /// Purls of its components.
    package let purls: Set<String>

    package init(findingKeys: Set<String>, purls: Set<String>) {
        self.findingKeys = findingKeys
        self.purls = purls
    }
}
