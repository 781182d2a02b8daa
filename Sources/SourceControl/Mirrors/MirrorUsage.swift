import Synchronization

/// How many bytes each mirror takes, kept current while fetches run, so that parallel ones share one quota.
final class MirrorUsage: Sendable {
    private struct State {
        /// By the mirror's path; `nil` until they are counted for the first time.
        var sizes: [String: Int]?
        var total = 0
    }

    private let root: String
    private let state = Mutex(State())

    init(root: String) { self.root = root }

    /// Bytes of all mirrors together.
    var total: Int {
        state.withLock {
            count(&$0)
            return $0.total
        }
    }

    /// Notes what a mirror takes now; bytes of all mirrors together.
    @discardableResult
    func record(_ path: String, _ bytes: Int) -> Int {
        state.withLock {
            count(&$0)
            $0.total += bytes - ($0.sizes?[path] ?? 0)
            $0.sizes?[path] = bytes
            return $0.total
        }
    }

    /// Has everything counted again when it is next asked for.
    func forget() { state.withLock { $0.sizes = nil } }

    private func count(_ state: inout State) {
        guard state.sizes == nil else { return }
        let sizes = Mirror.sizes(root: root)
        state.sizes = sizes
        state.total = sizes.values.reduce(0, +)
    }
}

/// A fetch was ended because more came than it may bring.
struct BudgetPassed: Error {}

/// A fetch was ended because the mirrors would pass `limits.mirrorDisk`.
struct QuotaPassed: Error {
    /// Of the mirror that was fetched into.
    let ownBytes: Int
}
