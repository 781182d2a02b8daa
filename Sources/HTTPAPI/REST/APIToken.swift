package import Basics

/// A credential for REST that the settings name.
package struct APIToken: Sendable {
    /// What its bearer may do.
    package enum Access: String, Sendable, CaseIterable, Comparable {
        /// See, and have fixes planned.
        case read
        /// Also have something done.
        case write

        package static func < (left: Access, right: Access) -> Bool { left == .read && right == .write }
    }

    /// For the log.
    package let name: String
    package let access: Access
    /// SHA-256: the secret itself is not needed to recognise it.
    let digest: [UInt8]

    package init(name: String, secret: Secret, access: Access) {
        self.name = name
        self.access = access
        digest = secret.withBytes { Digest.sha256($0) }
    }

    /// In time that does not tell how much of it was right.
    func matches(_ presented: String) -> Bool {
        Digest.constantTimeEqual(digest, Digest.sha256(Array(presented.utf8)))
    }
}
