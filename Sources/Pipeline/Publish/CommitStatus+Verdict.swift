import Domain
import Forges
import Reporting

extension CommitStatus {
    /// The job is durable and waits.
    static let pending = CommitStatus(
        state: .pending,
        context: Publisher.context,
        description: StatusDescription.queued,
        targetURL: nil
    )

    /// The status of a commit: that of the report, unless another open pull request with the same head fared worse.
    ///
    /// A success of one must not hide the failure of the other.
    static func verdict(of report: Report, besides others: [PullRequestOutcome]) -> CommitStatus {
        let own = report.verdict.outcome
        let worst = others.max { ($0.outcome, $1.number) < ($1.outcome, $0.number) }
        let isOwn = worst.map { state(of: $0.outcome).rank <= state(of: own).rank } ?? true
        guard !isOwn, let worst else {
            return status(own, StatusDescription.text(for: report))
        }
        return status(
            worst.outcome,
            StatusDescription.text(for: worst.outcome, ofPullRequest: worst.number)
        )
    }

    private static func status(_ outcome: Outcome, _ description: String) -> CommitStatus {
        CommitStatus(
            state: state(of: outcome),
            context: Publisher.context,
            description: description,
            targetURL: nil
        )
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
