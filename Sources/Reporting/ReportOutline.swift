import Domain

/// A report in the order people read it: findings by how they relate to the change, worst first.
struct ReportOutline {
    /// A group of findings, in the order in which groups are shown and kept when there is not room for all.
    enum Group: CaseIterable {
        case introduced
        /// Nothing to compare with.
        case uncompared
        case newlyDisclosed, fixed, known
        /// Waived, not affected or a false positive, whatever the relation to the change.
        case setAside
    }

    let report: Report
    /// Every group has a list, empty ones included.
    private let groups: [Group: [Finding]]
    /// Manifests that are not complete, worst first.
    let incomplete: [Manifest]
    /// Those of the report and of its inventory, each once; errors first.
    let diagnostics: [Diagnostic]
    /// Rules that did not pass, worst first, otherwise in the policy's order.
    let reasons: [RuleOutcome]

    init(_ report: Report) {
        self.report = report
        groups = Dictionary(grouping: report.findings, by: ReportOutline.group).mapValues { findings in
            findings.map { ($0, ReportOutline.key($0)) }
                .sorted { CodePointOrder.precedes($0.1, $1.1) }.map(\.0)
        }
        incomplete = report.inventory.manifests.filter { $0.completeness != .complete }
            .sorted {
                CodePointOrder.precedes(
                    [ReportOutline.rank($0.completeness), $0.path],
                    [ReportOutline.rank($1.completeness), $1.path]
                )
            }
        diagnostics = Set(report.diagnostics + report.inventory.diagnostics)
            .map { ($0, ReportOutline.key($0)) }
            .sorted { CodePointOrder.precedes($0.1, $1.1) }.map(\.0)
        reasons = Outcome.allCases.reversed().filter { $0 != .passed }
            .flatMap { outcome in report.verdict.reasons.filter { $0.outcome == outcome } }
    }

    subscript(group: Group) -> [Finding] { groups[group] ?? [] }

    /// Findings that stand: neither fixed nor set aside.
    var open: [Finding] { [.introduced, .uncompared, .newlyDisclosed, .known].flatMap { self[$0] } }

    /// Findings of what is there: all but the fixed ones.
    var present: [Finding] { open + self[.setAside] }

    /// `2 introduced (1 critical, 1 high)`, `1 fixed`, …: what there is, in the order of the groups.
    var counts: [String] {
        var parts: [String] = []
        for group in Group.allCases where !self[group].isEmpty {
            let findings = self[group]
            let number = Wording.grouped(findings.count)
            switch group {
            case .introduced: parts.append("\(number) introduced (\(Wording.severities(of: findings)))")
            case .uncompared:
                parts.append(
                    "\(Wording.count(findings.count, "finding")) (\(Wording.severities(of: findings)))"
                )
            case .newlyDisclosed:
                parts.append("\(number) newly disclosed (\(Wording.severities(of: findings)))")
            case .fixed: parts.append("\(number) fixed")
            case .known: parts.append("\(number) known")
            case .setAside: parts.append("\(number) set aside")
            }
        }
        let isQuiet =
            report.base == nil ? open.isEmpty : self[.introduced].isEmpty && self[.uncompared].isEmpty
        return isQuiet ? [nothing] + parts : parts
    }

    /// What may be said when nothing was found: no more than was looked at.
    private var nothing: String {
        if report.advisorySnapshot == nil { return "not matched with advisories" }
        let finding = report.base == nil ? "no findings" : "nothing introduced"
        return incomplete.isEmpty ? finding : "\(finding) in what was read"
    }

    /// `1,204 components in 2 manifests`.
    var scope: String {
        let inventory = report.inventory
        let ignored =
            inventory.ignored.isEmpty ? "" : ", \(Wording.count(inventory.ignored.count, "folder")) ignored"
        guard !inventory.manifests.isEmpty else { return "no manifest found\(ignored)" }
        return "\(Wording.count(inventory.components.count, "component")) in "
            + Wording.count(inventory.manifests.count, "manifest") + ignored
    }

    // MARK: Order

    private static func group(_ finding: Finding) -> Group {
        if finding.provenance == .fixed { return .fixed }
        switch finding.status {
        case .waived, .notAffected, .falsePositive, .fixed: return .setAside
        case .open, .underInvestigation: break
        }
        switch finding.provenance {
        case .introduced: return .introduced
        case .newlyDisclosed: return .newlyDisclosed
        case .known: return .known
        case .fixed: return .fixed
        case nil: return .uncompared
        }
    }

    /// Malicious first, then severity, score, package and id.
    private static func key(_ finding: Finding) -> [String] {
        let severity = Severity.allCases.firstIndex(of: finding.severity) ?? 0
        let score = finding.cvss.map { $0.score.isFinite ? min(max($0.score, 0), 10) : 0 } ?? 0
        return [
            finding.isMalicious ? "0" : "1", String(9 - severity), String(200 - Int(score * 10)),
            finding.component.name, finding.component.version, finding.id,
        ]
    }

    private static func key(_ diagnostic: Diagnostic) -> [String] {
        let line = String(max(0, diagnostic.line ?? 0))
        return [
            diagnostic.severity == .error ? "0" : "1", diagnostic.path,
            String(repeating: "0", count: 20 - min(20, line.utf8.count)) + line, diagnostic.message,
        ]
    }

    private static func rank(_ completeness: Completeness) -> String {
        String(9 - (Completeness.allCases.firstIndex(of: completeness) ?? 0))
    }
}
