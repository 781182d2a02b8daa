import Domain
import Foundation
import GateRules
import StrictYAML
import Testing

@Suite struct CustomRuleTests {
    private static let now = Date(timeIntervalSince1970: 1_800_000_000)

    private static let component = Component(
        ecosystem: .npm,
        name: "left-pad",
        version: "1.3.0",
        source: .registry,
        license: "WTFPL",
        licenseSource: "lockfile",
        licenseExpression: "WTFPL",
        occurrences: [
            Occurrence(
                location: FileLocation(path: "apps/web/package-lock.json", line: 3),
                scope: .runtime,
                isDirect: false,
                via: [PackageURL(ecosystem: .npm, name: "parent", version: "2.0.0")],
                distribution: Distribution(origin: "https://registry.npmjs.org", integrity: nil)
            )
        ],
        deprecation: "use String.prototype.padStart()"
    )

    private static let finding = Finding(
        id: "GHSA-aaaa-bbbb-cccc",
        aliases: ["CVE-2026-1"],
        component: component,
        severity: .high,
        cvss: CVSSScore(version: "3.1", score: 7.5, vector: "CVSS:3.1/AV:N/AC:L"),
        epss: EPSSScore(score: 0.4, percentile: 0.97),
        isMalicious: false,
        fixedVersions: ["1.3.1"],
        summary: "pads wrongly",
        published: now.addingTimeInterval(-10 * 86_400),
        provenance: .introduced,
        status: .open
    )

    private static func context(
        base: Inventory? = .empty,
        stage: Stage = .source,
        branch: String? = "main",
        firstSeen: [String: Date]? = nil,
        version: String = "1.3.0"
    ) -> GateContext {
        var finding = finding
        if version != "1.3.0" {
            finding = finding.replacing(
                Component(
                    ecosystem: .npm,
                    name: "left-pad",
                    version: version,
                    source: .registry,
                    license: nil,
                    licenseSource: nil,
                    occurrences: component.occurrences
                )
            )
        }
        return GateContext(
            findings: [finding],
            inventory: Inventory(manifests: [], components: [finding.component], diagnostics: []),
            base: base,
            advisoryData: .fresh,
            licenses: ["WTFPL": .allowed],
            stage: stage,
            branch: branch,
            now: now,
            firstSeen: firstSeen
        )
    }

    private static func reason(
        _ custom: String,
        _ context: GateContext = context()
    ) throws -> RuleOutcome {
        let text = "version: 1\ncustom:\n  - { id: mine, level: block, \(custom) }\n"
        let layer = GatePolicy.Layer(file: "policy.yaml", bytes: Array(text.utf8))
        let verdict = try GatePolicy(organisation: nil, repository: layer).verdict(context)
        return try #require(verdict.reasons.first { $0.rule == "mine" })
    }

