import Domain
import Foundation
import Pipeline
import Portal
import Synchronization
import Testing

/// Lists of what is in a result, and how their rows are called.
@Suite struct ContentsTests {
    private static let time = Date(timeIntervalSince1970: 1_767_225_600)

    private static func scan(_ job: Int64 = 7) throws -> ScanRecord {
        ScanRecord(
            id: try #require(ResourceID("00000000-0000-4000-8000-00000000000\(job)")),
            job: job,
            project: ProjectSummary(
                key: 1,
                id: try #require(ResourceID("10000000-0000-4000-8000-000000000000")),
                name: "shop",
                slug: "shop",
                team: 1,
                repository: RepositoryRef(forge: try #require(ForgeID("github")), id: "1", path: "acme/shop"),
                isArchived: false
            ),
            subject: .branch(name: "main"),
            head: try #require(CommitID(String(repeating: "a", count: 40))),
            status: .succeeded,
            outcome: .blocked,
            error: nil,
            requestedBy: nil,
            metadata: "{}",
            release: nil,
            createdAt: time,
            startedAt: time,
            finishedAt: time,
            figures: nil
        )
    }

    private static func component(_ name: String, _ license: String?, isDirect: Bool = true) -> Component {
        Component(
            ecosystem: .npm,
            name: name,
            version: "1.0.0",
            source: .registry,
            license: license,
            licenseSource: "lockfile",
            licenseExpression: license,
            occurrences: [
                Occurrence(
                    location: FileLocation(path: "package-lock.json", line: 1),
                    scope: isDirect ? .runtime : .dev,
                    isDirect: isDirect,
                    via: []
                )
            ]
        )
    }

    private static func finding(
        _ id: String,
        _ component: Component,
        _ severity: Severity,
        epss: Double? = nil,
        status: FindingStatus = .open,
        provenance: Provenance? = nil
    ) -> Finding {
        Finding(
            id: id,
            aliases: ["CVE-2024-000\(id.last ?? "1")"],
            component: component,
            severity: severity,
            cvss: nil,
            epss: epss.map { EPSSScore(score: $0, percentile: $0) },
            isMalicious: id.hasPrefix("MAL"),
            fixedVersions: [],
            summary: "About \(id)",
            provenance: provenance,
            status: status
        )
    }

    private static func contents(unrated: [Component] = []) throws -> ScanContents {
        let a = component("alpha", "MIT")
        let b = component("beta", "GPL-3.0-only", isDirect: false)
        let c = component("gamma", nil)
        let report = Report(
            repository: "acme/shop",
            commit: String(repeating: "a", count: 40),
            base: nil,
            advisorySnapshot: nil,
            verdict: Verdict.errored("test", "test"),
            inventory: Inventory(manifests: [], components: [a, b, c] + unrated, diagnostics: []),
            findings: [
                finding("GHSA-1", a, .low, epss: 0.9), finding("GHSA-2", a, .high, status: .waived),
                finding("MAL-3", b, .critical), finding("GHSA-4", c, .critical, provenance: .fixed),
            ] + unrated.map { finding("GHSA-5", $0, .unknown) },
            diagnostics: [],
            generatedAt: time,
            licenses: [
                LicenseUse(
                    expression: "GPL-3.0-only",
                    category: .forbidden,
                    obligations: nil,
                    componentCount: 1
                ),
                LicenseUse(expression: "MIT", category: .allowed, obligations: nil, componentCount: 1),
            ]
        )
        let seen = ["GHSA-1 \(a.purl)": Date(timeIntervalSince1970: 5)]
        return ScanContents(try scan(), report, firstSeen: seen)
    }

    @Test func `packages are filtered, and in the order that is asked for`() throws {
        let contents = try Self.contents()
        func names(_ change: (inout ComponentQuery) -> Void) -> [String] {
            var query = ComponentQuery()
            change(&query)
            return query.rows(of: contents).map(\.component.name)
        }
        #expect(names { _ in } == ["alpha", "beta", "gamma"])
        #expect(names { $0.isDescending = true } == ["gamma", "beta", "alpha"])
        #expect(names { $0.search = "PKG:NPM/BE" } == ["beta"])
        #expect(names { $0.severities = ["critical"] } == ["beta"])
        #expect(names { $0.severities = ["low", "none"] } == ["alpha", "gamma"])
        #expect(names { $0.categories = [.unknown] } == ["gamma"])
        #expect(names { $0.isDirect = false } == ["beta"])
        #expect(names { $0.scopes = ["optional"] } == ["beta"])
        #expect(names { $0.isMalicious = true } == ["beta"])
        // Of nothing is it known.
        #expect(names { $0.isEndOfLife = true } == [] && names { $0.isOutdated = true } == [])
        #expect(names { ($0.isEndOfLife, $0.isOutdated) = (false, false) }.count == 3)
        #expect(
            names {
                $0.order = .severity
                $0.isDescending = true
            } == ["beta", "alpha", "gamma"]
        )
        #expect(names { $0.order = .license } == ["alpha", "beta", "gamma"])
    }

