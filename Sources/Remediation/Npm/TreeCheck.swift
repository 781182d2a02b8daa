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
}
