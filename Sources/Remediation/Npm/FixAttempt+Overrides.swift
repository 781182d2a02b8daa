import Basics

/// Writing `overrides`, for those that would not let go otherwise.
extension FixAttempt {
    func override(
        _ held: [InstallTree.Edge],
        _ node: InstallTree.Node,
        _ state: inout PlanState,
        _ change: inout TreeChange,
        _ blocked: Blocked
    ) throws(Failure) {
        var tree = change.tree
        // Without rules nobody had to know so far where they would count.
        if tree.overrides.isEmpty { tree.applyOverrides() }
        guard node.package == node.name, let manifest = planning.documents.manifests[""] else {
            throw .blocked(blocked)
        }
        let written = state.overrides.reduce(manifest.root["overrides"].flatMap { JSONTree($0) }) {
            $1.applied(to: $0)
        }
        var edits: [PlanState.OverrideEdit] = []
        for edge in held {
            // npm heeds no override below a workspace while there is a lockfile.
            guard tree.context(of: edge.from) != .none else { throw .blocked(blocked) }
            let context = tree.overrides.rule(
                for: edge.request.name,
                edge.request.spec,
                in: tree.context(of: edge.from)
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
        let edited = edits.reduce(written) { $1.applied(to: $0) }
        guard let rules = OverrideRules(edited, like: change.tree.overrides) else { return false }
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
