import Synchronization

/// Who holds which files, and which of those that may be removed were held since somebody began to think about it.
final class Holds: Sendable {
    private struct State {
        var held: [String: Int] = [:]
        /// Whether it was held since.
        var watched: [String: Bool] = [:]
    }

    private let state = Mutex(State())

    func begin(_ path: String) {
        state.withLock {
            $0.held[path, default: 0] += 1
            if $0.watched[path] != nil { $0.watched[path] = true }
        }
    }

    func end(_ path: String) {
        state.withLock {
            let left = $0.held[path, default: 1] - 1
            $0.held[path] = left > 0 ? left : nil
        }
    }

    /// For one at a time.
    ///
    /// Who holds it by now may let go before it is removed, and have stored that it is needed after that was asked.
    func watch(_ path: String) { state.withLock { $0.watched[path] = $0.held[path] != nil } }

    func unwatch(_ path: String) { state.withLock { $0.watched[path] = nil } }

    /// Does `removal` of what is watched; nothing, where it is held or was since.
    func unlessHeld(_ path: String, _ removal: () -> Bool) -> Bool {
        state.withLock { $0.held[path] == nil && $0.watched[path] == false && removal() }
    }
}
