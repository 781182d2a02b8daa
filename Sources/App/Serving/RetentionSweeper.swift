import Logging
import Pipeline
import Storage
import struct Foundation.Date

/// Removes what is past its retention, hourly.
struct RetentionSweeper: Sendable {
    let store: StoreDatabase
    let settings: Settings.Retention
    let logger: Logger

    func run() async {
        while !Task.isCancelled {
            do {
                let removed = try await store.prune(settings, now: Date())
                if removed != .init() {
                    logger.info(
                        "old rows removed",
                        metadata: ["deliveries": "\(removed.deliveries)", "scans": "\(removed.scans)"]
                    )
                }
            } catch {
                logger.warning("old rows could not be removed", metadata: ["reason": "\(error)"])
            }
            // Cancellation ends the loop.
            try? await Task.sleep(for: .seconds(3600))
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
