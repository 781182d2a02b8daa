import Domain

/// How long something may take before it is cancelled.
struct Deadline: Sendable {
    let limit: Duration

    /// Throws a `DeadlineError` when the time is over first.
    func run<Result: Sendable>(_ body: @escaping @Sendable () async throws -> Result) async throws -> Result {
        try await withThrowingTaskGroup(of: Result.self) { group in
            group.addTask { try await body() }
            group.addTask {
                try await Task.sleep(for: limit)
                throw DeadlineError(limit: limit)
            }
            // Leaving by an error cancels the rest by itself.
            guard let result = try await group.next() else { throw CancellationError() }
            group.cancelAll()
            return result
        }
    }
}

/// The attempt took longer than `limits.wallClock`.
struct DeadlineError: GatehouseError {
    let limit: Duration
    var description: String { "took longer than limits.wallClock (\(limit))" }
    var disposition: Disposition { .retry(after: nil) }

    /// So many attempts may end like this: a forge may be slow for a while.
    static let patience = 4

    /// What it comes to when the attempts before ended alike.
    var repeated: RejectedError {
        RejectedError(
            "Judging this commit takes longer than this server's limits: several attempts were not over after \(limit) (limits.wallClock)."
        )
    }
}
