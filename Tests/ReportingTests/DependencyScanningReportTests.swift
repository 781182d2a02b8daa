import Domain
import Foundation
import Reporting
import TestSupport
import Testing

struct DependencyScanningReportTests {
    @Test(arguments: ["clean", "warned", "blocked", "errored", "decided", "partial"])
    func `reports read as their snapshots`(name: String) throws {
        let report = try #require(SampleReports.named.first { $0.name == name }?.report)
        let text = String(decoding: DependencyScanningReport.encode(report, pretty: true), as: UTF8.self)
        expectSnapshot(text, named: "gitlab-\(name).json")
    }

    @Test func `hostile text reads as its snapshot`() {
        let bytes = DependencyScanningReport.encode(
            SampleReports.hostile("/merge @x <b>#1\u{202E}"),
            pretty: true
        )
        expectSnapshot(String(decoding: bytes, as: UTF8.self), named: "gitlab-hostile.json")
    }

    private func ids(_ report: Report) throws -> [String] {
        let object = try JSONSerialization.jsonObject(with: Data(DependencyScanningReport.encode(report)))
        let list = try #require((object as? [String: Any])?["vulnerabilities"] as? [[String: Any]])
        return list.compactMap { $0["id"] as? String }
    }

    @Test func `ids are the same in the next scan, and each once`() throws {
        var later = SampleReports.blocked
        later.generatedAt += 86_400
        later.findings.reverse()
        let ids = try ids(SampleReports.blocked)
        #expect(try Set(ids) == Set(self.ids(later)))
        #expect(Set(ids).count == ids.count)
        let form = /[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/
        #expect(ids.allSatisfy { $0.wholeMatch(of: form) != nil })
        let huge = try self.ids(SampleReports.huge(10_000))
        #expect(Set(huge).count == huge.count)
    }

    /// What the schema of GitLab (MIT, version 15.0.7) asks for, in our words and as far as we write it.
    private static let schema = #"""
        {"type": "object", "required": ["version", "scan", "vulnerabilities", "dependency_files"], "properties": {
          "version": {"pattern": "^[0-9]+\\.[0-9]+\\.[0-9]+$"},
          "scan": {"required": ["analyzer", "scanner", "status", "type", "start_time", "end_time"], "properties": {
            "analyzer": {"$ref": "#/$defs/tool"}, "scanner": {"$ref": "#/$defs/tool"},
            "status": {"enum": ["success", "failure"]}, "type": {"const": "dependency_scanning"},
            "start_time": {"$ref": "#/$defs/time"}, "end_time": {"$ref": "#/$defs/time"},
            "messages": {"items": {"required": ["level", "value"], "properties": {"level": {"enum": ["info", "warn", "fatal"]}, "value": {"$ref": "#/$defs/text"}}}}}},
          "vulnerabilities": {"items": {"required": ["id", "identifiers", "location"], "properties": {
            "id": {"$ref": "#/$defs/text"}, "name": {"type": "string", "maxLength": 255}, "description": {"type": "string", "maxLength": 1048576},
            "solution": {"type": "string", "maxLength": 7000}, "severity": {"enum": ["Info", "Unknown", "Low", "Medium", "High", "Critical"]},
            "identifiers": {"minItems": 1, "items": {"required": ["type", "name", "value"], "properties": {
              "type": {"$ref": "#/$defs/text"}, "name": {"$ref": "#/$defs/text"}, "value": {"$ref": "#/$defs/text"}, "url": {"pattern": "^https://.+"}}}},
            "links": {"items": {"required": ["url"], "properties": {"url": {"pattern": "^https://.+"}}}},
            "location": {"required": ["file", "dependency"], "properties": {"file": {"$ref": "#/$defs/text"}, "dependency": {"$ref": "#/$defs/dependency"}}}}}},
          "dependency_files": {"items": {"required": ["path", "package_manager", "dependencies"], "properties": {
            "path": {"$ref": "#/$defs/text"}, "package_manager": {"$ref": "#/$defs/text"}, "dependencies": {"type": "array", "items": {"$ref": "#/$defs/dependency"}}}}}},
         "$defs": {
          "text": {"type": "string", "minLength": 1},
          "time": {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}$"},
          "tool": {"required": ["id", "name", "version", "vendor"], "properties": {"vendor": {"required": ["name"]}}},
          "dependency": {"required": ["package", "version"], "properties": {
            "package": {"required": ["name"], "properties": {"name": {"type": "string"}}}, "version": {"type": "string"}, "direct": {"type": "boolean"}}}}}
        """#

    @Test(.enabled(if: Python.has("jsonschema"), "needs python3 with jsonschema"))
    func `every report has what GitLab asks for`() throws {
        let reports =
            SampleReports.named.map(\.report) + HostileText.all.map(SampleReports.hostile)
            + [SampleReports.huge(300)]
        let documents = reports.map { String(decoding: DependencyScanningReport.encode($0), as: UTF8.self) }
        let script = """
            import json, sys, jsonschema
            schema, *reports = json.load(open(sys.argv[1]))
            check = jsonschema.Draft202012Validator(schema)
            for report in reports:
                for error in check.iter_errors(report): print(error.json_path, error.message[:200])
            broken = json.loads(json.dumps(reports[1])); broken["vulnerabilities"][0]["identifiers"] = []
            if check.is_valid(broken): print("the schema accepts anything")
            """
        let input = "[" + ([Self.schema] + documents).joined(separator: ",") + "]"
        let found = try Python.run(script, input: input)
        #expect(found == "")
    }
}
