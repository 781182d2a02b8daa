package import Basics
package import Domain
package import struct Foundation.Date

/// GitLab's REST API, version 4: one sticky note and one commit status per merge request.
///
/// Projects are addressed by number, so a rename changes nothing.
package struct GitLabForge: Forge {
    let client: ForgeClient

    package init(
        settings: ForgeSettings,
        transport: any OutboundTransport,
        sleep: @escaping @Sendable (Duration) async throws -> Void,
        now: @escaping @Sendable () -> Date
    ) {
        client = ForgeClient(
            settings: settings,
            dialect: ForgeClient.Dialect(
                headers: [(name: "accept", value: "application/json")],
                paging: .nextPageHeader,
                followsRenames: false
            ),
            transport: transport,
            sleep: sleep,
            now: now
        )
    }

    package var id: ForgeID { client.settings.id }
    package var kind: ForgeKind { .gitlab }
    package func budgetLeft(for path: String?) -> Double? { client.budgetLeft(for: path ?? "") }
    /// GitLab takes 1,000,000 characters.
    package var commentLimit: Int { 900_000 }

    package func currentUser() async throws(ForgeError) -> ForgeUser {
        try await client.currentUser { (user) throws(FieldError) in
            ForgeUser(id: String(try user.positive("id")), login: try user.string("username"))
        }
    }

    // MARK: - Repositories

    package func repository(_ repository: RepositoryRef) async throws(ForgeError) -> RepositoryRef? {
        try await client.read(try path(of: repository)) { (project) throws(FieldError) in
            try reference(project)
        }
    }

    package func repository(path: String) async throws(ForgeError) -> RepositoryRef? {
        guard RepositoryPath.isValid(path, on: .gitlab) else {
            throw ForgeError(.invalid, detail: "a project of GitLab is named group/name")
        }
        return try await client.read("/projects/\(URLEncoding.segment(path))") {
            (project) throws(FieldError) in
            try reference(project)
        }
    }

    package func defaultBranch(of repository: RepositoryRef) async throws(ForgeError) -> String? {
        try await client.read(try path(of: repository)) { (project) throws(FieldError) in
            // Null while the repository is empty.
            project.optionalString("default_branch").flatMap { GitReferenceName.isBranch($0) ? $0 : nil }
        } ?? nil
    }

    package func webURL(ofPullRequest number: Int, in repository: RepositoryRef) -> String? {
        "\(client.settings.cloneURL)/\(URLEncoding.path(repository.path))/-/merge_requests/\(number)"
    }

    func path(of repository: RepositoryRef) throws(ForgeError) -> String {
        guard let number = Int(repository.id), number > 0 else {
            throw ForgeError(.invalid, detail: "a project id of GitLab is a positive number")
        }
        return "/projects/\(number)"
    }

    func reference(_ project: PayloadFields) throws(FieldError) -> RepositoryRef {
        let path = try project.string("path_with_namespace")
        guard RepositoryPath.isValid(path, on: .gitlab) else {
            throw project.failure("path_with_namespace", "is not a project path")
        }
        return RepositoryRef(forge: id, id: String(try project.positive("id")), path: path)
    }

    package func tip(of branch: String, in repository: RepositoryRef) async throws(ForgeError) -> CommitID? {
        let name = try checked(name: branch)
        let path = try path(of: repository) + "/repository/branches/\(URLEncoding.segment(name))"
        return try await client.read(path) { (branch) throws(FieldError) in
            guard try branch.string("name") == name else { throw branch.failure("name", "is another branch") }
            return try branch.object("commit").commit("id")
        }
    }

    package func commit(ofTag tag: String, in repository: RepositoryRef) async throws(ForgeError) -> CommitID?
    {
        let name = try checked(name: tag)
        let path = try path(of: repository) + "/repository/tags/\(URLEncoding.segment(name))"
        return try await client.read(path) { (tag) throws(FieldError) -> CommitID? in
            guard try tag.string("name") == name else { throw tag.failure("name", "is another tag") }
            // A tag may mark a file or a folder.
            if tag.isNull("commit") { return nil }
            return try tag.object("commit").commit("id")
        } ?? nil
    }

    package func mergeBase(
        of base: CommitID,
        and head: CommitID,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> CommitID? {
        let path = try path(of: repository) + "/repository/merge_base"
        let query = [(name: "refs[]", value: base.hex), (name: "refs[]", value: head.hex)]
        do {
            return try await client.read(path, query) { (commit) throws(FieldError) in try commit.commit("id")
            }
        } catch {
            // 400 is GitLab's answer when it does not know one of the commits (yet).
            if error.reason == .invalid { throw ForgeError(.notFound, detail: error.detail) }
            throw error
        }
    }

    package func cloneSource(of repository: RepositoryRef) -> CloneSource {
        CloneSource(
            url: "\(client.settings.cloneURL)/\(URLEncoding.path(repository.path)).git",
            userName: "oauth2",
            token: client.settings.token,
            isShared: true
        )
    }

    package func headReference(ofPullRequest number: Int) -> String { "refs/merge-requests/\(number)/head" }

    /// Members of the project and of the groups above it, by access level (docs.gitlab.com, "Members API").
    package func permission(
        of user: ForgeUser,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> RepositoryPermission {
        guard let id = Int(user.id), id > 0 else {
            throw ForgeError(.invalid, detail: "an account id of GitLab is a positive number")
        }
        let path = try path(of: repository) + "/members/all/\(id)"
        return try await client.read(path) { (member) throws(FieldError) in
            guard try member.positive("id") == id else {
                throw member.failure("id", "is another account")
            }
            // A blocked account keeps its memberships.
            guard try member.string("state") == "active" else { return .none }
            guard let level = member.value["access_level"]?.int else {
                throw member.failure("access_level", "is not a number")
            }
            switch level {
            case ..<10: return .none
            case ..<30: return .read
            case ..<40: return .write
            default: return .admin
            }
        } ?? .none
    }

    // MARK: - Merge requests

    package func pullRequest(
        _ number: Int,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> PullRequest? {
        let path = try path(of: repository) + "/merge_requests/\(number)"
        return try await client.read(path) { (merge) throws(FieldError) in
            let head = try merge.commit("sha")
            // Null while GitLab prepares the merge request, and of the head before for a moment after a push.
            let references = merge.optionalObject("diff_refs")
            let isCurrent = references?.optionalCommit("head_sha") == head
            return PullRequest(
                repository: repository,
                number: try merge.positive("iid"),
                isOpen: try merge.string("state") == "opened",
                isDraft: merge.flag("draft") || merge.flag("work_in_progress"),
                title: merge.optionalString("title") ?? "",
                head: head,
                headBranch: try merge.branch("source_branch"),
                isFromFork: merge.optionalPositive("source_project_id")
                    != merge.optionalPositive("target_project_id"),
                baseBranch: try merge.branch("target_branch"),
                // `start_sha` is the target's tip when the head was pushed, not now.
                baseTip: nil,
                mergeBase: isCurrent ? references?.optionalCommit("base_sha") : nil
            )
        }
    }

    package func openPullRequests(
        head branch: String,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> [Int] {
        let name = try checked(name: branch)
        let path = try path(of: repository) + "/merge_requests"
        let query = [(name: "state", value: "opened"), (name: "source_branch", value: name)]
        let found = try await client.list(path, query) { (page) throws(FieldError) -> [Int] in
            var numbers: [Int] = []
            for element in page.elements {
                let merge = try PayloadFields(root: element)
                // A fork may have a branch of the same name.
                let isOwn = merge.optionalPositive("source_project_id").map(String.init) == repository.id
                if isOwn, try merge.string("source_branch") == name {
                    numbers.append(try merge.positive("iid"))
                }
            }
            return numbers
        }
        return try required(found, "GET \(path)")
    }
}
