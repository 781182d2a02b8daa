import Basics
import Foundation
package import Logging
package import Portal
package import Storage

/// The stored secret that keys of REST are made from: access tokens, hashes of API keys.
///
/// Made at the first start, sealed like every stored secret, and sealed again by `rotate-key`, which therefore ends no session
/// and no key. Removing it ends all of them.
package struct PortalRoot: Sendable {
    private static let name = "portal.root"

    private let loaded: LoadedSettings
    private let logger: Logger
    private let patience: Duration

    /// `patience`: how long the making waits for whoever is at work on the keys.
    ///
    /// Longer than others by default: who seals for REST tries again, while a start happens once, and REST would stay off.
    package init(loaded: LoadedSettings, logger: Logger, patience: Duration = .seconds(8)) {
        self.loaded = loaded
        self.logger = logger
        self.patience = patience
    }

    /// The keys, from a secret that is made where there is none.
    ///
    /// Throws `KeysBusy` where somebody is at work on the keys for longer than is waited.
    package func keys(in store: StoreDatabase) async throws -> PortalKeys {
        let encryption = EncryptionKeys(loaded.settings.storage, environment: loaded.environment)
        let path = loaded.settings.databasePath
        let place = StoreDatabase.place(of: Self.name)
        if let root = try opened(at: path, place, encryption) { return PortalKeys(root: root) }
        let root = Secret(bytes: Digest.random(count: PortalKeys.size))
        try await encryption.whileSealing(
            into: store,
            patience: patience,
            note: { logger.notice("\($0)") }
        ) { ring in
            // Without the one there was, nothing of theirs is to go on.
            try await store.endAllSessions(at: Date())
            try await store.setSecret(Self.name, try ring.seal(root, at: place), at: Date())
        }
        return PortalKeys(root: root)
    }

    private func opened(
        at path: String,
        _ place: KeyRing.Place,
        _ encryption: EncryptionKeys
    ) throws -> Secret? {
        do {
            return try encryption.opening {
                try StoreDatabase.sealedSecret(Self.name, at: path)
            } open: { sealed, unsealer in
                try unsealer.open(sealed, at: place)
            }
        } catch let error as SealError {
            throw CommandFailure(
                .usage,
                "The stored secret \(Self.name), which sign-ins need: \(error). Bring its key back, or have a new one made (all sessions and API keys end): gatehouse admin secret remove \(Self.name)."
            )
        }
    }
}
