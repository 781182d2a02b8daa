import Domain
import StrictYAML

/// `incomplete-inventory`: manifests that were not fully understood, and versions that cannot be compared.
///
/// It cannot be turned off: what was not read must never look like approval (promise P1).
struct IncompleteInventoryRule: GateRule {
    static let id = "incomplete-inventory"

    private enum Level: String, CaseIterable {
        case block, warn

        var outcome: Outcome { self == .block ? .blocked : .warned }
    }

    private let levels: [Completeness: Level]

    init(parameters: YAMLMapping?) throws(YAMLError) {
        try parameters?.refuseUnknown(["unreadable", "partial", "unsupported"])
        levels = [
            .unreadable: try parameters?["unreadable"]?.word(Level.self) ?? .block,
            .partial: try parameters?["partial"]?.word(Level.self) ?? .warn,
            .unsupported: try parameters?["unsupported"]?.word(Level.self) ?? .warn,
        ]
    }

    func evaluate(_ context: GateContext) -> RuleOutcome {
        var children: [RuleOutcome] = []
        for completeness in [Completeness.unreadable, .partial, .unsupported] {
            let hits = context.inventory.manifests.filter { $0.completeness == completeness }
            guard !hits.isEmpty, let level = levels[completeness] else { continue }
            let paths = hits.prefix(5).map(\.path).joined(separator: ", ")
            let more = hits.count > 5 ? " and \(hits.count - 5) more" : ""
            children.append(
                RuleOutcome(
                    rule: Self.id,
                    outcome: level.outcome,
                    message: "\(completeness.rawValue): \(paths)\(more)."
                )
            )
        }
        if !context.unevaluated.isEmpty {
            let names = context.unevaluated.prefix(5).map { "\($0.name)@\($0.version)" }.joined(
                separator: ", "
            )
            let more = context.unevaluated.count > 5 ? " and \(context.unevaluated.count - 5) more" : ""
            children.append(
                RuleOutcome(
                    rule: Self.id,
                    outcome: (levels[.partial] ?? .warn).outcome,
                    message: "Versions that no advisory range can be compared with: \(names)\(more).",
                    findings: context.unevaluated.map(\.purl.description)
                )
            )
        }
        guard let worst = children.map(\.outcome).max() else {
            let count = context.inventory.manifests.count
            return RuleOutcome(
                rule: Self.id,
                outcome: .passed,
                message: count == 0 ? "No manifest was found." : "Every manifest was read completely."
            )
        }
        return RuleOutcome(
            rule: Self.id,
            outcome: worst,
            message: children.map(\.message).joined(separator: " "),
            children: children
        )
    }
}
