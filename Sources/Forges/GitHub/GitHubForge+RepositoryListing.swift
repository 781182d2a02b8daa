import Basics
import Domain

extension GitHubForge: RepositoryListing {
    var listing: (any RepositoryListing)? { self }

    /// Those that an App is installed on; none with a token of a person, who may reach far more than the bot is meant for.
    func repositories() async throws(ForgeError) -> [RepositoryRef] {
        guard let appTokens else { return [] }
        var found: [RepositoryRef] = []
        for installation in try await appTokens.installations() {
            let client = makeClient(
                FixedToken(token: try await appTokens.token(ofInstallation: installation))
            )
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
            found += try required(page, "GET \(path)")
        }
        return found
    }
}
