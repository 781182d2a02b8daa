package import Basics
import Domain
import StrictTOML

/// Reads `pdm.lock`, lock versions 2 to 4.
///
/// From 4.4 on every entry names its groups. Which of those are for development says the pyproject.toml beside it; a group it does
/// not know is taken for an extra unless it is called `dev`.
package struct PDMLockExtractor: Extractor {
    package init() {}

    package var id: String { "pypi.pdm-lock" }

    package var names: [String] { ["pdm.lock"] }

    package func companions(of path: String) -> [String] { [sibling("pyproject.toml", of: path)] }

    package func extract(path: String, bytes: [UInt8], tree: FileTree) -> Extraction {
        var extraction = read(path: path, bytes: bytes, tree: tree)
        extraction.covers.insert(sibling("pyproject.toml", of: path))
        return extraction
    }

    private func read(path: String, bytes: [UInt8], tree: FileTree) -> Extraction {
        let root: TOMLValue
        do {
            root = try ManifestText.toml(bytes)
            guard let version = root["metadata"]?["lock_version"] else {
                return .unreadable("no lock_version", path: path, line: root["metadata"]?.line ?? 1)
            }
            try version.checkMajor(of: "lock_version", known: 2...4)
        } catch {
            return .refused(error, path: path)
        }
        if let packages = root["package"], packages.kind != .array {
            return .unreadable("package is not a list of tables", path: path, line: packages.line)
        }
        let companion = PyprojectCompanion(in: TreePath.folder(path), tree)
        let development = Set(
            (companion.project?.dependencies ?? []).lazy.filter { $0.scope == .dev }.compactMap(\.group)
        ).union(["dev"])
        var tally = EntryTally(path: path)
        var lock = PythonLockGraph()
        var archives = PythonArchives()
        var entries: [(index: Int, value: TOMLValue)] = []
        for entry in root["package"]?.elements ?? [] {
            tally.count()
            guard tally.isWithinLimits else { break }
            let source = Self.source(entry)
            guard let identity = PythonLockGraph.identity(of: entry, source, &tally) else { continue }
            let index = lock.add(
                identity.name,
                version: identity.version,
                source: source,
                scope: Self.scope(entry["groups"], development),
                // What the installer itself goes by.
                isScopeFinal: true,
                distribution: archives.distribution(
                    of: entry["files"]?.elements ?? [],
                    at: entry["url"]?.string ?? entry["git"]?.string
                ),
                line: identity.line
            )
            entries.append((index, entry))
        }
        for (index, entry) in entries { connect(index, entry["dependencies"], &lock, &tally) }
        let groups = root["metadata"]?["groups"]?.texts.compactMap(\.text)
        // Names of extras are normalised like those of packages (PEP 685).
        lock.require(
            companion,
            &tally,
            groups: groups.map { Set($0.map { PackageName(ecosystem: .pypi, name: $0) }) }
        )
        return tally.extraction(
            lock.graph.components(path: path),
            path: path,
            reasons: lock.partialReason.map { [$0] } ?? []
        )
    }

    private static func source(_ entry: TOMLValue) -> ComponentSource {
        for kind in ["git", "hg", "svn", "bzr"] where entry[kind] != nil { return .git }
        if entry["path"] != nil { return .local }
        return entry["url"] != nil ? .remoteTarball : .registry
    }

    private static func scope(_ groups: TOMLValue?, _ development: Set<String>) -> Scope? {
        let names = groups?.texts.compactMap(\.text) ?? []
        if names.isEmpty { return nil }
        if names.contains("default") { return .runtime }
        return names.allSatisfy(development.contains) ? .dev : .optional
    }

    private func connect(
        _ index: Int,
        _ dependencies: TOMLValue?,
        _ lock: inout PythonLockGraph,
        _ tally: inout EntryTally
    ) {
        for (text, line) in dependencies?.texts ?? [] {
            guard let requirement = text.flatMap({ PythonRequirement($0) }) else {
                tally.leaveOut(line: line, "a dependency is not understood")
                continue
            }
            lock.connect(index, to: requirement.name)
        }
    }
}
