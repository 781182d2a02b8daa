import Domain
import Foundation
import Reporting
import TestSupport
import Testing

struct SARIFReportTests {
    @Test(arguments: ["clean", "warned", "blocked", "errored", "decided", "undecided", "partial"])
    func `reports read as their snapshots`(name: String) throws {
        let report = try #require(SampleReports.named.first { $0.name == name }?.report)
        let text = String(decoding: SARIFReport.encode(report, pretty: true), as: UTF8.self)
        expectSnapshot(text, named: "sarif-\(name).json")
    }

    @Test func `hostile text reads as its snapshot`() {
        let bytes = SARIFReport.encode(
            SampleReports.hostile("[@x](https://e.example) {0}\\|`\u{202E}"),
            pretty: true
        )
        expectSnapshot(String(decoding: bytes, as: UTF8.self), named: "sarif-hostile.json")
    }

    struct Result {
        let rule: String
        let level: String
        let line: Int?
        let fingerprint: String
        let isSuppressed: Bool
    }

    private func run(_ report: Report) throws -> [String: Any] {
        let object = try JSONSerialization.jsonObject(with: Data(SARIFReport.encode(report)))
        let root = try #require(object as? [String: Any])
        return try #require((root["runs"] as? [[String: Any]])?.first)
    }

    private func results(_ report: Report) throws -> [Result] {
        try #require(try run(report)["results"] as? [[String: Any]]).map { result in
            let location =
                (result["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any]
            let prints = result["partialFingerprints"] as? [String: String]
            return Result(
                rule: result["ruleId"] as? String ?? "",
                level: result["level"] as? String ?? "",
                line: (location?["region"] as? [String: Any])?["startLine"] as? Int,
                fingerprint: prints?["gatehouse/v1"] ?? "",
                isSuppressed: result["suppressions"] != nil
            )
        }
    }

    @Test func `the gate decides about the level, and the severity where it decided nothing`() throws {
        let blocked = try results(SampleReports.blocked)
        #expect(blocked.first { $0.rule == "GHSA-jf85-cpcp-j695" }?.level == "error")
        #expect(
            blocked.first { $0.rule == "GHSA-grv7-fg5c-xmjg" }?.level == "note",
            "known, so no rule counts it"
        )
        #expect(try results(SampleReports.warned).map(\.level) == ["warning"])
        let undecided = try results(SampleReports.undecided)
        #expect(undecided.first { $0.rule == "GHSA-grv7-fg5c-xmjg" }?.level == "error")
        #expect(undecided.first { $0.rule == "GHSA-p8p7-x288-28g6" }?.level == "warning")
    }

    @Test func `what the change fixes is not there, and what was set aside is suppressed`() throws {
        #expect(try !results(SampleReports.blocked).contains { $0.rule == "GHSA-xvch-5gv4-984h" })
        let suppressed = try results(SampleReports.decided).filter(\.isSuppressed).map(\.rule)
        #expect(Set(suppressed) == ["GHSA-93q8-gq69-wqmw", "GHSA-hrpp-h998-j3pp"])
    }

    @Test func `a rule that objects to a component is a result at its line`() throws {
        let license = try results(SampleReports.decided).first { $0.rule == "gatehouse/forbidden-license" }
        #expect(license?.level == "error")
        #expect(license?.line == 3301)
    }

    private func places(_ rule: RuleOutcome, _ manifests: [Manifest]) throws -> [String] {
        let report = SampleReports.report([SampleReports.lodash], reasons: [rule], manifests: manifests)
        let results = try #require(try run(report)["results"] as? [[String: Any]])
        let result = try #require(results.first { $0["ruleId"] as? String == "gatehouse/\(rule.rule)" })
        let locations = ["locations", "relatedLocations"].flatMap { result[$0] as? [[String: Any]] ?? [] }
        return locations.compactMap { location in
            let place = location["physicalLocation"] as? [String: Any]
            let uri = (place?["artifactLocation"] as? [String: Any])?["uri"] as? String
            let line = (place?["region"] as? [String: Any])?["startLine"] as? Int
            return uri.map { "\($0):\(line ?? 0)" }
        }
    }

