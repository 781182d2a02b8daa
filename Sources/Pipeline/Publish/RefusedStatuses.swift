import Forges
import Synchronization
import struct Foundation.Date

/// Commits whose verdict a forge did not take as a status: to judge them again would end alike.
///
/// Held in memory and for a day: another token or other settings come with a start, and rights may have been granted meanwhile.
final class RefusedStatuses: Sendable {
    private static let mostRemembered = 50_000

    /// Seconds.
    private static let lifetime: Double = 86_400

    /// Since when a sweep has passed over it; `nil`: none has yet.
    private let times = Mutex<[PublicationKey: Date?]>([:])

    /// Whether a sweep passes over a key: its last verdict was refused, and they have not done so for a day.
    ///
    /// The day begins with the first that does.
    func passesOver(_ key: PublicationKey, now: Date) -> Bool {
        times.withLock { times in
            guard let since = times[key] else { return false }
            guard let since else {
                times[key] = .some(now)
                return true
            }
            return now.timeIntervalSince(since) < Self.lifetime
        }
    }

    /// Notes an error that says no to the verdict, not just to this attempt.
    func note(_ key: PublicationKey, _ error: ForgeError) {
        switch error.reason {
        // No right to the repository or to the fork that has the commit; a commit that has all statuses that it may have. One that
        // the forge does not show, 404, may be there in a minute.
        case .forbidden, .conflict, .invalid: break
        default: return
        }
        times.withLock { times in
            if times.count >= Self.mostRemembered { times = [:] }
            times[key] = .some(nil)
        }
    }

    /// Notes that a verdict was taken.
    func forget(_ key: PublicationKey) {
        times.withLock { times in times[key] = nil }
    }
}
