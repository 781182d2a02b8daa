/// A range in one of the syntaxes of ecosystems that follow SemVer.
struct SemanticRange: Sendable {
    typealias Comparator = VersionComparator<SemanticVersion>

    /// Which prereleases within the bounds are taken.
    enum Prereleases: Sendable {
        case all
        /// Those of a release of which the range names a prerelease.
        case ofNamedReleases
        /// All when the range names any prerelease, else none.
        case whenNamed
    }

    var set = ComparatorSet<SemanticVersion>(alternatives: [])
    /// The prereleases that the range names.
    var named: [SemanticVersion] = []
    let prereleases: Prereleases

    init(_ prereleases: Prereleases) { self.prereleases = prereleases }

    func contains(_ version: SemanticVersion, includingPrereleases: Bool) -> Bool {
        guard set.accepts(version) else { return false }
        if !version.isPrerelease || includingPrereleases { return true }
        switch prereleases {
        case .all: return true
        case .ofNamedReleases: return named.contains { $0.tuple == version.tuple }
        case .whenNamed: return !named.isEmpty
        }
    }

    /// A condition with a plain sign; parts that are missing make it a condition on the whole series.
    static func plain(_ sign: String, _ written: WrittenVersion, ordersBuilds: Bool = false) -> [Comparator]?
    {
        let lowest = written.lowest(ordersBuilds: ordersBuilds)
        let last = written.numbers.count - 1
        // `>1.*` is none of anyone's.
        guard last >= 0 else { return nil }
        if last == 2 {
            return Comparator.Operation(rawValue: sign).map { [Comparator($0, lowest)] }
        }
        guard written.prerelease.isEmpty, written.build.isEmpty else { return nil }
        switch sign {
        case "=": return [Comparator(.greaterOrEqual, lowest), Comparator(.less, written.raised(at: last))]
        case ">": return [Comparator(.greaterOrEqual, written.raised(at: last))]
        case "<=": return [Comparator(.less, written.raised(at: last))]
        case ">=": return [Comparator(.greaterOrEqual, lowest)]
        case "<": return [Comparator(.less, lowest)]
        default: return nil
        }
    }

    // MARK: crates.io

    /// Conditions with commas between them, a bare version as good as `^` (the `semver` crate).
    static func cargo(_ text: String) -> SemanticRange? {
        guard let bytes = VersionText.bytes(of: text, maximum: VersionText.maximumRangeLength),
            let alternatives = RangeText.alternatives(of: bytes, .comma), alternatives.count == 1
        else { return nil }
        var range = SemanticRange(.ofNamedReleases)
        var comparators: [Comparator] = []
        for condition in alternatives[0] {
            guard let written = SemanticScheme.cargo.written(condition.version),
                let bounds = cargoBounds(condition.sign, written)
            else { return nil }
            if !written.prerelease.isEmpty { range.named.append(written.lowest()) }
            comparators += bounds
        }
        range.set.alternatives = [comparators]
        return range
    }

    private static func cargoBounds(_ sign: String, _ written: WrittenVersion) -> [Comparator]? {
        if written.hasWildcard {
            guard sign.isEmpty || sign == "=", written.prerelease.isEmpty else { return nil }
            return written.numbers.isEmpty ? [] : plain("=", written)
        }
        guard written.numbers.count == 3 || written.prerelease.isEmpty else { return nil }
        let lower = Comparator(.greaterOrEqual, written.lowest())
        switch sign {
        case "", "^":
            // Up to the next change of the first number that is not zero; of zeros, the last one written.
            let first = written.numbers.firstIndex { $0 != .zero } ?? written.numbers.count - 1
            return [lower, Comparator(.less, written.raised(at: first))]
        case "~": return [lower, Comparator(.less, written.raised(at: min(1, written.numbers.count - 1)))]
        default: return plain(sign, written)
        }
    }

    // MARK: Pub

    /// `any`, a version, `^1.2.3`, or bounds with spaces between them (`pub_semver`).
    static func pub(_ text: String) -> SemanticRange? {
        guard let bytes = VersionText.bytes(of: text, maximum: VersionText.maximumRangeLength) else {
            return nil
        }
        var range = SemanticRange(.all)
        if bytes.elementsEqual("any".utf8) {
            range.set.alternatives = [[]]
            return range
        }
        guard let alternatives = RangeText.alternatives(of: bytes, .space), alternatives.count == 1 else {
            return nil
        }
        var comparators: [Comparator] = []
        for condition in alternatives[0] {
            guard let version = SemanticScheme.pub.parse(VersionText.string(condition.version)) else {
                return nil
            }
            switch condition.sign {
            case "": comparators.append(Comparator(.equal, version))
            case "^":
                let next =
                    version.major == .zero
                    ? SemanticVersion(.zero, version.minor.next, .zero)
                    : SemanticVersion(version.major.next, .zero, .zero)
                comparators += [
                    Comparator(.greaterOrEqual, version), Comparator(.less, next.lowestPrerelease),
                ]
            case "<", "<=", ">", ">=":
                guard let operation = Comparator.Operation(rawValue: condition.sign) else { return nil }
                comparators.append(Comparator(operation, version))
            default: return nil
            }
        }
        // An upper bound takes none of its own prereleases, unless the lower bound is one of them.
        range.set.alternatives = [
            comparators.map { upper in
                let isNamed = comparators.contains { lower in
                    lower.version.isPrerelease && lower.version.tuple == upper.version.tuple
                        && (lower.operation == .greater || lower.operation == .greaterOrEqual)
                }
                guard upper.operation == .less, !upper.version.isPrerelease, upper.version.build.isEmpty,
                    !isNamed
                else { return upper }
                return Comparator(.less, upper.version.lowestPrerelease)
            }
        ]
        return range
    }

    // MARK: Hex

    /// Conditions with `and` and `or` between them, `and` binding closer (Elixir's `Version`).
    static func hex(_ text: String) -> SemanticRange? {
        guard let bytes = VersionText.bytes(of: text, maximum: VersionText.maximumRangeLength) else {
            return nil
        }
        var range = SemanticRange(.whenNamed)
        var comparators: [Comparator] = []
        var rest = bytes
        while true {
            _ = rest.take(while: isASCIISpace)
            let sign = rest.take { !isASCIISpace($0) && !isASCIIDigit($0) }
            _ = rest.take(while: isASCIISpace)
            let version = rest.take { !isASCIISpace($0) }
            guard let written = SemanticScheme.hex.written(version), !written.hasWildcard,
                let bounds = hexBounds(VersionText.string(sign), written)
            else { return nil }
            if !written.prerelease.isEmpty { range.named.append(written.lowest()) }
            comparators += bounds
            _ = rest.take(while: isASCIISpace)
            let word = VersionText.string(rest.take(while: isASCIILetter))
            switch word {
            case "and": continue
            case "or", "":
                range.set.alternatives.append(comparators)
                comparators = []
                if word == "or" { continue }
                return rest.isEmpty ? range : nil
            default: return nil
            }
        }
    }

    private static func hexBounds(_ sign: String, _ written: WrittenVersion) -> [Comparator]? {
        let count = written.numbers.count
        if sign == "~>" {
            guard count > 1 else { return nil }
            return [
                Comparator(.greaterOrEqual, written.lowest()),
                Comparator(.less, written.raised(at: count - 2)),
            ]
        }
        guard count == 3 else { return nil }
        return plain(["": "=", "==": "=", "!": "!="][sign] ?? sign, written)
    }
}
