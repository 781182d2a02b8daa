import Basics
import Domain

/// A manifest with all its components, as GitLab lists them.
struct DependencyFile {
    let path: String
    let manager: String
    /// By purl.
    var dependencies: [(component: Component, isDirect: Bool)]

    /// Sorted by path; also manifests without components.
    static func all(of inventory: Inventory) -> [DependencyFile] {
        var files: [String: DependencyFile] = [:]
        for manifest in inventory.manifests where files[manifest.path] == nil {
            // `npm.package-lock`: the family before the file's name.
            let family = String(manifest.kind.prefix { $0 != "." })
            files[manifest.path] = DependencyFile(
                path: manifest.path,
                manager: family.isEmpty ? "unknown" : VisibleText.identifier(family, limit: 60),
                dependencies: []
            )
        }
        for component in inventory.components.sorted(by: { $0.purl < $1.purl }) {
            for place in ComponentPlace.all(of: component) {
                let empty = DependencyFile(
                    path: place.path,
                    manager: component.ecosystem.rawValue,
                    dependencies: []
                )
                files[place.path, default: empty].dependencies.append(
                    (component: component, isDirect: place.isDirect)
                )
            }
        }
        return files.values.sorted { CodePointOrder.precedes($0.path, $1.path) }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            $0.member("path", DependencyFile.shown(path))
            $0.member("package_manager", manager)
            $0.key("dependencies")
            $0.array(dependencies) { json, dependency in
                json.object {
                    DependencyFile.writeDependency(
                        dependency.component,
                        isDirect: dependency.isDirect,
                        to: &$0
                    )
                }
            }
        }
    }

    static func writeDependency(_ component: Component, isDirect: Bool, to json: inout JSONWriter) {
        json.key("package")
        json.object { $0.member("name", VisibleText.identifier(component.name, limit: 255)) }
        json.member("version", VisibleText.identifier(component.version, limit: 255))
        json.member("direct", isDirect)
    }

    static func shown(_ path: String) -> String {
        let visible = VisibleText.identifier(path, limit: 1_000)
        return visible.isEmpty ? "." : visible
    }
}
