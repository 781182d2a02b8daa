import Basics

/// Writes a changed tree back into the texts it came from, touching nothing else.
enum PackageLockText {
    /// New contents of the files that change.
    static func files(
        of documents: NpmDocuments,
        _ state: PlanState
    ) throws(JSONEditError) -> [RemediationPlan.EditedFile] {
        var files: [RemediationPlan.EditedFile] = []
        for place in Set(state.ranges.map(\.place)).union(state.overrides.isEmpty ? [] : [""]).sorted() {
            guard let manifest = documents.manifests[place] else { continue }
            var editor = JSONEditor(manifest)
            for edit in state.ranges where edit.place == place {
                try editor.set([edit.kind.section, edit.name], to: .string(edit.to))
            }
            if place.isEmpty, !state.overrides.isEmpty {
                let written = manifest.root["overrides"].flatMap { JSONTree($0) }
                if let new = state.overrides.reduce(written, { $1.applied(to: $0) }) {
                    try editor.set(["overrides"], to: new)
                }
            }
            let name = place.isEmpty ? "package.json" : place + "/package.json"
            files.append(.init(path: documents.project.path(of: name), bytes: editor.bytes()))
        }
        guard let lock = documents.lock else { return files }
        var editor = JSONEditor(lock.document)
        try edit(&editor, lock.document, documents, state)
        let bytes = editor.bytes()
        if bytes != lock.document.bytes {
            files.append(.init(path: documents.project.path(of: lock.name), bytes: bytes))
        }
        return files
    }

    private static func edit(
        _ editor: inout JSONEditor,
        _ document: JSONDocument,
        _ documents: NpmDocuments,
        _ state: PlanState
    ) throws(JSONEditError) {
        let texts = LockEntryText(documents)
        let before = documents.tree
        let hasPackages = document.root["packages"] != nil
        let hasLegacy = document.root["dependencies"] != nil || !hasPackages
        let (old, new) = (before.computedFlags(), state.tree.computedFlags())
        let paths = LegacyPaths(before, state.tree)
        let entries = hasPackages ? Index(document.root["packages"]) : nil

        if hasPackages {
            for range in state.ranges {
                try editor.set(
                    ["packages", range.place, range.kind.section, range.name],
                    to: .string(range.to)
                )
            }
        }
        let section =
            hasLegacy ? document.root["dependencies"].flatMap { JSONTree($0, maximumDepth: 512) } : nil
        var legacy = section
        for range in state.ranges
        where !range.place.isEmpty && range.kind != .peer && range.kind != .peerOptional {
            guard let path = paths.link(to: range.place) else { continue }
            legacy = legacy?.setting(.string(range.to), at: path + ["requires", range.name])
        }
        var removed: [Int] = []
        var changed: [(index: Int, flags: InstallTree.Flags)] = []
        for index in state.tree.nodes.indices {
            let node = state.tree.nodes[index]
            if index < before.nodes.count, !before.nodes[index].isGone {
                if node.isGone {
                    removed.append(index)
                } else if node.release != nil {
                    let flags = old[index] == new[index] ? node.flags : new[index]
                    changed.append((index, flags))
                } else if node.kind == .installed, old[index] != new[index] {
                    changed.append((index, new[index]))
                }
            } else if !node.isGone {
                changed.append((index, new[index]))
            }
        }
        // What lies deeper first, so that nothing is looked for inside what is gone.
        for index in removed.reversed() {
            let node = before.nodes[index]
            if hasPackages { try editor.remove(["packages", node.place]) }
            if legacy != nil, let path = paths.path(of: index) { legacy = legacy?.removing(path) }
        }
        for (index, flags) in changed {
            let node = state.tree.nodes[index]
            let source = node.copyOf ?? index
            if hasPackages {
                let own =
                    source < before.nodes.count
                    ? entries?[before.nodes[source].place].flatMap { JSONTree($0) } : nil
                if let entry = texts.entry(of: node, flags: flags, old: own) {
                    try editor.set(
                        ["packages", node.place],
                        to: entry,
                        position: .sorted(PackageLockOrder.isBefore)
                    )
                }
            }
            if let edited = legacy, let path = paths.path(of: index) {
                // A copy is of what was there before the original was raised.
                let own =
                    source < before.nodes.count
                    ? paths.path(of: source).flatMap { section?.value(at: $0) } : nil
                if let entry = texts.legacy(of: node, flags: flags, tree: state.tree, old: own) {
                    let nested = edited.value(at: path)?["dependencies"].map {
                        [JSONTree.Member("dependencies", $0)]
                    }
                    legacy = edited.setting(
                        PackageLockOrder.sorted(.object(entry.members + (nested ?? []))),
                        at: path
                    )
                }
            }
        }
        if let legacy { try editor.set(["dependencies"], to: legacy) }
    }

