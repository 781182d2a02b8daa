package import Domain

/// What a forge can do that takes comments on lines of a pull request's change.
package protocol LineComments: Sendable {
    /// All of them over all pages, oldest first.
    func lineComments(
        onPullRequest number: Int,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> [ForgeComment]

    /// Not idempotent: look first.
    ///
    /// `false` when the line is not part of the change.
    func createLineComment(
        _ body: String,
        at location: FileLocation,
        of commit: CommitID,
        onPullRequest number: Int,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> Bool

    /// Updating what is gone counts as done: the next look makes it again.
    func updateLineComment(
        _ id: String,
        body: String,
        onPullRequest number: Int,
        in repository: RepositoryRef
    ) async throws(ForgeError)

    /// Deleting what is gone counts as done.
    func deleteLineComment(
        _ id: String,
        onPullRequest number: Int,
        in repository: RepositoryRef
    ) async throws(ForgeError)
}

extension Forge {
    /// `nil` where the forge has none, or settings do not want them.
    package var lineComments: (any LineComments)? { nil }
}
