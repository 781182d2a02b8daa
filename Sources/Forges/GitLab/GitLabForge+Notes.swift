import Basics
package import Domain

/// What others call comments.
extension GitLabForge {
    package func comments(
        onPullRequest number: Int,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> [ForgeComment] {
        let path = try notesPath(number, in: repository)
        let query = [(name: "order_by", value: "created_at"), (name: "sort", value: "asc")]
        let found = try await client.list(path, query) { (page) throws(FieldError) -> [ForgeComment] in
            var comments: [ForgeComment] = []
            for element in page.elements {
                let note = try PayloadFields(root: element)
                if !note.flag("system") { comments.append(try Self.comment(note)) }
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
        try await client.read(try notePath(id, number, in: repository)) { (note) throws(FieldError) in
            try Self.comment(note)
        }
    }

    package func createComment(
        _ body: String,
        onPullRequest number: Int,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> ForgeComment {
        let path = try notesPath(number, in: repository)
        return try await client.write(.post, path, NotePayload(body: body)) { (note) throws(FieldError) in
            try Self.comment(note)
        }
    }

    package func updateComment(
        _ id: String,
        body: String,
        onPullRequest number: Int,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> ForgeComment? {
        let path = try notePath(id, number, in: repository)
        do {
            return try await client.write(.put, path, NotePayload(body: body)) { (note) throws(FieldError) in
                try Self.comment(note)
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
        try await client.delete(try notePath(id, number, in: repository))
    }

    private static func comment(_ note: PayloadFields) throws(FieldError) -> ForgeComment {
        ForgeComment(
            id: String(try note.positive("id")),
            authorID: note.optionalObject("author")?.optionalPositive("id").map(String.init) ?? "",
            body: note.optionalString("body") ?? ""
        )
    }

    private func notesPath(_ number: Int, in repository: RepositoryRef) throws(ForgeError) -> String {
        try path(of: repository) + "/merge_requests/\(number)/notes"
    }

    private func notePath(
        _ id: String,
        _ number: Int,
        in repository: RepositoryRef
    ) throws(ForgeError) -> String {
        guard let note = Int(id), note > 0 else {
            throw ForgeError(.invalid, detail: "a note id of GitLab is a positive number")
        }
        return try notesPath(number, in: repository) + "/\(note)"
    }
}

private struct NotePayload: Encodable, Sendable {
    let body: String
}
