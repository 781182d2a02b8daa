import Documents
import Domain
import Licensing
import StrictYAML
import Triage

extension FuzzTarget {
    /// A repository's waivers: a finding is set aside only by a waiver that says it is used.
    static let waiversYAML = FuzzTarget(
        name: "waivers-yaml",
        seeds: [
            """
            version: 1
            waivers:
              - { advisory: GHSA-aaaa-bbbb-cccc, package: "pkg:npm/a", path: "apps/**", reason: r, owner: o,
                  expires: 2026-06-20 }
              - { license: GPL-3.0-only, reason: r, owner: o, expires: 2026-07-20 }
              - { package: "pkg:npm/a@1.0.0?x=y", reason: r, owner: o, expires: 2026-06-20 }
            """,
            "version: 1\nwaivers: []\n", "version: 1\n", "",
        ]
    ) { input in
        let result = apply(TriageInput(waivers: .init(path: WaiverFile.path, bytes: input)))
        for problem in result.problems {
            Invariant.holds(problem.description.utf8.count < 2_000, "a problem quotes too much")
            Invariant.holds(!problem.description.utf8.contains(0x0A), "a problem of several lines")
        }
        Invariant.holds(result.problems.isEmpty || result.waivers.isEmpty, "a broken file waives")
        let used = result.waivers.filter { $0.state == .used }
        for finding in result.findings where finding.status == .waived {
            Invariant.holds(
                used.contains { $0.id == finding.decision?.origin },
                "a finding is waived by a waiver that is not used"
            )
        }
    }

    /// A VEX document of either format, which never sets a malicious package aside.
    static let vex = FuzzTarget(
        name: "vex",
        seeds: [
            """
            {"@context": "https://openvex.dev/ns/v0.2.0", "@id": "urn:x", "author": "A", "version": 1,
             "timestamp": "2026-01-01T00:00:00Z", "statements": [
              {"vulnerability": {"name": "CVE-2026-1", "aliases": ["GHSA-aaaa-bbbb-cccc"]}, "status": "not_affected",
               "justification": "component_not_present", "timestamp": "2026-01-01T00:00:00.5+01:00",
               "products": [{"@id": "pkg:npm/a@1.0.0", "identifiers": {"purl": "pkg:npm/a"},
                             "subcomponents": [{"@id": "pkg:npm/b"}]}]}]}
            """,
            """
            {"@context": "https://openvex.dev/ns", "statements": [
              {"vulnerability": "CVE-2026-1", "products": ["pkg:npm/a"], "status": "fixed"}]}
            """,
            """
            {"bomFormat": "CycloneDX", "specVersion": "1.5", "serialNumber": "urn:uuid:0", "version": 1,
             "metadata": {"timestamp": "2026-01-01T00:00:00Z", "authors": [{"name": "A"}],
                          "component": {"type": "library", "bom-ref": "r", "name": "acme/app"}},
             "components": [{"type": "library", "bom-ref": "a", "name": "a", "purl": "pkg:npm/a"}],
             "vulnerabilities": [
              {"id": "CVE-2026-1", "references": [{"id": "GHSA-aaaa-bbbb-cccc"}],
               "analysis": {"state": "not_affected", "justification": "code_not_present", "detail": "d",
                            "response": ["update"], "firstIssued": "2026-01-01T00:00:00Z"},
               "affects": [{"ref": "a", "versions": [{"version": "1.0.0", "status": "unaffected"}]},
                           {"ref": "urn:cdx:0/1#a"}]}]}
            """,
        ]
    ) { input in
        let result = apply(TriageInput(vex: [.init(path: TriageInput.vexFolder + "a.json", bytes: input)]))
        for problem in result.problems {
            Invariant.holds(problem.description.utf8.count < 500, "a problem quotes too much")
        }
        for finding in result.findings {
            Invariant.holds(!finding.isMalicious || finding.isOpen, "a VEX statement sets malware aside")
            Invariant.holds(finding.isOpen || finding.decision != nil, "a finding is closed without decision")
        }
    }

    /// One vulnerability and one malicious package, with the names that the seeds know.
    private static let findings: [Finding] = [false, true].map { isMalicious in
        Finding(
            id: "GHSA-aaaa-bbbb-cccc",
            aliases: ["CVE-2026-1"],
            component: Component(
                ecosystem: .npm,
                name: "a",
                version: "1.0.0",
                source: .registry,
                license: nil,
                licenseSource: nil,
                licenseExpression: "GPL-3.0-only",
                occurrences: [
                    Occurrence(
                        location: FileLocation(path: "apps/package-lock.json", line: 1),
                        scope: .runtime,
                        isDirect: true,
                        via: []
                    )
                ]
            ),
            severity: .high,
            cvss: nil,
            isMalicious: isMalicious,
            fixedVersions: [],
            summary: "",
            provenance: nil,
            status: .open
        )
    }

    private static func apply(_ input: TriageInput) -> TriageResult {
        // The catalog is compiled in and read by every test run.
        guard let catalog = try? LicenseCatalog.standard(), let today = CalendarDay("2026-06-01") else {
            Invariant.holds(false, "no catalog of licences")
            return TriageResult(findings: [], licenses: [], waivers: [], diagnostics: [], problems: [])
        }
        return input.apply(
            to: findings,
            inventory: Inventory(
                manifests: [],
                components: findings.prefix(1).map(\.component),
                diagnostics: []
            ),
            licenses: catalog,
            repository: "acme/app",
            today: today
        )
    }
}
