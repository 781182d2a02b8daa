import Basics
import Versioning

/// Moves what refers to one vulnerable package to another release of it.
struct PnpmFix {
    typealias Blocked = YarnPlanning.Blocked
    typealias State = PnpmPlanning.State

    let planning: PnpmPlanning
    /// The key of the package.
    let base: String
    let state: State

    private static let mostTargets = 32

    private struct Move {
        let referrer: PnpmTree.Referrer
        /// The new range of a manifest.
        let range: String?
    }

    var lock: PnpmLockText { planning.documents.lock }

    /// What was reached, if anything, and why the rest stays.
    func result() throws(ChangeError) -> (State?, Blocked?) {
        guard let (name, version) = state.tree.package(base), !lock.isForeign else {
            return (nil, Blocked(reason: .unsupported))
        }
        if lock.overridden.contains(name) {
            let blocker = RemediationPlan.Blocker(package: "overrides", version: "", needs: name, range: "")
            return (nil, Blocked(reason: .range, blockers: [blocker]))
        }
        let (targets, beyond) = try planning.choice.targets(
            for: name,
            from: version,
            besides: planning.setAside,
            engines: planning.engines
        )
        if planning.choice.unavailable[name] != nil { return (nil, Blocked(reason: .registryUnreachable)) }
        guard !targets.isEmpty else { return (nil, Blocked(reason: beyond ? .needsMajor : .noFix)) }
        if isPeer(name) || planning.documents.carriers.contains(base) { return (nil, Blocked(reason: .peer)) }
        if lock.isExtended, try !isAsPublished(name, version) { return (nil, Blocked(reason: .unsupported)) }
        let referrers = (state.tree.referrers[base] ?? []).sorted { order($0) < order($1) }
        let requests = try referrers.map { referrer throws(ChangeError) in
            (referrer, try range(of: referrer, name))
        }
        var best: (target: PackageRelease, moves: [Move])?
        for mayRaise in [false, true] {
            for target in targets.prefix(PnpmFix.mostTargets).map(\.release) {
                let moves = requests.compactMap { move($0.0, $0.1, to: target, mayRaise) }
                if moves.count == referrers.count, let next = try apply(moves, target, name, version) {
                    return (next, nil)
                }
                if moves.count > best?.moves.count ?? 0 { best = (target, moves) }
            }
        }
        let moved = Set(best?.moves.map(\.referrer) ?? [])
        let held = requests.filter { !moved.contains($0.0) }
        let blockers = (held.isEmpty ? requests : held).compactMap { blocker($0.0, name, $0.1) }
        let blocked = Blocked(reason: blockers.isEmpty ? .range : .parentRange, blockers: blockers)
        guard let best, !best.moves.isEmpty, !held.isEmpty else { return (nil, blocked) }
        return (try apply(best.moves, best.target, name, version), blocked)
    }

    /// Whether a hook or an extension of the project left its dependencies alone.
    private func isAsPublished(_ name: String, _ version: String) throws(ChangeError) -> Bool {
        guard let release = try planning.choice.release(of: name, version) else { return false }
        let published = release.ranges("dependencies") + release.ranges("optionalDependencies")
        return Set(published.map(\.name)) == Set(state.tree.nodes[base]?.dependencies.map(\.name) ?? [])
    }

    /// Its version is in the names of packages that have it as a peer, or in its own name are its peers.
    private func isPeer(_ name: String) -> Bool {
        let (own, _) = state.tree.package(base) ?? ("", "")
        let bare = state.tree.format == .six ? String(base.dropFirst()) : base
        var hasHashes = false
        for key in state.tree.nodes.keys where key.contains("(") {
            if PnpmTree.base(key) == base || key.contains("(\(bare))") || key.contains("(\(bare)(") {
                return true
            }
            // Many peers are written as a hash.
            if key.split(separator: "(").dropFirst().contains(where: { !$0.contains("@") }) {
                hasHashes = true
            }
        }
        return hasHashes && lock.peerNames.contains(own)
    }

    private func order(_ referrer: PnpmTree.Referrer) -> String {
        switch referrer {
        case .direct(let index): " \(index)"
        case .node(let key, let index): "\(key) \(index)"
        }
    }

