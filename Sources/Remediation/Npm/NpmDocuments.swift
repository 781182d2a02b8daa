import Basics

/// The parsed files of an npm project, and the tree they stand for.
struct NpmDocuments: Sendable {
    let project: NpmProject
    /// The lockfile and its name; `nil` without one.
    let lock: (name: String, document: JSONDocument, version: Int)?
    /// Manifests by the place of their folder in the lockfile; `""` is the project's.
    let manifests: [String: JSONDocument]
    let tree: InstallTree
    /// Why the files may not be edited; `nil` when they may.
    private(set) var refusal: ProjectError?

    init(_ project: NpmProject) throws(ProjectError) {
        self.project = project
        guard let own = try project.document("package.json"), own.root.kind == .object else {
            throw ProjectError(.unreadable, "\(project.path(of: "package.json")) is missing or no object")
        }
        let written = own.root["overrides"].flatMap { JSONTree($0) }
        guard let overrides = OverrideRules(written) else {
            throw ProjectError(
                .unreadable,
                "the overrides of \(project.path(of: "package.json")) are not understood"
            )
        }
        var manifests = ["": own]
        guard let name = project.lockfile, let document = try project.document(name) else {
            lock = nil
            var tree = InstallTree(overrides: overrides)
            tree.add(InstallTree.source(at: "", own.root, parent: nil))
            self.tree = tree
            self.manifests = manifests
            refusal = reasonToRefuse
            return
        }
        let path = project.path(of: name)
        guard document.root.kind == .object else { throw ProjectError(.unreadable, "\(path) is no object") }
        let version = document.root["lockfileVersion"]?.int ?? 1
        guard (1...3).contains(version), version > 1 || document.root["packages"] == nil else {
            throw ProjectError(
                .unsupported,
                "\(path) has lockfileVersion \(version), which is not known here"
            )
        }
        lock = (name, document, version)
        if let packages = document.root["packages"], version >= 2 {
            tree = try InstallTree(packages: packages, overrides: overrides)
            for index in tree.present where tree.nodes[index].kind == .source {
                let place = tree.nodes[index].place
                guard !place.isEmpty, let manifest = try project.document(place + "/package.json") else {
                    continue
                }
                manifests[place] = manifest
            }
        } else {
            tree = try InstallTree(
                legacy: document.root["dependencies"],
                project: own.root,
                overrides: overrides
            )
        }
        self.manifests = manifests
        refusal = reasonToRefuse
    }

    private var reasonToRefuse: ProjectError? {
        for (path, document) in documents where !document.duplicateKeys.isEmpty {
            let line = document.duplicateKeys.first?.line ?? 1
            return ProjectError(.duplicateKeys, "\(path) has a key twice (line \(line))")
        }
        if let lie = tree.present.first(where: { !tellsTruth(tree.nodes[$0]) }) {
            return ProjectError(
                .tamperedLock,
                "the address of \(tree.nodes[lie].place) is that of another version or package"
            )
        }
        return outOfSync
    }

    private var documents: [(path: String, document: JSONDocument)] {
        let manifests = manifests.sorted { $0.key < $1.key }.map { place, document in
            (project.path(of: place.isEmpty ? "package.json" : place + "/package.json"), document)
        }
        return (lock.map { [(project.path(of: $0.name), $0.document)] } ?? []) + manifests
    }

    /// The version and the package are those of the archive.
    private func tellsTruth(_ node: InstallTree.Node) -> Bool {
        guard node.kind == .installed, node.isFromRegistry, !node.isBundled, let resolved = node.resolved,
            let archive = RegistryOrigins.archive(resolved)
        else { return true }
        return archive.package == node.package
            && archive.version == node.version.prefix { $0 != "+" }
    }

    /// What the lockfile repeats of the manifests must be what they say, and all that is asked for must be there.
    private var outOfSync: ProjectError? {
        guard let lock else { return nil }
        if lock.version >= 2, let packages = lock.document.root["packages"] {
            for (place, manifest) in manifests.sorted(by: { $0.key < $1.key }) {
                guard let entry = packages[place] else { continue }
                let wanted = InstallTree.requests(of: manifest.root, withDevelopment: true)
                let copied = InstallTree.requests(of: entry, withDevelopment: true)
                if Dictionary(wanted.map { ($0.name, $0.text) }, uniquingKeysWith: { $1 })
                    != Dictionary(copied.map { ($0.name, $0.text) }, uniquingKeysWith: { $1 })
                {
                    let path = project.path(of: place.isEmpty ? "package.json" : place + "/package.json")
                    return ProjectError(
                        .outOfSync,
                        "\(project.path(of: lock.name)) does not repeat what \(path) asks for"
                    )
                }
            }
        }
        for edge in tree.edges(from: InstallTree.root) where !tree.isMet(edge) {
            return ProjectError(
                .outOfSync,
                "\(project.path(of: lock.name)) has nothing that meets \(edge.request.name) of package.json"
            )
        }
        return nil
    }
}
