import Basics

/// The package.json files that a lockfile of yarn, pnpm or bun (the binary one) stands for: those of its folder and everything below, workspaces
/// included.
enum WorkspaceManifests {
    private static let locks = ["yarn.lock", "pnpm-lock.yaml", "bun.lockb"]

    /// What the lockfile at `path` covers; nothing when another kind of file is there, or one further up covers it all.
    static func covered(by path: String, _ tree: FileTree) -> Set<String> {
        guard locks.contains(TreePath.name(path)) else { return [] }
        let folder = TreePath.folder(path)
        // One further up covers all of it already; so every entry is looked at for one folder only.
        guard !hasLock(above: folder, tree) else { return [] }
        return Set(
            tree.entries(below: folder).lazy.map(\.path).filter { TreePath.name($0) == "package.json" }
        )
    }

    private static func hasLock(above folder: String, _ tree: FileTree) -> Bool {
        var folder = folder
        while !folder.isEmpty {
            folder = TreePath.folder(folder)
            let prefix = folder.isEmpty ? "" : folder + "/"
            if locks.contains(where: { tree.hasFile(prefix + $0) }) { return true }
        }
        return false
    }
}
