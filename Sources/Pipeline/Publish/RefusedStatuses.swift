import Forges
import Synchronization

/// Commits whose verdict a forge did not take as a status: to judge them again would end alike.
///
/// Held in memory and for a day: another token or other settings come with a start, and rights may have been granted meanwhile.
final class RefusedStatuses: Sendable {
    private static let mostRemembered = 50_000

    private static let lifetime = Duration.seconds(86_400)

    private let times = Mutex<[PublicationKey: ContinuousClock.Instant]>([:])

    /// Whether the last verdict under a key was refused, less than a day ago.
    func contains(_ key: PublicationKey, now: ContinuousClock.Instant = .now) -> Bool {
        times.withLock { $0[key].map { now - $0 < Self.lifetime } ?? false }
    }

    /// Notes an error that says no to the verdict, not just to this attempt.
    func note(_ key: PublicationKey, _ error: ForgeError, now: ContinuousClock.Instant = .now) {
        switch error.reason {
        // No right to the repository or to the fork that has the commit; one that is gone, or has all statuses that it may have.
        case .forbidden, .notFound, .conflict, .invalid: break
        default: return
        }
        times.withLock { times in
            if times.count >= Self.mostRemembered { times = [:] }
            times[key] = now
        }
    }

    /// Notes that a verdict was taken.
    func forget(_ key: PublicationKey) {
        times.withLock { times in times[key] = nil }
    }
}