    @Test(arguments: [
        // Every field, once so that it holds and once so that it does not.
        ("finding.id", "equals", "CVE-2026-1", true), ("finding.id", "equals", "CVE-2026-2", false),
        ("finding.severity", "at-least", "high", true), ("finding.severity", "at-least", "critical", false),
        ("finding.severity", "in", "[low, high]", true), ("finding.severity", "equals", "low", false),
        ("finding.cvss", "at-least", "7.5", true), ("finding.cvss", "greater-than", "7.5", false),
        ("finding.cvssVersion", "equals", "\"3.1\"", true),
        ("finding.cvssVersion", "equals", "\"4.0\"", false),
        ("finding.vector", "contains", "av:n", true), ("finding.vector", "contains", "AV:L", false),
        ("finding.epss", "greater-than", "0.3", true), ("finding.epss", "less-than", "0.3", false),
        ("finding.epssPercentile", "at-least", "0.9", true),
        ("finding.epssPercentile", "at-most", "0.9", false),
        ("finding.knownExploited", "equals", "false", true),
        ("finding.knownExploited", "equals", "true", false),
        ("finding.ransomware", "equals", "false", true), ("finding.ransomware", "equals", "true", false),
        ("finding.malicious", "equals", "false", true), ("finding.malicious", "equals", "true", false),
        ("finding.informational", "exists", "false", true),
        ("finding.informational", "equals", "unmaintained", false),
        ("finding.provenance", "equals", "introduced", true),
        ("finding.provenance", "equals", "known", false),
        ("finding.fixable", "equals", "true", true), ("finding.fixable", "equals", "false", false),
        ("finding.fixedVersion", "in", "[1.3.1]", true), ("finding.fixedVersion", "exists", "false", false),
        ("finding.ageDays", "at-least", "10", true), ("finding.ageDays", "at-least", "10.1", false),
        ("finding.seenDays", "exists", "true", true), ("finding.seenDays", "at-least", "10.1", false),
        ("finding.summary", "contains", "PADS", true), ("finding.summary", "contains", "leaks", false),
        ("finding.status", "equals", "open", true), ("finding.status", "equals", "waived", false),
        ("component.purl", "matches", "pkg:npm/left-*@1.3.0", true),
        ("component.purl", "matches", "pkg:npm/*/*", false),
        ("component.name", "equals", "left-pad", true), ("component.name", "equals", "left", false),
        ("component.version", "within", "\"<1.4\"", true), ("component.version", "within", "\"^2\"", false),
        ("component.version", "at-least", "\"1.3.0\"", true),
        ("component.version", "greater-than", "\"1.3.0\"", false),
        ("component.version", "less-than", "\"1.10.0\"", true),
        ("component.version", "equals", "\"v1.3.0\"", true),
        ("component.version", "in", "[\"1.2.0\", \"1.3.0\"]", true),
        ("component.version", "matches", "\"1.3.*\"", true),
        ("component.ecosystem", "equals", "npm", true), ("component.ecosystem", "equals", "pypi", false),
        ("component.scope", "in", "[runtime, peer]", true), ("component.scope", "equals", "dev", false),
        ("component.direct", "equals", "false", true), ("component.direct", "equals", "true", false),
        ("component.depth", "equals", "2", true), ("component.depth", "equals", "1", false),
        ("component.via", "matches", "pkg:npm/parent@*", true), ("component.via", "exists", "false", false),
        ("component.source", "equals", "registry", true), ("component.source", "equals", "git", false),
        ("component.origin", "equals", "\"https://registry.npmjs.org\"", true),
        ("component.origin", "contains", "evil", false),
        ("component.license", "equals", "WTFPL", true), ("component.license", "in", "[MIT]", false),
        ("component.licenseCategory", "equals", "allowed", true),
        ("component.licenseCategory", "equals", "unknown", false),
        ("component.deprecated", "equals", "true", true), ("component.deprecated", "equals", "false", false),
        ("component.ageDays", "exists", "false", true), ("component.ageDays", "less-than", "7", false),
        ("component.introduced", "equals", "true", true), ("component.introduced", "equals", "false", false),
        ("path", "matches", "apps/**", true), ("path", "matches", "apps/*", false),
        ("branch", "equals", "main", true), ("branch", "equals", "release", false),
        ("stage", "equals", "source", true), ("stage", "in", "[prod]", false),
    ])
    func `a test holds or does not`(field: String, op: String, value: String, holds: Bool) throws {
        let reason = try Self.reason("when: { field: \(field), op: \(op), value: \(value) }")
        #expect(reason.outcome == (holds ? .blocked : .passed), "\(reason.message)")
    }

    @Test(arguments: [
        (
            "all: [{ field: stage, op: equals, value: source }, { field: component.name, op: equals, value: left-pad }]",
            true
        ),
        (
            "all: [{ field: stage, op: equals, value: prod }, { field: component.name, op: equals, value: left-pad }]",
            false
        ),
        (
            "any: [{ field: stage, op: equals, value: prod }, { field: component.name, op: equals, value: left-pad }]",
            true
        ),
        (
            "not: { any: [{ field: stage, op: equals, value: prod }, { field: component.name, op: equals, value: b }] }",
            true
        ),
        ("not: { field: component.name, op: equals, value: left-pad }", false),
    ])
    func `tests combine`(condition: String, holds: Bool) throws {
        let reason = try Self.reason("when: { \(condition) }")
        #expect(reason.outcome == (holds ? .blocked : .passed), "\(reason.message)")
    }

