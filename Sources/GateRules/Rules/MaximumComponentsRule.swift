import Domain
import StrictYAML

/// `maximum-components`: how many components a repository may have, and how many more a change may bring.
struct MaximumComponentsRule: GateRule {
    static let id = "maximum-components"
    static let judgesParts = false

    private static let most = 100_000_000

    private let selection: RuleSelection
    private let total: Int?
    private let added: Int?

    init(parameters: YAMLMapping?) throws(YAMLError) {
        try parameters?.refuseUnknown(["level", "total", "added", "stages", "branches"])
        selection = try RuleSelection(parameters, level: .warn)
        total = try parameters?["total"]?.int(in: 0...MaximumComponentsRule.most)
        added = try parameters?["added"]?.int(in: 0...MaximumComponentsRule.most)
    }

    func evaluate(_ context: GateContext) -> RuleOutcome {
        if let reason = selection.restReason(context) {
            return RuleOutcome(rule: Self.id, outcome: .passed, message: reason)
        }
        let count = context.inventory.components.count
        let new = context.inventory.components.count { context.isIntroduced($0) ?? false }
        var sentences: [String] = []
        if let total, count > total {
            sentences.append("\(count) components are more than the \(total) the policy allows.")
        }
        if let added, new > added {
            sentences.append(
                "\(new) new components are more than the \(added) the policy allows in one change."
            )
        }
        return RuleOutcome(
            rule: Self.id,
            outcome: sentences.isEmpty ? .passed : selection.level.outcome,
            message: sentences.isEmpty ? "\(count) components." : sentences.joined(separator: " ")
        )
    }
}
