import Domain
import StrictTOML

/// The packages of one Julia manifest and who needs whom.
struct JuliaManifestReading {
    private(set) var graph = DependencyGraph()
    var tally: EntryTally
    private var entries: [(index: Int, value: TOMLValue)] = []
    /// Place in the graph by uuid; `nil` for the standard library.
    private var byUUID: [String: Int?] = [:]
    /// The uuid of a name; `nil` where several packages have it.
    private var byName: [String: String?] = [:]

    init(_ packages: TOMLValue?, path: String) {
        tally = EntryTally(path: path)
        for (name, list) in packages?.members ?? [] {
            // The oldest format has other things beside the packages, none of them lists.
            guard list.kind == .array else { continue }
            for entry in list.elements {
                tally.count()
                guard tally.isWithinLimits else { return }
                add(name, entry)
            }
        }
    }

    private mutating func add(_ name: String, _ entry: TOMLValue) {
        guard PlainWord.isName(name), let uuid = entry["uuid"]?.string, PlainWord.isVersion(uuid) else {
            return tally.leaveOut(line: entry.line, "the entry has no usable name and uuid")
        }
        guard byUUID[uuid] == nil else {
            return tally.leaveOut(line: entry.line, "a second entry for \(Excerpt.quoted(name))")
        }
        byName.updateValue(byName[name] == nil ? uuid : nil, forKey: name)
        let source: ComponentSource =
            entry["repo-url"] != nil ? .git : entry["path"] != nil ? .local : .registry
        guard let version = entry["version"] else {
            guard entry["git-tree-sha1"] == nil, source == .registry else {
                return tally.leaveOut(line: entry.line, "\(Excerpt.quoted(name)) has no version")
            }
            byUUID.updateValue(nil, forKey: uuid)
            return
        }
        guard let text = version.string, PlainWord.isVersion(text) else {
            return tally.leaveOut(line: version.line, "\(Excerpt.quoted(name)) has no usable version")
        }
        var package = DependencyGraph.Package(.julia, name: name, version: text, line: entry.line)
        package.source = source
        let index = graph.add(package)
        byUUID[uuid] = index
        entries.append((index, entry))
    }

    mutating func connect() {
        for (index, entry) in entries {
            guard let dependencies = entry["deps"] else { continue }
            // A list of names, or names with uuids where a name alone is not clear.
            var uuids = dependencies.members.map { ($0.value.string, $0.value.line) }
            uuids += dependencies.texts.map { ($0.text.flatMap { byName[$0] ?? nil }, $0.line) }
            for (uuid, line) in uuids {
                guard let uuid, let target = byUUID[uuid] else {
                    tally.leaveOut(line: line, "a dependency is not one entry of the manifest")
                    continue
                }
                if let target { graph.connect(index, to: target) }
            }
        }
    }

    mutating func require(_ uuids: [String]?) {
        guard let uuids else { return graph.requireUnreferenced(scope: .unknown) }
        for uuid in uuids {
            if let index = byUUID[uuid] ?? nil { graph.require(index, scope: .runtime) }
        }
    }
}
