import Domain
import Synchronization

/// Forges whose last answer was that they do not take the credential.
package final class RefusedCredentials: Sendable {
    private let refusing = Mutex<Set<ForgeID>>([])

    package init() {}

    /// In order of their names.
    package var forges: [String] { refusing.withLock { $0.map(\.rawValue).sorted() } }

    /// An answer with 401 refuses; one of 2xx takes the credential; others say nothing about it.
    func note(status: Int, from forge: ForgeID) {
        refusing.withLock { refusing in
            switch status {
            case 401: refusing.insert(forge)
            case 200...299: refusing.remove(forge)
            default: break
            }
        }
    }
}
