import App
import Domain
import Foundation
import Logging
import Pipeline
import Storage
import Testing

/// A clock that is ahead removes no history, until it has said the same for a day.
@Suite struct RetentionClockTests {
    private static let start = Date(timeIntervalSince1970: 1_767_225_600)
    private static let instant = ContinuousClock.now
    private static let day = 86_400

    /// A look, in seconds after the start by the clock and by the one that nobody sets.
    private struct Look {
        let clock: Int
        let passed: Int
        /// Whether it is believed; `nil`: doubted, and that is new.
        let isBelieved: Bool?

        init(_ clock: Int, after passed: Int, _ isBelieved: Bool?) {
            self.clock = clock
            self.passed = passed
            self.isBelieved = isBelieved
        }
    }

    private func check(believed: Bool = true, _ looks: [Look], at place: SourceLocation = #_sourceLocation) {
        var clock = RetentionClock(believed: believed ? Self.start : nil, at: Self.instant)
        for look in looks {
            let answer = clock.look(
                Self.start.addingTimeInterval(Double(look.clock)),
                at: Self.instant + .seconds(look.passed)
            )
            let isBelieved: Bool? =
                switch answer {
                case .believed: true
                case .doubted(let isNew): isNew ? nil : false
                }
            #expect(isBelieved == look.isBelieved, "\(look)", sourceLocation: place)
        }
    }

    @Test func `a clock that goes on, also for long, and one that was set back are believed`() {
        let (day, year) = (Self.day, 365 * Self.day)
        check([Look(0, after: 0, true), Look(3_600, after: 3_600, true), Look(year, after: year, true)])
        check([Look(-year, after: 0, true), Look(-year + 3_600, after: 3_600, true)])
        check([Look(day - 1, after: 0, true), Look(2 * day - 2, after: 3_600, true)])
        // A store that holds nothing yet.
        check(believed: false, [Look(year, after: 0, true), Look(year + 3_600, after: 3_600, true)])
    }

    /// Of a server that never runs for a day in one go.
    @Test func `a doubt outlives a restart, two days at most`() {
        let first = Self.start.addingTimeInterval(3 * Double(Self.day))
        for (passed, isBelieved) in [(3_600, false), (Self.day, true), (3 * Self.day, nil)] as [(Int, Bool?)]
        {
            let now = first.addingTimeInterval(Double(passed))
            var clock = RetentionClock(believed: Self.start, doubted: first, now: now, at: Self.instant)
            let answer: Bool? =
                switch clock.look(now, at: Self.instant) {
                case .believed: true
                case .doubted(let isNew): isNew ? nil : false
                }
            #expect(answer == isBelieved, "\(passed)")
        }
    }

    @Test func `a clock that is ahead is believed when it has said so for a day`() {
        let (day, hour, year) = (Self.day, 3_600, 365 * Self.day)
        // So does a server that was off for a year.
        check([
            Look(year, after: 0, nil), Look(year + hour, after: hour, false),
            Look(year + day - 1, after: day - 1, false), Look(year + day + 5, after: day, true),
            Look(year + day + hour, after: day + hour, true),
        ])
        // While it runs.
        check([Look(hour, after: hour, true), Look(year, after: 2 * hour, nil)])
    }

    @Test func `a clock that is set again is not believed for what it said before`() {
        let (day, hour, year) = (Self.day, 3_600, 365 * Self.day)
        check([
            Look(year, after: 0, nil), Look(hour, after: hour, true), Look(year, after: 2 * hour, nil),
            Look(2 * year, after: day, nil), Look(2 * year + day - 1, after: 2 * day - 1, false),
            Look(2 * year + day, after: 2 * day, true),
        ])
    }

    @Test func `history stays while the clock is ahead, also over a restart`() async throws {
        let folder = try TemporaryFolder()
        let store = try StoreDatabase.open(path: "\(folder.path)/store.sqlite")
        let sweeper = RetentionSweeper(
            store: store,
            settings: Settings().retention,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        )
        let delivery = NewDelivery(
            forge: try #require(ForgeID("github")),
            id: "d1",
            event: "ping",
            headers: [],
            body: [],
            bodyHash: "h",
            receivedAt: Self.start,
            consequence: .ignore(reason: "")
        )
        _ = try await store.record(delivery)
        func look(_ clock: inout RetentionClock?, _ days: Int, after passed: Int, leaves count: Int)
            async throws
        {
            try await sweeper.look(
                &clock,
                now: Self.start.addingTimeInterval(Double(days * Self.day)),
                at: Self.instant + .seconds(passed * Self.day)
            )
            let left = try await store.deliveries(state: nil, limit: 9).count
            #expect(left == count, "day \(days)")
        }
        var clock: RetentionClock?
        try await look(&clock, 0, after: 0, leaves: 1)
        try await look(&clock, 365, after: 0, leaves: 1)
        #expect(try await store.retentionTime() == Self.start)
        clock = nil
        try await look(&clock, 365, after: 0, leaves: 1)
        try await look(&clock, 366, after: 1, leaves: 0)
        #expect(try await store.retentionTime() == Self.start.addingTimeInterval(366 * 86_400))
    }
}
