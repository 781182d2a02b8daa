import Foundation
import Storage

/// Deliveries a second against Debian's `webhook`, each recorded and no job following.
struct Intake: Benchmark {
    let name = "intake"
    let what = "Webhook intake, 8 KiB signed body, 32 connections"
    let budget = ">= 2x webhook 2.8"

    func run(_ workshop: Workshop) async throws -> [Measurement] {
        let duel = try await IntakeDuel(event: .issues).run(workshop)
        return [
            measured(
                duel.text,
                holds: duel.ratio >= 2,
                figures: duel.figures,
                conditions: [
                    "event issues: verified, decoded, committed to disk, no job; a new id each, one signed body"
                ] + duel.conditions
            )
        ]
    }
}

/// The same with deliveries that each queue a job.
struct IntakeWithJobs: Benchmark {
    let name = "intake-jobs"
    let what = "The same, each delivery queues a job of its own"
    let budget = ">= 2x webhook 2.8"

    func run(_ workshop: Workshop) async throws -> [Measurement] {
        let duel = try await IntakeDuel(event: .pullRequest).run(workshop)
        return [
            measured(
                duel.text,
                holds: duel.ratio >= 2,
                figures: duel.figures,
                conditions: [
                    "event pull_request, another number each: delivery and job in one commit; a new id, body and signature each",
                    "two workers claim jobs meanwhile and fail, since no forge listens",
                ] + duel.conditions
            )
        ]
    }
}

/// Gatehouse and `webhook` in turns, the same deliveries, then a look at what is stored.
private struct IntakeDuel {
    let event: SampleDelivery.Event

    private static let connections = 32
    private static let roundSeconds = 5.0
    private static let rounds = 3

    struct Outcome {
        let ours: [Double]
        let theirs: [Double]
        /// What `webhook` has really done a second: until the commands it had only promised were run.
        let theirsDone: [Double]
        let latencies: [Double]
        let acknowledged: Int
        let stored: Int

        var ratio: Double { ours.median / max(1, theirs.median) }
        var text: String { "\(ours.median.text())/s against \(theirs.median.text())/s: \(ratio.text(2))x" }

        var figures: [String: Double] {
            [
                "gatehousePerSecond": ours.median, "webhookPerSecond": theirs.median, "ratio": ratio,
                "webhookDonePerSecond": theirsDone.median,
                "gatehouseP99Seconds": latencies.percentile(99), "acknowledged": Double(acknowledged),
                "stored": Double(stored),
            ]
        }

        var conditions: [String] {
            [
                "\(IntakeDuel.rounds) rounds of \(IntakeDuel.roundSeconds.text()) s each, alternating, median",
                "every answer 2xx",
                "\(stored) stored of \(acknowledged) acknowledged, after kill -9",
                "webhook: hmac-sha256 rule, executes true, stores nothing, and acknowledges before it executes: counted until its last command had run it does \(theirsDone.median.text())/s, which is \((ours.median / max(1, theirsDone.median)).text(2))x",
            ]
        }
    }

    func run(_ workshop: Workshop) async throws -> Outcome {
        let webhook = try workshop.tool("webhook")
        let folder = try workshop.scratch("intake")
        let rivalPort = try LoopbackHTTP.freePort()
        let rival = try ChildProgram(
            webhook,
            ["-hooks", try rivalRules(folder), "-ip", "127.0.0.1", "-port", "\(rivalPort)"],
            output: folder.appendingPathComponent("webhook.log").path
        )
        defer { rival.kill() }
        _ = try LoopbackHTTP.waitForAnswer("/", port: rivalPort, of: rival)
        let server = try BotServer(workshop, in: folder.appendingPathComponent("data"))
        defer { server.stop() }

        var ours: [Double] = []
        var theirs: [Double] = []
        var theirsDone: [Double] = []
        var latencies: [Double] = []
        var sent = 0
        var acknowledged = 0
        for _ in 0..<Self.rounds {
            let mine = try load(server.port, "/v1/webhooks/github", first: sent)
            let other = try load(rivalPort, "/hooks/github", first: sent)
            sent += max(mine.latencies.count, other.latencies.count)
            acknowledged += mine.acknowledged
            ours.append(mine.rate)
            theirs.append(other.rate)
            latencies += mine.latencies
            // What it still has to execute must not run beside our next round.
            let rest = try await rival.secondsUntilIdle()
            theirsDone.append(Double(other.acknowledged) / (Self.roundSeconds + rest))
        }
        server.stop()
        let store = try StoreDatabase.open(path: server.settings.database)
        let stored = try await store.deliveryCounts().values.reduce(0, +)
        try store.close()
        guard stored == acknowledged else {
            throw BenchFailure("\(acknowledged) deliveries were acknowledged and \(stored) are stored")
        }
        return Outcome(
            ours: ours,
            theirs: theirs,
            theirsDone: theirsDone,
            latencies: latencies,
            acknowledged: acknowledged,
            stored: stored
        )
    }

    private func load(_ port: Int, _ path: String, first: Int) throws -> LoadResult {
        let delivery = SampleDelivery(event, path: path)
        let result = try LoadGenerator(
            port: port,
            connections: Self.connections,
            pace: .closed,
            seconds: Self.roundSeconds,
            request: { delivery.request($0) }
        ).run(first: first)
        guard result.isClean else { throw BenchFailure("\(path) refused deliveries: \(result.refused)") }
        return result
    }

    private func rivalRules(_ folder: URL) throws -> String {
        let rules = """
            [{"id": "github", "execute-command": "/bin/true", "http-methods": ["POST"], "trigger-rule": {"match": {
              "type": "payload-hmac-sha256", "secret": "\(BotSettings.secret)",
              "parameter": {"source": "header", "name": "X-Hub-Signature-256"}}}}]
            """
        let file = folder.appendingPathComponent("hooks.json")
        try Data(rules.utf8).write(to: file)
        return file.path
    }
}
