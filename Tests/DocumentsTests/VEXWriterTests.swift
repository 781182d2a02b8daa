import Documents
import Domain
import Foundation
import TestSupport
import Testing

@Suite struct VEXWriterTests {
    private static func component(_ name: String, source: ComponentSource = .registry) -> Component {
        Component(
            ecosystem: .npm,
            name: name,
            version: "1.0.0",
            source: source,
            license: nil,
            licenseSource: nil,
            occurrences: [
                Occurrence(
                    location: FileLocation(path: "package-lock.json", line: 1),
                    scope: .runtime,
                    isDirect: true,
                    via: []
                )
            ]
        )
    }

    private static func finding(
        _ number: Int,
        _ component: Component,
        _ status: FindingStatus,
        _ decision: FindingDecision? = nil,
        malicious: Bool = false,
        fixed: [String] = ["1.0.1"],
        provenance: Provenance? = .known
    ) -> Finding {
        Finding(
            id: "GHSA-aaaa-bbbb-000\(number)",
            aliases: ["CVE-2026-\(number)", "CVE-2026-\(number)"],
            component: component,
            severity: .high,
            cvss: nil,
            isMalicious: malicious,
            fixedVersions: fixed,
            summary: "A \"flaw\"\n& more \u{1F600}",
            provenance: provenance,
            status: status,
            decision: decision
        )
    }

    private static func decision(
        _ source: FindingDecision.Source,
        _ reason: String,
        code: VEXJustification? = nil
    ) -> FindingDecision {
        FindingDecision(
            source: source,
            origin: "x",
            reason: reason,
            owner: "sec",
            expires: source == .waiver ? CalendarDay("2026-12-31") : nil,
            justification: code?.rawValue
        )
    }

    static let report: Report = {
        let components = [
            component("a"), component("b"), component("c"), component("unhurt"), component("a", source: .git),
        ]
        let never = decision(.vex, "never called", code: .vulnerableCodeNotInExecutePath)
        let findings = [
            finding(1, components[0], .notAffected, never),
            finding(1, components[1], .notAffected, never),
            finding(1, components[2], .open),
            finding(2, components[0], .falsePositive, decision(.triage, "another package")),
            finding(3, components[0], .waived, decision(.waiver, "ends with the year")),
            finding(4, components[0], .fixed, decision(.vex, "patched here")),
            finding(5, components[0], .underInvestigation, decision(.vex, "Jo looks at it")),
            finding(6, components[0], .open, decision(.vex, "really bad"), fixed: []),
            finding(7, components[0], .open, malicious: true),
            finding(8, components[0], .open, provenance: .fixed),
            finding(9, components[0], .notAffected, decision(.vex, "", code: .componentNotPresent)),
        ]
        return Report(
            repository: "acme/widgets",
            commit: "0123456789abcdef0123456789abcdef01234567",
            base: nil,
            advisorySnapshot: nil,
            verdict: Verdict(reasons: []),
            inventory: Inventory(manifests: [], components: components, diagnostics: []),
            findings: findings,
            diagnostics: [],
            generatedAt: Date(timeIntervalSince1970: 1_767_225_600)
        )
    }()

    private static func read(
        _ format: VEXWriter.Format,
        version: SBOMWriter.CycloneDXVersion = .v1_6
    ) throws -> [VEXStatement] {
        let bytes = try #require(VEXWriter.write(report, as: format, version: version))
        #expect(bytes == VEXWriter.write(report, as: format, version: version))
        let document = try VEXReader.read(bytes)
        #expect(document.faults == [])
        return document.statements
    }

    private static let names = [1, 1, 2, 3, 4, 5, 6, 7, 9].map { "GHSA-aaaa-bbbb-000\($0)" }

