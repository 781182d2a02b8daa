import Basics

/// Why a change of the tree cannot be made.
enum ChangeError: Error {
    case knowledgeNeeded
    /// A request stays unmet.
    case unmet(InstallTree.Edge)
    /// The package is part of another one's archive, or carries a lockfile of its own.
    case fixedContent(Int)
    /// No end in sight.
    case tooLarge
}

/// Changes one tree, and repairs what the change breaks.
///
/// Works on a copy: what fails is thrown away.
struct TreeChange {
    private(set) var tree: InstallTree
    let choice: ReleaseChoice
    let engines: EngineLimits
    /// Requests to look at again.
    private var work: [(node: Int, request: InstallTree.Request)] = []
    private var steps = 0
    /// Nodes that are not what they were, and names under which something else is found.
    private(set) var touched: Set<Int> = []
    private(set) var touchedNames: Set<String> = []
    /// The overrides, or what `$name` in them stands for, may not be what they were.
    private(set) var hasOtherRules = false
    /// Something may have lost all who need it.
    private var mayOrphan = false
    /// The graph changed since it was found out which overrides count where.
    private var isStale = false
    private let orphans: Set<Int>

    private static let mostSteps = 2_000

    /// `orphans` are what nothing needs by now: not this change's business.
    init(_ tree: InstallTree, _ choice: ReleaseChoice, _ engines: EngineLimits, orphans: Set<Int>) {
        self.tree = tree
        self.choice = choice
        self.engines = engines
        self.orphans = orphans
    }

    // MARK: Steps

    /// Puts another release of the same package in place of a node.
    ///
    /// Requests that find it must be met by the new one, or be dealt with before.
    mutating func raise(_ index: Int, to release: PackageRelease) throws(ChangeError) {
        let node = tree.nodes[index]
        guard !node.isBundled, !node.hasShrinkwrap else { throw .fixedContent(index) }
        // What came in its archive goes with it.
        for inner in tree.present.filter({ tree.nodes[$0].isBundled && tree.isBelow($0, index) }) {
            tree.remove(inner)
            mayOrphan = true
            isStale = true
        }
        touch(index)
        tree.nodes[index].version = release.version
        tree.nodes[index].release = release
        tree.nodes[index].copyOf = nil
        tree.nodes[index].requests = InstallTree.requests(of: release)
        let known = Set(node.requests.map(\.name))
        if !known.isSubset(of: tree.nodes[index].requests.map(\.name)) { mayOrphan = true }
        tree.note(index, known: known)
        if !TreeChange.leadAlike(node.requests, tree.nodes[index].requests, tree.overrides) { isStale = true }
        for request in tree.nodes[index].requests { work.append((index, request)) }
    }

    /// Whether requests find the same packages, under the same rules.
    private static func leadAlike(
        _ old: [InstallTree.Request],
        _ new: [InstallTree.Request],
        _ overrides: OverrideRules
    ) -> Bool {
        old.count == new.count
            && zip(old, new).allSatisfy {
                $0.name == $1.name && ($0.text == $1.text || !overrides.names.contains($0.name))
            }
    }

    private mutating func touch(_ index: Int) {
        touched.insert(index)
        touchedNames.insert(tree.nodes[index].name)
    }

    /// Writes a range into a manifest of the repository.
    mutating func setRange(_ text: String, of request: InstallTree.Request, in index: Int) {
        touched.insert(index)
        isStale = true
        if index == InstallTree.root { hasOtherRules = true }
        for at in tree.nodes[index].requests.indices
        where tree.nodes[index].requests[at].name == request.name
            && tree.nodes[index].requests[at].kind == request.kind
        {
            tree.nodes[index].requests[at].ask(for: text)
        }
    }

    mutating func setOverrides(_ rules: OverrideRules) {
        mayOrphan = true
        hasOtherRules = true
        tree.overrides = rules
        isStale = true
        refreshOverrides()
    }

    private mutating func refreshOverrides() {
        if isStale, !tree.overrides.isEmpty { tree.applyOverrides() }
        isStale = false
    }

    /// Keeps the present version of `index` for one that needs it, in a place of its own.
    mutating func keepCopy(of index: Int, for edge: InstallTree.Edge) throws(ChangeError) {
        let node = tree.nodes[index]
        guard node.children.isEmpty, !node.isBundled, tree.nodes[edge.from].kind == .installed else {
            throw .fixedContent(index)
        }
        let name = node.name
        let place = "\(tree.nodes[edge.from].place)/node_modules/\(name)"
        guard tree.nodes[edge.from].children[name] == nil else { throw .unmet(edge) }
        var copy = InstallTree.Node(
            kind: .installed,
            place: place,
            name: name,
            package: node.package,
            version: node.version
        )
        copy.resolved = node.resolved
        copy.integrity = node.integrity
        copy.isFromRegistry = node.isFromRegistry
        copy.requests = node.requests
        copy.copyOf = index
        copy.parent = edge.from
        guard let added = tree.add(copy) else { throw .unmet(edge) }
        touch(added)
        isStale = true
        mayOrphan = true
        for request in copy.requests { work.append((added, request)) }
    }

