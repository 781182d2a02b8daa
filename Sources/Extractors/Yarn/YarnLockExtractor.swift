package import Basics
import Domain
import StrictYAML

/// Reads `yarn.lock`: version 1, and the YAML of yarn 2 and later (`__metadata: version` 4 to 10).
///
/// Version 1 tells nothing about the project, so package.json files say what is direct and what it is for; it has no workspaces
/// either, they are those that the `workspaces` of the package.json beside it name. Later versions have an entry for each
/// workspace, and their package.json files tell only what is for development.
package struct YarnLockExtractor: Extractor {
    static let berryVersions = 4...10

    package init() {}

    package var id: String { "npm.yarn-lock" }

    package var names: [String] { ["yarn.lock"] }

    package func companions(of path: String) -> [String] {
        [sibling("package.json", of: path)]
    }

    package func extract(path: String, bytes: [UInt8], tree: FileTree) -> Extraction {
        var extraction = read(path: path, bytes: bytes, tree: tree)
        // A file that cannot be read names no workspaces, and is bad enough on its own.
        if extraction.completeness == .unreadable || extraction.completeness == .unsupported {
            extraction.covers = WorkspaceManifests.covered(by: path, tree)
        }
        return extraction
    }

    private func read(path: String, bytes: [UInt8], tree: FileTree) -> Extraction {
        let text: String
        do {
            text = try ManifestText.text(bytes)
        } catch {
            return .refused(error, path: path)
        }
        if text.utf8.allSatisfy({ $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }) {
            return .unreadable("the file is empty", path: path)
        }
        let isBerry = text.utf8.split(separator: 0x0A).contains { $0.starts(with: "__metadata:".utf8) }
        return isBerry ? berry(path, bytes, tree) : classic(path, text, tree)
    }

    // MARK: Version 1

    private func classic(_ path: String, _ text: String, _ tree: FileTree) -> Extraction {
        let lines: YarnClassicText
        do {
            lines = try YarnClassicText(text)
        } catch {
            let reason = "not a yarn lockfile: line \(error.line): \(error.message)"
            return .unreadable(reason, path: path, line: error.line)
        }
        if let version = lines.version, version != "1" {
            return .unsupported(
                "unsupported version \(Excerpt.quoted(String(version))) of the lockfile format",
                path: path
            )
        }
        guard lines.version != nil || !lines.blocks.isEmpty else {
            return .unreadable("neither a yarn lockfile's header nor entries", path: path)
        }
        var seen: Set<String> = []
        for block in lines.blocks {
            if let twice = block.patterns.first(where: { !seen.insert($0).inserted }) {
                let reason = "the pattern \(Excerpt.quoted(twice)) is there twice"
                return .unreadable(reason, path: path, line: block.line)
            }
        }
        var tally = EntryTally(path: path)
        let entries = YarnClassicEntries.entries(of: lines, &tally)
        let manifests = classicManifests(path, tree, &tally)
        var graph = YarnGraph(
            entries,
            workspaces: Set(manifests.dropFirst().compactMap(\.name)),
            mayGuess: manifests.first?.hasResolutions ?? true
        )
        graph.connect(&tally)
        var covers: Set<String> = []
        for own in manifests {
            for dependency in own.manifest.dependencies where dependency.scope != .peer {
                _ = graph.require(dependency.name, dependency.specification, scope: dependency.scope)
            }
            let isKnown = own.isKnown(line: nil, &tally) { dependency in
                if case .missing = graph.target(of: dependency.name, dependency.specification) {
                    return graph.hasName(dependency.name)
                }
                return true
            }
            if isKnown { covers.insert(own.path) }
            guard !graph.mayGuess else { continue }
            let differing = own.names { dependency in
                guard graph.hasName(dependency.name) else { return nil }
                if case .missing = graph.target(of: dependency.name, dependency.specification) {
                    return false
                }
                return true
            }
            own.report(differing, line: nil, &tally)
        }
        if manifests.isEmpty { graph.requireUnreferenced() }
        return extraction(graph, tally, covers, path)
    }

    /// The package.json beside the lockfile and those of its workspaces; none when that one cannot be read.
    private func classicManifests(
        _ path: String,
        _ tree: FileTree,
        _ tally: inout EntryTally
    ) -> [CompanionManifest] {
        guard let own = CompanionManifest(in: "", of: path, tree, &tally) else { return [] }
        let patterns = WorkspacePatterns(own.object["workspaces"])
        guard !patterns.isEmpty else { return [own] }
        let folder = TreePath.folder(path)
        var manifests = [own]
        for entry in tree.entries(below: folder) where TreePath.name(entry.path) == "package.json" {
            let place = TreePath.folder(entry.path)
            let relative = folder.isEmpty ? place : String(place.utf8.dropFirst(folder.utf8.count + 1)) ?? ""
            guard !relative.isEmpty, patterns.match(relative) else { continue }
            if let member = CompanionManifest(in: relative, of: path, tree, &tally) {
                manifests.append(member)
            }
        }
        return manifests
    }

    // MARK: Version 2 and later

    private func berry(_ path: String, _ bytes: [UInt8], _ tree: FileTree) -> Extraction {
        let root: YAMLNode
        do {
            root = try ManifestText.mapping(bytes)
        } catch {
            return .refused(error, path: path)
        }
        let version = root["__metadata"]?["version"]
        guard let text = version?.string, let number = Int(text) else {
            return .unreadable("__metadata has no version", path: path, line: root["__metadata"]?.line)
        }
        guard YarnLockExtractor.berryVersions.contains(number) else {
            return .unsupported(
                "unsupported version \(number) of the lockfile format",
                path: path,
                line: version?.line
            )
        }
        // Every project has at least an entry of its own.
        guard let last = root.members.reversed().first, last.key != "__metadata" else {
            return .unreadable("it has no entries", path: path, line: root.line)
        }
        guard root.count <= EntryTally.maximumEntries else {
            return .unreadable(EntryTally.tooManyEntries, path: path)
        }
        var tally = EntryTally(path: path)
        if last.value["linkType"] == nil {
            tally.leaveOut(
                line: last.line,
                "no linkType, with which every entry ends: the file was cut off"
            )
        }
        let entries = YarnBerryEntries.entries(of: root, &tally)
        let own = CompanionManifest(in: "", of: path, tree, &tally)
        var graph = YarnGraph(entries, workspaces: [], mayGuess: own?.hasResolutions ?? true)
        graph.connect(&tally)
        var covers: Set<String> = []
        var hasWorkspace = false
        // Several entries may name one folder, which is read once.
        var scopesByFolder: [String: [String: Scope]?] = [:]
        for entry in entries {
            guard case .workspace(let folder) = entry.content else { continue }
            hasWorkspace = true
            // Outside of the repository there is nothing to read.
            let place = TreePath.join(TreePath.folder(path), folder)
            let known = place.map { scopesByFolder[$0] } ?? .some(nil)
            let member = known == nil ? CompanionManifest(in: folder, of: path, tree, &tally) : nil
            let scopes = known ?? member?.scopes
            if let place, known == nil { scopesByFolder[place] = .some(scopes) }
            for request in entry.requests {
                let scope = scopes.map { $0[request.name] ?? request.scope } ?? .unknown
                if !graph.require(request.name, request.range, scope: scope) {
                    tally.miss("\(request.name)@\(request.range)", line: request.line)
                }
            }
            let names = Set(entry.requests.map(\.name))
            if let member, member.isKnown(line: entry.line, &tally, { names.contains($0.name) }) {
                covers.insert(member.path)
            }
            guard let member else { continue }
            let ranges = Dictionary(entry.requests.map { ($0.name, $0.range) }, uniquingKeysWith: { $1 })
            let differing = member.names { YarnLockExtractor.isSame($0, in: ranges) }
            member.report(differing, line: entry.line, &tally)
        }
        if !hasWorkspace { graph.requireUnreferenced() }
        return extraction(graph, tally, covers, path)
    }

    /// Whether an entry of a workspace has a request in the version that its package.json says; `nil` where that cannot be told.
    private static func isSame(
        _ dependency: ProjectManifest.Dependency,
        in ranges: [String: String]
    ) -> Bool? {
        // Of other specifications yarn makes forms of its own.
        guard let first = dependency.specification.utf8.first,
            ASCII.isDigit(first) || [0x5E, 0x7E, 0x3C, 0x3D, 0x3E].contains(first),
            let range = ranges[dependency.name], !range.hasPrefix("workspace:"), !range.hasPrefix("patch:")
        else { return nil }
        return range == dependency.specification || range == "npm:\(dependency.specification)"
    }

    private func extraction(
        _ graph: YarnGraph,
        _ tally: EntryTally,
        _ covers: Set<String>,
        _ path: String
    ) -> Extraction {
        tally.extraction(graph.graph.components(path: path), path: path, covers: covers)
    }
}
