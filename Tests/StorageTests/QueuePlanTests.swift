import Pipeline
import Portal
import Storage
import Testing

/// How SQLite answers what is asked of the queue all the time: never by walking the jobs that have ended.
@Suite struct QueuePlanTests {
    struct Question: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let ask: @Sendable (StoreDatabase) async throws -> Void
    }

    static let questions = [
        Question(testDescription: "counts") { _ = try await $0.counts() },
        Question(testDescription: "failed requests") { _ = try await $0.failedRequests() },
        Question(testDescription: "dead letters") { _ = try await $0.deadLetters() },
        Question(testDescription: "ids of dead letters") { _ = try await $0.deadLetterIDs() },
        Question(testDescription: "dismiss") {
            _ = try await $0.dismiss(job: 1, by: .commandLine, at: Sample.time(9))
        },
        Question(testDescription: "record a closing") {
            _ = try await $0.record(Sample.delivery("d", .job(Sample.request(pull: 1, isClosing: true))))
        },
        Question(testDescription: "dead letters without delivery") {
            _ = try await $0.deadLettersWithoutDelivery(limit: 50)
        },
        Question(testDescription: "oldest queued") { _ = try await $0.oldestQueued() },
        Question(testDescription: "next available") { _ = try await $0.nextAvailable() },
        Question(testDescription: "queued") { _ = try await $0.queued(limit: 50) },
        Question(testDescription: "waiting") { _ = try await $0.waiting(on: Sample.forge) },
        Question(testDescription: "enqueue") {
            _ = try await $0.enqueue(Sample.request("c", pull: 1), at: Sample.time(9))
        },
        Question(testDescription: "record") {
            _ = try await $0.record(Sample.delivery("d", .job(Sample.request("c", pull: 2))))
        },
        Question(testDescription: "claim") {
            _ = try await $0.claim(worker: "w", until: Sample.time(99), now: Sample.time(9))
        },
        Question(testDescription: "heartbeat") {
            _ = try await $0.heartbeat(job: 1, worker: "w", until: Sample.time(99))
        },
        Question(testDescription: "finish") {
            try await $0.finish(job: 1, worker: "w", with: .succeeded, now: Sample.time(9))
        },
        Question(testDescription: "give back") {
            try await $0.releaseAll(now: Sample.time(9), backoff: .seconds(2))
        },
    ]

    /// Indexes without ended jobs, but for those whose end needs a person.
    private static let small = ["jobs_live", "jobs_by_turn", "jobs_one_running_per_repository", "jobs_dead"]

    private static let others = [
        "SCAN queue_clock", "SCAN turns", "SCAN (subquery", "SCAN CONSTANT ROW",
    ]

    @Test(arguments: questions)
    func `no question to the queue walks ended jobs`(_ question: Question) async throws {
        let fixture = try StoreFixture()
        for pull in 1...3 {
            _ = try await fixture.store.enqueue(Sample.request("a", pull: pull), at: Sample.time(0))
        }
        let planned = PlannedDatabase(fixture.sqlite)
        try await question.ask(StoreDatabase(database: planned))
        let plan = planned.take()
        try #require(!plan.isEmpty)
        for line in plan where line.hasPrefix("SCAN") {
            let isSmall = Self.small.contains { line.contains("INDEX \($0)") }
            let isOfOtherRows = Self.others.contains(where: line.hasPrefix)
            #expect(isSmall || isOfOtherRows, "\(line)")
        }
    }

    static let readers = [
        Question(testDescription: "newest report") { _ = try await $0.newestReport(of: "github:7@main") },
        Question(testDescription: "earlier result") { store in
            guard let job = try await store.claim(worker: "w", until: Sample.time(99), now: Sample.time(9))
            else { return }
            _ = try await store.earlierResult(before: job)
        },
        Question(testDescription: "save") { store in
            guard let job = try await store.claim(worker: "w", until: Sample.time(99), now: Sample.time(9))
            else { return }
            try await store.save(Sample.report(), reportJSON: [0x7B, 0x7D], of: job)
        },
    ]

    @Test(arguments: readers)
    func `the newest of a key's results is found without sorting them`(_ question: Question) async throws {
        let fixture = try StoreFixture()
        _ = try await fixture.store.enqueue(Sample.request("a", pull: 1), at: Sample.time(0))
        let planned = PlannedDatabase(fixture.sqlite)
        try await question.ask(StoreDatabase(database: planned))
        let plan = planned.take()
        #expect(plan.contains { $0.contains("INDEX scans_by_key (key=? AND state=?") }, "\(plan)")
        #expect(!plan.contains { $0.contains("TEMP B-TREE") }, "\(plan)")
    }

    @Test func `a claim takes jobs in the order of an index that holds all it looks at`() async throws {
        let fixture = try StoreFixture()
        let planned = PlannedDatabase(fixture.sqlite)
        _ = try await StoreDatabase(database: planned)
            .claim(worker: "w", until: Sample.time(9), now: Sample.time(0))
        let plan = planned.take()
        #expect(plan.first == "SCAN jobs USING COVERING INDEX jobs_live")
        #expect(!plan.contains { $0.contains("TEMP B-TREE") }, "\(plan)")
    }
}
