import Foundation

/// Hundreds of connections that send a byte a second, while signed deliveries come at a steady rate.
struct SlowLoris: Benchmark {
    let name = "slow-loris"
    let what = "Signed deliveries at 100/s beside 600 connections that send a byte a second"
    let budget = "0 dropped, p99 < 50 ms, cut at 10 s / 30 s"

    private static let each = 300
    private static let seconds = 40.0
    private static let perSecond = 100.0
    private static let path = "/v1/webhooks/github"

    func run(_ workshop: Workshop) async throws -> [Measurement] {
        let server = try BotServer(
            workshop,
            in: workshop.scratch("slow-loris").appendingPathComponent("data")
        )
        defer { server.stop() }
        let pid = server.child.pid
        let port = server.port
        let delivery = SampleDelivery(.issues, path: Self.path)
        func signed(first: Int, seconds: Double) throws -> LoadResult {
            try LoadGenerator(
                port: port,
                connections: 16,
                pace: .open(perSecond: Self.perSecond),
                seconds: seconds,
                request: { delivery.request($0) }
            ).run(first: first)
        }
        let warm = try signed(first: 0, seconds: 3)
        let before = try settled(pid, seconds: 15) { $1.descriptors == $0.descriptors }
        let watch = Repeating(every: 0.5) { try ProcessSample(of: pid) }
        let slow = [SlowSenders.Part.head, .body].map { part in
            Background {
                try SlowSenders(
                    port: port,
                    path: Self.path,
                    connections: Self.each,
                    part: part,
                    seconds: Self.seconds,
                    patience: 40
                ).run()
            }
        }
        let during = try signed(first: warm.latencies.count, seconds: Self.seconds)
        let outcomes = try slow.map { try $0.value() }
        let samples = try watch.stop()
        let after = try settled(pid, seconds: 30) { $1.descriptors <= before.descriptors }
        server.stop()
        let totals = try await StoreTotals(server.settings)

        let sent = warm.latencies.count + during.latencies.count
        let dropped = sent - totals.deliveries
        let p99 = during.latencies.percentile(99)
        let longest = outcomes.map { $0.lives.max() ?? 0 }
        let left = outcomes.map(\.left).reduce(0, +)
        let opened = outcomes.map(\.opened).reduce(0, +)
        let most = samples.map(\.descriptors).max() ?? 0
        // The server cuts at 10 s and 30 s; the rest is for a busy machine and for how often it is looked.
        let isCut = left == 0 && longest[0] < 13 && longest[1] < 33
        let isBack = after.descriptors <= before.descriptors
        return [
            measured(
                """
                \(dropped) of \(sent) dropped, p99 \(p99.milliseconds); \(opened) slow ones cut after \
                \(longest[0].text(1)) s (head) and \(longest[1].text(1)) s (body) at the latest
                """,
                holds: dropped == 0 && during.isClean && warm.isClean && isCut && isBack && p99 < 0.05,
                figures: [
                    "signed": Double(sent), "dropped": Double(dropped), "p50Seconds": during.latencies.median,
                    "p99Seconds": p99, "slow": Double(opened), "slowLeft": Double(left),
                    "longestHeadSeconds": longest[0], "longestBodySeconds": longest[1],
                    "descriptorsBefore": Double(before.descriptors), "descriptorsMost": Double(most),
                    "descriptorsAfter": Double(after.descriptors),
                    "residentBeforeBytes": before.resident, "residentAfterBytes": after.resident,
                    "cpuCores": samples.cpuShare,
                ],
                conditions: [
                    "\(Self.each) slow heads and \(Self.each) slow bodies at a time for \(Self.seconds.text()) s; who is cut connects again",
                    "open descriptors of the server: \(before.descriptors) before, \(most) at the most, \(after.descriptors) after",
                    "resident \(before.resident.megabytes) before, \(after.resident.megabytes) after; the server used \(samples.cpuShare.text(2)) cores",
                ]
            )
        ]
    }

    /// Looks every half second until two looks in a row are as wanted, for so many seconds at most; returns the last one.
    private func settled(
        _ pid: pid_t,
        seconds: Double,
        _ isSettled: (ProcessSample, ProcessSample) -> Bool
    ) throws -> ProcessSample {
        let end = ContinuousClock.now + .seconds(seconds)
        // Connections that are idle are closed by then.
        usleep(11_000_000)
        var last = try ProcessSample(of: pid)
        while ContinuousClock.now < end {
            usleep(500_000)
            let next = try ProcessSample(of: pid)
            if isSettled(last, next) { return next }
            last = next
        }
        return last
    }
}
