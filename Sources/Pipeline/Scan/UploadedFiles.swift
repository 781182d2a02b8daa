package import Basics
package import Domain

/// What was uploaded to be scanned, kept until a scan has read it.
///
/// Implemented by `Uploads`. An upload is known by the SHA-256 of what was sent.
package protocol UploadedFiles: Sendable {
    /// Its files, with the contents of those that `select` returns, asked again with what was read until nothing new is wanted.
    func tree(
        ofUpload digest: CommitID,
        for repository: RepositoryRef,
        selecting select: @escaping @Sendable (FileTree) -> Set<String>
    ) async throws(UploadError) -> FileTree
}

/// Why an upload cannot be scanned.
package struct UploadError: GatehouseError, Equatable {
    /// For whoever uploaded it, with what to do.
    package let description: String

    package init(_ description: String) { self.description = description }

    package var disposition: Disposition { .reject(publicMessage: description) }
}
