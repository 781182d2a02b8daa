import Dispatch
import Portal
import Synchronization

/// Where passwords are hashed: one at a time, on a thread that nothing else needs.
final class PasswordQueue: Sendable {
    /// More are told to come again: each of them waits for a tenth of a second for everyone before it.
    private static let mostWaiting = 32

    private let queue = DispatchQueue(label: "gatehouse.passwords", qos: .userInitiated)
    private let waiting = Mutex(0)

    var work: PasswordWork { PasswordWork { await self.run($0) } }

    private func run(_ work: @escaping @Sendable () -> PasswordWork.Outcome) async -> PasswordWork.Outcome? {
        let hasRoom = waiting.withLock { waiting in
            guard waiting < Self.mostWaiting else { return false }
            waiting += 1
            return true
        }
        guard hasRoom else { return nil }
        defer { waiting.withLock { $0 -= 1 } }
        return await withCheckedContinuation { continuation in
            queue.async { continuation.resume(returning: work()) }
        }
    }
}
