import Domain
import Foundation
import GateRules
import StrictYAML
import Testing

/// One row per decision of the rules that judge components, manifests and lockfiles.
@Suite struct ComponentRuleTests {
    typealias S = RuleSample

    struct Row: Sendable {
        let rule: String
        let parameters: String
        let head: Inventory
        var base: Inventory?
        let outcome: Outcome

        init(
            _ rule: String,
            _ parameters: String,
            _ head: [Component],
            base: [Component]? = nil,
            _ outcome: Outcome
        ) {
            self.init(rule, parameters, S.inventory(head), base: base.map { S.inventory($0) }, outcome)
        }

        init(
            _ rule: String,
            _ parameters: String,
            _ head: Inventory,
            base: Inventory? = nil,
            _ outcome: Outcome
        ) {
            self.rule = rule
            self.parameters = parameters
            self.head = head
            self.base = base
            self.outcome = outcome
        }
    }

    private static let gpl = S.component(license: "GPL-3.0-only")
    private static let mpl = S.component(license: "MPL-2.0")
    private static let npm = "https://registry.npmjs.org"

    private static func manifest(_ path: String, locked: Bool) -> Inventory {
        S.inventory(manifests: [
            Manifest(
                path: path,
                kind: "npm.package-json",
                completeness: locked ? .complete : .partial,
                reason: "no lockfile",
                componentCount: 0,
                isLocked: locked
            )
        ])
    }

    private static func problem(_ code: Diagnostic.Code?, path: String = "package-lock.json") -> Inventory {
        S.inventory(diagnostics: [
            Diagnostic(path: path, line: 3, severity: .warning, message: "m", code: code)
        ])
    }

    private static func project(_ license: String?, _ component: Component) -> Inventory {
        S.inventory([component], licenses: [ProjectLicense(path: "LICENSE", expression: license)])
    }

    /// In two lockfiles, with a checksum each.
    private static func twice(_ first: String, _ second: String) -> Component {
        Component(
            ecosystem: .npm,
            name: "a",
            version: "1.0.0",
            source: .registry,
            license: nil,
            licenseSource: nil,
            occurrences: [("package-lock.json", first), ("docs/package-lock.json", second)].map {
                Occurrence(
                    location: FileLocation(path: $0.0, line: 1),
                    scope: .runtime,
                    isDirect: true,
                    via: [],
                    distribution: Distribution(origin: nil, integrity: $0.1)
                )
            }
        )
    }

    static let licenses: [Row] = [
        Row("license", "{}", [gpl], .blocked), Row("license", "{ forbidden: warn }", [gpl], .warned),
        Row("license", "{}", [gpl], base: [gpl], .passed),
        Row("license", "{ provenance: all }", [gpl], base: [gpl], .blocked),
        Row("license", "{}", [S.component(license: "MIT")], .passed), Row("license", "{}", [mpl], .passed),
        Row("license", "{ conditional: warn }", [mpl], .warned),
        Row("license", "{}", [S.component()], .passed),
        Row("license", "{ unknown: block }", [S.component()], .blocked),
        Row("license", "{ unknown: block }", [S.component(source: .local)], .passed),
        Row("license", "{}", [S.component(license: "MIT OR GPL-3.0-only")], .passed),
        Row("license", "{}", [S.component(license: "MIT AND GPL-3.0-only")], .blocked),
        Row("license", "{ deny: [MIT] }", [S.component(license: "MIT")], .blocked),
        Row("license", "{ deny: [mit] }", [S.component(license: "MIT OR ISC")], .passed),
        Row("license", "{ allow: [GPL-3.0-only] }", [gpl], .passed),
        Row(
            "license",
            "{ allow: [GPL-3.0-only] }",
            [S.component(license: "GPL-3.0-only AND AGPL-3.0-only")],
            .blocked
        ),
        Row("license", "{ scopes: [runtime] }", [S.component(scope: .dev, license: "GPL-3.0-only")], .passed),

        // What only development needed and is shipped now is new.
        Row("license", "{}", [gpl], base: [S.component(scope: .dev, license: "GPL-3.0-only")], .blocked),
        Row("license", "{}", [S.component(scope: .dev, license: "GPL-3.0-only")], base: [gpl], .passed),

        // A change does not choose the licence that it is judged by.
        Row("license-conflict", "{}", S.inventory([gpl]), base: project("MIT", S.component("b")), .blocked),
        Row("license-conflict", "{}", project("MIT", gpl), .blocked),
        Row("license-conflict", "{}", project("GPL-3.0-or-later", gpl), .passed),
        Row("license-conflict", "{}", project("GPL-2.0-only", gpl), .blocked),
        Row("license-conflict", "{}", project("MIT", mpl), .passed),
        Row("license-conflict", "{}", project(nil, gpl), .passed),
        Row("license-conflict", "{ project: MIT }", project(nil, gpl), .blocked),
        Row(
            "license-conflict",
            "{}",
            project("MIT", S.component(scope: .dev, license: "GPL-3.0-only")),
            .passed
        ),
        Row("license-conflict", "{}", project("MIT", S.component(license: "GPL-3.0-only OR MIT")), .passed),
        Row(
            "license-conflict",
            "{}",
            project("MIT", S.component(license: "GPL-2.0-only WITH Classpath-exception-2.0")),
            .passed
        ),
        Row("license-conflict", "{}", project("GPL-2.0-only", S.component(license: "Apache-2.0")), .blocked),
        Row("license-conflict", "{}", project("Apache-2.0", S.component(license: "AGPL-3.0-only")), .blocked),
    ]

