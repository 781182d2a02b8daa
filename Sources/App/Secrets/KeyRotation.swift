package import Basics
package import Storage

/// A new key for what is stored, in three steps.
///
/// Between any two of them the keys at hand open every secret, so a run that was killed has lost nothing, and the next one
/// completes what it left.
package struct KeyRotation: Sendable {
    private let keys: EncryptionKeys

    package init(_ keys: EncryptionKeys) { self.keys = keys }

    /// First: the key to seal with from now on, beside all keys of before.
    ///
    /// Made here for a key file; named by the operator where the keys are in the settings.
    package func begin() throws(CommandFailure) -> KeyRing {
        if keys.isNamed { return try keys.ring() }
        let before = try keys.file.read()
        guard !before.isEmpty else {
            throw CommandFailure(
                .incomplete,
                "There is no key to be replaced. Where secrets are stored, put their key file back first."
            )
        }
        guard let new = SealingKey.make() else { throw CommandFailure(.incomplete, "No key could be made.") }
        try keys.file.write([new] + before)
        return try keys.ring()
    }

    /// Second: everything is sealed with the new key, or nothing is.
    package func reseal(_ store: StoreDatabase, with ring: KeyRing) async throws -> Int {
        try await store.resealSecrets(ring)
    }

    /// Last: keys that seal nothing any more leave the file.
    package func end(_ store: StoreDatabase, with ring: KeyRing) async throws {
        guard !keys.isNamed else { return }
        let used = Set(try await store.secrets().map(\.keyID))
        try keys.file.write(
            [ring.current]
                + (try keys.file.read()).filter { $0.id != ring.current.id && used.contains($0.id) }
        )
    }
}
