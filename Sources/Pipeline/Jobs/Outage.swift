import Logging

/// What to do while the database as a whole cannot be used.
enum Outage {
    /// Repeats a write until it comes through, so that what was done is not done again, unless the outage outlives the lease:
    /// then another worker may be faster, and does it again.
    ///
    /// Ends without it when the task is cancelled; throws what is no outage.
    static func outlast(
        _ what: String,
        _ logger: Logger,
        _ write: () async throws(StoreError) -> Void
    ) async throws(StoreError) {
        while true {
            do {
                return try await write()
            } catch {
                guard error.isOutage, !Task.isCancelled else { throw error }
                logger.error("not stored yet", metadata: ["what": "\(what)", "reason": "\(error)"])
            }
            // Cancellation ends the loop at the next failure.
            try? await Task.sleep(for: .seconds(1))
        }
    }
}
