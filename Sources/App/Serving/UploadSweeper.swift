import Logging
import Uploads
import struct Foundation.Date

/// Removes uploads that nobody had scanned within a day, at the start and hourly.
struct UploadSweeper: Sendable {
    /// Seconds.
    private static let longest = 86_400.0

    let uploads: UploadFolder
    let logger: Logger

    func run() async {
        while !Task.isCancelled {
            let removed = uploads.removeAll(olderThan: Date().addingTimeInterval(-Self.longest))
            if removed > 0 { logger.info("uploads removed", metadata: ["uploads": "\(removed)"]) }
            // Cancellation ends the loop.
            try? await Task.sleep(for: .seconds(3600))
        }
    }
}
