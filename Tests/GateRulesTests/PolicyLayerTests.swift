import Domain
import GateRules
import StrictYAML
import Testing

@Suite struct PolicyLayerTests {
    private static func policy(organisation: String?, repository: String?) throws(YAMLError) -> GatePolicy {
        try GatePolicy(
            organisation: organisation.map {
                GatePolicy.Layer(file: "organisation.yaml", bytes: Array($0.utf8))
            },
            repository: repository.map { GatePolicy.Layer(file: "repository.yaml", bytes: Array($0.utf8)) }
        )
    }

    private static func context(_ findings: [Finding]) -> GateContext {
        GateContext(
            findings: findings,
            inventory: Inventory(
                manifests: [],
                components: findings.map(\.component),
                diagnostics: []
            ),
            advisoryData: .fresh
        )
    }

    private static func outcome(
        _ finding: Finding,
        organisation: String? = nil,
        repository: String? = nil
    ) throws -> Outcome {
        try policy(organisation: organisation, repository: repository).verdict(context([finding])).outcome
    }

    private static let warning = "version: 1\nrules: { severity: { level: warn } }\n"
    private static let own = "version: 1\nrules: { malicious-package: { level: warn } }\n"

    @Test(
        arguments: [
            (nil, nil, Outcome.blocked), (warning, nil, .warned), (warning, own, .warned),
            (warning, "version: 1\nextends: organisation\n", .warned),
            (warning, "version: 1\nextends: default\n", .blocked),
            (nil, "version: 1\nextends: organisation\n", .blocked),
            (
                "version: 1\nrules: { severity: { level: warn } }\nlocked: [severity]\n",
                "version: 1\nextends: default\n", .warned
            ),
        ] as [(String?, String?, Outcome)]
    )
    func `a repository builds upon its organisation unless it says otherwise`(
        organisation: String?,
        repository: String?,
        expected: Outcome
    ) throws {
        let finding = GatePolicyTests.finding(.high)
        #expect(try Self.outcome(finding, organisation: organisation, repository: repository) == expected)
    }

