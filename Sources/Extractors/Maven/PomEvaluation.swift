import Basics
import Domain

/// What the dependencies of a pom stand for, given its parents, properties and managed versions.
struct PomEvaluation {
    /// A dependency after everything was looked up.
    enum Outcome: Equatable {
        case package(Package)
        /// A project of the same repository, which has an entry of its own.
        case module
        /// Its name cannot be told.
        case notUnderstood
    }

    struct Package: Equatable {
        let name: String
        /// `nil` for ranges and where nothing in the repository says it.
        let version: String?
        let source: ComponentSource
        let scope: Scope
    }

    private var properties: PomProperties
    private var modules: PomModules
    private let management: PomManagement

    init(_ lineage: PomLineage, in tree: FileTree) {
        properties = lineage.properties
        modules = PomModules(lineage, in: tree)
        management = PomManagement(lineage, modules: modules, in: tree)
    }

    var missingImports: Set<String> { management.missingImports }

    /// What tells one dependency from another; `nil` when its name cannot be told.
    mutating func key(_ dependency: PomModel.Dependency) -> PomManagement.Key? {
        PomManagement.Key(dependency, &properties)
    }

    /// Of the project itself.
    mutating func outcome(_ dependency: PomModel.Dependency) -> Outcome {
        PomEvaluation.outcome(dependency, &properties, &modules, [management])
    }

    /// Of a profile, whose own properties and managed versions count first.
    mutating func outcomes(_ profile: PomModel.Section) -> [Outcome] {
        var properties = properties.with(profile.properties)
        let own = PomManagement(profile.managed, &properties)
        return profile.dependencies.map {
            PomEvaluation.outcome($0, &properties, &modules, [own, management])
        }
    }

    /// Of several managements the first that has the dependency counts.
    private static func outcome(
        _ dependency: PomModel.Dependency,
        _ properties: inout PomProperties,
        _ modules: inout PomModules,
        _ managements: [PomManagement]
    ) -> Outcome {
        guard let key = PomManagement.Key(dependency, &properties), PlainWord.isName(key.group),
            PlainWord.isName(key.artifact)
        else { return .notUnderstood }
        let managed = managements.lazy.compactMap { $0[key] }.first
        let requirement =
            dependency.version == nil
            ? managed?.version : dependency.version.flatMap { properties.resolve($0) }
        let version = requirement.flatMap(MavenText.pinned)
        if let version {
            let coordinate = MavenCoordinate(group: key.group, artifact: key.artifact, version: version)
            if modules.lineage(of: coordinate) != nil { return .module }
        }
        let scope = dependency.scope.map { properties.resolve($0) ?? "" } ?? managed?.scope ?? "compile"
        let optional = dependency.optional.map { properties.resolve($0) ?? "" } ?? managed?.optional
        return .package(
            Package(
                name: "\(key.group):\(key.artifact)",
                version: version,
                source: scope == "system" ? .local : .registry,
                scope: PomEvaluation.scope(scope, isOptional: optional == "true")
            )
        )
    }

    /// What is provided is asked for like a peer: it has to be there, and somebody else brings it.
    private static func scope(_ name: String, isOptional: Bool) -> Scope {
        switch name {
        case "compile", "runtime", "system": isOptional ? .optional : .runtime
        case "provided": .peer
        case "test": .dev
        default: .unknown
        }
    }
}
