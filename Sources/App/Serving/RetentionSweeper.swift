import Logging
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
                let now = Date()
                let removed = try await store.prune(
                    deliveriesOlderThan: now.addingTimeInterval(
                        -Double(settings.deliveries.components.seconds)
                    ),
                    scansOlderThan: now.addingTimeInterval(-Double(settings.scans.components.seconds))
                )
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
