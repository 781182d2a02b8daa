import Basics
import Domain
import Foundation
import Reporting
import TestSupport
import Testing

struct ReportJSONTests {
    @Test(arguments: ["blocked", "errored", "no-base", "partial"])
    func `reports read as their snapshots`(name: String) throws {
        let report = try #require(SampleReports.named.first { $0.name == name }?.report)
        expectSnapshot(
            String(decoding: ReportJSON.encode(report, pretty: true), as: UTF8.self),
            named: "report-\(name).json"
        )
    }

    @Test(arguments: HostileText.all)
    func `any text survives`(text: String) throws {
        let bytes = ReportJSON.encode(SampleReports.hostile(text))
        let object = try #require(JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
        let repository = try #require(object["repository"] as? String)
        #expect(repository.unicodeScalars.elementsEqual(text.unicodeScalars))
        #expect(!bytes.dropLast().contains { $0 < 0x20 || $0 == 0x7F })
    }

    @Test func `arrays are sorted by code point whatever the order of the report`() throws {
        var report = SampleReports.blocked
        report.findings.reverse()
        let text = ReportJSON.encode(report)
        #expect(text == ReportJSON.encode(SampleReports.blocked))
        let object = try #require(JSONSerialization.jsonObject(with: Data(text)) as? [String: Any])
        for (list, key) in [("findings", "id"), ("components", "purl"), ("manifests", "path")] {
            let values = try #require(object[list] as? [[String: Any]]).compactMap { $0[key] as? String }
            #expect(!values.isEmpty)
            #expect(values == values.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
        }
    }

    @Test func `compact and pretty say the same`() throws {
        let compact = ReportJSON.encode(SampleReports.partial)
        let pretty = ReportJSON.encode(SampleReports.partial, pretty: true)
        #expect(compact.filter { $0 == 0x0A }.count == 1)
        let one = try #require(JSONSerialization.jsonObject(with: Data(compact)) as? NSDictionary)
        let other = try #require(JSONSerialization.jsonObject(with: Data(pretty)) as? NSDictionary)
        #expect(one.isEqual(other))
    }

    @Test(.enabled(if: Python.has("jsonschema"), "needs python3 with jsonschema"))
    func `the schema describes what is written, and all of it`() throws {
        let schema = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Sources/Reporting/report.schema.json")
        let reports = SampleReports.named.map(\.report) + HostileText.all.map(SampleReports.hostile)
        let documents = reports.map { String(decoding: ReportJSON.encode($0), as: UTF8.self) }
        let input =
            "[" + String(decoding: try Data(contentsOf: schema), as: UTF8.self) + ","
            + documents.joined(separator: ",") + "]"
        // Members that the schema does not name are refused here, so that it cannot fall behind.
        let script = """
            import json, sys, jsonschema
            schema, *reports = json.load(open(sys.argv[1]))
            def close(node):
                if isinstance(node, dict):
                    if "properties" in node: node["additionalProperties"] = False
                    for value in node.values(): close(value)
            close(schema)
            jsonschema.Draft202012Validator.check_schema(schema)
            check = jsonschema.Draft202012Validator(schema)
            for report in reports:
                for error in check.iter_errors(report): print(error.json_path, error.message[:200])
            broken = dict(reports[0]); del broken["verdict"]
            if check.is_valid(broken): print("the schema accepts a report without verdict")
            """
        #expect(try Python.run(script, input: input) == "")
    }
}
