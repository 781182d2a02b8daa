import Basics

/// The packages of an npm lockfile where they are installed, and who asks for what: npm's tree, without a disk.
///
/// A package is found by its name in the `node_modules` of the one that asks, else of the folder above, and so on (Node.js,
/// "Loading from node_modules folders").
struct InstallTree: Sendable {
    struct Node: Sendable {
        enum Kind: Sendable {
            /// The project, a workspace, or a folder that a link points to: has a manifest of its own in the repository.
            case source
            case installed
            case link
        }

        var kind: Kind
        /// The key in `packages`: `""` for the project.
        let place: String
        /// Under which its parent finds it.
        let name: String
        /// The registry's name; differs from `name` for an alias.
        var package: String
        var version: String
        var resolved: String?
        var integrity: String?
        var isBundled = false
        var hasShrinkwrap = false
        var flags = Flags()
        /// Above it; `nil` for the project and for what lies outside of it.
        var parent: Int?
        var children: [String: Int] = [:]
        /// Of a link.
        var target: Int?
        var requests: [Request] = []
        /// Set when it is not what the lockfile had.
        var release: PackageRelease?
        /// The node whose entry it repeats, of a copy that was put elsewhere.
        var copyOf: Int?
        /// Taken out.
        var isGone = false
        /// Whether it is from a registry, so that advisories mean it.
        var isFromRegistry = false
    }

    /// What a lockfile says about the ways a package is reached.
    struct Flags: Sendable, Equatable {
        var dev = false
        var optional = false
        var devOptional = false
        var peer = false
        var extraneous = false
    }

    /// One dependency of a package.
    struct Request: Sendable, Equatable {
        enum Kind: Sendable { case prod, dev, optional, peer, peerOptional, workspace }

        let name: String
        private(set) var text: String
        private(set) var spec: DependencySpec
        let kind: Kind

        init(name: String, text: String, kind: Kind, spec: DependencySpec) {
            self.name = name
            self.text = text
            self.kind = kind
            self.spec = spec
        }

        mutating func ask(for text: String) {
            self.text = text
            spec = DependencySpec(text)
        }

        var isPeer: Bool { kind == .peer || kind == .peerOptional }
        var mayBeMissing: Bool { kind == .optional || kind == .peerOptional }
    }

    /// One request and who makes it.
    struct Edge: Sendable {
        let from: Int
        let request: Request
        /// What counts: overrides heeded.
        let spec: DependencySpec
        let text: String
    }

    /// The project.
    static let root = 0

    var nodes = ChunkedList<Node>()
    var overrides: OverrideRules
    /// Who asks for a name; may hold some that no longer do.
    private var askers: [String: [Int]] = [:]
    /// What the requests of a node find, in their order; `nil` where it is not known by now.
    private var links = ChunkedList<[Int?]?>()
    /// Which overrides count for a node.
    private var contexts: [OverrideRules.Context] = []
    private var places: [String: Int] = [:]

    init(overrides: OverrideRules) {
        self.overrides = overrides
    }

    // MARK: Building

    /// `nil` when the place is taken.
    @discardableResult
    mutating func add(_ node: Node) -> Int? {
        guard places[node.place] == nil else { return nil }
        let index = nodes.count
        places[node.place] = index
        nodes.append(node)
        links.append(nil)
        contexts.append(.none)
        forgetLinks(to: node.name)
        if let parent = node.parent, node.kind != .source { nodes[parent].children[node.name] = index }
        note(index)
        return index
    }

    /// Heeds that a node has other requests than before, when it asked for `known`.
    mutating func note(_ index: Int, known: Set<String> = []) {
        links[index] = nil
        for request in nodes[index].requests where !known.contains(request.name) {
            askers[request.name, default: []].append(index)
        }
    }

    func node(at place: String) -> Int? { places[place].flatMap { nodes[$0].isGone ? nil : $0 } }

    mutating func remove(_ index: Int) {
        nodes[index].isGone = true
        places[nodes[index].place] = nil
        forgetLinks(to: nodes[index].name)
        if let parent = nodes[index].parent, nodes[parent].children[nodes[index].name] == index {
            nodes[parent].children[nodes[index].name] = nil
        }
    }

    private mutating func forgetLinks(to name: String) {
        for asker in askers[name] ?? [] where links[asker] != nil { links[asker] = nil }
    }

    var present: some Sequence<Int> { nodes.indices.lazy.filter { !nodes[$0].isGone } }

    // MARK: Looking

    /// What `name` means to a package; links are not followed.
    func resolve(_ name: String, from index: Int) -> Int? {
        var at: Int? = index
        while let here = at {
            if let found = nodes[here].children[name] { return found }
            at = nodes[here].parent
        }
        return nil
    }

    func edge(_ request: Request, from index: Int) -> Edge {
        let own = request.spec
        guard !overrides.isEmpty else {
            return Edge(from: index, request: request, spec: own, text: request.text)
        }
        let context = overrides.rule(for: request.name, own, in: contexts[index])
        guard let rule = overrides.replacement(of: request.name, context), let value = rule.value else {
            return Edge(from: index, request: request, spec: own, text: request.text)
        }
        if let spec = rule.spec { return Edge(from: index, request: request, spec: spec, text: value) }
        let text = value.hasPrefix("$") ? rootRange(of: String(value.dropFirst())) ?? value : value
        return Edge(from: index, request: request, spec: DependencySpec(text), text: text)
    }

