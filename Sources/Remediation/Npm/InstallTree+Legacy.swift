import Basics

extension InstallTree {
    private static let mostLegacyEntries = 1_000_000
    private static let deepestLegacy = 128

    /// Reads `dependencies` of lockfile version 1, which does not say what is asked for how: the project's requests are those of
    /// its manifest, all others count as firm.
    init(legacy: JSONValue?, project: JSONValue, overrides: OverrideRules) throws(ProjectError) {
        self.init(overrides: overrides)
        let specs = SpecMemory()
        add(InstallTree.source(at: "", project, parent: nil, specs))
        try InstallTree.walk(legacy: legacy) { place, name, above, entry in
            var node = Node(kind: .installed, place: place, name: name, package: name, version: "")
            node.parent = self.node(at: above)
            InstallTree.fillLegacy(&node, entry, specs)
            return add(node) != nil
        }
        applyOverrides()
    }

    /// Calls `visit` with the place, the name, the place above and the entry of all that `dependencies` holds, what is above before
    /// what is below; looks below where it says so.
    static func walk(
        legacy: JSONValue?,
        _ visit: (_ place: String, _ name: String, _ above: String, _ entry: JSONValue) -> Bool
    ) throws(ProjectError) {
        var count = 0
        var work: [(section: JSONValue, above: String, depth: Int)] = legacy.map { [($0, "", 0)] } ?? []
        while let (section, above, depth) = work.popLast() {
            guard section.kind == .object, depth < InstallTree.deepestLegacy,
                count < InstallTree.mostLegacyEntries
            else { throw ProjectError(.unreadable, "dependencies is no object, or is nested too deeply") }
            for member in section.members {
                let place = (above.isEmpty ? "" : above + "/") + "node_modules/" + member.key
                guard InstallTree.split(place) != nil, member.value.kind == .object else {
                    throw ProjectError(.unreadable, "an entry of dependencies is not understood")
                }
                count += 1
                guard visit(place, member.key, above, member.value) else { continue }
                if let inner = member.value["dependencies"] { work.append((inner, place, depth + 1)) }
            }
        }
    }

    private static func fillLegacy(_ node: inout Node, _ entry: JSONValue, _ specs: SpecMemory) {
        let version = entry["version"]?.string ?? ""
        node.version = version
        node.resolved = entry["resolved"]?.string
        node.integrity = entry["integrity"]?.string
        node.isBundled = entry["bundled"]?.bool == true
        node.flags = Flags(entry)
        if let (real, exact) = legacyAlias(version) {
            node.package = real
            node.version = exact
            node.isFromRegistry = true
        } else if version.hasPrefix("file:") {
            node.kind = .link
        } else {
            let isVersion = version.utf8.first.map { (0x30...0x39).contains($0) } == true
            node.isFromRegistry = isVersion && (node.resolved.map { RegistryOrigins.isArchive($0) } ?? true)
        }
        node.requests = (entry["requires"]?.members.map { ($0.key, $0.value.string) } ?? [])
            .compactMap { name, range in
                range.map { Request(name: name, text: $0, kind: .prod, spec: specs.spec($0)) }
            }
    }

    /// What a `version` that names another package stands for.
    static func legacyAlias(_ version: String) -> (package: String, version: String)? {
        guard version.utf8.first.map({ (0x30...0x39).contains($0) }) != true,
            case .alias(let real, .range(let exact, _)) = DependencySpec(version)
        else { return nil }
        return (real, exact)
    }
}
