import Basics
import Versioning

/// Raises one vulnerable block of a yarn.lock.
struct YarnFix {
    typealias Blocked = YarnPlanning.Blocked
    typealias State = YarnPlanning.State

    let planning: YarnPlanning
    let index: Int
    let state: State

    private static let mostTargets = 32
    private static let mostNewBlocks = 500

    /// A pattern that goes to the new release, and what it is called from then on.
    private struct Move {
        let pattern: String
        let new: String
        let edits: [(direct: YarnDocuments.Direct, range: String)]
    }

    /// What was reached, if anything, and why the rest stays.
    func result() throws(ChangeError) -> (State?, Blocked?) {
        let node = state.tree.nodes[index]
        guard node.isEditable, let package = node.package else { return (nil, Blocked(reason: .unsupported)) }
        if let rule = state.tree.resolutions[package] {
            let blocker = RemediationPlan.Blocker(
                package: "resolutions",
                version: "",
                needs: package,
                range: rule
            )
            return (nil, Blocked(reason: .range, blockers: [blocker]))
        }
        let (targets, beyond) = try planning.choice.targets(
            for: package,
            from: node.block.version,
            besides: planning.setAside,
            engines: planning.engines
        )
        if planning.choice.unavailable[package] != nil { return (nil, Blocked(reason: .registryUnreachable)) }
        guard !targets.isEmpty else { return (nil, Blocked(reason: beyond ? .needsMajor : .noFix)) }
        let askers = state.tree.askers
        let patterns = node.block.patterns
        var best: (target: PackageRelease, moves: [Move])?
        // All patterns first, with the manifests as they are and then raised; else as many as will go.
        for mayRaise in [false, true] {
            for target in targets.prefix(YarnFix.mostTargets).map(\.release) {
                let moves = patterns.compactMap { move($0, to: target, mayRaise, askers) }
                if moves.count == patterns.count, let next = try apply(moves, target, package) {
                    return (next, nil)
                }
                if moves.count > best?.moves.count ?? 0 { best = (target, moves) }
            }
        }
        let moved = Set(best?.moves.map(\.pattern) ?? [])
        let held = patterns.filter { !moved.contains($0) }
        let blockers = planning.blockers(held.isEmpty ? patterns : held, state.tree)
        let blocked = Blocked(reason: blockers.isEmpty ? .range : .parentRange, blockers: blockers)
        guard let best, !best.moves.isEmpty, !held.isEmpty else { return (nil, blocked) }
        return (try apply(best.moves, best.target, package), blocked)
    }

    /// How a pattern gets to a release; `nil` when it cannot.
    private func move(
        _ pattern: String,
        to target: PackageRelease,
        _ mayRaise: Bool,
        _ askers: [String: [YarnTree.Asker]]
    ) -> Move? {
        guard let request = YarnTree.request(pattern) else { return nil }
        let spec = DependencySpec(request.range)
        if let range = spec.range, range.satisfies(target.version) {
            return Move(pattern: pattern, new: pattern, edits: [])
        }
        guard mayRaise, spec.range != nil, let own = askers[pattern] else { return nil }
        var edits: [(direct: YarnDocuments.Direct, range: String)] = []
        for asker in own {
            guard case .manifest(let direct) = asker,
                case .rewritten(let range) = SpecRewrite.raising(
                    request.range,
                    to: target.version,
                    mayRewriteCompound: planning.choice.policy.rangeRewrite
                )
            else { return nil }
            edits.append((direct, range))
        }
        guard let range = edits.first?.range else { return nil }
        return Move(pattern: pattern, new: "\(request.name)@\(range)", edits: edits)
    }

