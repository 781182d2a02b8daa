import Basics
import Domain
import Extractors
import Foundation
import Licensing
import Pipeline
import Registries
import Testing

@Suite struct LicenseReadingTests {
    private static func settings() throws -> ScanSettings {
        ScanSettings(
            maxAdvisoryAge: .seconds(1),
            organisationPolicy: nil,
            exclusions: .standard,
            licenses: try LicenseCatalog.standard()
        )
    }

    private static func lockfile(_ licenses: [String: String]) -> String {
        let packages = licenses.sorted { $0.key < $1.key }.map { name, license in
            "\"node_modules/\(name)\": {\"version\": \"1.0.0\", \"license\": \"\(license)\"}"
        }
        return """
            {"name": "x", "lockfileVersion": 3, "packages": {"": {"name": "x"}, \(packages.joined(separator: ", "))}}
            """
    }

    private static func tree(_ files: [String: String], unread: [String: String] = [:]) -> FileTree {
        FileTree(
            entries: (Array(files.keys) + unread.keys).map { FileTree.Entry(path: $0, kind: .file) },
            contents: files.mapValues { Array($0.utf8) },
            unread: unread
        )
    }

    @Test func `what is declared stays, and gets its expression where that is certain`() throws {
        let licenses = [
            "a": "MIT", "b": "Apache License 2.0", "c": "(mit or gpl-2.0)", "d": "see the file", "e": "BSD",
        ]
        let tree = Self.tree(["package-lock.json": Self.lockfile(licenses)])
        let components = try Self.settings().inventory(of: tree).components
        let declared = components.reduce(into: [String: String]()) { $0[$1.name] = $1.license }
        #expect(declared == licenses)
        let expressions = components.reduce(into: [String: String]()) { $0[$1.name] = $1.licenseExpression }
        #expect(
            expressions == [
                "a": "MIT", "b": "Apache-2.0", "c": "MIT OR GPL-2.0-only", "e": "LicenseRef-BSD",
            ]
        )
    }

    @Test func `licence files beside manifests are selected and read`() throws {
        let settings = try Self.settings()
        let files = [
            "package.json": "{}", "LICENSE": "SPDX-License-Identifier: MIT", "web/package.json": "{}",
            "web/COPYING": "All rights reserved, ask us.", "docs/LICENSE": "SPDX-License-Identifier: MIT",
        ]
        #expect(
            settings.selection(of: Self.tree(files)) == [
                "package.json", "LICENSE", "web/package.json", "web/COPYING",
            ]
        )
        let inventory = settings.inventory(of: Self.tree(files, unread: ["LICENSE-APACHE": "too large"]))
        #expect(
            inventory.projectLicenses == [
                ProjectLicense(path: "LICENSE", expression: "MIT"),
                ProjectLicense(path: "LICENSE-APACHE", expression: nil),
                ProjectLicense(path: "web/COPYING", expression: nil),
            ]
        )
    }

    @Test func `beyond eight megabytes of licence texts the others are unknown`() throws {
        var files = ["package.json": "{}"]
        for number in 0..<9 {
            files["LICENSE-\(number)"] =
                "SPDX-License-Identifier: MIT\n\n\(number)" + String(repeating: "\n", count: 1_000_000)
        }
        let licenses = try Self.settings().inventory(of: Self.tree(files)).projectLicenses
        #expect(licenses.map(\.expression) == Array(repeating: "MIT", count: 8) + [nil])
    }

    /// Knows `a` at any version, and refuses `z`.
    private struct Registry: RegistrySource {
        let ecosystem = Ecosystem.npm

        func facts(
            of package: PackageName,
            versions: Set<String>
        ) async throws(RegistryError) -> [String: RegistryFacts] {
            if package.name == "z" { throw RegistryError(.throttled, "not so fast") }
            guard let isc = DeclaredLicense("ISC")?.expression else { return [:] }
            let facts = RegistryFacts(
                license: isc,
                publishedAt: Date(timeIntervalSince1970: 1_000),
                deprecation: "use b"
            )
            return Dictionary(uniqueKeysWithValues: versions.map { ($0, facts) })
        }
    }

    @Test func `a registry fills in what is not known, when settings want it`() async throws {
        let tree = Self.tree([
            "package-lock.json": Self.lockfile(["a": "see the file", "b": "MIT", "z": "what?"])
        ])
        let silent = try Self.settings()
        #expect(await silent.completedInventory(of: tree) == silent.inventory(of: tree))

        let asking = ScanSettings(
            maxAdvisoryAge: .seconds(1),
            organisationPolicy: nil,
            exclusions: .standard,
            licenses: try LicenseCatalog.standard(),
            registryLookup: RegistryLookup(sources: [Registry()], cache: nil, maximumRequests: 9, pause: {})
        )
        let inventory = await asking.completedInventory(of: tree)
        let told = inventory.components.map { [$0.license, $0.licenseExpression, $0.licenseSource] }
        #expect(
            told == [
                ["see the file", "ISC", "registry"], ["MIT", "MIT", "lockfile"], ["what?", nil, "lockfile"],
            ]
        )
        #expect(inventory.components.map(\.deprecation) == ["use b", nil, nil])
        let date = Date(timeIntervalSince1970: 1_000)
        #expect(inventory.components.map(\.publishedAt) == [date, nil, nil])
        #expect(inventory.diagnostics.map(\.message) == ["registry of npm: not so fast"])
        #expect(inventory.diagnostics.map(\.severity) == [.warning])
    }
}
