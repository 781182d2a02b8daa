package import Domain
package import StrictYAML

/// One rule of the gate: a pure judgement over what a scan found.
///
/// `id` is the rule's key in policy files, its file name and its name in reports.
package protocol GateRule: Sendable {
    /// In kebab case, e.g. `stale-advisories`.
    static var id: String { get }

    /// Whether parts of a repository can have rules of their own; otherwise the scan is judged as a whole.
    static var judgesParts: Bool { get }

    /// Decodes the parameters below the rule's key; `nil` stands for an empty mapping.
    init(parameters: YAMLMapping?) throws(YAMLError)

    /// About how many comparisons it makes per component.
    var weight: Int { get }

    /// Pure; always answers, `passed` with a reason when the rule does not apply.
    func evaluate(_ context: GateContext) -> RuleOutcome
}

extension GateRule {
    package static var judgesParts: Bool { true }
    package var weight: Int { 1 }
    var judgesParts: Bool { type(of: self).judgesParts }
}

/// What a rule does when it applies.
package enum RuleLevel: String, Sendable, CaseIterable {
    case block, warn, off

    var outcome: Outcome {
        switch self {
        case .block: .blocked
        case .warn: .warned
        case .off: .passed
        }
    }
}
