import Domain
import StrictYAML

/// `lockfile-out-of-step`: lockfiles that do not hold what their manifest asks for, so that what is installed is not what was
/// judged.
struct LockfileOutOfStepRule: GateRule {
    static let id = "lockfile-out-of-step"

    private let selection: RuleSelection

    init(parameters: YAMLMapping?) throws(YAMLError) {
        try parameters?.refuseUnknown(["level", "provenance", "stages", "branches"])
        selection = try RuleSelection(parameters, level: .warn, provenance: .all)
    }

    func evaluate(_ context: GateContext) -> RuleOutcome {
        let before = context.base.map { Set(LockfileOutOfStepRule.paths($0)) }
        let hits = LockfileOutOfStepRule.paths(context.inventory).filter { path in
            guard let before, let allowed = selection.provenance.allowed else { return true }
            return allowed.contains(before.contains(path) ? .known : .introduced)
        }
        return selection.outcome(
            Self.id,
            hits.map { RuleHit(named: $0) },
            in: context,
            passed: "No lockfile is known to be out of step with its manifest.",
            message: { "Out of step with their manifest: \($0). Install once more and commit the lockfile." }
        )
    }

    private static func paths(_ inventory: Inventory) -> [String] {
        inventory.diagnostics.filter { $0.code == .lockfileOutOfStep }.map(\.path)
    }
}
