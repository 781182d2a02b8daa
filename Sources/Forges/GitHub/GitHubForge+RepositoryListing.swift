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
            let client = makeClient(InstallationToken(tokens: appTokens, installation: installation))
            do {
                found += try await repositories(shownTo: client)
            } catch {
                guard error.concernsOneRepository || Self.isSpent(error, client) else { throw error }
                gaps.append(error)
            }
        }
        return ListedRepositories(found, gaps: gaps)
    }

    /// Whether the calls of one installation are used up, which those of the others are not.
    private static func isSpent(_ error: ForgeError, _ client: ForgeClient) -> Bool {
        guard case .rateLimited = error.reason else { return false }
        return client.budgetLeft(for: "") == 0
    }

    /// What one installation reaches.
    private func repositories(shownTo client: ForgeClient) async throws(ForgeError) -> [RepositoryRef] {
        let path = "/installation/repositories"
        let page = try await client.list(path) { (page) throws(FieldError) -> [RepositoryRef] in
            guard let list = page["repositories"], list.kind == .array else {
                throw FieldError(path: "repositories", problem: "is not a list")
            }
            var repositories: [RepositoryRef] = []
            for element in list.elements {
                repositories.append(try reference(try PayloadFields(root: element)))
            }
            return repositories
        }
        return try required(page, "GET \(path)")
    }
}
