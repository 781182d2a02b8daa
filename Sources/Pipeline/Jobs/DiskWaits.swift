package import Domain
package import struct Foundation.Date
import Synchronization

/// Jobs and fixes that wait until somebody makes room on the disk that commits are fetched to.
///
/// Held in memory: what still waits after a restart meets the disk again.
package final class DiskWaits: Sendable {
    /// Longer than any of them waits for its next try (900 s at most) and takes for it: one that did not come back was superseded.
    private static let validity = 1_800.0

    /// What waits.
    package enum Work: Hashable {
        case job(Int64)
        case fixes(of: RepositoryRef, branch: String)
    }

    private let met = Mutex<[Work: Date]>([:])

    package init() {}

    /// An attempt ended; only one that met the full disk makes its work wait for it.
    package func note(_ error: (any GatehouseError)?, of work: Work, at now: Date) {
        let isFull = (error as? SourceControlError)?.reason == .diskFull
        met.withLock { $0[work] = isFull ? now : nil }
    }

    /// How many there are.
    package func count(at now: Date) -> Int {
        met.withLock { met in
            met = met.filter { now.timeIntervalSince($0.value) < Self.validity }
            return met.count
        }
    }
}
