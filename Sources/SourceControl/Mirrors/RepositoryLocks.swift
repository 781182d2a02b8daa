import Synchronization

/// Lets one task at a time work on each repository's mirror, in the order in which they came.
///
/// Git keeps the shallow boundary of a mirror in one file, and parallel fetches race for it. A lock and not an actor, so that a
/// cancelled task leaves the queue at once.
final class RepositoryLocks: Sendable {
    private struct Waiter {
        let number: Int
        let continuation: CheckedContinuation<Void, any Error>
    }

    private struct State {
        var nextNumber = 0
        /// A key is present while someone holds it.
        var queues: [String: [Waiter]] = [:]
        /// Numbers cancelled before they could queue.
        var cancelled: Set<Int> = []
    }

    private let state = Mutex(State())

    func withLock<Result>(_ key: String, _ body: () async throws -> Result) async throws -> Result {
        try await acquire(key)
        defer { release(key) }
        return try await body()
    }

    /// Whether someone works on it now.
    func isHeld(_ key: String) -> Bool { state.withLock { $0.queues[key] != nil } }

    /// Runs `body` with the lock, or returns `nil` at once when someone has it.
    func withLockIfFree<Result>(_ key: String, _ body: () -> Result) -> Result? {
        let isFree = state.withLock { state in
            guard state.queues[key] == nil else { return false }
            state.queues[key] = []
            return true
        }
        guard isFree else { return nil }
        defer { release(key) }
        return body()
    }

    private func acquire(_ key: String) async throws {
        let number = state.withLock {
            $0.nextNumber += 1
            return $0.nextNumber
        }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation {
                (continuation: CheckedContinuation<Void, any Error>) in
                let immediate: Bool? = state.withLock { state in
                    if state.cancelled.remove(number) != nil { return false }
                    guard state.queues[key] != nil else {
                        state.queues[key] = []
                        return true
                    }
                    state.queues[key]?.append(Waiter(number: number, continuation: continuation))
                    return nil
                }
                switch immediate {
                case true?: continuation.resume()
                case false?: continuation.resume(throwing: CancellationError())
                case nil: break
                }
            }
        } onCancel: {
            let waiter: Waiter? = state.withLock { state in
                let queue = state.queues[key] ?? []
                guard let index = queue.firstIndex(where: { $0.number == number }) else {
                    state.cancelled.insert(number)
                    return nil
                }
                return state.queues[key]?.remove(at: index)
            }
            waiter?.continuation.resume(throwing: CancellationError())
        }
        // A cancellation that came after the lock was given found nobody to remove.
        state.withLock { _ = $0.cancelled.remove(number) }
    }

    private func release(_ key: String) {
        let next: Waiter? = state.withLock { state in
            guard let queue = state.queues[key], !queue.isEmpty else {
                state.queues[key] = nil
                return nil
            }
            return state.queues[key]?.removeFirst()
        }
        next?.continuation.resume()
    }
}
