import Basics
import Documents
import Domain
import Foundation
import TestSupport
import Testing

@Suite struct VEXReaderTests {
    private static func read(_ text: String) throws -> VEXDocument { try VEXReader.read(Array(text.utf8)) }

    static let openVEX = """
        {
          "@context": "https://openvex.dev/ns/v0.2.0", "@id": "https://acme.example/vex/1",
          "author": "Acme", "timestamp": "2026-01-02T03:04:05Z", "version": 1,
          "statements": [
            {
              "vulnerability": {"name": "CVE-2026-1", "aliases": ["GHSA-aaaa-bbbb-cccc"]},
              "products": [{"@id": "pkg:npm/a@1.0.0"}, {"identifiers": {"purl": "pkg:npm/b"}}],
              "status": "not_affected", "justification": "component_not_present",
              "impact_statement": "left out of the bundle"
            },
            {
              "vulnerability": {"name": "CVE-2026-2"}, "timestamp": "2026-02-01T00:00:00Z",
              "last_updated": "2026-03-01T00:00:00Z",
              "products": [{"@id": "pkg:github/acme/app", "subcomponents": [{"@id": "pkg:npm/c"}]}],
              "status": "affected", "action_statement": "update"
            },
            {"vulnerability": {"name": "CVE-2026-3"}, "status": "fixed"}
          ]
        }
        """

    @Test func `OpenVEX 0_2_0 is read`() throws {
        let document = try Self.read(Self.openVEX)
        #expect(document.format == .openVEX)
        #expect(document.id == "https://acme.example/vex/1")
        #expect(document.author == "Acme")
        #expect(document.faults.map(\.line) == [17])
        let first = try #require(document.statements.first)
        #expect(first.vulnerability == "CVE-2026-1")
        #expect(first.aliases == ["GHSA-aaaa-bbbb-cccc"])
        #expect(first.products.map(\.ids) == [["pkg:npm/a@1.0.0"], ["pkg:npm/b"]])
        #expect(first.status == .notAffected)
        #expect(first.justification == .componentNotPresent)
        #expect(first.impact == "left out of the bundle")
        #expect(first.timestamp == InternetTime.date("2026-01-02T03:04:05Z"))
        let second = try #require(document.statements.last)
        #expect(second.products.map(\.subcomponents) == [["pkg:npm/c"]])
        #expect(second.action == "update")
        #expect(second.timestamp == InternetTime.date("2026-03-01T00:00:00Z"))
    }

