import Domain
import StrictYAML
import struct Foundation.Date

/// `due-date`: findings that were left open for longer than their severity allows (a service level in days).
///
/// Days of 24 hours from the moment a finding was first seen in this repository; without memory, from the advisory's
/// publication; where neither is known it is due. With `from: published` always from the publication.
struct DueDateRule: GateRule {
    static let id = "due-date"

    private enum Start: String, CaseIterable { case seen, published }

    private let selection: RuleSelection
    private let days: [Severity: Int]
    private let start: Start

    init(parameters: YAMLMapping?) throws(YAMLError) {
        try parameters?.refuseUnknown(RuleSelection.keys + ["days", "from"])
        selection = try RuleSelection(parameters, provenance: .all)
        start = try parameters?["from"]?.word(Start.self) ?? .seen
        guard let limits = try parameters?["days"]?.mapping() else {
            days = [.critical: 7, .high: 30, .medium: 90]
            return
        }
        try limits.refuseUnknown(Severity.allCases.map(\.rawValue))
        var days: [Severity: Int] = [:]
        for severity in Severity.allCases {
            if let value = limits[severity.rawValue] { days[severity] = try value.int(in: 0...3650) }
        }
        self.days = days
    }

    func evaluate(_ context: GateContext) -> RuleOutcome {
        let hits = context.findings.filter { finding in
            guard selection.admits(finding), let limit = limit(of: finding.severity) else { return false }
            return beginning(of: finding, context).addingTimeInterval(Double(limit) * 86_400) <= context.now
        }
        return selection.outcome(
            Self.id,
            hits.map { RuleHit($0) },
            in: context,
            passed: "No finding is overdue.",
            message: { "Overdue by the policy's days for their severity: \($0)." }
        )
    }

    /// An unknown severity counts as high unless it has days of its own.
    private func limit(of severity: Severity) -> Int? {
        days[severity] ?? (severity == .unknown ? days[.high] : nil)
    }

    private func beginning(of finding: Finding, _ context: GateContext) -> Date {
        if start == .published { return finding.published ?? .distantPast }
        return context.beginning(of: finding.reference, published: finding.published) ?? .distantPast
    }
}
