import Logging
import Storage
import Uploads
import struct Foundation.Date

/// Removes uploads that have been scanned, and those that nobody had scanned within a day.
struct UploadSweeper: Sendable {
    /// Seconds.
    private static let longest = 86_400.0

    let uploads: UploadFolder
    let store: StoreDatabase
    let logger: Logger

    func run() async {
        while !Task.isCancelled {
            do {
                let removed = try await uploads.removeAll(now: Date()) { digest, folder, sentAt in
                    let uses = try await store.uses(ofUpload: digest)
                        .filter { UploadFolder.folderName(of: $0.repository) == folder }
                    if uses.contains(where: \.isLive) { return true }
                    // What was sent again since is there to be scanned again.
                    // Times of scans are kept in milliseconds.
                    if uses.contains(where: { $0.requestedAt > sentAt.addingTimeInterval(-0.001) }) {
                        return false
                    }
                    return Date().timeIntervalSince(sentAt) < Self.longest
                }
                if removed > 0 { logger.info("uploads removed", metadata: ["uploads": "\(removed)"]) }
            } catch {
                logger.warning("uploads cannot be looked at", metadata: ["reason": "\(error)"])
            }
            // Cancellation ends the loop.
            try? await Task.sleep(for: .seconds(10))
        }
    }
}
