import Basics
import Domain

/// Statuses of commits.
extension GiteaForge {
    func status(
        context: String,
        on commit: CommitID,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> CommitStatus? {
        let path = try path(of: repository) + "/commits/\(commit.hex)/statuses"
        // Numbered per commit: the highest one of a context is the newest.
        let query = [(name: "sort", value: "highestindex")]
        let found = try await client.list(path, query, isLast: { _ in true }) {
            (page) throws(FieldError) -> [CommitStatus] in
            for element in page.elements {
                let fields = try PayloadFields(root: element)
                guard try fields.string("context") == context else { continue }
                return [try Self.status(fields, context: context)]
            }
            return []
        }
        return found?.first
    }

    private static func status(
        _ fields: PayloadFields,
        context: String
    ) throws(FieldError) -> CommitStatus {
        guard let state = CommitStatus.State(rawValue: try fields.string("status")) else {
            throw fields.failure("status", "is not a known state")
        }
        return CommitStatus(
            state: state,
            context: context,
            description: fields.optionalString("description") ?? "",
            targetURL: fields.optionalString("target_url")
        )
    }

    func setStatus(
        _ status: CommitStatus,
        on commit: CommitID,
        in repository: RepositoryRef
    ) async throws(ForgeError) {
        let payload = StatusPayload(
            state: status.state.rawValue,
            context: status.context,
            description: StatusText.cut(status.description, to: 255),
            target_url: status.targetURL
        )
        let path = try path(of: repository) + "/statuses/\(commit.hex)"
        try await client.write(.post, path, payload) { (_) throws(FieldError) in }
    }

    private struct StatusPayload: Encodable, Sendable {
        let state: String
        let context: String
        let description: String
        let target_url: String?
    }
}
