import Domain

/// Gathers components so that each is there once by name, version and source (which is: by purl and source), with all its
/// occurrences in the order they came.
struct ComponentCollection {
    private struct Key: Hashable {
        let ecosystem: Ecosystem
        let name: String
        let version: String
        let source: ComponentSource
    }

    private struct Value {
        var license: String?
        var licenseSource: String?
        var occurrences: [Occurrence]
    }

    private var indices: [Key: Int] = [:]
    private var keys: [Key] = []
    private var values: [Value] = []

    mutating func reserve(_ count: Int) {
        indices.reserveCapacity(count)
        keys.reserveCapacity(count)
        values.reserveCapacity(count)
    }

    mutating func add(
        npm name: String,
        version: String,
        source: ComponentSource,
        license: String? = nil,
        licenseSource: String? = nil,
        _ occurrence: Occurrence
    ) {
        add(
            Key(ecosystem: .npm, name: name, version: version, source: source),
            license,
            licenseSource,
            CollectionOfOne(occurrence)
        )
    }

    /// Adds one that another manifest gathered already.
    mutating func add(_ component: Component) {
        add(
            Key(
                ecosystem: component.ecosystem,
                name: component.name,
                version: component.version,
                source: component.source
            ),
            component.license,
            component.licenseSource,
            component.occurrences
        )
    }

    /// The first licence that is declared counts.
    private mutating func add(
        _ key: Key,
        _ license: String?,
        _ licenseSource: String?,
        _ occurrences: some Collection<Occurrence>
    ) {
        if let index = indices[key] {
            values[index].occurrences.append(contentsOf: occurrences)
            if values[index].license == nil {
                values[index].license = license
                values[index].licenseSource = licenseSource
            }
        } else {
            indices[key] = keys.count
            keys.append(key)
            values.append(
                Value(
                    license: license,
                    licenseSource: license == nil ? nil : licenseSource,
                    occurrences: Array(occurrences)
                )
            )
        }
    }

    /// In the order they came.
    var components: [Component] {
        zip(keys, values).map { key, value in
            Component(
                ecosystem: key.ecosystem,
                name: key.name,
                version: key.version,
                source: key.source,
                license: value.license,
                licenseSource: value.licenseSource,
                occurrences: value.occurrences
            )
        }
    }
}
