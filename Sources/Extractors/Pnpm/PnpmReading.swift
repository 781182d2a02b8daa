import Domain
import StrictYAML

/// One pnpm-lock.yaml being read, document by document, into a graph.
struct PnpmReading {
    /// What the lockfile keeps of a package.json.
    struct Importer {
        /// Relative to the lockfile; `.` for the project's own.
        let folder: String
        let line: Int
        var names: Set<String> = []
        /// What it asked for when the lockfile was made, by name.
        var specifiers: [String: String] = [:]
    }

    /// Of an importer; the last two are what pnpm 11 installs for itself, in a document of its own.
    private static let sections: [(key: String, scope: Scope)] = [
        ("dependencies", .runtime), ("optionalDependencies", .optional), ("devDependencies", .dev),
        ("configDependencies", .dev), ("packageManagerDependencies", .dev),
    ]
    /// Without any of these a document says nothing but its version.
    static let sayings: Set<String> = [
        "importers", "specifiers", "settings", "packages", "dependencies", "devDependencies",
        "optionalDependencies",
    ]

    var graph = DependencyGraph()
    var tally: EntryTally
    private(set) var importers: [Importer] = []
    /// Names whose requests pnpm changed on the way into the lockfile; `nil` when any may have been, by hooks or extensions.
    private(set) var overridden: Set<String>? = []

    /// Of the document being read: the index of each key, `nil` for one that was left out.
    private var indices: [String: Int?] = [:]
    private var peers: [Set<String>] = []
    private var origins = ArchiveOrigins()

    init(path: String) {
        tally = EntryTally(path: path)
    }

    /// Reads one document; `false` when it has too many entries.
    mutating func read(_ document: YAMLNode, _ format: PnpmFormat) -> Bool {
        for key in ["packages", "snapshots", "importers"] { refuseNoMapping(key, of: document) }
        let packages = document["packages"]
        guard graph.packages.count + (packages?.count ?? 0) <= EntryTally.maximumEntries else {
            return false
        }
        indices = [:]
        indices.reserveCapacity(packages?.count ?? 0)
        graph.reserve(graph.packages.count + (packages?.count ?? 0))
        readPackages(document, format)
        if format == .snapshots {
            readSnapshots(document, format)
        } else {
            for member in document.members(of: "packages") {
                guard let index = indices[member.key] ?? nil else { continue }
                connect(index, member.value, format)
            }
        }
        readImporters(document, format)
        noteOverrides(of: document)
        return true
    }

    /// A key is `name`, `name@range`, or either of them behind `parent>`.
    private mutating func noteOverrides(of document: YAMLNode) {
        if document["pnpmfileChecksum"] != nil || document["packageExtensionsChecksum"] != nil {
            overridden = nil
        }
        for member in document.members(of: "overrides") {
            let name = member.key.split(separator: ">").last.map { YarnEntry.name(of: String($0)) }
            if let name { overridden?.insert(name) }
        }
    }

    /// pnpm writes `{}` where there is nothing, so a key without value is the end of a file that was cut off.
    private mutating func refuseNoMapping(_ key: String, of node: YAMLNode) {
        if node[key].map({ $0.kind != .mapping }) ?? node.isBlank(key) {
            tally.leaveOut(line: node[key]?.line ?? node.line, "\(key) is not a mapping")
        }
    }

    // MARK: Packages

    private mutating func readPackages(_ document: YAMLNode, _ format: PnpmFormat) {
        for member in document.members(of: "packages") {
            let key = member.key
            guard let entry = PnpmEntry(key: key, member.value, format) else {
                indices[key] = .some(nil)
                tally.leaveOut(
                    line: member.line,
                    "no name and version can be told from the entry \(Excerpt.quoted(key))"
                )
                continue
            }
            if let mismatch = entry.mismatch {
                tally.warn(
                    line: member.line,
                    "\(Excerpt.quoted(entry.name)): tarball is an address of \(Excerpt.quoted(mismatch)), and pnpm installs that",
                    code: .addressMismatch
                )
            }
            if member.value["resolution"] == nil {
                tally.leaveOut(line: member.line, "\(Excerpt.quoted(entry.name)) has no resolution")
            }
            var package = DependencyGraph.Package(
                .npm,
                name: entry.name,
                version: entry.version,
                line: member.line
            )
            package.source = entry.source
            package.deprecation = LockEntry.deprecation(member.value["deprecated"]?.string)
            let resolution = member.value["resolution"]
            package.distribution = origins.distribution(
                of: resolution?["tarball"]?.string ?? resolution?["repo"]?.string,
                ArchiveChecksum.integrity(resolution?["integrity"]?.string)
            )
            indices[key] = graph.add(package)
            peers.append(Set(member.value.members(of: "peerDependencies").map(\.key)))
        }
    }

