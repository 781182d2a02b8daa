import Basics
import Domain
import Forges
import Pipeline
import SourceControl

/// The mirrors, read with the credentials of single projects where they have one.
struct ProjectTrees: CommitTreeSource, CommitBrowser {
    let mirrors: GitMirrors
    let credentials: GitCredentialKeeper

    func tree(
        of commit: CommitID,
        reference: String?,
        in repository: RepositoryRef,
        from source: CloneSource,
        selecting select: @escaping @Sendable (FileTree) -> Set<String>
    ) async throws(SourceControlError) -> FileTree {
        try await mirrors.tree(
            of: commit,
            reference: reference,
            in: repository,
            from: try await credentials.source(source, of: repository),
            selecting: select
        )
    }

    func mergeBase(
        of base: CommitID,
        and head: CommitID,
        headReference: String?,
        in repository: RepositoryRef,
        from source: CloneSource
    ) async throws(SourceControlError) -> CommitID? {
        try await mirrors.mergeBase(
            of: base,
            and: head,
            headReference: headReference,
            in: repository,
            from: try await credentials.source(source, of: repository)
        )
    }

    func folder(_ path: SourcePath, of place: CommitPlace, skipping: Int, limit: Int)
        async throws(SourceControlError) -> Result<SourceFolder, SourceRefusal>
    {
        try await mirrors.folder(path, of: own(place), skipping: skipping, limit: limit)
    }

    func file(_ path: SourcePath, of place: CommitPlace, limit: Int)
        async throws(SourceControlError) -> Result<SourceFile, SourceRefusal>
    {
        try await mirrors.file(path, of: own(place), limit: limit)
    }

    private func own(_ place: CommitPlace) -> CommitPlace {
        CommitPlace(commit: place.commit, reference: place.reference, repository: place.repository) {
            try await credentials.source(try await place.source(), of: place.repository)
        }
    }
}
