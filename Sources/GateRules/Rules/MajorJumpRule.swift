import Domain
import StrictYAML
import Versioning

/// `major-jump`: direct dependencies that go to another major version.
///
/// Says nothing without a merge base, nor of ecosystems whose versions have no major number.
struct MajorJumpRule: GateRule {
    static let id = "major-jump"

    private let selection: RuleSelection

    init(parameters: YAMLMapping?) throws(YAMLError) {
        try parameters?.refuseUnknown(RuleSelection.keys.filter { $0 != "provenance" })
        selection = try RuleSelection(parameters, level: .warn, provenance: .all)
    }

    func evaluate(_ context: GateContext) -> RuleOutcome {
        var before: [PackageName: Set<String>] = [:]
        for component in context.base?.components ?? [] where component.isDirect {
            before[component.packageName, default: []].insert(component.version)
        }
        let hits = context.inventory.components.compactMap { component -> RuleHit? in
            guard component.isDirect, selection.admits(component, context),
                let old = before[component.packageName], !old.contains(component.version),
                let new = MajorJumpRule.major(component.version)
            else { return nil }
            let majors = Set(old.compactMap(MajorJumpRule.major))
            guard !majors.isEmpty, !majors.contains(new) else { return nil }
            return RuleHit(component, addition: " (was \(old.sorted().joined(separator: ", ")))")
        }
        return selection.outcome(
            Self.id,
            hits,
            in: context,
            passed: context.base == nil
                ? "There is nothing to compare with." : "No direct dependency changes its major version.",
            message: { "Another major version: \($0)." }
        )
    }

    /// The number before the first dot; below 1.0 every minor version may break, so it is part of it.
    private static func major(_ version: String) -> String? {
        let digits = version.utf8.drop { $0 == 0x76 || $0 == 0x56 }
        let parts = digits.split(separator: 0x2E, maxSplits: 2, omittingEmptySubsequences: false).map {
            String(Substring($0.prefix { $0 >= 0x30 && $0 <= 0x39 }))
        }
        guard let major = parts.first, !major.isEmpty else { return nil }
        return major == "0" && parts.count > 1 ? "0.\(parts[1])" : major
    }
}
