import Basics
import Domain
import Foundation
import Pipeline
import Storage

/// How soon a server with a past answers.
struct StartToListening: Benchmark {
    let name = "start"
    let what = "Start to listening, 10,000 deliveries and 1,000 scans stored"
    let budget = "< 200 ms"

    private static let deliveries = 10_000
    private static let scans = 1000
    private static let components = 100

    func run(_ workshop: Workshop) async throws -> [Measurement] {
        let folder = try workshop.scratch("start")
        let settings = BotSettings(folder: folder)
        try await fill(settings.database)
        let index = try workshop.fullIndex()
        try FileManager.default.linkItem(
            atPath: index,
            toPath: folder.appendingPathComponent("advisories.sqlite").path
        )
        var seconds: [Double] = []
        for round in 0...workshop.rounds {
            let server = try BotServer(workshop, in: folder)
            // The first start is for the page cache.
            if round > 0 { seconds.append(server.secondsToAnswer) }
            server.stop()
        }
        let slowest = seconds.max() ?? 0
        return [
            measured(
                "\(seconds.median.milliseconds), slowest \(slowest.milliseconds)",
                holds: slowest < 0.2,
                figures: ["medianSeconds": seconds.median, "maxSeconds": slowest],
                conditions: [
                    "process start to the first 200 of /health; \(workshop.rounds) starts after kill -9, the slowest counts",
                    "bodies of 8 KiB, \(Self.components) components a scan",
                ]
            )
        ]
    }

    private func fill(_ path: String) async throws {
        let store = try StoreDatabase.open(path: path)
        guard let forge = ForgeID("github"), let commit = CommitID(String(repeating: "4b825dc642", count: 4))
        else {
            throw BenchFailure("not a forge or commit id")
        }
        let repository = RepositoryRef(forge: forge, id: "4711", path: "acme/widgets")
        let sample = SampleDelivery(.pullRequest, path: "/")
        let batch = 250
        for start in stride(from: 0, to: Self.deliveries, by: batch) {
            // Together, so that they share commits.
            try await withThrowingTaskGroup { group in
                for number in start..<min(start + batch, Self.deliveries) {
                    let isScan = number % (Self.deliveries / Self.scans) == 0
                    let request = JobRequest(
                        repository: repository,
                        subject: .pullRequest(number: number + 1),
                        head: commit,
                        baseBranch: "main",
                        isDefaultBranch: false,
                        eventTime: Date(),
                        before: nil
                    )
                    let body = sample.body(number)
                    let delivery = NewDelivery(
                        forge: forge,
                        id: "stored-\(number)",
                        event: "pull_request",
                        headers: [(name: "content-type", value: "application/json")],
                        body: body,
                        bodyHash: Digest.sha256Hex(body),
                        receivedAt: Date(),
                        consequence: isScan ? .job(request) : .ignore(reason: "not used")
                    )
                    group.addTask { _ = try await store.record(delivery) }
                }
                try await group.waitForAll()
            }
        }
        try await finishJobs(store)
        try store.close()
    }

    private func finishJobs(_ store: StoreDatabase) async throws {
        let components = (0..<Self.components).map { number in
            Component(
                ecosystem: .npm,
                name: "gatehouse-bench-\(number)",
                version: "1.0.0",
                source: .registry,
                license: nil,
                licenseSource: nil,
                occurrences: []
            )
        }
        let json =
            Array(#"{"schemaVersion":1,"filler":""#.utf8) + [UInt8](repeating: 0x78, count: 20_000)
            + Array(#""}"#.utf8)
        while let job = try await store.claim(worker: "bench", until: .now + 60, now: .now) {
            let report = Report(
                repository: job.request.repository.path,
                commit: job.request.head.hex,
                base: nil,
                advisorySnapshot: nil,
                verdict: Verdict.errored("bench", "made for a measurement"),
                inventory: Inventory(manifests: [], components: components, diagnostics: []),
                findings: [],
                diagnostics: [],
                generatedAt: .now
            )
            try await store.save(report, reportJSON: json, of: job)
            try await store.finish(job: job.id, worker: "bench", with: .succeeded, now: .now)
        }
        guard try await store.newestScans(limit: Self.scans + 1, repository: nil).count == Self.scans else {
            throw BenchFailure("scans are missing")
        }
    }
}
