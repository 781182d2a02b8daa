import Basics
import Domain
import Forges
import Foundation
import Pipeline
import Portal
import Reporting
import Storage
import TestSupport
import Testing
import Triage

/// Scans over a real server: what may be asked for, how far they are, and what is told of what they found.
@Suite struct ScanTests {
    private static let commits = ["b", "c", "d"].map { String(repeating: $0, count: 40) }

    /// A GitHub with a branch `main`, an annotated tag `v1`, and pull requests of the commit of `main`: to comment on the 12th works, on the
    /// others it does not, with their number for a status.
    private static let transport = ScriptedTransport { request in
        let path = String(request.url.replacing("https://api.example.com", with: "").prefix { $0 != "?" })
        let comment = #"{"id": 5, "user": {"id": 42}, "body": "as it was"}"#
        return switch path {
        case "/user": .json(#"{"id": 42, "login": "gatehouse"}"#)
        case "/repos/acme/shop/pulls/12", "/repos/acme/shop/pulls/401", "/repos/acme/shop/pulls/403",
            "/repos/acme/shop/pulls/404", "/repos/acme/shop/pulls/500":
            .json(
                #"{"number": \#(path.split(separator: "/")[4]), "state": "open", "head": {"sha": "\#(commits[0])", "ref": "feature"}, "base": {"ref": "main", "repo": {"id": 7, "full_name": "acme/shop"}}}"#
            )
        case "/repos/acme/shop/issues/12/comments":
            request.method == .post ? .json(comment, status: 201) : .json("[]")
        case "/repos/acme/shop":
            .json(#"{"id": 7, "full_name": "acme/shop", "default_branch": "main"}"#)
        case "/repos/acme/shop/git/ref/heads/main":
            .json(#"{"ref": "refs/heads/main", "object": {"type": "commit", "sha": "\#(commits[0])"}}"#)
        case "/repos/acme/shop/git/ref/tags/v1":
            .json(#"{"ref": "refs/tags/v1", "object": {"type": "tag", "sha": "\#(commits[1])"}}"#)
        case "/repos/acme/shop/git/tags/\(commits[1])":
            .json(#"{"object": {"type": "commit", "sha": "\#(commits[2])"}}"#)
        case "/repos/acme/shop/issues/401/comments": .json("{}", status: 401)
        case "/repos/acme/shop/issues/403/comments": .json("{}", status: 403)
        case "/repos/acme/shop/issues/500/comments": .json("{}", status: 500)
        default: .json("{}", status: 404)
        }
    }

    private struct Shop: Sendable {
        let lab: AccountLab
        let project: PortalProject

        var store: StoreDatabase { lab.server.store }

        func get(_ path: String) throws -> HTTPClient.Answer { try lab.send("GET", path, by: "developer") }

        func ask(_ reference: String, release: String? = nil) throws -> HTTPClient.Answer {
            let label = release.map { #", "release": "\#($0)""# } ?? ""
            let body = #"{"metadata": {"ref": "\#(reference)"\#(label)}}"#
            return try lab.send("POST", "/v1/projects/\(project.summary.id)/scans", by: "developer", body)
        }

        func tell(_ scan: String, on number: Int, dryRun: Bool = false) throws -> HTTPClient.Answer {
            let body = #"{"repo_full_name": "acme/shop", "pr_number": \#(number), "dry_run": \#(dryRun)}"#
            return try lab.send("POST", "/v1/scans/\(scan)/post-pr-comment", by: "developer", body)
        }

        /// What a worker takes up next.
        func claim() async throws -> Job {
            let until = AccountLab.now.addingTimeInterval(60)
            return try #require(try await store.claim(worker: "w", until: until, now: AccountLab.now))
        }

        func finish(_ job: Job, with report: Report? = nil) async throws {
            let passed = Report(
                repository: "github:acme/shop",
                commit: job.request.head.hex,
                base: nil,
                advisorySnapshot: nil,
                verdict: Verdict(reasons: [RuleOutcome(rule: "test", outcome: .passed, message: "fine")]),
                inventory: .empty,
                findings: [],
                diagnostics: [],
                generatedAt: AccountLab.now
            )
            let report = report ?? passed
            try await store.save(report, reportJSON: ReportJSON.encode(report), of: job)
            try await store.finish(job: job.id, worker: "w", with: .succeeded, now: AccountLab.now)
        }
    }

    private func run(_ body: @escaping @Sendable (Shop) async throws -> Void) async throws {
        let id = try #require(ForgeID("github"))
        let made = ForgeCatalog.makeForge(
            settings: ForgeSettings(
                id: id,
                kind: .github,
                apiURL: "https://api.example.com",
                cloneURL: "https://git.example.com",
                token: Secret("t"),
                writeInterval: .zero
            ),
            transport: Self.transport,
            sleep: { _ in },
            now: { Date() }
        )
        let forge = try #require(made)
        try await AccountLab.run(forges: [id: forge]) { (lab) async throws in
            let project = try await lab.server.store.makeProject(
                NewProject(
                    repository: RepositoryRef(forge: id, id: "7", path: "acme/shop"),
                    team: lab.team.team.id,
                    name: "Shop",
                    slug: "shop",
                    about: PortalProject.About()
                ),
                for: nil,
                by: .commandLine,
                at: AccountLab.now
            ).get()
            try await body(Shop(lab: lab, project: project))
        }
    }

    @Test func `a tag is scanned as its commit, and answers for no branch`() async throws {
        try await run { (shop) async throws in
            for reference in ["refs/heads/v1", "v1", "refs/tags/main", "nowhere"] {
                #expect(try shop.ask(reference).status == 422, "\(reference)")
            }
            let asked = try shop.ask("refs/tags/v1")
            #expect(asked.status == 202 && asked.json["ref"] as? String == "refs/tags/v1", "\(asked.text)")
            #expect(asked.json["commit"] as? String == Self.commits[2])
            let scan = try #require(asked.json["id"] as? String)
            let developer = try #require(shop.lab.users["developer"]).user.id
            let detail = try shop.lab.send("GET", "/v1/admin/users/\(developer)", by: "super_admin")
            #expect(detail.json["scan_count"] as? Int == 1, "\(detail.text)")
            let again = try shop.ask("refs/tags/v1")
            #expect(again.status == 409 && again.json["active_scan_id"] as? String == scan)

            let job = try await shop.claim()
            #expect(job.request.subject == .tag(name: "v1") && job.request.judgedBranch == "main")
            #expect(!job.request.isDefaultBranch && !job.request.subject.isToldOnForge)
            try await shop.finish(job)
            let path = "/v1/projects/\(shop.project.summary.id)"
            for (query, expected) in [("refs/tags/v1", scan), ("v1", nil), ("main", nil)] {
                let gate = try shop.get("\(path)/gate-result?ref=\(query)")
                #expect(gate.json["scan_id"] as? String == expected, "\(query)")
                #expect(gate.json["gate"] as? String == (expected == nil ? "fail" : "pass"), "\(query)")
                let listed = try shop.get("\(path)/scans?ref=\(query)")
                #expect(listed.json["total"] as? Int == (expected == nil ? 0 : 1), "\(query)")
            }
            #expect(try shop.get("\(path)/gate-result").json["scan_id"] is NSNull)
            for (query, isEnforced) in [("", false), ("?ref=refs/tags/v1", true)] {
                let gate = try shop.get("\(path)/gate-result\(query)")
                #expect(gate.json["malicious_gate_enforced"] as? Bool == isEnforced, "\(query)")
            }
            for query in ["release=1.0", "ref=main"] {
                let both = try shop.get("\(path)/gate-result?scan_id=\(scan)&\(query)")
                #expect(both.status == 404 && both.json["title"] as? String == "Scan Snapshot Not Found")
            }
            // Not the main line, which nobody asked for.
            let mistyped = try shop.get("\(path)/gate-result?scan=\(scan)")
            #expect(mistyped.status == 422 && mistyped.invalidPlaces == ["query.scan"])
        }
    }

    @Test func `a result is told on a pull request once, and that somebody had it told is on record`()
        async throws
    {
        try await run { (shop) async throws in
            let scan = try #require(try shop.ask("main").json["id"] as? String)
            try await shop.finish(try await shop.claim())
            for (number, dryRun, expected) in [
                (12, true, "dry_run"), (12, false, "posted"), (12, false, "updated"), (99, false, nil),
            ] as [(Int, Bool, String?)] {
                let answer = try shop.tell(scan, on: number, dryRun: dryRun)
                #expect(answer.status == (expected == nil ? 422 : 200), "\(answer.text)")
                guard let expected else { continue }
                #expect(answer.json["status"] as? String == expected)
                #expect(answer.json["comment_id"] as? Int == (dryRun ? nil : 5))
            }
            for action in ["posted", "updated"] {
                #expect(try await shop.lab.audited("sca_pr_comment.\(action)") == [scan])
            }
            #expect(try await shop.lab.audited("sca_pr_comment.dry_run") == [])
            // Before it was told, and not what was refused or told nothing.
            #expect(try await shop.lab.audited("sca_pr_comment.requested") == [scan, scan])
        }
    }

    @Test func `a scan that is cancelled is answered with whose it was and how long it took`() async throws {
        let canJudge = SharedData.isPresent && Python.has("jsonschema")
        try await run { (shop) async throws in
            for isRunning in [false, true] {
                let scan = try #require(try shop.ask("main").json["id"] as? String)
                if isRunning { _ = try await shop.claim() }
                let ended = try shop.lab.send("POST", "/v1/scans/\(scan)/cancel", by: "developer")
                #expect(
                    ended.status == 200 && ended.json["status"] as? String == "cancelled",
                    "\(ended.text)"
                )
                #expect(ended.json["id"] as? String == scan && ended.json["ref"] as? String == "main")
                #expect(ended.json["project_name"] as? String == "Shop")
                #expect(ended.json["team_id"] as? String == shop.lab.team.team.id.text)
                #expect(ended.json["team_name"] as? String == "Shop")
                #expect(ended.json["finished_at"] as? String == "2026-01-01T00:00:00Z")
                #expect(ended.json["duration_seconds"] as? Double == (isRunning ? 0 : nil))
                // Both of what the reference portal has for a scan.
                for name in ["AdminScanListItem", "ScanPublic"] where isRunning && canJudge {
                    #expect(try DescriptionTests.judged(ended, as: name).contains("good"), "\(name)")
                }
                let again = try shop.lab.send("POST", "/v1/scans/\(scan)/cancel", by: "developer")
                #expect(again.status == 409, "\(again.text)")
            }
        }
    }

    @Test func `a forge that does not let the bot comment is told from one that fails`() async throws {
        try await run { (shop) async throws in
            let scan = try #require(try shop.ask("main").json["id"] as? String)
            try await shop.finish(try await shop.claim())
            for number in [401, 403, 404, 500] {
                let answer = try shop.tell(scan, on: number)
                let title = number == 500 ? "Bad Gateway (GitHub)" : "GitHub Authentication Failed"
                #expect(answer.status == 502 && answer.json["title"] as? String == title, "\(answer.text)")
            }
            for action in ["posted", "updated"] {
                #expect(try await shop.lab.audited("sca_pr_comment.\(action)") == [])
            }
            // What came of it only the forge knows; who wanted it is on record.
            #expect(try await shop.lab.audited("sca_pr_comment.requested").count == 4)
        }
    }

    @Test func `a project stays that of its repository, however its address is written`() async throws {
        try await run { (shop) async throws in
            let path = "/v1/projects/\(shop.project.summary.id)"
            let own = try #require(try shop.get(path).json["git_url"] as? String)
            for (url, status) in [
                (own, 200), ("git@git.example.com:Acme/shop", 200),
                ("https://git.example.com/acme/till", 422),
                ("https://elsewhere.example.com/acme/shop", 422), ("", 422),
            ] {
                let body = "{\"git_url\": \"\(url)\", \"description\": \"\(status)\"}"
                let answer = try shop.lab.send("PATCH", path, by: "team_admin", body)
                #expect(answer.status == status, "\(url): \(answer.text)")
                #expect(answer.invalidPlaces == (status == 200 ? [] : ["body.git_url"]), "\(url)")
            }
            #expect(try shop.get(path).json["description"] as? String == "200")
        }
    }

    @Test func `how far a scan is never goes down, also in its events`() async throws {
        try await run { (shop) async throws in
            let scan = try #require(try shop.ask("main").json["id"] as? String)
            func shown() throws -> String {
                let answer = try shop.get("/v1/scans/\(scan)")
                return "\(answer.json["progress_percent"] ?? "") \(answer.json["current_step"] ?? "")"
            }
            #expect(try shown() == "0 queued")
            let job = try await shop.claim()
            #expect(try shown() == "10 running")
            shop.lab.progress.note(.matching, of: job.id)
            #expect(try shown() == "50 matching")
            // Another attempt.
            shop.lab.progress.note(.reading, of: job.id)
            #expect(try shown() == "50 reading")

            let client = try shop.lab.server.connect()
            let credential = try #require(shop.lab.credentials["viewer"])
            client.send(
                "GET /v1/scans/\(scan)/events HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer \(credential)\r\n\r\n"
            )
            var events = ""
            func read(until part: String) throws {
                while !events.contains(part) {
                    let more = try #require(try client.receive(), "closed after \(events)")
                    events += String(decoding: more, as: UTF8.self)
                }
            }
            try read(until: "\"percent\":50,\"step\":\"reading\"")
            shop.lab.progress.note(.publishing, of: job.id)
            try read(until: "\"percent\":90,\"step\":\"publishing\"")
            try await shop.finish(job)
            try read(until: "event: end")
            let percents = events.matches(of: /"percent":(\d+)/).compactMap { Int($0.output.1) }
            #expect(percents == percents.sorted() && percents.starts(with: [50, 90, 100]))
            let answer = try shop.get("/v1/scans/\(scan)")
            #expect(answer.json["progress_percent"] as? Int == 100 && answer.json["current_step"] is NSNull)
        }
    }

    @Test func `a finding is told with where to read of it, what was decided and where to go`() async throws {
        try await run { (shop) async throws in
            _ = try shop.ask("main", release: "1.0")
            let job = try await shop.claim()
            try await shop.finish(job, with: Self.report(job))
            try Self.checkWhatPeopleWrote(shop)
            let key = try #require(try await shop.store.repositoryKey("github:acme/shop"))
            let decision = TriageRecord(
                advisories: ["CVE-2026-0001"],
                target: .package(try PackagePattern("pkg:npm/leaky")),
                status: .exploitable,
                reason: "reached from the parser",
                source: .triage,
                origin: "jo",
                time: nil
            )
            _ = try await shop.store.keep([decision], of: key, by: "jo", at: AccountLab.now)

            let path = "/v1/projects/\(shop.project.summary.id)"
            func first(_ list: String) throws -> String {
                let rows = try shop.get("\(path)/\(list)").json["items"] as? [[String: Any]]
                return try #require(rows?.first?["id"] as? String, "\(list)")
            }
            let finding = try shop.get("/v1/vulnerability_findings/\(try first("vulnerabilities"))").json
            #expect(
                finding["references"] as? [String] == [
                    "https://advisories.example.com/CVE-2026-0001", "https://advisories.example.com/GHSA-1",
                ]
            )
            let steps = finding["status_history"] as? [[String: Any]] ?? []
            #expect(steps.map { $0["previous_status"] as? String } == ["new", "analyzing"])
            #expect(steps.map { $0["new_status"] as? String } == ["analyzing", "exploitable"])
            #expect(steps.allSatisfy { $0["actor"] as? String == "jo" })
            #expect(finding["sla_due_date"] as? String == "2026-01-31T00:00:00Z")
            #expect(finding["sla_status"] as? String == "ok")
            for (list, count) in [
                ("vulnerabilities?sla=ok&sort=sla_due&order=asc", 1), ("vulnerabilities?sla=overdue", 0),
                ("vulnerabilities?reachable=unknown&sort=reachable", 1),
                ("vulnerabilities?reachable=true", 0),
                ("components?eol=false&outdated=false", 1), ("components?eol=true", 0),
                ("components?outdated=true", 0), ("licenses?review_flag=non_commercial", 0),
                ("licenses?conflict=unknown", 0), ("licenses?kind=declared", 1),
            ] {
                let answer = try shop.get("\(path)/\(list)")
                #expect(answer.json["total"] as? Int == count, "\(list): \(answer.text)")
            }
            let advice = finding["upgrade_recommendation"] as? [String: Any] ?? [:]
            #expect(
                advice["recommended_version"] as? String == "1.2.0" && advice["reason"] as? String == "ok"
            )
            #expect(advice["max_epss"] as? Double == 0.9 && advice["finding_count"] as? Int == 1)

            let component = try shop.get("/v1/components/\(try first("components"))").json
            let license = try shop.get("/v1/license_findings/\(try first("licenses"))").json
            for obligations in [component["obligations"], license["obligations"]] {
                let rows = obligations as? [[String: Any]] ?? []
                #expect(rows.map { $0["kind"] as? String } == ["attribution", "notice"])
                #expect(rows.allSatisfy { $0["license"] as? String == "MIT" })
                #expect(rows.first?["link"] as? String == "https://spdx.org/licenses/MIT.html")
            }
            #expect((component["raw_data"] as? [String: Any])?.isEmpty == true)
            let gate = try shop.get("\(path)/gate-result").json
            #expect(gate["epss_gate_count"] as? Int == 1 && gate["gate"] as? String == "fail")
        }
    }

    /// The licence that a project is given, and the label and the branch of its scan.
    private static func checkWhatPeopleWrote(_ shop: Shop) throws {
        let path = "/v1/projects/\(shop.project.summary.id)"
        #expect(try shop.get("\(path)/licenses").json["declared_license"] is NSNull)
        let declared = #"{"declared_license": "Apache-2.0"}"#
        #expect(try shop.lab.send("PATCH", path, by: "team_admin", declared).status == 200)
        #expect(try shop.get("\(path)/licenses").json["declared_license"] as? String == "Apache-2.0")
        let releases = try shop.get("\(path)/releases").json["items"] as? [[String: Any]] ?? []
        #expect(releases.map { $0["release"] as? String } == ["1.0"])
        #expect(releases.map { $0["ref"] as? String } == ["main"])
    }

    private static func report(_ job: Job) -> Report {
        let leaky = Component(
            ecosystem: .npm,
            name: "leaky",
            version: "1.0.0",
            source: .registry,
            license: "MIT",
            licenseSource: "lockfile",
            licenseExpression: "MIT",
            occurrences: []
        )
        let finding = Finding(
            id: "GHSA-1",
            aliases: ["CVE-2026-0001"],
            component: leaky,
            severity: .high,
            cvss: nil,
            epss: EPSSScore(score: 0.9, percentile: 0.99),
            isMalicious: false,
            fixedVersions: ["1.2.0"],
            summary: "A flaw",
            provenance: nil,
            status: .open
        )
        let reference = "GHSA-1 \(leaky.purl)"
        return Report(
            repository: "github:acme/shop",
            commit: job.request.head.hex,
            base: nil,
            advisorySnapshot: nil,
            verdict: Verdict(reasons: [
                RuleOutcome(rule: "epss", outcome: .blocked, message: "likely", findings: [reference])
            ]),
            inventory: Inventory(manifests: [], components: [leaky], diagnostics: []),
            findings: [finding],
            diagnostics: [],
            generatedAt: AccountLab.now,
            licenses: [
                LicenseUse(
                    expression: "MIT",
                    category: .allowed,
                    obligations: LicenseObligations(kinds: [.notice, .attribution]),
                    componentCount: 1
                )
            ],
            recommendations: [
                UpgradeRecommendation(
                    component: leaky,
                    open: ["GHSA-1"],
                    severity: .high,
                    isMalicious: false,
                    target: .init(
                        version: "1.2.0",
                        crossesMajor: false,
                        clears: ["GHSA-1"],
                        remains: [],
                        introduces: []
                    ),
                    withinMajor: nil,
                    unreadable: []
                )
            ]
        )
    }
}
