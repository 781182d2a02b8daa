import Synchronization

/// Bounds the memory that bodies of unverified requests take together.
///
/// The first 256 KiB of a body are free, so that ordinary deliveries get through while someone sends large ones.
final class BodyMemory: Sendable {
    private static let free = 256 << 10

    private let limit: Int
    private let used = Mutex(0)

    /// `limit` bytes beyond what is free.
    init(limit: Int) { self.limit = limit }

    /// What one body holds of the memory.
    struct Share {
        fileprivate var counted = 0
    }

    /// Takes what a body of `count` bytes needs beyond its share so far; `false` when it is not there.
    func grow(_ share: inout Share, to count: Int) -> Bool {
        let more = max(0, count - Self.free) - share.counted
        guard more > 0 else { return true }
        let isThere = used.withLock { used in
            guard used + more <= limit else { return false }
            used += more
            return true
        }
        if isThere { share.counted += more }
        return isThere
    }

    func release(_ share: Share) { used.withLock { $0 -= share.counted } }
}
