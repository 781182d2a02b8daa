package import Domain
package import struct Foundation.Date

/// A pull request with a fix, as it is stored.
package struct Remediation: Sendable, Equatable {
    /// Where it stands.
    package enum State: String, Sendable, CaseIterable {
        /// A plan alone.
        case planned
        /// Claimed by a worker.
        case writing
        case open
        case merged, closedByHuman, superseded
        /// The last attempt to write it failed.
        case failed

        package var isLive: Bool { RemediationEnd(rawValue: rawValue) == nil }
    }

    /// Who holds one that is being closed, in place of a worker that writes.
    package static let closer = "closing"

    package let id: Int64
    /// What it is called outside; version 4, lower case.
    package let uuid: String
    package let repository: RepositoryRef
    package let baseBranch: String
    package let group: String
    package let fingerprint: String
    package let state: State
    /// Whether it was found obsolete and is being closed, perhaps by an attempt that ended before it was done.
    package let isClosing: Bool
    package let branch: String
    /// The tip of the base branch that it was last written, or planned, against.
    package let base: CommitID
    /// The newest commit that we wrote to the branch; another one there is somebody else's.
    package let head: CommitID?
    package let pullRequest: Int?
    package let planJSON: [UInt8]
    package let createdAt: Date
    package let updatedAt: Date
    package let openedAt: Date?
    /// Why the last attempt failed, for the operator.
    package let error: String?

    package init(
        id: Int64,
        uuid: String,
        repository: RepositoryRef,
        baseBranch: String,
        group: String,
        fingerprint: String,
        state: State,
        isClosing: Bool,
        branch: String,
        base: CommitID,
        head: CommitID?,
        pullRequest: Int?,
        planJSON: [UInt8],
        createdAt: Date,
        updatedAt: Date,
        openedAt: Date?,
        error: String?
    ) {
        self.id = id
        self.uuid = uuid
        self.repository = repository
        self.baseBranch = baseBranch
        self.group = group
        self.fingerprint = fingerprint
        self.state = state
        self.isClosing = isClosing
        self.branch = branch
        self.base = base
        self.head = head
        self.pullRequest = pullRequest
        self.planJSON = planJSON
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.openedAt = openedAt
        self.error = error
    }
}
