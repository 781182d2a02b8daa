import Basics

extension InstallTree {
    /// Members of a lockfile entry that depend on where it is installed, or on the archive, and not on the manifest.
    static let graphMembers: Set<String> = [
        "version", "resolved", "integrity", "name", "dev", "optional", "devOptional", "peer", "extraneous",
        "inBundle",
        "link", "hasShrinkwrap",
    ]

    private static let mostEntries = 1_000_000
    private static let deepestPlace = 256

    /// Reads `packages` of lockfile versions 2 and 3
    /// (https://docs.npmjs.com/cli/v10/configuring-npm/package-lock-json#packages).
    ///
    /// The project's manifest counts for what the project asks for, not the lockfile's copy of it.
    init(packages: JSONValue, overrides: OverrideRules) throws(ProjectError) {
        self.init(overrides: overrides)
        let specs = SpecMemory()
        guard packages.kind == .object, packages.count <= InstallTree.mostEntries else {
            throw ProjectError(.unreadable, "packages is no object, or has too many entries")
        }
        var entries: [(place: String, value: JSONValue)] = []
        for member in packages.members { entries.append((member.key, member.value)) }
        guard let root = entries.first(where: { $0.place.isEmpty }) else {
            throw ProjectError(.unreadable, "packages has no entry for the project")
        }
        add(InstallTree.source(at: "", root.value, parent: nil, specs))
        // Above before below: by the number of folders.
        let sorted = entries.filter { !$0.place.isEmpty }
            .map { (depth: $0.place.utf8.count { $0 == 0x2F }, entry: $0) }
            .sorted { $0.depth < $1.depth }
        var links: [(place: String, target: String)] = []
        for (_, entry) in sorted {
            guard let (above, name) = InstallTree.split(entry.place) else {
                let folder = InstallTree.source(
                    at: entry.place,
                    entry.value,
                    parent: InstallTree.folderParent(of: entry.place),
                    specs
                )
                // The second of two is left out; the document is refused for its duplicate keys.
                add(folder)
                continue
            }
            guard let parent = node(at: above) else {
                throw ProjectError(.outOfSync, "\(entry.place) has nothing above it")
            }
            var node = Node(kind: .installed, place: entry.place, name: name, package: name, version: "")
            node.parent = parent
            if entry.value["link"]?.bool == true {
                node.kind = .link
                guard let target = entry.value["resolved"]?.string else {
                    throw ProjectError(.unreadable, "the link \(entry.place) names no folder")
                }
                links.append((entry.place, target))
            } else {
                InstallTree.fill(&node, entry.value, specs)
            }
            add(node)
        }
        for link in links {
            if let index = self.node(at: link.place) { nodes[index].target = self.node(at: link.target) }
        }
        addWorkspaces(root.value)
        applyOverrides()
    }

    /// The project asks for its workspaces without a range: the links in its `node_modules` that it does not ask for otherwise.
    private mutating func addWorkspaces(_ project: JSONValue) {
        guard project["workspaces"] != nil else { return }
        let asked = Set(nodes[InstallTree.root].requests.map(\.name))
        for (name, index) in nodes[InstallTree.root].children.sorted(by: { $0.key < $1.key })
        where nodes[index].kind == .link && !asked.contains(name) {
            nodes[InstallTree.root].requests.append(
                Request(name: name, text: "file:", kind: .workspace, spec: .elsewhere("file:"))
            )
        }
    }

    /// A workspace or another folder: what it does not find itself it finds in the project above.
    private static func folderParent(of place: String) -> Int? {
        place.hasPrefix("..") ? nil : InstallTree.root
    }

    static func source(
        at place: String,
        _ entry: JSONValue,
        parent: Int?,
        _ specs: SpecMemory = SpecMemory()
    ) -> Node {
        var node = Node(
            kind: .source,
            place: place,
            name: entry["name"]?.string ?? "",
            package: entry["name"]?.string ?? place.split(separator: "/").last.map(String.init) ?? "",
            version: entry["version"]?.string ?? ""
        )
        node.parent = parent
        node.requests = requests(of: entry, withDevelopment: true, specs)
        return node
    }

    private static func fill(_ node: inout Node, _ entry: JSONValue, _ specs: SpecMemory) {
        node.package = entry["name"]?.string ?? node.name
        node.version = entry["version"]?.string ?? ""
        node.resolved = entry["resolved"]?.string
        node.integrity = entry["integrity"]?.string
        node.isBundled = entry["inBundle"]?.bool == true
        node.hasShrinkwrap = entry["hasShrinkwrap"]?.bool == true
        node.flags = Flags(entry)
        node.requests = requests(of: entry, withDevelopment: false, specs)
        node.isFromRegistry = node.resolved.map { RegistryOrigins.isArchive($0) } ?? true
    }

    /// `node_modules/a/node_modules/@s/b` is `node_modules/a` and `@s/b`; `nil` for what is not installed.
    static func split(_ place: String) -> (above: String, name: String)? {
        let parts = place.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count <= deepestPlace,
            let modules = parts.lastIndex(where: { $0 == "node_modules" })
        else { return nil }
        let name = parts[(modules + 1)...]
        guard
            name.count == 1 && name.first?.isEmpty == false && name.first?.hasPrefix("@") == false
                || name.count == 2 && name.first?.hasPrefix("@") == true && name.last?.isEmpty == false
        else { return nil }
        return (parts[..<modules].joined(separator: "/"), name.joined(separator: "/"))
    }

    /// The dependencies of a manifest, or of an entry that repeats it: later sections win over earlier ones, as npm has it.
    static func requests(
        of manifest: JSONValue,
        withDevelopment: Bool,
        _ specs: SpecMemory = SpecMemory()
    ) -> [Request] {
        InstallTree.requests(withDevelopment: withDevelopment, specs) { section in
            (manifest[section]?.members.map { ($0.key, $0.value.string) } ?? []).compactMap { name, range in
                range.map { (name, $0) }
            }
        } isOptionalPeer: { name in
            manifest["peerDependenciesMeta"]?[name]?["optional"]?.bool == true
        }
    }

    static func requests(of release: PackageRelease) -> [Request] {
        requests(withDevelopment: false, SpecMemory()) { section in
            release.ranges(section).map { ($0.name, $0.range) }
        } isOptionalPeer: { name in
            release.manifest["peerDependenciesMeta"]?[name]?["optional"] == .boolean(true)
        }
    }

    private static func requests(
        withDevelopment: Bool,
        _ specs: SpecMemory,
        ranges: (String) -> [(String, String)],
        isOptionalPeer: (String) -> Bool
    ) -> [Request] {
        var order: [String] = []
        var found: [String: Request] = [:]
        func take(_ section: String, _ kind: (String) -> Request.Kind) {
            for (name, range) in ranges(section) {
                if found[name] == nil { order.append(name) }
                found[name] = Request(name: name, text: range, kind: kind(name), spec: specs.spec(range))
            }
        }
        take("peerDependencies") { isOptionalPeer($0) ? .peerOptional : .peer }
        take("dependencies") { _ in .prod }
        take("optionalDependencies") { _ in .optional }
        if withDevelopment { take("devDependencies") { _ in .dev } }
        return order.compactMap { found[$0] }
    }
}

extension InstallTree.Flags {
    init(_ entry: JSONValue) {
        dev = entry["dev"]?.bool == true
        optional = entry["optional"]?.bool == true
        devOptional = entry["devOptional"]?.bool == true
        peer = entry["peer"]?.bool == true
        extraneous = entry["extraneous"]?.bool == true
    }
}
