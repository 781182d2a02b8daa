package import Basics
import struct Foundation.Data

/// A password as it is kept: by scrypt, costs and salt beside the key, in the PHC string format
/// (`$scrypt$ln=15,r=8,p=1$salt$key`).
package struct PasswordHash: Sendable, Equatable {
    /// What new ones are made with: N = 2^15, r = 8, p = 1, which takes 32 MiB for about a tenth of a second.
    static let standard = Scrypt(logN: 15, r: 8, p: 1)
    private static let saltSize = 16
    private static let keySize = 32

    private let scrypt: Scrypt
    private let salt: [UInt8]
    private let key: [UInt8]

    /// Hashes a password; slow by intent.
    ///
    /// `nil` when there is no memory for it.
    package init?(of password: Secret) {
        guard let scrypt = Self.standard else { return nil }
        let salt = Digest.random(count: Self.saltSize)
        guard let key = password.withBytes({ scrypt.key(password: $0, salt: salt, count: Self.keySize) })
        else { return nil }
        self.init(scrypt: scrypt, salt: salt, key: key)
    }

    private init(scrypt: Scrypt, salt: [UInt8], key: [UInt8]) {
        self.scrypt = scrypt
        self.salt = salt
        self.key = key
    }

    /// `nil` for anything that `text` does not give.
    package init?(text: String) {
        let parts = text.split(separator: "$", omittingEmptySubsequences: false)
        guard parts.count == 5, parts[0].isEmpty, parts[1] == "scrypt" else { return nil }
        var costs: [Substring: Int] = [:]
        for part in parts[2].split(separator: ",") {
            let pair = part.split(separator: "=", maxSplits: 1)
            guard pair.count == 2, let value = Int(pair[1]) else { return nil }
            costs[pair[0]] = value
        }
        guard let logN = costs["ln"], let r = costs["r"], let p = costs["p"], costs.count == 3,
            let scrypt = Scrypt(logN: logN, r: r, p: p), let salt = Self.bytes(parts[3]),
            let key = Self.bytes(parts[4]), !salt.isEmpty, key.count == Self.keySize
        else { return nil }
        self.init(scrypt: scrypt, salt: salt, key: key)
    }

    package var text: String {
        "$scrypt$ln=\(scrypt.logN),r=\(scrypt.r),p=\(scrypt.p)$\(Self.base64(salt))$\(Self.base64(key))"
    }

    /// Whether it is the password; as slow as making one.
    ///
    /// Not enough memory is a no.
    package func matches(_ password: Secret) -> Bool {
        guard let other = password.withBytes({ scrypt.key(password: $0, salt: salt, count: key.count) })
        else { return false }
        return Digest.constantTimeEqual(key, other)
    }

    /// The format wants base64 without padding.
    private static func base64(_ bytes: [UInt8]) -> String {
        String(Data(bytes).base64EncodedString().prefix { $0 != "=" })
    }

    private static func bytes(_ text: Substring) -> [UInt8]? {
        guard text.utf8.count <= 128, !text.contains("=") else { return nil }
        let padding = String(repeating: "=", count: (4 - text.utf8.count % 4) % 4)
        return Data(base64Encoded: "\(text)\(padding)").map { [UInt8]($0) }
    }
}
