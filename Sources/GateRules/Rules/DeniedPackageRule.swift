import Basics
import Domain
import StrictYAML
import Versioning

/// `denied-package`: packages that the policy names, whole or in a range of versions.
///
/// `packages` lists package URLs without version, in which `*` and `**` stand for anything, alone or with `versions` (a range
/// as the ecosystem writes it) and `reason`. A version that cannot be compared with the range is a hit.
struct DeniedPackageRule: GateRule {
    static let id = "denied-package"

    private struct Entry: Sendable {
        let pattern: GlobPattern
        let versions: String?
        let reason: String?

        func matches(_ component: Component) -> Bool {
            guard pattern.matches(component.purl.packageText) else { return false }
            guard let versions else { return true }
            guard let range = VersionRangeCatalog.range(versions, for: component.ecosystem) else {
                return true
            }
            return range.contains(component.version, includingPrereleases: true) ?? true
        }
    }

    private static let maximumEntries = 10_000

    private let selection: RuleSelection
    private let entries: [Entry]

    init(parameters: YAMLMapping?) throws(YAMLError) {
        try parameters?.refuseUnknown(RuleSelection.keys + ["packages"])
        selection = try RuleSelection(parameters, provenance: .all)
        var entries: [Entry] = []
        if let value = parameters?["packages"] {
            let list = try value.list()
            guard list.count <= DeniedPackageRule.maximumEntries else {
                throw value.error("has more than \(DeniedPackageRule.maximumEntries) entries")
            }
            for element in list { entries.append(try DeniedPackageRule.entry(element)) }
        }
        self.entries = entries
    }

    private static func entry(_ value: YAMLValue) throws(YAMLError) -> Entry {
        if let mapping = try? value.mapping() {  // Otherwise it is the package alone, as text.
            try mapping.refuseUnknown(["package", "versions", "reason"])
            let package = try mapping.required("package")
            let pattern = try pattern(package)
            let versions = try mapping["versions"]?.string()
            if let range = mapping["versions"], let versions { try check(versions, of: pattern, range) }
            return Entry(pattern: pattern, versions: versions, reason: try mapping["reason"]?.string())
        }
        return Entry(pattern: try pattern(value), versions: nil, reason: nil)
    }

    private static func pattern(_ value: YAMLValue) throws(YAMLError) -> GlobPattern {
        let text = try value.string()
        guard text.hasPrefix("pkg:"), text.utf8.count <= 1024 else {
            throw value.error("expected a package URL such as pkg:npm/left-pad or pkg:npm/@scope/*")
        }
        // A version belongs to `versions`; only a scope begins with @.
        guard
            !text.utf8.dropFirst(4).split(separator: 0x2F).contains(where: { $0.dropFirst().contains(0x40) })
        else { throw value.error("names a version; write it below versions") }
        return GlobPattern(PackageURL.withPlainScope(text), ignoringCase: true)
    }

    private static func check(_ range: String, of pattern: GlobPattern, _ value: YAMLValue) throws(YAMLError)
    {
        let type = pattern.text.dropFirst(4).prefix { $0 != "/" }
        guard let ecosystem = Ecosystem(rawValue: type.lowercased()), ecosystem != .other else { return }
        guard VersionRangeCatalog.range(range, for: ecosystem) != nil else {
            throw value.error("is no range of versions of \(type) packages")
        }
    }

    var weight: Int { entries.count }

    func evaluate(_ context: GateContext) -> RuleOutcome {
        var hits: [RuleHit] = []
        var reasons: Set<String> = []
        for component in context.inventory.components where selection.admits(component, context) {
            guard let entry = entries.first(where: { $0.matches(component) }) else { continue }
            hits.append(RuleHit(component))
            if let reason = entry.reason { reasons.insert(reason) }
        }
        let why = reasons.sorted().prefix(3).map { " \($0)" }.joined()
        return selection.outcome(
            Self.id,
            hits,
            in: context,
            passed: "No package that the policy denies.",
            message: { "Denied by the policy: \($0).\(why)" }
        )
    }
}