    @Test(arguments: [
        "field: component.version, op: within, value: \"<1\"",
        "not: { field: component.version, op: within, value: \"<1\" }",
        "all: [{ field: component.version, op: less-than, value: \"1\" }, { field: stage, op: equals, value: source }]",
    ])
    func `what cannot be decided is a hit`(condition: String) throws {
        let context = Self.context(version: "not a version")
        #expect(try Self.reason("when: { \(condition) }", context).outcome == .blocked)
    }

    /// A second place that the condition leaves out must not hide the first one.
    @Test func `one place that fulfils the condition is enough`() throws {
        var context = Self.context()
        let places = ["package-lock.json", "examples/package-lock.json"].map {
            Occurrence(location: FileLocation(path: $0, line: 1), scope: .runtime, isDirect: true, via: [])
        }
        let component = Component(
            ecosystem: .npm,
            name: "left-pad",
            version: "1.3.0",
            source: .registry,
            license: nil,
            licenseSource: nil,
            occurrences: places
        )
        context.findings = context.findings.map { $0.replacing(component) }
        let condition = "not: { field: path, op: matches, value: \"examples/**\" }"
        let finding = "{ field: finding.severity, op: at-least, value: high }"
        #expect(try Self.reason("when: { all: [\(finding), { \(condition) }] }", context).outcome == .blocked)
        let elsewhere = "not: { field: path, op: matches, value: \"**\" }"
        #expect(try Self.reason("when: { all: [\(finding), { \(elsewhere) }] }", context).outcome == .passed)
    }

    @Test(arguments: [("in", "[critical, high]"), ("equals", "high"), ("at-least", "high")])
    func `an unknown severity counts as high`(op: String, value: String) throws {
        var context = Self.context()
        context.findings = [RuleSample.finding(severity: .unknown)]
        let condition = "when: { field: finding.severity, op: \(op), value: \(value) }"
        #expect(try Self.reason(condition, context).outcome == .blocked)
    }

    @Test func `what cannot be decided changes nothing where the rest decides`() throws {
        let condition =
            "all: [{ field: component.version, op: less-than, value: \"1\" }, { field: stage, op: equals, value: prod }]"
        let context = Self.context(version: "not a version")
        #expect(try Self.reason("when: { \(condition) }", context).outcome == .passed)
    }

