import Synchronization

/// Bounds the memory that bodies of unverified requests take together.
///
/// The first 256 KiB of a body are free, so that ordinary deliveries get through while someone sends large ones; and nobody who
/// sends large ones takes all there is.
final class BodyMemory: Sendable {
    private static let free = 256 << 10

    private let limit: Int
    private let used: Mutex<FairShares>

    /// `limit` bytes beyond what is free.
    init(limit: Int) {
        self.limit = limit
        used = Mutex(FairShares(limit: limit))
    }

    /// What one body holds of the memory.
    struct Share {
        let sender: String
        fileprivate var counted = 0

        init(of sender: String) { self.sender = sender }
    }

    /// Takes what a body of `count` bytes needs beyond its share so far; `false` when it is not there.
    func grow(_ share: inout Share, to count: Int) -> Bool {
        let more = max(0, count - Self.free) - share.counted
        guard more > 0 else { return true }
        let isThere = used.withLock { [sender = share.sender] used in
            guard used.total + more <= limit, used.admits(more, for: sender) else { return false }
            used.take(more, for: sender)
            return true
        }
        if isThere { share.counted += more }
        return isThere
    }

    func release(_ share: Share) {
        guard share.counted > 0 else { return }
        used.withLock { $0.release(share.counted, of: share.sender) }
    }
}