    /// Version 9.0 keeps who needs whom apart, once for each set of peers.
    private mutating func readSnapshots(_ document: YAMLNode, _ format: PnpmFormat) {
        var seen: Set<String> = []
        for member in document.members(of: "snapshots") {
            let key = PnpmFormat.withoutPeers(member.key)
            guard let known = indices[key] else {
                tally.miss(key, line: member.line)
                continue
            }
            seen.insert(key)
            if let index = known { connect(index, member.value, format) }
        }
        for member in document.members(of: "packages") where !seen.contains(member.key) {
            tally.leaveOut(line: member.line, "\(Excerpt.quoted(member.key)) has no snapshot")
        }
    }

    private mutating func connect(_ index: Int, _ entry: YAMLNode, _ format: PnpmFormat) {
        for (key, scope) in [("dependencies", Scope.runtime), ("optionalDependencies", .optional)] {
            refuseNoMapping(key, of: entry)
            for member in entry.members(of: key) {
                let name = member.key
                guard let target = target(of: member, named: name, format) else { continue }
                graph.connect(index, to: target, scope: peers[index].contains(name) ? .peer : scope)
            }
        }
    }

    /// The package a request leads to; `nil` for a link, and for what is not there, which is remarked.
    private mutating func target(of member: YAMLMember, named name: String, _ format: PnpmFormat) -> Int? {
        // Importers of version 6 and later say `{specifier, version}`.
        let value = member.value.kind == .mapping ? member.value["version"] : member.value
        guard let reference = value?.string else {
            tally.leaveOut(line: member.line, "\(Excerpt.quoted(name)) has no resolved version")
            return nil
        }
        guard var key = format.key(of: reference, named: name) else { return nil }
        if format == .snapshots { key = PnpmFormat.withoutPeers(key) }
        guard let known = indices[key] else {
            tally.miss(key, line: member.line)
            return nil
        }
        return known
    }

    // MARK: Importers

    /// Before workspaces the project's own requests stand at the top.
    private mutating func readImporters(_ document: YAMLNode, _ format: PnpmFormat) {
        guard let importers = document["importers"] else {
            if format == .snapshots {
                tally.leaveOut(line: document.line, "importers are missing")
            } else {
                readImporter(document, at: ".", line: document.line, format)
            }
            return
        }
        for member in importers.members {
            readImporter(member.value, at: member.key, line: member.line, format)
        }
    }

    private mutating func readImporter(
        _ importer: YAMLNode,
        at folder: String,
        line: Int,
        _ format: PnpmFormat
    ) {
        guard importer.kind == .mapping else {
            tally.leaveOut(line: line, "the importer \(Excerpt.quoted(folder)) is not a mapping")
            return
        }
        var result = Importer(folder: folder, line: line)
        var isTooling = false
        for (key, scope) in PnpmReading.sections {
            refuseNoMapping(key, of: importer)
            guard let map = importer[key] else { continue }
            if key == "configDependencies" || key == "packageManagerDependencies" { isTooling = true }
            for member in map.members {
                result.names.insert(member.key)
                result.specifiers[member.key] = member.value["specifier"]?.string
                guard let target = target(of: member, named: member.key, format) else { continue }
                graph.require(target, scope: scope)
            }
        }
        for member in importer.members(of: "specifiers") {
            if !result.names.contains(member.key) { tally.miss(member.key, line: member.line) }
            result.specifiers[member.key] = member.value.string
        }
        if !isTooling { importers.append(result) }
    }
}
