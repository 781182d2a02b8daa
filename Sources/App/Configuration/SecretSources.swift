import Basics
import Storage

/// What secrets are read from.
package struct SecretSources: Sendable {
    package let environment: [String: String]
    /// The database, looked into for `store:` alone.
    private let databasePath: String
    private let keys: EncryptionKeys

    package init(environment: [String: String], databasePath: String, keys: EncryptionKeys) {
        self.environment = environment
        self.databasePath = databasePath
        self.keys = keys
    }

    /// Why a stored secret cannot be had, for the end of a sentence.
    struct Problem: Error {
        let description: String
    }

    /// Opens a secret of the database.
    func stored(_ name: String) throws(Problem) -> Secret {
        do {
            let secret = try keys.opening {
                try StoreDatabase.sealedSecret(name, at: databasePath)
            } open: { sealed, unsealer in
                try unsealer.open(sealed, at: StoreDatabase.place(of: name))
            }
            guard let secret else {
                throw Problem(
                    description: "no secret '\(name)' is stored; gatehouse admin secret set \(name)"
                )
            }
            return secret
        } catch let problem as Problem {
            throw problem
        } catch let error as SealError {
            throw Problem(description: "the stored secret '\(name)' cannot be read: \(error)")
        } catch {
            throw Problem(description: "the stored secret '\(name)' cannot be read: \(error)")
        }
    }
}

/// What a stored secret may be called.
enum StoredSecretName {
    static let rule = "the name of a stored secret has 1 to 64 letters, digits, '-', '_' and '.'"

    static func isValid(_ name: String) -> Bool {
        (1...64).contains(name.utf8.count)
            && name.utf8.allSatisfy { byte in
                [0x2D, 0x2E, 0x5F].contains(byte) || (0x30...0x39).contains(byte)
                    || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
            }
    }
}
