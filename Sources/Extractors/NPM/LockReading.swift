import Basics
import Domain

/// One lockfile being read: the graph so far, and what was not understood.
struct LockReading {
    /// What the lockfile keeps of a package.json: the project's own, or that of a workspace or linked folder.
    struct Project {
        /// Relative to the lockfile, empty for its own.
        let folder: String
        let line: Int
        let manifest: ProjectManifest
    }

    static let maximumEntries = 500_000
    static let maximumRequests = 10_000_000

    var graph = LockGraph()
    var diagnostics: DiagnosticList
    var projects: [Project] = []
    private(set) var entries = 0
    private(set) var misread = 0
    private var firstMisread = 0

    init(path: String) {
        diagnostics = DiagnosticList(path: path)
    }

    /// Counts one entry; `false` when there are too many.
    mutating func isWithinLimits() -> Bool {
        entries += 1
        return entries <= LockReading.maximumEntries && graph.requests.count <= LockReading.maximumRequests
    }

    /// An entry is left out, so the lockfile is read in part only.
    mutating func leaveOut(line: Int, _ message: String) {
        misread += 1
        if misread == 1 { firstMisread = line }
        diagnostics.add(.error, line: line, message)
    }

    var partialReason: String? {
        misread == 0
            ? nil : "\(misread) of \(entries) entries not understood, the first at line \(firstMisread)"
    }

    // MARK: Identity of an entry

    struct Identity {
        let name: String
        let version: String
        let source: ComponentSource
    }

    /// What an installed entry is, from its name, `version` and `resolved`; `nil` when it was left out.
    ///
    /// npm installs what
    /// `resolved` says, so where that disagrees with the rest there is a warning.
    mutating func identity(of entry: LockEntry, named installedName: String, line: Int) -> Identity? {
        if let field = entry.misshapen {
            leaveOut(line: line, "the entry is not understood: \(field) has the wrong type")
            return nil
        }
        var name = entry.name ?? installedName
        var version = entry.version ?? ""
        var source = ComponentSource.registry
        if let alias = NPMAlias(version) {
            name = alias.name
            version = alias.specification
        } else if !NPMVersion.isUsable(version), let origin = NPMOrigin(version) {
            source = origin.source
            version = origin.version ?? ""
            if source == .registry, let named = origin.name { name = named }
        }
        guard NPMName.isUsable(name) else {
            leaveOut(line: line, "the entry has no usable package name")
            return nil
        }
        if source == .registry, let resolved = entry.resolved,
            !NPMOrigin.isRegistry(resolved, name: name, version: version)
        {
            if let origin = NPMOrigin(resolved) {
                source = origin.source
                if version.isEmpty { version = origin.version ?? "" }
                compare(origin, name: name, version: version, line: line)
            } else {
                diagnostics.add(.warning, line: line, "resolved is not an address that npm knows")
            }
        }
        guard isUsable(version, source), entry.version != nil || !version.isEmpty else {
            let what = version.isEmpty ? "no version" : "an unusable version \(Excerpt.quoted(version))"
            leaveOut(line: line, "\(Excerpt.quoted(name)) has \(what)")
            return nil
        }
        return Identity(name: name, version: version, source: source)
    }

    /// Only a registry's packages need a version that can be matched.
    private func isUsable(_ version: String, _ source: ComponentSource) -> Bool {
        if source == .registry { return NPMVersion.isUsable(version) }
        return version.utf8.count <= 256 && version.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    }

    private mutating func compare(_ origin: NPMOrigin, name: String, version: String, line: Int) {
        guard origin.source == .registry else { return }
        if let named = origin.name, named != name {
            diagnostics.add(
                .warning,
                line: line,
                "\(Excerpt.quoted(name)): resolved is an address of \(Excerpt.quoted(named)), and npm installs that"
            )
        } else if let found = origin.version, !LockReading.isSame(found, version) {
            diagnostics.add(
                .warning,
                line: line,
                "\(Excerpt.quoted(name)): version says \(Excerpt.quoted(version)), resolved says \(Excerpt.quoted(found)), and npm installs what resolved says"
            )
        }
    }

    /// Registries leave the build part (`+…`) out of file names.
    private static func isSame(_ left: String, _ right: String) -> Bool {
        left.utf8.prefix { $0 != 0x2B }.elementsEqual(right.utf8.prefix { $0 != 0x2B })
    }
}