    /// What the project itself asks for under a name, which `$name` in overrides stands for.
    func rootRange(of name: String) -> String? {
        nodes[InstallTree.root].requests.first { $0.name == name && $0.kind != .workspace }?.text
    }

    func edges(from index: Int) -> [Edge] { nodes[index].requests.map { edge($0, from: index) } }

    /// The requests that find `index`.
    func edges(to index: Int) -> [Edge] {
        let name = nodes[index].name
        var seen: Set<Int> = []
        var found: [Edge] = []
        for asker in askers[name] ?? [] where !nodes[asker].isGone && seen.insert(asker).inserted {
            guard resolve(name, from: asker) == index else { continue }
            for request in nodes[asker].requests where request.name == name {
                found.append(edge(request, from: asker))
            }
        }
        return found
    }

    /// Whether a request is met by a node, as `npm ci` judges.
    func isMet(_ edge: Edge, by index: Int) -> Bool {
        let node = nodes[index]
        if edge.request.isPeer, node.parent == edge.from, nodes[edge.from].kind == .installed { return false }
        switch edge.spec {
        case .elsewhere: return node.kind == .link || !node.isFromRegistry
        case .range, .tag, .alias:
            if node.kind == .link {
                guard let target = node.target else { return false }
                return edge.spec.admits(
                    package: nodes[target].package,
                    version: nodes[target].version,
                    listedAs: edge.request.name
                )
            }
            // What is bundled is not overridden.
            let spec = node.isBundled ? edge.request.spec : edge.spec
            return spec.admits(package: node.package, version: node.version, listedAs: edge.request.name)
        }
    }

    func isMet(_ edge: Edge) -> Bool {
        guard let found = resolve(edge.request.name, from: edge.from) else {
            return edge.request.mayBeMissing
        }
        return isMet(edge, by: found)
    }

    /// The one that a package's bundle belongs to.
    func bundler(of index: Int) -> Int? {
        var at = nodes[index].parent
        while let here = at {
            if !nodes[here].isBundled { return here }
            at = nodes[here].parent
        }
        return nil
    }

    func isBelow(_ index: Int, _ ancestor: Int) -> Bool {
        var at: Int? = index
        while let here = at {
            if here == ancestor { return true }
            at = nodes[here].parent
        }
        return false
    }

    /// Who asks for a name, in whatever place; some may have stopped.
    func askers(of name: String) -> [Int] { askers[name] ?? [] }

    // MARK: Overrides

    /// Which rules count for what a node asks for.
    func context(of index: Int) -> OverrideRules.Context { contexts[index] }

    /// Whether the same rules count for a node as in a tree that this one was made from.
    func heedsAlike(_ index: Int, in earlier: InstallTree) -> Bool {
        index < earlier.contexts.count && contexts[index] == earlier.contexts[index]
    }

    /// Finds which rules count where.
    ///
    /// Call after the graph has changed.
    mutating func applyOverrides() {
        guard !nodes.isEmpty else { return }
        if overrides.isPlain, !nodes.contains(where: { $0.kind != .installed && $0.place != "" }) {
            contexts = Array(repeating: .top, count: nodes.count)
            return
        }
        contexts = Array(repeating: .none, count: nodes.count)
        contexts[InstallTree.root] = .top
        var seen = Array(repeating: false, count: nodes.count)
        seen[InstallTree.root] = true
        // What asks for nothing that a rule is about hands on what counts for itself.
        var isRuled = Array(repeating: false, count: nodes.count)
        for name in overrides.names {
            for asker in askers[name] ?? [] { isRuled[asker] = true }
        }
        var work = [InstallTree.root]
        var at = 0
        while at < work.count {
            let index = work[at]
            at += 1
            let found = linked(index)
            let own = contexts[index]
            if isRuled[index] || index == InstallTree.root {
                for (request, next) in zip(nodes[index].requests, found) {
                    // Only the project asks for workspaces.
                    guard let next, !seen[next], nodes[next].kind == .installed, request.kind != .workspace
                    else { continue }
                    seen[next] = true
                    contexts[next] = overrides.rule(for: request.name, request.spec, in: own)
                    work.append(next)
                }
            } else {
                for case .some(let next) in found where !seen[next] && nodes[next].kind == .installed {
                    seen[next] = true
                    contexts[next] = own
                    work.append(next)
                }
            }
        }
    }

    /// Nodes that nothing reaches any more.
    mutating func orphans() -> [Int] {
        guard !nodes.isEmpty else { return [] }
        var seen = Array(repeating: false, count: nodes.count)
        seen[InstallTree.root] = true
        var work = [InstallTree.root]
        while let index = work.popLast() {
            for case .some(let next) in linked(index) where !seen[next] {
                seen[next] = true
                work.append(next)
            }
            if let target = nodes[index].target, !seen[target] {
                seen[target] = true
                work.append(target)
            }
        }
        return present.filter { !seen[$0] }
    }

    /// What the requests of a node find, in their order.
    private mutating func linked(_ index: Int) -> [Int?] {
        if let known = links[index] { return known }
        let found = nodes[index].requests.map { resolve($0.name, from: index) }
        links[index] = found
        return found
    }
}
