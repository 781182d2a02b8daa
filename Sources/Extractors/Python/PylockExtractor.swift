package import Basics
import Domain
import StrictTOML

/// Reads `pylock.toml` and `pylock.<name>.toml`, lock version 1 (PEP 751).
///
/// What is direct says the pyproject.toml beside it, or else the file's own edges; scopes come from the groups and extras that
/// markers name. Only `pylock.toml` speaks for the pyproject.toml, and only when it has all that one asks for.
package struct PylockExtractor: Extractor {
    package init() {}

    package var id: String { "pypi.pylock" }

    package var names: [String] { ["pylock.toml"] }

    package func accepts(path: String, name: String) -> Bool {
        guard name.hasPrefix("pylock."), name.hasSuffix(".toml"), name.utf8.count <= 128 else { return false }
        let middle = name.dropFirst(7).dropLast(5)
        return !middle.isEmpty && !middle.contains(".")
    }

    package func companions(of path: String) -> [String] { [sibling("pyproject.toml", of: path)] }

    package func extract(path: String, bytes: [UInt8], tree: FileTree) -> Extraction {
        let root: TOMLValue
        do {
            root = try ManifestText.toml(bytes)
            guard let version = root["lock-version"] else {
                return .unreadable("no lock-version", path: path, line: 1)
            }
            try version.checkMajor(of: "lock-version", known: 1...1)
        } catch {
            return .refused(error, path: path)
        }
        guard let packages = root["packages"], packages.kind == .array else {
            return .unreadable("no list of packages", path: path, line: root["packages"]?.line ?? 1)
        }
        return extraction(of: root, packages.elements, path: path, tree: tree)
    }

    private func extraction(
        of root: TOMLValue,
        _ packages: [TOMLValue],
        path: String,
        tree: FileTree
    ) -> Extraction {
        let groups = PylockMarker.defaultGroups(root)
        var tally = EntryTally(path: path)
        var lock = PythonLockGraph()
        var archives = PythonArchives()
        var entries: [(index: Int, value: TOMLValue)] = []
        for entry in packages {
            tally.count()
            guard tally.isWithinLimits else { break }
            // The project itself.
            if entry["directory"]?["path"]?.string == "." { continue }
            let source = Self.source(entry)
            guard let identity = PythonLockGraph.identity(of: entry, source, &tally) else { continue }
            let commit = entry["vcs"]?["commit-id"]?.string ?? ""
            let index = lock.add(
                identity.name,
                version: identity.version.isEmpty && PlainWord.isCommit(commit) ? commit : identity.version,
                source: source,
                scope: PylockMarker.scope(entry["marker"]?.string ?? "", defaults: groups),
                // What the installer itself goes by.
                isScopeFinal: true,
                distribution: archives.distribution(
                    of: (entry["wheels"]?.elements ?? [])
                        + [entry["sdist"], entry["archive"]].compactMap { $0 },
                    at: entry["vcs"]?["url"]?.string ?? entry["index"]?.string
                ),
                line: identity.line
            )
            entries.append((index, entry))
        }
        for (index, entry) in entries {
            for dependency in entry["dependencies"]?.elements ?? [] {
                guard let name = dependency["name"]?.string else {
                    tally.leaveOut(line: dependency.line, "a dependency is not understood")
                    continue
                }
                lock.connect(index, to: name)
            }
        }
        let companion = PyprojectCompanion(in: TreePath.folder(path), tree)
        lock.require(companion, &tally)
        return tally.extraction(
            lock.graph.components(path: path),
            path: path,
            reasons: lock.partialReason.map { [$0] } ?? [],
            covers: covers(companion.project, lock, path: path)
        )
    }

    private static func source(_ entry: TOMLValue) -> ComponentSource {
        if entry["vcs"] != nil { return .git }
        if entry["directory"] != nil { return .local }
        guard let archive = entry["archive"] else { return .registry }
        return archive["url"] != nil ? .remoteTarball : .local
    }

    private func covers(_ project: PyprojectManifest?, _ lock: PythonLockGraph, path: String) -> Set<String> {
        guard let project, TreePath.name(path) == "pylock.toml", project.misshapen.isEmpty,
            project.dependencies.allSatisfy({ $0.isConditional || !lock.packages(named: $0.name).isEmpty })
        else { return [] }
        return [sibling("pyproject.toml", of: path)]
    }
}
