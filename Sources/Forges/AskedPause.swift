import struct Foundation.Date

/// The time for which a forge asked to be left alone.
///
/// Where it does not say for how long, a minute, and twice as long each time that it asks again ("Rate limits for the REST API":
/// at least one minute, then exponentially longer). What it says is never shortened, and grows from a second on, so that nobody
/// is asked every moment who says so of every call. Pure.
struct AskedPause: Sendable {
    /// The longest that nobody asked for.
    private static let ceiling = Duration.seconds(900)

    /// What nobody said the length of.
    let least: Duration

    private var end: Date?
    private var length = 0.0
    /// Pauses one after the other without a success between them.
    private var row = 0
    /// Whether a write met the last one.
    private var isOfWrite = false

    /// Never nothing: who is told to wait takes no attempt, and would ask without end.
    init(least: Duration) { self.least = max(least, .milliseconds(100)) }

    /// Notes that an answer asked for it, for so long where it says so; how long it is.
    ///
    /// Of two pauses the one that ends later counts.
    mutating func note(_ asked: Duration?, isWrite: Bool, now: Date) -> Duration {
        let left = left(at: now) ?? 0
        // What was under way when it began says nothing new.
        if left == 0 { row = min(row + 1, 16) }
        isOfWrite = isWrite
        let least = (asked == nil ? self.least : .seconds(1)) * (1 << max(row - 1, 0))
        let wait = max(asked ?? .zero, min(least, Self.ceiling))
        let seconds = wait / .seconds(1)
        guard left < seconds else { return .seconds(left.rounded(.up)) }
        (end, length) = (now.addingTimeInterval(seconds), seconds)
        return wait
    }

    /// Notes that the forge did what was asked; that it reads says nothing of writes, which have limits of their own.
    mutating func noteSuccess(isWrite: Bool) {
        if isWrite || !isOfWrite { row = 0 }
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
