import Domain
import Foundation

extension SampleReports {
    /// Findings of all severities and groups, with texts that carry `text`.
    static func huge(_ count: Int, text: String = "plain") -> Report {
        let severities = Severity.allCases
        let provenances = Provenance.allCases
        let findings = (0..<count).map { index in
            finding(
                "GHSA-\(index)",
                component("\(text)-\(index)", "1.0.\(index)", line: index),
                severities[index % severities.count],
                score: Double(index % 100) / 10,
                fixes: ["2.0.0"],
                summary: "Finding number \(index) of \(text)",
                provenance: provenances[index / 7 % provenances.count],
                status: index % 11 == 0 ? .waived : .open
            )
        }
        let diagnostics = (0..<(count / 10)).map {
            Diagnostic(
                path: "\(text)/\($0)",
                line: $0,
                severity: .warning,
                message: "Number \($0) of \(text)"
            )
        }
        return report(
            findings,
            reasons: [clear[0]]
                + (0..<max(1, count / 100)).map {
                    rule("rule-\($0)", .blocked, "Reason \($0) about \(text)", Array(findings.prefix(3)))
                },
            manifests: (0..<(count / 100)).map {
                Manifest(
                    path: "\(text)/\($0)",
                    kind: "npm.package-lock",
                    completeness: .partial,
                    reason: "Reason \($0)",
                    componentCount: 1
                )
            },
            diagnostics: diagnostics
        )
    }

    /// `text` in every field that can come from outside.
    static func hostile(_ text: String) -> Report {
        let item = Component(
            ecosystem: .npm,
            name: text,
            version: text,
            source: .registry,
            license: text,
            licenseSource: text,
            licenseExpression: text,
            occurrences: [
                Occurrence(
                    location: FileLocation(path: text, line: 3),
                    scope: .dev,
                    isDirect: false,
                    via: [purl(text, text), purl(text, "1")]
                )
            ]
        )
        let findings = [Provenance.introduced, .newlyDisclosed, .known, .fixed, nil].map { provenance in
            Finding(
                id: text,
                aliases: [text],
                component: item,
                severity: .high,
                cvss: CVSSScore(version: text, score: .infinity, vector: text),
                isMalicious: false,
                fixedVersions: [text, text],
                summary: text,
                provenance: provenance,
                status: .open
            )
        }
        let waived = Finding(
            id: text,
            aliases: [],
            component: item,
            severity: .low,
            cvss: nil,
            isMalicious: false,
            fixedVersions: [],
            summary: text,
            provenance: .known,
            status: .waived,
            decision: FindingDecision(
                source: .waiver,
                origin: text,
                reason: text,
                owner: text,
                expires: day("2026-12-31"),
                justification: text
            )
        )
        let reason = RuleOutcome(
            rule: text,
            outcome: .blocked,
            message: text,
            findings: [text],
            children: [RuleOutcome(rule: text, outcome: .warned, message: text)]
        )
        let errored = RuleOutcome(rule: text, outcome: .errored, message: text)
        return Report(
            repository: text,
            commit: text,
            base: text,
            advisorySnapshot: AdvisorySnapshot(id: text, date: .distantFuture, advisoryCount: -1),
            verdict: Verdict(reasons: [reason, errored]),
            inventory: Inventory(
                manifests: [
                    Manifest(path: text, kind: text, completeness: .partial, reason: text, componentCount: 1)
                ],
                components: [item],
                diagnostics: [Diagnostic(path: text, line: .min, severity: .error, message: text)],
                projectLicenses: [ProjectLicense(path: text, expression: text)]
            ),
            findings: findings + [waived],
            diagnostics: [],
            generatedAt: .distantPast,
            licenses: [
                LicenseUse(expression: text, category: .forbidden, obligations: nil, componentCount: .max)
            ],
            waivers: WaiverUse.State.allCases.map { state in
                WaiverUse(
                    id: text,
                    state: state,
                    subject: text,
                    reason: text,
                    owner: text,
                    expires: day("2026-12-31"),
                    covers: [text, "\(text) \(purl(text, text))"]
                )
            },
            proposal: PolicyProposal(files: [text], verdict: Verdict(reasons: [reason])),
            recommendations: [true, false].map { hasTarget in
                let target = UpgradeRecommendation.Target(
                    version: text,
                    crossesMajor: true,
                    clears: [text],
                    remains: [text, text],
                    introduces: [text]
                )
                return UpgradeRecommendation(
                    component: item,
                    open: [text],
                    severity: .high,
                    isMalicious: false,
                    target: hasTarget ? target : nil,
                    withinMajor: hasTarget ? target : nil,
                    unreadable: [text]
                )
            }
        )
    }

    /// The same with a rule that blocks what it found, by name.
    static func blockedHostile(_ text: String) -> Report { blockedHostile(named: [text]) }

    /// One report of several packages.
    static func blockedHostile(named texts: [String]) -> Report {
        var report = hostile(texts[0])
        report.findings = texts.flatMap { hostile($0).findings }
        let names = report.findings.map { "\($0.id) \($0.component.purl)" }
        report.verdict = Verdict(reasons: [
            RuleOutcome(rule: texts[0], outcome: .blocked, message: texts[0], findings: names)
        ])
        return report
    }
}
