import Synchronization
import struct Foundation.Date

/// Counts deliveries that were not verified, per sender.
///
/// Verified ones are never counted, so never dropped.
final class UnverifiedTraffic: Sendable {
    private struct Window {
        var began: Date
        var count: Int
    }

    private let limit: Int
    private let seconds: Double
    private let windows = Mutex<[String: Window]>([:])

    /// `limit` failures per sender in `seconds`.
    init(limit: Int = 60, seconds: Double = 60) {
        self.limit = limit
        self.seconds = seconds
    }

    /// One that began later than now is of a clock that was set back.
    private func isOpen(_ window: Window, _ now: Date) -> Bool {
        (0..<seconds).contains(now.timeIntervalSince(window.began))
    }

    /// Notes a failure.
    ///
    /// Returns the seconds to wait when there were too many.
    func failure(from sender: String, now: Date) -> Int? {
        windows.withLock { windows in
            if windows.count > 10_000 {
                windows = windows.filter { isOpen($0.value, now) }
                // Still as many: forget them all rather than grow.
                if windows.count > 10_000 { windows = [:] }
            }
            var window = windows[sender] ?? Window(began: now, count: 0)
            if !isOpen(window, now) { window = Window(began: now, count: 0) }
            window.count += 1
            windows[sender] = window
            guard window.count > limit else { return nil }
            return max(1, Int((seconds - now.timeIntervalSince(window.began)).rounded(.up)))
        }
    }
}
