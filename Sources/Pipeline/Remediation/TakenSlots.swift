import Synchronization

/// How many of something may go on at the same time; nobody waits for a slot.
final class TakenSlots: Sendable {
    private let limit: Int
    private let taken = Mutex(0)

    init(limit: Int) { self.limit = limit }

    /// Runs `body` in a slot; `nil` when none is free.
    func run<Value>(_ body: () async throws -> Value) async throws -> Value? {
        let isFree = taken.withLock { taken in
            guard taken < limit else { return false }
            taken += 1
            return true
        }
        guard isFree else { return nil }
        defer { taken.withLock { $0 -= 1 } }
        return try await body()
    }
}
