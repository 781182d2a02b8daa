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
        var secrets: [[UInt8]: Secret] = [:]
        var passing: [[UInt8]: (secret: Secret, use: UInt64)] = [:]
        var uses: UInt64 = 0
        /// Made when it is asked for; `nil` after a change.
        var redactor: Redactor?
    }

    private let state = Mutex(State())

    package init() {}

    /// Adds one that stays in use.
    package func add(_ secret: Secret) {
        let digest = secret.withBytes { Digest.sha256($0) }
        state.withLock { state in
            guard state.secrets[digest] == nil else { return }
            state.secrets[digest] = secret
            state.redactor = nil
        }
    }

    /// Adds one of many, or one that another takes the place of before long.
    package func addPassing(_ secret: Secret) {
        let digest = secret.withBytes { Digest.sha256($0) }
        state.withLock { state in
            guard state.secrets[digest] == nil else { return }
            state.uses += 1
            if state.passing.updateValue((secret, state.uses), forKey: digest) != nil { return }
            if state.passing.count > Self.mostPassing,
                let oldest = state.passing.min(by: { $0.value.use < $1.value.use })
            {
                state.passing[oldest.key] = nil
            }
            state.redactor = nil
        }
    }

    /// Knows what was added before.
    package var redactor: Redactor {
        state.withLock { state in
            if let known = state.redactor { return known }
            let made = Redactor(secrets: Array(state.secrets.values) + state.passing.values.map(\.secret))
            state.redactor = made
            return made
        }
    }
}
