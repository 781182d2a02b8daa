package import Basics
import Domain
import StrictTOML

/// Reads `poetry.lock`, lock versions 1 and 2 and the ones before lock versions.
///
/// Scopes come from the file where it has them (`category` until Poetry 1.5, `groups` from 2.0 on), else from the pyproject.toml
/// beside it, which also says what is direct.
package struct PoetryLockExtractor: Extractor {
    package init() {}

    package var id: String { "pypi.poetry-lock" }

    package var names: [String] { ["poetry.lock"] }

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
            try root["metadata"]?["lock-version"]?.checkMajor(of: "lock-version", known: 1...2)
        } catch {
            return .refused(error, path: path)
        }
        guard let packages = root["package"], packages.kind == .array else {
            return .unreadable("no list of packages", path: path, line: root["package"]?.line ?? 1)
        }
        // What a file of version 2 says there, Poetry does not look at.
        let hasCategories = root["metadata"]?["lock-version"]?.string?.hasPrefix("2") != true
        var tally = EntryTally(path: path)
        var lock = PythonLockGraph()
        var archives = PythonArchives()
        var entries: [(index: Int, value: TOMLValue)] = []
        for entry in packages.elements {
            tally.count()
            guard tally.isWithinLimits else { break }
            let source = Self.source(entry["source"])
            guard let source, let identity = PythonLockGraph.identity(of: entry, source, &tally) else {
                if source == nil { tally.leaveOut(line: entry.line, "the source is not understood") }
                continue
            }
            let index = lock.add(
                identity.name,
                version: identity.version,
                source: source,
                scope: Self.scope(entry, hasCategories: hasCategories),
                distribution: archives.distribution(
                    // Before lock version 2 they stand apart, by name.
                    of: (entry["files"] ?? root["metadata"]?["files"]?[identity.name])?.elements ?? [],
                    at: entry["source"]?["url"]?.string
                ),
                line: identity.line
            )
            entries.append((index, entry))
        }
        for (index, entry) in entries { connect(index, entry["dependencies"], &lock) }
        let companion = PyprojectCompanion(in: TreePath.folder(path), tree)
        lock.require(companion, &tally)
        if let hash = root["metadata"]?["content-hash"], let text = hash.string,
            companion.contradicts(contentHash: text)
        {
            tally.warn(
                line: hash.line,
                "out of step with pyproject.toml, which was changed since the file was made (content-hash)",
                code: .lockfileOutOfStep
            )
        }
        // Poetry writes it last, so without it the end of the file is missing.
        let cut = root["metadata"] == nil ? ["no metadata at its end, so it may be cut off"] : []
        return tally.extraction(
            lock.graph.components(path: path),
            path: path,
            reasons: cut + (lock.partialReason.map { [$0] } ?? [])
        )
    }

    private static func source(_ value: TOMLValue?) -> ComponentSource? {
        guard let value else { return .registry }
        switch value["type"]?.string {
        case "legacy", "pypi": return .registry
        case "git": return .git
        case "url": return .remoteTarball
        case "file", "directory": return .local
        default: return nil
        }
    }

    /// `nil` for the versions between `category` and `groups`.
    ///
    /// What is in no main group is for development.
    private static func scope(_ entry: TOMLValue, hasCategories: Bool) -> Scope? {
        let isOptional = entry["optional"]?.bool == true
        if let groups = entry["groups"]?.texts, !groups.isEmpty {
            guard groups.contains(where: { $0.text == "main" }) else { return .dev }
            return isOptional ? .optional : .runtime
        }
        let category = hasCategories ? entry["category"]?.string : nil
        if let category, category != "main" { return .dev }
        if isOptional { return .optional }
        return category == nil ? nil : .runtime
    }

    private func connect(_ index: Int, _ dependencies: TOMLValue?, _ lock: inout PythonLockGraph) {
        for (name, value) in dependencies?.members ?? [] {
            let isOptional =
                value["optional"]?.bool == true
                || value.elements.contains { $0["optional"]?.bool == true }
            lock.connect(index, to: name, scope: isOptional ? .optional : .runtime)
        }
    }
}