    @Test func `OpenVEX 0_0_1 has texts for products and vulnerabilities`() throws {
        let document = try Self.read(
            """
            {"@context": "https://openvex.dev/ns", "author": "A", "statements": [
              {"vulnerability": "CVE-1234-5678", "products": ["pkg:npm/a"], "subcomponents": ["pkg:npm/b"],
               "status": "under_investigation"}]}
            """
        )
        #expect(document.statements.map(\.vulnerability) == ["CVE-1234-5678"])
        #expect(
            document.statements[0].products
                == [VEXStatement.Product(ids: ["pkg:npm/a"], subcomponents: ["pkg:npm/b"])]
        )
        #expect(document.statements[0].status == .underInvestigation)
        #expect(document.statements[0].timestamp == nil)
    }

    static let cycloneDX = """
        {
          "bomFormat": "CycloneDX", "specVersion": "1.5", "version": 2,
          "serialNumber": "urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79",
          "metadata": {
            "timestamp": "2026-01-02T03:04:05Z", "authors": [{"name": "Jo"}],
            "component": {"type": "application", "bom-ref": "root", "name": "acme/app"}
          },
          "components": [
            {"type": "library", "bom-ref": "ref-a", "name": "a", "version": "1.0.0", "purl": "pkg:npm/a@1.0.0"},
            {"type": "library", "bom-ref": "ref-b", "name": "b", "purl": "pkg:npm/b?arch=x"}
          ],
          "vulnerabilities": [
            {
              "id": "CVE-2026-1", "references": [{"id": "GHSA-aaaa-bbbb-cccc", "source": {"name": "GitHub"}}],
              "analysis": {"state": "not_affected", "justification": "code_not_reachable", "detail": "never called",
                           "lastUpdated": "2026-02-01T00:00:00Z"},
              "affects": [
                {"ref": "ref-a", "versions": [{"range": "vers:npm/<2.0.0", "status": "affected"}]},
                {"ref": "urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79/1#pkg:npm/c@1"}
              ]
            },
            {
              "id": "CVE-2026-2", "analysis": {"state": "exploitable", "response": ["update", "rollback"]},
              "affects": [
                {"ref": "ref-b", "versions": [
                  {"version": "1.0", "status": "affected"}, {"version": "1.1", "status": "unaffected"},
                  {"range": "vers:npm/<1", "status": "affected"}]},
                {"ref": "nobody"}
              ]
            },
            {"id": "CVE-2026-3", "affects": [{"ref": "ref-a"}]},
            {"id": "CVE-2026-4", "analysis": {"state": "resolved"}, "affects": [{"ref": "nobody"}]},
            {"id": "CVE-2026-5", "analysis": {"state": "false_positive"}, "affects": [{"ref": "root"}]}
          ]
        }
        """

    @Test func `CycloneDX is read by way of its components`() throws {
        let document = try Self.read(Self.cycloneDX)
        #expect(document.format == .cycloneDX)
        #expect(document.id == "urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79/2")
        #expect(document.author == "Jo")
        #expect(document.faults.map(\.message) == ["a statement about no component"])
        let statements = document.statements
        #expect(
            statements.map(\.vulnerability) == ["CVE-2026-1", "CVE-2026-2", "CVE-2026-2", "CVE-2026-5"]
        )
        #expect(statements.map(\.status) == [.notAffected, .affected, .notAffected, .falsePositive])
        #expect(
            statements.map { $0.products.flatMap(\.ids) } == [
                ["pkg:npm/a@1.0.0", "pkg:npm/c@1"], ["pkg:npm/b@1.0?arch=x"], ["pkg:npm/b@1.1?arch=x"],
                ["acme/app"],
            ]
        )
        #expect(statements[0].justification == .vulnerableCodeNotInExecutePath)
        #expect(statements[0].impact == "never called")
        #expect(statements[0].aliases == ["GHSA-aaaa-bbbb-cccc"])
        #expect(statements[0].timestamp == InternetTime.date("2026-02-01T00:00:00Z"))
        #expect(statements[1].timestamp == InternetTime.date("2026-01-02T03:04:05Z"))
        #expect(statements[1].action == "update, rollback")
    }

    @Test(arguments: VEXJustification.allCases)
    func `a justification is the same again after CycloneDX`(code: VEXJustification) {
        #expect(VEXJustification(cycloneDX: code.cycloneDX) == code)
    }

    @Test(arguments: [
        ("", 1, "not JSON"),
        ("{}", 1, "neither OpenVEX nor CycloneDX"),
        (#"{"@context": "https://example.org"}"#, 1, "neither OpenVEX nor CycloneDX"),
        (#"{"@context": "https://openvex.dev/ns/v9.0.0", "statements": []}"#, 1, "a version of OpenVEX"),
        (#"{"document": {"csaf_version": "2.0"}}"#, 1, "CSAF is not read"),
        (#"{"bomFormat": "CycloneDX", "specVersion": "1.3"}"#, 1, "before 1.4"),
        (#"{"@context": "https://openvex.dev/ns", "@context": "x"}"#, 1, "a key is there twice"),
        (#"{"@context": "https://openvex.dev/ns"}"#, 1, "it has no statements"),
        (
            #"{"bomFormat": "CycloneDX", "specVersion": "1.5", "vulnerabilities":\#n[{"id": "C", "analysis": {"state": "ok"}}]}"#,
            2, "a state that CycloneDX does not have"
        ),
        (
            #"{"bomFormat": "CycloneDX", "specVersion": "1.5", "vulnerabilities": [{"id": "C", "affects": [{"ref": "pkg:npm/a"}], "analysis": {"state": "resolved", "justification": "because"}}]}"#,
            1, "a justification that CycloneDX does not have"
        ),
    ])
    func `a document that is none is refused with its line`(text: String, line: Int, message: String) {
        #expect {
            try Self.read(text)
        } throws: { error in
            guard let error = error as? DocumentError else { return false }
            return error.message.contains(message) && error.line == line
        }
    }

    @Test(arguments: [
        #"{"vulnerability": {"name": "C"}, "products": ["pkg:npm/a"], "status": "ok"}"#,
        #"{"vulnerability": {"name": "C"}, "products": ["pkg:npm/a"]}"#,
        #"{"products": ["pkg:npm/a"], "status": "fixed"}"#,
        #"{"vulnerability": {"name": ""}, "products": ["pkg:npm/a"], "status": "fixed"}"#,
        #"{"vulnerability": {"name": "C"}, "products": ["pkg:npm/a"], "status": "not_affected"}"#,
        #"{"vulnerability": {"name": "C"}, "products": "pkg:npm/a", "status": "fixed"}"#,
        #"{"vulnerability": {"name": "C"}, "products": [{}], "status": "fixed"}"#,
        #"{"vulnerability": {"name": "C"}, "products": [{"@id": "pkg:npm/a", "subcomponents": [{}]}], "status": "fixed"}"#,
        #"{"vulnerability": {"name": "C"}, "products": ["pkg:npm/a"], "status": "fixed", "justification": "so"}"#,
        #"7"#,
    ])
    func `one statement that is not understood refuses the document`(statement: String) {
        let text = #"{"@context": "https://openvex.dev/ns/v0.2.0", "statements": [\#n"# + statement + "]}"
        #expect {
            try Self.read(text)
        } throws: { error in
            (error as? DocumentError)?.line == 2
        }
    }

    @Test func `limits hold for size, depth and number`() throws {
        let head = #"{"@context": "https://openvex.dev/ns/v0.2.0", "statements": ["#
        let many = head + String(repeating: "0,", count: 100_001).dropLast() + "]}"
        #expect(throws: DocumentError.self) { try Self.read(many) }
        let parts = (0..<1000).map { "\"pkg:npm/p\($0)\"" }.joined(separator: ",")
        let product = #"{"vulnerability": "C", "status": "fixed", "products": ["# + parts + "]"
        #expect(try Self.read(head + product + "}]}").statements[0].products.count == 1000)
        #expect {
            try Self.read(head + product + #", "subcomponents": ["# + parts + "]}]}")
        } throws: { ($0 as? DocumentError)?.message == "more than 200000 products" }
        let aliases =
            #"{"vulnerability": {"name": "C", "aliases": ["# + parts + "]}, \"status\": \"fixed\"}]}"
        #expect {
            try Self.read(head + aliases)
        } throws: { ($0 as? DocumentError)?.message == "more than 64 aliases" }
        let deep = head + String(repeating: "[", count: 100_000)
        #expect(throws: DocumentError.self) { try Self.read(deep) }
        #expect(throws: DocumentError.self) {
            try Self.read(head + "]" + String(repeating: " ", count: 8 << 20) + "}")
        }
    }

    @Test(
        .enabled(if: SharedData.isPresent, "needs ../shared"),
        arguments: [
            ("openvex/node.openvex.json", 100), ("openvex/spec-examples/01.json", 1),
            ("openvex/spec-examples/06.json", 1), ("openvex/go-vex/v020-1.vex.json", 1),
            ("openvex/go-vex/v001-1.vex.json", 1), ("openvex/go-vex/v0.0.1-noversion.json", 1),
            ("openvex/go-vex/v001-2.vex.json", 1), ("openvex/go-vex/v020-2.vex.json", 1),
            ("openvex/go-vex/v0.2.0.json", 5), ("openvex/go-vex/v0.0.1.json", 1),
            ("openvex/vexctl/sarif/sample-history.openvex.json", 2),
            ("openvex/vexctl/sarif/sample-1statement.openvex.json", 1),
            ("openvex/vexctl/sarif/sample-2vulns.openvex.json", 2),
            ("openvex/vexctl/openvex/document2.vex.json", 1),
            ("openvex/vexctl/openvex/document1.vex.json", 1),
            ("openvex/vexctl/openvex/demo.vex.json", 1), ("cyclonedx/1.4/valid-vulnerability-1.4.json", 1),
            ("cyclonedx/1.5/valid-vulnerability-1.5.json", 1),
            ("cyclonedx/1.6/valid-vulnerability-1.6.json", 1),
        ]
    )
    func `documents of others are read`(path: String, atLeast count: Int) throws {
        let document = try VEXReader.read(SharedData.bytes("data/conformance/\(path)"))
        #expect(document.statements.count >= count)
        #expect(document.statements.allSatisfy { !$0.products.isEmpty })
    }

    @Test(.enabled(if: SharedData.isPresent, "needs ../shared"))
    func `CSAF is told from what is read`() throws {
        let path = "data/conformance/csaf/examples/csaf/csaf_vex/2022-evd-uc-01-na-001.json"
        #expect {
            try VEXReader.read(SharedData.bytes(path))
        } throws: { ($0 as? DocumentError)?.reason == .unsupported }
    }
}
