package import Domain
import Reporting

/// What lists show of a result, counted when it is stored so that no list has to read reports.
package struct ResultFigures: Sendable, Equatable {
    /// Why the verdict is what it is, on one line.
    package let reason: String
    package let components: Int
    /// Open findings, by severity.
    package let findings: [Severity: Int]
    /// Components, by the category of their licence.
    package let licenses: [LicenseCategory: Int]
    /// Components with an open finding of malicious code.
    package let malicious: Int
    /// Open findings that the policy's `epss` rule objects to, whether it blocks or warns.
    package let likelyExploited: Int
    /// From 0 to 100 in tenths; `nil` where nothing was matched with advisories, and for a result of an older version.
    package let risk: Double?

    package init(
        reason: String,
        components: Int,
        findings: [Severity: Int],
        licenses: [LicenseCategory: Int],
        malicious: Int,
        likelyExploited: Int = 0,
        risk: Double? = nil
    ) {
        self.reason = reason
        self.components = components
        self.findings = findings
        self.licenses = licenses
        self.malicious = malicious
        self.likelyExploited = likelyExploited
        self.risk = risk
    }

    /// Of a result that is not there.
    package static let none = ResultFigures(
        reason: "",
        components: 0,
        findings: [:],
        licenses: [:],
        malicious: 0
    )

    /// Findings that the change removes are not counted.
    package init(_ report: Report) {
        let open = report.findings.filter(\.isOpen)
        self.init(
            reason: StatusDescription.text(for: report),
            components: report.inventory.components.count,
            findings: Dictionary(open.map { ($0.severity, 1) }, uniquingKeysWith: +),
            licenses: report.licenseCategories,
            malicious: Set(open.filter(\.isMalicious).map(\.component.purl)).count,
            likelyExploited: Self.objects(of: "epss", in: report.verdict),
            risk: RiskScore(report).overall
        )
    }

    /// What a rule objects to; parts of the repository may have it each for itself, and a finding be in several.
    private static func objects(of rule: String, in verdict: Verdict) -> Int {
        let reasons = verdict.reasons.filter { $0.rule == rule && $0.outcome != .passed }
        return Set(reasons.flatMap(\.findings)).count
    }
}
