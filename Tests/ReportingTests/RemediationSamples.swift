import Domain
import Reporting

/// Summaries of fixes as a planner would hand them over.
enum RemediationSamples {
    typealias Summary = RemediationSummary

    static let named: [(name: String, summary: Summary)] = [
        ("clean", clean), ("partial", partial),
        ("hostile", hostile("@x|`#1`</details><!-- gatehouse:report -->\n/merge [a](b)\u{202E}")),
        ("huge", huge(2_000)),
    ]

    static let base = CommitID("4f2a91c0de4f2a91c0de4f2a91c0de4f2a91c0de")

    static func summary(
        _ changes: [Summary.Change],
        edits: [Summary.Edit] = [],
        cleared: [Finding],
        remaining: [Summary.Remainder] = [],
        broughtIn: [Finding] = [],
        commands: [Summary.Command] = [],
        remarks: [String] = [],
        isPublicRegistry: Bool = true,
        baseBranch: String = "main"
    ) -> Summary {
        guard let base else { fatalError("the commit id of the samples is none") }
        return Summary(
            fingerprint: "1f2e3d",
            baseBranch: baseBranch,
            base: base,
            changes: changes,
            edits: edits,
            cleared: cleared,
            remaining: remaining,
            broughtIn: broughtIn,
            commands: commands,
            remarks: remarks,
            isPublicRegistry: isPublicRegistry,
            version: "0.0.0"
        )
    }

    static func finding(
        _ id: String,
        _ name: String,
        _ version: String,
        _ severity: Severity = .high,
        summary: String = "Prototype pollution",
        epss: Double? = nil,
        isExploited: Bool = false
    ) -> Finding {
        Finding(
            id: id,
            aliases: [],
            component: SampleReports.component(name, version),
            severity: severity,
            cvss: nil,
            epss: epss.map { EPSSScore(score: $0, percentile: $0) },
            knownExploitation: isExploited
                ? CVE("CVE-2021-44906").map {
                    KnownExploitation(
                        cve: $0,
                        dateAdded: "2024-01-02",
                        dueDate: nil,
                        isUsedByRansomware: true
                    )
                } : nil,
            isMalicious: id.hasPrefix("MAL-"),
            fixedVersions: [],
            summary: summary,
            provenance: nil,
            status: .open
        )
    }

    static let clean = summary(
        [
            Summary.Change(
                package: "lodash",
                from: "4.17.11",
                to: "4.17.21",
                place: "node_modules/lodash",
                means: .lockfile
            ),
            Summary.Change(
                package: "lodash",
                from: "4.17.11",
                to: "4.17.21",
                place: "node_modules/a/node_modules/lodash",
                means: .lockfile
            ),
        ],
        cleared: [
            finding("GHSA-jf85-cpcp-j695", "lodash", "4.17.11", .critical, epss: 0.0213, isExploited: true),
            finding("GHSA-35jh-r3h4-6jhm", "lodash", "4.17.11", summary: "Command injection", epss: 0.9),
        ]
    )

    static let partial = summary(
        [
            Summary.Change(
                package: "@babel/traverse",
                from: "7.20.0",
                to: "7.23.2",
                place: "node_modules/@babel/traverse",
                means: .manifest
            ),
            Summary.Change(
                package: "minimist",
                from: "1.2.0",
                to: "1.2.8",
                place: "node_modules/minimist",
                means: .override
            ),
            Summary.Change(
                package: "old-helper",
                from: "1.0.0",
                to: nil,
                place: "node_modules/old-helper",
                means: .removed
            ),
            Summary.Change(
                package: "new-helper",
                from: nil,
                to: "2.0.0",
                place: "node_modules/new-helper",
                means: .added
            ),
        ],
        edits: [
            Summary.Edit(
                path: "package.json",
                section: "dependencies",
                package: "@babel/traverse",
                from: "^7.20.0",
                to: "^7.23.2"
            ),
            Summary.Edit(
                path: "package.json",
                section: "overrides",
                package: "minimist",
                from: nil,
                to: "1.2.8"
            ),
        ],
        cleared: [
            finding("GHSA-67hx-6x53-jw92", "@babel/traverse", "7.20.0", .critical),
            finding("CVE-2021-44906", "minimist", "1.2.0", .critical),
        ],
        remaining: [
            Summary.Remainder(
                finding: finding("GHSA-c2qf-rxjj-qqgw", "semver", "5.7.1", .medium),
                reason: .parentRange,
                blockers: [
                    Summary.Remainder.Blocker(
                        package: "parent",
                        version: "1.0.0",
                        needs: "semver",
                        range: "~5.7.0"
                    )
                ]
            ),
            Summary.Remainder(finding: finding("GHSA-aaaa-bbbb-cccc", "left", "1.0.0"), reason: .noFix),
        ],
        remarks: ["`overrides` also hold for what is installed later."],
        isPublicRegistry: false
    )

    /// The text in every place that comes from outside.
    static func hostile(_ text: String) -> Summary {
        let blocker = Summary.Remainder.Blocker(package: text, version: text, needs: text, range: text)
        return summary(
            [
                Summary.Change(package: text, from: text, to: text, place: text, means: .lockfile),
                Summary.Change(package: text, from: nil, to: "1.0.0", place: text, means: .added),
                Summary.Change(package: "lodash", from: text, to: text, place: text, means: .parent),
                Summary.Change(package: text, from: text, to: nil, place: text, means: .removed),
            ],
            edits: [Summary.Edit(path: text, section: text, package: text, from: text, to: text)],
            cleared: [
                finding(text, text, text, summary: text), finding(text, "lodash", "1", isExploited: true),
            ],
            remaining: [
                Summary.Remainder(
                    finding: finding(text, text, text, summary: text, epss: 0.5),
                    reason: .parentRange,
                    blockers: [blocker, blocker, blocker, blocker]
                )
            ],
            broughtIn: [finding(text, text, text, summary: text)],
            remarks: [text],
            baseBranch: text
        )
    }

    static func huge(_ count: Int) -> Summary {
        let numbers = 0..<count
        return summary(
            numbers.map {
                Summary.Change(
                    package: "package-\($0)",
                    from: "1.0.\($0)",
                    to: "2.0.\($0)",
                    place: "node_modules/package-\($0)",
                    means: .lockfile
                )
            },
            edits: numbers.map {
                Summary.Edit(
                    path: "package.json",
                    section: "dependencies",
                    package: "package-\($0)",
                    from: "^1.0.0",
                    to: "^2.0.0"
                )
            },
            cleared: numbers.map { finding("CVE-2024-\(1000 + $0)", "package-\($0)", "1.0.\($0)") },
            remaining: numbers.map {
                Summary.Remainder(
                    finding: finding("CVE-2025-\(1000 + $0)", "other-\($0)", "1.0.\($0)", .low),
                    reason: .needsMajor
                )
            },
            broughtIn: numbers.map { finding("CVE-2026-\(1000 + $0)", "new-\($0)", "1.0.\($0)", .low) },
            remarks: numbers.map { "Remark number \($0)." }
        )
    }
}
