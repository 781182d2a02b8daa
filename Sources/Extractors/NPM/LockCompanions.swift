import Basics
import Domain

/// The package.json files that a lockfile speaks for: whether they still agree with it, and what the project's own one asks
/// for where the lockfile does not say.
struct LockCompanions {
    /// What the lockfile keeps of a package.json: the project's own, or that of a workspace or linked folder.
    struct Project {
        /// Relative to the lockfile, empty for its own.
        let folder: String
        let line: Int
        let manifest: ProjectManifest
    }

    struct Remark {
        let line: Int?
        let message: String
    }

    /// Of the workspaces, only those whose package.json asks for no other packages: a lockfile must not be able to silence a
    /// manifest by naming its folder.
    private(set) var covers: Set<String> = []
    private(set) var diagnostics: [Remark] = []
    /// Direct packages that the lockfile's own entries do not tell (version 1 has no entry for the project).
    private(set) var direct: [Int] = []

    init(_ reading: PackageLockReading, path: String, tree: FileTree) {
        let folder = TreePath.folder(path)
        for project in reading.projects where !project.folder.isEmpty {
            check(project, folder: folder, tree)
        }
        let own = manifest(at: TreePath.join(folder, "package.json"), tree)
        if let locked = reading.projects.first(where: \.folder.isEmpty) {
            if let own { compare(own, with: locked, "package.json") }
        } else if let own {
            let found = own.dependencies.map { (name: $0.name, package: reading.graph.top($0.name)) }
            direct = found.compactMap(\.package)
            // Peers of the project itself were not installed by the versions that wrote these files.
            let wanted = Set(
                own.dependencies.lazy.filter { $0.scope == .runtime || $0.scope == .dev }.map(\.name)
            )
            let missing = found.filter { $0.package == nil && wanted.contains($0.name) }.map(\.name)
            if !missing.isEmpty {
                remark(
                    nil,
                    "package.json asks for \(LockCompanions.list(missing)), which is not in the lockfile"
                )
            }
        } else {
            direct = LockCompanions.unrequired(reading.graph)
        }
    }

    /// For a lockfile that keeps an entry of its own project and of every workspace.
    init(projects: [LockCompanions.Project], path: String, tree: FileTree) {
        let folder = TreePath.folder(path)
        for project in projects {
            guard let place = TreePath.join(folder, project.folder) else { continue }
            let path = place.isEmpty ? "package.json" : "\(place)/package.json"
            guard let own = manifest(at: path, tree) else { continue }
            if own.isContained(in: project.manifest) { covers.insert(path) }
            compare(
                own,
                with: project,
                project.folder.isEmpty ? "package.json" : "\(project.folder)/package.json"
            )
        }
    }

    private mutating func remark(_ line: Int?, _ message: String) {
        diagnostics.append(Remark(line: line, message: message))
    }

    private mutating func manifest(at path: String?, _ tree: FileTree) -> ProjectManifest? {
        guard let path, let bytes = tree.bytes(at: path) else { return nil }
        do {
            return ProjectManifest(try ManifestText.object(bytes))
        } catch {
            remark(nil, "\(Excerpt.quoted(path)) cannot be compared with the lockfile: \(error.reason)")
            return nil
        }
    }

    private mutating func check(_ project: LockCompanions.Project, folder: String, _ tree: FileTree) {
        // Outside of the repository there is nothing to compare.
        guard let place = TreePath.join(folder, project.folder) else { return }
        for name in ["package-lock.json", "npm-shrinkwrap.json"] where tree.hasEntry("\(place)/\(name)") {
            remark(
                project.line,
                "\(Excerpt.quoted("\(project.folder)/\(name)")) is read too, but npm does not use it when it installs from here"
            )
        }
        let path = "\(place)/package.json"
        guard let own = manifest(at: path, tree) else { return }
        if own.isContained(in: project.manifest) { covers.insert(path) }
        compare(own, with: project, "\(project.folder)/package.json")
    }

    private mutating func compare(
        _ own: ProjectManifest,
        with locked: LockCompanions.Project,
        _ name: String
    ) {
        let differences = own.differences(from: locked.manifest)
        guard !differences.isEmpty else { return }
        remark(
            locked.line,
            "out of step with \(Excerpt.quoted(name)), which asks differently for \(LockCompanions.list(differences))"
        )
    }

    private static func list(_ names: [String]) -> String {
        let shown = names.prefix(3).map(Excerpt.quoted).joined(separator: ", ")
        return names.count > 3 ? "\(shown) and \(names.count - 3) more" : shown
    }

    /// Without any package.json: what lies at the top and nothing else asks for is taken for direct.
    private static func unrequired(_ graph: LockGraph) -> [Int] {
        var isRequired = Array(repeating: false, count: graph.packages.count)
        var steps = 0
        for (index, package) in graph.packages.enumerated() {
            for request in package.requests where steps < LockPaths.maximumSteps {
                if let found = graph.resolve(graph.requests[request], from: package.place, steps: &steps),
                    found != index
                {
                    isRequired[found] = true
                }
            }
        }
        return graph.packages.indices.filter { !isRequired[$0] && graph.isTop(graph.packages[$0]) }
    }
}
