import App
import Documents
import Domain
import Foundation
import Reporting
import Testing

@Suite struct StoredReportTests {
    private static let component = Component(
        ecosystem: .npm,
        name: "@s/a",
        version: "1.0.0",
        source: .registry,
        license: nil,
        licenseSource: nil,
        occurrences: [
            Occurrence(
                location: FileLocation(path: "package-lock.json", line: 7),
                scope: .runtime,
                isDirect: true,
                via: []
            )
        ]
    )

    private static func report(_ status: FindingStatus) -> Report {
        Report(
            repository: "acme/widgets",
            commit: "abc",
            base: nil,
            advisorySnapshot: nil,
            verdict: Verdict(reasons: []),
            inventory: Inventory(manifests: [], components: [component], diagnostics: []),
            findings: [
                Finding(
                    id: "GHSA-aaaa-bbbb-cccc",
                    aliases: ["CVE-2026-1"],
                    component: component,
                    severity: .high,
                    cvss: CVSSScore(
                        version: "3.1",
                        score: 7.5,
                        vector: "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N"
                    ),
                    isMalicious: false,
                    fixedVersions: ["1.0.1"],
                    summary: "A flaw",
                    provenance: .known,
                    status: status
                )
            ],
            diagnostics: [],
            generatedAt: Date(timeIntervalSince1970: 1_767_225_600)
        )
    }

    @Test(arguments: FindingStatus.allCases, VEXWriter.Format.allCases)
    func `the VEX document of a stored scan is that of the scan`(
        status: FindingStatus,
        format: VEXWriter.Format
    ) throws {
        let report = Self.report(status)
        let stored = try #require(StoredReport.report(ReportJSON.encode(report)))
        let ours = try VEXReader.read(VEXWriter.write(report, as: format))
        let theirs = try VEXReader.read(VEXWriter.write(stored, as: format))
        #expect(ours.statements.map(\.status) == theirs.statements.map(\.status))
        #expect(ours.statements.map(\.products) == theirs.statements.map(\.products))
        #expect(ours.statements.map(\.aliases) == theirs.statements.map(\.aliases))
        #expect(ours.statements.map(\.timestamp) == theirs.statements.map(\.timestamp))
    }

    @Test func `a decision is read where the report has one`() throws {
        let text = """
            {"schemaVersion": 1, "generatedAt": "2026-01-01T00:00:00Z", "findings": [
              {"id": "CVE-2026-1", "purl": "pkg:npm/a@1", "severity": "high", "status": "waived", "decision": {
                "source": "waiver", "origin": "waiver-1", "reason": "r", "owner": "o", "expires": "2026-12-31"}}]}
            """
        let report = try #require(StoredReport.report(Array(text.utf8)))
        #expect(
            report.findings[0].decision
                == FindingDecision(
                    source: .waiver,
                    origin: "waiver-1",
                    reason: "r",
                    owner: "o",
                    expires: CalendarDay("2026-12-31")
                )
        )
    }

    @Test(arguments: [
        "", "{}", #"{"schemaVersion": 2, "findings": []}"#, #"{"schemaVersion": 1}"#,
        #"{"schemaVersion": 1, "findings": [{}]}"#,
        #"{"schemaVersion": 1, "findings": [{"id": "C", "purl": "x", "severity": "high", "status": "open"}]}"#,
    ])
    func `what is no report is none`(text: String) {
        #expect(StoredReport.report(Array(text.utf8)) == nil)
    }
}
