import Basics

/// The projects of the same repository, as far as a pom or its parents name them for modules.
///
/// Found by the convention that a module's folder is called like its artifact or the end of it, then checked against the pom
/// there: a name alone makes nothing local.
struct PomModules {
    /// Poms that are opened for one pom.
    private static let maximumReads = 200

    private let tree: FileTree
    private var paths: [Substring: [String]] = [:]
    private var lineages: [String: PomLineage?] = [:]

    init(_ lineage: PomLineage, in tree: FileTree) {
        self.tree = tree
        for member in lineage.members {
            // Modules of a profile are built only sometimes, and fetched like any other package otherwise.
            for module in member.model.main.modules {
                guard let target = TreePath.join(TreePath.folder(member.path), module) else { continue }
                let path = module.hasSuffix(".xml") ? target : "\(target)/pom.xml"
                paths[Substring(TreePath.name(TreePath.folder(path))), default: []].append(path)
            }
        }
    }

    /// The pom of a project of the repository and its parents; `nil` when there is none with these coordinates.
    mutating func lineage(of coordinate: MavenCoordinate) -> PomLineage? {
        var name = coordinate.artifact[...]
        while true {
            for path in paths[name] ?? [] {
                if let found = lineage(at: path), found.coordinate == coordinate { return found }
            }
            guard let dash = name.utf8.firstIndex(of: 0x2D) else { return nil }
            name = name[name.utf8.index(after: dash)...]
        }
    }

    private mutating func lineage(at path: String) -> PomLineage? {
        if let known = lineages[path] { return known }
        guard lineages.count < PomModules.maximumReads, tree.hasFile(path) else { return nil }
        let lineage = PomLineage(at: path, in: tree)
        lineages[path] = .some(lineage)
        return lineage
    }
}
