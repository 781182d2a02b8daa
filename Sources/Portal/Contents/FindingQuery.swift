package import Domain
package import struct Foundation.Date

/// Which findings of a result are listed, and in which order.
package struct FindingQuery: Sendable {
    /// What comes first.
    package enum Order: String, Sendable, CaseIterable {
        case severity, cvss, status
        case discoveredAt = "discovered_at"
        case epss, reachable, component, priority
        case deadline = "sla_due"
    }

    /// Whether the code reaches what is vulnerable.
    package enum Reachability: String, Sendable, CaseIterable {
        case reached = "true"
        case unreached = "false"
        case unknown
    }

    /// A part of an id, the package's name or the summary.
    package var search: String?
    /// The words of severities; others have no findings.
    package var severities: Set<String> = []
    package var statuses: Set<String> = []
    package var categories: Set<LicenseCategory> = []
    package var leastEPSS: Double?
    package var reachability: Reachability?
    package var deadline: RemediationDeadline.Status?
    package var order = Order.severity
    package var isDescending = true

    package init() {}

    /// The rows, and how many there are of each severity when that is not asked for.
    package func rows(of contents: ScanContents, at now: Date)
        -> (rows: [ScanContents.FindingEntry], distribution: [Severity: Int])
    {
        let part = search?.lowercased()
        let others = contents.findings.filter { entry in
            let finding = entry.finding
            if let part, !finding.allIDs.contains(where: { $0.lowercased().contains(part) }),
                !finding.component.name.lowercased().contains(part),
                !finding.summary.lowercased().contains(part)
            {
                return false
            }
            if !statuses.isEmpty, !statuses.contains(finding.status.portalWord) { return false }
            if !categories.isEmpty, !categories.contains(entry.category) { return false }
            if let leastEPSS, (finding.epss?.score ?? -1) < leastEPSS { return false }
            // Nothing here knows what is reached.
            if let reachability, reachability != .unknown { return false }
            if let deadline, entry.deadline?.status(at: now) != deadline { return false }
            return true
        }
        let distribution = Dictionary(others.map { ($0.finding.severity, 1) }, uniquingKeysWith: +)
        let found =
            severities.isEmpty ? others : others.filter { severities.contains($0.finding.severity.rawValue) }
        let rows = found.sorted(isDescending) { entry -> Double? in
            let finding = entry.finding
            let severity = Double(Severity.allCases.firstIndex(of: finding.severity) ?? 0)
            switch order {
            case .severity: return severity
            case .cvss: return finding.cvss?.score ?? -1
            case .status:
                return Double(FindingStatus.allCases.firstIndex(of: finding.status) ?? 0)
            case .discoveredAt: return entry.firstSeen.timeIntervalSince1970
            case .epss: return finding.epss?.score ?? -1
            case .reachable: return 0
            case .component: return nil
            // What has none comes last either way.
            case .deadline:
                return entry.deadline?.due.timeIntervalSince1970
                    ?? (isDescending ? -Double.infinity : Double.infinity)
            // What is known to be exploited first, then what is likely to be.
            case .priority:
                return (finding.knownExploitation == nil ? 0 : 100) + severity * 10
                    + (finding.epss?.score ?? 0)
            }
        } by: {
            ($0.finding.component.name, $0.finding.id)
        }
        return (rows, distribution)
    }
}

extension FindingStatus {
    /// In the words of the reference portal.
    package var portalWord: String {
        switch self {
        case .open: "new"
        case .underInvestigation: "analyzing"
        case .notAffected: "not_affected"
        case .falsePositive: "false_positive"
        case .waived: "suppressed"
        case .fixed: "fixed"
        }
    }

    package static let portalWords = [
        "new", "analyzing", "exploitable", "not_affected", "false_positive", "suppressed", "fixed",
    ]
}
