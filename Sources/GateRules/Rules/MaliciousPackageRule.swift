import Domain
import StrictYAML

/// `malicious-package`: packages that were published to do harm (OSV ids `MAL-…`), whatever their scope.
struct MaliciousPackageRule: GateRule {
    static let id = "malicious-package"

    private let selection: RuleSelection

    init(parameters: YAMLMapping?) throws(YAMLError) {
        try parameters?.refuseUnknown(RuleSelection.keys)
        selection = try RuleSelection(parameters, provenance: .all)
    }

    func evaluate(_ context: GateContext) -> RuleOutcome {
        let hits = context.findings.filter { $0.isMalicious && selection.admits($0) }
        return selection.outcome(
            Self.id,
            hits.map { RuleHit($0) },
            in: context,
            passed: "No known malicious package.",
            message: {
                "Known malicious: \($0). Remove it and treat machines that installed it as compromised."
            }
        )
    }
}
