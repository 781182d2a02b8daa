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

    private static let deepestParents = 4
    private static let mostParentReleases = 40

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
        try check(state, against: start)
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

    // MARK: Parents

    /// Raises the package that asks to its lowest release that admits the target, or no longer asks.
    private func raiseParent(
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
            let asks = InstallTree.requests(of: candidate.release).first { $0.name == node.name }
            if let asks {
                let spec = DependencySpec(asks.text)
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
                orphans: orphans
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

    /// Releases of a package that is not vulnerable itself, or less so, within the policy's jump, lowest first.
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
            guard !judgement.isMalicious, !judgement.isUnknown, judgement.ids.isSubset(of: present.ids) else {
                continue
            }
            found.append(candidate)
            if found.count == FixAttempt.mostParentReleases { break }
        }
        return found
    }

    // MARK: Overrides

    private func override(
        _ held: [InstallTree.Edge],
        _ node: InstallTree.Node,
        _ state: inout PlanState,
        _ change: inout TreeChange,
        _ blocked: Blocked
    ) throws(Failure) {
        let tree = change.tree
        guard node.package == node.name, let manifest = planning.documents.manifests[""] else {
            throw .blocked(blocked)
        }
        let written = state.overrides.reduce(manifest.root["overrides"].flatMap { JSONTree($0) }) {
            $1.applied(to: $0)
        }
        var edits: [PlanState.OverrideEdit] = []
        for edge in held {
            // npm heeds no override below a workspace while there is a lockfile.
            guard tree.nodes[edge.from].context != .none else { throw .blocked(blocked) }
            let context = tree.overrides.rule(
                for: edge.request.name,
                DependencySpec(edge.request.text),
                in: tree.nodes[edge.from].context
            )
            if let rule = tree.overrides.replacement(of: node.name, context), let value = rule.value {
                guard !value.hasPrefix("$") else { throw .blocked(blocked) }
                edits.append(.init(path: rule.path, package: node.name, from: value, to: raised(value)))
            }
        }
        if edits.isEmpty {
            let direct = tree.rootRange(of: node.name)
            let isObject = written?[node.name].map { $0.string == nil } ?? false
            edits = [
                PlanState.OverrideEdit(
                    path: ["overrides", node.name] + (isObject ? ["."] : []),
                    package: node.name,
                    from: nil,
                    to: direct == nil ? "^\(target.version)" : "$\(node.name)"
                )
            ]
        }
        var bare = change
        if apply(edits, to: &bare, written), isContent(bare.tree, node) {
            change = bare
        } else {
            // Others have another version of it, which such a rule would take from them: for those that hold it back only.
            guard edits.allSatisfy({ $0.from == nil }) else { throw .blocked(blocked) }
            edits = Set(held.map { tree.nodes[$0.from].package }).sorted().map { parent in
                PlanState.OverrideEdit(
                    path: ["overrides", parent, node.name],
                    package: node.name,
                    from: nil,
                    to: "^\(target.version)"
                )
            }
            guard apply(edits, to: &change, written), isContent(change.tree, node) else {
                throw .blocked(blocked)
            }
        }
        for edit in edits { state.note(edit) }
    }

    /// The style of an override that is there already.
    private func raised(_ value: String) -> String {
        if case .rewritten(let text) = SpecRewrite.raising(
            value,
            to: target.version,
            mayRewriteCompound: true
        ) {
            return text
        }
        return "^\(target.version)"
    }

    private func apply(
        _ edits: [PlanState.OverrideEdit],
        to change: inout TreeChange,
        _ written: JSONTree?
    ) -> Bool {
        guard let rules = OverrideRules(edits.reduce(written) { $1.applied(to: $0) }) else { return false }
        change.setOverrides(rules)
        return true
    }

    /// With the new rules everybody who asks for the package under this name gets what it may have: the target here, what is there
    /// elsewhere.
    private func isContent(_ tree: InstallTree, _ node: InstallTree.Node) -> Bool {
        for other in tree.present where tree.nodes[other].name == node.name {
            for edge in tree.edges(to: other) {
                let version = other == index ? target.version : tree.nodes[other].version
                guard
                    edge.spec.admits(
                        package: tree.nodes[other].package,
                        version: version,
                        listedAs: node.name
                    )
                else {
                    return false
                }
            }
        }
        return true
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
        case .tooLarge: .blocked(Blocked(reason: .parentRange))
        }
    }

    /// Better than before, and nothing broken: no vulnerability came in, and no request is unmet that was met.
    private func check(_ state: PlanState, against start: PlanState) throws(Failure) {
        do {
            let before = try planning.vulnerabilities(of: start.tree)
            let after = try planning.vulnerabilities(of: state.tree)
            // What is set aside counts here: it must not come in either.
            let known = try planning.known(in: start.tree)
            let isWorse = try planning.known(in: state.tree).contains {
                !known.contains($0) && !isSubset($0, of: known)
            }
            let own = after[index]?.count ?? 0
            guard !isWorse, own < before[index]?.count ?? 0 else { throw ChangeError.tooLarge }
        } catch ChangeError.knowledgeNeeded {
            throw .needed
        } catch {
            throw .blocked(Blocked(reason: .noFix))
        }
        let broken = Set(TreeCheck.unmet(start.tree))
        if let new = TreeCheck.unmet(state.tree).first(where: { !broken.contains($0) }) {
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

    /// The target itself may keep some of what the present version has.
    private func isSubset(_ one: RemediationPlan.Vulnerability, of known: Set<RemediationPlan.Vulnerability>)
        -> Bool
    {
        known.contains { $0.package == one.package && $0.id == one.id }
    }
}

extension PlanState.OverrideEdit {
    /// The `overrides` with this edit in them.
    func applied(to written: JSONTree?) -> JSONTree {
        PlanState.OverrideEdit.setting(to, at: path.dropFirst(), in: written ?? .object([]))
    }

    private static func setting(_ value: String, at path: ArraySlice<String>, in tree: JSONTree) -> JSONTree {
        guard let key = path.first else { return .string(value) }
        var members: [JSONTree.Member]
        switch tree {
        case .object(let own): members = own
        // A rule of one value becomes one with others inside.
        case .string(let own): members = [.init(".", .string(own))]
        default: members = []
        }
        if let at = members.lastIndex(where: { $0.key == key }) {
            members[at].value = setting(value, at: path.dropFirst(), in: members[at].value)
        } else {
            members.append(.init(key, setting(value, at: path.dropFirst(), in: .object([]))))
        }
        return .object(members)
    }
}
