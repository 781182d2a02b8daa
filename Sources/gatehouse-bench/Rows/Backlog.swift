import Foundation

/// Ten thousand jobs queued, each of another pull request, while both workers scan.
struct Backlog: Benchmark {
    let name = "backlog"
    let what = "10,000 jobs queued, two workers scanning: acknowledgement at 500/s"
    let budget = "p99 < 50 ms, 0 lost, memory flat, no repository starves"

    private static let perSecond = 500.0
    private static let fillSeconds = 21.0
    private static let seconds = 10.0
    private static let queued = 10_000.0
    private static let crowd = (1...20).map { "acme/crowd-\($0)" }
    /// As many as there are workers.
    private static let busy = ["acme/busy-1", "acme/busy-2"]
    private static let busyPulls = 150
    /// Pull requests of each repository of the crowd that the forge knows: more than workers get to meanwhile.
    private static let realPulls = 25
    private static let quiet = "acme/quiet"

    func run(_ workshop: Workshop) async throws -> [Measurement] {
        let folder = try workshop.scratch("backlog")
        let index = try workshop.fullIndex()
        let forge = try FakeForge(
            workshop,
            in: folder,
            repositories: Self.crowd + Self.busy + [Self.quiet],
            files: SampleLockfile.files(components: 2_000)
        )
        defer { forge.stop() }
        let server = try BotServer(
            workshop,
            in: folder.appendingPathComponent("data"),
            forge: forge.origin,
            advisories: index
        )
        defer { server.stop() }
        let pid = server.child.pid
        let port = server.port
        let forgePort = forge.port
        let refreshing = Repeating(every: 2) { try FakeForge.refresh(port: forgePort) }

        var heads = 0
        // Mirrors and comments are made before anything is measured.
        let pulls = try (Self.crowd + Self.busy + [Self.quiet]).map { try forge.openPullRequest($0) }
        for pull in pulls {
            heads += try deliver(pull, of: forge, to: server)
            _ = try forge.waitForVerdict(pull, server, seconds: 120)
        }
        let turn = try fairness(forge, server, pulls)
        heads += turn.delivered

        let crowd = Array(pulls.prefix(Self.crowd.count))
        for pull in crowd { for _ in 1..<Self.realPulls { _ = try forge.openAnother(pull) } }
        let start = try ProcessSample(of: pid)
        let fill = try load(crowd, forge, port, first: 0, seconds: Self.fillSeconds)
        let depth = try server.metric("gatehouse_jobs", label: "queued")
        guard depth >= Self.queued else { throw BenchFailure("only \(depth.text()) jobs were queued") }
        let scansBefore = try server.metric("gatehouse_jobs_total", label: "succeeded")
        let watch = Repeating(every: 0.5) { try ProcessSample(of: pid) }
        let probes = Repeating(every: 0.2) { try Probe(port) }
        let result = try load(
            crowd,
            forge,
            port,
            first: fill.latencies.count,
            seconds: Self.seconds
        )
        let looks = try probes.stop()
        let samples = try watch.stop()
        let scans = try server.metric("gatehouse_jobs_total", label: "succeeded") - scansBefore
        let deepest = try server.metric("gatehouse_jobs", label: "queued")
        _ = try refreshing.stop()
        guard fill.isClean, result.isClean else {
            throw BenchFailure("deliveries were refused: \(fill.refused) \(result.refused)")
        }
        guard scans >= 2 else { throw BenchFailure("only \(scans.text()) scans ran meanwhile") }
        server.stop()
        heads += fill.acknowledged + result.acknowledged
        let totals = try await StoreTotals(server.settings)

        let lost = heads - totals.allJobs
        let p99 = result.latencies.percentile(99)
        let metrics = looks.map(\.metrics)
        let health = looks.map(\.health)
        let first = samples.median(\.resident, in: 0..<0.34)
        let last = samples.median(\.resident, in: 0.67..<1)
        let isFlat = last <= first * 1.1 + 5e6
        let isPrompt = metrics.percentile(99) < 0.25 && health.percentile(99) < 0.25
        return [
            measured(
                """
                p99 \(p99.milliseconds), median \(result.latencies.median.milliseconds); \(lost) of \(heads) lost; \
                \(last.megabytes); /metrics \(metrics.median.milliseconds), /health \(health.median.milliseconds); \
                \(turn.jobsBefore.text()) jobs of two busy repositories before a quiet one's
                """,
                holds: p99 < 0.05 && lost == 0 && isFlat && isPrompt && turn.jobsBefore <= 6,
                figures: [
                    "p50Seconds": result.latencies.median, "p99Seconds": p99,
                    "maxSeconds": result.latencies.max() ?? 0,
                    "fillP99Seconds": fill.latencies.percentile(99),
                    "queuedAtStart": depth, "queuedAtEnd": deepest, "scansFinished": scans,
                    "metricsP50Seconds": metrics.median, "metricsP99Seconds": metrics.percentile(99),
                    "healthP50Seconds": health.median, "healthP99Seconds": health.percentile(99),
                    "heads": Double(heads), "jobs": Double(totals.allJobs), "lost": Double(lost),
                    "residentEmptyBytes": start.resident, "residentFirstBytes": first,
                    "residentLastBytes": last,
                    "jobsBeforeQuiet": turn.jobsBefore, "busyLeft": turn.busyLeft,
                    "quietVerdictSeconds": turn.seconds, "cpuCores": samples.cpuShare,
                ],
                conditions: [
                    "\(depth.text()) to \(deepest.text()) jobs queued meanwhile, \(scans.text()) finished: real scans of 2,000 components against the fake forge, on the same cores",
                    "each delivery of 8 KiB names another pull request of \(Self.crowd.count) repositories; jobs counted after kill -9",
                    "resident \(start.resident.megabytes) before the queue filled, \(first.megabytes) to \(last.megabytes) while it was full",
                    "/metrics p99 \(metrics.percentile(99).milliseconds), /health p99 \(health.percentile(99).milliseconds), a new connection each, \(looks.count) times",
                    "a quiet repository's pull request that came after \(Self.busyPulls * 2) of two busy ones had its verdict after \(turn.seconds.text(2)) s, \(turn.busyLeft.text()) of theirs still queued",
                ]
            )
        ]
    }

