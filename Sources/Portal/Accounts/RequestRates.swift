import Synchronization
package import struct Foundation.Date

/// How often the same one may ask, counted in this process.
package final class RequestRates: Sendable {
    /// So many requests in so many seconds.
    package struct Rule: Sendable, Hashable {
        /// Part of the key, so that rules do not share their counts.
        package let name: String
        package let most: Int
        package let seconds: Int

        package init(_ name: String, _ most: Int, per seconds: Int) {
            self.name = name
            self.most = most
            self.seconds = seconds
        }
    }

    private struct Count {
        var window: Int
        var now: Int
        var before: Int
    }

    /// More are not told apart: the oldest half is forgotten.
    private static let mostKeys = 20_000

    private let counts = Mutex<[String: Count]>([:])

    package init() {}

    /// Counts a request; seconds to wait when it is one too many.
    ///
    /// A window that slides: what was counted in the window before counts by the share of it that still reaches back.
    package func wait(_ rule: Rule, for key: String, now: Date) -> Int? {
        let seconds = now.timeIntervalSince1970
        let length = Double(rule.seconds)
        let window = Int((seconds / length).rounded(.down))
        let share = 1 - (seconds / length - Double(window))
        return counts.withLock { counts in
            let key = "\(rule.name) \(key)"
            var count = counts[key] ?? Count(window: window, now: 0, before: 0)
            if count.window != window {
                count = Count(window: window, now: 0, before: count.window == window - 1 ? count.now : 0)
            }
            let used = Double(count.now) + Double(count.before) * share
            guard used + 1 <= Double(rule.most) else {
                counts[key] = count
                return max(1, Int((length * share).rounded(.up)))
            }
            count.now += 1
            counts[key] = count
            if counts.count > Self.mostKeys {
                // Those whose window is over first; then any, which lets somebody through rather than nobody.
                counts = counts.filter { $0.value.window >= window - 1 }
                if counts.count > Self.mostKeys { counts = [key: count] }
            }
            return nil
        }
    }
}
