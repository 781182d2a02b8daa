import Basics
import Domain

/// A file in the tree of a commit, as git keeps it.
struct GitTreeEntry: Sendable, Equatable {
    /// As in `git ls-tree`: `100644`, `100755`, `120000`, `160000`, `040000`.
    let mode: String
    /// The object's id; empty where it is not asked for.
    let id: String

    var isFile: Bool { mode == "100644" || mode == "100755" }

    /// What is there is written over only when it is a file: a link would be given the text as its target.
    static func check(
        _ entries: [String: GitTreeEntry],
        for files: [BranchChange.File]
    ) throws(ForgeError) {
        for file in files {
            guard let entry = entries[file.path], !entry.isFile else { continue }
            throw ForgeError(
                .invalid,
                detail: "a path to be written is no file in the repository (mode \(entry.mode.prefix(6)))"
            )
        }
    }
}

extension GitHubLikeForge {
    /// What is at the paths in a commit; those that are not there are left out.
    ///
    /// Walks down folder by folder, because a whole tree may be larger than an answer can be.
    func entries(
        at paths: [String],
        of commit: CommitID,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> [String: GitTreeEntry] {
        var folders: [String: [String: GitTreeEntry]] = [
            "": try await tree(commit.hex, in: repository)
        ]
        var found: [String: GitTreeEntry] = [:]
        for path in paths {
            var folder = ""
            var parts = path.split(separator: "/").map(String.init)
            let name = parts.removeLast()
            for part in parts {
                let below = folder.isEmpty ? part : "\(folder)/\(part)"
                if folders[below] == nil {
                    let entry = folders[folder]?[part]
                    if let entry, entry.mode != "040000" {
                        throw ForgeError(.invalid, detail: "a folder to be written in is none")
                    }
                    // Below a folder that is not there nothing is.
                    folders[below] =
                        if let entry { try await tree(entry.id, in: repository) } else { [:] }
                }
                folder = below
            }
            found[path] = folders[folder]?[name]
        }
        return found
    }

    /// One folder of a tree, by the name of each entry.
    private func tree(
        _ id: String,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> [String: GitTreeEntry] {
        let path = try path(of: repository) + "/git/trees/\(id)"
        var entries: [String: GitTreeEntry] = [:]
        // Gitea gives out a thousand entries at a time; GitHub one answer, however long.
        for page in 1...100 {
            let query = page == 1 ? [] : [(name: "page", value: String(page))]
            let answer = try await client.read(path, query) {
                (tree) throws(FieldError) -> (found: [(String, GitTreeEntry)], isPart: Bool) in
                guard let list = tree.value["tree"], list.kind == .array else {
                    throw tree.failure("tree", "is not a list")
                }
                var found: [(String, GitTreeEntry)] = []
                for element in list.elements {
                    let entry = try PayloadFields(root: element)
                    // The same digits as a commit's.
                    let id = try entry.commit("sha").hex
                    found.append(
                        (try entry.string("path"), GitTreeEntry(mode: try entry.string("mode"), id: id))
                    )
                }
                return (found, tree.flag("truncated"))
            }
            let (found, isPart) = try required(answer, "GET \(path)")
            for (name, entry) in found { entries[name] = entry }
            if !isPart { return entries }
            guard pagesTrees, !found.isEmpty else { break }
        }
        throw ForgeError(.invalid, detail: "GET \(path): a folder with more entries than the forge tells")
    }
}
