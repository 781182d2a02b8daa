import Domain
import Foundation

extension SampleReports {
    /// Findings set aside by each kind of decision, one in two manifests, and a rule that names a component.
    static let decided: Report = {
        var waived = ansi
        waived.decision = FindingDecision(
            source: .waiver,
            origin: "w-1f2e",
            reason: "Only used at build time, on our own input.",
            owner: "platform@acme.example",
            expires: CalendarDay("2026-12-31")
        )
        var notAffected = qs
        notAffected.status = .notAffected
        notAffected.decision = FindingDecision(
            source: .vex,
            origin: ".gatehouse/vex/qs.json",
            reason: "Queries are never parsed into objects.",
            justification: "vulnerable_code_not_in_execute_path"
        )
        var watched = request
        watched.status = .underInvestigation
        let twice = finding(
            lodash.id,
            Component(
                ecosystem: .npm,
                name: "lodash",
                version: "4.17.11",
                source: .registry,
                license: "MIT",
                licenseSource: "lockfile",
                licenseExpression: "MIT",
                occurrences: [
                    Occurrence(
                        location: FileLocation(path: "package-lock.json", line: 1204),
                        scope: .runtime,
                        isDirect: true,
                        via: []
                    ),
                    Occurrence(
                        location: FileLocation(path: "package-lock.json", line: 2048),
                        scope: .dev,
                        isDirect: false,
                        via: [purl("grunt", "1.0.4")]
                    ),
                    Occurrence(
                        location: FileLocation(path: "apps/web site/yarn.lock", line: nil),
                        scope: .dev,
                        isDirect: false,
                        via: [purl("grunt", "1.0.4")]
                    ),
                ]
            ),
            .critical,
            score: 9.1,
            fixes: ["4.17.12"],
            summary: lodash.summary,
            provenance: .known
        )
        var result = report(
            [waived, notAffected, watched, twice],
            reasons: [
                rule("severity", .warned, "1 known finding is rated high or above.", [twice]),
                RuleOutcome(
                    rule: "forbidden-license",
                    outcome: .blocked,
                    message: "request@2.88.2 is under AGPL-3.0-only, which is forbidden.",
                    findings: [watched.component.purl.description]
                ),
            ]
        )
        result.waivers = [
            WaiverUse(
                id: "w-0a0a",
                state: .expired,
                subject: "GHSA-xvch-5gv4-984h in pkg:npm/minimist",
                reason: "Waiting for the next release.",
                owner: "web@acme.example",
                expires: day("2026-06-30"),
                covers: []
            ),
            WaiverUse(
                id: "w-1f2e",
                state: .used,
                subject: "GHSA-93q8-gq69-wqmw in pkg:npm/ansi-regex",
                reason: "Only used at build time, on our own input.",
                owner: "platform@acme.example",
                expires: day("2026-12-31"),
                covers: ["GHSA-93q8-gq69-wqmw pkg:npm/ansi-regex@3.0.0"]
            ),
            WaiverUse(
                id: "w-77c1",
                state: .unused,
                subject: "license GPL-3.0-only in legacy/**",
                reason: "Not shipped.",
                owner: "legal@acme.example",
                expires: day("2026-11-01"),
                covers: []
            ),
        ]
        result.proposal = PolicyProposal(
            files: [".gatehouse/policy.yaml", ".gatehouse/waivers.yaml"],
            verdict: Verdict(reasons: [
                rule("severity", .warned, "1 known finding is rated high or above.", [twice])
            ])
        )
        result.recommendations = [
            UpgradeRecommendation(
                component: twice.component,
                open: [twice.id],
                severity: .critical,
                isMalicious: false,
                target: UpgradeRecommendation.Target(
                    version: "5.0.0",
                    crossesMajor: true,
                    clears: [twice.id],
                    remains: [],
                    introduces: []
                ),
                withinMajor: UpgradeRecommendation.Target(
                    version: "4.17.12",
                    crossesMajor: false,
                    clears: [twice.id],
                    remains: [],
                    introduces: ["GHSA-35jh-r3h4-6jhm"]
                ),
                unreadable: ["next"]
            ),
            UpgradeRecommendation(
                component: watched.component,
                open: [watched.id],
                severity: .medium,
                isMalicious: false,
                target: nil,
                withinMajor: nil,
                unreadable: []
            ),
        ]
        return result
    }()
    static func day(_ text: String) -> CalendarDay { CalendarDay(text) ?? CalendarDay(date) }

    /// Findings, and a gate that came to no decision.
    static let undecided = report(
        [lodash, request, ansi, braces],
        reasons: [
            rule("stale-advisories", .errored, "The advisories are 9 days old; at most 7 days are allowed.")
        ]
    )
}
