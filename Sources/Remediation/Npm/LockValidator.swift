import Basics

/// Judges an edited project as `npm ci` would, from its texts alone, and more strictly where `npm ci` is blind.
///
/// `npm ci` installs the old code when a version changed and the checksum did not, and leaves out what an entry forgot to ask
/// for; neither passes here. What was wrong before and untouched is not held against the edit.
enum LockValidator {
    /// The first thing that is wrong; `nil` when all is well.
    static func fault(in edited: NpmDocuments, since before: NpmDocuments, _ choice: ReleaseChoice)
        throws(ChangeError) -> String?
    {
        if let refusal = edited.refusal { return refusal.detail }
        let known = Set(TreeCheck.unmet(before.tree))
        if let unmet = TreeCheck.unmet(edited.tree).first(where: { !known.contains($0) }) {
            return
                "\(unmet.package)@\(unmet.version) asks for \(unmet.name)@\(unmet.range), which nothing meets"
        }
        let orphans = Set(orphans(of: before.tree))
        if let orphan = self.orphans(of: edited.tree).first(where: { !orphans.contains($0) }) {
            return "nothing needs \(orphan)"
        }
        if let fault = try entryFault(in: edited, since: before, choice) { return fault }
        if mirrorFault(in: before) == nil, let fault = mirrorFault(in: edited) { return fault }
        return overrideFault(in: edited)
    }

    private static func orphans(of tree: InstallTree) -> [String] {
        var tree = tree
        return tree.orphans().map { tree.nodes[$0].place }
    }

    /// New and changed entries are those of the registry, whole.
    private static func entryFault(
        in edited: NpmDocuments,
        since before: NpmDocuments,
        _ choice: ReleaseChoice
    ) throws(ChangeError) -> String? {
        let computed = edited.tree.computedFlags()
        let computedBefore = before.tree.computedFlags()
        for index in edited.tree.present {
            let node = edited.tree.nodes[index]
            guard node.kind == .installed else { continue }
            let earlier = before.tree.node(at: node.place)
            let old = earlier.map { before.tree.nodes[$0] }
            if let old, let earlier, old.package == node.package, old.version == node.version,
                old.integrity == node.integrity, old.resolved == node.resolved
            {
                let wasRight = computedBefore[earlier] == old.flags
                if wasRight, computed[index] != node.flags {
                    return "the flags of \(node.place) are not right"
                }
                continue
            }
            // A copy put elsewhere is what another place had.
            let isCopy = before.tree.present.contains { other in
                let node2 = before.tree.nodes[other]
                return node2.package == node.package && node2.version == node.version
                    && node2.integrity == node.integrity && node2.resolved == node.resolved
            }
            if !isCopy {
                guard let release = try choice.release(of: node.package, node.version) else {
                    return "\(node.place) is a version that the registry does not have"
                }
                guard let integrity = node.integrity, integrity == release.integrity else {
                    return "the checksum of \(node.place) is not the registry's"
                }
                let asked = Dictionary(
                    InstallTree.requests(of: release).map { ($0.name, $0) },
                    uniquingKeysWith: { $1 }
                )
                let written = Dictionary(node.requests.map { ($0.name, $0) }, uniquingKeysWith: { $1 })
                let isLegacy = edited.lock?.document.root["packages"] == nil
                if !isLegacy, asked != written {
                    return "\(node.place) does not repeat what its manifest asks for"
                }
                if isLegacy, Set(asked.filter { !$0.value.isPeer }.keys) != Set(written.keys) {
                    return "\(node.place) does not repeat what its manifest asks for"
                }
            }
            if computed[index] != node.flags { return "the flags of \(node.place) are not right" }
        }
        return nil
    }

    /// Lockfile version 2 holds the tree twice.
    private static func mirrorFault(in documents: NpmDocuments) -> String? {
        guard let lock = documents.lock, lock.version == 2, let legacy = lock.document.root["dependencies"]
        else { return nil }
        var mirror: [String: JSONValue] = [:]
        do {
            try InstallTree.walk(legacy: legacy) { place, _, _, entry in
                guard mirror[place] == nil else { return false }
                mirror[place] = entry
                return true
            }
        } catch {
            return "the section dependencies is not understood"
        }
        for index in documents.tree.present {
            let node = documents.tree.nodes[index]
            // Below workspaces the sections differ in shape.
            guard node.kind == .installed, node.isFromRegistry, node.place.hasPrefix("node_modules/") else {
                continue
            }
            guard let twin = mirror[node.place] else {
                return "\(node.place) is missing in dependencies"
            }
            let version = twin["version"]?.string ?? ""
            guard InstallTree.legacyAlias(version)?.version ?? version == node.version,
                twin["integrity"]?.string == node.integrity, twin["resolved"]?.string == node.resolved
            else {
                return "\(node.place) differs between packages and dependencies"
            }
        }
        return nil
    }

    /// npm refuses overrides that contradict the project's own ranges (EOVERRIDE).
    private static func overrideFault(in documents: NpmDocuments) -> String? {
        for edge in documents.tree.edges(from: InstallTree.root)
        where edge.request.kind != .workspace && edge.text != edge.request.text {
            return "an override of \(edge.request.name) contradicts package.json"
        }
        return nil
    }
}
