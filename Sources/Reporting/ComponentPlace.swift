import Domain

/// One manifest that names a component, with the lines where it does.
struct ComponentPlace {
    let path: String
    /// Ascending, each once; `nil` lines first.
    let lines: [Int?]
    let isDirect: Bool
    let scope: Scope
    /// The shortest path to the component in this manifest.
    let via: [PackageURL]

    /// Of all manifests, by path; empty for a component without occurrence.
    static func all(of component: Component) -> [ComponentPlace] {
        Dictionary(grouping: component.occurrences) { $0.location.path }
            .map { path, occurrences in
                let isDirect = occurrences.contains(where: \.isDirect)
                return ComponentPlace(
                    path: path,
                    lines: Set(occurrences.map(\.location)).sorted().map(\.line),
                    isDirect: isDirect,
                    scope: occurrences.map(\.scope).min() ?? .unknown,
                    via: isDirect ? [] : occurrences.map(\.via).min { $0.count < $1.count } ?? []
                )
            }
            .sorted { CodePointOrder.precedes($0.path, $1.path) }
    }
}
