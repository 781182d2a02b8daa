package import Domain

extension Forge {
    /// The repository under its present name, looked up by its lasting id, for whatever is done with that name from now on.
    ///
    /// `notFound` where the forge does not show it to us, or has another one in its place.
    package func current(_ repository: RepositoryRef) async throws(ForgeError) -> RepositoryRef {
        guard let found = try await currentIfShown(repository) else {
            throw ForgeError(
                .notFound,
                detail: "the forge does not show us the repository \(repository)"
            )
        }
        return found
    }

    /// The same, `nil` where the forge does not show it to us, or has another one in its place.
    package func currentIfShown(_ repository: RepositoryRef) async throws(ForgeError) -> RepositoryRef? {
        // A path that another repository has taken over does not lead to ours.
        guard let found = try await self.repository(repository), found == repository else { return nil }
        return found
    }
}
