import struct Foundation.Date

/// The time for which a forge asked to be left alone.
///
/// Pure.
struct AskedPause: Sendable {
    private var end: Date?
    private var length = 0.0

    /// Of two pauses the one that ends later counts.
    mutating func note(_ wait: Duration, now: Date) {
        let seconds = wait / .seconds(1)
        guard left(at: now) ?? 0 < seconds else { return }
        (end, length) = (now.addingTimeInterval(seconds), seconds)
    }

    /// What is left of it, in seconds; `nil` when it is over.
    ///
    /// A clock that was set back begins it anew, and no more than that.
    mutating func left(at now: Date) -> Double? {
        guard let known = end else { return nil }
        if known.timeIntervalSince(now) > length { end = now.addingTimeInterval(length) }
        let left = min(known.timeIntervalSince(now), length)
        return left > 0 ? left : nil
    }
}
