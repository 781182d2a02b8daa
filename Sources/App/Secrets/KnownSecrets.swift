package import Basics
import Synchronization

/// The secrets that were read so far, for taking them out of whatever is written.
///
/// Every way to a secret goes through `SecretReference.resolve`, which adds it here.
package final class KnownSecrets: Sendable {
    /// One for the process: an error's text may come from anywhere in it.
    package static let ofThisProcess = KnownSecrets()

    private struct State {
        var secrets: [[UInt8]: Secret] = [:]
        var redactor = Redactor(secrets: [])
    }

    private let state = Mutex(State())

    package init() {}

    package func add(_ secret: Secret) {
        let digest = secret.withBytes { Digest.sha256($0) }
        state.withLock { state in
            guard state.secrets[digest] == nil else { return }
            state.secrets[digest] = secret
            state.redactor = Redactor(secrets: Array(state.secrets.values))
        }
    }

    /// Knows what was added before.
    package var redactor: Redactor { state.withLock { $0.redactor } }
}
