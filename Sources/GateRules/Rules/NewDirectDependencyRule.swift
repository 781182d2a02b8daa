import Domain
import StrictYAML

/// `new-direct-dependency`: packages that the project asks for and did not ask for before, at any version.
///
/// Only a change can bring one, so it says nothing without a merge base.
struct NewDirectDependencyRule: GateRule {
    static let id = "new-direct-dependency"

    private let selection: RuleSelection

    init(parameters: YAMLMapping?) throws(YAMLError) {
        try parameters?.refuseUnknown(RuleSelection.keys.filter { $0 != "provenance" })
        selection = try RuleSelection(parameters, level: .warn, provenance: .all)
    }

    func evaluate(_ context: GateContext) -> RuleOutcome {
        let before = context.base.map { Set($0.components.filter(\.isDirect).map(\.packageName)) }
        let hits = context.inventory.components.filter { component in
            guard let before, component.isDirect, component.source != .local else { return false }
            return selection.admits(component, context) && !before.contains(component.packageName)
        }
        return selection.outcome(
            Self.id,
            hits.map { RuleHit($0) },
            in: context,
            passed: before == nil ? "There is nothing to compare with." : "No new direct dependency.",
            message: { "New direct \($0.count == 1 ? "dependency" : "dependencies"): \($0)." }
        )
    }
}
