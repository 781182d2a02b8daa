import Documents
import Domain
import Foundation
import TestSupport
import Testing

@Suite struct SBOMWriterTests {
    private static func component(
        _ ecosystem: Ecosystem,
        _ name: String,
        _ version: String,
        scope: Scope = .runtime,
        direct: Bool = false,
        license: String? = nil,
        needs: [PackageURL] = [],
        source: ComponentSource = .registry
    ) -> Component {
        Component(
            ecosystem: ecosystem,
            name: name,
            version: version,
            source: source,
            license: license,
            licenseSource: license == nil ? nil : "lockfile",
            occurrences: [
                Occurrence(
                    location: FileLocation(path: "a<b>.json", line: 3),
                    scope: scope,
                    isDirect: direct,
                    via: []
                )
            ],
            dependencies: needs
        )
    }

    static let report: Report = {
        let leaf = component(.npm, "@s/leaf", "1.0.0", license: "MIT OR (Apache-2.0 WITH LLVM-exception)")
        let top = component(.npm, "top", "2.0.0", direct: true, license: "MIT", needs: [leaf.purl])
        let components = [
            leaf, top,
            component(.maven, "org.a:b", "1", scope: .dev, direct: true, license: "The <best> & only\n"),
            component(.npm, "top", "2.0.0", source: .git),
            component(.composer, "v/c", "", scope: .optional, direct: true, license: "LicenseRef-Own"),
        ]
        let finding = Finding(
            id: "GHSA-aaaa-bbbb-cccc",
            aliases: ["CVE-2026-1"],
            component: leaf,
            severity: .high,
            cvss: CVSSScore(
                version: "3.1",
                score: 7.5,
                vector: "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N"
            ),
            isMalicious: false,
            fixedVersions: ["1.0.1"],
            summary: "A flaw & more",
            provenance: nil,
            status: .open
        )
        return Report(
            repository: "acme/widgets",
            commit: "0123456789abcdef0123456789abcdef01234567",
            base: nil,
            advisorySnapshot: nil,
            verdict: Verdict(reasons: []),
            inventory: Inventory(manifests: [], components: components, diagnostics: []),
            findings: [finding],
            diagnostics: [],
            generatedAt: Date(timeIntervalSince1970: 1_767_225_600)
        )
    }()

