package import Domain

/// The repositories that the bot has heard of.
///
/// Implemented by `Storage`.
package protocol ProjectStore: Sendable {
    /// `nil` when there is none of that id.
    func project(_ id: ResourceID) async throws(StoreError) -> Project?

    /// By forge and path, those with the same path in the order in which they were heard of.
    func projects(limit: Int) async throws(StoreError) -> [Project]
}
