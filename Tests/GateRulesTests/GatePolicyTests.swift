import Domain
import GateRules
import StrictYAML
import Testing

@Suite struct GatePolicyTests {
    static func component(_ name: String = "a", scope: Scope = .runtime) -> Component {
        Component(
            ecosystem: .npm,
            name: name,
            version: "1.0.0",
            source: .registry,
            license: nil,
            licenseSource: nil,
            occurrences: [
                Occurrence(
                    location: FileLocation(path: "package-lock.json", line: 3),
                    scope: scope,
                    isDirect: true,
                    via: []
                )
            ]
        )
    }

    static func finding(
        _ severity: Severity,
        fix: String? = "1.0.1",
        scope: Scope = .runtime,
        provenance: Provenance? = .introduced,
        malicious: Bool = false,
        status: FindingStatus = .open
    ) -> Finding {
        Finding(
            id: "GHSA-aaaa-bbbb-cccc",
            aliases: [],
            component: component(scope: scope),
            severity: severity,
            cvss: nil,
            isMalicious: malicious,
            fixedVersions: fix.map { [$0] } ?? [],
            summary: "",
            provenance: provenance,
            status: status
        )
    }

    static func outcome(
        _ findings: [Finding],
        manifests: [Manifest] = [],
        data: GateContext.AdvisoryData = .fresh,
        policy: String? = nil,
        unevaluated: [Component] = []
    ) throws -> Outcome {
        let layer = policy.map { GatePolicy.Layer(file: ".gatehouse/policy.yaml", bytes: Array($0.utf8)) }
        let context = GateContext(
            findings: findings,
            inventory: Inventory(manifests: manifests, components: [], diagnostics: []),
            advisoryData: data,
            unevaluated: unevaluated
        )
        return try GatePolicy(organisation: nil, repository: layer).verdict(context).outcome
    }

    @Test(arguments: [
        (finding(.low), Outcome.blocked), (finding(.unknown), .blocked),
        (finding(.medium, fix: nil), .passed), (finding(.high, fix: nil), .blocked),
        (finding(.unknown, fix: nil), .blocked),
        (finding(.critical, scope: .dev), .warned), (finding(.critical, provenance: .known), .passed),
        (finding(.critical, provenance: .newlyDisclosed), .passed),
        (finding(.critical, provenance: .fixed, status: .fixed), .passed),
        (finding(.low, provenance: nil), .blocked),
        (finding(.critical, scope: .dev, provenance: .known, malicious: true), .blocked),
        (finding(.critical, provenance: .introduced, status: .waived), .passed),
    ])
    func `the default policy judges one finding`(finding: Finding, expected: Outcome) throws {
        #expect(try Self.outcome([finding]) == expected)
    }

    @Test(arguments: [
        (Completeness.complete, Outcome.passed), (.partial, .warned), (.unsupported, .warned),
        (.unreadable, .blocked),
    ])
    func `what was not read never passes`(completeness: Completeness, expected: Outcome) throws {
        let manifest = Manifest(
            path: "package-lock.json",
            kind: "npm.package-lock",
            completeness: completeness,
            reason: "because",
            componentCount: 0
        )
        #expect(try Self.outcome([], manifests: [manifest]) == expected)
    }

    @Test func `a version that cannot be compared never passes`() throws {
        #expect(try Self.outcome([], unevaluated: [Self.component()]) == .warned)
    }

    @Test func `missing or stale advisory data is errored unless the policy allows it`() throws {
        #expect(try Self.outcome([], data: .missing) == .errored)
        #expect(try Self.outcome([], data: .stale(days: 9)) == .errored)
        let policy = "version: 1\nrules: { stale-advisories: { level: warn } }\n"
        #expect(try Self.outcome([], data: .stale(days: 9), policy: policy) == .warned)
    }

    @Test func `a named rule replaces the inherited one whole, others are inherited`() throws {
        let policy = "version: 1\nextends: default\nrules: { severity: { level: warn, min: high } }\n"
        #expect(try Self.outcome([Self.finding(.medium)], policy: policy) == .passed)
        #expect(try Self.outcome([Self.finding(.high)], policy: policy) == .warned)
        #expect(try Self.outcome([Self.finding(.low, malicious: true)], policy: policy) == .blocked)
    }

    @Test(arguments: [
        ("", "the policy is empty"), ("version: 2\n", "expected a whole number from 1 to 1"),
        ("rules: {}\n", "needs the key 'version'"),
        ("version: 1\nrules: { severty: {} }\n", "did you mean 'severity'?"),
        ("version: 1\nrules: { severity: { min: hihg } }\n", "expected one of"),
        ("version: 1\nrules: { incomplete-inventory: { partial: off } }\n", "expected one of block, warn"),
        ("version: 1\nrules: { severity: { provenance: [] } }\n", "names no provenance"),
        ("version: 1\nextends: nobody\n", "expected one of default, strict, trusca, organisation"),
    ])
    func `a policy that surprises is an error`(policy: String, message: String) throws {
        let error = #expect(throws: YAMLError.self) { try Self.outcome([], policy: policy) }
        #expect(try #require(error).description.contains(message))
    }

    @Test func `no rule at all is errored`() {
        #expect(Verdict(reasons: []).outcome == .errored)
    }

    @Test func `every rule of the catalog is in the shipped policy`() throws {
        #expect(
            try GatePolicy.standard().sections.last?.rules.map { type(of: $0).id }
                == GateRuleCatalog.all.map { $0.id }
        )
    }

    @Test func `the verdict explains itself`() throws {
        let context = GateContext(
            findings: [Self.finding(.high), Self.finding(.low, scope: .dev)],
            inventory: .empty,
            advisoryData: .fresh
        )
        let verdict = try GatePolicy.standard().verdict(context)
        let severity = try #require(verdict.reasons.first { $0.rule == "severity" })
        #expect(
            severity.message == "1 introduced finding of severity low or above has a fix. It also warns: "
                + "1 introduced finding of severity low or above in development dependencies has a fix."
        )
        #expect(severity.children.map(\.outcome) == [.blocked, .warned])
        #expect(severity.findings.count == 2)
    }
}
