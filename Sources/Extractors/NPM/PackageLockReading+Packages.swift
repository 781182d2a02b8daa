import Basics
import Domain

extension PackageLockReading {
    private static let longestPlace = 4096
    private static let deepestPlace = 256

    /// Reads `packages` of lockfile versions 2 and 3: one entry for each install path, `""` for the project.
    ///
    /// `false` when there are too many entries. https://docs.npmjs.com/cli/v10/configuring-npm/package-lock-json#packages
    mutating func readPackages(_ packages: JSONValue) -> Bool {
        guard packages.count <= EntryTally.maximumEntries else { return false }
        graph.reserve(packages.count)
        for member in packages.members {
            guard isWithinLimits() else { return false }
            let key = member.key
            if key.isEmpty {
                readFolder(LockGraph.root, .project, key, member, LockEntry(member.value))
            } else if let place = place(of: key) {
                read(member, key, place)
            } else {
                tally.leaveOut(line: member.line, "the entry's key is not an install path")
            }
        }
        return true
    }

    private struct InstallPath {
        let place: Int
        /// The name below the last `node_modules`; `nil` for a folder that has none right above.
        let name: String?
        /// Somewhere below a `node_modules`.
        let isInstalled: Bool
    }

    private mutating func place(of key: String) -> InstallPath? {
        guard key.utf8.count <= PackageLockReading.longestPlace else { return nil }
        let parts = key.utf8.split(separator: 0x2F, omittingEmptySubsequences: false).map { Substring($0) }
        guard parts.count <= PackageLockReading.deepestPlace else { return nil }
        var place = LockGraph.root
        var name: String?
        var isInstalled = false
        var at = 0
        while at < parts.count {
            if parts[at] == "node_modules" {
                guard at + 1 < parts.count else { return nil }
                let isScoped = parts[at + 1].utf8.first == 0x40
                guard !isScoped || at + 2 < parts.count else { return nil }
                let module = isScoped ? "\(parts[at + 1])/\(parts[at + 2])" : String(parts[at + 1])
                guard NPMName.isUsable(module), module != "node_modules" else { return nil }
                place = graph.module(graph.name(module), of: place)
                name = module
                isInstalled = true
                at += isScoped ? 3 : 2
            } else {
                // Above the project only at the beginning; the rest are plain names.
                let isAbove = parts[at] == ".." && (at == 0 || parts[at - 1] == "..")
                guard isAbove || NPMName.isUsable(String(parts[at])) else { return nil }
                place = graph.folder(parts[at], of: place)
                name = nil
                at += 1
            }
        }
        return InstallPath(place: place, name: name, isInstalled: isInstalled)
    }

    private mutating func read(_ member: JSONMember, _ key: String, _ path: InstallPath) {
        let line = member.line
        let entry = LockEntry(member.value)
        guard let name = path.name else {
            readFolder(path.place, path.isInstalled ? .inner : .member, key, member, entry)
            return
        }
        if entry.isLink {
            guard entry.misshapen == nil, let target = entry.resolved else {
                tally.leaveOut(line: line, "the link \(Excerpt.quoted(name)) does not say where it points to")
                return
            }
            var link = LockGraph.Package(role: .link, name: name, line: line, place: path.place)
            link.scope = entry.scope
            link.source = .local
            link.folder = target
            put(link)
            return
        }
        guard let identity = identity(of: entry, named: name, line: line) else { return }
        var package = LockGraph.Package(role: .installed, name: identity.name, line: line, place: path.place)
        package.version = identity.version
        package.source = identity.source
        package.license = entry.license
        package.scope = entry.scope
        // With an address of its own it is fetched by itself, for a bundle that is the project's.
        package.isBundled = entry.isBundled && entry.resolved == nil
        package.deprecation = entry.deprecation
        package.distribution = origins.distribution(of: entry.resolved, entry.integrity)
        guard put(package) else { return }
        let optional = Set(entry.optionalDependencies?.members.map(\.key) ?? [])
        if let dependencies = entry.dependencies {
            for member in dependencies.members {
                let name = member.key
                // Some packages name what is optional in both.
                graph.request(name, isFirm: !optional.contains(name))
            }
        }
        for case let map? in [entry.optionalDependencies, entry.peerDependencies] {
            for member in map.members { graph.request(member.key, isFirm: false) }
        }
    }

    /// The project itself, a workspace, or another folder that a link points to.
    private mutating func readFolder(
        _ place: Int,
        _ role: LockGraph.Role,
        _ folder: String,
        _ member: JSONMember,
        _ entry: LockEntry
    ) {
        let line = member.line
        let manifest = ProjectManifest(member.value)
        var package = LockGraph.Package(role: role, name: "", line: line, place: place)
        if role != .project {
            if let name = entry.name, NPMName.isUsable(name) { package.name = name }
            if let version = entry.version, NPMVersion.isUsable(version) { package.version = version }
            package.source = .local
            package.license = entry.license
            package.scope = entry.scope
            package.folder = folder
        }
        guard put(package) else { return }
        if let field = entry.misshapen {
            tally.leaveOut(line: line, "the entry is not understood: \(field) has the wrong type")
        }
        for line in manifest.misshapen { tally.leaveOut(line: line, "a dependency is not understood") }
        if role != .inner {
            projects.append(LockCompanions.Project(folder: folder, line: line, manifest: manifest))
        }
        // Of an installed package, nobody installs what it needs for its own development.
        for dependency in manifest.dependencies where role != .inner || dependency.scope != .dev {
            graph.request(dependency.name, isFirm: dependency.scope == .runtime)
        }
    }

    @discardableResult
    mutating func put(_ package: LockGraph.Package) -> Bool {
        if graph.put(package) { return true }
        tally.leaveOut(line: package.line, "a second entry for the same place")
        return false
    }
}