    private func manifest(_ path: String, _ completeness: Completeness = .complete) -> Manifest {
        Manifest(path: path, kind: "x", completeness: completeness, reason: nil, componentCount: 0)
    }

    @Test(arguments: [
        (["b/package-lock.json"], ["b/package-lock.json:1"]),
        (
            ["b/package-lock.json:7", "a/package-lock.json:3"],
            ["a/package-lock.json:3", "b/package-lock.json:7"]
        ),
        (
            ["b/package-lock.json", "pkg:npm/lodash@4.17.11"],
            ["b/package-lock.json:1", "package-lock.json:1204"]
        ),
        (["nowhere.lock:7", "b/package-lock.json:0"], ["c/yarn.lock:1"]),
    ])
    func `a rule that objects to a file is a result in that file`(entries: [String], expected: [String])
        throws
    {
        let rule = RuleOutcome(
            rule: "tampered-lockfile",
            outcome: .blocked,
            message: "No.",
            findings: entries
        )
        let manifests = [
            manifest("a/package-lock.json"), manifest("b/package-lock.json"),
            manifest("c/yarn.lock", .partial),
        ]
        #expect(try places(rule, manifests) == expected)
    }

    @Test(arguments: [
        ("partial: a.lock, web/b.lock.", ["a.lock:1", "web/b.lock:1"]),
        ("unreadable: c.lock.", ["c.lock:1"]),
        ("unreadable: gone.lock.", ["c.lock:1"]),
        ("unsupported: old.lock.bak.", ["old.lock.bak:1"]),
        (
            "Nobody knows.",
            ["c.lock:1", "a.lock:1", "b.lock:1", "web/b.lock:1", "old.lock:1", "old.lock.bak:1"]
        ),
    ])
    func `what was not fully read is a result in the manifests that the rule names`(
        message: String,
        expected: [String]
    ) throws {
        let manifests = [
            manifest("package.json"), manifest("a.lock", .partial), manifest("b.lock", .partial),
            manifest("web/b.lock", .partial), manifest("c.lock", .unreadable),
            manifest("old.lock", .unsupported), manifest("old.lock.bak", .unsupported),
        ]
        let rule = SampleReports.rule("incomplete-inventory", .warned, message)
        #expect(try Set(places(rule, manifests)) == Set(expected))
    }

    @Test func `a scan without a verdict was not successful, and says why`() throws {
        for (name, report) in SampleReports.named {
            let invocation = try #require((try run(report)["invocations"] as? [[String: Any]])?.first)
            let isSuccessful = report.verdict.outcome != .errored
            #expect(invocation["executionSuccessful"] as? Bool == isSuccessful, "\(name)")
            let notifications = try #require(invocation["toolExecutionNotifications"] as? [[String: Any]])
            #expect(isSuccessful || notifications.contains { $0["level"] as? String == "error" }, "\(name)")
        }
        let partial = try #require((try run(SampleReports.partial)["invocations"] as? [[String: Any]])?.first)
        let list = try #require(partial["toolExecutionNotifications"] as? [[String: Any]])
        let ids = list.compactMap { ($0["descriptor"] as? [String: Any])?["id"] as? String }
        #expect(ids.filter { $0 == "gatehouse/manifest" }.count == 2)
    }

    @Test(arguments: [(Outcome.warned, "warning"), (.blocked, "error"), (.errored, "error")])
    func `a rule that names nothing is told of the run, also where there is no manifest`(
        outcome: Outcome,
        level: String
    ) throws {
        let rule = SampleReports.rule("stale-advisories", outcome, "Advisory data is 9 days old.")
        let report = SampleReports.report([], reasons: [rule], manifests: [])
        let invocation = try #require((try run(report)["invocations"] as? [[String: Any]])?.first)
        let list = try #require(invocation["toolExecutionNotifications"] as? [[String: Any]])
        let told = list.filter {
            ($0["descriptor"] as? [String: Any])?["id"] as? String == "gatehouse/stale-advisories"
        }
        #expect(told.map { $0["level"] as? String } == [level])
    }

