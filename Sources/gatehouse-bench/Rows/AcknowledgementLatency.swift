import Foundation

/// How long senders wait for their 2xx at a steady rate while the server's two workers scan.
struct AcknowledgementLatency: Benchmark {
    let name = "latency"
    let what = "Acknowledgement at 500 deliveries/s while two scans run"
    let budget = "p99 < 50 ms"

    private static let perSecond = 500.0
    private static let seconds = 10.0
    private static let components = 20_000

    func run(_ workshop: Workshop) async throws -> [Measurement] {
        let folder = try workshop.scratch("latency")
        let index = try workshop.fullIndex()
        let files = SampleLockfile.files(components: Self.components)
        let repositories = ["acme/one", "acme/two"]
        let forge = try FakeForge(workshop, in: folder, repositories: repositories, files: files)
        defer { forge.stop() }
        let server = try BotServer(
            workshop,
            in: folder.appendingPathComponent("data"),
            forge: forge.origin,
            advisories: index
        )
        defer { server.stop() }
        // Mirrors are made before the clock runs.
        let pulls = try repositories.map { try forge.openPullRequest($0) }
        for pull in pulls { _ = try forge.deliver(pull, to: server) }
        for pull in pulls { _ = try forge.waitForVerdict(pull, server, seconds: 120) }
        let before = try server.metric("gatehouse_jobs_total", label: "succeeded")

        let delivery = SampleDelivery(.issues, path: "/v1/webhooks/github")
        var nextScans = ContinuousClock.now
        let result = try LoadGenerator(
            port: server.port,
            connections: 64,
            pace: .open(perSecond: Self.perSecond),
            seconds: Self.seconds,
            request: { delivery.request($0) },
            meanwhile: {
                // A delivery for a head whose job is live joins it, otherwise it queues the next job: scans follow
                // one another without a gap worth speaking of.
                guard ContinuousClock.now >= nextScans else { return }
                nextScans = .now + .milliseconds(100)
                for pull in pulls { try forge.post(pull, to: server) }
            }
        ).run()
        let scans = try server.metric("gatehouse_jobs_total", label: "succeeded") - before
        guard result.isClean else { throw BenchFailure("deliveries were refused: \(result.refused)") }
        guard scans >= 2 else { throw BenchFailure("only \(scans.text()) scans ran meanwhile") }
        let p99 = result.latencies.percentile(99)
        return [
            measured(
                "p99 \(p99.milliseconds), median \(result.latencies.median.milliseconds)",
                holds: p99 < 0.05,
                figures: [
                    "p50Seconds": result.latencies.median, "p99Seconds": p99,
                    "maxSeconds": result.latencies.max() ?? 0, "deliveries": Double(result.acknowledged),
                    "scansFinished": scans,
                ],
                conditions: [
                    "\(result.acknowledged) deliveries in \(Self.seconds.text()) s at fixed times; a late start counts",
                    "\(scans.text()) scans of \(Self.components) components finished meanwhile in the server's own two workers",
                    "the fake forge and its git run on the same cores",
                ]
            )
        ]
    }
}
