import Documents
import Testing

@Suite struct SBOMReaderTests {
    private func read(_ text: String) throws -> SBOM { try SBOMReader.read(Array(text.utf8)) }

    @Test func `components, nested ones too, licences and dependencies are read`() throws {
        let sbom = try read(
            """
            {"bomFormat": "CycloneDX", "specVersion": "1.5", "metadata": {"timestamp": "2026-01-01T00:00:00Z",
              "tools": {"components": [{"type": "application", "name": "t"}]}, "component": {"type": "application",
              "bom-ref": "root", "name": "app", "version": "1"}},
             "components": [{"type": "library", "bom-ref": "a", "group": "g", "name": "a", "version": "1",
               "purl": "pkg:maven/g/a@1", "licenses": [{"license": {"id": "MIT"}}, {"license": {"name": "Own"}}],
               "hashes": [{"alg": "MD5", "content": "00000000000000000000000000000000"}],
               "components": [{"type": "library", "bom-ref": "b", "name": "b", "scope": "excluded"}]}],
             "dependencies": [{"ref": "root", "dependsOn": ["a"]}, {"ref": "a", "dependsOn": ["b"]}]}
            """
        )
        #expect(sbom.faults == [])
        #expect(sbom.items.map(\.ref) == ["a", "b"])
        #expect(sbom.items.first?.license == "MIT AND Own")
        #expect(sbom.items.last?.scope == "excluded")
        #expect(sbom.items.map(\.line) == [4, 7])
        #expect(sbom.dependencies.map { "\($0.from)>\($0.to)" } == ["root>a", "a>b"])
        #expect(sbom.subject?.name == "app")
        #expect(sbom.tools == ["t"])
    }

    @Test func `XML says the same as JSON`() throws {
        let sbom = try read(
            """
            <?xml version="1.0"?>
            <bom xmlns="http://cyclonedx.org/schema/bom/1.4" serialNumber="urn:uuid:3e671687395b41f5a30fa58921a69b79">
              <components><component type="library" bom-ref="a"><group>g</group><name>a</name><version>1</version>
                <licenses><expression>MIT OR Apache-2.0</expression></licenses><purl>pkg:maven/g/a@1</purl></component>
                <component type="library" bom-ref="b"><name>b</name></component></components>
              <dependencies><dependency ref="a"><dependency ref="b"/></dependency></dependencies>
            </bom>
            """
        )
        #expect(sbom.faults == [])
        #expect(sbom.items.map(\.name) == ["a", "b"])
        #expect(sbom.items.first?.license == "MIT OR Apache-2.0")
        #expect(sbom.dependencies.map { "\($0.from)>\($0.to)" } == ["a>b"])
    }

    @Test func `tag-value with texts of several lines and CRLF`() throws {
        let sbom = try read(
            "SPDXVersion: SPDX-2.3\r\nSPDXID: SPDXRef-DOCUMENT\r\nCreated: 2026-01-01T00:00:00Z\r\n"
                + "PackageName: a\r\nSPDXID: SPDXRef-a\r\nPackageVersion: 1\r\nPackageComment: <text>x\r\nPackageName: no\r\n"
                + "</text>\r\nExternalRef: PACKAGE-MANAGER purl pkg:npm/a@1\r\nPackageLicenseDeclared: MIT\r\n"
                + "Relationship: SPDXRef-a DEPENDS_ON SPDXRef-b\r\n"
        )
        #expect(sbom.items.map(\.name) == ["a"])
        #expect(sbom.items.first?.purl == "pkg:npm/a@1")
        #expect(sbom.items.first?.license == "MIT")
        #expect(sbom.dependencies.count == 1)
    }

    @Test(arguments: [
        ("", DocumentError.Reason.unreadable), ("{}", .unreadable), ("[]", .unreadable),
        ("<a/>", .unreadable), ("text", .unreadable),
        (#"{"bomFormat": "CycloneDX"}"#, .unreadable),
        (#"{"bomFormat": "CycloneDX", "specVersion": "9"}"#, .unsupported),
        (#"{"bomFormat": "CycloneDX", "specVersion": "1.6", "components": {}}"#, .unreadable),
        (#"{"bomFormat": "CycloneDX", "bomFormat": "CycloneDX", "specVersion": "1.6"}"#, .unreadable),
        (#"{"spdxVersion": "SPDX-3.0"}"#, .unsupported), ("SPDXVersion: SPDX-9", .unsupported),
        (#"<bom xmlns="http://cyclonedx.org/schema/bom/9"/>"#, .unsupported),
        ("SPDXVersion: SPDX-2.3\nPackageComment: <text>never", .unreadable),
    ])
    func `what is no SBOM of a known version is refused`(text: String, reason: DocumentError.Reason) {
        #expect(throws: DocumentError.self) { try read(text) }
        do { _ = try read(text) } catch { #expect((error as? DocumentError)?.reason == reason) }
    }

    @Test func `components nested a hundred thousand deep are refused without recursion`() {
        let depth = 100_000
        let text =
            #"{"bomFormat":"CycloneDX","specVersion":"1.6","components":"#
            + String(repeating: #"[{"type":"library","name":"a","components":"#, count: depth) + "[]"
            + String(repeating: "}]", count: depth) + "}"
        #expect(throws: DocumentError.self) { try read(text) }
    }
}
