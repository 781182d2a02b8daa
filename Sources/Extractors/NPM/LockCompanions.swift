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

    /// Of the workspaces, only those whose package.json asks for no other packages: a lockfile must not be able to silence a
    /// manifest by naming its folder.
    private(set) var covers: Set<String> = []
    /// Direct packages that the lockfile's own entries do not tell (version 1 has no entry for the project).
    private(set) var direct: [Int] = []
    /// Folders whose package.json was read.
    private var seen: Set<String> = []

    /// For a package-lock.json; disagreements are warnings of its tally.
    init(_ reading: inout PackageLockReading, path: String, tree: FileTree) {
        for project in reading.projects where !project.folder.isEmpty {
            warnOfLocks(in: project, of: path, tree, &reading.tally)
            check(project, of: path, tree, &reading.tally)
        }
        let own = CompanionManifest(in: "", of: path, tree, &reading.tally)?.manifest
        if let locked = reading.projects.first(where: \.folder.isEmpty) {
            if let own { LockCompanions.compare(own, with: locked, "package.json", &reading.tally) }
        } else if let own {
            let found = own.dependencies.map { (name: $0.name, package: reading.graph.top($0.name)) }
            direct = found.compactMap(\.package)
            reading.graph.demand(own.dependencies, in: "")
            // Peers of the project itself were not installed by the versions that wrote these files.
            let wanted = Set(
                own.dependencies.lazy.filter { $0.scope == .runtime || $0.scope == .dev }.map(\.name)
            )
            let missing = found.filter { $0.package == nil && wanted.contains($0.name) }.map(\.name)
            if !missing.isEmpty {
                reading.tally.warn(
                    line: nil,
                    "package.json asks for \(LockCompanions.list(missing)), which is not in the lockfile",
                    code: .lockfileOutOfStep
                )
            }
        } else {
            direct = LockCompanions.unrequired(reading.graph)
        }
    }

    /// For a lockfile that keeps an entry of its own project and of every workspace.
    init(projects: [Project], path: String, tree: FileTree, _ tally: inout EntryTally) {
        for project in projects { check(project, of: path, tree, &tally) }
    }

    private func warnOfLocks(
        in project: Project,
        of lockfile: String,
        _ tree: FileTree,
        _ tally: inout EntryTally
    ) {
        // Outside of the repository there is nothing to find.
        guard let place = TreePath.join(TreePath.folder(lockfile), project.folder) else { return }
        for name in ["package-lock.json", "npm-shrinkwrap.json"] where tree.hasEntry("\(place)/\(name)") {
            tally.warn(
                line: project.line,
                "\(Excerpt.quoted("\(project.folder)/\(name)")) is read too, but npm does not use it when it installs from here"
            )
        }
    }

    private mutating func check(
        _ project: Project,
        of lockfile: String,
        _ tree: FileTree,
        _ tally: inout EntryTally
    ) {
        // Of several entries for one folder the first speaks for it.
        guard let place = TreePath.join(TreePath.folder(lockfile), project.folder),
            seen.insert(place).inserted,
            let own = CompanionManifest(in: project.folder, of: lockfile, tree, &tally)
        else { return }
        if own.manifest.isContained(in: project.manifest) { covers.insert(own.path) }
        let name = project.folder.isEmpty ? "package.json" : "\(project.folder)/package.json"
        LockCompanions.compare(own.manifest, with: project, name, &tally)
    }

    private static func compare(
        _ own: ProjectManifest,
        with locked: Project,
        _ name: String,
        _ tally: inout EntryTally
    ) {
        let differences = own.differences(from: locked.manifest)
        guard !differences.isEmpty else { return }
        tally.warn(
            line: locked.line,
            "out of step with \(Excerpt.quoted(name)), which asks differently for \(list(differences))",
            code: .lockfileOutOfStep
        )
    }

    static func list(_ names: [String]) -> String {
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
