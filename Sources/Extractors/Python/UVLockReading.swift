import Basics
import Domain
import StrictTOML

/// One uv.lock being read: its packages, the projects among them, and who needs whom.
struct UVLockReading {
    private struct Key: Hashable {
        let name: String
        let version: String
    }

    private let path: String
    private let members: Set<String>?
    private(set) var lock = PythonLockGraph()
    private var archives = PythonArchives()
    private(set) var tally: EntryTally
    private var packages: [(index: Int, value: TOMLValue)] = []
    private var projects: [TOMLValue] = []
    private var projectNames: Set<String> = []
    private var byVersion: [Key: [Int]] = [:]

    init(_ root: TOMLValue, path: String) {
        self.path = path
        tally = EntryTally(path: path)
        members = root["manifest"]?["members"].map { list in
            Set(list.texts.compactMap { $0.text.map(PythonLockGraph.key) })
        }
        for entry in root["package"]?.elements ?? [] {
            tally.count()
            guard tally.isWithinLimits else { return }
            add(entry)
        }
    }

    private mutating func add(_ entry: TOMLValue) {
        guard let source = Self.source(entry["source"]) else {
            return tally.leaveOut(line: entry.line, "the source is not understood")
        }
        guard let identity = PythonLockGraph.identity(of: entry, source, &tally) else { return }
        let key = PythonLockGraph.key(identity.name)
        if isProject(key, entry["source"]) {
            projects.append(entry)
            projectNames.insert(key)
            return
        }
        let index = lock.add(
            identity.name,
            version: identity.version,
            source: source,
            scope: nil,
            distribution: archives.distribution(
                of: (entry["wheels"]?.elements ?? []) + (entry["sdist"].map { [$0] } ?? []),
                at: ["registry", "url", "git"].lazy.compactMap { entry["source"]?[$0]?.string }.first
            ),
            line: identity.line
        )
        packages.append((index, entry))
        byVersion[Key(name: key, version: identity.version), default: []].append(index)
    }

    private func isProject(_ key: String, _ source: TOMLValue?) -> Bool {
        guard let folder = Self.folder(source) else { return false }
        return members?.contains(key) ?? (folder == ".")
    }

    private static func folder(_ source: TOMLValue?) -> String? {
        source?["virtual"]?.string ?? source?["editable"]?.string
    }

    private static func source(_ value: TOMLValue?) -> ComponentSource? {
        guard let value, value.kind == .table else { return nil }
        if value["registry"] != nil { return .registry }
        if value["git"] != nil { return .git }
        if value["url"] != nil { return .remoteTarball }
        for kind in ["path", "directory", "editable", "virtual"] where value[kind] != nil { return .local }
        return nil
    }

    // MARK: Edges

    mutating func connect() {
        for (index, entry) in packages {
            // Of extras, the file lists those that somebody asked for.
            let lists = [entry["dependencies"]] + (entry["optional-dependencies"]?.members.map(\.value) ?? [])
            for list in lists {
                for targets in targets(of: list) { lock.connect(index, to: targets) }
            }
        }
        for project in projects {
            require(project["dependencies"], .runtime)
            for extra in project["optional-dependencies"]?.members ?? [] { require(extra.value, .optional) }
            for group in project["dev-dependencies"]?.members ?? [] { require(group.value, .dev) }
        }
        if projects.isEmpty { lock.requireUnreferenced() }
    }

    private mutating func require(_ list: TOMLValue?, _ scope: Scope) {
        for targets in targets(of: list) { lock.require(targets, scope: scope) }
    }

    private mutating func targets(of list: TOMLValue?) -> [[Int]] {
        guard let list else { return [] }
        guard list.kind == .array else {
            tally.leaveOut(line: list.line, "dependencies is not a list")
            return []
        }
        return list.elements.compactMap { dependency in
            guard let name = dependency["name"]?.string else {
                tally.leaveOut(line: dependency.line, "a dependency is not understood")
                return nil
            }
            let key = PythonLockGraph.key(name)
            let found =
                dependency["version"]?.string.map { byVersion[Key(name: key, version: $0)] ?? [] }
                ?? lock.packages(named: name)
            if found.isEmpty, !projectNames.contains(key) {
                tally.miss(name, line: dependency.line)
                return nil
            }
            return found
        }
    }

    // MARK: Manifests

    /// The manifests of the workspace's members that the lockfile speaks for.
    mutating func covers(in tree: FileTree) -> Set<String> {
        var covers: Set<String> = []
        var seen: Set<String> = []
        for project in projects {
            guard let relative = Self.folder(project["source"]),
                let folder = TreePath.join(TreePath.folder(path), relative),
                // Of several projects in one folder the first speaks for it.
                seen.insert(folder).inserted,
                let manifest = PyprojectCompanion(in: folder, tree).project
            else { continue }
            let locked = Self.names(project)
            let missing = manifest.dependencies.first { !locked.contains(PythonLockGraph.key($0.name)) }
            let file = folder.isEmpty ? "pyproject.toml" : "\(folder)/pyproject.toml"
            if let missing {
                tally.warn(
                    line: project["name"]?.line,
                    "out of step with \(Excerpt.quoted(file)), which asks for \(Excerpt.quoted(missing.name)) too",
                    code: .lockfileOutOfStep
                )
            } else if manifest.misshapen.isEmpty {
                covers.insert(file)
            }
        }
        return covers
    }

    /// All that the lockfile knows a project to ask for, on whatever machine.
    private static func names(_ project: TOMLValue) -> Set<String> {
        let metadata = project["metadata"]
        var lists = [project["dependencies"], metadata?["requires-dist"]].compactMap { $0 }
        let tables = [
            project["optional-dependencies"], project["dev-dependencies"], metadata?["requires-dev"],
        ]
        for table in tables { lists += table?.members.map(\.value) ?? [] }
        let names = lists.flatMap(\.elements).compactMap { $0["name"]?.string }
        return Set(names.map(PythonLockGraph.key))
    }
}
