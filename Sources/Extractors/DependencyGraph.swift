import Domain

/// The packages of one lockfile and who asks for whom, for formats that name both.
///
/// Answers what a report needs: which packages are direct, one shortest path to each of the others, and the most demanding scope
/// that reaches each. Breadth-first walks, linear in packages and edges; cycles are fine.
struct DependencyGraph {
    /// One package of the lockfile.
    struct Package {
        var ecosystem: Ecosystem
        var name: String
        var version: String
        var source = ComponentSource.registry
        var license: String?
        var line: Int?
        /// Where the file itself says it; what asks for it can only make it more demanding.
        var scope: Scope?
        /// The installer goes by `scope`, whatever asks for the package.
        var isScopeFinal = false
        var isBundled = false
        var distribution: Distribution?
        var deprecation: String?
        var purl: PackageURL?

        init(_ ecosystem: Ecosystem, name: String, version: String, line: Int?) {
            self.ecosystem = ecosystem
            self.name = name
            self.version = version
            self.line = line
        }
    }

    private struct Edge {
        let target: Int
        let scope: Scope
    }

    /// Steps of a path that are kept: of a longer one the first ones and the last.
    ///
    /// Few real paths are longer, and a report must not be many times as long as its lockfiles.
    static let longestPath = 8

    /// The path to what a package asks for, from the path to the package itself.
    static func path(_ path: [PackageURL], and package: PackageURL) -> [PackageURL] {
        (path.count < longestPath ? path : path.dropLast()) + [package]
    }

    private(set) var packages: [Package] = []
    private var edges: [[Edge]] = []
    private var direct: [Scope?] = []
    private var isTarget: [Bool] = []

    mutating func reserve(_ count: Int) {
        packages.reserveCapacity(count)
        edges.reserveCapacity(count)
    }

    /// Its index, for `connect` and `require`.
    mutating func add(_ package: Package) -> Int {
        packages.append(package)
        edges.append([])
        direct.append(nil)
        isTarget.append(false)
        return packages.count - 1
    }

    /// `package` asks for `target`; `scope` is `.runtime` unless the request is weaker (`.optional`, `.peer`, `.dev`).
    mutating func connect(_ package: Int, to target: Int, scope: Scope = .runtime) {
        edges[package].append(Edge(target: target, scope: scope))
        if package != target { isTarget[target] = true }
    }

    /// The project itself asks for a package; of several scopes the most demanding counts.
    mutating func require(_ package: Int, scope: Scope) {
        direct[package] = min(direct[package] ?? scope, scope)
    }

    /// For files that do not say what the project asks for: takes for direct what no other package asks for.
    ///
    /// Packages of a cycle that nothing else asks for stay indirect.
    mutating func requireUnreferenced(scope: Scope) {
        for index in packages.indices where !isTarget[index] { require(index, scope: scope) }
    }

    /// Unique by purl and source, in the order they were added.
    ///
    /// `path` is the manifest's. A package that nothing reaches has the scope `.unknown` unless the file gave it one.
    func components(path: String, licenseSource: String = "lockfile") -> [Component] {
        let purls = packages.map {
            $0.purl ?? PackageURL(ecosystem: $0.ecosystem, name: $0.name, version: $0.version)
        }
        let scopes = scopes()
        let via = paths(purls)
        var collection = ComponentCollection()
        collection.reserve(packages.count)
        for (index, package) in packages.enumerated() {
            let isDirect = direct[index] != nil
            collection.add(
                package.ecosystem,
                name: package.name,
                version: package.version,
                source: package.source,
                license: package.license,
                licenseSource: licenseSource,
                dependencies: edges[index].map { purls[$0.target] },
                purl: purls[index],
                deprecation: package.deprecation,
                Occurrence(
                    location: FileLocation(path: path, line: package.line),
                    scope: Self.scope(of: package, scopes[index]),
                    isDirect: isDirect,
                    via: isDirect ? [] : via[index],
                    isBundled: package.isBundled,
                    distribution: package.distribution
                )
            )
        }
        return collection.components
    }

    /// The more demanding of what the file says and of what the walk found: a label must not weaken what a path shows.
    private static func scope(of package: Package, _ walked: Scope?) -> Scope {
        guard let stated = package.scope else { return walked ?? .unknown }
        guard !package.isScopeFinal, let walked, walked != .unknown else { return stated }
        return min(stated, walked)
    }

    /// The scope of a path is the weakest of its steps, the scope of a package that of its most demanding path.
    private func scopes() -> [Scope?] {
        var result = [Scope?](repeating: nil, count: packages.count)
        /// Reached already, but by a step that only counts from a weaker scope on.
        var waiting: [Scope: [Int]] = [:]
        for (index, scope) in direct.enumerated() {
            if let scope { waiting[scope, default: []].append(index) }
        }
        for scope in Scope.allCases {
            var queue = waiting.removeValue(forKey: scope) ?? []
            while let index = queue.popLast() {
                guard result[index] == nil else { continue }
                result[index] = scope
                for edge in edges[index] where result[edge.target] == nil {
                    if edge.scope <= scope {
                        queue.append(edge.target)
                    } else {
                        waiting[edge.scope, default: []].append(edge.target)
                    }
                }
            }
        }
        return result
    }

    private func paths(_ purls: [PackageURL]) -> [[PackageURL]] {
        var via = [[PackageURL]](repeating: [], count: packages.count)
        var seen = direct.map { $0 != nil }
        var queue = packages.indices.filter { seen[$0] }
        var head = 0
        while head < queue.count {
            let current = queue[head]
            head += 1
            var path: [PackageURL]?
            for edge in edges[current] where !seen[edge.target] {
                seen[edge.target] = true
                // All children share one array.
                let extended = path ?? Self.path(via[current], and: purls[current])
                path = extended
                via[edge.target] = extended
                queue.append(edge.target)
            }
        }
        return via
    }
}