    /// How long the server takes to say how it is.
    private struct Probe: Sendable {
        let metrics: Double
        let health: Double

        init(_ port: Int) throws {
            func seconds(_ path: String) throws -> Double {
                let start = ContinuousClock.now
                let (status, _) = try LoopbackHTTP.send("GET", path, port: port)
                guard status == 200 else { throw BenchFailure("\(path) answered \(status)") }
                return (ContinuousClock.now - start).inSeconds
            }
            metrics = try seconds("/metrics")
            health = try seconds("/health")
        }
    }

    private struct Turn {
        let delivered: Int
        /// Jobs that ended between the quiet repository's delivery and its verdict, its own not counted.
        let jobsBefore: Double
        /// Jobs of the busy ones that still waited then.
        let busyLeft: Double
        let seconds: Double
    }

    /// Hundreds of pull requests of as many busy repositories as there are workers, then one of a quiet one.
    private func fairness(_ forge: FakeForge, _ server: BotServer, _ pulls: [FakeForge.Pull]) throws -> Turn {
        let busy = pulls.filter { Self.busy.contains($0.repository) }
        guard var quiet = pulls.first(where: { $0.repository == Self.quiet }) else {
            throw BenchFailure("there is no quiet repository")
        }
        var more: [FakeForge.Pull] = []
        for _ in 0..<Self.busyPulls { more += try busy.map { try forge.openAnother($0) } }
        quiet.head = try forge.commit(to: quiet, ["note.txt": "again\n"])
        var delivered = 0
        for pull in more { delivered += try deliver(pull, of: forge, to: server) }
        delivered += try deliver(quiet, of: forge, to: server)
        let before = try server.metric("gatehouse_jobs_total", label: "succeeded")
        let start = ContinuousClock.now
        _ = try forge.waitForVerdict(quiet, server, seconds: 300)
        let seconds = (ContinuousClock.now - start).inSeconds
        let after = try server.metric("gatehouse_jobs_total", label: "succeeded")
        let left = try server.metric("gatehouse_jobs", label: "queued")
        return Turn(
            delivered: delivered,
            jobsBefore: max(0, after - before - 1),
            busyLeft: left,
            seconds: seconds
        )
    }

    /// Returns 1: a head that was accepted.
    private func deliver(_ pull: FakeForge.Pull, of forge: FakeForge, to server: BotServer) throws -> Int {
        let status = try forge.deliver(pull, to: server)
        guard status == 202 else { throw BenchFailure("a delivery was answered \(status)") }
        return 1
    }

    /// Deliveries about another pull request each, of all these repositories in turn.
    private func load(
        _ pulls: [FakeForge.Pull],
        _ forge: FakeForge,
        _ port: Int,
        first: Int,
        seconds: Double
    ) throws -> LoadResult {
        let note = String(repeating: "x", count: 7_600)
        var requests: [[UInt8]] = []
        for number in first..<(first + Int(Self.perSecond * seconds)) {
            var pull = pulls[number % pulls.count]
            // The first one of each has its verdict already.
            pull.number = 2 + number / pulls.count
            let delivery = try forge.delivery(of: pull, note: note)
            requests.append(
                SampleDelivery.request("/v1/webhooks/github", headers: delivery.headers, body: delivery.body)
            )
        }
        return try LoadGenerator(
            port: port,
            connections: 64,
            pace: .open(perSecond: Self.perSecond),
            seconds: seconds,
            request: { requests[$0 - first] }
        ).run(first: first)
    }
}