    /// Members of an object by key, found once.
    private struct Index {
        private var values: [String: JSONValue] = [:]

        init(_ object: JSONValue?) {
            for member in object?.members.map({ $0 }) ?? [] { values[member.key] = member.value }
        }

        subscript(key: String) -> JSONValue? { values[key] }
    }
}

/// Where the older `dependencies` section has a package.
///
/// Below a workspace it is nested in the entry of the workspace's link.
private struct LegacyPaths {
    private let tree: InstallTree
    private let links: [Int: Int]

    init(_ before: InstallTree, _ after: InstallTree) {
        tree = after
        var links: [Int: Int] = [:]
        for index in before.nodes.indices {
            // The first one of several: the shallowest.
            if let target = before.nodes[index].target, links[target] == nil { links[target] = index }
        }
        self.links = links
    }

    /// `nil` for what the section does not hold.
    func path(of index: Int) -> [String]? {
        var names: [String] = []
        var at = index
        // A link may lie in the very folder it points to.
        var passed: Set<Int> = []
        while at != InstallTree.root {
            let node = tree.nodes[at]
            if node.kind == .source {
                guard let link = links[at], passed.insert(at).inserted else { return nil }
                at = link
                continue
            }
            names.append(node.name)
            guard let parent = node.parent else { return nil }
            at = parent
        }
        return Array(names.reversed().flatMap { ["dependencies", $0] }.dropFirst())
    }

    func link(to place: String) -> [String]? {
        tree.node(at: place).flatMap { links[$0] }.flatMap { path(of: $0) }
    }
}

extension JSONTree {
    /// The value at a path of keys.
    fileprivate func value(at path: [String]) -> JSONTree? {
        path.reduce(self) { value, key in value?[key] }
    }

    /// The same with another value at a path, new members in npm's order.
    fileprivate func setting(_ value: JSONTree, at path: [String]) -> JSONTree {
        guard let key = path.first else { return value }
        var members = members
        let rest = Array(path.dropFirst())
        if let at = members.lastIndex(where: { $0.key == key }) {
            members[at].value = members[at].value.setting(value, at: rest)
        } else {
            let new = Member(key, JSONTree.object([]).setting(value, at: rest))
            let at = members.firstIndex { PackageLockOrder.isBefore(key, $0.key) } ?? members.count
            members.insert(new, at: key == "dependencies" ? members.count : at)
        }
        return .object(members)
    }

    /// The same without a package, and without the object it was alone in.
    fileprivate func removing(_ path: [String]) -> JSONTree {
        guard let key = path.first, let at = members.lastIndex(where: { $0.key == key }) else { return self }
        var members = members
        guard path.count > 1 else {
            members.remove(at: at)
            return .object(members)
        }
        let inner = members[at].value.removing(Array(path.dropFirst()))
        if path.count > 1, key == "dependencies", inner.members.isEmpty, self["version"] != nil {
            members.remove(at: at)
        } else {
            members[at].value = inner
        }
        return .object(members)
    }
}
