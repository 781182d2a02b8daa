import Domain
import Foundation
import Pipeline
import Reporting
import Storage

/// How long 50 users wait for lists of REST in a large store while two scans run.
struct PortalReads: Benchmark {
    let name = "reads"
    let what =
        "Reads of REST: 50 users, 10,000 projects, 1,000,000 packages, 100,000 findings, two scans running"
    let budget = "p95 < 50 ms"

    private static let projects = 10_000
    private static let packages = 100
    private static let findings = 10
    private static let users = 50
    /// Each user asks twice a second.
    private static let perSecond = 100.0
    private static let seconds = 20.0
    private static let token = "bench-reader-0123456789abcdef"
    private static let settings = "api: { tokens: [ { name: bench, token: \"\(token)\" } ] }"

    func run(_ workshop: Workshop) async throws -> [Measurement] {
        let folder = try workshop.scratch("reads")
        let data = folder.appendingPathComponent("data")
        try FileManager.default.createDirectory(at: data, withIntermediateDirectories: true)
        let ids = try await Self.fill(BotSettings(folder: data).database)
        let index = try workshop.fullIndex()
        let repositories = ["acme/one", "acme/two"]
        let forge = try FakeForge(
            workshop,
            in: folder,
            repositories: repositories,
            files: SampleLockfile.files(components: 20_000)
        )
        defer { forge.stop() }
        let server = try BotServer(
            workshop,
            in: data,
            forge: forge.origin,
            advisories: index,
            others: Self.settings
        )
        defer { server.stop() }
        let pulls = try repositories.map { try forge.openPullRequest($0) }
        for pull in pulls { _ = try forge.deliver(pull, to: server) }
        for pull in pulls { _ = try forge.waitForVerdict(pull, server, seconds: 120) }
        let before = try server.metric("gatehouse_jobs_total", label: "succeeded")

        let reads: [(String, (Int) -> String)] = [
            ("projects", { "/v1/projects?size=20&page=\(1 + $0 * 7919 % (Self.projects / 20))" }),
            (
                "components",
                { "/v1/projects/\(ids[$0 * 7919 % ids.count])/components?sort=severity&order=desc" }
            ),
            ("vulnerabilities", { "/v1/projects/\(ids[$0 * 104_729 % ids.count])/vulnerabilities" }),
            ("gate", { "/v1/projects/\(ids[$0 * 15_485_863 % ids.count])/gate-result" }),
        ]
        var measurements: [Double] = []
        var figures: [String: Double] = [:]
        for (name, path) in reads {
            var nextScans = ContinuousClock.now
            let result = try LoadGenerator(
                port: server.port,
                connections: Self.users,
                pace: .open(perSecond: Self.perSecond),
                seconds: Self.seconds / Double(reads.count),
                request: { Self.request(path($0)) },
                meanwhile: {
                    guard ContinuousClock.now >= nextScans else { return }
                    nextScans = .now + .milliseconds(100)
                    for pull in pulls { try forge.post(pull, to: server) }
                }
            ).run()
            guard result.isClean else { throw BenchFailure("\(name): \(result.refused)") }
            figures["\(name)P95Seconds"] = result.latencies.percentile(95)
            measurements.append(result.latencies.percentile(95))
        }
        let scans = try server.metric("gatehouse_jobs_total", label: "succeeded") - before
        guard scans >= 2 else { throw BenchFailure("only \(scans.text()) scans ran meanwhile") }
        let texts = zip(reads.map(\.0), measurements).map { "\($0) \($1.milliseconds)" }
        return [
            measured(
                "p95 " + texts.joined(separator: ", "),
                holds: measurements.allSatisfy { $0 < 0.05 },
                figures: figures,
                conditions: [
                    "\(Self.perSecond.text()) requests/s at fixed times over \(Self.users) connections; a late start counts",
                    "another project each time, so most results are read from the store",
                    "\(scans.text()) scans of 20,000 components finished meanwhile, on the same cores",
                ]
            )
        ]
    }

    private static func request(_ path: String) -> [UInt8] {
        Array(
            "GET \(path) HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer \(token)\r\n\r\n".utf8
        )
    }

    /// Projects with a result each; returns their ids.
    private static func fill(_ path: String) async throws -> [String] {
        let store = try StoreDatabase.open(path: path)
        let report = report()
        let json = ReportJSON.encode(report)
        guard let forge = ForgeID("github"), let head = CommitID(report.commit) else {
            throw BenchFailure("no forge")
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for lane in 0..<32 {
                group.addTask {
                    for number in stride(from: lane, to: Self.projects, by: 32) {
                        let request = JobRequest(
                            repository: RepositoryRef(
                                forge: forge,
                                id: "9\(number)",
                                path: "acme/project-\(number)"
                            ),
                            subject: .branch(name: "main"),
                            head: head,
                            baseBranch: nil,
                            isDefaultBranch: true,
                            eventTime: nil,
                            before: nil
                        )
                        guard let job = try await store.enqueue(request, at: report.generatedAt) else {
                            throw BenchFailure("a job was not queued")
                        }
                        try await store.save(report, reportJSON: json, of: job)
                    }
                }
            }
            try await group.waitForAll()
        }
        let ids = try await store.projects(limit: Self.projects).map(\.id.text)
        try store.close()
        let database = try SQLiteDatabase(path: path, migrations: SQLiteSchema.migrations)
        _ = try await database.write { transaction throws(StoreError) in
            try transaction.execute("UPDATE jobs SET state = 'succeeded', finished_at = created_at + 1", [])
        }
        try database.close()
        return ids
    }

    private static func report() -> Report {
        let components = (0..<packages).map { number in
            Component(
                ecosystem: .npm,
                name: "package-\(number)",
                version: "1.0.\(number)",
                source: .registry,
                license: "MIT",
                licenseSource: "lockfile",
                licenseExpression: "MIT",
                occurrences: [
                    Occurrence(
                        location: FileLocation(path: "package-lock.json", line: number),
                        scope: .runtime,
                        isDirect: number % 10 == 0,
                        via: []
                    )
                ]
            )
        }
        let found = (0..<findings).map { number in
            Finding(
                id: "GHSA-bench-\(number)",
                aliases: ["CVE-2024-1000\(number)"],
                component: components[number * 7],
                severity: Severity.allCases[number % Severity.allCases.count],
                cvss: nil,
                isMalicious: false,
                fixedVersions: ["2.0.0"],
                summary: "Something that is wrong with the package, in as many words as usual",
                provenance: .known,
                status: .open
            )
        }
        return Report(
            repository: "github:acme/project",
            commit: String(repeating: "a", count: 40),
            base: nil,
            advisorySnapshot: AdvisorySnapshot(id: "bench", date: Date(), advisoryCount: 1),
            verdict: Verdict(reasons: [RuleOutcome(rule: "bench", outcome: .passed, message: "passed")]),
            inventory: Inventory(manifests: [], components: components, diagnostics: []),
            findings: found,
            diagnostics: [],
            generatedAt: Date(),
            licenses: [
                LicenseUse(expression: "MIT", category: .allowed, obligations: nil, componentCount: packages)
            ]
        )
    }
}