    static let packages: [Row] = [
        Row("denied-package", "{ packages: [\"pkg:npm/a\"] }", [S.component()], .blocked),
        Row("denied-package", "{ packages: [\"pkg:npm/ab\"] }", [S.component()], .passed),
        Row("denied-package", "{ packages: [\"pkg:npm/@evil/*\"] }", [S.component("@evil/x")], .blocked),
        Row("denied-package", "{ packages: [\"pkg:npm/%40evil/*\"] }", [S.component("@evil/x")], .blocked),
        Row("denied-package", "{ packages: [\"pkg:npm/@evil/*\"] }", [S.component("@evil2/x")], .passed),
        Row("denied-package", "{ packages: [\"pkg:pypi/a\"] }", [S.component()], .passed),
        Row(
            "denied-package",
            "{ packages: [{ package: \"pkg:npm/a\", versions: \"<1\" }] }",
            [S.component()],
            .passed
        ),
        Row(
            "denied-package",
            "{ packages: [{ package: \"pkg:npm/a\", versions: \"^1\" }] }",
            [S.component()],
            .blocked
        ),
        Row(
            "denied-package",
            "{ packages: [{ package: \"pkg:npm/a\", versions: \"<2\" }] }",
            [S.component("a", "1.9.0-rc.1")],
            .blocked
        ),
        Row(
            "denied-package",
            "{ packages: [{ package: \"pkg:npm/a\", versions: \"<1\" }] }",
            [S.component("a", "what")],
            .blocked
        ),
        Row("denied-package", "{}", [S.component()], .passed),

        Row("package-age", "{ minDays: 7 }", [S.component(published: S.days(6.9))], .blocked),
        Row("package-age", "{ minDays: 7 }", [S.component(published: S.days(7))], .passed),
        Row("package-age", "{ minDays: 7 }", [S.component()], .passed),
        Row("package-age", "{ minDays: 7, unknown: warn }", [S.component()], .warned),
        Row(
            "package-age",
            "{ minDays: 7 }",
            [S.component(published: S.days(1))],
            base: [S.component()],
            .passed
        ),

        Row("deprecated-package", "{}", [S.component(deprecation: "use b")], .warned),
        Row("deprecated-package", "{ level: block }", [S.component(deprecation: "use b")], .blocked),
        Row("deprecated-package", "{}", [S.component(deprecation: "use b")], base: [S.component()], .passed),
        Row("deprecated-package", "{}", [S.component()], .passed),

        Row("new-direct-dependency", "{}", [S.component()], base: [], .warned),
        Row("new-direct-dependency", "{}", [S.component()], .passed),
        Row("new-direct-dependency", "{}", [S.component(direct: false)], base: [], .passed),
        Row("new-direct-dependency", "{}", [S.component("a", "2.0.0")], base: [S.component()], .passed),
        Row("new-direct-dependency", "{}", [S.component()], base: [S.component(direct: false)], .warned),
        Row("new-direct-dependency", "{}", [S.component(source: .local)], base: [], .passed),

        Row("major-jump", "{}", [S.component("a", "2.0.0")], base: [S.component()], .warned),
        Row("major-jump", "{}", [S.component("a", "1.9.0")], base: [S.component()], .passed),
        Row("major-jump", "{}", [S.component("a", "0.9.0")], base: [S.component()], .warned),
        Row("major-jump", "{}", [S.component("a", "0.3.0")], base: [S.component("a", "0.2.9")], .warned),
        Row("major-jump", "{}", [S.component("a", "2.0.0", direct: false)], base: [S.component()], .passed),
        Row("major-jump", "{}", [S.component("a", "2.0.0")], .passed),
        Row("major-jump", "{}", [S.component("a", "main")], base: [S.component()], .passed),

        Row("maximum-components", "{ total: 1 }", [S.component(), S.component("b")], .warned),
        Row("maximum-components", "{ total: 2, level: block }", [S.component(), S.component("b")], .passed),
        Row(
            "maximum-components",
            "{ added: 0, level: block }",
            [S.component(), S.component("b")],
            base: [S.component()],
            .blocked
        ),
        Row(
            "maximum-components",
            "{ added: 1 }",
            [S.component(), S.component("b")],
            base: [S.component()],
            .passed
        ),
        Row("maximum-components", "{ added: 0 }", [S.component()], .passed),
    ]

