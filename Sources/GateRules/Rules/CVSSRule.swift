import Domain
import StrictYAML

/// `cvss`: findings with a CVSS base score of at least `min`.
///
/// A finding without a score is judged by `unscored`, as its severity says nothing in numbers.
struct CVSSRule: GateRule {
    static let id = "cvss"

    private let selection: RuleSelection
    private let minimum: Double
    private let unscored: RuleLevel

    init(parameters: YAMLMapping?) throws(YAMLError) {
        try parameters?.refuseUnknown(RuleSelection.keys + ["min", "unscored"])
        selection = try RuleSelection(parameters)
        minimum = try parameters?["min"]?.number(in: 0...10) ?? 7
        unscored = try parameters?["unscored"]?.word(RuleLevel.self) ?? .off
    }

    func evaluate(_ context: GateContext) -> RuleOutcome {
        let passed = "No finding reaches a CVSS score of \(minimum)."
        let findings = context.findings.filter { selection.admits($0) }
        let scored = findings.filter { ($0.cvss?.score ?? -1) >= minimum }
        let others = findings.filter { $0.cvss == nil && !$0.isMalicious && $0.informational == nil }
        let answers = [
            selection.outcome(Self.id, scored.map { RuleHit($0) }, in: context, passed: passed) {
                "CVSS score of \(minimum) or more: \($0)."
            },
            selection.outcome(
                Self.id,
                others.map { RuleHit($0) },
                in: context,
                level: unscored,
                passed: passed
            ) {
                "No CVSS score is known of \($0)."
            },
        ]
        if let reason = selection.restReason(context) {
            return RuleOutcome(rule: Self.id, outcome: .passed, message: reason)
        }
        return RuleOutcome.combined(Self.id, answers.filter { $0.outcome != .passed }, passed: passed)
    }
}