    @Test(
        arguments: [
            ("version: 1\nlocked: [severity]\n", warning, "locks the rule 'severity'"),
            (
                "version: 1\nlocked: [severity]\n",
                "version: 1\npaths: [{ match: \"a/**\", rules: { severity: { level: off } } }]\n",
                "locks the rule 'severity'"
            ),
            ("version: 1\nlocked: [nothing]\n", nil, "there is no rule 'nothing'"),
            ("version: 1\nextends: organisation\n", nil, "extends default, strict or trusca"),
            (nil, "version: 1\nlocked: [severity]\n", "only the organisation's policy can lock"),
            (
                "version: 1\ncustom: [{ id: a, when: { field: path, op: exists, value: true } }]\n",
                "version: 1\ncustom: [{ id: a, level: off, when: { field: path, op: exists, value: true } }]\n",
                "stays as it is"
            ),
            (
                nil,
                "version: 1\npaths: [{ match: \"a/**\", rules: { stale-advisories: { level: warn } } }]\n",
                "judges the scan as a whole"
            ),
            (nil, "version: 1\npaths: [{ rules: {} }]\n", "needs the key 'match'"),
            (nil, "version: 1\ncustom: [{ id: severity, when: {} }]\n", "is a rule of its own"),
            (nil, "version: 1\ncustom: [{ id: A b, when: {} }]\n", "of the characters a-z"),
            (nil, "version: 1\nrules: { severity: { stages: [] } }\n", "names nothing"),
            (nil, "version: 1\nrules: { severity: { branches: [] } }\n", "names no branch"),
            (
                nil, "version: 1\nrules: { severity: { delayDays: -1 } }\n",
                "expected a whole number from 0 to 3650"
            ),
        ] as [(String?, String?, String)]
    )
    func `what does not fit together is refused`(
        organisation: String?,
        repository: String?,
        message: String
    ) throws {
        let error = #expect(throws: YAMLError.self) {
            try Self.policy(organisation: organisation, repository: repository)
        }
        let text = try #require(error).description
        #expect(text.contains(message), "\(text)")
    }

    /// What an organisation locks is judged by its own sections and values, whatever a repository builds upon.
    @Test(arguments: [
        ("version: 1\n", Outcome.blocked), ("version: 1\nextends: default\n", .blocked),
        ("version: 1\npaths: [{ match: \"**\", rules: { epss: { level: warn } } }]\n", .blocked),
        ("version: 1\nextends: trusca\n", .blocked),
    ])
    func `a lock cannot be walked around`(repository: String, expected: Outcome) throws {
        let organisation = """
            version: 1
            rules: { severity: { level: warn } }
            paths: [{ match: "apps/**", rules: { severity: { level: block } } }]
            locked: [severity, known-exploited]
            """
        let finding = Self.finding(at: ["apps/package-lock.json"])
        let outcome = try Self.outcome(finding, organisation: organisation, repository: repository)
        #expect(outcome == expected)
        let elsewhere = Self.finding(at: ["package-lock.json"])
        #expect(try Self.outcome(elsewhere, organisation: organisation, repository: repository) == .warned)
    }

    @Test func `a locked rule without values of its own is the built-in one`() throws {
        let finding = GatePolicyTests.finding(.high)
        let locked = "version: 1\nlocked: [severity]\n"
        let outcome = try Self.outcome(
            finding,
            organisation: locked,
            repository: "version: 1\nextends: trusca\n"
        )
        #expect(outcome == .blocked)
    }

    @Test(
        arguments: [("release/1", Outcome.warned), ("main", .blocked), (nil, .blocked)]
            as [(String?, Outcome)]
    )
    func `a rule for some branches leaves the inherited one in force elsewhere`(
        branch: String?,
        expected: Outcome
    ) throws {
        let text = "version: 1\nrules: { severity: { level: warn, branches: [\"release/*\"] } }\n"
        var context = Self.context([GatePolicyTests.finding(.high)])
        context.branch = branch
        #expect(try Self.policy(organisation: nil, repository: text).verdict(context).outcome == expected)
    }

    @Test func `many sections over many components cost little`() throws {
        let sections = (0..<200).map { "  - { match: \"x\($0)/**\", rules: { epss: { level: warn } } }" }
        let text = "version: 1\npaths:\n\(sections.joined(separator: "\n"))\n"
        let findings = (0..<400).map { Self.finding(at: ["p\($0)/package-lock.json"]) }
        let policy = try Self.policy(organisation: nil, repository: text)
        #expect(policy.verdict(Self.context(findings)).outcome == .blocked)
    }

    private static func finding(at paths: [String]) -> Finding {
        let component = Component(
            ecosystem: .npm,
            name: "a",
            version: "1.0.0",
            source: .registry,
            license: nil,
            licenseSource: nil,
            occurrences: paths.map {
                Occurrence(
                    location: FileLocation(path: $0, line: 1),
                    scope: $0.hasPrefix("tools/") ? .dev : .runtime,
                    isDirect: true,
                    via: []
                )
            }
        )
        return GatePolicyTests.finding(.high).replacing(component)
    }

    @Test(arguments: [
        (["package-lock.json"], Outcome.blocked), (["legacy/package-lock.json"], .warned),
        (["legacy/package-lock.json", "package-lock.json"], .blocked),
        (["legacy/package-lock.json", "tools/package-lock.json"], .warned),
        (["legacy/core/package-lock.json"], .blocked),
    ])
    func `a path takes the first section that matches, and a component counts where it is`(
        paths: [String],
        expected: Outcome
    ) throws {
        let policy = """
            version: 1
            paths:
              - match: "legacy/core/**"
                rules: { malicious-package: { level: warn } }
              - match: "legacy/**"
                rules: { severity: { level: warn, min: high } }
            """
        #expect(try Self.outcome(Self.finding(at: paths), repository: policy) == expected)
    }

    @Test func `the answer of a section names it`() throws {
        let policy = "version: 1\npaths: [{ match: \"legacy/**\", rules: { severity: { level: warn } } }]\n"
        let verdict = try Self.policy(organisation: nil, repository: policy)
            .verdict(Self.context([Self.finding(at: ["legacy/a.json"])]))
        let messages = verdict.reasons.filter { $0.outcome == .warned }.map(\.message)
        #expect(messages == ["In legacy/**: 1 introduced finding of severity low or above has a fix."])
    }
}
