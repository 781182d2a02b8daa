import Domain
import StrictYAML

/// `malicious-package`: packages that were published to do harm (OSV ids `MAL-…`), whatever their scope.
struct MaliciousPackageRule: GateRule {
    static let id = "malicious-package"

    private let level: RuleLevel
    private let provenance: ProvenanceFilter

    init(parameters: YAMLMapping?) throws(YAMLError) {
        try parameters?.refuseUnknown(["level", "provenance"])
        level = try parameters?["level"]?.word(RuleLevel.self) ?? .block
        provenance =
            try parameters?["provenance"].map { value throws(YAMLError) in
                try ProvenanceFilter(value)
            } ?? .all
    }

    func evaluate(_ context: GateContext) -> RuleOutcome {
        let hits = context.findings.filter { $0.isMalicious && provenance.admits($0) }
        guard !hits.isEmpty, level != .off else {
            return RuleOutcome(rule: Self.id, outcome: .passed, message: "No known malicious package.")
        }
        let names = Set(hits.map { "\($0.component.name)@\($0.component.version)" }).sorted()
        let shown =
            names.prefix(5).joined(separator: ", ") + (names.count > 5 ? " and \(names.count - 5) more" : "")
        return RuleOutcome(
            rule: Self.id,
            outcome: level.outcome,
            message:
                "Known malicious: \(shown). Remove it and treat machines that installed it as compromised.",
            findings: hits.map(\.reference)
        )
    }
}
