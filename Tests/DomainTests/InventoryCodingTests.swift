import Domain
import Foundation
import Testing

@Suite struct InventoryCodingTests {
    /// A row of a store that was written before lockfiles' addresses, deprecation and codes were kept.
    private static let old = """
        {"manifests": [{"path": "package-lock.json", "kind": "npm.package-lock", "completeness": "complete", "componentCount": 1}],
         "components": [{"ecosystem": "npm", "name": "a", "version": "1.0.0", "source": "registry", "license": "MIT",
           "licenseSource": "lockfile", "dependencies": [], "purl": "pkg:npm/a@1.0.0",
           "occurrences": [{"location": {"path": "package-lock.json", "line": 3}, "scope": "runtime", "isDirect": true,
             "via": [], "isBundled": false}]}],
         "diagnostics": [{"path": "package-lock.json", "line": 1, "severity": "warning", "message": "a remark"}],
         "ignored": [], "projectLicenses": []}
        """

    @Test func `an inventory that an older version stored is read`() throws {
        let inventory = try JSONDecoder().decode(Inventory.self, from: Data(Self.old.utf8))
        let component = try #require(inventory.components.first)
        #expect(component.deprecation == nil)
        #expect(component.publishedAt == nil)
        #expect(component.occurrences.first?.distribution == nil)
        #expect(inventory.manifests.first?.isLocked == true)
        #expect(inventory.diagnostics.first?.code == nil)
    }

    @Test func `what is stored comes back`() throws {
        var component = Component(
            ecosystem: .npm,
            name: "a",
            version: "1.0.0",
            source: .registry,
            license: nil,
            licenseSource: nil,
            occurrences: [
                Occurrence(
                    location: FileLocation(path: "package.json", line: 1),
                    scope: .dev,
                    isDirect: true,
                    via: [],
                    distribution: Distribution(origin: "https://registry.npmjs.org", integrity: "sha512-abc")
                )
            ],
            deprecation: "use b"
        )
        component.publishedAt = Date(timeIntervalSince1970: 1_700_000_000)
        let inventory = Inventory(
            manifests: [
                Manifest(
                    path: "package.json",
                    kind: "npm.package-json",
                    completeness: .partial,
                    reason: "no lockfile",
                    componentCount: 1,
                    isLocked: false
                )
            ],
            components: [component],
            diagnostics: [
                Diagnostic(path: "a", line: 1, severity: .warning, message: "m", code: .lockfileOutOfStep)
            ]
        )
        let again = try JSONDecoder().decode(Inventory.self, from: JSONEncoder().encode(inventory))
        #expect(again == inventory)
    }
}
