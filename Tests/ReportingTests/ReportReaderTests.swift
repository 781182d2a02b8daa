import Domain
import Foundation
import Reporting
import Testing

@Suite struct ReportReaderTests {
    @Test(arguments: SampleReports.named.map(\.name))
    func `a report that is written is read as it was, as far as the format goes`(name: String) throws {
        let report = try #require(SampleReports.named.first { $0.name == name }?.report)
        let written = ReportJSON.encode(report)
        let read = try ReportReader.report(written)
        #expect(read.verdict.outcome == report.verdict.outcome)
        #expect(read.findings.map(\.id).sorted() == report.findings.map(\.id).sorted())
        #expect(read.findings.map(\.status).count == report.findings.count)
        let components = report.inventory.components.sorted { $0.purl < $1.purl }
        #expect(read.inventory.components.map(\.purl) == components.map(\.purl))
        #expect(read.inventory.components.map(\.scope) == components.map(\.scope))
        #expect(Set(read.inventory.manifests) == Set(report.inventory.manifests))
        #expect(read.introduced == report.introduced)
        let present = Set(components.map(\.purl))
        let advice = report.recommendations.filter { present.contains($0.component.purl) }
        #expect(read.recommendations.map(\.target) == advice.map(\.target))
        #expect(read.recommendations.map(\.open) == advice.map(\.open))
        #expect(read.recommendations.map(\.unreadable) == advice.map(\.unreadable))
        #expect(read.licenses.map(\.obligations) == report.licenses.map(\.obligations))
        #expect(try ReportReader.report(ReportJSON.encode(read)).verdict == read.verdict)
    }

    @Test func `a decision is read where the report has one`() throws {
        let text = """
            {"schemaVersion": 1, "generatedAt": "2026-01-01T00:00:00Z", "components": [], "manifests": [],
             "diagnostics": [], "findings": [
              {"id": "CVE-2026-1", "purl": "pkg:npm/a@1", "severity": "high", "status": "waived", "decision": {
                "source": "waiver", "origin": "waiver-1", "reason": "r", "owner": "o", "expires": "2026-12-31"}}]}
            """
        let report = try ReportReader.report(Array(text.utf8))
        #expect(
            report.findings.first?.decision
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
        "", "[]", "{}", #"{"schemaVersion": 2, "findings": []}"#, #"{"schemaVersion": 1}"#,
        #"{"schemaVersion": 1, "components": [{"purl": "x"}], "findings": [], "manifests": [], "diagnostics": []}"#,
        #"{"schemaVersion": 1, "components": [], "findings": [{}], "manifests": [], "diagnostics": []}"#,
    ])
    func `what is no report is refused`(text: String) {
        #expect(throws: ReportReader.Failure.self) { try ReportReader.report(Array(text.utf8)) }
    }
}