    /// Repairs all that the steps so far broke: places what is missing, raises what is held back by nobody else.
    mutating func settle() throws(ChangeError) {
        refreshOverrides()
        while let (index, request) = work.popLast() {
            steps += 1
            guard steps <= TreeChange.mostSteps, choice.spend(1) else { throw .tooLarge }
            guard !tree.nodes[index].isGone else { continue }
            let edge = tree.edge(request, from: index)
            if tree.isMet(edge) {
                // What is optional is written down all the same, for platforms that need it.
                guard request.kind == .optional, tree.resolve(request.name, from: index) == nil else {
                    continue
                }
            }
            try meet(edge)
        }
        if mayOrphan {
            guard choice.spend(tree.nodes.count / 16) else { throw .tooLarge }
            for orphan in tree.orphans() where !orphans.contains(orphan) {
                touchedNames.insert(tree.nodes[orphan].name)
                tree.remove(orphan)
                isStale = true
            }
        }
        refreshOverrides()
    }

    // MARK: Repairs

    private mutating func meet(_ edge: InstallTree.Edge) throws(ChangeError) {
        guard let package = edge.spec.packageName(listedAs: edge.request.name) else { throw .unmet(edge) }
        if let present = tree.resolve(edge.request.name, from: edge.from),
            try raiseInPlace(present, package, for: edge)
        {
            return
        }
        guard let release = try choice.pick(package, edge.spec, engines: engines) else {
            if edge.request.mayBeMissing, tree.resolve(edge.request.name, from: edge.from) == nil { return }
            throw .unmet(edge)
        }
        try place(release, package, for: edge)
    }

    /// When all others that find the present one would be content too.
    private mutating func raiseInPlace(
        _ present: Int,
        _ package: String,
        for edge: InstallTree.Edge
    ) throws(ChangeError) -> Bool {
        let node = tree.nodes[present]
        guard node.kind == .installed, node.isFromRegistry, node.package == package, !node.isBundled,
            !node.hasShrinkwrap
        else { return false }
        guard let release = try choice.lowest(package, edge.spec, from: node.version, engines: engines) else {
            return false
        }
        for other in tree.edges(to: present) where other.from != edge.from || other.request != edge.request {
            guard other.spec.admits(package: package, version: release.version, listedAs: node.name) else {
                return false
            }
        }
        try raise(present, to: release)
        return true
    }

    /// As near to the project as it can be without getting in anybody's way, which is where npm would put it.
    private mutating func place(
        _ release: PackageRelease,
        _ package: String,
        for edge: InstallTree.Edge
    ) throws(ChangeError) {
        let name = edge.request.name
        // Peers go beside the one that asks, not below it.
        let isInstalled = tree.nodes[edge.from].kind == .installed
        var at: Int? = edge.request.isPeer && isInstalled ? tree.nodes[edge.from].parent : edge.from
        var best: Int?
        while let here = at {
            guard canPlace(release, package, name, at: here, for: edge) else { break }
            best = here
            at = tree.nodes[here].parent
        }
        guard let best else { throw .unmet(edge) }
        let above = tree.nodes[best].place
        var node = InstallTree.Node(
            kind: .installed,
            place: (above.isEmpty ? "" : above + "/") + "node_modules/" + name,
            name: name,
            package: package,
            version: release.version
        )
        node.parent = best
        node.release = release
        node.isFromRegistry = true
        node.requests = InstallTree.requests(of: release)
        if tree.resolve(name, from: best) != nil { mayOrphan = true }
        guard let added = tree.add(node) else { throw .unmet(edge) }
        touch(added)
        isStale = true
        for request in node.requests { work.append((added, request)) }
    }

    private func canPlace(
        _ release: PackageRelease,
        _ package: String,
        _ name: String,
        at target: Int,
        for edge: InstallTree.Edge
    ) -> Bool {
        guard tree.nodes[target].children[name] == nil else { return false }
        func admits(_ other: InstallTree.Edge) -> Bool {
            other.spec.admits(package: package, version: release.version, listedAs: name)
        }
        for own in tree.edges(from: target) where own.request.name == name {
            if own.request.isPeer, tree.nodes[target].kind == .installed { return false }
            if own.from != edge.from, !admits(own) { return false }
        }
        // Who finds one further up by now, and would find this one.
        guard let shadowed = tree.resolve(name, from: target) else { return true }
        return !tree.edges(to: shadowed).contains { other in
            other.from != edge.from && tree.isBelow(other.from, target) && tree.isMet(other) && !admits(other)
        }
    }
}
