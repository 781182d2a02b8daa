import Domain

/// Gathers components so that each is there once by purl and source, with all its occurrences in the order they came.
///
/// What is spelt in two ways that mean the same (`Django`, `django`) keeps the first one.
struct ComponentCollection {
    private struct Key: Hashable {
        let purl: PackageURL
        let source: ComponentSource
    }

    private struct Value {
        let ecosystem: Ecosystem
        let name: String
        let version: String
        var license: String?
        var licenseSource: String?
        var deprecation: String?
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
        deprecation: String? = nil,
        _ occurrence: Occurrence
    ) {
        let purl = purl ?? PackageURL(ecosystem: ecosystem, name: name, version: version)
        add(
            Key(purl: purl, source: source),
            Value(
                ecosystem: ecosystem,
                name: name,
                version: version,
                license: license,
                licenseSource: license == nil ? nil : licenseSource,
                deprecation: deprecation,
                occurrences: [occurrence],
                dependencies: dependencies,
                isSorted: dependencies.count < 2
            )
        )
    }

    /// Adds one that another manifest gathered already.
    mutating func add(_ component: Component) {
        add(
            Key(purl: component.purl, source: component.source),
            Value(
                ecosystem: component.ecosystem,
                name: component.name,
                version: component.version,
                license: component.license,
                licenseSource: component.licenseSource,
                deprecation: component.deprecation,
                occurrences: component.occurrences,
                dependencies: component.dependencies,
                isSorted: true
            )
        )
    }

    /// The first licence that is declared counts, and the first word that it is deprecated.
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
        if values[index].deprecation == nil { values[index].deprecation = value.deprecation }
    }

    /// In the order they came.
    var components: [Component] {
        zip(keys, values).map { key, value in
            Component(
                ecosystem: value.ecosystem,
                name: value.name,
                version: value.version,
                source: key.source,
                license: value.license,
                licenseSource: value.licenseSource,
                occurrences: value.occurrences,
                dependencies: value.isSorted ? value.dependencies : Set(value.dependencies).sorted(),
                purl: key.purl,
                deprecation: value.deprecation
            )
        }
    }
}
