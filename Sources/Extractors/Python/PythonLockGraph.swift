import Domain
import StrictTOML

/// The packages of a Python lockfile, found by their normalised names, and who needs whom.
struct PythonLockGraph {
    /// One name may stand for many versions, and all of them count: the cap keeps made-up files from costing the square.
    private static let maximumEdges = 500_000

    private(set) var graph = DependencyGraph()
    private var byName: [String: [Int]] = [:]
    /// The first way a name is written stands for all.
    private var spellings: [String: String] = [:]
    private var edges = 0
    /// Without any package, though the manifest asks for some: a file that was cut off after its head.
    private var isHollow = false

    /// Why not all packages or edges are known.
    var partialReason: String? {
        if isHollow { return "no packages, though the pyproject.toml beside it asks for some" }
        return edges > Self.maximumEdges ? "too many dependencies to follow who needs what" : nil
    }

    static func key(_ name: String) -> String { PackageName(ecosystem: .pypi, name: name).name }

    /// The name and version of an entry; `nil` when it was left out.
    ///
    /// Only a registry's package needs a version.
    static func identity(
        of entry: TOMLValue,
        _ source: ComponentSource,
        _ tally: inout EntryTally
    ) -> (name: String, version: String, line: Int)? {
        guard let name = entry["name"], let text = name.string, PlainWord.isName(text) else {
            tally.leaveOut(line: entry.line, "the entry has no usable name")
            return nil
        }
        let version = entry["version"]
        guard version == nil ? source != .registry : PlainWord.isVersion(version?.string ?? "") else {
            tally.leaveOut(line: name.line, "\(Excerpt.quoted(text)) has no usable version")
            return nil
        }
        return (text, version?.string ?? "", name.line)
    }

    mutating func add(
        _ name: String,
        version: String,
        source: ComponentSource,
        scope: Scope?,
        isScopeFinal: Bool = false,
        distribution: Distribution? = nil,
        line: Int
    ) -> Int {
        let key = Self.key(name)
        let spelling = spellings[key] ?? name
        spellings[key] = spelling
        var package = DependencyGraph.Package(.pypi, name: spelling, version: version, line: line)
        package.source = source
        package.scope = scope
        package.isScopeFinal = isScopeFinal
        package.distribution = distribution
        let index = graph.add(package)
        byName[key, default: []].append(index)
        return index
    }

    func packages(named name: String) -> [Int] { byName[Self.key(name)] ?? [] }

    /// `package` asks for a name, in whatever version.
    mutating func connect(_ package: Int, to name: String, scope: Scope = .runtime) {
        connect(package, to: packages(named: name), scope: scope)
    }

    mutating func connect(_ package: Int, to targets: [Int], scope: Scope = .runtime) {
        guard edges <= Self.maximumEdges else { return }
        edges += targets.count
        for target in targets where target != package { graph.connect(package, to: target, scope: scope) }
    }

    mutating func require(_ targets: [Int], scope: Scope) {
        guard edges <= Self.maximumEdges else { return }
        edges += targets.count
        for target in targets { graph.require(target, scope: scope) }
    }

    mutating func requireUnreferenced() { graph.requireUnreferenced(scope: .unknown) }

    /// What the project asks for by its manifest; without one, what nothing else asks for.
    ///
    /// Warns of what the manifest asks for on every machine and the lockfile does not have. `locked` are the groups that were locked,
    /// where not all are; a project that asks for extras of its own asks for nothing new.
    mutating func require(
        _ manifest: PyprojectCompanion,
        _ tally: inout EntryTally,
        groups locked: Set<PackageName>? = nil,
        scope: (PyprojectManifest.Dependency) -> Scope = \.scope
    ) {
        guard let project = manifest.project, !project.dependencies.isEmpty else {
            if let refusal = manifest.refusal { tally.warn(line: nil, refusal) }
            return requireUnreferenced()
        }
        let own = project.name.map { PackageName(ecosystem: .pypi, name: $0) }
        for dependency in project.dependencies {
            if PackageName(ecosystem: .pypi, name: dependency.name) == own { continue }
            if let locked, let group = dependency.group,
                !locked.contains(PackageName(ecosystem: .pypi, name: group))
            {
                continue
            }
            let found = packages(named: dependency.name)
            require(found, scope: scope(dependency))
            if found.isEmpty, !dependency.isConditional {
                if graph.packages.isEmpty { isHollow = true }
                tally.warn(
                    line: nil,
                    "pyproject.toml asks for \(Excerpt.quoted(dependency.name)), which is not in the lockfile",
                    code: .lockfileOutOfStep
                )
            }
        }
    }
}
