import Domain

/// The entries of a yarn.lock as a graph: descriptors lead to entries.
struct YarnGraph {
    /// Where a request leads.
    enum Target {
        case packages([Int])
        case workspace
        case missing
    }

    /// How many entries of one name a request can mean that no descriptor answers.
    private static let maximumGuesses = 8

    private(set) var graph = DependencyGraph()
    private let entries: [YarnEntry]
    private var nodes: [Int?] = []
    private var byDescriptor: [String: Target] = [:]
    private var byName: [String: [Int]] = [:]
    /// `resolutions` of the project's package.json lead requests to other entries than they say.
    let mayGuess: Bool

    /// `workspaces` are names that stand for folders of the project, where the lockfile has no entries for these.
    init(_ entries: [YarnEntry], workspaces: Set<String>, mayGuess: Bool) {
        self.entries = entries
        self.mayGuess = mayGuess
        graph.reserve(entries.count)
        byDescriptor.reserveCapacity(entries.count * 2)
        for name in workspaces { byDescriptor[name] = .workspace }
        add(patched: false)
        // After their originals, so that both are one package.
        add(patched: true)
    }

    private mutating func add(patched: Bool) {
        if !patched { nodes = Array(repeating: nil, count: entries.count) }
        var originals: [String: Int] = [:]
        if patched {
            for (index, package) in graph.packages.enumerated() {
                originals["\(package.name)@\(package.version)"] = index
            }
        }
        for (index, entry) in entries.enumerated() {
            guard case .package(let name, let version, let source, let isPatched) = entry.content else {
                if !patched { register(entry, .workspace) }
                continue
            }
            guard isPatched == patched else { continue }
            let node: Int
            if patched, let original = originals["\(name)@\(version)"] {
                node = original
            } else {
                var package = DependencyGraph.Package(.npm, name: name, version: version, line: entry.line)
                package.source = source
                package.distribution = entry.distribution
                node = graph.add(package)
                nodes[index] = node
            }
            register(entry, .packages([node]))
            for name in Set(entry.descriptors.map(YarnEntry.name)) {
                byName[name, default: []].append(node)
            }
        }
    }

    /// A descriptor is bound to the folder that asks (`::locator=…`) where its range is a path.
    private mutating func register(_ entry: YarnEntry, _ target: Target) {
        for descriptor in entry.descriptors {
            byDescriptor[descriptor] = target
            if let bound = descriptor.firstRange(of: "::") {
                let plain = String(descriptor[..<bound.lowerBound])
                if byDescriptor[plain] == nil { byDescriptor[plain] = target }
            }
        }
    }

    func target(of name: String, _ range: String) -> Target {
        if let known = byDescriptor["\(name)@\(range)"] ?? byDescriptor["\(name)@npm:\(range)"] {
            return known
        }
        if case .workspace? = byDescriptor[name] { return .workspace }
        if mayGuess || range.hasPrefix("catalog:"), let guesses = byName[name] {
            return .packages(Array(guesses.prefix(YarnGraph.maximumGuesses)))
        }
        return .missing
    }

    func hasName(_ name: String) -> Bool { byName[name] != nil }

    /// Connects the entries with each other.
    mutating func connect(_ tally: inout EntryTally) {
        for (index, entry) in entries.enumerated() {
            guard let node = nodes[index] else { continue }
            for request in entry.requests {
                switch target(of: request.name, request.range) {
                case .packages(let found):
                    for target in found { graph.connect(node, to: target, scope: request.scope) }
                case .workspace: break
                case .missing: tally.miss("\(request.name)@\(request.range)", line: request.line)
                }
            }
        }
    }

    /// The project asks for something.
    ///
    /// `false` when there is no such thing.
    mutating func require(_ name: String, _ range: String, scope: Scope) -> Bool {
        switch target(of: name, range) {
        case .packages(let found):
            for target in found { graph.require(target, scope: scope) }
            return true
        case .workspace: return true
        case .missing: return false
        }
    }

    mutating func requireUnreferenced() {
        graph.requireUnreferenced(scope: .unknown)
    }
}
