package import Domain
package import Forges
package import struct Foundation.Date

/// Which deliveries a forge is asked to send again: those that nobody took, at growing distances.
///
/// What sweeps find by themselves needs none of this; commands in comments and buttons do. Pure.
package struct Redelivery: Sendable {
    /// GitHub forgets a delivery after three days.
    package static let horizon = 3 * 86_400.0
    /// How often the forge may refuse to send one again before that counts as asked.
    private static let mostRefusals = 3
    /// Seconds from one time of asking to the next.
    private static let distances: [Double] = [600, 3_600, 21_600, 86_400]

    private struct Failed {
        /// The newest attempt at it.
        var delivery: HookDelivery
        /// Whose hook it came by; `nil`: the one that all repositories share.
        let place: RepositoryRef?
        /// Grows from older to newer ones of a list.
        let order: Int
        let found: Date
        /// When a look found it the last time.
        var listed: Date
        /// How often it was asked for again, and from when it may be once more.
        var asked = 0
        var next: Date?
        /// How often in a row the forge did not take it.
        var refused = 0

        /// Of the attempt, or of when it was found where the forge does not tell.
        var time: Date { delivery.time ?? found }
    }

    /// By the id of the delivery.
    private var failed: [String: Failed] = [:]
    private var count = 0
    /// Where the last look at each hook began.
    package private(set) var marks: [String: String] = [:]
    private let mostRemembered: Int

    package init(mostRemembered: Int = 50_000) { self.mostRemembered = mostRemembered }

    /// Notes what the forge lists of the hooks of a repository, or of the one that all share: what failed and was not taken later.
    ///
    /// What an earlier look found is kept: the next one does not go back so far.
    package mutating func note(_ listing: HookListing, in place: RepositoryRef?, now: Date) {
        if marks.count > mostRemembered { marks = [:] }
        marks.merge(listing.marks) { $1 }
        let delivered = Set(listing.deliveries.filter(\.isDelivered).map(\.id))
        for id in delivered { failed[id] = nil }
        // One without an id would come as another delivery.
        for delivery in listing.deliveries.reversed()
        where !delivered.contains(delivery.id) && !delivery.id.isEmpty {
            if let time = delivery.time, now.timeIntervalSince(time) > Self.horizon { continue }
            // A forge that lists more is not asked for them all: what was noted first goes first, and sweeps find the commits.
            guard failed[delivery.id] != nil || failed.count < mostRemembered else { continue }
            count += 1
            var known =
                failed[delivery.id]
                ?? Failed(delivery: delivery, place: place, order: count, found: now, listed: now)
            known.delivery = delivery
            known.listed = now
            failed[delivery.id] = known
        }
    }

    /// What was noted and whose turn it is, oldest first, at most `limit`.
    package func due(limit: Int, now: Date) -> [HookDelivery] {
        waiting(now).sorted { ($0.time, $0.order) < ($1.time, $1.order) }.prefix(limit).map(\.delivery)
    }

    /// Where the deliveries whose turn it is came by.
    package func places(now: Date) -> Set<RepositoryRef?> { Set(waiting(now).map(\.place)) }

    private func waiting(_ now: Date) -> [Failed] {
        failed.values.filter { failed in
            guard let next = failed.next else { return true }
            // Farther off than the longest distance is a clock that was set back.
            let left = next.timeIntervalSince(now)
            return failed.asked <= Self.distances.count && (left <= 0 || left > (Self.distances.last ?? 0))
        }
    }

    /// Notes that a delivery was asked for.
    package mutating func noteAsked(_ delivery: HookDelivery, now: Date) {
        let count = (failed[delivery.id]?.asked ?? 0) + 1
        let distance = Self.distances[min(count, Self.distances.count) - 1]
        failed[delivery.id]?.asked = count
        failed[delivery.id]?.next = now.addingTimeInterval(distance)
        failed[delivery.id]?.refused = 0
    }

    /// Notes that the forge did not take the wish: the next sweep has it again, but not for ever.
    package mutating func noteRefused(_ delivery: HookDelivery, now: Date) {
        failed[delivery.id]?.refused += 1
        if failed[delivery.id]?.refused ?? 0 >= Self.mostRefusals { noteAsked(delivery, now: now) }
    }

    /// Forgets what forges have forgotten.
    package mutating func forget(now: Date) {
        // What is still listed was asked for as often as it may be: forgotten it would be asked for anew.
        failed = failed.filter { now.timeIntervalSince($0.value.listed) < Self.horizon }
    }
}
