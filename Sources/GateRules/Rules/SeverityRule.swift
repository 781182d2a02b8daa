import Domain
import StrictYAML

/// `severity`: findings of a minimum severity, judged by whether a fix exists and what the component is for.
///
/// An unknown severity counts as high: not knowing is no reason to let it through.
struct SeverityRule: GateRule {
    static let id = "severity"

    private let level: RuleLevel
    private let minimum: Severity
    private let unfixable: (level: RuleLevel, minimum: Severity)
    private let dev: RuleLevel
    private let provenance: ProvenanceFilter
    private let scopes: Set<Scope>

    init(parameters: YAMLMapping?) throws(YAMLError) {
        try parameters?.refuseUnknown(["level", "min", "unfixable", "dev", "provenance", "scopes"])
        level = try parameters?["level"]?.word(RuleLevel.self) ?? .block
        minimum = try parameters?["min"]?.word(Severity.self) ?? .low
        let without = try parameters?["unfixable"]?.mapping()
        try without?.refuseUnknown(["level", "min"])
        unfixable = (
            level: try without?["level"]?.word(RuleLevel.self) ?? level,
            minimum: try without?["min"]?.word(Severity.self) ?? minimum
        )
        let development = try parameters?["dev"]?.mapping()
        try development?.refuseUnknown(["level"])
        dev = try development?["level"]?.word(RuleLevel.self) ?? .warn
        provenance =
            try parameters?["provenance"].map { value throws(YAMLError) in
                try ProvenanceFilter(value)
            } ?? .introduced
        var scopes: Set<Scope> = [.runtime, .peer, .optional, .unknown]
        if let value = parameters?["scopes"] {
            scopes = []
            for element in try value.list() { scopes.insert(try element.word(Scope.self)) }
        }
        self.scopes = scopes
    }

    func evaluate(_ context: GateContext) -> RuleOutcome {
        var groups: [Group: [Finding]] = [:]
        for finding in context.findings where provenance.admits(finding) {
            guard let group = group(of: finding) else { continue }
            groups[group, default: []].append(finding)
        }
        let children = groups.keys.sorted().compactMap { group in
            groups[group].map { outcome(of: $0, in: group) }
        }
        guard let worst = children.map(\.outcome).max() else {
            return RuleOutcome(
                rule: Self.id,
                outcome: .passed,
                message: "No finding that counts reaches the minimum severity."
            )
        }
        let message = children.filter { $0.outcome == worst }.map(\.message).joined(separator: " ")
        return RuleOutcome(
            rule: Self.id,
            outcome: worst,
            message: message,
            findings: children.flatMap(\.findings),
            children: children
        )
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
        let (level, minimum) = isFixable ? (level, minimum) : (unfixable.level, unfixable.minimum)
        guard severity >= minimum, level != .off else { return nil }
        if scopes.contains(finding.component.scope) {
            return Group(level: level, isFixable: isFixable, isDev: false)
        }
        // Development only: at most what `dev` says.
        guard finding.component.scope == .dev, dev != .off else { return nil }
        return Group(level: level == .warn ? .warn : dev, isFixable: isFixable, isDev: true)
    }

    private func outcome(of findings: [Finding], in group: Group) -> RuleOutcome {
        let minimum = group.isFixable ? minimum : unfixable.minimum
        let noun = findings.count == 1 ? "finding" : "findings"
        let place = group.isDev ? " in development dependencies" : ""
        let have = findings.count == 1 ? "has" : "have"
        let fix = group.isFixable ? "\(have) a fix" : "\(have) no fix yet"
        // Without a base nothing is known to be introduced.
        let adjective = findings.contains { $0.provenance == nil } ? "" : provenance.adjective
        let what = "\(findings.count) \(adjective)\(noun) of severity \(minimum.rawValue) or above"
        return RuleOutcome(
            rule: Self.id,
            outcome: group.level.outcome,
            message: "\(what)\(place) \(fix).",
            findings: findings.map(\.reference)
        )
    }
}
