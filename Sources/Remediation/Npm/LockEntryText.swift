import Basics

/// What npm writes into a lockfile about a package: the entries of `packages`, and those of the older `dependencies`.
struct LockEntryText {
    let documents: NpmDocuments
    /// The lockfile writes licences down.
    private let hasLicenses: Bool
    /// It leaves the addresses of packages from the registry out (npm's `omit-lockfile-registry-resolved`).
    private let omitsAddresses: Bool
    /// The most common way addresses are made, for each scope (`""` for none).
    private let layouts: [String: RegistryOrigins.Layout]

    init(_ documents: NpmDocuments) {
        self.documents = documents
        let packages = documents.lock?.document.root["packages"]
        hasLicenses = packages?.members.contains { $0.value["license"] != nil } ?? false
        var counts: [String: [RegistryOrigins.Layout: Int]] = [:]
        var (present, missing) = (0, 0)
        for index in documents.tree.present {
            let node = documents.tree.nodes[index]
            guard node.kind == .installed, node.isFromRegistry, !node.isBundled else { continue }
            guard let archive = node.resolved.flatMap(RegistryOrigins.archive) else {
                missing += 1
                continue
            }
            present += 1
            counts[LockEntryText.scope(of: node.package), default: [:]][archive.layout, default: 0] += 1
        }
        omitsAddresses = missing > present
        layouts = counts.compactMapValues { counts in
            counts.max {
                ($0.value, $1.key.base, $1.key.separator) < ($1.value, $0.key.base, $0.key.separator)
            }?.key
        }
    }

    private static func scope(of package: String) -> String {
        package.hasPrefix("@") ? String(package.prefix { $0 != "/" }) : ""
    }

    // MARK: packages

    /// The entry of a node as it is to be.
    func entry(of node: InstallTree.Node, flags: InstallTree.Flags, old: JSONTree?) -> JSONTree? {
        guard let release = node.release else {
            // A copy, or a change of flags only.
            guard let old else { return nil }
            let kept = old.members.filter {
                !LockEntryText.flagNames.contains($0.key) || $0.key == "inBundle"
            }
            return PackageLockOrder.sorted(.object(kept + LockEntryText.members(of: flags)))
        }
        var members: [JSONTree.Member] = []
        if node.package != node.name { members.append(.init("name", .string(node.package))) }
        members.append(.init("version", .string(release.version)))
        if let address = address(of: node, release) {
            members.append(.init("resolved", .string(address)))
        }
        if let integrity = release.integrity { members.append(.init("integrity", .string(integrity))) }
        members += LockEntryText.members(of: flags)
        let writesLicense = old.map { $0["license"] != nil || hasLicenses } ?? hasLicenses
        for member in release.manifest.members
        where member.key != "license" || writesLicense {
            members.append(.init(member.key, member.value))
        }
        return PackageLockOrder.sorted(.object(members))
    }

    private func address(of node: InstallTree.Node, _ release: PackageRelease) -> String? {
        if let old = node.resolved,
            let sibling = RegistryOrigins.sibling(of: old, package: node.package, version: release.version)
        {
            return sibling
        }
        if omitsAddresses { return nil }
        // Of a registry with addresses of its own kind only its word is known.
        guard RegistryOrigins.archive(release.tarball) != nil else { return release.tarball }
        return (layouts[LockEntryText.scope(of: node.package)] ?? layouts[""])?
            .address(of: node.package, release.version) ?? release.tarball
    }

    private static let flagNames: Set<String> = ["dev", "optional", "devOptional", "peer", "extraneous"]

    private static func members(of flags: InstallTree.Flags) -> [JSONTree.Member] {
        [
            ("dev", flags.dev), ("devOptional", flags.devOptional), ("extraneous", flags.extraneous),
            ("optional", flags.optional), ("peer", flags.peer),
        ]
        .filter(\.1).map { JSONTree.Member($0.0, .boolean(true)) }
    }

    // MARK: dependencies

    /// The entry of the older section, without what is nested in it.
    func legacy(
        of node: InstallTree.Node,
        flags: InstallTree.Flags,
        tree: InstallTree,
        old: JSONTree?
    ) -> JSONTree? {
        guard let release = node.release else {
            guard let old else { return nil }
            let kept = old.members.filter {
                !LockEntryText.flagNames.contains($0.key) && $0.key != "dependencies"
            }
            return PackageLockOrder.sorted(.object(kept + LockEntryText.members(of: flags)))
        }
        let version = node.package == node.name ? release.version : "npm:\(node.package)@\(release.version)"
        var members = [JSONTree.Member("version", .string(version))]
        if let address = address(of: node, release) {
            members.append(.init("resolved", .string(address)))
        }
        if let integrity = release.integrity { members.append(.init("integrity", .string(integrity))) }
        members += LockEntryText.members(of: flags)
        let index = tree.node(at: node.place)
        let requires = node.requests.filter { !$0.isPeer }.map { request in
            (request.name, index.map { tree.edge(request, from: $0).text } ?? request.text)
        }
        if !requires.isEmpty {
            members.append(.init("requires", .strings(requires)))
        }
        return PackageLockOrder.sorted(.object(members))
    }
}
