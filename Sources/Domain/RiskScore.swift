/// How much a report weighs, in numbers from 0 (nothing) to 100, one decimal.
///
/// The worst thing there is picks a band, and how many there are of it moves the score inside: `floor + (ceiling - floor) · n / (n + 4)`.
/// A score never leaves its band, so a hundred low findings stay below one of medium severity.
///
/// Security: 75-100 critical, malicious or known to be exploited; 50-74 high; 25-49 medium; 1-24 low or unrated. Every open finding
/// counts once, and by its EPSS score up to once more. Licences: 75-100 forbidden, 25-49 conditional, 1-24 unknown, by components.
package struct RiskScore: Hashable, Sendable {
    /// Of the open findings; `nil` when nothing was matched with advisories.
    package let security: Double?
    /// Of the components' licences, without those that a waiver allows.
    package let license: Double

    /// The worse of both; `nil` when one is not known.
    package var overall: Double? { security.map { max($0, license) } }

    package init(_ report: Report) {
        let open = report.findings.filter { $0.isOpen && $0.provenance != .fixed }
        security = report.advisorySnapshot == nil ? nil : RiskScore.security(of: open)
        let waived = Set(report.waivers.filter { $0.state == .used }.flatMap(\.covers))
        let categories = Dictionary(report.licenses.map { ($0.expression, $0.category) }) { first, _ in first
        }
        var counts: [LicenseCategory: Int] = [:]
        for component in report.inventory.components
        where component.source == .registry && !waived.contains(component.purl.description) {
            let category = component.licenseExpression.flatMap { categories[$0] } ?? .unknown
            counts[category, default: 0] += 1
        }
        license = RiskScore.license(counts)
    }

    private static func security(of findings: [Finding]) -> Double {
        var weights: [Int: Double] = [:]
        for finding in findings {
            let weight = 1 + (finding.epss.map { min(max($0.score, 0), 1) } ?? 0)
            weights[band(of: finding), default: 0] += weight
        }
        guard let worst = weights.max(by: { $0.key < $1.key }) else { return 0 }
        return score(
            floor: Double(max(worst.key, 1)),
            ceiling: worst.key == 75 ? 100 : Double(worst.key) + 24,
            worst.value
        )
    }

    /// Where the band begins; 0 stands for 1.
    private static func band(of finding: Finding) -> Int {
        if finding.isMalicious || finding.knownExploitation != nil { return 75 }
        return switch finding.severity {
        case .critical: 75
        case .high: 50
        case .medium: 25
        // Nobody rated it, which is not the same as harmless.
        case .low, .unknown: 0
        }
    }

    private static func license(_ counts: [LicenseCategory: Int]) -> Double {
        if let count = counts[.forbidden] { return score(floor: 75, ceiling: 100, Double(count)) }
        if let count = counts[.conditional] { return score(floor: 25, ceiling: 49, Double(count)) }
        if let count = counts[.unknown] { return score(floor: 1, ceiling: 24, Double(count)) }
        return 0
    }

    private static func score(floor: Double, ceiling: Double, _ amount: Double) -> Double {
        ((floor + (ceiling - floor) * amount / (amount + 4)) * 10).rounded() / 10
    }
}
