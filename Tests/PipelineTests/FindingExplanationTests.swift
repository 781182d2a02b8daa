import Pipeline
import Testing

/// What `/gatehouse explain` answers from a stored report.
@Suite struct FindingExplanationTests {
    private static let report = #"""
        {"schemaVersion": 1, "commit": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
         "verdict": {"outcome": "blocked", "reasons": [
          {"rule": "all", "outcome": "blocked", "message": "One of these.", "findings": ["GHSA-1 pkg:npm/leaky@1.0.0"],
           "children": [{"rule": "severity", "outcome": "blocked", "message": "High, by @octocat.",
             "findings": ["GHSA-1 pkg:npm/leaky@1.0.0"], "children": []}]},
          {"rule": "epss", "outcome": "passed", "message": "Fine.", "findings": [], "children": []}]},
         "components": [{"purl": "pkg:npm/leaky@1.0.0", "via": ["pkg:npm/top@1.0.0"]}],
         "findings": [
          {"id": "GHSA-1", "aliases": ["CVE-2026-1"], "purl": "pkg:npm/leaky@1.0.0", "severity": "high",
           "cvss": {"version": "3.1", "score": 8.1, "vector": "x"}, "epss": {"score": 0.25, "percentile": 0.9}, "kev": true,
           "malicious": false, "provenance": "introduced", "fixedVersions": ["1.2.0"], "status": "waived",
           "decision": {"reason": "Not reachable, @all"}, "locations": [{"path": "package-lock.json", "line": 12}],
           "summary": "Leaks <b>everything</b> to #1"},
          {"id": "GHSA-2", "aliases": [], "purl": "pkg:npm/calm@1.0.0", "severity": "low", "cvss": null, "epss": null,
           "kev": false, "malicious": true, "provenance": null, "fixedVersions": [], "status": "open", "locations": [],
           "summary": ""}]}
        """#

    private func text(_ id: String, _ report: String = report) throws -> String {
        try FindingExplanation(report: Array(report.utf8)).text(for: id)
    }

    @Test(arguments: ["GHSA-1", "ghsa-1", "CVE-2026-1"])
    func `a finding is explained by any of its ids`(id: String) throws {
        let answer = try text(id)
        #expect(
            answer == """
                **`GHSA-1`** in `pkg:npm/leaky@1.0.0`
                * Leaks `<b>everything</b>` to `#1`
                * severity high, CVSS 8.1, EPSS 25.0 %, known to be exploited
                * compared with the base: introduced
                * status: waived (Not reachable, `@all`)
                * found in `package-lock.json:12`
                * comes in by `pkg:npm/top@1.0.0`
                * fixed in `1.2.0`
                * rule `all`: **blocked**. One of these.
                  * rule `severity`: **blocked**. High, by `@octocat`.
                """,
            "\(answer)"
        )
    }

    @Test func `what is not known is left out or said`() throws {
        #expect(
            try text("GHSA-2") == """
                **`GHSA-2`** in `pkg:npm/calm@1.0.0`
                * severity low, **malicious**
                * status: open
                * no fixed version is known
                * no rule of the policy is about it
                """
        )
    }

    @Test func `an id that is not there gets the nearest one, and is quoted safely`() throws {
        #expect(
            try text("CVE-2026-2")
                == "The newest report of `aaaaaaaaaa` has no finding `CVE-2026-2`. Did you mean `CVE-2026-1`?"
        )
        let hostile = try text("@everyone`<img>")
        #expect(hostile.contains("``@everyone`<img>``"), "\(hostile)")
    }

    @Test func `a finding in many packages is cut`() throws {
        let findings = (0..<9).map { #"{"id": "GHSA-1", "purl": "pkg:npm/p\#($0)@1"}"# }.joined(
            separator: ","
        )
        let answer = try text("GHSA-1", #"{"findings": [\#(findings)]}"#)
        #expect(answer.contains("And 4 more packages with the same finding."))
        #expect(answer.split(separator: "no rule").count == 6)
    }

    @Test func `rules nested very deep are walked without recursion`() throws {
        let depth = 120
        let open = String(
            repeating: #"{"rule":"r","outcome":"blocked","message":"m","findings":["G p"],"children":["#,
            count: 40
        )
        let report =
            #"{"findings":[{"id":"G","purl":"p"}],"verdict":{"reasons":["# + open
            + String(repeating: "]}", count: 40) + "]}}"
        #expect(try text("G", report).split(separator: "rule `r`").count == 41)
        let tooDeep = String(repeating: "[", count: depth * 3)
        #expect(throws: (any Error).self) { try text("G", tooDeep) }
    }

    @Test func `answers stand in one comment that is found again, within its limit`() {
        let answers = [
            CommandAnswer(line: "/gatehouse help", text: CommandAnswer.help),
            CommandAnswer(line: "/gatehouse explain `x`", text: String(repeating: "y", count: 5000)),
            CommandAnswer(line: "/gatehouse fix", text: "No."),
        ]
        let body = CommandAnswer.comment(answers, to: "12", limit: 2000)
        #expect(body.hasPrefix("<!-- gatehouse:answer 12 -->\n"))
        #expect(body.contains("`/gatehouse help`\n\nAt the start"))
        #expect(body.hasSuffix("`/gatehouse fix`\n\nNo.\n") && !body.contains("yyy"))
        #expect(body.utf16.count <= 2000)
    }
}
