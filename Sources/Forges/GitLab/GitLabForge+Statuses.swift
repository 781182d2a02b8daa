import Basics
package import Domain

extension GitLabForge {
    package func status(
        context: String,
        on commit: CommitID,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> CommitStatus? {
        let path = try path(of: repository) + "/repository/commits/\(commit.hex)/statuses"
        let found = try await client.list(path, [(name: "name", value: context)]) {
            (page) throws(FieldError) -> [(id: Int, status: CommitStatus)] in
            var statuses: [(id: Int, status: CommitStatus)] = []
            for element in page.elements {
                let fields = try PayloadFields(root: element)
                guard try fields.string("name") == context else { continue }
                statuses.append((try fields.positive("id"), try Self.status(fields, context: context)))
            }
            return statuses
        }
        // One per reference the commit is on; the highest id is the newest.
        return found?.max { $0.id < $1.id }?.status
    }

    private static let erroredPrefix = "errored:"

    private static func status(
        _ fields: PayloadFields,
        context: String
    ) throws(FieldError) -> CommitStatus {
        let description = fields.optionalString("description") ?? ""
        let state: CommitStatus.State
        switch try fields.string("status") {
        case "success": state = .success
        case "failed": state = description.hasPrefix(erroredPrefix) ? .error : .failure
        case "canceled", "skipped": state = .error
        // created, pending, running and what later versions may put before the end.
        default: state = .pending
        }
        return CommitStatus(
            state: state,
            context: context,
            description: description,
            targetURL: fields.optionalString("target_url")
        )
    }

    package func setStatus(
        _ status: CommitStatus,
        on commit: CommitID,
        in repository: RepositoryRef
    ) async throws(ForgeError) {
        var description = status.description
        if status.state == .error, !description.hasPrefix(Self.erroredPrefix) {
            description = "\(Self.erroredPrefix) \(description)"
        }
        let state =
            switch status.state {
            case .pending: "pending"
            case .success: "success"
            case .failure, .error: "failed"
            }
        let payload = StatusPayload(
            state: state,
            name: status.context,
            description: StatusText.cut(description, to: 255),
            target_url: status.targetURL
        )
        do {
            try await write(payload, on: commit, in: repository)
        } catch {
            guard error.reason == .invalid, error.detail.contains("Cannot transition status") else {
                throw error
            }
            try await settle(status, on: commit, in: repository, after: error)
        }
    }

    /// A status needs a reference, and the head of a merge request from a fork is on no branch here.
    ///
    /// Not by the name that its branch has there: that may be `main`.
    private func write(
        _ payload: StatusPayload,
        on commit: CommitID,
        in repository: RepositoryRef
    ) async throws(ForgeError) {
        let path = try path(of: repository) + "/statuses/\(commit.hex)"
        do {
            try await client.write(.post, path, payload) { (_) throws(FieldError) in }
        } catch {
            guard error.reason == .notFound, error.detail.contains("References for commit"),
                let number = try await mergeRequest(withHead: commit, in: repository)
            else { throw error }
            var payload = payload
            payload.ref = headReference(ofPullRequest: number)
            try await client.write(.post, path, payload) { (_) throws(FieldError) in }
        }
    }

    /// The newest merge request of which a commit is the head.
    private func mergeRequest(
        withHead commit: CommitID,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> Int? {
        let path = try path(of: repository) + "/repository/commits/\(commit.hex)/merge_requests"
        let numbers = try await client.list(path) { (page) throws(FieldError) -> [Int] in
            var numbers: [Int] = []
            for element in page.elements {
                let request = try PayloadFields(root: element)
                if request.optionalString("sha") == commit.hex { numbers.append(try request.positive("iid")) }
            }
            return numbers
        }
        return numbers?.max()
    }

    /// GitLab refuses to set a status to what it is: done, if that is what it is.
    ///
    /// Any other refused transition would leave an older result standing, so it is an error.
    private func settle(
        _ wanted: CommitStatus,
        on commit: CommitID,
        in repository: RepositoryRef,
        after error: ForgeError
    ) async throws(ForgeError) {
        let current = try await status(context: wanted.context, on: commit, in: repository)
        guard current?.state == wanted.state else { throw ForgeError(.conflict, detail: error.detail) }
    }
}

private struct StatusPayload: Encodable, Sendable {
    let state: String
    let name: String
    let description: String
    let target_url: String?
    /// Where the commit is on no branch.
    var ref: String?
}
