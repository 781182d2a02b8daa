import Domain
import StrictTOML

/// What a Cargo.toml says of its package and what it asks for (The Cargo Book, "The Manifest Format").
struct CargoManifest {
    /// Where the code of a dependency comes from.
    enum Origin {
        /// The version requirement as written.
        case registry(String)
        /// The revision where one is named.
        case git(String?)
        case path
        /// What the workspace's own manifest says.
        case workspace
    }

    struct Dependency {
        /// What the manifest calls it.
        let key: String
        /// The registry's name where the manifest tells it; the key may be another one.
        let name: String
        let origin: Origin
        let scope: Scope
        let line: Int
    }

    /// What a build script uses is code that shapes what is shipped, so it counts as runtime.
    private static let sections: [(key: String, scope: Scope)] = [
        ("dependencies", .runtime), ("build-dependencies", .runtime), ("build_dependencies", .runtime),
        ("dev-dependencies", .dev), ("dev_dependencies", .dev),
    ]

    /// `nil` for the manifest of a workspace alone.
    let package: String?
    private(set) var dependencies: [Dependency] = []
    /// What a workspace keeps for its members to take up.
    private(set) var shared: [Dependency] = []
    /// Lines of what is not understood.
    private(set) var misshapen: [Int] = []

    init(_ root: TOMLValue) {
        package = root["package"]?["name"]?.string ?? root["project"]?["name"]?.string
        dependencies = ([root] + (root["target"]?.members.map(\.value) ?? [])).flatMap {
            readSections(of: $0)
        }
        shared = root["workspace"].map { readSections(of: $0) } ?? []
        misshapen.sort()
    }

    private mutating func readSections(of table: TOMLValue) -> [Dependency] {
        var dependencies: [Dependency] = []
        for (key, scope) in CargoManifest.sections {
            guard let section = table[key] else { continue }
            guard section.kind == .table else {
                misshapen.append(section.line)
                continue
            }
            for (name, value) in section.members {
                guard let dependency = CargoManifest.dependency(name, value, scope) else {
                    misshapen.append(value.line)
                    continue
                }
                dependencies.append(dependency)
            }
        }
        return dependencies
    }

    private static func dependency(_ key: String, _ value: TOMLValue, _ scope: Scope) -> Dependency? {
        var name = key
        let origin: Origin?
        var isOptional = false
        if let requirement = value.string {
            origin = .registry(requirement)
        } else {
            guard value.kind == .table else { return nil }
            if let package = value["package"] {
                guard let text = package.string else { return nil }
                name = text
            }
            isOptional = value["optional"]?.bool ?? false
            origin = self.origin(value)
        }
        guard let origin, PlainWord.isName(name) else { return nil }
        return Dependency(
            key: key,
            name: name,
            origin: origin,
            scope: isOptional && scope == .runtime ? .optional : scope,
            line: value.line
        )
    }

    private static func origin(_ table: TOMLValue) -> Origin? {
        for key in ["git", "path", "version", "rev"] {
            if let value = table[key], value.string == nil { return nil }
        }
        if table["workspace"]?.bool == true { return .workspace }
        if table["git"] != nil { return .git(table["rev"]?.string) }
        if table["path"] != nil { return .path }
        return .registry(table["version"]?.string ?? "*")
    }
}
