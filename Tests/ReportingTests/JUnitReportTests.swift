import Domain
import Foundation
import Reporting
import TestSupport
import Testing

struct JUnitReportTests {
    private func text(_ report: Report) -> String {
        String(decoding: JUnitReport.encode(report), as: UTF8.self)
    }

    @Test(arguments: ["clean", "warned", "blocked", "errored", "decided", "undecided", "partial", "empty"])
    func `reports read as their snapshots`(name: String) throws {
        let report = try #require(SampleReports.named.first { $0.name == name }?.report)
        expectSnapshot(text(report), named: "junit-\(name).xml")
    }

    @Test func `hostile text reads as its snapshot`() {
        expectSnapshot(
            text(SampleReports.hostile("]]><x a=\"1\">&\u{0}\u{8}\u{FFFE}'\n")),
            named: "junit-hostile.xml"
        )
    }

    @Test func `a report without findings still has cases, and a scan without a verdict is an error`() {
        #expect(text(SampleReports.clean).contains("failures=\"0\" errors=\"0\""))
        #expect(!text(SampleReports.clean).contains("tests=\"0\""))
        #expect(text(SampleReports.errored).contains("<error "))
        #expect(text(SampleReports.blocked).contains("<failure "))
        #expect(!text(SampleReports.warned).contains("<failure "))
    }

    @Test func `a finding that is looked into fails as it would, and says so`() {
        var looked = SampleReports.lodash
        looked.status = .underInvestigation
        let rule = SampleReports.rule("severity", .blocked, "Too grave.", [looked])
        let text = text(SampleReports.report([looked], reasons: [rule]))
        #expect(text.contains("blocks; under investigation\" type=\"blocked\""))
    }

    @Test(.enabled(if: Python.has("xml.etree"), "needs python3"))
    func `another parser reads it, and counts the same`() throws {
        let script = """
            import json, sys, xml.etree.ElementTree as tree
            for text in json.load(open(sys.argv[1])):
                root = tree.fromstring(text.encode("utf-8"))
                names = {e.tag for e in root.iter()}
                extra = names - {"testsuites", "testsuite", "testcase", "system-out", "skipped", "failure", "error"}
                if extra: print("extra", extra)
                for suite in [root] + root.findall("testsuite"):
                    for name, tag in (("tests", "testcase"), ("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
                        if int(suite.get(name)) != len(list(suite.iter(tag))): print(name, suite.get("name"))
            """
        let reports =
            SampleReports.named.map(\.report) + HostileText.all.map(SampleReports.hostile)
            + [SampleReports.huge(10_000, text: "]]>&<x>\u{1}")]
        let input = String(decoding: try JSONEncoder().encode(reports.map(text)), as: UTF8.self)
        let found = try Python.run(script, input: input)
        #expect(found == "")
    }
}
