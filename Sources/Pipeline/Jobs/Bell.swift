import Synchronization

/// Wakes waiting workers.
///
/// Ringing while nobody waits is remembered once.
package final class Bell: Sendable {
    private struct State {
        var rung = false
        var waiting: [UInt64: CheckedContinuation<Void, Never>] = [:]
        var next: UInt64 = 0
    }

    private let state = Mutex(State())

    package init() {}

    package func ring() {
        let waiting = state.withLock { state in
            let waiting = state.waiting.values
            if waiting.isEmpty { state.rung = true }
            state.waiting = [:]
            return Array(waiting)
        }
        for continuation in waiting { continuation.resume() }
    }

    /// Returns when the bell rings, the time is over or the task is cancelled.
    package func wait(atMost limit: Duration) async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await self.wait() }
            // Cancellation is the only error of a sleep, and then waiting is over all the same.
            group.addTask { try? await Task.sleep(for: limit) }
            await group.next()
            group.cancelAll()
        }
    }

    private func wait() async {
        let ticket = state.withLock { state in
            state.next += 1
            return state.next
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let resumeNow = state.withLock { state in
                    // A ring is for somebody who still waits.
                    if Task.isCancelled { return true }
                    if state.rung {
                        state.rung = false
                        return true
                    }
                    state.waiting[ticket] = continuation
                    return false
                }
                if resumeNow { continuation.resume() }
            }
        } onCancel: {
            let continuation = state.withLock { $0.waiting.removeValue(forKey: ticket) }
            continuation?.resume()
        }
    }
}
