import Basics

/// Versions and scopes that `dependencyManagement` gives to dependencies without their own: the pom's, its parents', and those
/// of the BOMs it imports, as far as they lie in the repository.
struct PomManagement {
    struct Key: Hashable {
        let group: String
        let artifact: String
        let type: String
        let classifier: String

        /// `nil` when a part is missing or not known.
        init?(_ dependency: PomModel.Dependency, _ properties: inout PomProperties) {
            guard let group = dependency.group.flatMap({ properties.resolve($0) }),
                let artifact = dependency.artifact.flatMap({ properties.resolve($0) }),
                let type = properties.resolve(dependency.type ?? "jar"),
                let classifier = properties.resolve(dependency.classifier ?? "")
            else { return nil }
            self.group = group
            self.artifact = artifact
            self.type = type
            self.classifier = classifier
        }
    }

    struct Entry {
        let version: String?
        let scope: String?
        let optional: String?
    }

    private static let maximumImports = 32

    private var entries: [Key: Entry] = [:]
    /// BOMs that are imported and not in the repository.
    private(set) var missingImports: Set<String> = []

    /// Of a pom and its parents.
    init(_ lineage: PomLineage, modules: PomModules, in tree: FileTree) {
        self.init()
        add(lineage, modules: modules, in: tree)
    }

    /// Of one profile alone, whose imports are not looked for.
    init(_ managed: [PomModel.Dependency], _ properties: inout PomProperties) {
        self.init()
        for bom in add(managed, &properties) { missingImports.insert(bom.description) }
    }

    private init() {}

    subscript(key: Key) -> Entry? { entries[key] }

    /// Breadth first: what is managed nearer counts, and what is imported first counts among imports.
    private mutating func add(_ lineage: PomLineage, modules: PomModules, in tree: FileTree) {
        var open = [(lineage: lineage, modules: modules)]
        var seen: Set<String> = []
        var next = 0
        while next < open.count {
            var (lineage, modules) = open[next]
            next += 1
            var properties = lineage.properties
            for member in lineage.members {
                for coordinate in add(member.model.main.managed, &properties) {
                    guard open.count < PomManagement.maximumImports,
                        let bom = modules.lineage(of: coordinate),
                        let path = bom.members.first?.path
                    else {
                        missingImports.insert(coordinate.description)
                        continue
                    }
                    if seen.insert(path).inserted { open.append((bom, PomModules(bom, in: tree))) }
                }
            }
            // What a parent outside of the repository manages for a BOM is as unknown as a BOM.
            if next > 1, let parent = lineage.missing { missingImports.insert(parent) }
        }
    }

    /// Adds entries that are not there yet; the BOMs among them, which stand for others.
    private mutating func add(
        _ managed: [PomModel.Dependency],
        _ properties: inout PomProperties
    ) -> [MavenCoordinate] {
        var imports: [MavenCoordinate] = []
        for dependency in managed {
            let scope = dependency.scope.map { properties.resolve($0) ?? "" }
            guard let key = Key(dependency, &properties) else {
                if scope == "import" {
                    missingImports.insert("\(dependency.group ?? ""):\(dependency.artifact ?? "")")
                }
                continue
            }
            let version = dependency.version.flatMap { properties.resolve($0) }
            if scope == "import", key.type == "pom" {
                imports.append(
                    MavenCoordinate(group: key.group, artifact: key.artifact, version: version ?? "")
                )
            } else if entries[key] == nil {
                let optional = dependency.optional.flatMap { properties.resolve($0) }
                entries[key] = Entry(version: version, scope: scope, optional: optional)
            }
        }
        return imports
    }
}
