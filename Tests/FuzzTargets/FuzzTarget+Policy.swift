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
            "version: 1\nextends: strict\npaths: [{match: \"a/**\", rules: {severity: null}}]\n",
            "version: 1\ncustom: [{id: a, when: {all: [{field: component.version, op: within, value: \"<1\"}]}}]\n",
            "version: 1\ncustom: [{id: a, when: {not: {field: finding.cvss, op: at-least, value: 7.5}}}]\n",
            "version: 1\nrules: {denied-package: {packages: [\"pkg:npm/*\"]}, license: {deny: [MIT]}}\n",
            "version: 1\nrules: {due-date: {days: {high: 3}}, tampered-lockfile: {hosts: [a]}, epss: {min: 0.1}}\n",
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
        let always = ["incomplete-inventory", "stale-advisories"]
        for section in policy.sections {
            let ids = section.rules.map { type(of: $0).id }
            Invariant.holds(always.allSatisfy(ids.contains), "a rule that cannot be turned off is missing")
        }
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
                    findings: [finding],
                    inventory: Inventory(
                        manifests: [manifest],
                        components: [finding.component],
                        diagnostics: []
                    ),
                    base: .empty,
                    advisoryData: .fresh
                )
            )
            Invariant.holds(verdict.outcome != .passed, "\(completeness) passes the gate")
        }
    }

    /// Something for rules and conditions to look at.
    private static let finding = Finding(
        id: "GHSA-aaaa-bbbb-cccc",
        aliases: ["CVE-2026-1000"],
        component: Component(
            ecosystem: .npm,
            name: "left-pad",
            version: "1.3.0",
            source: .registry,
            license: "MIT",
            licenseSource: "lockfile",
            licenseExpression: "MIT",
            occurrences: [
                Occurrence(
                    location: FileLocation(path: "a/package-lock.json", line: 1),
                    scope: .runtime,
                    isDirect: true,
                    via: []
                )
            ]
        ),
        severity: .high,
        cvss: CVSSScore(version: "3.1", score: 7.5, vector: "CVSS:3.1/AV:N"),
        isMalicious: false,
        fixedVersions: ["1.3.1"],
        summary: "",
        provenance: .introduced,
        status: .open
    )
}
