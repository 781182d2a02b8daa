import Domain
import Foundation
import GateRules
import Licensing
import StrictYAML
import Testing

/// What the tables of rules are made of: one component or finding with everything that a rule can ask for.
enum RuleSample {
    static let now = Date(timeIntervalSince1970: 1_800_000_000)

    static func days(_ count: Double) -> Date { now.addingTimeInterval(-count * 86_400) }

    static func component(
        _ name: String = "a",
        _ version: String = "1.0.0",
        scope: Scope = .runtime,
        direct: Bool = true,
        source: ComponentSource = .registry,
        license: String? = nil,
        path: String = "package-lock.json",
        origin: String? = nil,
        integrity: String? = nil,
        deprecation: String? = nil,
        published: Date? = nil
    ) -> Component {
        let hasDistribution = origin != nil || integrity != nil
        var component = Component(
            ecosystem: .npm,
            name: name,
            version: version,
            source: source,
            license: license,
            licenseSource: license.map { _ in "lockfile" },
            licenseExpression: license,
            occurrences: [
                Occurrence(
                    location: FileLocation(path: path, line: 7),
                    scope: scope,
                    isDirect: direct,
                    via: [],
                    distribution: hasDistribution ? Distribution(origin: origin, integrity: integrity) : nil
                )
            ],
            deprecation: deprecation
        )
        component.publishedAt = published
        return component
    }

    static func finding(
        _ component: Component = component(),
        severity: Severity = .high,
        cvss: Double? = nil,
        epss: EPSSScore? = nil,
        exploited: Bool = false,
        ransomware: Bool = false,
        malicious: Bool = false,
        informational: InformationalKind? = nil,
        fixed: [String] = [],
        published: Date? = nil,
        provenance: Provenance? = .introduced,
        status: FindingStatus = .open
    ) -> Finding {
        Finding(
            id: "GHSA-aaaa-bbbb-cccc",
            aliases: [],
            component: component,
            severity: severity,
            cvss: cvss.map { CVSSScore(version: "3.1", score: $0, vector: "") },
            epss: epss,
            knownExploitation: exploited || ransomware
                ? CVE("CVE-2026-1000").map {
                    KnownExploitation(
                        cve: $0,
                        dateAdded: "2026-01-01",
                        dueDate: nil,
                        isUsedByRansomware: ransomware
                    )
                } : nil,
            isMalicious: malicious,
            informational: informational,
            fixedVersions: fixed,
            summary: "",
            published: published,
            provenance: provenance,
            status: status
        )
    }

    static func inventory(
        _ components: [Component] = [],
        manifests: [Manifest] = [],
        diagnostics: [Diagnostic] = [],
        licenses: [ProjectLicense] = []
    ) -> Inventory {
        Inventory(
            manifests: manifests,
            components: components,
            diagnostics: diagnostics,
            projectLicenses: licenses
        )
    }

    static func context(
        _ findings: [Finding] = [],
        head: Inventory? = nil,
        base: Inventory? = nil,
        waived: [String: Set<String>] = [:],
        firstSeen: [String: Date]? = nil
    ) throws -> GateContext {
        let inventory = head ?? inventory(findings.map(\.component))
        let catalog = try LicenseCatalog.standard()
        var categories: [String: LicenseCategory] = [:]
        for text in inventory.components.compactMap(\.licenseExpression) {
            categories[text] = catalog.assess(try? LicenseExpression(text)).category
        }
        return GateContext(
            findings: findings,
            inventory: inventory,
            base: base,
            advisoryData: .fresh,
            licenses: categories,
            catalog: catalog,
            waivedLicenses: waived,
            now: now,
            firstSeen: firstSeen
        )
    }

    /// What one rule with these parameters (a flow mapping) says, all others left as they are.
    static func reason(_ rule: String, _ parameters: String, _ context: GateContext) throws -> RuleOutcome {
        let text = "version: 1\nrules: { \(rule): \(parameters) }\n"
        let layer = GatePolicy.Layer(file: "policy.yaml", bytes: Array(text.utf8))
        let verdict = try GatePolicy(organisation: nil, repository: layer).verdict(context)
        return try #require(verdict.reasons.first { $0.rule == rule })
    }
}
