import Basics
import Domain

/// One lockfile being read: the graph so far, and what was not understood.
struct PackageLockReading {
    var graph = LockGraph()
    var origins = ArchiveOrigins()
    var tally: EntryTally
    var projects: [LockCompanions.Project] = []

    init(path: String) {
        tally = EntryTally(path: path)
    }

    /// Counts one entry; `false` when there are too many, or the time is over.
    mutating func isWithinLimits() -> Bool {
        tally.count()
        return tally.isWithinLimits && graph.requests.count <= EntryTally.maximumRequests
    }

    // MARK: Identity of an entry

    struct Identity {
        let name: String
        let version: String
        let source: ComponentSource
    }

    /// What an installed entry is, from its name, `version` and `resolved`; `nil` when it was left out.
    ///
    /// npm installs what `resolved` says, so where that names another package or version it is taken, and the entry counts as not
    /// understood.
    mutating func identity(of entry: LockEntry, named installedName: String, line: Int) -> Identity? {
        if let field = entry.misshapen {
            tally.leaveOut(line: line, "the entry is not understood: \(field) has the wrong type")
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
            tally.leaveOut(line: line, "the entry has no usable package name")
            return nil
        }
        if source == .registry, let resolved = entry.resolved,
            !NPMOrigin.isRegistry(resolved, name: name, version: version)
        {
            if let origin = NPMOrigin(resolved) {
                source = origin.source
                if version.isEmpty { version = origin.version ?? "" }
                follow(origin, &name, &version, line: line)
            } else {
                tally.warn(line: line, "resolved is not an address that npm knows")
            }
        }
        guard NPMVersion.isUsable(version, from: source), entry.version != nil || !version.isEmpty else {
            let what = version.isEmpty ? "no version" : "an unusable version \(Excerpt.quoted(version))"
            tally.leaveOut(line: line, "\(Excerpt.quoted(name)) has \(what)")
            return nil
        }
        return Identity(name: name, version: version, source: source)
    }

    /// Takes what a registry's address names in the place of what the entry says.
    private mutating func follow(
        _ origin: NPMOrigin,
        _ name: inout String,
        _ version: inout String,
        line: Int
    ) {
        guard origin.source == .registry else { return }
        let isOther = origin.name.map { $0 != name } ?? false
        guard isOther || origin.version.map({ !NPMVersion.isSame($0, version) }) ?? false else { return }
        let message =
            isOther
            ? "\(Excerpt.quoted(name)): resolved is an address of \(Excerpt.quoted(origin.name ?? "")), and npm installs that"
            : "\(Excerpt.quoted(name)): version says \(Excerpt.quoted(version)), resolved says \(Excerpt.quoted(origin.version ?? "")), and npm installs what resolved says"
        guard let named = origin.name, NPMName.isUsable(named), let found = origin.version,
            NPMVersion.isUsable(found)
        else { return tally.warn(line: line, message, code: .addressMismatch) }
        tally.leaveOut(line: line, message, code: .addressMismatch)
        name = named
        if !NPMVersion.isSame(found, version) { version = found }
    }
}
