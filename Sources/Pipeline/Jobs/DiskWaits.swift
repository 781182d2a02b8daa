package import struct Foundation.Date
import Synchronization

/// Jobs that wait until somebody makes room on the disk that commits are fetched to.
///
/// Held in memory: a job that still waits after a restart meets the disk again.
package final class DiskWaits: Sendable {
    /// Longer than any of them waits for its next try (900 s at most) and takes for it: one that did not come back was superseded.
    private static let validity = 1_800.0

    private let met = Mutex<[Int64: Date]>([:])

    package init() {}

    /// A job met the full disk.
    func note(_ job: Int64, at now: Date) { met.withLock { $0[job] = now } }

    /// A job went on, or ended for another reason.
    func forget(_ job: Int64) { met.withLock { $0[job] = nil } }

    /// How many there are.
    package func count(at now: Date) -> Int {
        met.withLock { met in
            met = met.filter { now.timeIntervalSince($0.value) < Self.validity }
            return met.count
        }
    }
}
