import Domain
import StrictYAML
import struct Foundation.Date

/// `package-age`: versions that were published so lately that nobody had the time to look at them.
///
/// The date of publication comes from a registry where one is asked; `unknown` says what follows where it is not known.
struct PackageAgeRule: GateRule {
    static let id = "package-age"

    private let selection: RuleSelection
    private let minimumDays: Int
    private let unknown: RuleLevel

    init(parameters: YAMLMapping?) throws(YAMLError) {
        try parameters?.refuseUnknown(RuleSelection.keys + ["minDays", "unknown"])
        selection = try RuleSelection(parameters)
        minimumDays = try parameters?["minDays"]?.int(in: 1...3650) ?? 7
        unknown = try parameters?["unknown"]?.word(RuleLevel.self) ?? .off
    }

    func evaluate(_ context: GateContext) -> RuleOutcome {
        if let reason = selection.restReason(context) {
            return RuleOutcome(rule: Self.id, outcome: .passed, message: reason)
        }
        let candidates = context.inventory.components.filter {
            $0.source == .registry && selection.admits($0, context)
        }
        let limit = context.now.addingTimeInterval(Double(-minimumDays) * 86_400)
        let young = candidates.filter { $0.publishedAt.map { $0 > limit } ?? false }
        let undated = candidates.filter { $0.publishedAt == nil }
        let passed =
            undated.isEmpty
            ? "No package version is younger than \(minimumDays) days."
            : "No package version is known to be younger than \(minimumDays) days; of \(undated.count) nobody was asked."
        let answers = [
            selection.outcome(Self.id, young.map { RuleHit($0) }, in: context, passed: passed) {
                "Published less than \(minimumDays) days ago: \($0)."
            },
            selection.outcome(
                Self.id,
                unknown == .off ? [] : undated.map { RuleHit($0) },
                in: context,
                level: unknown,
                passed: passed
            ) {
                "When it was published is not known: \($0)."
            },
        ]
        return RuleOutcome.combined(Self.id, answers.filter { $0.outcome != .passed }, passed: passed)
    }
}
