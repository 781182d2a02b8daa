import Domain

/// Gathers components so that each is there once by name, version and source (which is: by purl and source), with all its
/// occurrences in the order they came.
struct ComponentCollection {
    private struct Key: Hashable {
        let ecosystem: Ecosystem
        let name: String
        let version: String
        let source: ComponentSource
        /// Only when the manifest names one itself.
        let purl: PackageURL?
    }

    private struct Value {
        var license: String?
        var licenseSource: String?
        var occurrences: [Occurrence]
        var dependencies: [PackageURL]
        /// They are unique and in order.
        var isSorted: Bool
    }

    private var indices: [Key: Int] = [:]
    private var keys: [Key] = []
    private var values: [Value] = []

    mutating func reserve(_ count: Int) {
        indices.reserveCapacity(count)
        keys.reserveCapacity(count)
        values.reserveCapacity(count)
    }

    /// `licenseSource` counts with a licence only; `purl` is given where the manifest names one itself.
    mutating func add(
        _ ecosystem: Ecosystem,
        name: String,
        version: String,
        source: ComponentSource = .registry,
        license: String? = nil,
        licenseSource: String? = nil,
        dependencies: [PackageURL] = [],
        purl: PackageURL? = nil,
        _ occurrence: Occurrence
    ) {
        add(
            Key(ecosystem: ecosystem, name: name, version: version, source: source, purl: purl),
            Value(
                license: license,
                licenseSource: license == nil ? nil : licenseSource,
                occurrences: [occurrence],
                dependencies: dependencies,
                isSorted: dependencies.count < 2
            )
        )
    }

    /// Adds one that another manifest gathered already.
    mutating func add(_ component: Component) {
        let plain = PackageURL(
            ecosystem: component.ecosystem,
            name: component.name,
            version: component.version
        )
        add(
            Key(
                ecosystem: component.ecosystem,
                name: component.name,
                version: component.version,
                source: component.source,
                purl: component.purl == plain ? nil : component.purl
            ),
            Value(
                license: component.license,
                licenseSource: component.licenseSource,
                occurrences: component.occurrences,
                dependencies: component.dependencies,
                isSorted: true
            )
        )
    }

    /// The first licence that is declared counts.
    private mutating func add(_ key: Key, _ value: Value) {
        guard let index = indices[key] else {
            indices[key] = keys.count
            keys.append(key)
            values.append(value)
            return
        }
        values[index].occurrences.append(contentsOf: value.occurrences)
        if !value.dependencies.isEmpty, values[index].dependencies != value.dependencies {
            values[index].dependencies.append(contentsOf: value.dependencies)
            values[index].isSorted = false
        }
        if values[index].license == nil {
            values[index].license = value.license
            values[index].licenseSource = value.licenseSource
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
                occurrences: value.occurrences,
                dependencies: value.isSorted ? value.dependencies : Set(value.dependencies).sorted(),
                purl: key.purl
            )
        }
    }
}
