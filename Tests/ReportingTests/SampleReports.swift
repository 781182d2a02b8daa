import Domain
import Foundation

/// Reports as the pipeline would hand them over.
enum SampleReports {
    static let commit = "4f2a91c0de4f2a91c0de4f2a91c0de4f2a91c0de"
    static let base = "9b1c33aa009b1c33aa009b1c33aa009b1c33aa00"
    static let date = Date(timeIntervalSince1970: 1_787_234_580)
    static let snapshot = AdvisorySnapshot(id: "3f9c2d71", date: date, advisoryCount: 254_113)

    static func component(
        _ name: String,
        _ version: String,
        path: String = "package-lock.json",
        line: Int? = 12,
        via: [PackageURL] = [],
        license: String? = "MIT"
    ) -> Component {
        Component(
            ecosystem: .npm,
            name: name,
            version: version,
            source: .registry,
            license: license,
            licenseSource: license.map { _ in "lockfile" },
            licenseExpression: license,
            occurrences: [
                Occurrence(
                    location: FileLocation(path: path, line: line),
                    scope: .runtime,
                    isDirect: via.isEmpty,
                    via: via
                )
            ]
        )
    }

    static func finding(
        _ id: String,
        _ component: Component,
        _ severity: Severity,
        score: Double? = nil,
        fixes: [String] = [],
        summary: String,
        provenance: Provenance? = .introduced,
        status: FindingStatus = .open
    ) -> Finding {
        Finding(
            id: id,
            aliases: [],
            component: component,
            severity: severity,
            cvss: score.map {
                CVSSScore(version: "3.1", score: $0, vector: "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H")
            },
            isMalicious: id.hasPrefix("MAL-"),
            fixedVersions: fixes,
            summary: summary,
            provenance: provenance,
            status: status
        )
    }

    static func purl(_ name: String, _ version: String) -> PackageURL {
        PackageURL(ecosystem: .npm, name: name, version: version)
    }

    static let lodash = finding(
        "GHSA-jf85-cpcp-j695",
        component("lodash", "4.17.11", line: 1204),
        .critical,
        score: 9.1,
        fixes: ["4.17.12"],
        summary: "Prototype Pollution in lodash"
    )
    static let qs = finding(
        "GHSA-hrpp-h998-j3pp",
        component(
            "qs",
            "6.5.2",
            line: 2210,
            via: [purl("express", "4.16.4"), purl("body-parser", "1.18.3")]
        ),
        .high,
        score: 7.5,
        fixes: ["6.2.4", "6.3.3", "6.5.3"],
        summary: "qs vulnerable to Prototype Pollution"
    )
    static let minimist = finding(
        "GHSA-xvch-5gv4-984h",
        component("minimist", "0.0.8", line: 871),
        .critical,
        score: 9.8,
        fixes: ["0.2.4", "1.2.6"],
        summary: "Prototype Pollution in minimist",
        provenance: .fixed
    )
    static let request = finding(
        "GHSA-p8p7-x288-28g6",
        component("request", "2.88.2", line: 3301, via: [purl("@acme/build", "2.0.0")]),
        .medium,
        score: 6.1,
        summary: "Server-Side Request Forgery in Request",
        provenance: .newlyDisclosed
    )
    static let braces = finding(
        "GHSA-grv7-fg5c-xmjg",
        component("braces", "2.3.2", line: 401),
        .high,
        score: 7.5,
        fixes: ["3.0.3"],
        summary: "Uncontrolled resource consumption in braces",
        provenance: .known
    )
    static let ansi = finding(
        "GHSA-93q8-gq69-wqmw",
        component("ansi-regex", "3.0.0", line: 77),
        .low,
        fixes: ["3.0.1"],
        summary: "Inefficient Regular Expression Complexity in `ansi-regex`",
        provenance: .known,
        status: .waived
    )
    static let malware = finding(
        "MAL-2025-4711",
        component("lodahs", "1.0.0", line: 1260, license: nil),
        .unknown,
        summary: "Malicious code in lodahs (npm)"
    )

    static let manifests = [
        Manifest(
            path: "package-lock.json",
            kind: "npm.package-lock",
            completeness: .complete,
            reason: nil,
            componentCount: 1198
        ),
        Manifest(
            path: "package.json",
            kind: "npm.package-json",
            completeness: .complete,
            reason: nil,
            componentCount: 6
        ),
    ]

    static func rule(
        _ rule: String,
        _ outcome: Outcome,
        _ message: String,
        _ findings: [Finding] = [],
        children: [RuleOutcome] = []
    ) -> RuleOutcome {
        RuleOutcome(
            rule: rule,
            outcome: outcome,
            message: message,
            findings: findings.map { "\($0.id) \($0.component.purl)" },
            children: children
        )
    }

