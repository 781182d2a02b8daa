package import Basics
import Synchronization

/// The secrets that were read so far, for taking them out of whatever is written.
///
/// Every way to a secret leads here: `SecretReference.resolve` and `EncryptionKeyFile` for those of the settings, `Unsealer` for sealed
/// ones, `LoadedSettings.npmRegistryClient` for the token of a registry that is typed, `MeasuredTransport` for tokens that a forge made.
package final class KnownSecrets: Sendable {
    /// One for the process: an error's text may come from anywhere in it.
    package static let ofThisProcess = KnownSecrets()

    /// So many are known that come and go; the longest unused make room: each makes every line of the log dearer.
    private static let mostPassing = 100

    private struct State {
        /// What each leaks as, by its digest.
        var lasting: [[UInt8]: Redactor.Forms] = [:]
        var passing = RecentlyUsed<[UInt8], Redactor.Forms>(most: KnownSecrets.mostPassing)
        /// Made when it is asked for; `nil` after a change.
        var redactor: Redactor?

        /// Notes that a passing one was used.
        mutating func knows(_ digest: [UInt8]) -> Bool { lasting[digest] != nil || passing.use(digest) }
    }

    private let state = Mutex(State())

    package init() {}

    /// Adds one that stays in use.
    package func add(_ secret: Secret) {
        let digest = secret.withBytes { Digest.sha256($0) }
        guard state.withLock({ $0.lasting[digest] == nil }) else { return }
        let forms = Redactor.Forms(of: secret)
        state.withLock { state in
            state.lasting[digest] = forms
            state.redactor = nil
        }
    }

    /// Adds one of many, or one that another takes the place of before long.
    package func addPassing(_ secret: Secret) {
        let digest = secret.withBytes { Digest.sha256($0) }
        guard !state.withLock({ $0.knows(digest) }) else { return }
        // With the lock open: whoever logs a line does not wait for it.
        let forms = Redactor.Forms(of: secret)
        state.withLock { state in
            state.passing.keep(forms, for: digest)
            state.redactor = nil
        }
    }

    /// Knows what was added before.
    package var redactor: Redactor {
        state.withLock { state in
            if let known = state.redactor { return known }
            let made = Redactor(Array(state.lasting.values) + state.passing.values)
            state.redactor = made
            return made
        }
    }
}