    @Test(arguments: [
        ("when: { field: component.nam, op: equals, value: a }", "expected one of"),
        ("when: { field: component.name, op: at-least, value: a }", "component.name takes one of equals, in"),
        ("when: { field: finding.cvss, op: at-least, value: high }", "expected a number"),
        ("when: { field: finding.cvss, op: at-least, value: nan }", "expected a number"),
        ("when: { field: component.name, op: in, value: [] }", "empty list"),
        ("when: { field: component.direct, op: equals, value: yes }", "expected true or false"),
        ("when: { all: [] }", "has no condition"),
        ("when: { all: [{ field: path, op: exists, value: true }], field: path }", "unknown key"),
        ("when: {}", "needs the key 'field'"), ("level: warn", "needs the key 'when'"),
    ])
    func `a broken condition is refused`(custom: String, message: String) throws {
        let text = "version: 1\ncustom:\n  - { id: mine, \(custom) }\n"
        let layer = GatePolicy.Layer(file: "policy.yaml", bytes: Array(text.utf8))
        let error = #expect(throws: YAMLError.self) {
            try GatePolicy(organisation: nil, repository: layer)
        }
        let described = try #require(error)
        #expect(described.description.contains(message), "\(described)")
        #expect(described.line == 3 || described.line == nil)
    }

    private static let anything = "when: { field: finding.id, op: exists, value: true }"

    @Test(arguments: [
        ("", context(), Outcome.blocked),
        ("stages: [prod], ", context(), .passed), ("stages: [prod, source], ", context(), .blocked),
        ("branches: [main], ", context(), .blocked),
        ("branches: release/*, ", context(branch: "release/1"), .blocked),
        ("branches: [main], ", context(branch: nil), .passed),
        ("scopes: [dev], ", context(), .passed), ("provenance: [known], ", context(), .passed),
    ])
    func `a rule is in force where it says`(selection: String, context: GateContext, expected: Outcome) throws
    {
        #expect(try Self.reason("\(selection)\(Self.anything)", context).outcome == expected)
    }

    /// Counted in exact hours from the moment it was first seen.
    @Test(arguments: [
        (7 * 86_400.0, Outcome.blocked), (7 * 86_400.0 - 1, .warned), (0, .warned),
    ])
    func `a delayed rule warns until its days are over`(age: Double, expected: Outcome) throws {
        let reference = "GHSA-aaaa-bbbb-cccc pkg:npm/left-pad@1.3.0"
        let context = Self.context(firstSeen: [reference: Self.now.addingTimeInterval(-age)])
        let reason = try Self.reason("delayDays: 7, \(Self.anything)", context)
        #expect(reason.outcome == expected)
        if age == 0 { #expect(reason.message.hasSuffix("Blocks from 2027-01-22T08:00:00Z.")) }
    }

    @Test func `without memory a delay counts from the publication, else it is over`() throws {
        #expect(try Self.reason("delayDays: 11, \(Self.anything)").outcome == .warned)
        #expect(try Self.reason("delayDays: 10, \(Self.anything)").outcome == .blocked)
        let component = "when: { field: component.name, op: equals, value: left-pad }"
        #expect(try Self.reason("delayDays: 300, \(component)").outcome == .blocked)
    }

    /// Else a rule about old findings never objected to uploads and tags, of which nothing is remembered.
    @Test(
        arguments: [
            (10.0, "at-least", "10", Outcome.blocked), (10, "at-least", "30", .passed),
            (10, "less-than", "30", .blocked), (10, "exists", "true", .blocked),
            // Nobody knows since when: whatever is asked of it may be so.
            (nil, "at-least", "30", .blocked), (nil, "less-than", "30", .blocked),
            (nil, "exists", "true", .passed), (nil, "exists", "false", .blocked),
        ] as [(Double?, String, String, Outcome)]
    )
    func `without memory the days since a finding was seen count from its publication`(
        published: Double?,
        op: String,
        value: String,
        expected: Outcome
    ) throws {
        var context = Self.context()
        context.findings = [
            RuleSample.finding(published: published.map { Self.now.addingTimeInterval(-$0 * 86_400) })
        ]
        let test = "{ field: finding.seenDays, op: \(op), value: \(value) }"
        #expect(try Self.reason("when: \(test)", context).outcome == expected)
        if published == nil, op != "exists" {
            #expect(try Self.reason("when: { not: \(test) }", context).outcome == .blocked)
        }
    }

    /// With memory its publication says nothing, and what it does not have is seen now.
    @Test(
        arguments: [
            (3.0, "at-least", "3", Outcome.blocked), (3, "greater-than", "3", .passed),
            (nil, "at-most", "0", .blocked), (nil, "at-least", "1", .passed),
        ] as [(Double?, String, String, Outcome)]
    )
    func `with memory the days count from the first scan that saw it`(
        age: Double?,
        op: String,
        value: String,
        expected: Outcome
    ) throws {
        let seen = age.map { [Self.finding.reference: Self.now.addingTimeInterval(-$0 * 86_400)] }
        let context = Self.context(firstSeen: seen ?? [:])
        let reason = try Self.reason("when: { field: finding.seenDays, op: \(op), value: \(value) }", context)
        #expect(reason.outcome == expected)
    }

    @Test func `what is first seen now waits for the whole delay`() throws {
        let reason = try Self.reason("delayDays: 1, \(Self.anything)", Self.context(firstSeen: [:]))
        #expect(reason.outcome == .warned)
    }

    @Test func `the answer names condition and components`() throws {
        let reason = try Self.reason("when: { field: component.name, op: equals, value: left-pad }")
        #expect(reason.message == "1 component with component.name equals left-pad: left-pad@1.3.0.")
        #expect(reason.findings == ["pkg:npm/left-pad@1.3.0"])
    }
}