    static func report(
        _ findings: [Finding] = [],
        reasons: [RuleOutcome],
        base: String? = base,
        snapshot: AdvisorySnapshot? = snapshot,
        manifests: [Manifest] = manifests,
        diagnostics: [Diagnostic] = [],
        repository: String = "github:acme/shop"
    ) -> Report {
        let licensed = findings.count { $0.component.licenseExpression == "MIT" }
        let mit = LicenseUse(
            expression: "MIT",
            category: .allowed,
            obligations: LicenseObligations(kinds: [.notice, .attribution]),
            componentCount: licensed
        )
        return Report(
            repository: repository,
            commit: commit,
            base: base,
            advisorySnapshot: snapshot,
            verdict: Verdict(reasons: reasons),
            inventory: Inventory(
                manifests: manifests,
                components: findings.map(\.component),
                diagnostics: diagnostics,
                projectLicenses: [
                    ProjectLicense(path: "LICENSE", expression: "Apache-2.0"),
                    ProjectLicense(path: "web/COPYING", expression: nil),
                ]
            ),
            findings: findings,
            diagnostics: diagnostics,
            generatedAt: date,
            licenses: licensed == 0 ? [] : [mit]
        )
    }

    static let clear = [
        rule("completeness", .passed, "Every manifest was read completely."),
        rule("malicious-package", .passed, "No malicious package."),
        rule("severity", .passed, "Nothing introduced is rated high or above."),
    ]

    static let clean = report(reasons: clear)
    static let fixedOnly = report([minimist], reasons: clear)
    static let blocked = report(
        [ansi, braces, lodash, malware, minimist, qs, request],
        reasons: [
            clear[0],
            rule(
                "malicious-package",
                .blocked,
                "lodahs@1.0.0 is malicious (MAL-2025-4711): remove it.",
                [malware]
            ),
            rule(
                "severity",
                .blocked,
                "2 introduced findings are rated high or above.",
                [lodash, qs],
                children: [
                    rule(
                        "severity",
                        .blocked,
                        "lodash@4.17.11 has GHSA-jf85-cpcp-j695 (critical); raise it to 4.17.12.",
                        [lodash]
                    ),
                    rule(
                        "severity",
                        .blocked,
                        "qs@6.5.2 has GHSA-hrpp-h998-j3pp (high); raise it to 6.5.3.",
                        [qs]
                    ),
                ]
            ),
        ]
    )
    static let warned = report(
        [request],
        reasons: [
            clear[0],
            rule(
                "newly-disclosed",
                .warned,
                "1 finding was disclosed since the last scan; nothing here caused it.",
                [request]
            ),
        ]
    )
    static let partial = report(
        reasons: [
            rule(
                "completeness",
                .errored,
                "2 manifests could not be read completely, so nothing is said about them."
            ),
            clear[2],
        ],
        manifests: manifests + [
            Manifest(
                path: "apps/web/pnpm-lock.yaml",
                kind: "npm.pnpm-lock",
                completeness: .partial,
                reason: "The file holds two documents; the second was not understood (line 4,120).",
                componentCount: 310
            ),
            Manifest(
                path: "tools/bun.lockb",
                kind: "npm.bun-lockb",
                completeness: .unsupported,
                reason: "The binary lockfile of bun is not read: run `bun install --save-text-lockfile`.",
                componentCount: 0
            ),
        ],
        diagnostics: [
            Diagnostic(
                path: "apps/web/pnpm-lock.yaml",
                line: 4120,
                severity: .error,
                message: "Duplicate key 'packages'."
            ),
            Diagnostic(
                path: "package.json",
                line: 8,
                severity: .warning,
                message: "Range \"latest\" is not a version."
            ),
        ]
    )
    static let noBase = report(
        [withoutProvenance(lodash)],
        reasons: [
            rule(
                "base",
                .errored,
                "The merge base could not be read: the branches have no common commit. Rebase and push again."
            )
        ],
        base: nil
    )
    static let errored = report(
        reasons: [
            rule("advisories", .errored, "No advisory index is present: run `gatehouse advisories update`.")
        ],
        snapshot: nil
    )
    static let empty = report(
        reasons: [rule("completeness", .passed, "There was nothing to read.")],
        manifests: []
    )

    static let named: [(name: String, report: Report)] = [
        ("clean", clean), ("blocked", blocked), ("errored", errored), ("warned", warned),
        ("fixed", fixedOnly),
        ("partial", partial), ("no-base", noBase), ("empty", empty), ("decided", decided),
        ("undecided", undecided),
    ]

    static func withoutProvenance(_ finding: Finding) -> Finding {
        var copy = finding
        copy.provenance = nil
        return copy
    }
}