    @Test func `fingerprints stay the same when lines, versions and the policy change, and differ otherwise`()
        throws
    {
        let one = SampleReports.lodash
        let moved = SampleReports.finding(
            one.id,
            SampleReports.component("lodash", "4.17.10", line: 9),
            .low,
            summary: "Another text",
            provenance: .known
        )
        let elsewhere = SampleReports.finding(
            one.id,
            SampleReports.component("lodash", "4.17.11", path: "web/package-lock.json"),
            .high,
            summary: one.summary
        )
        func prints(_ findings: [Finding]) throws -> [String] {
            try results(SampleReports.report(findings, reasons: [SampleReports.rule("x", .passed, "Fine.")]))
                .map(\.fingerprint)
        }
        #expect(try prints([one]) == prints([moved]))
        let both = try prints([one, moved, elsewhere])
        #expect(Set(both).count == 3, "two versions in one manifest are two results")
    }

    @Test func `no more results than code scanning takes, the worst first`() throws {
        let report = SampleReports.huge(40_000)
        let run = try run(report)
        let results = try #require(run["results"] as? [[String: Any]])
        #expect(results.count == SARIFReport.mostResults)
        let rules = try #require(
            ((run["tool"] as? [String: Any])?["driver"] as? [String: Any])?["rules"] as? [Any]
        )
        #expect(rules.count <= results.count)
        let invocation = try #require((run["invocations"] as? [[String: Any]])?.first)
        let notifications = try #require(invocation["toolExecutionNotifications"] as? [[String: Any]])
        let texts = notifications.compactMap { ($0["message"] as? [String: Any])?["text"] as? String }
        #expect(texts.contains { $0.contains("results left out") })
        #expect(texts.contains { $0 == "And 3,000 more diagnostics." })
    }

    @Test(
        .enabled(
            if: SharedData.isPresent && Python.has("jsonschema"),
            "needs ../shared and python3 with jsonschema"
        )
    )
    func `every report validates against the schema of SARIF`() throws {
        let schema = try SharedData.bytes("data/conformance/sarif/sarif-schema-2.1.0.json")
        let reports =
            SampleReports.named.map(\.report) + HostileText.all.map(SampleReports.hostile)
            + [SampleReports.huge(300, text: "@|`日本語`|<details>")]
        let documents = reports.map { String(decoding: SARIFReport.encode($0), as: UTF8.self) }
        let script = """
            import json, re, sys, urllib.parse, jsonschema
            schema, *reports = json.load(open(sys.argv[1]))
            check = jsonschema.Draft7Validator(schema, format_checker=jsonschema.FormatChecker())
            PCHAR = re.compile(r"^(?:[A-Za-z0-9._~!$&'()*+,;=@/-]|%[0-9A-F]{2})+$")
            for report in reports:
                for error in check.iter_errors(report): print(error.json_path, error.message[:300])
                for result in report["runs"][0]["results"]:
                    for place in result.get("locations", []) + result.get("relatedLocations", []):
                        uri = place["physicalLocation"]["artifactLocation"]["uri"]
                        parts = urllib.parse.urlsplit(uri)
                        if not PCHAR.match(uri) or parts.scheme or parts.netloc: print("not a relative reference:", uri)
                rules = report["runs"][0]["tool"]["driver"]["rules"]
                for result in report["runs"][0]["results"]:
                    if rules[result["ruleIndex"]]["id"] != result["ruleId"]: print("wrong index", result["ruleId"])
                for rule in rules:
                    score = rule["properties"].get("security-severity")
                    if score is not None and not 0 <= float(score) <= 10: print("score", score)
            broken = json.loads(json.dumps(reports[1])); broken["runs"][0]["results"][0]["level"] = "fatal"
            if check.is_valid(broken): print("the schema accepts anything")
            """
        let input = "[" + ([String(decoding: schema, as: UTF8.self)] + documents).joined(separator: ",") + "]"
        let found = try Python.run(script, input: input)
        #expect(found == "")
    }
}
