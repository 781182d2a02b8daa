package import struct Foundation.Date

/// Whether history may be removed by what the clock says.
///
/// A clock that is far ahead would take everything, and nothing brings it back. Ahead is what is more than a day past the time that
/// was believed last and what has passed since by a clock that nobody sets. Whoever was off for longer finds the same, so what is
/// said steadily for a day is believed.
package struct RetentionClock: Sendable {
    private static let day = 86_400.0
    /// What a clock that goes steadily may be off by within a day.
    private static let tolerance = 600.0

    /// What the clock said, and when that was.
    private struct Reading {
        let date: Date
        let instant: ContinuousClock.Instant

        /// How far `other` is ahead of what it should say.
        func lead(of other: Reading) -> Double {
            other.date.timeIntervalSince(date) - (other.instant - instant) / .seconds(1)
        }
    }

    /// What a look comes to.
    package enum Answer: Sendable {
        case believed
        /// Not yet; `isNew` with the first look that finds it.
        case doubted(isNew: Bool)
    }

    private var believed: Reading?
    private var doubted: Reading?

    /// Goes on from what the store knows.
    ///
    /// `date`: by what history was removed last; `nil` when there is none. `since`: what the clock said when an earlier process
    /// doubted it; of the time that passed by that clock alone, two days count.
    package init(
        believed date: Date?,
        doubted since: Date? = nil,
        now: Date = .distantPast,
        at instant: ContinuousClock.Instant
    ) {
        believed = date.map { Reading(date: $0, instant: instant) }
        guard let since else { return }
        let passed = now.timeIntervalSince(since)
        if (0...2 * Self.day).contains(passed) {
            doubted = Reading(date: since, instant: instant - .seconds(passed))
        }
    }

    /// Says whether `now` is believed; what is believed is what the next look goes by.
    package mutating func look(_ now: Date, at instant: ContinuousClock.Instant) -> Answer {
        let reading = Reading(date: now, instant: instant)
        let isAhead = believed.map { $0.lead(of: reading) > Self.day } ?? false
        guard isAhead else { return believe(reading) }
        guard let first = doubted, abs(first.lead(of: reading)) < Self.tolerance else {
            doubted = reading
            return .doubted(isNew: true)
        }
        return (instant - first.instant) / .seconds(1) >= Self.day ? believe(reading) : .doubted(isNew: false)
    }

    private mutating func believe(_ reading: Reading) -> Answer {
        believed = reading
        doubted = nil
        return .believed
    }
}
