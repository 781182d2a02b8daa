package import Forges
package import struct Foundation.Date

/// Which deliveries a forge is asked to send again: those that nobody took, at growing distances.
///
/// What sweeps find by themselves needs none of this; commands in comments and buttons do. Pure.
package struct Redelivery: Sendable {
    /// GitHub forgets a delivery after three days.
    package static let horizon = 3 * 86_400.0
    /// Seconds from one time of asking to the next.
    private static let distances: [Double] = [600, 3_600, 21_600, 86_400]

    /// How often a delivery was asked for again, from when it may be once more, and when a forge last listed it.
    private var asked: [String: (count: Int, next: Date, listed: Date)] = [:]

    package init() {}

    /// The newest attempt at each delivery that failed and whose turn it is, oldest first, at most `limit`; from lists with the
    /// newest first.
    package func due(among deliveries: [HookDelivery], limit: Int, now: Date) -> [HookDelivery] {
        let delivered = Set(deliveries.filter(\.isDelivered).map(\.id))
        var seen: Set<String> = []
        var failed: [HookDelivery] = []
        // One without an id would come as another delivery.
        for delivery in deliveries where !delivered.contains(delivery.id) && !delivery.id.isEmpty {
            if let time = delivery.time, now.timeIntervalSince(time) > Self.horizon { continue }
            if seen.insert(delivery.id).inserted { failed.append(delivery) }
        }
        let due = failed.reversed().filter { delivery in
            guard let known = asked[delivery.id] else { return true }
            // Farther off than the longest distance is a clock that was set back.
            let left = known.next.timeIntervalSince(now)
            return known.count <= Self.distances.count
                && (left <= 0 || left > (Self.distances.last ?? 0))
        }
        return Array(due.prefix(limit))
    }

    /// Notes that a delivery was asked for.
    package mutating func note(_ delivery: HookDelivery, now: Date) {
        let count = (asked[delivery.id]?.count ?? 0) + 1
        let distance = Self.distances[min(count, Self.distances.count) - 1]
        asked[delivery.id] = (count, now.addingTimeInterval(distance), now)
    }

    /// Forgets what forges have forgotten: what none has listed for as long as they keep deliveries.
    ///
    /// Not at once: a list that could not be read this time names none of its deliveries.
    package mutating func forget(except deliveries: [HookDelivery], now: Date) {
        for delivery in deliveries { asked[delivery.id]?.listed = now }
        asked = asked.filter { now.timeIntervalSince($0.value.listed) < Self.horizon }
    }
}
