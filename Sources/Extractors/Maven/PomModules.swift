import Basics

/// The projects of the same repository, as far as a pom or its parents name them for modules.
///
/// Found by the convention that a module's folder is called like its artifact or the end of it, then checked against the pom
/// there: a name alone makes nothing local.
struct PomModules {
    /// Poms that are opened for one pom.
    private static let maximumReads = 200
    private static let longestName = 256

    /// A pom that was opened; what it is called is worked out once.
    private struct Opened {
        let lineage: PomLineage
        let coordinate: MavenCoordinate?
    }

    private let tree: FileTree
    /// Those that are there, by the name of their folder.
    private var paths: [Substring: [String]] = [:]
    private var opened: [String: Opened?] = [:]

    init(_ lineage: PomLineage, in tree: FileTree) {
        self.tree = tree
        var seen: Set<String> = []
        for member in lineage.members {
            // Modules of a profile are built only sometimes, and fetched like any other package otherwise.
            for module in member.model.main.modules {
                guard let target = TreePath.join(TreePath.folder(member.path), module) else { continue }
                let path = module.hasSuffix(".xml") ? target : "\(target)/pom.xml"
                guard seen.insert(path).inserted, tree.hasFile(path) else { continue }
                paths[Substring(TreePath.name(TreePath.folder(path))), default: []].append(path)
            }
        }
    }

    /// The pom of a project of the repository and its parents; `nil` when there is none with these coordinates.
    mutating func lineage(of coordinate: MavenCoordinate) -> PomLineage? {
        guard coordinate.artifact.utf8.count <= PomModules.longestName else { return nil }
        var name = coordinate.artifact[...]
        while true {
            for path in (paths[name] ?? []).prefix(PomModules.maximumReads) {
                if let found = open(path), found.coordinate == coordinate { return found.lineage }
            }
            guard let dash = name.utf8.firstIndex(of: 0x2D) else { return nil }
            name = name[name.utf8.index(after: dash)...]
        }
    }

    private mutating func open(_ path: String) -> Opened? {
        if let known = opened[path] { return known }
        guard opened.count < PomModules.maximumReads else { return nil }
        let found = PomLineage(at: path, in: tree).map { Opened(lineage: $0, coordinate: $0.coordinate) }
        opened[path] = .some(found)
        return found
    }
}
