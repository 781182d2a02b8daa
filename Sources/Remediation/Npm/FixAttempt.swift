import Basics
import Versioning

/// Tries to put one release in place of one vulnerable package.
struct FixAttempt {
    typealias Blocked = NpmPlanning.Blocked

    /// Why it came to nothing.
    enum Failure: Error {
        case needed
        case blocked(Blocked)
    }

    let planning: NpmPlanning
    let index: Int
    let target: PackageRelease
    let pass: NpmPlanning.Pass
    let orphans: Set<Int>
    let trials: ParentTrials

    static let deepestParents = 4
    static let mostParentReleases = 40

    func result(_ start: PlanState) -> Result<PlanState, Failure> {
        do {
            return .success(try run(start))
        } catch {
            return .failure(error)
        }
    }

    private func run(_ start: PlanState) throws(Failure) -> PlanState {
        var state = start
        var change = TreeChange(start.tree, planning.choice, planning.engines, orphans: orphans)
        let node = start.tree.nodes[index]
        var held: [InstallTree.Edge] = []
        for edge in start.tree.edges(to: index) {
            try deal(with: edge, node, &state, &change, &held)
        }
        if !held.isEmpty { try deal(withHeld: held, node, &state, &change) }
        if state.means[node.place] == nil { state.means[node.place] = .lockfile }
        do {
            try change.raise(index, to: target)
            try change.settle()
        } catch {
            throw failure(error, change.tree)
        }
        state.tree = change.tree
        try check(change, against: start)
        return state
    }

    // MARK: Requests

    /// Raises the range of a manifest here; what a package asks for that does not admit the target is held.
    private func deal(
        with edge: InstallTree.Edge,
        _ node: InstallTree.Node,
        _ state: inout PlanState,
        _ change: inout TreeChange,
        _ held: inout [InstallTree.Edge]
    ) throws(Failure) {
        let tree = state.tree
        let admits = edge.spec.admits(package: node.package, version: target.version, listedAs: node.name)
        guard tree.nodes[edge.from].kind == .source else {
            if !admits { held.append(edge) }
            return
        }
        let place = tree.nodes[edge.from].place
        let isReference = edge.text == edge.request.text
        guard isReference, planning.documents.manifests[place] != nil else {
            // An override speaks for it, or the manifest is not here to be edited.
            if !admits { held.append(edge) }
            return
        }
        // A project that says what it works with keeps saying so.
        if admits, edge.request.isPeer { return }
        switch SpecRewrite.raising(
            edge.request.text,
            to: target.version,
            mayRewriteCompound: planning.choice.policy.rangeRewrite
        ) {
        case .asItIs: break
        case .rewritten(let text):
            guard text != edge.request.text else { break }
            change.setRange(text, of: edge.request, in: edge.from)
            state.note(
                PlanState.RangeEdit(
                    place: place,
                    name: edge.request.name,
                    kind: edge.request.kind,
                    from: edge.request.text,
                    to: text
                )
            )
            state.means[node.place] = .manifest
        case .compound, .impossible:
            if !admits { throw .blocked(Blocked(reason: .range)) }
        }
    }

    private func deal(
        withHeld held: [InstallTree.Edge],
        _ node: InstallTree.Node,
        _ state: inout PlanState,
        _ change: inout TreeChange
    ) throws(Failure) {
        let isPeer = held.contains { $0.request.isPeer }
        let isSource = held.contains { state.tree.nodes[$0.from].kind == .source }
        let blocked = Blocked(
            reason: isPeer ? .peer : isSource ? .range : .parentRange,
            blockers: planning.blockers(held, state.tree)
        )
        switch pass {
        case .ranges: throw .blocked(blocked)
        case .parents:
            guard !isSource else { throw .blocked(blocked) }
            for edge in held {
                try raiseParent(edge, node, depth: 0, &state, &change, blocked)
            }
            state.means[node.place] = .parent
        case .overrides:
            guard !isPeer else { throw .blocked(blocked) }
            try override(held, node, &state, &change, blocked)
            state.means[node.place] = .override
        case .copies:
            guard !isPeer, !isSource else { throw .blocked(blocked) }
            let all = state.tree.edges(to: index)
            guard held.count < all.count else { throw .blocked(blocked) }
            do {
                for edge in held { try change.keepCopy(of: index, for: edge) }
            } catch {
                throw .blocked(blocked)
            }
        }
    }

    // MARK: Checks

    private func failure(_ error: ChangeError, _ tree: InstallTree) -> Failure {
        switch error {
        case .knowledgeNeeded: .needed
        case .unmet(let edge):
            .blocked(
                Blocked(
                    reason: edge.request.isPeer ? .peer : .parentRange,
                    blockers: planning.blockers([edge], tree)
                )
            )
        case .fixedContent: .blocked(Blocked(reason: .bundled))
        case .tooLarge: .blocked(Blocked(reason: .tooLarge))
        }
    }

    /// Better than before, and nothing broken: no vulnerability came in, and no request is unmet that was met.
    private func check(_ change: TreeChange, against start: PlanState) throws(Failure) {
        do {
            let before = try planning.vulnerabilities(ofNode: start.tree.nodes[index]).count
            let own = change.tree.nodes[index]
            let after = own.isGone ? 0 : try planning.vulnerabilities(ofNode: own).count
            guard after < before else { throw ChangeError.fixedContent(index) }
            for touched in change.touched where !change.tree.nodes[touched].isGone {
                let node = change.tree.nodes[touched]
                guard node.kind == .installed, node.isFromRegistry else { continue }
                // What is set aside counts here: it must not come in either.
                let ids = try planning.choice.judgement(of: node.package, node.version).ids
                guard ids.allSatisfy({ planning.known.contains("\(node.package) \($0)") }) else {
                    throw ChangeError.fixedContent(touched)
                }
            }
        } catch ChangeError.knowledgeNeeded {
            throw .needed
        } catch {
            throw .blocked(Blocked(reason: .noFix))
        }
        guard let new = TreeCheck.newlyUnmet(change, since: start.tree) else { return }
        throw .blocked(
            Blocked(
                reason: new.isPeer ? .peer : .parentRange,
                blockers: [
                    RemediationPlan.Blocker(
                        package: new.package,
                        version: new.version,
                        needs: new.name,
                        range: new.range
                    )
                ]
            )
        )
    }
}

/// How many releases of parents one fix may try, whatever the shape of the graph above it.
final class ParentTrials {
    private var left = 500

    func spend() -> Bool {
        left -= 1
        return left >= 0
    }
}
