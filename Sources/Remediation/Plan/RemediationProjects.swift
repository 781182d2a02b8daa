package import Basics

/// A project that can be planned for: its files, and which package manager's lockfile it has.
package struct RemediationProject: Sendable {
    /// Whose lockfile it is.
    enum Manager: Sendable, CaseIterable {
        case npm, yarn, pnpm, bun

        /// The first one of a folder counts.
        var lockfiles: [String] {
            switch self {
            case .npm: NpmProject.lockfiles
            case .yarn: [YarnDocuments.lockfile]
            case .pnpm: [PnpmLockText.lockfile]
            case .bun: ["bun.lock"]
            }
        }
    }

    let manager: Manager
    let project: NpmProject
    /// Manifests of workspaces, relative to the project.
    let workspaces: [String]

    /// The folder in the repository, without slash at its end; `""` for the repository itself.
    package var directory: String { project.directory }

    /// The planner for its package manager: answers with a plan or with what it must know for it, and is asked again then.
    package func planner(
        policy: RemediationPolicy,
        setAside: Set<AcceptedRisk> = []
    ) -> (PlannerKnowledge) -> PlannerStep {
        switch manager {
        case .npm: NpmPlanner(project, policy: policy, setAside: setAside).step
        case .yarn:
            {
                YarnPlanner.step(project, workspaces: workspaces, $0, policy: policy, setAside: setAside)
            }
        case .pnpm: { PnpmPlanner.step(project, $0, policy: policy, setAside: setAside) }
        case .bun: { CommandOnlyPlanner.step(project, .bun, $0, policy: policy, setAside: setAside) }
        }
    }
}

/// Finds the projects of a tree that can be planned for.
package enum RemediationProjects {
    private static let mostProjects = 200
    private static let mostManifests = 2_000

    /// The files to read: lockfiles and manifests.
    ///
    /// Once lockfiles have contents, also the manifests they name.
    package static func selection(of tree: FileTree) -> Set<String> {
        var selected: Set<String> = []
        for folder in folders(of: tree) {
            for name in names(of: folder, in: tree) { selected.insert(join(folder.path, name)) }
        }
        return selected.intersection(tree.entries.filter { $0.kind == .file }.map(\.path))
    }

    /// The projects of a tree whose files were read.
    package static func all(in tree: FileTree) -> [RemediationProject] {
        folders(of: tree).map { folder in
            var files: [String: [UInt8]] = [:]
            for name in names(of: folder, in: tree) { files[name] = tree.bytes(at: join(folder.path, name)) }
            return RemediationProject(
                manager: folder.manager,
                project: NpmProject(directory: folder.path, files: files),
                workspaces: folder.manager == .yarn
                    ? workspaces(files["package.json"], folder.manifests.filter { files[$0] != nil }) : []
            )
        }
    }

    // MARK: Folders

    private struct Folder {
        let path: String
        let manager: RemediationProject.Manager
        let lockfile: String?
        /// Manifests below, without those of projects of their own; relative.
        var manifests: [String] = []
    }

    /// Folders with a lockfile; without any, the root where it has a manifest.
    private static func folders(of tree: FileTree) -> [Folder] {
        var found: [String: Set<String>] = [:]
        var manifests: [String] = []
        let known = Set(RemediationProject.Manager.allCases.flatMap(\.lockfiles))
        for entry in tree.entries where entry.kind == .file && !entry.path.contains("node_modules/") {
            let name = entry.path.split(separator: "/").last.map(String.init) ?? ""
            if known.contains(name) {
                found[folder(of: entry.path, name), default: []].insert(name)
            } else if name == "package.json", manifests.count < mostManifests {
                manifests.append(folder(of: entry.path, name))
            }
        }
        if found.isEmpty, manifests.contains("") { return [Folder(path: "", manager: .npm, lockfile: nil)] }
        var folders: [Folder] = []
        for (path, names) in found.sorted(by: { $0.key < $1.key }).prefix(mostProjects) {
            let pair = RemediationProject.Manager.allCases.lazy
                .compactMap { manager in manager.lockfiles.first(where: names.contains).map { (manager, $0) }
                }.first
            guard let (manager, lockfile) = pair else { continue }
            folders.append(Folder(path: path, manager: manager, lockfile: lockfile))
        }
        // A manifest belongs to the nearest lockfile above it.
        for manifest in manifests {
            let owner = folders.indices.filter { contains(folders[$0].path, manifest) }
                .max { folders[$0].path.utf8.count < folders[$1].path.utf8.count }
            guard let owner else { continue }
            let inner =
                folders[owner].path.isEmpty
                ? manifest : String(manifest.dropFirst(folders[owner].path.count + 1))
            folders[owner].manifests.append(join(inner, "package.json"))
        }
        return folders
    }

    private static func folder(of path: String, _ name: String) -> String {
        path.utf8.count == name.utf8.count ? "" : String(path.dropLast(name.count + 1))
    }

    private static func contains(_ folder: String, _ inner: String) -> Bool {
        folder.isEmpty || inner == folder || inner.hasPrefix(folder + "/")
    }

    private static func names(of folder: Folder, in tree: FileTree) -> Set<String> {
        var names: Set<String> = ["package.json"]
        guard let lockfile = folder.lockfile else { return names }
        names.insert(lockfile)
        guard folder.manager == .npm else { return names.union(folder.manifests) }
        if let bytes = tree.bytes(at: join(folder.path, lockfile)) {
            names.formUnion(NpmProject.manifests(neededBy: bytes))
        }
        return names
    }

    /// The manifests that `workspaces` of the project's own one means (yarn documentation, "Workspaces").
    private static func workspaces(_ manifest: [UInt8]?, _ manifests: [String]) -> [String] {
        // A manifest that cannot be read is refused by the planner.
        guard let manifest, let root = try? JSONDocument(manifest).root else { return [] }
        let list = root["workspaces"].map { $0.kind == .array ? $0 : $0["packages"] ?? $0 }
        let patterns = (list?.elements.compactMap(\.string) ?? []).prefix(1_000).map { text in
            GlobPattern(text.hasPrefix("./") ? String(text.dropFirst(2)) : text)
        }
        return manifests.filter { path in
            guard path != "package.json" else { return false }
            let folder = String(path.dropLast("/package.json".count))
            return patterns.contains { $0.matches(folder) || $0.matches(folder + "/") }
        }
    }

    private static func join(_ folder: String, _ file: String) -> String {
        folder.isEmpty ? file : file.isEmpty ? folder : "\(folder)/\(file)"
    }
}