    /// What it asks for; `nil` where that is not known or not to be changed.
    private func range(of referrer: PnpmTree.Referrer, _ name: String) throws(ChangeError) -> String? {
        switch referrer {
        case .direct(let index):
            let direct = state.tree.directs[index]
            guard direct.name == name else { return nil }
            return catalog(direct)?.specifier ?? direct.specifier
        case .node(let key, let index):
            guard let node = state.tree.nodes[key], node.dependencies[index].name == name,
                let (parent, version) = state.tree.package(key)
            else { return nil }
            let known = try planning.choice.release(of: parent, version)
            guard let release = node.release ?? known else { return nil }
            let section = node.dependencies[index].isOptional ? "optionalDependencies" : "dependencies"
            return release.ranges(section).first { $0.name == name }?.range
        }
    }

    private func catalog(_ direct: PnpmLockText.Direct) -> (specifier: String, version: String, line: Int)? {
        guard direct.specifier.hasPrefix("catalog:") else { return nil }
        let name = direct.specifier.dropFirst("catalog:".count)
        return lock.catalogs["\(name.isEmpty ? "default" : name):\(direct.name)"]
    }

    private func move(
        _ referrer: PnpmTree.Referrer,
        _ range: String?,
        to target: PackageRelease,
        _ mayRaise: Bool
    ) -> Move? {
        guard let range, let parsed = DependencySpec(range).range else { return nil }
        if case .direct(let index) = referrer, state.tree.directs[index].specifier.hasPrefix("catalog:") {
            // Its version is told in the catalog too.
            return nil
        }
        if parsed.satisfies(target.version) { return Move(referrer: referrer, range: nil) }
        guard mayRaise, case .direct(let index) = referrer,
            isWritten(state.tree.directs[index]),
            case .rewritten(let raised) = SpecRewrite.raising(
                range,
                to: target.version,
                mayRewriteCompound: planning.choice.policy.rangeRewrite
            )
        else { return nil }
        return Move(referrer: referrer, range: raised)
    }

    /// The manifest has it where the lockfile says; peers that pnpm installs by itself are elsewhere there.
    private func isWritten(_ direct: PnpmLockText.Direct) -> Bool {
        let manifest = planning.documents.manifests[direct.importer]
        return manifest?.root[direct.section]?[direct.name]?.string == direct.specifier
    }

    private func blocker(_ referrer: PnpmTree.Referrer, _ name: String, _ range: String?) -> RemediationPlan
        .Blocker?
    {
        guard case .node(let key, _) = referrer, let (parent, version) = state.tree.package(key) else {
            return nil
        }
        return RemediationPlan.Blocker(package: parent, version: version, needs: name, range: range ?? "")
    }

    /// The state with these referrers at the release; `nil` when something it needs cannot be had.
    private func apply(
        _ moves: [Move],
        _ target: PackageRelease,
        _ name: String,
        _ version: String
    ) throws(ChangeError) -> State? {
        var next = state
        let key = state.tree.key(of: name, target.version)
        if next.tree.nodes[key] != nil {
            guard !planning.documents.carriers.contains(key),
                planning.documents.registryKeys[key] != nil || next.tree.nodes[key]?.release != nil
            else { return nil }
        } else {
            let old = state.tree.nodes[base]?.dependencies ?? []
            guard try place(name, target, old: old, instead: base, in: &next.tree) else { return nil }
        }
        for move in moves {
            next.tree.point(move.referrer, to: target.version)
            guard let range = move.range, case .direct(let index) = move.referrer else { continue }
            let direct = state.tree.directs[index]
            next.tree.directs[index].specifier = range
            next.edits.append(
                .init(
                    path: planning.documents.project.path(of: PnpmDocuments.manifest(of: direct.importer)),
                    section: direct.section,
                    package: name,
                    from: direct.specifier,
                    to: range
                )
            )
        }
        planning.prune(&next.tree)
        next.changes.append(
            .init(
                package: name,
                from: version,
                to: target.version,
                place: key,
                means: moves.contains { $0.range != nil } ? .manifest : .lockfile
            )
        )
        return next
    }
}
