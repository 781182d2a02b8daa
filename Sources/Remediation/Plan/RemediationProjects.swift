package import Basics

/// Finds the projects of a tree that can be fixed.
package enum RemediationProjects {
    private static let mostProjects = 200

    /// The files to read: lockfiles and manifests; after lockfiles have contents, the manifests they need.
    package static func selection(of tree: FileTree) -> Set<String> {
        var selected: Set<String> = []
        for project in folders(of: tree) {
            let paths = [project.lockfile, "package.json"].compactMap { $0 }
            selected.formUnion(paths.map { join(project.folder, $0) })
            guard let lockfile = project.lockfile, let bytes = tree.bytes(at: join(project.folder, lockfile))
            else {
                continue
            }
            for manifest in NpmProject.manifests(neededBy: bytes) {
                selected.insert(join(project.folder, manifest))
            }
        }
        return selected.intersection(tree.entries.filter { $0.kind == .file }.map(\.path))
    }

    /// The npm projects of a tree whose files were read.
    package static func npm(in tree: FileTree) -> [NpmProject] {
        folders(of: tree).map { folder in
            var names: Set<String> = ["package.json"]
            if let lockfile = folder.lockfile {
                names.insert(lockfile)
                if let bytes = tree.bytes(at: join(folder.folder, lockfile)) {
                    names.formUnion(NpmProject.manifests(neededBy: bytes))
                }
            }
            var files: [String: [UInt8]] = [:]
            for name in names { files[name] = tree.bytes(at: join(folder.folder, name)) }
            return NpmProject(directory: folder.folder, files: files)
        }
    }

    private struct Folder {
        let folder: String
        let lockfile: String?
    }

    /// Folders with a lockfile, the first ones first; without any, the root where it has a manifest.
    private static func folders(of tree: FileTree) -> [Folder] {
        var found: [String: Set<String>] = [:]
        for entry in tree.entries where entry.kind == .file {
            let name = entry.path.split(separator: "/").last.map(String.init) ?? ""
            guard NpmProject.lockfiles.contains(name), !entry.path.contains("node_modules/") else { continue }
            let folder =
                entry.path.utf8.count == name.utf8.count ? "" : String(entry.path.dropLast(name.count + 1))
            found[folder, default: []].insert(name)
        }
        let folders = found.sorted { $0.key < $1.key }.prefix(mostProjects).map { folder, names in
            Folder(folder: folder, lockfile: NpmProject.lockfiles.first(where: names.contains))
        }
        if !folders.isEmpty { return folders }
        let hasManifest = tree.entries.contains { $0.kind == .file && $0.path == "package.json" }
        return hasManifest ? [Folder(folder: "", lockfile: nil)] : []
    }

    private static func join(_ folder: String, _ file: String) -> String {
        folder.isEmpty ? file : "\(folder)/\(file)"
    }
}
