import Logging
import Portal
import Storage
import Uploads
import struct Foundation.Date

/// Removes uploads that have been scanned, and those that nobody had scanned within a day.
struct UploadSweeper: Sendable {
    /// Seconds for which an archive waits for somebody to have it scanned.
    private static let longest = 86_400.0
    /// The same of an SBOM, which is scanned at once or not at all.
    private static let longestSBOM = 600.0
    /// For which one that was scanned stays, for whoever asks for it once more.
    private static let grace = 20.0

    let uploads: UploadFolder
    let store: StoreDatabase
    let logger: Logger

    func run() async {
        while !Task.isCancelled {
            do {
                let removed = try await uploads.removeAll(now: Date()) { digest, kind, folder, sentAt in
                    let uses = try await store.uses(ofUpload: digest)
                        .filter { UploadFolder.folderName(of: $0.repository) == folder }
                    if uses.contains(where: \.isLive) { return true }
                    let now = Date()
                    // What was sent again since is there to be scanned again. Times of scans are kept in milliseconds.
                    let since = uses.filter { $0.requestedAt > sentAt.addingTimeInterval(-0.001) }
                    if let last = since.map(\.requestedAt).max() {
                        return now.timeIntervalSince(last) < Self.grace
                    }
                    return now.timeIntervalSince(sentAt) < (kind == .sbom ? Self.longestSBOM : Self.longest)
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
