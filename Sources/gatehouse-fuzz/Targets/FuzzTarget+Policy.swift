import Domain
import GateRules
import StrictYAML

extension FuzzTarget {
    /// A repository's policy: whatever it says, a manifest that cannot be read never passes.
    static let policyYAML = FuzzTarget(
        name: "policy-yaml",
        seeds: [
            """
            version: 1
            extends: default
            rules:
              malicious-package: { level: warn, provenance: all }
              severity:
                level: block
                min: high
                unfixable: { level: warn, min: critical }
                dev: { level: off }
                provenance: [introduced, known, newlyDisclosed]
                scopes: [runtime, optional]
              incomplete-inventory: { unreadable: warn, partial: block, unsupported: warn }
              stale-advisories: { level: warn }
            """,
            "version: 1\n", "# nothing\n", "version: 1\nrules:\n  severity:\n",
            "version: 1\nrules: {severity: {level: off}}",
            "a: &x [*x]\n", "---\nversion: 1\n---\nversion: 1\n", "? [a]\n: |\n  b\n",
            "version: !!int \"1\"\n<<: {}\n",
        ]
    ) { input in
        let policy: GatePolicy
        do throws(YAMLError) {
            policy = try GatePolicy(organisation: nil, repository: .init(file: "policy.yaml", bytes: input))
        } catch {
            let text = error.description
            Invariant.holds(text.utf8.count < 2_000, "an error quotes too much")
            Invariant.holds(text.unicodeScalars.allSatisfy { $0 != "\n" }, "an error of several lines")
            return
        }
        Invariant.holds(
            policy.rules.map { type(of: $0).id } == GateRuleCatalog.all.map { $0.id },
            "a rule is missing"
        )
        for completeness in [Completeness.unreadable, .partial, .unsupported] {
            let manifest = Manifest(
                path: "package-lock.json",
                kind: "npm.package-lock",
                completeness: completeness,
                reason: "fuzz",
                componentCount: 0
            )
            let verdict = policy.verdict(
                GateContext(
                    findings: [],
                    inventory: Inventory(manifests: [manifest], components: [], diagnostics: []),
                    advisoryData: .fresh
                )
            )
            Invariant.holds(verdict.outcome != .passed, "\(completeness) passes the gate")
        }
    }
}
