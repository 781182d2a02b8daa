import Advisories
import Archives
import Basics
import Domain
import Logging
import Storage
import struct Foundation.Date

/// Keeps the advisory index of a running server fresh: at start when it is missing or old, then every `refresh`.
struct AdvisoryRefresher: Sendable {
    let settings: Settings.AdvisorySettings
    let indexPath: String
    let transport: any OutboundTransport
    let logger: Logger

    /// Until cancelled.
    ///
    /// A failed refresh keeps the old index and is tried again after a tenth of the interval.
    func run() async {
        while !Task.isCancelled {
            let wait = await refreshIfDue()
            // Cancellation ends the loop.
            try? await Task.sleep(for: wait)
        }
    }

    private func refreshIfDue() async -> Duration {
        let interval = max(settings.refresh, .seconds(60))
        do {
            if let snapshot = try SQLiteAdvisoryIndex(path: indexPath).snapshot() {
                let age = Duration.seconds(Date().timeIntervalSince(snapshot.date))
                if age < interval { return interval - age }
            }
        } catch {
            logger.warning("the advisory index cannot be read", metadata: ["reason": "\(error)"])
        }
        do {
            let update = AdvisoryUpdate(index: indexPath, transport: transport, reader: AdvisoryFileReader())
            let result = try await update.run(settings.sources)
            logger.info(
                "advisories refreshed",
                metadata: [
                    "snapshot": "\(result.snapshot.id)", "advisories": "\(result.snapshot.advisoryCount)",
                    "changed": "\(result.isChanged)",
                ]
            )
            return interval
        } catch {
            logger.error("advisories could not be refreshed", metadata: ["reason": "\(error)"])
            return interval / 10
        }
    }
}
