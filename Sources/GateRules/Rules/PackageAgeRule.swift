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
        let limit = context.now.addingTimeInterval(Double(-minimumDays) * 86_400)
        var young: [RuleHit] = []
        var undated: [RuleHit] = []
        var undatedCount = 0
        for component in context.inventory.components
        where component.source == .registry && selection.admits(component, context) {
            guard let published = component.publishedAt else {
                undatedCount += 1
                if unknown != .off { undated.append(RuleHit(component)) }
                continue
            }
            if published > limit { young.append(RuleHit(component)) }
        }
        let passed =
            undatedCount == 0
            ? "No package version is younger than \(minimumDays) days."
            : "No package version is known to be younger than \(minimumDays) days; of \(undatedCount) nobody was asked."
        let answers = [
            selection.outcome(Self.id, young, in: context, passed: passed) {
                "Published less than \(minimumDays) days ago: \($0)."
            },
            selection.outcome(
                Self.id,
                undated,
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