    static let lockfiles: [Row] = [
        Row("tampered-lockfile", "{}", problem(.addressMismatch), .blocked),
        Row("tampered-lockfile", "{}", problem(nil), .passed),
        Row("tampered-lockfile", "{}", [S.component(origin: npm, integrity: "sha512-a")], .passed),
        Row("tampered-lockfile", "{}", [S.component(origin: "http://registry.npmjs.org")], .blocked),
        Row("tampered-lockfile", "{ hosts: [registry.npmjs.org] }", [S.component(origin: npm)], .passed),
        Row("tampered-lockfile", "{ hosts: [\"*.example.com\"] }", [S.component(origin: npm)], .blocked),
        Row(
            "tampered-lockfile",
            "{ hosts: [\"npm.example.com:8443\"] }",
            [S.component(origin: "https://npm.example.com:8443")],
            .passed
        ),
        Row(
            "tampered-lockfile",
            "{}",
            [S.component(integrity: "sha512-b")],
            base: [S.component(integrity: "sha512-a")],
            .blocked
        ),
        Row(
            "tampered-lockfile",
            "{}",
            [S.component(integrity: "sha512-a")],
            base: [S.component(integrity: "sha512-a")],
            .passed
        ),
        Row(
            "tampered-lockfile",
            "{}",
            [S.component(integrity: "sha512-a")],
            base: [S.component(integrity: "sha1-x sha512-a")],
            .passed
        ),
        Row(
            "tampered-lockfile",
            "{}",
            [S.component(integrity: "sha512-a")],
            base: [S.component(integrity: "sha1-x")],
            .warned
        ),
        Row(
            "tampered-lockfile",
            "{}",
            [S.component(origin: npm)],
            base: [S.component(origin: npm, integrity: "sha512-a")],
            .blocked
        ),
        Row(
            "tampered-lockfile",
            "{}",
            [S.component("a", "1.0.1", integrity: "sha512-b")],
            base: [S.component(integrity: "sha512-a")],
            .passed
        ),
        Row("tampered-lockfile", "{}", [S.component(source: .git)], .warned),
        Row("tampered-lockfile", "{ remote: block }", [S.component(source: .remoteTarball)], .blocked),
        Row("tampered-lockfile", "{ remote: \"off\" }", [S.component(source: .git)], .passed),
        Row(
            "tampered-lockfile",
            "{}",
            [S.component(source: .git)],
            base: [S.component(source: .git)],
            .passed
        ),
        Row("tampered-lockfile", "{ unverified: warn }", [S.component(origin: npm)], .warned),
        Row("tampered-lockfile", "{}", [S.component(origin: npm)], .passed),

        // A weaker algorithm, a second checksum beside the right one, and a decoy in another lockfile confirm nothing.
        Row(
            "tampered-lockfile",
            "{}",
            [S.component(integrity: "sha384-b")],
            base: [S.component(integrity: "sha512-a")],
            .blocked
        ),
        Row(
            "tampered-lockfile",
            "{}",
            [S.component(integrity: "sha512-a sha512-b")],
            base: [S.component(integrity: "sha512-a")],
            .blocked
        ),
        Row(
            "tampered-lockfile",
            "{}",
            [twice("sha512-b", "sha512-a")],
            base: [S.component(integrity: "sha512-a")],
            .blocked
        ),
        // A new lockfile undoes nothing, but must agree where it can be compared.
        Row(
            "tampered-lockfile",
            "{}",
            [S.component(path: "yarn.lock", integrity: "sha1-x")],
            base: [S.component(integrity: "sha512-a")],
            .warned
        ),
        Row(
            "tampered-lockfile",
            "{}",
            [S.component(path: "yarn.lock", origin: npm)],
            base: [S.component(integrity: "sha512-a")],
            .warned
        ),
        Row(
            "tampered-lockfile",
            "{}",
            [S.component(path: "yarn.lock", integrity: "sha512-b")],
            base: [S.component(integrity: "sha512-a")],
            .blocked
        ),
        Row(
            "tampered-lockfile",
            "{}",
            [S.component(path: "yarn.lock", integrity: "sha512-a")],
            base: [S.component(integrity: "sha512-a")],
            .passed
        ),
        // Another address of the same version is new.
        Row(
            "tampered-lockfile",
            "{}",
            [S.component(origin: "http://evil.example")],
            base: [S.component(origin: npm)],
            .blocked
        ),
        Row(
            "tampered-lockfile",
            "{ hosts: [registry.npmjs.org] }",
            [S.component(origin: "https://evil.example")],
            base: [S.component(origin: npm)],
            .blocked
        ),
        Row(
            "tampered-lockfile",
            "{ hosts: [registry.npmjs.org] }",
            [S.component(origin: "https://old.example")],
            base: [S.component(origin: "https://old.example")],
            .passed
        ),
        Row("tampered-lockfile", "{}", [S.component(source: .git)], base: [S.component()], .warned),
        Row("tampered-lockfile", "{}", problem(.addressMismatch), base: problem(.addressMismatch), .passed),
        Row(
            "tampered-lockfile",
            "{ provenance: all }",
            problem(.addressMismatch),
            base: problem(.addressMismatch),
            .blocked
        ),
        Row("tampered-lockfile", "{}", problem(.addressMismatch), base: problem(nil), .blocked),

        Row("lockfile-out-of-step", "{}", problem(.lockfileOutOfStep), .warned),
        Row("lockfile-out-of-step", "{ level: block }", problem(.lockfileOutOfStep), .blocked),
        Row("lockfile-out-of-step", "{}", problem(.addressMismatch), .passed),
        Row(
            "lockfile-out-of-step",
            "{ provenance: [introduced] }",
            problem(.lockfileOutOfStep),
            base: problem(.lockfileOutOfStep),
            .passed
        ),
        Row(
            "lockfile-out-of-step",
            "{ provenance: [introduced] }",
            problem(.lockfileOutOfStep),
            base: problem(nil),
            .warned
        ),

        Row("unpinned-manifest", "{}", manifest("package.json", locked: false), .warned),
        Row("unpinned-manifest", "{ level: block }", manifest("package.json", locked: false), .blocked),
        Row("unpinned-manifest", "{}", manifest("package.json", locked: true), .passed),
        Row(
            "unpinned-manifest",
            "{ provenance: [introduced] }",
            manifest("a", locked: false),
            base: manifest("a", locked: false),
            .passed
        ),
        Row(
            "unpinned-manifest",
            "{ provenance: [introduced] }",
            manifest("a", locked: false),
            base: manifest("a", locked: true),
            .warned
        ),
    ]

