package import Domain

/// Results of scans.
///
/// Implemented by `Storage`.
package protocol ScanStore: Sendable {
    /// Stores the result of `job`; repeating it replaces the result.
    func save(_ report: Report, reportJSON: [UInt8], of job: Job) async throws(StoreError)

    /// Findings and component purls of the newest result for the same subject or for the base branch, whichever is newer, not
    /// counting `job` itself: what was already known before this scan. `nil` when there is none.
    func earlierResult(before job: Job) async throws(StoreError) -> EarlierResult?

    /// The newest result of every other pull request whose head is the commit of `job`, by number.
    func pullRequestOutcomes(besides job: Job) async throws(StoreError) -> [PullRequestOutcome]

    /// The stored JSON report (DESIGN section 2) of a scan id.
    func report(scan: String) async throws(StoreError) -> [UInt8]?
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