    @Test func `what nobody rated is info for a package, and unknown for its finding`() throws {
        let contents = try Self.contents(unrated: [Self.component("delta", "MIT")])
        var query = ComponentQuery()
        query.severities = ["info"]
        #expect(query.rows(of: contents).map(\.component.name) == ["delta"])
        #expect(contents.components.map(\.severityWord) == ["low", "critical", "none", "info"])
        #expect(contents.components.allSatisfy { ComponentQuery.severityWords.contains($0.severityWord) })
        #expect(contents.findings.last?.finding.severity == .unknown)
    }

    @Test func `findings are those of the commit, counted by severity under the other filters`() throws {
        let contents = try Self.contents()
        func ids(_ change: (inout FindingQuery) -> Void) -> ([String], [Severity: Int]) {
            var query = FindingQuery()
            change(&query)
            let (rows, distribution) = query.rows(of: contents, at: Self.time)
            return (rows.map(\.finding.id), distribution)
        }
        #expect(ids { _ in } == (["MAL-3", "GHSA-2", "GHSA-1"], [.critical: 1, .high: 1, .low: 1]))
        #expect(ids { $0.severities = ["low"] } == (["GHSA-1"], [.critical: 1, .high: 1, .low: 1]))
        #expect(ids { $0.statuses = ["suppressed"] } == (["GHSA-2"], [.high: 1]))
        #expect(ids { $0.leastEPSS = 0.5 } == (["GHSA-1"], [.low: 1]))
        #expect(ids { $0.search = "cve-2024-0003" }.0 == ["MAL-3"])
        #expect(ids { $0.categories = [.forbidden] }.0 == ["MAL-3"])
        #expect(ids { $0.order = .epss }.0.first == "GHSA-1")
        #expect(
            ids { $0.reachability = .unknown }.0.count == 3 && ids { $0.reachability = .unreached }.0 == []
        )
        // What is waived is not due, and last either way.
        #expect(ids { $0.order = .deadline }.0 == ["MAL-3", "GHSA-1", "GHSA-2"])
        #expect(
            ids {
                $0.order = .deadline
                $0.isDescending = false
            }.0 == ["GHSA-1", "MAL-3", "GHSA-2"]
        )
        #expect(ids { $0.deadline = .overdue } == (["GHSA-1"], [.low: 1]))
        #expect(ids { $0.deadline = .imminent }.0 == ["MAL-3"] && ids { $0.deadline = .ok }.0 == [])
        #expect(contents.findings.first?.firstSeen == Date(timeIntervalSince1970: 5))
        #expect(contents.findings.last?.firstSeen == Self.time)
    }

    @Test func `how long there is for a finding depends on its severity, and whether it is open`() throws {
        let day = 86_400.0
        func deadline(_ severity: Severity, _ status: FindingStatus = .open) -> RemediationDeadline? {
            let finding = Self.finding("GHSA-1", Self.component("alpha", nil), severity, status: status)
            return RemediationDeadline(finding, firstSeen: Self.time)
        }
        for (severity, days) in [(Severity.critical, 7.0), (.high, 30), (.medium, 90), (.low, 180)] {
            #expect(deadline(severity)?.due == Self.time + days * day)
        }
        #expect(deadline(.unknown) == nil && deadline(.critical, .falsePositive) == nil)
        let high = try #require(deadline(.high, .underInvestigation))
        for (days, status) in [(22.9, "ok"), (23, "imminent"), (30, "imminent"), (30.1, "overdue")] {
            #expect(high.status(at: Self.time + days * day).rawValue == status, "\(days)")
        }
    }

    @Test func `licences hold their packages`() throws {
        let contents = try Self.contents()
        var query = LicenseQuery()
        #expect(query.rows(of: contents).map(\.expression) == ["GPL-3.0-only", "MIT"])
        query.search = "general public"
        let found = query.rows(of: contents)
        #expect(found.map(\.listed?.isOSIApproved) == [true])
        #expect(found.flatMap(\.components).map { contents.components[$0].component.name } == ["beta"])
    }

    @Test func `an obligation knows whether its licence is one of the SPDX list`() throws {
        let expressions = [
            "MIT", "Apache-2.0 WITH LLVM-exception", "MIT OR ISC", "LicenseRef-shop", "Not-On-The-List",
        ]
        let report = Report(
            repository: "acme/shop",
            commit: String(repeating: "a", count: 40),
            base: nil,
            advisorySnapshot: nil,
            verdict: Verdict.errored("test", "test"),
            inventory: .empty,
            findings: [],
            diagnostics: [],
            generatedAt: Self.time,
            licenses: expressions.map {
                LicenseUse(
                    expression: $0,
                    category: .unknown,
                    obligations: LicenseObligations(kinds: [.notice]),
                    componentCount: 1
                )
            }
        )
        let contents = ScanContents(try Self.scan(), report, firstSeen: [:])
        let listed = contents.licenses.map { $0.obligations?.first?.listed }
        #expect(listed == ["MIT", nil, nil, nil, nil])
    }

    private static func advice(
        _ findings: [Finding],
        target: (version: String, remains: [String])? = nil,
        unreadable: [String] = []
    ) -> UpgradeAdvice? {
        let component = component("alpha", nil)
        let recommendation = UpgradeRecommendation(
            component: component,
            open: findings.map(\.id),
            severity: .high,
            isMalicious: false,
            target: target.map {
                .init(
                    version: $0.version,
                    crossesMajor: false,
                    clears: [],
                    remains: $0.remains,
                    introduces: []
                )
            },
            withinMajor: nil,
            unreadable: unreadable
        )
        return UpgradeAdvice(component, findings: findings, recommendation)
    }

    @Test func `advice is a version that leaves nothing open, or why there is none`() throws {
        let component = Self.component("alpha", nil)
        func finding(_ fixed: [String], _ status: FindingStatus = .open) -> Finding {
            Finding(
                id: "GHSA-1",
                aliases: [],
                component: component,
                severity: .high,
                cvss: nil,
                epss: EPSSScore(score: 0.5, percentile: 0.9),
                isMalicious: false,
                fixedVersions: fixed,
                summary: "",
                provenance: nil,
                status: status
            )
        }
        let good = try #require(Self.advice([finding(["2.0.0"])], target: ("2.0.0", [])))
        #expect(good.version == "2.0.0" && good.reason == .ok && good.count == 1 && good.isDirect)
        #expect(good.severity == .high && good.epss == 0.5)
        let partly = Self.advice([finding(["2.0.0"]), finding([])], target: ("2.0.0", ["GHSA-1"]))
        #expect(partly?.reason == .noFixVersion && partly?.version == nil && partly?.count == 2)
        #expect(Self.advice([finding([])])?.reason == .noFixVersion)
        #expect(Self.advice([finding(["1.0.0"])])?.reason == .noFixVersion)
        #expect(Self.advice([finding(["next"])], unreadable: ["next"])?.reason == .unparseableVersion)
        #expect(Self.advice([finding(["2"])], unreadable: ["1.0.0"])?.reason == .unparseableVersion)
        #expect(Self.advice([finding(["2"]), finding([])], unreadable: ["2"])?.reason == .noFixVersion)
        #expect(Self.advice([finding(["2.0.0"], .waived)])?.reason == .noOpenFindings)
        #expect(UpgradeAdvice(component, findings: [finding(["2.0.0"])], nil) == nil)
        #expect(UpgradeAdvice(component, findings: [], nil)?.reason == .noOpenFindings)
    }

    @Test func `an id says where something is, and any other is none`() throws {
        for kind in EntryID.Kind.allCases {
            for (job, index) in [(1, 0), (281_474_976_710_655, 1_073_741_823), (7, 20_000)] {
                let id = EntryID(job: Int64(job), kind: kind, index: index)
                let text = try #require(id.resourceID)
                #expect(EntryID(text, kind) == id)
                for other in EntryID.Kind.allCases where other != kind {
                    #expect(EntryID(text, other) == nil)
                }
            }
        }
        for text in [
            "00000000-0000-4000-8000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff",
            "00000000-0007-8001-8000-000000000000",
        ] {
            #expect(EntryID(try #require(ResourceID(text)), .component) == nil)
        }
    }

    @Test func `what was asked for last is kept, up to the limit`() async throws {
        let loads = Mutex(0)
        let shelf = ContentsShelf(limit: 220) { _ in
            loads.withLock { $0 += 1 }
            return try Self.contents()
        }
        let scan = try Self.scan()
        _ = try await shelf.contents(of: scan)
        _ = try await shelf.contents(of: scan)
        #expect(loads.withLock { $0 } == 1)
        let empty = ContentsShelf { _ in nil }
        #expect(try await empty.contents(of: scan) == nil)
    }
}
