import Domain

/// Which packages of a lockfile are direct, and one shortest path to each of the others.
///
/// A breadth-first walk from what the project and its workspaces ask for; linear in packages and requests.
struct LockPaths {
    /// Folders asked in all; real lockfiles need about two for each request.
    static let maximumSteps = 50_000_000

    private(set) var isDirect: [Bool]
    private(set) var via: [[PackageURL]]
    /// `false` when the walk was given up because the lockfile nests absurdly.
    private(set) var isComplete = true

    /// Walks the graph; `direct` are packages known to be direct beside those that project and members ask for.
    init(_ graph: LockGraph, direct: [Int] = []) {
        let packages = graph.packages
        isDirect = Array(repeating: false, count: packages.count)
        via = Array(repeating: [], count: packages.count)
        var seen = isDirect
        var queue: [Int] = []
        var steps = 0
        func begin(with package: Int) {
            isDirect[package] = true
            guard !seen[package] else { return }
            seen[package] = true
            // What a member asks for is direct itself.
            if packages[package].role != .member { queue.append(package) }
        }
        for index in packages.indices {
            let role = packages[index].role
            guard role == .project || role == .member else { continue }
            if role == .member { begin(with: index) }
            let place = packages[index].place
            for request in packages[index].requests {
                if let found = graph.resolve(graph.requests[request], from: place, steps: &steps) {
                    begin(with: found)
                }
            }
        }
        direct.forEach(begin)

        var head = 0
        while head < queue.count {
            guard steps < LockPaths.maximumSteps else {
                isComplete = false
                return
            }
            let current = queue[head]
            head += 1
            var path: [PackageURL]?
            let place = packages[current].place
            for request in packages[current].requests {
                guard let found = graph.resolve(graph.requests[request], from: place, steps: &steps),
                    !seen[found]
                else { continue }
                seen[found] = true
                // All children share one array.
                let extended = path ?? extendedPath(of: current, packages[current])
                path = extended
                via[found] = extended
                queue.append(found)
            }
        }
    }

    private func extendedPath(of index: Int, _ package: LockGraph.Package) -> [PackageURL] {
        let own = PackageURL(ecosystem: .npm, name: package.name, version: package.version)
        return DependencyGraph.path(via[index], and: own)
    }
}