    @Test(arguments: SBOMWriter.Format.allCases, SBOMWriter.CycloneDXVersion.allCases)
    func `what is written is read back with its graph, and without fault`(
        format: SBOMWriter.Format,
        version: SBOMWriter.CycloneDXVersion
    ) throws {
        let bytes = SBOMWriter.write(Self.report, as: format, version: version)
        #expect(bytes == SBOMWriter.write(Self.report, as: format, version: version))
        let sbom = try SBOMReader.read(bytes)
        #expect(sbom.faults == [])
        #expect(sbom.subject?.name == "acme/widgets")
        #expect(
            sbom.items.compactMap(\.purl).sorted()
                == Self.report.inventory.components.map(\.purl.description).sorted()
        )
        let byRef = Dictionary(uniqueKeysWithValues: sbom.items.map { ($0.ref, $0.purl ?? "") })
        let edges = Set(sbom.dependencies.map { "\(byRef[$0.from] ?? "root") \(byRef[$0.to] ?? "?")" })
        #expect(
            edges.isSuperset(of: [
                "root pkg:npm/top@2.0.0", "root pkg:maven/org.a/b@1", "root pkg:composer/v/c",
                "pkg:npm/top@2.0.0 pkg:npm/%40s/leaf@1.0.0",
            ])
        )
        let leaf = sbom.items.first { $0.purl == "pkg:npm/%40s/leaf@1.0.0" }
        #expect(leaf?.license == "MIT OR Apache-2.0 WITH LLVM-exception")
        #expect(sbom.items.first { $0.purl == "pkg:maven/org.a/b@1" }?.scope == "excluded")
        // Four of five have a licence, which is enough; one has no version.
        let failed = SBOMConformance(of: sbom).checks.filter { $0.weight != .neutral && !$0.passes }
        #expect(failed.map(\.id) == ["name-version", "hash"])
    }

    @Test(
        .enabled(if: SharedData.isPresent && Python.has("jsonschema"), "needs ../shared and jsonschema"),
        arguments: ["1.4", "1.5", "1.6"]
    )
    func `CycloneDX is valid by its schema`(version: String) throws {
        let version = try #require(SBOMWriter.CycloneDXVersion(rawValue: version))
        let bytes = SBOMWriter.write(Self.report, as: .cycloneDXJSON, version: version)
        let output = try Python.run(
            Self.script,
            input: String(decoding: bytes, as: UTF8.self),
            arguments: [
                SharedData.url("data/conformance/cyclonedx/schema").path,
                "bom-\(version.rawValue).schema.json",
            ]
        )
        #expect(output == "valid\n", "\(output)")
    }

    @Test(
        .enabled(if: SharedData.isPresent && Python.has("jsonschema"), "needs ../shared and jsonschema"),
        arguments: ["spdx-schema-2.3.json", "spdx-schema-2.3.1.json"]
    )
    func `SPDX is valid by its schema`(schema: String) throws {
        let output = try Python.run(
            Self.script,
            input: String(decoding: SBOMWriter.write(Self.report, as: .spdxJSON), as: UTF8.self),
            arguments: [SharedData.url("data/conformance/spdx").path, schema]
        )
        #expect(output == "valid\n", "\(output)")
    }

    @Test(
        .enabled(if: Python.has("cyclonedx.validation.xml"), "needs cyclonedx-python-lib[validation]"),
        arguments: SBOMWriter.CycloneDXVersion.allCases
    )
    func `CycloneDX in XML is valid by its schema`(version: SBOMWriter.CycloneDXVersion) throws {
        let bytes = SBOMWriter.write(Self.report, as: .cycloneDXXML, version: version)
        let output = try Python.run(
            """
            import sys
            from cyclonedx.schema import SchemaVersion
            from cyclonedx.validation.xml import XmlValidator
            validator = XmlValidator(SchemaVersion.from_version(sys.argv[2]))
            print(validator.validate_str(open(sys.argv[1]).read()) or "valid")
            """,
            input: String(decoding: bytes, as: UTF8.self),
            arguments: [version.rawValue]
        )
        #expect(output == "valid\n", "\(output)")
    }

    @Test(
        .enabled(if: Python.has("spdx_tools"), "needs spdx-tools"),
        arguments: [SBOMWriter.Format.spdxTagValue, .spdxJSON]
    )
    func `SPDX is valid for the specification's own tool`(format: SBOMWriter.Format) throws {
        let output = try Python.run(
            """
            import os, sys
            from spdx_tools.spdx.parser.parse_anything import parse_file
            from spdx_tools.spdx.validation.document_validator import validate_full_spdx_document
            path = sys.argv[1] + sys.argv[2]
            os.rename(sys.argv[1], path)
            print([m.validation_message for m in validate_full_spdx_document(parse_file(path))] or "valid")
            """,
            input: String(decoding: SBOMWriter.write(Self.report, as: format), as: UTF8.self),
            arguments: [format == .spdxJSON ? ".spdx.json" : ".spdx"]
        )
        // Its parser says once that it generates its tables.
        #expect(output.hasSuffix("valid\n") && !output.contains("["), "\(output)")
    }

    static let script = """
        import json, os, sys, warnings
        warnings.simplefilter("ignore")
        import jsonschema
        document, folder, name = sys.argv[1:4]
        schemas = {n: json.load(open(os.path.join(folder, n))) for n in os.listdir(folder) if n.endswith(".json")}
        schema = schemas[name]
        store = {s["$id"]: s for s in schemas.values() if "$id" in s}
        store.update({"http://cyclonedx.org/schema/" + n: s for n, s in schemas.items()})
        check = jsonschema.Draft7Validator(schema, resolver=jsonschema.RefResolver(schema.get("$id", ""), schema, store))
        errors = [f"{list(e.path)}: {e.message[:200]}" for e in check.iter_errors(json.load(open(document)))]
        print("\\n".join(errors) or "valid")
        """
}
