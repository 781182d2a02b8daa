import StrictXML

/// What one `pom.xml` says itself (model version 4.0.0), nothing inherited or resolved.
struct PomModel {
    /// Group, artifact and version, as written.
    struct Parent {
        let group: String
        let artifact: String
        let version: String
        /// `nil`: the default, `../pom.xml`; empty: not in the repository.
        let relativePath: String?
        let line: Int

        var description: String { "\(group):\(artifact):\(version)" }
    }

    struct Dependency {
        let group: String?
        let artifact: String?
        let version: String?
        let type: String?
        let classifier: String?
        let scope: String?
        let optional: String?
        let line: Int
    }

    /// The project itself or one of its profiles.
    struct Section {
        var properties: [String: String] = [:]
        var dependencies: [Dependency] = []
        var managed: [Dependency] = []
        var modules: [String] = []
        /// Lines of dependencies that say something twice, which Maven refuses.
        var misshapen: [Int] = []
    }

    private(set) var modelVersion: String?
    private(set) var group: String?
    private(set) var artifact: String?
    private(set) var version: String?
    private(set) var parent: Parent?
    /// What holds in every build: the project with the profiles that are active unless another one is.
    private(set) var main: Section
    /// What holds in some builds only, each on top of `main`.
    private(set) var profiles: [Section] = []

    init(_ project: XMLTreeElement) {
        modelVersion = PomModel.text("modelVersion", project)
        group = PomModel.text("groupId", project)
        artifact = PomModel.text("artifactId", project)
        version = PomModel.text("version", project)
        main = Section(project)
        if let element = project.child("parent") {
            parent = Parent(
                group: PomModel.text("groupId", element) ?? "",
                artifact: PomModel.text("artifactId", element) ?? "",
                version: PomModel.text("version", element) ?? "",
                relativePath: element.child("relativePath")?.text,
                line: element.line
            )
        }
        var active: [Section] = []
        for element in project.children("profiles").flatMap({ $0.children("profile") }) {
            let profile = Section(element)
            if element.child("activation")?.child("activeByDefault")?.text == "true" {
                active.append(profile)
            } else {
                profiles.append(profile)
            }
        }
        main.add(active)
    }

    /// How many dependencies are named, managed ones included.
    var size: Int {
        profiles.reduce(main.dependencies.count + main.managed.count) {
            $0 + $1.dependencies.count + $1.managed.count
        }
    }

    fileprivate static func text(_ name: String, _ element: XMLTreeElement) -> String? {
        element.child(name).map(\.text).flatMap { $0.isEmpty ? nil : $0 }
    }
}

extension PomModel.Section {
    fileprivate init(_ element: XMLTreeElement) {
        for property in element.children("properties").flatMap({ Array($0.children) }) {
            properties[property.name] = property.text
        }
        for block in element.children("dependencies") { read(block, into: \.dependencies) }
        for management in element.children("dependencyManagement") {
            for block in management.children("dependencies") { read(block, into: \.managed) }
        }
        modules = element.children("modules").flatMap { $0.children("module") }.map(\.text)
    }

    private mutating func read(
        _ block: XMLTreeElement,
        into list: WritableKeyPath<PomModel.Section, [PomModel.Dependency]>
    ) {
        for element in block.children("dependency") {
            if let dependency = PomModel.Dependency(element) {
                self[keyPath: list].append(dependency)
            } else {
                misshapen.append(element.line)
            }
        }
    }

    /// Other sections hold as well; what the last of them says counts before what the others and this one say.
    fileprivate mutating func add(_ others: [PomModel.Section]) {
        for other in others {
            properties.merge(other.properties) { $1 }
            dependencies += other.dependencies
            modules += other.modules
            misshapen += other.misshapen
        }
        managed = others.reversed().flatMap(\.managed) + managed
    }
}

extension PomModel.Dependency {
    /// `nil` when it says one thing twice.
    fileprivate init?(_ element: XMLTreeElement) {
        var fields: [String: String] = [:]
        for child in element.children {
            guard fields.updateValue(child.text, forKey: child.localName) == nil else { return nil }
        }
        func field(_ name: String) -> String? { fields[name].flatMap { $0.isEmpty ? nil : $0 } }
        group = field("groupId")
        artifact = field("artifactId")
        version = field("version")
        type = field("type")
        classifier = field("classifier")
        scope = field("scope")
        optional = field("optional")
        line = element.line
    }
}
