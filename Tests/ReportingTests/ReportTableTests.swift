import Domain
import Reporting
import TestSupport
import Testing

struct ReportTableTests {
    @Test(arguments: SampleReports.named.map(\.name))
    func `tables read as their snapshots`(name: String) throws {
        let report = try #require(SampleReports.named.first { $0.name == name }?.report)
        expectSnapshot(ReportTable.text(report, colour: false, width: 120), named: "table-\(name).txt")
    }

    @Test func `colour adds sequences and changes nothing else`() {
        let plain = ReportTable.text(SampleReports.blocked, colour: false, width: 100)
        let coloured = ReportTable.text(SampleReports.blocked, colour: true, width: 100)
        #expect(coloured.contains("\u{1B}[31mblocked\u{1B}[0m"))
        #expect(coloured.replacing(/\u{1B}\[[0-9]+m/, with: "") == plain)
    }

    @Test(arguments: [0, 40, 80, 120, 1_000])
    func `rows keep to the width`(width: Int) {
        let text = ReportTable.text(SampleReports.blocked, colour: false, width: width)
        let rows = text.split(separator: "\n").filter {
            $0.hasPrefix("  ") && $0.contains("lodash@") && $0.contains("GHSA")
        }
        #expect(rows.allSatisfy { $0.count <= max(54, width) || $0.contains("blocked severity") })
    }

    @Test func `without a terminal nothing is cut`() {
        let path = String(repeating: "a-long-folder/", count: 9) + "package-lock.json"
        let component = SampleReports.component("lodash", "4.17.11", path: path, line: 1204)
        let finding = SampleReports.finding("GHSA-jf85-cpcp-j695", component, .critical, summary: "Pollution")
        let report = SampleReports.report([finding], reasons: [])
        #expect(ReportTable.text(report, colour: false, width: nil).contains("\(path):1204"))
        #expect(!ReportTable.text(report, colour: false, width: 100).contains(path))
    }

    @Test func `a finding has what was said about it below, and how many more places there are`() {
        let text = ReportTable.text(SampleReports.decided, colour: false, width: 1_000)
        #expect(text.contains("\n    under investigation\n"))
        #expect(text.contains("\n    not affected: Queries are never parsed into objects.\n"))
        #expect(
            text.contains("\n    waived by platform@acme.example until 2026-12-31: Only used at build time")
        )
        #expect(text.contains("package-lock.json:1204 and 2 more"))
    }

    @Test(arguments: HostileText.all)
    func `hostile text neither moves the cursor nor speaks to a build runner`(text: String) {
        let table = ReportTable.text(SampleReports.hostile(text), colour: false, width: 100)
        for line in table.split(separator: "\n") {
            #expect(line.last != " ")
            #expect(!line.drop { $0 == " " }.hasPrefix("::"), "\(line)")
            #expect(!line.contains("##["), "\(line)")
            #expect(!line.contains("##vso["), "\(line)")
        }
        #expect(!table.unicodeScalars.contains { $0 != "\n" && $0.properties.generalCategory == .control })
        #expect(!table.unicodeScalars.contains { $0.properties.isDefaultIgnorableCodePoint })
    }
}
