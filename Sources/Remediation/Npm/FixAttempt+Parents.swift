import Versioning

/// Raising the packages that ask for the vulnerable one.
extension FixAttempt {
    /// Raises the package that asks to its lowest release that admits the target, or no longer asks.
    func raiseParent(
        _ edge: InstallTree.Edge,
        _ node: InstallTree.Node,
        depth: Int,
        _ state: inout PlanState,
        _ change: inout TreeChange,
        _ blocked: Blocked
    ) throws(Failure) {
        let parent = state.tree.nodes[edge.from]
        guard depth < FixAttempt.deepestParents, parent.isFromRegistry, !parent.isBundled,
            !parent.hasShrinkwrap
        else {
            throw .blocked(blocked)
        }
        let candidates: [ReleaseChoice.Candidate]
        do {
            candidates = try parentReleases(parent)
        } catch {
            throw .needed
        }
        for candidate in candidates {
            guard trials.spend(), planning.choice.spend(64) else {
                throw .blocked(Blocked(reason: .tooLarge))
            }
            let asks = InstallTree.requests(of: candidate.release).first { $0.name == node.name }
            if let asks {
                let spec = asks.spec
                guard spec.admits(package: node.package, version: target.version, listedAs: node.name) else {
                    continue
                }
            }
            var nextState = state
            var nextChange = change
            do {
                for above in state.tree.edges(to: edge.from) {
                    try admit(candidate.release, parent, above, depth, &nextState, &nextChange, blocked)
                }
                try nextChange.raise(edge.from, to: candidate.release)
            } catch let failure as Failure {
                if case .needed = failure { throw failure }
                continue
            } catch {
                continue
            }
            nextState.means[parent.place] = .parent
            state = nextState
            change = nextChange
            return
        }
        throw .blocked(blocked)
    }

    /// Who asks for the parent must take its new release: its range in a manifest is raised, or it is raised itself.
    private func admit(
        _ release: PackageRelease,
        _ parent: InstallTree.Node,
        _ edge: InstallTree.Edge,
        _ depth: Int,
        _ state: inout PlanState,
        _ change: inout TreeChange,
        _ blocked: Blocked
    ) throws(Failure) {
        if edge.spec.admits(package: parent.package, version: release.version, listedAs: parent.name) {
            return
        }
        let asker = state.tree.nodes[edge.from]
        guard asker.kind == .source else {
            let outer = FixAttempt(
                planning: planning,
                index: index,
                target: release,
                pass: pass,
                orphans: orphans,
                trials: trials
            )
            try outer.raiseParent(edge, parent, depth: depth + 1, &state, &change, blocked)
            return
        }
        guard edge.text == edge.request.text, planning.documents.manifests[asker.place] != nil,
            case .rewritten(let text) = SpecRewrite.raising(
                edge.request.text,
                to: release.version,
                mayRewriteCompound: planning.choice.policy.rangeRewrite
            )
        else { throw .blocked(blocked) }
        change.setRange(text, of: edge.request, in: edge.from)
        state.note(
            PlanState.RangeEdit(
                place: asker.place,
                name: edge.request.name,
                kind: edge.request.kind,
                from: edge.request.text,
                to: text
            )
        )
    }

    /// Releases of a package that is not vulnerable itself, or less so, within the policy's jump: the own series before the
    /// next, what is not deprecated before what is, the lowest first.
    private func parentReleases(_ parent: InstallTree.Node) throws(ChangeError) -> [ReleaseChoice.Candidate] {
        let choice = planning.choice
        guard let from = NpmVersion(parent.version), let all = try choice.releases(of: parent.package) else {
            return []
        }
        let present = try choice.judgement(of: parent.package, parent.version)
        let own = all.first { $0.release.version == parent.version }?.release
        var found: [ReleaseChoice.Candidate] = []
        for candidate in all
        where candidate.version > from && (!candidate.version.isPrerelease || from.isPrerelease) {
            guard RemediationPolicy.Jump.from(from, to: candidate.version) <= choice.policy.jump,
                planning.engines.admit(candidate.release, insteadOf: own)
            else { continue }
            let judgement = try choice.judgement(of: parent.package, candidate.release.version)
            guard !candidate.release.bringsItsOwn, !judgement.isMalicious, !judgement.isUnknown,
                judgement.ids.isSubset(of: present.ids)
            else {
                continue
            }
            found.append(candidate)
            if found.count == FixAttempt.mostParentReleases { break }
        }
        func rank(_ candidate: ReleaseChoice.Candidate) -> Int {
            let isMajor = RemediationPolicy.Jump.from(from, to: candidate.version) == .major
            return (isMajor ? 2 : 0) + (candidate.release.isDeprecated ? 1 : 0)
        }
        return (0...3).flatMap { wanted in found.filter { rank($0) == wanted } }
    }
}