    @Test func `OpenVEX is read back with its statuses, reasons and codes`() throws {
        let statements = try Self.read(.openVEX)
        #expect(statements.map(\.vulnerability) == Self.names)
        #expect(
            statements.map(\.status) == [
                .notAffected, .underInvestigation, .notAffected, .affected, .fixed, .underInvestigation,
                .affected,
                .affected, .notAffected,
            ]
        )
        #expect(
            statements[0].products.flatMap(\.ids) == ["pkg:npm/a@1.0.0", "pkg:npm/b@1.0.0"]
        )
        #expect(statements[0].aliases == ["CVE-2026-1"])
        #expect(statements[0].justification == .vulnerableCodeNotInExecutePath)
        #expect(statements[0].impact == "never called")
        #expect(statements[3].action == "Accepted until 2026-12-31 by sec: ends with the year")
        #expect(statements[6].action == "really bad\nNo fixed version is known.")
        #expect(statements[7].action == "Remove the package.")
        #expect(statements[8].justification == .componentNotPresent)
        #expect(statements.allSatisfy { $0.timestamp == Self.report.generatedAt })
    }

    @Test(arguments: SBOMWriter.CycloneDXVersion.allCases)
    func `CycloneDX is read back with its states, reasons and codes`(
        version: SBOMWriter.CycloneDXVersion
    ) throws {
        let statements = try Self.read(.cycloneDX, version: version)
        #expect(statements.map(\.vulnerability) == Self.names)
        #expect(
            statements.map(\.status) == [
                .notAffected, .underInvestigation, .falsePositive, .affected, .fixed, .underInvestigation,
                .affected,
                .affected, .notAffected,
            ]
        )
        #expect(statements[0].products.flatMap(\.ids) == ["pkg:npm/a@1.0.0", "pkg:npm/b@1.0.0"])
        #expect(statements[0].justification == .vulnerableCodeNotInExecutePath)
        #expect(statements[0].aliases.contains("CVE-2026-1"))
        #expect(statements[3].action == "will_not_fix")
        #expect(statements[3].impact == "Accepted until 2026-12-31 by sec: ends with the year")
        #expect(statements.allSatisfy { $0.timestamp == Self.report.generatedAt })
    }

    @Test(arguments: VEXWriter.Format.allCases)
    func `another decision is another document`(format: VEXWriter.Format) throws {
        var other = Self.report
        other.findings[0].decision = Self.decision(.vex, "called once")
        let ids = try [Self.report, other].map { report in
            try VEXReader.read(#require(VEXWriter.write(report, as: format))).id
        }
        #expect(ids[0] != ids[1])
        #expect(ids[0].hasPrefix("urn:uuid:"))
    }

    @Test func `without findings there is no OpenVEX document, and a CycloneDX one without vulnerabilities`()
        throws
    {
        var nothing = Self.report
        nothing.findings = []
        #expect(VEXWriter.write(nothing, as: .openVEX) == nil)
        let bytes = try #require(VEXWriter.write(nothing, as: .cycloneDX))
        #expect(try VEXReader.read(bytes).statements.isEmpty)
    }

    @Test(.enabled(if: SharedData.isPresent && Python.has("jsonschema"), "needs ../shared and jsonschema"))
    func `OpenVEX is valid by its schema`() throws {
        let output = try Python.run(
            """
            import json, sys
            import jsonschema
            check = jsonschema.Draft202012Validator(json.load(open(sys.argv[2])))
            errors = [f"{list(e.path)}: {e.message[:200]}" for e in check.iter_errors(json.load(open(sys.argv[1])))]
            print("\\n".join(errors) or "valid")
            """,
            input: String(decoding: #require(VEXWriter.write(Self.report, as: .openVEX)), as: UTF8.self),
            arguments: [SharedData.url("data/conformance/openvex/openvex_json_schema.json").path]
        )
        #expect(output == "valid\n", "\(output)")
    }

    @Test(
        .enabled(if: SharedData.isPresent && Python.has("jsonschema"), "needs ../shared and jsonschema"),
        arguments: SBOMWriter.CycloneDXVersion.allCases
    )
    func `CycloneDX is valid by its schema`(version: SBOMWriter.CycloneDXVersion) throws {
        let bytes = try #require(VEXWriter.write(Self.report, as: .cycloneDX, version: version))
        let output = try Python.run(
            SBOMWriterTests.script,
            input: String(decoding: bytes, as: UTF8.self),
            arguments: [
                SharedData.url("data/conformance/cyclonedx/schema").path,
                "bom-\(version.rawValue).schema.json",
            ]
        )
        #expect(output == "valid\n", "\(output)")
    }

    @Test(
        .enabled(if: Python.has("cyclonedx.validation.json"), "needs cyclonedx-python-lib[validation]"),
        arguments: SBOMWriter.CycloneDXVersion.allCases
    )
    func `CycloneDX is valid for other people's validator`(version: SBOMWriter.CycloneDXVersion) throws {
        let bytes = try #require(VEXWriter.write(Self.report, as: .cycloneDX, version: version))
        let output = try Python.run(
            """
            import sys
            from cyclonedx.schema import SchemaVersion
            from cyclonedx.validation.json import JsonStrictValidator
            validator = JsonStrictValidator(SchemaVersion.from_version(sys.argv[2]))
            print(validator.validate_str(open(sys.argv[1]).read()) or "valid")
            """,
            input: String(decoding: bytes, as: UTF8.self),
            arguments: [version.rawValue]
        )
        #expect(output == "valid\n", "\(output)")
    }
}
