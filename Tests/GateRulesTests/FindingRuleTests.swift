import Domain
import Foundation
import GateRules
import Testing

/// One row per decision of the rules that judge findings.
@Suite struct FindingRuleTests {
    typealias Row = (rule: String, parameters: String, finding: Finding, outcome: Outcome)
    typealias S = RuleSample

    static let rows: [Row] = [
        ("malicious-package", "{}", S.finding(malicious: true), .blocked),
        ("malicious-package", "{}", S.finding(malicious: true, provenance: .known), .blocked),
        (
            "malicious-package", "{ provenance: [introduced] }",
            S.finding(malicious: true, provenance: .known), .passed
        ),
        ("malicious-package", "{ level: warn }", S.finding(malicious: true), .warned),
        ("malicious-package", "{}", S.finding(malicious: true, status: .waived), .passed),
        ("malicious-package", "{}", S.finding(), .passed),

        ("cvss", "{ min: 7.5 }", S.finding(cvss: 7.5), .blocked),
        ("cvss", "{ min: 7.5 }", S.finding(cvss: 7.4), .passed),
        ("cvss", "{ min: 7.5, level: warn }", S.finding(cvss: 9.8), .warned),
        ("cvss", "{ min: 7.5, level: \"off\" }", S.finding(cvss: 9.8), .passed),
        ("cvss", "{ min: 7.5 }", S.finding(cvss: 9.8, provenance: .known), .passed),
        ("cvss", "{ min: 7.5 }", S.finding(cvss: 9.8, status: .notAffected), .passed),
        ("cvss", "{ min: 7.5 }", S.finding(cvss: 9.8, status: .underInvestigation), .blocked),
        ("cvss", "{ min: 7.5, scopes: [dev] }", S.finding(cvss: 9.8), .passed),
        ("cvss", "{ min: 0 }", S.finding(cvss: nil), .passed),
        ("cvss", "{ min: 0, unscored: warn }", S.finding(cvss: nil), .warned),
        ("cvss", "{ min: 0, unscored: block }", S.finding(cvss: nil, malicious: true), .passed),

        ("epss", "{ min: 0.5 }", S.finding(epss: EPSSScore(score: 0.5, percentile: 0.9)), .blocked),
        ("epss", "{ min: 0.5 }", S.finding(epss: EPSSScore(score: 0.49, percentile: 0.99)), .passed),
        ("epss", "{ percentile: 0.9 }", S.finding(epss: EPSSScore(score: 0.01, percentile: 0.9)), .blocked),
        (
            "epss", "{ min: 0.5, percentile: 0.9 }", S.finding(epss: EPSSScore(score: 0.6, percentile: 0.1)),
            .blocked
        ),
        ("epss", "{ min: 0 }", S.finding(epss: nil), .passed),

        ("known-exploited", "{}", S.finding(exploited: true), .blocked),
        ("known-exploited", "{}", S.finding(), .passed),
        ("known-exploited", "{ ransomwareOnly: true }", S.finding(exploited: true), .passed),
        ("known-exploited", "{ ransomwareOnly: true }", S.finding(ransomware: true), .blocked),
        ("known-exploited", "{}", S.finding(exploited: true, provenance: .newlyDisclosed), .passed),
        (
            "known-exploited", "{ provenance: all }", S.finding(exploited: true, provenance: .newlyDisclosed),
            .blocked
        ),

        ("due-date", "{ days: { high: 30 } }", S.finding(published: S.days(30)), .blocked),
        ("due-date", "{ days: { high: 30 } }", S.finding(published: S.days(29.99)), .passed),
        ("due-date", "{ days: { critical: 7 } }", S.finding(published: S.days(900)), .passed),
        (
            "due-date", "{ days: { high: 30 } }", S.finding(severity: .unknown, published: S.days(31)),
            .blocked
        ),
        (
            "due-date", "{ days: { high: 30, unknown: 60 } }",
            S.finding(severity: .unknown, published: S.days(31)), .passed
        ),
        ("due-date", "{ days: { high: 30 } }", S.finding(published: nil), .blocked),
        ("due-date", "{ days: { high: 30 }, level: warn }", S.finding(published: nil), .warned),

        ("deprecated-package", "{}", S.finding(informational: .unmaintained), .warned),
        ("deprecated-package", "{}", S.finding(informational: .unsound), .passed),
        ("deprecated-package", "{}", S.finding(informational: .unmaintained, provenance: .known), .passed),
    ]

    @Test(arguments: rows.indices)
    func `a rule judges a finding`(index: Int) throws {
        let row = Self.rows[index]
        let reason = try S.reason(row.rule, row.parameters, S.context([row.finding]))
        #expect(reason.outcome == row.outcome, "\(row.rule) \(row.parameters): \(reason.message)")
        #expect(reason.findings == (row.outcome == .passed ? [] : [row.finding.reference]))
        #expect(!reason.message.isEmpty)
    }

    @Test(arguments: [
        (7.0, Outcome.blocked), (6.999, .passed),
    ])
    func `a due date counts from when the bot first saw the finding`(age: Double, outcome: Outcome) throws {
        let finding = S.finding(severity: .critical, published: S.days(900))
        let context = try S.context([finding], firstSeen: [finding.reference: S.days(age)])
        #expect(try S.reason("due-date", "{ level: block }", context).outcome == outcome)
        #expect(try S.reason("due-date", "{ level: block, from: published }", context).outcome == .blocked)
    }

    @Test func `what is seen for the first time is not overdue`() throws {
        let finding = S.finding(severity: .critical, published: S.days(900))
        let context = try S.context([finding], firstSeen: [:])
        #expect(try S.reason("due-date", "{}", context).outcome == .passed)
    }
}
