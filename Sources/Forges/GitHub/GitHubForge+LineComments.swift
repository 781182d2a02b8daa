import Basics
import Domain

/// Review comments (docs.github.com, "REST API endpoints for pull request review comments").
extension GitHubForge: LineComments {
    var lineComments: (any LineComments)? { client.settings.reviewComments ? self : nil }

    func lineComments(
        onPullRequest number: Int,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> [ForgeComment] {
        let path = try path(of: repository) + "/pulls/\(number)/comments"
        let found = try await client.list(path) { (page) throws(FieldError) -> [ForgeComment] in
            var comments: [ForgeComment] = []
            for element in page.elements {
                comments.append(try ForgeComment(try PayloadFields(root: element)))
            }
            return comments
        }
        return try required(found, "GET \(path)")
    }

    func createLineComment(
        _ body: String,
        at location: FileLocation,
        of commit: CommitID,
        onPullRequest number: Int,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> Bool {
        let payload = LineCommentPayload(
            body: body,
            commit_id: commit.hex,
            path: location.path,
            line: location.line ?? 1,
            side: "RIGHT"
        )
        let path = try path(of: repository) + "/pulls/\(number)/comments"
        do {
            try await client.write(.post, path, payload) { (_) throws(FieldError) in }
            return true
        } catch {
            // 422: the line, or the file, is not in the difference.
            if error.reason == .conflict || error.reason == .invalid { return false }
            throw error
        }
    }

    func updateLineComment(
        _ id: String,
        body: String,
        onPullRequest _: Int,
        in repository: RepositoryRef
    ) async throws(ForgeError) {
        let path = try lineCommentPath(id, in: repository)
        do {
            try await client.write(.patch, path, LineCommentText(body: body)) { (_) throws(FieldError) in }
        } catch {
            guard error.reason == .notFound else { throw error }
        }
    }

    func deleteLineComment(
        _ id: String,
        onPullRequest _: Int,
        in repository: RepositoryRef
    ) async throws(ForgeError) {
        try await client.delete(try lineCommentPath(id, in: repository))
    }

    private func lineCommentPath(_ id: String, in repository: RepositoryRef) throws(ForgeError) -> String {
        guard let number = Int(id), number > 0 else {
            throw ForgeError(.invalid, detail: "a comment id of GitHub is a positive number")
        }
        return try path(of: repository) + "/pulls/comments/\(number)"
    }
}

/// The wire form of a new review comment.
private struct LineCommentPayload: Encodable, Sendable {
    let body: String
    let commit_id: String
    let path: String
    let line: Int
    let side: String
}

/// The wire form of a changed one.
private struct LineCommentText: Encodable, Sendable {
    let body: String
}
