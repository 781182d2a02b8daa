import Foundation

/// Unsigned and wrongly signed deliveries as fast as they are refused, while signed ones come at a steady rate.
struct Flood: Benchmark {
    let name = "flood"
    let what =
        "Signed deliveries at 100/s while unsigned and wrongly signed ones come as fast as they are refused"
    let budget = "0 dropped, p99 < 50 ms, memory flat"

    private static let perSecond = 100.0
    private static let seconds = 30.0
    private static let floodConnections = 16
    private static let path = "/v1/webhooks/github"

    func run(_ workshop: Workshop) async throws -> [Measurement] {
        let server = try BotServer(workshop, in: workshop.scratch("flood").appendingPathComponent("data"))
        defer { server.stop() }
        let pid = server.child.pid
        let port = server.port
        // What the server holds at work is what must not grow, not what it held before its first delivery.
        let before = try signed(port, first: 0, seconds: 5)
        let watch = Repeating(every: 0.5) { try ProcessSample(of: pid) }
        let flood = Background {
            let bad = SampleDelivery(.pullRequest, path: Self.path)
            // Made once: the flood is to be cheap for its sender.
            let requests = [bad.request(1, signed: .not), bad.request(1, signed: .wrongly)]
            return try LoadGenerator(
                port: port,
                connections: Self.floodConnections,
                pace: .closed,
                seconds: Self.seconds,
                request: { requests[$0 % 2] }
            ).run()
        }
        let during = try signed(port, first: before.acknowledged, seconds: Self.seconds)
        let refused = try flood.value()
        let samples = try watch.stop()
        let counted = try server.metric("gatehouse_deliveries_rejected_total")
        server.stop()
        let totals = try await StoreTotals(server.settings)

        let sent = before.latencies.count + during.latencies.count
        let dropped = sent - totals.deliveries
        let bad = refused.latencies.count
        let p99 = during.latencies.percentile(99)
        let first = samples.median(\.resident, in: 0..<0.34)
        let last = samples.median(\.resident, in: 0.67..<1)
        let isFlat = last <= first * 1.1 + 5e6
        let isRefused = refused.acknowledged == 0 && Set(refused.refused.keys).isSubset(of: [401, 429])
        return [
            measured(
                """
                0 of \(bad) bad ones taken, \((Double(bad) / Self.seconds).text())/s refused; \
                \(dropped) of \(sent) signed ones dropped, p99 \(p99.milliseconds); \(last.megabytes)
                """,
                holds: dropped == 0 && during.isClean && before.isClean && isRefused && isFlat && p99 < 0.05,
                figures: [
                    "signed": Double(sent), "dropped": Double(dropped), "p50Seconds": during.latencies.median,
                    "p99Seconds": p99, "p99QuietSeconds": before.latencies.percentile(99), "bad": Double(bad),
                    "status401": Double(refused.refused[401] ?? 0),
                    "status429": Double(refused.refused[429] ?? 0),
                    "rejectedMetric": counted, "residentFirstBytes": first, "residentLastBytes": last,
                    "cpuCores": samples.cpuShare, "jobs": Double(totals.allJobs),
                ],
                conditions: [
                    "\(Self.floodConnections) connections, 8 KiB bodies, half without and half with a wrong signature: \(refused.refused[401] ?? 0) answered 401, \(refused.refused[429] ?? 0) answered 429, all from the address that the signed ones come from",
                    "each signed delivery queues a job; stored ones counted after kill -9",
                    "the server used \(samples.cpuShare.text(2)) cores; resident \(first.megabytes) in the first third, \(last.megabytes) in the last",
                    "without the flood p99 \(before.latencies.percentile(99).milliseconds)",
                ]
            )
        ]
    }

    private func signed(_ port: Int, first: Int, seconds: Double) throws -> LoadResult {
        let delivery = SampleDelivery(.pullRequest, path: Self.path)
        return try LoadGenerator(
            port: port,
            connections: 16,
            pace: .open(perSecond: Self.perSecond),
            seconds: seconds,
            request: { delivery.request($0) }
        ).run(first: first)
    }
}
