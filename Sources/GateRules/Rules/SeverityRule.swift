import Domain
import StrictYAML

/// `severity`: findings of a minimum severity, judged by whether a fix exists and what the component is for.
///
/// An unknown severity counts as high: not knowing is no reason to let it through.
struct SeverityRule: GateRule {
    static let id = "severity"

    private let selection: RuleSelection
    private let minimum: Severity
    private let unfixable: (level: RuleLevel, minimum: Severity)
    private let dev: RuleLevel

    init(parameters: YAMLMapping?) throws(YAMLError) {
        try parameters?.refuseUnknown(RuleSelection.keys + ["min", "unfixable", "dev"])
        selection = try RuleSelection(parameters, scopes: [.runtime, .peer, .optional, .unknown])
        minimum = try parameters?["min"]?.word(Severity.self) ?? .low
        let without = try parameters?["unfixable"]?.mapping()
        try without?.refuseUnknown(["level", "min"])
        unfixable = (
            level: try without?["level"]?.word(RuleLevel.self) ?? selection.level,
            minimum: try without?["min"]?.word(Severity.self) ?? minimum
        )
        let development = try parameters?["dev"]?.mapping()
        try development?.refuseUnknown(["level"])
        dev = try development?["level"]?.word(RuleLevel.self) ?? .warn
    }

    func evaluate(_ context: GateContext) -> RuleOutcome {
        let passed = "No finding that counts reaches the minimum severity."
        if let reason = selection.restReason(context) {
            return RuleOutcome(rule: Self.id, outcome: .passed, message: reason)
        }
        var groups: [Group: [Finding]] = [:]
        for finding in context.findings where selection.provenance.admits(finding) {
            guard let group = group(of: finding) else { continue }
            groups[group, default: []].append(finding)
        }
        let children = groups.keys.sorted().compactMap { group in
            groups[group].map { outcome(of: $0, in: group, context, passed) }
        }
        return RuleOutcome.combined(Self.id, children, passed: passed)
    }

    private struct Group: Hashable, Comparable {
        let level: RuleLevel
        let isFixable: Bool
        let isDev: Bool

        private var rank: Int { (level == .block ? 0 : 4) + (isDev ? 2 : 0) + (isFixable ? 0 : 1) }
        static func < (left: Group, right: Group) -> Bool { left.rank < right.rank }
    }

    private func group(of finding: Finding) -> Group? {
        let severity = finding.severity == .unknown ? Severity.high : finding.severity
        let isFixable = !finding.fixedVersions.isEmpty
        let (level, minimum) = isFixable ? (selection.level, minimum) : (unfixable.level, unfixable.minimum)
        guard severity >= minimum, level != .off else { return nil }
        if selection.scopes?.contains(finding.component.scope) ?? true {
            return Group(level: level, isFixable: isFixable, isDev: false)
        }
        // Development only: at most what `dev` says.
        guard finding.component.scope == .dev, dev != .off else { return nil }
        return Group(level: level == .warn ? .warn : dev, isFixable: isFixable, isDev: true)
    }

    private func outcome(
        of findings: [Finding],
        in group: Group,
        _ context: GateContext,
        _ passed: String
    ) -> RuleOutcome {
        let minimum = group.isFixable ? minimum : unfixable.minimum
        let place = group.isDev ? " in development dependencies" : ""
        // Without a base nothing is known to be introduced.
        let adjective = findings.contains { $0.provenance == nil } ? "" : selection.provenance.adjective
        return selection.outcome(
            Self.id,
            findings.map { RuleHit($0) },
            in: context,
            level: group.level,
            passed: passed,
            message: { list in
                let (noun, have) = list.count == 1 ? ("finding", "has") : ("findings", "have")
                let fix = group.isFixable ? "\(have) a fix" : "\(have) no fix yet"
                return
                    "\(list.count) \(adjective)\(noun) of severity \(minimum.rawValue) or above\(place) \(fix)."
            }
        )
    }
}
