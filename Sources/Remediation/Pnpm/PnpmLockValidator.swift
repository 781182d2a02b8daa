import Versioning

/// What `pnpm install --frozen-lockfile` would find wrong, and what it should.
enum PnpmLockValidator {
    /// The first fault an edit brought in; `nil` when there is none.
    static func fault(
        in edited: PnpmDocuments,
        since documents: PnpmDocuments,
        _ choice: ReleaseChoice
    ) throws(ChangeError) -> String? {
        if let sync = edited.outOfSync { return sync.detail }
        let (tree, old) = (PnpmTree(edited.lock), PnpmTree(documents.lock))
        let (reachable, before) = (tree.reachable { _ in true }, old.reachable { _ in true })
        let packages = Dictionary(edited.lock.packages.map { ($0.key, $0) }, uniquingKeysWith: { $1 })
        for key in tree.nodes.keys.sorted() {
            if !reachable.contains(key), before.contains(key) || old.nodes[key] == nil {
                return "nothing asks for \(key)"
            }
            let base = edited.lock.format == .six ? key : PnpmTree.base(key)
            guard let entry = packages[base] else {
                if old.nodes[key] == nil || documents.lock.packages.contains(where: { $0.key == base }) {
                    return "\(base) is not among the packages"
                }
                continue
            }
            guard old.nodes[key] == nil else { continue }
            guard let (name, version) = tree.package(key), let release = try choice.release(of: name, version)
            else {
                return "\(key) is no release"
            }
            if PnpmPlanning.integrity(of: entry) != release.integrity {
                return "\(key) has another checksum than the release"
            }
        }
        if let lost = lostText(edited.lock, documents.lock) { return lost }
        return try brokenReference(tree, old, choice)
    }

    /// An entry that stays has all its lines, but for references and flags.
    private static func lostText(_ edited: PnpmLockText, _ old: PnpmLockText) -> String? {
        for (new, before) in [(edited.packages, old.packages), (edited.snapshots, old.snapshots)] {
            let known = Dictionary(before.map { ($0.key, $0) }, uniquingKeysWith: { $1 })
            for entry in new {
                guard let own = known[entry.key] else { continue }
                if lasting(entry, edited) != lasting(own, old) {
                    return "the entry of \(entry.key) has lost something"
                }
            }
        }
        return nil
    }

    private static func lasting(_ entry: PnpmLockText.Entry, _ lock: PnpmLockText) -> [ArraySlice<UInt8>] {
        let changing = Set(entry.dependencies.compactMap(\.line))
            .union(["dev", "optional"].compactMap { entry.others[$0]?.line })
        return entry.lines.dropFirst().filter { !changing.contains($0) }.map {
            lock.bytes[lock.lines[$0].range]
        }
    }

    /// A reference to nothing, or to what its owner does not admit.
    private static func brokenReference(
        _ tree: PnpmTree,
        _ old: PnpmTree,
        _ choice: ReleaseChoice
    ) throws(ChangeError) -> String? {
        for (direct, before) in zip(tree.directs, old.directs) where direct.reference != before.reference {
            guard let key = tree.key(direct.name, direct.reference), tree.nodes[key] != nil else {
                return "nothing answers \(direct.name) of \(direct.importer)"
            }
            guard DependencySpec(direct.specifier).range?.satisfies(direct.reference) == true else {
                return "\(direct.name) of \(direct.importer) does not admit \(direct.reference)"
            }
        }
        for (own, node) in tree.nodes {
            let before = old.nodes[own]?.dependencies
            for (index, dependency) in node.dependencies.enumerated() {
                if let before, before.count == node.dependencies.count,
                    before[index].reference == dependency.reference
                {
                    continue
                }
                guard let key = tree.key(dependency.name, dependency.reference), tree.nodes[key] != nil,
                    let (name, version) = tree.package(own),
                    let release = try choice.release(of: name, version),
                    let range = release.ranges(
                        dependency.isOptional ? "optionalDependencies" : "dependencies"
                    )
                    .first(where: { $0.name == dependency.name })?.range,
                    DependencySpec(range).range?.satisfies(String(dependency.reference.prefix { $0 != "(" }))
                        == true
                else { return "\(own) does not admit \(dependency.name) \(dependency.reference)" }
            }
        }
        return nil
    }
}
