package import Basics
import Logging
package import Storage
import StrictYAML

/// The keys that stored secrets are sealed with, from the settings or, where they name none, from a file of Gatehouse's own.
package struct EncryptionKeys: Sendable {
    private let named: SecretReference?
    private let formerlyNamed: [SecretReference]
    private let environment: [String: String]
    /// In use where the settings name no key.
    package let file: EncryptionKeyFile

    package init(_ settings: Settings.StorageSettings, environment: [String: String]) {
        named = settings.encryptionKey
        formerlyNamed = settings.formerKeys
        self.environment = environment
        file = EncryptionKeyFile(path: "\(settings.directory)/encryption.key")
    }

    /// The keys are in the settings and not in the file.
    package var isNamed: Bool { named != nil }

    /// The keys that are there.
    ///
    /// A missing one is an error and never a new one: what is sealed would stay closed for good.
    package func ring() throws(CommandFailure) -> KeyRing {
        let former = try formerKeys()
        if let named { return KeyRing(current: try key(named), former: former) }
        let keys = try file.read()
        guard let current = keys.first else {
            throw CommandFailure(
                .usage,
                "The key file \(file.path) is missing. Bring it back from where it was kept, or name the key in storage.encryptionKey."
            )
        }
        return KeyRing(current: current, former: keys.dropFirst() + former)
    }

    /// Runs `body` with the keys, to seal what it stores, while nobody else changes them; the one way to seal.
    ///
    /// Makes a first key where nothing is sealed yet. Throws `KeysBusy` where somebody else is at work on them for long, and
    /// `KeysRetired` where `rotate-key` replaced the key that the settings of this process name.
    package func whileSealing<Result>(
        into store: StoreDatabase,
        patience: Duration = EncryptionKeyFile.patience,
        note: (String) -> Void,
        _ body: (KeyRing) async throws -> Result
    ) async throws -> Result {
        try await file.whileLocked(patience: patience) {
            let secrets = try await store.secrets()
            // Apart, without a wait in it: the optimizer of Swift 6.3 ends with signal 11 over the two in one.
            let ring = try ringForSealing(secrets, note: note)
            return try await body(ring)
        }
    }

    /// As `whileSealing`, by a server: what there is to say goes to its log.
    func whileServing<Result>(
        into store: StoreDatabase,
        logger: Logger,
        _ body: (KeyRing) async throws -> Result
    ) async throws -> Result {
        do {
            return try await whileSealing(into: store, note: { logger.notice("\($0)") }, body)
        } catch let error as KeysRetired {
            logger.error("secrets are not taken", metadata: ["reason": "\(error)"])
            throw error
        }
    }

    /// The keys to seal beside `secrets` with; a first one is made where nothing is sealed yet.
    private func ringForSealing(_ secrets: [StoredSecret], note: (String) -> Void) throws -> KeyRing {
        if secrets.isEmpty, !isNamed, try file.read().isEmpty {
            guard let key = SealingKey.make() else {
                throw CommandFailure(.incomplete, "No key could be made.")
            }
            try file.write([key])
            note(
                "Made the key file \(file.path). Keep a copy of it, apart from backups of the database: without it stored secrets cannot be read."
            )
        }
        let ring = try ring()
        if let newest = ring.successor(amongKeysOf: secrets.map(\.keyID)) {
            throw KeysRetired(newest: newest)
        }
        return ring
    }

    func formerKeys() throws(CommandFailure) -> [SealingKey] {
        var keys: [SealingKey] = []
        for reference in formerlyNamed { keys.append(try key(reference)) }
        return keys
    }

    private func key(_ reference: SecretReference) throws(CommandFailure) -> SealingKey {
        do {
            // A key is never one of the stored secrets, so nothing else is asked.
            let secret = try reference.resolve(
                from: SecretSources(environment: environment, databasePath: "", keys: self)
            )
            guard let key = SealingKey(text: secret) else {
                throw reference.error(
                    "a key has 32 bytes, as hex or base64; `openssl rand -base64 32` makes one"
                )
            }
            return key
        } catch {
            throw CommandFailure(.usage, "\(error)")
        }
    }
}
