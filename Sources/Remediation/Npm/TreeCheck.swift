/// What `npm ci` would object to in a tree.
enum TreeCheck {
    /// A request that nothing meets.
    struct Unmet: Hashable {
        let place: String
        let package: String
        let version: String
        let name: String
        let range: String
        let isPeer: Bool
    }

    static func unmet(_ tree: InstallTree) -> [Unmet] {
        var found: [Unmet] = []
        for index in tree.present {
            let node = tree.nodes[index]
            for edge in tree.edges(from: index) where !tree.isMet(edge) {
                found.append(
                    Unmet(
                        place: node.place,
                        package: node.package,
                        version: node.version,
                        name: edge.request.name,
                        range: edge.text,
                        isPeer: edge.request.isPeer
                    )
                )
            }
        }
        return found
    }

    /// The first request that was met before a change and is not any more.
    ///
    /// Looks at what the change touched only, and at what overrides are about.
    static func newlyUnmet(_ change: TreeChange, since start: InstallTree) -> Unmet? {
        let tree = change.tree
        var asked = change.touched.sorted().flatMap { index in
            tree.nodes[index].requests.map { (index, $0) }
        }
        let ruled = tree.overrides.names.union(start.overrides.names)
        for name in change.touchedNames.union(ruled).sorted() {
            let isTouched = change.hasOtherRules || change.touchedNames.contains(name)
            for asker in Set(tree.askers(of: name)).sorted()
            where isTouched || !tree.heedsAlike(asker, in: start) {
                for request in tree.nodes[asker].requests where request.name == name {
                    asked.append((asker, request))
                }
            }
        }
        for (index, request) in asked where !tree.nodes[index].isGone {
            let edge = tree.edge(request, from: index)
            guard !tree.isMet(edge) else { continue }
            let isOld =
                index < start.nodes.count && !start.nodes[index].isGone
                && start.nodes[index].requests.contains(request)
            if isOld, !start.isMet(start.edge(request, from: index)) { continue }
            return Unmet(
                place: tree.nodes[index].place,
                package: tree.nodes[index].package,
                version: tree.nodes[index].version,
                name: request.name,
                range: edge.text,
                isPeer: request.isPeer
            )
        }
        return nil
    }
}
