import Logging
import SourceControl
import struct Foundation.Date

/// Removes mirrors that are unused for long or too large together, at the start and hourly.
struct MirrorSweeper: Sendable {
    let mirrors: GitMirrors
    let retention: Duration
    let logger: Logger

    func run() async {
        while !Task.isCancelled {
            let oldest = Date().addingTimeInterval(-Double(retention.components.seconds))
            let evicted = mirrors.evict(notUsedSince: oldest)
            if evicted.mirrors > 0 {
                logger.info(
                    "mirrors removed",
                    metadata: ["mirrors": "\(evicted.mirrors)", "bytes": "\(evicted.bytes)"]
                )
            }
            // Cancellation ends the loop.
            try? await Task.sleep(for: .seconds(3600))
        }
    }
}
