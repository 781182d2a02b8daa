import Basics
import Domain

/// What a project asks for: the dependency maps of a package.json, or of the entry a lockfile keeps of one.
struct ProjectManifest {
    struct Dependency {
        let name: String
        let specification: String
        let scope: Scope
        let line: Int
    }

    /// In the order of npm's precedence: a name of an earlier map hides the same name of a later one.
    private static let sections: [(key: String, scope: Scope)] = [
        ("optionalDependencies", .optional), ("dependencies", .runtime), ("devDependencies", .dev),
        ("peerDependencies", .peer),
    ]

    /// One for each name and map, less what `optionalDependencies` takes out of `dependencies`.
    let dependencies: [Dependency]
    /// Lines of what should be a map or a text and is something else.
    let misshapen: [Int]

    init(_ object: JSONValue) {
        var dependencies: [Dependency] = []
        var misshapen: [Int] = []
        var optional: Set<String> = []
        for (key, scope) in ProjectManifest.sections {
            guard let map = object[key], !map.isNull else { continue }
            guard map.kind == .object else {
                // Some generators write an empty map as an empty list.
                if map.kind != .array || map.count > 0 { misshapen.append(map.line) }
                continue
            }
            for member in map.members {
                let name = member.key
                guard let specification = member.value.string, NPMName.isUsable(name) else {
                    misshapen.append(member.line)
                    continue
                }
                if scope == .optional { optional.insert(name) }
                if scope == .runtime, optional.contains(name) { continue }
                dependencies.append(
                    Dependency(name: name, specification: specification, scope: scope, line: member.line)
                )
            }
        }
        self.dependencies = dependencies
        self.misshapen = misshapen
    }

    /// Names that the two ask for differently, sorted; empty when they agree.
    func differences(from other: ProjectManifest) -> [String] {
        let (mine, theirs) = (requests, other.requests)
        guard mine != theirs else { return [] }
        let keys = Set(mine.keys).union(theirs.keys).filter { mine[$0] != theirs[$0] }
        return Set(keys.map(\.name)).sorted()
    }

    /// Whether the other one asks for every name that this one asks for, in whatever version.
    func isContained(in other: ProjectManifest) -> Bool {
        let theirs = Set(other.dependencies.map(\.name))
        return dependencies.allSatisfy { theirs.contains($0.name) }
    }

    private struct Key: Hashable {
        let name: String
        let scope: Scope
    }

    private var requests: [Key: String] {
        Dictionary(
            dependencies.map { (Key(name: $0.name, scope: $0.scope), $0.specification) },
            uniquingKeysWith: { first, _ in first }
        )
    }
}
