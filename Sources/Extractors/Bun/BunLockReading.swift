import Basics
import Domain

/// A bun.lock being read.
///
/// Keys of `packages` are paths in the tree of `node_modules` folders without these words (`chalk/supports-color`), so names are
/// looked up as Node.js does: in the folder of who asks, then in the one above. A workspace's own folder has its name.
struct BunLockReading {
    private static let deepestPath = 100

    private var reading: JSONLockReading
    private var tree = LockGraph()
    private var origins = ArchiveOrigins()
    private var steps = 0
    /// For each package of `tree`: its index in the graph, unless it is a workspace.
    private var indices: [Int?] = []
    private var informations: [JSONValue?] = []
    private(set) var projects: [LockCompanions.Project] = []
    private var projectPlaces: [Int] = []

    init(path: String) {
        reading = JSONLockReading(path: path)
    }

    mutating func read(_ root: JSONValue) throws(ManifestText.Refusal) {
        try JSONLockReading.checkVersion(of: root, "lockfileVersion", known: 0...1)
        let workspaces = try JSONLockReading.object("workspaces", in: root)
        // A project without dependencies need not have it.
        if root["packages"] != nil {
            for member in try JSONLockReading.object("packages", in: root).members {
                try readPackage(member)
            }
        }
        for member in workspaces.members { try readWorkspace(member) }
        tree.close()
        try connectPackages()
        try connectProjects()
        if steps >= LockPaths.maximumSteps {
            reading.addReason("nested too deeply to follow who needs what")
        }
    }

    /// What was read; disagreements with the package.json files are warnings.
    mutating func extraction(at path: String, in tree: FileTree) -> Extraction {
        let companions = LockCompanions(projects: projects, path: path, tree: tree, &reading.tally)
        return reading.extraction(covers: companions.covers)
    }

    // MARK: Entries

    private mutating func readPackage(_ member: JSONMember) throws(ManifestText.Refusal) {
        try reading.countEntry()
        let line = member.line
        guard let place = place(member.key) else {
            reading.tally.leaveOut(line: line, "\(Excerpt.quoted(member.key)) is not a path of package names")
            return
        }
        let package: BunPackage
        do throws(BunPackage.Misshapen) {
            package = try BunPackage(member.value, line: line)
        } catch {
            reading.tally.leaveOut(line: line, error.message)
            return
        }
        if let warning = package.warning { reading.tally.warn(line: line, warning, code: .addressMismatch) }
        guard tree.put(LockGraph.Package(role: .installed, name: package.name, line: line, place: place))
        else {
            reading.tally.leaveOut(line: line, "\(Excerpt.quoted(member.key)) is there twice")
            return
        }
        switch package.role {
        case .component(var component):
            component.distribution = origins.distribution(of: package.address, package.integrity)
            indices.append(reading.graph.add(component))
            informations.append(package.information)
        case .project:
            indices.append(nil)
            informations.append(nil)
        }
    }

    /// `@scope/a/b` is `b` in the folder of `@scope/a`.
    private mutating func place(_ key: String) -> Int? {
        var place = LockGraph.root
        var depth = 0
        var scope: Substring?
        for part in key.split(separator: "/", omittingEmptySubsequences: false) {
            if scope == nil, part.utf8.first == 0x40 {
                scope = part
                continue
            }
            let name = scope.map { "\($0)/\(part)" } ?? String(part)
            scope = nil
            depth += 1
            guard depth <= BunLockReading.deepestPath, NPMName.isUsable(name) else { return nil }
            place = tree.module(tree.name(name), of: place)
        }
        return scope == nil && depth > 0 ? place : nil
    }

    private mutating func readWorkspace(_ member: JSONMember) throws(ManifestText.Refusal) {
        try reading.countEntry()
        guard member.value.kind == .object else {
            reading.tally.leaveOut(
                line: member.line,
                "the workspace \(Excerpt.quoted(member.key)) is not an object"
            )
            return
        }
        let manifest = ProjectManifest(member.value)
        for line in manifest.misshapen {
            reading.tally.leaveOut(line: line, "a dependency is not understood")
        }
        var place = LockGraph.root
        if !member.key.isEmpty, let name = member.value["name"]?.string, NPMName.isUsable(name) {
            place = tree.module(tree.name(name), of: LockGraph.root)
        }
        projects.append(LockCompanions.Project(folder: member.key, line: member.line, manifest: manifest))
        projectPlaces.append(place)
    }

    // MARK: Requests

    private static let sections: [(key: String, scope: Scope)] = [
        ("dependencies", .runtime), ("optionalDependencies", .optional), ("peerDependencies", .peer),
    ]

    private mutating func connectPackages() throws(ManifestText.Refusal) {
        for at in indices.indices {
            guard let index = indices[at], let information = informations[at] else { continue }
            let optionalPeers = Set(information["optionalPeers"]?.elements.compactMap(\.string) ?? [])
            for (key, scope) in BunLockReading.sections {
                guard let map = information[key] else { continue }
                guard map.kind == .object else {
                    reading.tally.leaveOut(line: map.line, "\(key) is not an object")
                    continue
                }
                for member in map.members {
                    try reading.countRequest()
                    let name = member.key
                    guard let target = find(name, from: tree.packages[at].place) else {
                        if scope == .runtime { reading.tally.miss(name, line: member.line) }
                        continue
                    }
                    guard let found = indices[target] else { continue }
                    let isOptional = scope == .peer && optionalPeers.contains(name)
                    reading.graph.connect(index, to: found, scope: isOptional ? .optional : scope)
                }
            }
        }
    }

    private mutating func connectProjects() throws(ManifestText.Refusal) {
        for (project, place) in zip(projects, projectPlaces) {
            for dependency in project.manifest.dependencies {
                try reading.countRequest()
                guard let target = find(dependency.name, from: place) else {
                    if dependency.scope == .runtime || dependency.scope == .dev {
                        reading.tally.miss(dependency.name, line: dependency.line)
                    }
                    continue
                }
                guard let found = indices[target] else { continue }
                reading.graph.require(found, scope: dependency.scope)
            }
        }
    }

    private mutating func find(_ name: String, from place: Int) -> Int? {
        guard steps < LockPaths.maximumSteps else { return nil }
        return tree.resolve(tree.name(name), from: place, steps: &steps)
    }
}
