import Domain
import StrictYAML

/// `deprecated-package`: packages that their publisher deprecated, or that an advisory says nobody looks after any more.
struct DeprecatedPackageRule: GateRule {
    static let id = "deprecated-package"

    private let selection: RuleSelection

    init(parameters: YAMLMapping?) throws(YAMLError) {
        try parameters?.refuseUnknown(RuleSelection.keys)
        selection = try RuleSelection(parameters, level: .warn)
    }

    func evaluate(_ context: GateContext) -> RuleOutcome {
        let deprecated = context.inventory.components.filter {
            $0.deprecation != nil && selection.admits($0, context)
        }
        let unmaintained = context.findings.filter {
            $0.informational == .unmaintained && selection.admits($0)
        }
        return selection.outcome(
            Self.id,
            deprecated.map { RuleHit($0) } + unmaintained.map { RuleHit($0) },
            in: context,
            passed: "No package is known to be deprecated or unmaintained.",
            message: { "Deprecated or unmaintained: \($0)." }
        )
    }
}
