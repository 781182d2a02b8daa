import Basics

/// The parsed files of a yarn 1 project.
struct YarnDocuments {
    /// A dependency in a manifest.
    struct Direct: Hashable {
        /// Relative to the project.
        let manifest: String
        let section: String
        let request: YarnLockText.Request
    }

    let project: NpmProject
    let lock: YarnLockText
    /// By path, relative to the project; its own first.
    let manifests: [(path: String, document: JSONDocument)]
    let directs: [Direct]
    /// Names that `resolutions` decide about, and what these say.
    let resolutions: [String: String]
    /// Names of the project and its workspaces, which no lockfile has.
    let ownNames: Set<String>

    static let lockfile = "yarn.lock"
    private static let sections = ["dependencies", "devDependencies", "optionalDependencies"]

    init(_ project: NpmProject, workspaces: [String]) throws(ProjectError) {
        self.project = project
        let path = project.path(of: YarnDocuments.lockfile)
        guard let bytes = project.bytes(of: YarnDocuments.lockfile) else {
            throw ProjectError(.unreadable, "\(path) is missing")
        }
        lock = try YarnLockText(bytes, path: path)
        var manifests: [(path: String, document: JSONDocument)] = []
        for file in ["package.json"] + workspaces.filter({ $0 != "package.json" }).sorted() {
            guard let document = try project.document(file), document.root.kind == .object else {
                throw ProjectError(.unreadable, "\(project.path(of: file)) is missing or no object")
            }
            if let twice = document.duplicateKeys.first {
                throw ProjectError(
                    .duplicateKeys,
                    "\(project.path(of: file)) has a key twice (line \(twice.line))"
                )
            }
            manifests.append((file, document))
        }
        self.manifests = manifests
        ownNames = Set(manifests.compactMap { $0.document.root["name"]?.string })
        directs = manifests.flatMap { path, document in
            YarnDocuments.sections.flatMap { section in
                YarnDocuments.members(document.root[section]).map { name, range in
                    Direct(manifest: path, section: section, request: .init(name: name, range: range))
                }
            }
        }
        var resolutions: [String: String] = [:]
        for (rule, value) in YarnDocuments.members(manifests.first?.document.root["resolutions"]) {
            resolutions[YarnDocuments.target(of: rule)] = value
        }
        self.resolutions = resolutions
    }

    private static func members(_ value: JSONValue?) -> [(String, String)] {
        value?.members.compactMap { member in member.value.string.map { (member.key, $0) } } ?? []
    }

    /// The package of a rule such as `**/leaf`, `a/@scope/leaf` or `leaf@^1.0.0`.
    private static func target(of rule: String) -> String {
        let parts = rule.split(separator: "/")
        guard let last = parts.last else { return rule }
        let bare = last.prefix { $0 != "@" }
        if parts.count > 1, let scope = parts.dropLast().last, scope.hasPrefix("@") {
            return "\(scope)/\(bare)"
        }
        return String(bare.isEmpty ? last : bare)
    }

    /// Something that is asked of a registry is missing.
    var outOfSync: ProjectError? {
        let patterns = Set(lock.blocks.flatMap(\.patterns))
        let path = project.path(of: YarnDocuments.lockfile)
        // What a workspace is called is not known where its manifest is not.
        let knowsNames = manifests.count > 1 || manifests.first?.document.root["workspaces"] == nil
        for request in knowsNames ? lock.blocks.flatMap(\.requests) : []
        where !patterns.contains(request.pattern) {
            if case .elsewhere = DependencySpec(request.range) { continue }
            guard resolutions[request.name] == nil, !ownNames.contains(request.name) else { continue }
            return ProjectError(
                .outOfSync,
                "\(path) has nothing for \(request.name), which a package in it asks for"
            )
        }
        let missing = directs.first { direct in
            if case .elsewhere = DependencySpec(direct.request.range) { return false }
            return !patterns.contains(direct.request.pattern) && resolutions[direct.request.name] == nil
                && !ownNames.contains(direct.request.name)
        }
        return missing.map {
            ProjectError(
                .outOfSync,
                "\(path) has nothing for \($0.request.name) of \(project.path(of: $0.manifest))"
            )
        }
    }
}
