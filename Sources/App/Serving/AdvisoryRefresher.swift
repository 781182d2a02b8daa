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
    /// Called after every refresh that changed what scans can find, with the snapshot before it, if there was one.
    ///
    /// A change made by another process (`advisories update`) is seen by comparing `SQLiteAdvisoryIndex.snapshot()?.id`.
    var onChange: @Sendable (_ now: AdvisorySnapshot, _ before: AdvisorySnapshot?) async -> Void = { _, _ in }

    /// Until cancelled.
    ///
    /// A failed refresh keeps the old index and what it fetched, and is tried again after a tenth of the interval.
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
                if let wait = AdvisoryAge.untilRefresh(snapshot, every: interval, now: Date()) { return wait }
            }
        } catch {
            logger.warning("the advisory index cannot be read", metadata: ["reason": "\(error)"])
        }
        do {
            let update = AdvisoryUpdate(index: indexPath, transport: transport, reader: AdvisoryFileReader())
            let result = try await update.run(settings.all)
            logger.info(
                "advisories refreshed",
                metadata: [
                    "snapshot": "\(result.snapshot.id)", "advisories": "\(result.snapshot.advisoryCount)",
                    "changed": "\(result.isChanged)", "read": "\(result.imported?.records ?? 0)",
                    "removed": "\(result.imported?.removed ?? 0)",
                    "pending": "\(result.imported?.pending ?? 0)",
                ]
            )
            report(result)
            if result.isChanged { await onChange(result.snapshot, result.previous) }
            return interval
        } catch {
            logger.error("advisories could not be refreshed", metadata: ["reason": "\(error)"])
            return interval / 10
        }
    }

    /// What a refresh did not get, or lost.
    private func report(_ result: AdvisoryUpdateResult) {
        if let reason = result.imported?.startedOver {
            logger.error("the advisory index was built anew", metadata: ["reason": "\(reason)"])
        }
        for warning in result.warnings {
            logger.warning("a feed could not be refreshed", metadata: ["reason": "\(warning)"])
        }
        for source in result.imported?.sources ?? [] where source.pending > 0 {
            logger.warning(
                "listed records were not to be had",
                metadata: ["source": "\(source.name)", "pending": "\(source.pending)"]
            )
        }
    }
}
