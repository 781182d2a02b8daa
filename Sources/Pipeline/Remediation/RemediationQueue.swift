package import Domain
package import struct Foundation.Date

/// Branches whose fixes are to be planned, durable like jobs.
///
/// Implemented by `Storage`. There is one request for each branch of a repository: asking again while it waits changes nothing,
/// asking again while it runs lets it run once more.
package protocol RemediationQueue: Sendable {
    /// `isAsked`: a person wants it, so limits on the number of pull requests do not count. `trace`: that of what asks.
    func requestFixes(
        for branch: String,
        of repository: RepositoryRef,
        isAsked: Bool,
        trace: TraceID?,
        at now: Date
    ) async throws(StoreError)

    /// The oldest one that is due, leased to `worker`; counts the attempt. `nil` when none is.
    func claimFixes(worker: String, until lease: Date, now: Date) async throws(StoreError) -> FixRequest?

    /// Ends the attempt; ignored when the lease was lost.
    func finishFixes(_ request: FixRequest, worker: String, with result: FixResult, now: Date)
        async throws(StoreError)

    /// Where the request for a branch stands; `nil` when there never was one.
    func fixProgress(of branch: String, in repository: RepositoryRef, now: Date) async throws(StoreError)
        -> FixProgress?

    /// Branches whose fixes were planned once and for which nothing waits.
    func plannedBranches() async throws(StoreError) -> [PlannedBranch]

    /// Gives requests of earlier processes back: at once after the first attempt, then after 1, 3, 7, … 255 times
    /// `backoff`.
    func releaseFixes(now: Date, backoff: Duration) async throws(StoreError)
}

/// A branch whose fixes are to be planned.
package struct FixRequest: Sendable, Equatable {
    package let id: Int64
    package let repository: RepositoryRef
    /// Or what `name(ofPullRequest:)` makes, when a pull request is to get a comment with its plan.
    package let branch: String
    package let isAsked: Bool
    /// How often it was tried, this time included.
    package let attempts: Int
    /// When it was last asked for.
    package let requestedAt: Date
    /// Of what asked for it last; `nil` where that had none.
    package let trace: TraceID?

    package init(
        id: Int64,
        repository: RepositoryRef,
        branch: String,
        isAsked: Bool,
        attempts: Int,
        requestedAt: Date,
        trace: TraceID? = nil
    ) {
        self.id = id
        self.repository = repository
        self.branch = branch
        self.isAsked = isAsked
        self.attempts = attempts
        self.requestedAt = requestedAt
        self.trace = trace
    }
}

extension FixRequest {
    private static let pullRequestPrefix = "pull request "

    /// In place of a branch; git takes no name with a space (git-check-ref-format(1)).
    package static func name(ofPullRequest number: Int) -> String { pullRequestPrefix + "\(number)" }

    /// `nil` for a branch.
    package static func pullRequest(named name: String) -> Int? {
        name.hasPrefix(pullRequestPrefix) ? Int(name.dropFirst(pullRequestPrefix.count)) : nil
    }
}

/// A branch whose fixes were planned.
package struct PlannedBranch: Sendable, Equatable {
    package let repository: RepositoryRef
    package let branch: String
    package let plannedAt: Date

    package init(repository: RepositoryRef, branch: String, plannedAt: Date) {
        self.repository = repository
        self.branch = branch
        self.plannedAt = plannedAt
    }
}

/// How an attempt ended.
package enum FixResult: Sendable, Equatable {
    case done
    /// All that may be done now is; some fixes wait for their turn.
    case later(at: Date)
    /// `counts`: as one more attempt.
    case retry(at: Date, error: String, counts: Bool = true)
    case failed(error: String)
}

/// Where a request stands, as whoever asked sees it.
package enum FixProgress: Sendable, Equatable {
    /// Due or under way.
    case pending
    case done
    /// What could be done is; the rest waits for its turn.
    case later
    /// The last attempt ended with an error; there may be another one.
    case failed
}
