import Basics
package import Domain

/// Threads on lines of a merge request (docs.gitlab.com, "Discussions API", merge requests).
///
/// Their notes are listed, changed and removed like all others.
extension GitLabForge: LineComments {
    package var lineComments: (any LineComments)? { client.settings.reviewComments ? self : nil }

    package func lineComments(
        onPullRequest number: Int,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> [ForgeComment] {
        try await comments(onPullRequest: number, in: repository)
    }

    package func createLineComment(
        _ body: String,
        at location: FileLocation,
        of commit: CommitID,
        onPullRequest number: Int,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> Bool {
        let path = try path(of: repository) + "/merge_requests/\(number)"
        let references = try await client.read(path) { (merge) throws(FieldError) -> DiffReferences? in
            guard let references = merge.optionalObject("diff_refs") else { return nil }
            return DiffReferences(
                base: try references.commit("base_sha"),
                start: try references.commit("start_sha"),
                head: try references.commit("head_sha")
            )
        }
        // Another head has arrived, or the change is not compared yet: lines are not what they were.
        guard let references = try required(references, "GET \(path)"), references.head == commit else {
            return false
        }
        let thread = ThreadPayload(
            body: body,
            position: ThreadPayload.Position(
                position_type: "text",
                base_sha: references.base.hex,
                start_sha: references.start.hex,
                head_sha: references.head.hex,
                old_path: location.path,
                new_path: location.path,
                new_line: location.line ?? 1
            )
        )
        do {
            try await client.write(.post, path + "/discussions", thread) { (_) throws(FieldError) in }
            return true
        } catch {
            // 400: the line, or the file, is not in the difference.
            if error.reason == .invalid || error.reason == .conflict { return false }
            throw error
        }
    }

    package func updateLineComment(
        _ id: String,
        body: String,
        onPullRequest number: Int,
        in repository: RepositoryRef
    ) async throws(ForgeError) {
        _ = try await updateComment(id, body: body, onPullRequest: number, in: repository)
    }

    package func deleteLineComment(
        _ id: String,
        onPullRequest number: Int,
        in repository: RepositoryRef
    ) async throws(ForgeError) {
        try await deleteComment(id, onPullRequest: number, in: repository)
    }

    /// The three commits that lines of a merge request are counted in.
    private struct DiffReferences {
        let base: CommitID
        let start: CommitID
        let head: CommitID
    }
}

/// The wire form of a new thread.
private struct ThreadPayload: Encodable, Sendable {
    struct Position: Encodable, Sendable {
        let position_type: String
        let base_sha: String
        let start_sha: String
        let head_sha: String
        let old_path: String
        let new_path: String
        let new_line: Int
    }

    let body: String
    let position: Position
}
