import Domain

/// What the gate says about each finding, and what it says beside them.
///
/// Every format that lists findings one by one needs both: a gate that blocks for a licence, or because a manifest could not be
/// read, must not look like nothing in a list of findings.
struct GateMarks {
    /// Rules that did not pass and name no finding of the report, in the policy's order.
    ///
    /// Of a tree of rules these are the ones at its ends.
    let objections: [RuleOutcome]
    private let outcomes: [String: Outcome]
    /// False when the gate came to no decision, so that a finding without a mark was perhaps never looked at.
    private let isDecided: Bool

    init(_ report: Report) {
        let known = Set(report.findings.map(GateMarks.reference))
        var outcomes: [String: Outcome] = [:]
        var objections: [RuleOutcome] = []
        var stack = report.verdict.reasons.reversed().map { (rule: $0, limit: Outcome.errored) }
        while let (rule, limit) = stack.popLast() {
            // A part of a rule counts for no more than the whole.
            let outcome = min(rule.outcome, limit)
            guard outcome != .passed else { continue }
            let named = rule.findings.filter(known.contains)
            for reference in named { outcomes[reference] = max(outcomes[reference] ?? .passed, outcome) }
            let parts = rule.children.filter { $0.outcome != .passed }
            if parts.isEmpty && named.isEmpty {
                objections.append(
                    RuleOutcome(
                        rule: rule.rule,
                        outcome: outcome,
                        message: rule.message,
                        findings: rule.findings
                    )
                )
            }
            stack.append(contentsOf: parts.reversed().map { (rule: $0, limit: outcome) })
        }
        self.objections = objections
        self.outcomes = outcomes
        isDecided = report.verdict.outcome != .errored
    }

    /// The worst that a rule says; `nil` when the gate came to no decision and no rule names the finding.
    func outcome(of finding: Finding) -> Outcome? {
        outcomes[GateMarks.reference(finding)] ?? (isDecided ? .passed : nil)
    }

    /// As rules name findings.
    private static func reference(_ finding: Finding) -> String { "\(finding.id) \(finding.component.purl)" }
}
