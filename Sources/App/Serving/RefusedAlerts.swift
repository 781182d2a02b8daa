import Synchronization

/// Whether the operator's address takes alerts, for those who look and are not told.
package final class RefusedAlerts: Sendable {
    private let reason = Mutex<String?>(nil)

    package init() {}

    /// What it said of the last alert that was given up; `nil` where none was, or one was taken since.
    package var latest: String? { reason.withLock { $0 } }

    func note(_ answer: String?) { reason.withLock { $0 = answer } }
}
