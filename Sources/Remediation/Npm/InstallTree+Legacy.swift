import Basics

extension InstallTree {
    private static let mostLegacyEntries = 1_000_000
    private static let deepestLegacy = 128

    /// Reads `dependencies` of lockfile version 1, which does not say what is asked for how: the project's requests are those of
    /// its manifest, all others count as firm.
    init(legacy: JSONValue?, project: JSONValue, overrides: OverrideRules, origins: RegistryOrigins)
        throws(ProjectError)
    {
        self.init(overrides: overrides)
        add(InstallTree.source(at: "", project, parent: nil))
        var work: [(JSONValue, Int, Int)] = legacy.map { [($0, InstallTree.root, 0)] } ?? []
        while let (section, parent, depth) = work.popLast() {
            guard section.kind == .object, depth < InstallTree.deepestLegacy,
                nodes.count < InstallTree.mostLegacyEntries
            else { throw ProjectError(.unreadable, "dependencies is no object, or is nested too deeply") }
            for member in section.members {
                let above = nodes[parent].place
                let place = (above.isEmpty ? "" : above + "/") + "node_modules/" + member.key
                guard InstallTree.split(place) != nil, member.value.kind == .object else {
                    throw ProjectError(.unreadable, "an entry of dependencies is not understood")
                }
                var node = Node(
                    kind: .installed,
                    place: place,
                    name: member.key,
                    package: member.key,
                    version: ""
                )
                node.parent = parent
                InstallTree.fillLegacy(&node, member.value, origins)
                guard let index = add(node) else { continue }
                if let inner = member.value["dependencies"] { work.append((inner, index, depth + 1)) }
            }
        }
        applyOverrides()
    }

    private static func fillLegacy(_ node: inout Node, _ entry: JSONValue, _ origins: RegistryOrigins) {
        let version = entry["version"]?.string ?? ""
        node.version = version
        node.resolved = entry["resolved"]?.string
        node.integrity = entry["integrity"]?.string
        node.isBundled = entry["bundled"]?.bool == true
        node.flags = Flags(entry)
        if case .alias(let real, .range(let exact, _)) = DependencySpec(version) {
            node.package = real
            node.version = exact
            node.isFromRegistry = true
        } else if version.hasPrefix("file:") {
            node.kind = .link
        } else {
            let isVersion = version.utf8.first.map { (0x30...0x39).contains($0) } == true
            node.isFromRegistry = isVersion && (node.resolved.map { origins.isArchive($0) } ?? true)
        }
        node.requests = (entry["requires"]?.members.map { ($0.key, $0.value.string) } ?? [])
            .compactMap { name, range in range.map { Request(name: name, text: $0, kind: .prod) } }
    }
}
