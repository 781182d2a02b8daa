import Domain

/// The packages of one requirements file, and who asked for them where the file notes it.
struct RequirementsGraph {
    private let scope: Scope
    private var graph = DependencyGraph()
    private var indices: [PackageName: Int] = [:]
    private var requests: [[Substring]] = []
    private var origins = ArchiveOrigins()

    init(scope: Scope) {
        self.scope = scope
    }

    mutating func add(
        named name: String,
        _ location: PythonLocation,
        at address: Substring,
        _ entry: RequirementsFile.Entry
    ) {
        add(name, version: location.version, location.source, at: String(address), entry)
    }

    mutating func add(
        _ name: String,
        version: String,
        _ source: ComponentSource,
        at address: String? = nil,
        _ entry: RequirementsFile.Entry
    ) {
        var package = DependencyGraph.Package(.pypi, name: name, version: version, line: entry.line)
        package.source = source
        package.distribution = origins.distribution(
            of: address,
            ArchiveChecksum.joined(entry.hashes.compactMap { ArchiveChecksum.labelled($0) })
        )
        let index = graph.add(package)
        requests.append(entry.requestedBy)
        // The same name once for each condition: the first stands for all as one that asks.
        let key = PackageName(ecosystem: .pypi, name: name)
        if indices[key] == nil { indices[key] = index }
    }

    func components(path: String) -> [Component] {
        var graph = graph
        for (index, names) in requests.enumerated() {
            var isDirect = names.isEmpty
            for name in names {
                // Files, and the project itself, are no packages of the file.
                let key = PackageName(ecosystem: .pypi, name: String(name.prefix { $0 != "[" }))
                if let parent = indices[key] {
                    graph.connect(parent, to: index)
                } else if !name.hasPrefix("-c ") {
                    isDirect = true
                }
            }
            if isDirect { graph.require(index, scope: scope) }
        }
        return graph.components(path: path)
    }
}
