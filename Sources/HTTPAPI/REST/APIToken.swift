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
}

/// Who sent a request.
struct APICaller: Sendable {
    let name: String
    let access: APIToken.Access
}
