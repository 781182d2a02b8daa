package import Basics
import Domain

/// Reads `conan.lock`: the graphs of Conan 1 (no version, 0.1 to 0.4) and the lists of Conan 2 (0.5).
///
/// Conan 2 does not write who needs whom, so all its packages count as direct. What is only needed to build (tools, code of
/// recipes) has the scope `dev`.
package struct ConanLockExtractor: Extractor {
    package init() {}

    package var id: String { "conan.conan-lock" }

    package var names: [String] { ["conan.lock"] }

    package func extract(path: String, bytes: [UInt8], tree: FileTree) -> Extraction {
        var reading = JSONLockReading(path: path)
        do {
            let root = try ManifestText.object(bytes)
            switch try ConanLockExtractor.format(of: root) {
            case .graph(let nodes): try ConanGraph.read(nodes, into: &reading)
            case .lists: try ConanLists.read(root, into: &reading)
            }
        } catch {
            return .refused(error, path: path)
        }
        return reading.extraction()
    }

    private enum Format {
        case graph(nodes: JSONValue)
        case lists
    }

    private static func format(of root: JSONValue) throws(ManifestText.Refusal) -> Format {
        guard let version = root["version"] else {
            return .graph(nodes: try nodes(of: root))
        }
        switch version.string {
        case "0.1", "0.2", "0.3", "0.4": return .graph(nodes: try nodes(of: root))
        case "0.5": return .lists
        case let other?:
            throw ManifestText.Refusal(
                reason: "unsupported version \(Excerpt.quoted(other)) of the lockfile format",
                line: version.line,
                isUnsupported: true
            )
        case nil: throw ManifestText.Refusal(reason: "version is not a text", line: version.line)
        }
    }

    private static func nodes(of root: JSONValue) throws(ManifestText.Refusal) -> JSONValue {
        let graph = try JSONLockReading.object("graph_lock", in: root)
        return try JSONLockReading.object("nodes", in: graph)
    }
}

/// The flat lists of Conan 2.
private enum ConanLists {
    private static let lists: [(key: String, scope: Scope)] = [
        ("requires", .runtime), ("build_requires", .dev), ("python_requires", .dev),
        ("config_requires", .dev),
    ]

    static func read(_ root: JSONValue, into reading: inout JSONLockReading) throws(ManifestText.Refusal) {
        guard lists.contains(where: { root[$0.key] != nil }) else {
            throw ManifestText.Refusal(
                reason: "no requires, so not a lockfile of this format",
                line: root.line
            )
        }
        for (key, scope) in lists where root[key] != nil {
            for entry in try JSONLockReading.list(key, in: root).elements {
                try reading.countEntry()
                // With the packages that are allowed it is a list that begins with the reference.
                let text = entry.string ?? entry.elements.first { _ in true }?.string
                guard let text, let reference = ConanReference(text) else {
                    reading.tally.leaveOut(line: entry.line, "the entry is not a name and version")
                    continue
                }
                let index = reading.graph.add(
                    DependencyGraph.Package(
                        .conan,
                        name: reference.name,
                        version: reference.version,
                        line: entry.line
                    )
                )
                reading.graph.require(index, scope: scope)
            }
        }
    }
}

/// The graph of Conan 1: nodes by number or identifier, each with those it asks for.
private enum ConanGraph {
    static func read(_ nodes: JSONValue, into reading: inout JSONLockReading) throws(ManifestText.Refusal) {
        // `nil` for a project of the repository.
        var indices: [String: Int?] = [:]
        let asked = requested(nodes)
        var hasProject = false
        var folders: [Int] = []
        for member in nodes.members {
            try reading.countEntry()
            let node = member.value
            guard node.kind == .object else {
                reading.tally.leaveOut(
                    line: member.line,
                    "the node \(Excerpt.quoted(member.key)) is not an object"
                )
                continue
            }
            let named = node["ref"] ?? node["pref"]
            let hasPath = node["path"] != nil
            let isNameless = named == nil || named?.isNull == true || named?.string == ""
            let isAsked = asked.contains(member.key)
            // Nothing asks for the project, and it has a path or no name. Conan writes one: others are what they say.
            if !hasProject, !isAsked, hasPath || isNameless {
                hasProject = true
                indices[member.key] = .some(nil)
                continue
            }
            guard let text = named?.string, let reference = ConanReference(text) else {
                reading.tally.leaveOut(
                    line: member.line,
                    "the node \(Excerpt.quoted(member.key)) has no name and version"
                )
                continue
            }
            var package = DependencyGraph.Package(
                .conan,
                name: reference.name,
                version: reference.version,
                line: named?.line ?? member.line
            )
            // A package that is worked on in a folder.
            if hasPath { package.source = .local }
            let index = reading.graph.add(package)
            indices[member.key] = index
            if hasPath, !isAsked { folders.append(index) }
        }
        try connect(nodes, indices, &reading)
        // A lockfile of a single package has no project.
        if !hasProject { reading.graph.requireUnreferenced(scope: .runtime) }
        // Nobody works on what nobody needs.
        for index in folders { reading.graph.require(index, scope: .runtime) }
    }

    private static let sections: [(key: String, scope: Scope)] = [
        ("requires", .runtime), ("build_requires", .dev), ("python_requires", .dev),
    ]

    private static func connect(
        _ nodes: JSONValue,
        _ indices: [String: Int?],
        _ reading: inout JSONLockReading
    ) throws(ManifestText.Refusal) {
        for member in nodes.members {
            guard let source = indices[member.key] else { continue }
            for (key, scope) in sections {
                for value in targets(member.value[key]) {
                    try reading.countRequest()
                    guard let identifier = value.string, case let target?? = indices[identifier] else {
                        continue
                    }
                    if let source {
                        reading.graph.connect(source, to: target, scope: scope)
                    } else {
                        reading.graph.require(target, scope: scope)
                    }
                }
            }
        }
    }

    /// Old versions write an object from references to identifiers.
    private static func targets(_ list: JSONValue?) -> [JSONValue] {
        list.map { $0.members.map(\.value) + Array($0.elements) } ?? []
    }

    /// Identifiers of the nodes that others ask for.
    private static func requested(_ nodes: JSONValue) -> Set<String> {
        var result: Set<String> = []
        for member in nodes.members {
            for (key, _) in sections {
                for value in targets(member.value[key]) {
                    if let identifier = value.string, identifier != member.key { result.insert(identifier) }
                }
            }
        }
        return result
    }
}
