package import Domain
package import Forges

/// Shows people one folder or one file of a commit, without ever making a work tree.
///
/// Implemented by `SourceControl` over the bare mirrors that scans fill. What is not in the mirror (any more) is fetched.
package protocol CommitBrowser: Sendable {
    /// A part of a folder: folders first, then everything else, each by the bytes of its name.
    func folder(_ path: SourcePath, of place: CommitPlace, skipping: Int, limit: Int)
        async throws(SourceControlError) -> Result<SourceFolder, SourceRefusal>
    /// A file's first `limit` bytes; links are never followed.
    ///
    /// Refuses files that are larger than those that scans read, whatever the limit.
    func file(_ path: SourcePath, of place: CommitPlace, limit: Int)
        async throws(SourceControlError) -> Result<SourceFile, SourceRefusal>
}

/// A commit, and where it is fetched from when the mirror does not have it.
package struct CommitPlace: Sendable {
    package let commit: CommitID
    /// As of `CommitTreeSource`.
    package let reference: String?
    package let repository: RepositoryRef
    /// Asked each time that something has to be fetched, and not before: whoever answers looks up where the repository is by now.
    package let source: @Sendable () async throws -> CloneSource

    package init(
        commit: CommitID,
        reference: String?,
        repository: RepositoryRef,
        source: @escaping @Sendable () async throws -> CloneSource
    ) {
        self.commit = commit
        self.reference = reference
        self.repository = repository
        self.source = source
    }
}

/// A part of a folder of a commit.
package struct SourceFolder: Sendable, Equatable {
    package let entries: [SourceEntry]
    /// Of the whole folder.
    package let total: Int

    package init(entries: [SourceEntry], total: Int) {
        self.entries = entries
        self.total = total
    }
}

/// What a folder of a commit has under one name.
package struct SourceEntry: Sendable, Equatable {
    /// What it is, in the words of REST.
    package enum Kind: String, Sendable, CaseIterable {
        case folder, file, submodule
        case symbolicLink = "symbolic_link"
    }

    /// Differs from all others of the folder; bytes that are no text are written as `\xNN`.
    package let name: String
    package let kind: Kind
    /// Bytes of a file or of what a link says, 0 of the others; `nil` where it is not here and would have to be fetched to be known.
    package let size: Int?

    package init(name: String, kind: Kind, size: Int?) {
        self.name = name
        self.kind = kind
        self.size = size
    }
}

/// A file of a commit, or the beginning of it.
package struct SourceFile: Sendable, Equatable {
    package let bytes: [UInt8]
    /// Of the whole file.
    package let size: Int

    package init(bytes: [UInt8], size: Int) {
        self.bytes = bytes
        self.size = size
    }
}

/// Why a folder or a file is not shown.
package enum SourceRefusal: Error, Sendable, Equatable {
    /// The path is none that is looked for, or leads to something else than what was asked for; says why.
    case path(String)
    case absent
    /// With the limit in bytes.
    case tooLarge(Int)
    /// There is nothing to look into.
    case unavailable
}
