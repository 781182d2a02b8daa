import Basics
import struct Foundation.Date
import Pipeline

/// Secrets as they are kept: sealed.
struct SecretTable {
    let transaction: any SQLTransaction

    func set(_ name: String, _ sealed: KeyRing.Sealed, at time: Date) throws(StoreError) {
        try transaction.execute(
            """
            INSERT INTO secrets (name, key_id, sealed, changed_at) VALUES ($1, $2, $3, $4)
            ON CONFLICT (name) DO UPDATE SET key_id = $2, sealed = $3, changed_at = $4
            """,
            [.text(name), .text(sealed.keyID), .blob(sealed.bytes), .time(time)]
        )
    }

    func sealed(_ name: String) throws(StoreError) -> KeyRing.Sealed? {
        let row = try transaction.row(
            "SELECT key_id, sealed FROM secrets WHERE name = $1",
            [.text(name)]
        )
        guard let row else { return nil }
        return KeyRing.Sealed(keyID: try row.text("key_id"), bytes: try row.blob("sealed"))
    }

    /// With when it was set last.
    func dated(_ name: String) throws(StoreError) -> (sealed: KeyRing.Sealed, changedAt: Date)? {
        let row = try transaction.row(
            "SELECT key_id, sealed, changed_at FROM secrets WHERE name = $1",
            [.text(name)]
        )
        return try row.map { row throws(StoreError) in
            (
                KeyRing.Sealed(keyID: try row.text("key_id"), bytes: try row.blob("sealed")),
                try row.time("changed_at")
            )
        }
    }

    /// `false`: there was none.
    @discardableResult
    func remove(_ name: String) throws(StoreError) -> Bool {
        try transaction.execute("DELETE FROM secrets WHERE name = $1", [.text(name)]) > 0
    }

    func all() throws(StoreError) -> [StoredSecret] {
        var secrets: [StoredSecret] = []
        for row in try transaction.rows("SELECT name, key_id, changed_at FROM secrets ORDER BY name") {
            secrets.append(
                StoredSecret(
                    name: try row.text("name"),
                    keyID: try row.text("key_id"),
                    changedAt: try row.time("changed_at")
                )
            )
        }
        return secrets
    }

    /// Seals every secret again with the current key of `ring`; those that are already stay as they are.
    func reseal(_ ring: KeyRing) throws(StoreError) -> Int {
        var count = 0
        for secret in try all() where secret.keyID != ring.current.id {
            guard let sealed = try sealed(secret.name) else { continue }
            let place = StoreDatabase.place(of: secret.name)
            do {
                let again = try ring.seal(try ring.open(sealed, at: place), at: place)
                try transaction.execute(
                    "UPDATE secrets SET key_id = $2, sealed = $3 WHERE name = $1",
                    [.text(secret.name), .text(again.keyID), .blob(again.bytes)]
                )
            } catch let error as SealError {
                throw StoreError("The secret \(secret.name) cannot be resealed: \(error).")
            } catch let error as StoreError {
                throw error
            } catch {
                throw StoreError("The secret \(secret.name) cannot be resealed.")
            }
            count += 1
        }
        return count
    }
}
