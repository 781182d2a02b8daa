import Domain
import Foundation
import Testing

struct RiskScoreTests {
    private static func component(_ name: String, license: String? = "MIT") -> Component {
        Component(
            ecosystem: .npm,
            name: name,
            version: "1.0.0",
            source: .registry,
            license: license,
            licenseSource: nil,
            licenseExpression: license,
            occurrences: []
        )
    }

    private static func finding(
        _ severity: Severity,
        epss: Double? = nil,
        isExploited: Bool = false,
        isMalicious: Bool = false,
        status: FindingStatus = .open,
        provenance: Provenance? = .known
    ) -> Finding {
        Finding(
            id: "X-1",
            aliases: [],
            component: component("a"),
            severity: severity,
            cvss: nil,
            epss: epss.map { EPSSScore(score: $0, percentile: $0) },
            knownExploitation: !isExploited
                ? nil
                : CVE("CVE-2024-0001").map {
                    KnownExploitation(
                        cve: $0,
                        dateAdded: "2024-01-01",
                        dueDate: nil,
                        isUsedByRansomware: false
                    )
                },
            isMalicious: isMalicious,
            fixedVersions: [],
            summary: "",
            provenance: provenance,
            status: status
        )
    }

    private static func report(
        _ findings: [Finding],
        licenses: [(String, LicenseCategory)] = [],
        isMatched: Bool = true,
        waivers: [WaiverUse] = []
    ) -> Report {
        let components = licenses.enumerated().map { component("c\($0.offset)", license: $0.element.0) }
        return Report(
            repository: "r",
            commit: "",
            base: nil,
            advisorySnapshot: isMatched
                ? AdvisorySnapshot(id: "s", date: Date(timeIntervalSince1970: 0), advisoryCount: 1) : nil,
            verdict: .errored("x", "x"),
            inventory: Inventory(manifests: [], components: components, diagnostics: []),
            findings: findings,
            diagnostics: [],
            generatedAt: Date(timeIntervalSince1970: 0),
            licenses: licenses.map {
                LicenseUse(expression: $0.0, category: $0.1, obligations: nil, componentCount: 1)
            },
            waivers: waivers
        )
    }

    @Test(arguments: [
        ([], 0.0),
        ([finding(.low)], 5.6),
        ([finding(.unknown)], 5.6),
        ([finding(.medium)], 29.8),
        ([finding(.high)], 54.8),
        ([finding(.critical)], 80.0),
        ([finding(.low, isMalicious: true)], 80.0),
        ([finding(.medium, isExploited: true)], 80.0),
        ([finding(.high, epss: 1)], 58.0),
        ([finding(.high), finding(.high)], 58.0),
        ([finding(.high), finding(.low), finding(.medium)], 54.8),
        ([finding(.critical, status: .waived), finding(.low)], 5.6),
        ([finding(.critical, provenance: .fixed)], 0.0),
        (Array(repeating: finding(.low), count: 10_000), 24.0),
        (Array(repeating: finding(.critical), count: 10_000), 100.0),
    ])
    func `the worst picks the band and the number the place in it`(findings: [Finding], expected: Double) {
        let score = RiskScore(Self.report(findings))
        #expect(score.security == expected)
        #expect(score.overall == expected)
    }

    @Test(arguments: [
        ([("MIT", LicenseCategory.allowed)], 0.0),
        ([("X", .unknown)], 5.6),
        ([("EPL-2.0", .conditional)], 29.8),
        ([("GPL-3.0-only", .forbidden), ("EPL-2.0", .conditional)], 80.0),
    ])
    func `licences have bands too`(licenses: [(String, LicenseCategory)], expected: Double) {
        #expect(RiskScore(Self.report([], licenses: licenses)).license == expected)
    }

    @Test func `what was not matched has no score, and a waived licence does not count`() {
        let unmatched = RiskScore(Self.report([], licenses: [("GPL-3.0-only", .forbidden)], isMatched: false))
        #expect(unmatched.security == nil)
        #expect(unmatched.overall == nil)
        #expect(unmatched.license == 80)
        let waiver = WaiverUse(
            id: "w",
            state: .used,
            subject: "",
            reason: "",
            owner: "",
            expires: CalendarDay(Date(timeIntervalSince1970: 0)),
            covers: ["pkg:npm/c0@1.0.0"]
        )
        let waived = Self.report([], licenses: [("GPL-3.0-only", .forbidden)], waivers: [waiver])
        #expect(RiskScore(waived).license == 0)
    }
}
