import Basics
import Domain

extension GitHubForge: RepositoryListing {
    var listing: (any RepositoryListing)? { self }

    /// Those that an App is installed on; none with a token of a person, who may reach far more than the bot is meant for.
    ///
    /// An installation that cannot be listed, as one that was suspended just now, is a gap and keeps no other from its turn.
    func repositories() async throws(ForgeError) -> ListedRepositories {
        guard let appTokens else { return ListedRepositories([]) }
        var found: [RepositoryRef] = []
        var gaps: [ForgeError] = []
        for installation in try await appTokens.installations() {
            do {
                found += try await repositories(
                    with: try await appTokens.token(ofInstallation: installation)
                )
            } catch {
                guard error.concernsOneRepository else { throw error }
                gaps.append(error)
            }
        }
        return ListedRepositories(found, gaps: gaps)
    }

    /// What one installation reaches.
    private func repositories(with token: Secret) async throws(ForgeError) -> [RepositoryRef] {
        let path = "/installation/repositories"
        let client = makeClient(FixedToken(token: token))
        let found = try await client.list(path) { (page) throws(FieldError) -> [RepositoryRef] in
            guard let list = page["repositories"], list.kind == .array else {
                throw FieldError(path: "repositories", problem: "is not a list")
            }
            var repositories: [RepositoryRef] = []
            for element in list.elements {
                repositories.append(try reference(try PayloadFields(root: element)))
            }
            return repositories
        }
        return try required(found, "GET \(path)")
    }
}
