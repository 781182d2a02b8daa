import Basics
import Domain

/// Merging by itself, which GitHub offers by GraphQL alone.
extension GitHubForge {
    func enableAutoMerge(
        ofPullRequest number: Int,
        at head: CommitID,
        method: MergeMethod,
        in repository: RepositoryRef
    ) async -> ForgeError? {
        await remark { () async throws(ForgeError) in
            let path = try path(of: repository)
            let node = try await client.read("\(path)/pulls/\(number)") { (pull) throws(FieldError) in
                try pull.string("node_id")
            }
            let payload = QueryPayload(
                query: """
                    mutation($input: EnablePullRequestAutoMergeInput!) {
                      enablePullRequestAutoMerge(input: $input) { clientMutationId }
                    }
                    """,
                variables: QueryPayload.Variables(
                    input: QueryPayload.Input(
                        pullRequestId: try required(node, "GET \(path)/pulls/\(number)"),
                        mergeMethod: method.rawValue.uppercased(),
                        expectedHeadOid: head.hex
                    )
                )
            )
            // The answer is 200 whatever came of it.
            let problem = try await client.query(payload, about: path) {
                (answer) throws(FieldError) -> String? in
                guard let errors = answer.value["errors"], errors.kind == .array else { return nil }
                for error in errors.elements { return error["message"]?.string ?? "" }
                return nil
            }
            if let problem {
                throw ForgeError(.forbidden, detail: "POST /graphql: \(client.clean(problem))")
            }
        }
    }
}

/// The wire form of the one query there is.
private struct QueryPayload: Encodable, Sendable {
    struct Variables: Encodable, Sendable { let input: Input }

    struct Input: Encodable, Sendable {
        let pullRequestId: String
        let mergeMethod: String
        let expectedHeadOid: String
    }

    let query: String
    let variables: Variables
}
