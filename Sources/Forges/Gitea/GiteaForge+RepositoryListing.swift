import Domain

extension GiteaForge: RepositoryListing {
    var listing: (any RepositoryListing)? { self }

    /// None: a token reaches all that its account may read, which says nothing of what the bot is meant for.
    func repositories() async throws(ForgeError) -> ListedRepositories { ListedRepositories([]) }
}
