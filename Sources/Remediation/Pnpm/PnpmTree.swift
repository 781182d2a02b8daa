/// The packages of a pnpm-lock.yaml while they are being changed, and what refers to them.
struct PnpmTree {
    typealias Dependency = PnpmLockText.Dependency

    /// A package with one set of peers.
    struct Node {
        var dependencies: [Dependency]
        /// The release of one that is new.
        let release: PackageRelease?
        /// The node it took the place of: what it is for, is told by that.
        let instead: String?
    }

    /// What refers to a package.
    enum Referrer: Hashable {
        /// Index into `directs`.
        case direct(Int)
        case node(String, Int)
    }

    let format: PnpmLockText.Format
    /// By key, peers included.
    private(set) var nodes: [String: Node] = [:]
    var directs: [PnpmLockText.Direct]

    init(_ lock: PnpmLockText) {
        format = lock.format
        directs = lock.directs
        for entry in format == .six ? lock.packages : lock.snapshots {
            nodes[entry.key] = Node(dependencies: entry.dependencies, release: nil, instead: nil)
        }
    }

    mutating func add(_ key: String, _ node: Node) { nodes[key] = node }
    mutating func remove(_ key: String) { nodes[key] = nil }

    mutating func point(_ referrer: Referrer, to reference: String) {
        switch referrer {
        case .direct(let index): directs[index].reference = reference
        case .node(let key, let index): nodes[key]?.dependencies[index].reference = reference
        }
    }

    /// The key a reference leads to; `nil` for links.
    func key(_ name: String, _ reference: String) -> String? {
        if reference.hasPrefix("link:") || reference.hasPrefix("workspace:") { return nil }
        switch format {
        case .six:
            return reference.hasPrefix("/") || reference.hasPrefix("file:")
                ? reference : "/\(name)@\(reference)"
        case .nine:
            let own = reference.prefix { $0 != "(" && $0 != ":" }
            return own.contains("@") ? reference : "\(name)@\(reference)"
        }
    }

    func key(of package: String, _ version: String) -> String {
        format == .six ? "/\(package)@\(version)" : "\(package)@\(version)"
    }

    /// What refers to each key; aliases have a reference with a name in it.
    var referrers: [String: [Referrer]] {
        var found: [String: [Referrer]] = [:]
        for (index, direct) in directs.enumerated() {
            if let key = key(direct.name, direct.reference) { found[key, default: []].append(.direct(index)) }
        }
        for (own, node) in nodes {
            for (index, dependency) in node.dependencies.enumerated() {
                if let key = key(dependency.name, dependency.reference) {
                    found[key, default: []].append(.node(own, index))
                }
            }
        }
        return found
    }

    /// Keys that are needed by some of the projects' dependencies.
    func reachable(from isWanted: (PnpmLockText.Direct) -> Bool, withOptional: Bool = true) -> Set<String> {
        var found: Set<String> = []
        var left = directs.filter { isWanted($0) && (withOptional || $0.section != "optionalDependencies") }
            .compactMap { key($0.name, $0.reference) }
        while let next = left.popLast() {
            guard let node = nodes[next], found.insert(next).inserted else { continue }
            for dependency in node.dependencies where withOptional || !dependency.isOptional {
                if let key = key(dependency.name, dependency.reference) { left.append(key) }
            }
        }
        return found
    }

    /// `dev` and `optional` as pnpm writes them; `dev` is in version 6.0 only.
    struct Flags: Equatable {
        /// `nil`: for both.
        let dev: Bool?
        let optional: Bool
    }

    func flags() -> [String: Flags] {
        let own = reachable { $0.section != "devDependencies" }
        let development = reachable { $0.section == "devDependencies" }
        let needed = reachable(from: { _ in true }, withOptional: false)
        return nodes.keys.reduce(into: [:]) { all, key in
            let dev: Bool? = own.contains(key) ? (development.contains(key) ? nil : false) : true
            all[key] = Flags(dev: dev, optional: !needed.contains(key))
        }
    }

    /// Without peers.
    static func base(_ key: String) -> String { String(key.prefix { $0 != "(" }) }

    /// Name and version of a key of a registry's package; `nil` for anything else.
    func package(_ key: String) -> (name: String, version: String)? {
        var base = Substring(PnpmTree.base(key))
        if format == .six {
            guard base.hasPrefix("/") else { return nil }
            base = base.dropFirst()
        }
        guard let at = base.dropFirst().firstIndex(of: "@") else { return nil }
        let version = base[base.index(after: at)...]
        guard version.utf8.first.map({ (0x30...0x39).contains($0) }) == true, !version.contains(":"),
            !version.contains("/")
        else { return nil }
        return (String(base[..<at]), String(version))
    }
}
