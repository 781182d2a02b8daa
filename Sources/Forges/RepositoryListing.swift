import Basics
package import Domain

/// What a forge has, whether or not it was ever announced: what the reconciler goes by.
package protocol RepositoryListing: Sendable {
    /// The repositories that the credential was given, where the forge can list them; empty where it cannot.
    func repositories() async throws(ForgeError) -> ListedRepositories

    /// All open pull requests, `nil` when the forge does not show us the repository.
    func openPullRequests(in repository: RepositoryRef) async throws(ForgeError) -> [OpenPullRequest]?
}

/// The repositories that a credential was given, as far as they could be listed.
package struct ListedRepositories: Sendable {
    package let repositories: [RepositoryRef]
    /// Why others are missing: one error for each part that could not be listed, such as one installation of an App.
    package let gaps: [ForgeError]

    package init(_ repositories: [RepositoryRef], gaps: [ForgeError] = []) {
        self.repositories = repositories
        self.gaps = gaps
    }
}

/// A pull request as a list of them tells it.
package struct OpenPullRequest: Sendable, Equatable {
    package let number: Int
    package let head: CommitID
    package let baseBranch: String

    package init(number: Int, head: CommitID, baseBranch: String) {
        self.number = number
        self.head = head
        self.baseBranch = baseBranch
    }
}

extension Forge {
    package var listing: (any RepositoryListing)? { nil }
}

extension GitHubLikeForge {
    func openPullRequests(in repository: RepositoryRef) async throws(ForgeError) -> [OpenPullRequest]? {
        let path = try path(of: repository) + "/pulls"
        return try await client.list(path, [(name: "state", value: "open")]) {
            (page) throws(FieldError) -> [OpenPullRequest] in
            var pulls: [OpenPullRequest] = []
            // Forgejo leaves null in the place of what it cannot read.
            for element in page.elements where !element.isNull {
                let pull = try PayloadFields(root: element)
                let base = try pull.object("base")
                // Under a name that another repository has taken over there are the other one's.
                guard base.optionalObject("repo")?.optionalPositive("id").map(String.init) == repository.id
                else { continue }
                pulls.append(
                    OpenPullRequest(
                        number: try pull.positive("number"),
                        head: try pull.object("head").commit("sha"),
                        baseBranch: try base.branch("ref")
                    )
                )
            }
            return pulls
        }
    }
}
