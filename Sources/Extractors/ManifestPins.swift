import Domain

/// What a manifest without lockfile tells: its exact pins as components, and how many versions it leaves open.
struct ManifestPins {
    private let ecosystem: Ecosystem
    private let path: String
    private var collection = ComponentCollection()
    private var count = 0
    private var ranges = 0

    init(_ ecosystem: Ecosystem, path: String) {
        self.ecosystem = ecosystem
        self.path = path
    }

    mutating func add(
        _ name: String,
        version: String,
        source: ComponentSource = .registry,
        scope: Scope,
        line: Int
    ) {
        count += 1
        collection.add(
            ecosystem,
            name: name,
            version: version,
            source: source,
            Occurrence(
                location: FileLocation(path: path, line: line),
                scope: scope,
                isDirect: true,
                via: []
            )
        )
    }

    /// A dependency whose version the manifest leaves open.
    mutating func addRange() {
        count += 1
        ranges += 1
    }

    /// A dependency within the repository that is read at its own place.
    mutating func passOver() {
        count += 1
    }

    var components: [Component] { collection.components }

    /// Nothing is left open: it asks for nothing.
    var isLocked: Bool { count == 0 }

    /// Why the manifest alone is not all: nothing when it asks for nothing.
    var reasons: [String] {
        if count == 0 { return [] }
        return [
            ranges == 0
                ? "no lockfile speaks for it, so indirect dependencies are unknown"
                : "no lockfile speaks for it, so \(ranges) of \(count) dependencies have no known version and indirect ones are unknown"
        ]
    }
}
