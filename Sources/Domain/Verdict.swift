/// The gate's answer, from best to worst.
///
/// Ordered.
package enum Outcome: String, Sendable, CaseIterable, Hashable, Comparable, Codable {
    case passed, warned, blocked, errored

    package static func < (left: Outcome, right: Outcome) -> Bool { left.rank < right.rank }

    private var rank: Int { Outcome.allCases.firstIndex(of: self) ?? Outcome.allCases.count }
}

/// What one rule decided and why: a node of the explanation tree.
package struct RuleOutcome: Hashable, Sendable {
    /// The rule's id, equal to its key in the policy file.
    package let rule: String
    package let outcome: Outcome
    /// A sentence a developer can act on.
    ///
    /// Plain text; may hold hostile names, so it is escaped where it is shown.
    package let message: String
    /// `id purl` of each finding it is about.
    package let findings: [String]
    package let children: [RuleOutcome]

    package init(
        rule: String,
        outcome: Outcome,
        message: String,
        findings: [String] = [],
        children: [RuleOutcome] = []
    ) {
        self.rule = rule
        self.outcome = outcome
        self.message = message
        self.findings = findings
        self.children = children
    }
}

/// The gate's answer with its explanation tree.
package struct Verdict: Hashable, Sendable {
    package let outcome: Outcome
    package let reasons: [RuleOutcome]

    /// The worst outcome of all rules wins.
    ///
    /// No rule at all is errored: nothing unexpected may look like approval.
    package init(reasons: [RuleOutcome]) {
        self.reasons =
            reasons.isEmpty
            ? [RuleOutcome(rule: "policy", outcome: .errored, message: "The policy has no rule.")] : reasons
        outcome = self.reasons.map(\.outcome).max() ?? .errored
    }

    /// A verdict that could not be reached.
    package static func errored(_ rule: String, _ message: String) -> Verdict {
        Verdict(reasons: [RuleOutcome(rule: rule, outcome: .errored, message: message)])
    }
}
