package import Domain
package import Forges
import Reporting

/// What is said beside a commit: that its job waits or runs, or what was decided.
///
/// Every forge shows it in its own words, as a commit status or a check run.
package struct VerdictNotice: Sendable, Equatable {
    /// `nil` while there is none.
    package let outcome: Outcome?
    /// One line.
    package let description: String

    package init(outcome: Outcome?, description: String) {
        self.outcome = outcome
        self.description = description
    }

    /// The job is durable and waits.
    static let pending = VerdictNotice(outcome: nil, description: StatusDescription.queued)

    /// The job ended before it had a verdict, and the commit is no head any more: nothing passes unseen.
    static let replaced = VerdictNotice(
        outcome: .errored,
        description: "errored: replaced or closed before it was judged"
    )

    /// That of the report, unless another open pull request with the same head fared worse.
    ///
    /// A success of one must not hide the failure of the other.
    static func verdict(of report: Report, besides others: [PullRequestOutcome]) -> VerdictNotice {
        let own = report.verdict.outcome
        let worst = others.max { ($0.outcome, $1.number) < ($1.outcome, $0.number) }
        let isOwn = worst.map { state(of: $0.outcome).rank <= state(of: own).rank } ?? true
        guard !isOwn, let worst else {
            return VerdictNotice(outcome: own, description: StatusDescription.text(for: report))
        }
        return VerdictNotice(
            outcome: worst.outcome,
            description: StatusDescription.text(for: worst.outcome, ofPullRequest: worst.number)
        )
    }

    package var status: CommitStatus {
        CommitStatus(
            state: outcome.map(Self.state) ?? .pending,
            context: Publisher.context,
            description: description,
            targetURL: nil
        )
    }

    /// `nil` while the check run is in progress.
    var conclusion: CheckRun.Conclusion? {
        switch outcome {
        case nil: nil
        case .passed: .success
        case .warned: .neutral
        case .blocked, .errored: .failure
        }
    }

    private static func state(of outcome: Outcome) -> CommitStatus.State {
        switch outcome {
        case .passed, .warned: .success
        case .blocked: .failure
        case .errored: .error
        }
    }
}

extension CommitStatus.State {
    fileprivate var rank: Int {
        switch self {
        case .pending, .success: 0
        case .failure: 1
        case .error: 2
        }
    }
}
