package import Basics
package import Domain
package import struct Foundation.Date

/// A credential for programs: a prefix that finds it and a secret that proves it.
///
/// Kept as a keyed hash, which is as fast to check as it is useless to a thief of the database: the secret has 256 bits, so
/// there is nothing to guess.
package struct APIKey: Sendable, Equatable {
    /// What a key reaches.
    package enum Scope: String, Sendable, CaseIterable {
        case organization = "org"
        case team
        case project
    }

    /// What a key may do there.
    package enum Breadth: String, Sendable, CaseIterable {
        case readOnly = "read_only"
        case readWrite = "read_write"
    }

    package let key: Int64
    package let id: ResourceID
    package let prefix: String
    package let name: String
    package let scope: Scope
    package let breadth: Breadth
    package let team: (key: Int64, id: ResourceID)?
    package let project: (key: Int64, id: ResourceID)?
    /// The team whose administrators look after it; `nil` for one that reaches everything.
    package let owner: Int64?
    package let createdBy: (id: ResourceID, email: String)?
    package let createdAt: Date
    package let lastUsedAt: Date?
    package let expiresAt: Date?
    package let revokedAt: Date?

    package init(
        key: Int64,
        id: ResourceID,
        prefix: String,
        name: String,
        scope: Scope,
        breadth: Breadth,
        team: (key: Int64, id: ResourceID)?,
        project: (key: Int64, id: ResourceID)?,
        owner: Int64?,
        createdBy: (id: ResourceID, email: String)?,
        createdAt: Date,
        lastUsedAt: Date?,
        expiresAt: Date?,
        revokedAt: Date?
    ) {
        self.key = key
        self.id = id
        self.prefix = prefix
        self.name = name
        self.scope = scope
        self.breadth = breadth
        self.team = team
        self.project = project
        self.owner = owner
        self.createdBy = createdBy
        self.createdAt = createdAt
        self.lastUsedAt = lastUsedAt
        self.expiresAt = expiresAt
        self.revokedAt = revokedAt
    }

    package static func == (left: APIKey, right: APIKey) -> Bool {
        left.id == right.id && left.breadth == right.breadth && left.revokedAt == right.revokedAt
    }

    package func isGood(at now: Date) -> Bool { revokedAt == nil && expiresAt.map { $0 > now } ?? true }

    // MARK: As it is sent

    /// A key's text: `gatehouse_`, eight hex digits, `_`, 43 characters.
    package struct Text: Sendable {
        private static let start = "gatehouse_"
        private static let prefixLength = start.utf8.count + 8

        /// What finds the row; no secret.
        package let prefix: String
        package let secret: Secret

        /// A new one, at random.
        package init() {
            prefix = Self.start + Digest.hex(Digest.random(count: 4))
            secret = Secret("\(prefix)_\(Base64URL.text(of: Digest.random(count: 32)))")
        }

        /// `nil` for what is no key of ours.
        package init?(_ text: String) {
            let bytes = Array(text.utf8)
            guard bytes.count == Self.prefixLength + 44, text.hasPrefix(Self.start),
                bytes[Self.prefixLength] == 0x5F, bytes.allSatisfy({ (0x21...0x7E).contains($0) })
            else { return nil }
            prefix = String(decoding: bytes.prefix(Self.prefixLength), as: UTF8.self)
            secret = Secret(bytes: bytes)
        }

        /// What is kept of it.
        package func digest(key: Secret) -> [UInt8] {
            key.withBytes { key in secret.withBytes { Digest.hmacSHA256(key: key, $0) } }
        }
    }
}

/// A key that is to be made.
package struct NewAPIKey: Sendable {
    package let name: String
    package let scope: APIKey.Scope
    package let breadth: APIKey.Breadth
    /// For `scope` team.
    package let team: ResourceID?
    /// For `scope` project.
    package let project: ResourceID?
    package let expiresAt: Date?

    package init(
        name: String,
        scope: APIKey.Scope,
        breadth: APIKey.Breadth,
        team: ResourceID?,
        project: ResourceID?,
        expiresAt: Date?
    ) {
        self.name = name
        self.scope = scope
        self.breadth = breadth
        self.team = team
        self.project = project
        self.expiresAt = expiresAt
    }
}
