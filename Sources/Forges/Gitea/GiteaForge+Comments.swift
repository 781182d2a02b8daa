import Basics
package import Domain

/// Comments on pull requests, which are issues to the server.
extension GiteaForge {
    package func comments(
        onPullRequest number: Int,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> [ForgeComment] {
        let path = try path(of: repository) + "/issues/\(number)/comments"
        let found = try await client.wholeList(path) { (page) throws(FieldError) -> [ForgeComment] in
            var comments: [ForgeComment] = []
            for element in page.elements {
                comments.append(try Self.comment(try PayloadFields(root: element)))
            }
            return comments
        }
        return try required(found, "GET \(path)")
    }

    package func comment(
        _ id: String,
        onPullRequest number: Int,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> ForgeComment? {
        try await client.read(try commentPath(id, in: repository)) { (fields) throws(FieldError) in
            try Self.comment(fields)
        }
    }

    package func createComment(
        _ body: String,
        onPullRequest number: Int,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> ForgeComment {
        let path = try path(of: repository) + "/issues/\(number)/comments"
        return try await client.write(.post, path, CommentPayload(body: body)) {
            (fields) throws(FieldError) in
            try Self.comment(fields)
        }
    }

    package func updateComment(
        _ id: String,
        body: String,
        onPullRequest number: Int,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> ForgeComment? {
        let path = try commentPath(id, in: repository)
        do {
            return try await client.write(.patch, path, CommentPayload(body: body)) {
                (fields) throws(FieldError) in
                try Self.comment(fields)
            }
        } catch {
            if error.reason == .notFound { return nil }
            throw error
        }
    }

    package func deleteComment(
        _ id: String,
        onPullRequest number: Int,
        in repository: RepositoryRef
    ) async throws(ForgeError) {
        try await client.delete(try commentPath(id, in: repository))
    }

    private static func comment(_ fields: PayloadFields) throws(FieldError) -> ForgeComment {
        ForgeComment(
            id: String(try fields.positive("id")),
            // The author of a comment may be gone.
            authorID: fields.optionalObject("user")?.optionalPositive("id").map(String.init) ?? "",
            body: fields.optionalString("body") ?? ""
        )
    }

    private struct CommentPayload: Encodable, Sendable {
        let body: String
    }

    private func commentPath(_ id: String, in repository: RepositoryRef) throws(ForgeError) -> String {
        guard let number = Int(id), number > 0 else {
            throw ForgeError(.invalid, detail: "a comment id of Gitea is a positive number")
        }
        return try path(of: repository) + "/issues/comments/\(number)"
    }
}
