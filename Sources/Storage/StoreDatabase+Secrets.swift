package import Basics
package import struct Foundation.Date
package import Pipeline

/// A stored secret without its value.
package struct StoredSecret: Sendable, Equatable {
    package let name: String
    /// The key it is sealed with.
    package let keyID: String
    package let changedAt: Date
}

extension StoreDatabase {
    /// Where a secret is kept, which it is sealed to.
    package static func place(of name: String) -> KeyRing.Place {
        KeyRing.Place(table: "secrets", column: "sealed", row: name)
    }

    /// Keeps a secret under a name, in place of the one there was.
    package func setSecret(_ name: String, _ sealed: KeyRing.Sealed, at time: Date) async throws(StoreError) {
        try await database.write { transaction throws(StoreError) in
            try SecretTable(transaction: transaction).set(name, sealed, at: time)
        }
    }

    /// By name.
    package func secrets() async throws(StoreError) -> [StoredSecret] {
        try await database.read { transaction throws(StoreError) in
            try SecretTable(transaction: transaction).all()
        }
    }

    /// `false`: there was none.
    package func removeSecret(_ name: String) async throws(StoreError) -> Bool {
        try await database.write { transaction throws(StoreError) in
            try SecretTable(transaction: transaction).remove(name)
        }
    }

    /// Seals all secrets with the current key, in one transaction: all of them or none.
    ///
    /// Returns how many were under another key. Repeating it does no harm.
    package func resealSecrets(_ ring: KeyRing) async throws(StoreError) -> Int {
        try await database.write { transaction throws(StoreError) in
            try SecretTable(transaction: transaction).reseal(ring)
        }
    }

    /// The sealed secret of a database that is not opened otherwise; blocks for a moment, changes nothing.
    ///
    /// `nil` where there is none of the name, and in a database from before there were any.
    package static func sealedSecret(_ name: String, at path: String) throws(StoreError) -> KeyRing.Sealed? {
        try SQLiteFile.read(path) { transaction throws(StoreError) in
            let hasTable =
                try transaction.row("SELECT name FROM sqlite_master WHERE name = 'secrets'", []) != nil
            return hasTable ? try SecretTable(transaction: transaction).sealed(name) : nil
        }
    }
}
