package import Basics
package import Domain
package import Forges

/// Reads commits without ever making a work tree.
///
/// Implemented by `SourceControl` over bare mirrors.
package protocol CommitTreeSource: Sendable {
    /// Fetches `commit` (depth 1, no blobs where the server allows it), lists its tree, fetches the blobs of the paths
    /// that `select` returns and reads them, then asks again with what was read, until nothing new is wanted. Idempotent; safe to run in parallel for different repositories.
    ///
    /// `reference` is a full ref name of the base repository under which the commit should be reachable, tried when
    /// the server does not serve bare ids. The tree is always that of `commit` itself.
    func tree(
        of commit: CommitID,
        reference: String?,
        in repository: RepositoryRef,
        from source: CloneSource,
        selecting select: @escaping @Sendable (FileTree) -> Set<String>
    ) async throws(SourceControlError) -> FileTree

    /// `git merge-base`, deepening as far as needed within limits; `nil` when there is no common ancestor.
    func mergeBase(
        of base: CommitID,
        and head: CommitID,
        headReference: String?,
        in repository: RepositoryRef,
        from source: CloneSource
    ) async throws(SourceControlError) -> CommitID?
}

/// Why a commit cannot be read.
package struct SourceControlError: GatehouseError, Equatable {
    /// What the job runner tells apart.
    package enum Reason: Sendable, Equatable {
        /// The server has no such commit (any more).
        case commitGone
        /// The server refused our credential.
        case refused
        /// The server does not show the repository: another credential, or another time, may help.
        case hidden
        /// Network trouble, or a server error.
        case unavailable
        /// The forge is left alone for so long, so there is no token for git yet: nothing was tried.
        case resting(Duration)
        /// The server of git says that it is asked too much (429); git does not tell for how long.
        case limited
        /// A limit of settings: time, disk, number of entries.
        case limit
        /// The disk of the mirrors, or of scratch files, has no room: once somebody made some, it goes on.
        case diskFull
        /// git is missing, too old, or failed in a way we do not know.
        case failed
        case cancelled
    }

    package let reason: Reason
    /// For the operator; credentials never reach it, and text of the server is cut and cleaned.
    package let detail: String

    package init(_ reason: Reason, detail: String) {
        self.reason = reason
        self.detail = detail
    }

    package var description: String { detail }

    package var disposition: Disposition {
        switch reason {
        case .commitGone: .reject(publicMessage: "The commit no longer exists on the forge.")
        case .limit: .reject(publicMessage: "The repository is larger than this server's limits: \(detail)")
        case .hidden, .unavailable, .cancelled: .retry(after: nil)
        case .diskFull, .limited: .wait(nil)
        case .resting(let time): .wait(time)
        case .refused, .failed: .fail
        }
    }
}
