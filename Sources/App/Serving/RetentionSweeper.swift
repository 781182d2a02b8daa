package import Logging
package import Pipeline
package import Storage
package import struct Foundation.Date

/// Removes what is past its retention, hourly, unless the clock is not to be believed.
package struct RetentionSweeper: Sendable {
    private let store: StoreDatabase
    private let settings: Settings.Retention
    private let logger: Logger

    package init(store: StoreDatabase, settings: Settings.Retention, logger: Logger) {
        self.store = store
        self.settings = settings
        self.logger = logger
    }

    /// Until cancelled.
    package func run() async {
        var clock: RetentionClock?
        while !Task.isCancelled {
            do {
                try await look(&clock, now: Date(), at: .now)
            } catch {
                logger.warning("old rows could not be removed", metadata: ["reason": "\(error)"])
            }
            // Cancellation ends the loop.
            try? await Task.sleep(for: .seconds(3600))
        }
    }

    /// One look; the first one begins with what the store knows.
    package func look(_ clock: inout RetentionClock?, now: Date, at instant: ContinuousClock.Instant)
        async throws(StoreError)
    {
        var known: RetentionClock
        if let clock {
            known = clock
        } else {
            known = RetentionClock(
                believed: try await store.retentionTime(),
                doubted: try await store.retentionDoubt(),
                now: now,
                at: instant
            )
        }
        let answer = known.look(now, at: instant)
        clock = known
        switch answer {
        case .believed: break
        case .doubted(let isNew):
            if isNew {
                try await store.setRetentionDoubt(now)
                logger.warning(
                    "old rows stay for a day: the clock is far ahead of what was stored last",
                    metadata: ["now": "\(now.formatted(.iso8601))"]
                )
            }
            return
        }
        try await store.setRetentionTime(now)
        let removed = try await store.prune(settings, now: now)
        if removed != .init() {
            logger.info(
                "old rows removed",
                metadata: ["deliveries": "\(removed.deliveries)", "scans": "\(removed.scans)"]
            )
        }
    }
}

extension StoreDatabase {
    /// Removes what is past the retention of the settings.
    func prune(_ retention: Settings.Retention, now: Date) async throws(StoreError) -> PrunedRows {
        try await prune(
            deliveriesOlderThan: now.addingTimeInterval(-Double(retention.deliveries.components.seconds)),
            scansOlderThan: now.addingTimeInterval(-Double(retention.scans.components.seconds)),
            factsOlderThan: now.addingTimeInterval(-StoredRegistryFacts.goodFor)
        )
    }
}
