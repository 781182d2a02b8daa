import Domain
import StrictYAML

/// `epss`: findings that are likely to be exploited within 30 days, by FIRST's EPSS.
///
/// `min` is a probability, `percentile` a share of all CVEs; reaching either is enough. Findings without a score are left
/// out: EPSS speaks of CVEs only.
struct EPSSRule: GateRule {
    static let id = "epss"

    private let selection: RuleSelection
    private let minimum: Double?
    private let percentile: Double?

    init(parameters: YAMLMapping?) throws(YAMLError) {
        try parameters?.refuseUnknown(RuleSelection.keys + ["min", "percentile"])
        selection = try RuleSelection(parameters)
        percentile = try parameters?["percentile"]?.number(in: 0...1)
        let minimum = try parameters?["min"]?.number(in: 0...1)
        self.minimum = minimum ?? (percentile == nil ? 0.5 : nil)
    }

    func evaluate(_ context: GateContext) -> RuleOutcome {
        let hits = context.findings.filter { finding in
            guard let epss = finding.epss, selection.admits(finding) else { return false }
            return minimum.map { epss.score >= $0 } ?? false
                || percentile.map { epss.percentile >= $0 } ?? false
        }
        let bounds = [minimum.map { "score \($0)" }, percentile.map { "percentile \($0)" }]
            .compactMap(\.self).joined(separator: " or ")
        return selection.outcome(
            Self.id,
            hits.map { RuleHit($0) },
            in: context,
            passed: "No finding reaches an EPSS \(bounds).",
            message: { "EPSS \(bounds) or more: \($0)." }
        )
    }
}
