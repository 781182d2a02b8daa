package import Domain
package import struct Foundation.Date

/// How often and how fast a job is tried again.
package struct RetryPolicy: Sendable {
    /// Attempts in a row that may end with the process.
    package static let crashes = 3

    package let attempts: Int
    /// Before the second attempt; doubled for each further one.
    package let base: Duration
    package let ceiling: Duration

    package init(attempts: Int = 16, base: Duration = .seconds(2), ceiling: Duration = .seconds(900)) {
        self.attempts = attempts
        self.base = base
        self.ceiling = ceiling
    }

    /// Back to the queue.
    package struct Again: Sendable, Equatable {
        package let at: Date
        /// As one more attempt; an error that says that the job only has to wait takes none.
        package let counts: Bool
    }

    /// How long a job waits for what a person has to do first: seldom, for every try may cost what filled the disk.
    private var patience: Duration { max(.seconds(1), min(base * 16, ceiling)) }

    /// When to try again after an error that may pass; `nil` for one that does not, and when the attempts are used up.
    package func again(
        after error: any GatehouseError,
        attempt: Int,
        now: Date,
        jitter: Double = Double.random(in: 0...1)
    ) -> Again? {
        switch error.disposition {
        case .wait(let time):
            return Again(at: now.addingTimeInterval((time ?? patience) / .seconds(1)), counts: false)
        case .retry(let asked):
            return next(after: attempt, asked: asked, now: now, jitter: jitter)
                .map { Again(at: $0, counts: true) }
        case .reject, .fail: return nil
        }
    }

    /// When to try again after attempt number `attempt` (from one); `nil` when that was the last.
    ///
    /// `asked` is what the forge wants us to wait at least. `jitter` is a random number from 0 to 1: the backoff is
    /// between one half and the whole of its value, so that jobs that failed together do not return together.
    package func next(after attempt: Int, asked: Duration?, now: Date, jitter: Double) -> Date? {
        guard attempt < attempts else { return nil }
        let doubled = base * (1 << min(max(attempt - 1, 0), 20))
        let backoff = min(doubled, ceiling) * (0.5 + jitter / 2)
        let wait = max(asked ?? .zero, backoff)
        return now.addingTimeInterval(
            Double(wait.components.seconds) + Double(wait.components.attoseconds) / 1e18
        )
    }
}
