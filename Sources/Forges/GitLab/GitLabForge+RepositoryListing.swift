import Basics
package import Domain

extension GitLabForge: RepositoryListing {
    package var listing: (any RepositoryListing)? { self }

    /// The projects that the bot is a member of.
    package func repositories() async throws(ForgeError) -> ListedRepositories {
        let query = [(name: "membership", value: "true"), (name: "archived", value: "false")]
        let found = try await client.list("/projects", query) {
            (page) throws(FieldError) -> [RepositoryRef] in
            var projects: [RepositoryRef] = []
            for element in page.elements {
                projects.append(try reference(try PayloadFields(root: element)))
            }
            return projects
        }
        return ListedRepositories(try required(found, "GET /projects"))
    }

    package func openPullRequests(
        in repository: RepositoryRef
    ) async throws(ForgeError) -> [OpenPullRequest]? {
        let path = try path(of: repository) + "/merge_requests"
        return try await client.list(path, [(name: "state", value: "opened")]) {
            (page) throws(FieldError) -> [OpenPullRequest] in
            var merges: [OpenPullRequest] = []
            for element in page.elements {
                let merge = try PayloadFields(root: element)
                // Without a head while its branch is gone, and then there is nothing to judge.
                guard let head = merge.optionalCommit("sha") else { continue }
                merges.append(
                    OpenPullRequest(
                        number: try merge.positive("iid"),
                        head: head,
                        baseBranch: try merge.branch("target_branch")
                    )
                )
            }
            return merges
        }
    }
}