    static let rows = licenses + packages + lockfiles

    @Test(arguments: rows.indices)
    func `a rule judges what a commit contains`(index: Int) throws {
        let row = Self.rows[index]
        let reason = try S.reason(row.rule, row.parameters, S.context(head: row.head, base: row.base))
        #expect(reason.outcome == row.outcome, "\(row.rule) \(row.parameters): \(reason.message)")
        #expect(!reason.message.isEmpty)
    }

    @Test func `a waived licence counts for no licence rule`() throws {
        let component = S.component(license: "GPL-3.0-only")
        let context = try S.context(
            head: Self.project("MIT", component),
            waived: [component.purl.description: ["GPL-3.0-only"]]
        )
        #expect(try S.reason("license", "{}", context).outcome == .passed)
        #expect(try S.reason("license-conflict", "{}", context).outcome == .passed)
    }

    @Test func `a jump names the version before`() throws {
        let context = try S.context(
            head: S.inventory([S.component("a", "2.0.0")]),
            base: S.inventory([S.component()])
        )
        let reason = try S.reason("major-jump", "{}", context)
        #expect(reason.message == "Another major version: a@2.0.0 (was 1.0.0).")
    }

    @Test(arguments: [
        ("denied-package", "{ packages: [left-pad] }", "expected a package URL"),
        ("denied-package", "{ packages: [\"pkg:npm/a@1.0.0\"] }", "write it below versions"),
        (
            "denied-package", "{ packages: [{ package: \"pkg:npm/a\", versions: \"<<1\" }] }",
            "is no range of versions of npm"
        ),
        ("denied-package", "{ packages: [{ packge: \"pkg:npm/a\" }] }", "did you mean 'package'?"),
        ("license", "{ deny: [GPL] }", "expected one licence of the SPDX list"),
        ("license", "{ deny: [\"MIT OR ISC\"] }", "expected one licence of the SPDX list"),
        ("license", "{ deny: [MIT], allow: [mit] }", "'MIT' is denied as well"),
        ("license", "{ level: block }", "unknown key"),
        ("license-conflict", "{ project: \"MIT OR\" }", "is no SPDX expression"),
        ("epss", "{ min: 50 }", "expected a number from 0.0 to 1.0"),
        ("due-date", "{ days: { hihg: 3 } }", "did you mean 'high'?"),
        ("package-age", "{ minDays: 0 }", "expected a whole number from 1"),
        ("new-direct-dependency", "{ provenance: all }", "unknown key"),
    ])
    func `parameters that surprise are errors`(rule: String, parameters: String, message: String) throws {
        let error = #expect(throws: YAMLError.self) {
            try S.reason(rule, parameters, S.context())
        }
        let text = try #require(error).description
        #expect(text.contains(message), "\(text)")
    }
}
