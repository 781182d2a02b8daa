import Domain
import StrictYAML

/// `stale-advisories`: advisory data that is missing, or older than `advisories.maxAge` of the settings.
///
/// With `error` (the default) the verdict is errored, because "nothing found" then means nothing.
struct StaleAdvisoriesRule: GateRule {
    static let id = "stale-advisories"
    static let judgesParts = false

    private enum Level: String, CaseIterable {
        case error, warn

        var outcome: Outcome { self == .error ? .errored : .warned }
    }

    private let level: Level

    init(parameters: YAMLMapping?) throws(YAMLError) {
        try parameters?.refuseUnknown(["level"])
        level = try parameters?["level"]?.word(Level.self) ?? .error
    }

    func evaluate(_ context: GateContext) -> RuleOutcome {
        switch context.advisoryData {
        case .fresh:
            RuleOutcome(rule: Self.id, outcome: .passed, message: "Advisory data is up to date.")
        case .missing:
            RuleOutcome(
                rule: Self.id,
                outcome: level.outcome,
                message: "There is no advisory data; the operator runs gatehouse advisories update."
            )
        case .stale(let days):
            RuleOutcome(
                rule: Self.id,
                outcome: level.outcome,
                message: "Advisory data is \(days) \(days == 1 ? "day" : "days") old; "
                    + "the operator runs gatehouse advisories update."
            )
        }
    }
}
