import Basics
import Domain

/// Makes the dependency graph of a Cargo.lock out of its entries and the workspace's manifests.
struct CargoLockGraph {
    private let file: CargoLockFile
    private let workspace: CargoWorkspace
    private(set) var graph = DependencyGraph()
    private(set) var covers: Set<String> = []
    /// For each entry what it asks for.
    private var targets: [[Int]] = []
    /// For each entry its place in the graph; `nil` for the project's own packages.
    private var places: [Int?] = []

    init(_ file: CargoLockFile, _ workspace: CargoWorkspace) {
        self.file = file
        self.workspace = workspace
    }

    mutating func build(_ tally: inout EntryTally) {
        resolve(&tally)
        addPackages()
        connect(&tally)
        if let refusal = workspace.refusal {
            tally.warn(line: nil, "the Cargo.toml beside it is not read: \(refusal)")
        }
    }

    private mutating func resolve(_ tally: inout EntryTally) {
        targets = file.packages.map { package in
            package.requests.compactMap { request in
                guard let text = request.text else {
                    tally.leaveOut(line: request.line, "a dependency is not text")
                    return nil
                }
                guard let target = file.package(meant: text) else {
                    tally.leaveOut(
                        line: request.line,
                        "\(Excerpt.quoted(package.name)) needs \(Excerpt.quoted(text)), which is not one entry of the lockfile"
                    )
                    return nil
                }
                return target
            }
        }
    }

    private mutating func addPackages() {
        var isReferenced = [Bool](repeating: false, count: file.packages.count)
        for (index, list) in targets.enumerated() {
            for target in list where target != index { isReferenced[target] = true }
        }
        graph.reserve(file.packages.count)
        places = file.packages.enumerated().map { index, package in
            let isOwn =
                package.address == nil && (workspace.members[package.name] != nil || !isReferenced[index])
            if isOwn { return nil }
            var node = DependencyGraph.Package(
                .cargo,
                name: package.name,
                version: package.version,
                line: package.line
            )
            node.source = package.source
            node.distribution = package.distribution
            return graph.add(node)
        }
    }

    private mutating func connect(_ tally: inout EntryTally) {
        var hasRoot = false
        for (index, list) in targets.enumerated() {
            if let place = places[index] {
                for target in list { if let other = places[target] { graph.connect(place, to: other) } }
                continue
            }
            hasRoot = true
            let scopes = scopes(of: index, &tally)
            for target in list {
                guard let other = places[target] else { continue }
                graph.require(other, scope: scopes[file.packages[target].name] ?? .unknown)
            }
        }
        if !hasRoot { graph.requireUnreferenced(scope: .unknown) }
    }

    /// What a package of the workspace asks for by name; compares its manifest with the lockfile on the way.
    private mutating func scopes(of index: Int, _ tally: inout EntryTally) -> [String: Scope] {
        let package = file.packages[index]
        guard let member = workspace.members[package.name] else { return [:] }
        let locked = Set(targets[index].map { file.packages[$0].name })
        var scopes: [String: Scope] = [:]
        var missing: [String] = []
        for dependency in member.manifest.dependencies {
            let name = workspace.name(of: dependency)
            scopes[name] = min(scopes[name] ?? dependency.scope, dependency.scope)
            if !locked.contains(name) { missing.append(name) }
        }
        // A lockfile must not be able to silence a manifest by naming its package.
        if missing.isEmpty, member.manifest.misshapen.isEmpty {
            covers.insert(member.path)
        } else if let first = missing.first {
            tally.warn(
                line: package.line,
                "out of step with \(Excerpt.quoted(member.path)), which asks for \(Excerpt.quoted(first)) too",
                code: .lockfileOutOfStep
            )
        }
        return scopes
    }
}