    /// The state with these patterns at the release; `nil` when something it needs cannot be had.
    private func apply(_ moves: [Move], _ target: PackageRelease, _ package: String) throws(ChangeError)
        -> State?
    {
        var next = state
        let old = state.tree.nodes[index].block
        guard var block = entry(target, like: old) else { return nil }
        block.patterns = []
        let isWhole = moves.count == old.patterns.count
        let existing = next.tree.nodesOfPackage[package]?.first {
            $0 != index && next.tree.nodes[$0].isEditable && !next.tree.nodes[$0].isGone
                && next.tree.nodes[$0].block.version == target.version
        }
        let destination: Int
        if let existing {
            destination = existing
        } else if isWhole {
            next.tree.replace(index, with: block)
            destination = index
        } else {
            destination = next.tree.add(block, original: nil, isMoved: true)
        }
        for move in moves {
            if destination != index || move.new != move.pattern {
                next.tree.take(move.pattern, from: index)
                // One that is there already stays where it is.
                if next.tree.nodeOfPattern[move.new] == nil { next.tree.put(move.new, on: destination) }
            }
            for edit in move.edits {
                next.tree.directs = next.tree.directs.map { direct in
                    guard direct == edit.direct else { return direct }
                    return .init(
                        manifest: direct.manifest,
                        section: direct.section,
                        request: .init(name: direct.request.name, range: edit.range)
                    )
                }
                next.edits.append(
                    .init(
                        path: planning.documents.project.path(of: edit.direct.manifest),
                        section: edit.direct.section,
                        package: edit.direct.request.name,
                        from: edit.direct.request.range,
                        to: edit.range
                    )
                )
            }
        }
        guard try place(next.tree.nodes[destination].block.requests, like: old, in: &next.tree) else {
            return nil
        }
        planning.prune(&next.tree)
        let isRaised = moves.contains { !$0.edits.isEmpty }
        next.changes.append(
            .init(
                package: package,
                from: old.version,
                to: target.version,
                place: moves.map(\.new).sorted(by: YarnLockWriter.isBefore).joined(separator: ", "),
                means: isRaised ? .manifest : .lockfile
            )
        )
        return next
    }

    /// Sees to it that there is a block for every request; false when one cannot be met.
    private func place(
        _ requests: [YarnLockText.Request],
        like old: YarnLockText.Block,
        in tree: inout YarnTree
    ) throws(ChangeError) -> Bool {
        var left = requests
        var count = 0
        while let request = left.popLast() {
            if tree.isAnswered(request) { continue }
            let spec = DependencySpec(request.range)
            guard spec.packageName(listedAs: request.name) == request.name else { return false }
            if let present = try presentBlock(for: request, spec, tree) {
                tree.put(request.pattern, on: present)
                continue
            }
            count += 1
            guard count <= YarnFix.mostNewBlocks,
                let release = try planning.choice.pick(request.name, spec, engines: planning.engines),
                var block = entry(release, like: old)
            else { return false }
            block.patterns = [request.pattern]
            left.append(contentsOf: block.requests)
            tree.add(block, original: nil)
        }
        return true
    }

    /// The highest version there is that meets a request and has no vulnerability.
    private func presentBlock(
        for request: YarnLockText.Request,
        _ spec: DependencySpec,
        _ tree: YarnTree
    ) throws(ChangeError) -> Int? {
        guard let range = spec.range else { return nil }
        var best: (index: Int, version: NpmVersion)?
        for candidate in tree.nodesOfPackage[request.name] ?? [] {
            let node = tree.nodes[candidate]
            guard node.isEditable, !node.isGone, let version = NpmVersion(node.block.version),
                range.satisfies(version), best.map({ version > $0.version }) ?? true,
                try planning.choice.judgement(of: request.name, node.block.version).isClean
            else { continue }
            best = (candidate, version)
        }
        return best?.index
    }

    /// The entry of a release, with the address and the checksums that such entries have in this file.
    private func entry(_ release: PackageRelease, like old: YarnLockText.Block) -> YarnLockText.Block? {
        guard release.manifest["bundleDependencies"] == nil,
            let own = RegistryOrigins.archive(release.tarball), own.version == release.version,
            let address = old.resolved.flatMap({
                RegistryOrigins.sibling(
                    of: String($0.prefix { $0 != "#" }),
                    package: own.package,
                    version: release.version
                )
            })
        else { return nil }
        var block = YarnLockText.Block(patterns: [], range: 0..<0)
        block.version = release.version
        if YarnTree.shasum(of: old) != nil {
            guard let shasum = release.shasum else { return nil }
            block.resolved = "\(address)#\(shasum)"
        } else {
            block.resolved = address
        }
        // Without either the entry would be pinned to nothing.
        if old.integrity != nil || YarnTree.shasum(of: old) == nil {
            guard let integrity = release.integrity else { return nil }
            block.integrity = integrity
        }
        let optional = release.ranges("optionalDependencies")
        let names = Set(optional.map(\.name))
        block.optionalDependencies = optional.map { .init(name: $0.name, range: $0.range) }
        block.dependencies = release.ranges("dependencies").filter { !names.contains($0.name) }
            .map { .init(name: $0.name, range: $0.range) }
        return block
    }
}
