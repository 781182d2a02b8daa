import DefaultConfiguration
import Domain
import GateRules
import StrictYAML
import Testing

@Suite struct BuiltInPolicyTests {
    typealias S = RuleSample

    private static func verdict(_ name: String, _ context: GateContext) throws -> Verdict {
        let text = "version: 1\nextends: \(name)\n"
        let layer = GatePolicy.Layer(file: ".gatehouse/policy.yaml", bytes: Array(text.utf8))
        return try GatePolicy(organisation: nil, repository: layer).verdict(context)
    }

    @Test(arguments: ConfigurationText.policies.keys.sorted())
    func `a policy of config decodes, judges and builds upon nothing`(name: String) throws {
        let text = String(decoding: ConfigurationText.policies[name] ?? [], as: UTF8.self)
        #expect(!text.contains("\nextends:"))
        let verdict = try Self.verdict(
            name,
            S.context(head: S.inventory([S.component()]), base: S.inventory([]))
        )
        #expect(verdict.outcome == .passed || name == "strict")
    }

    /// Everything that the reference portal's gate counts, old or new, in any scope.
    @Test(arguments: [
        (S.finding(severity: .critical, provenance: .known), Outcome.blocked),
        (S.finding(S.component(scope: .dev), severity: .critical, provenance: .known), .blocked),
        (S.finding(severity: .critical, provenance: .known, status: .falsePositive), .passed),
        (S.finding(severity: .critical, provenance: .known, status: .underInvestigation), .blocked),
        (S.finding(severity: .high), .passed),
        (S.finding(malicious: true, provenance: .known), .blocked),
        (S.finding(S.component(license: "GPL-3.0-only"), severity: .low, provenance: .known), .blocked),
        (S.finding(S.component(license: "MPL-2.0"), severity: .low), .passed),
    ])
    func `trusca judges as the portal does`(finding: Finding, outcome: Outcome) throws {
        #expect(try Self.verdict("trusca", S.context([finding], base: S.inventory([]))).outcome == outcome)
    }

    @Test func `strict blocks what the default lets pass`() throws {
        let finding = S.finding(S.component(scope: .dev), severity: .low, fixed: [])
        let context = try S.context([finding], base: S.inventory([]))
        #expect(try Self.verdict("strict", context).outcome == .blocked)
        #expect(try Self.verdict("default", context).outcome == .passed)
    }
}
