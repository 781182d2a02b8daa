import Domain
import Pipeline
import Portal
import Storage
import Testing

/// The newest commit wins: job requests by key.
@Suite struct SupersessionTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let name: String
        let newest: JobRequest
        let arriving: JobRequest
        let status: DeliveryReceipt.Status
        /// What the first delivery becomes.
        let first: DeliveryState
        var testDescription: String { name }
    }

    static let table = [
        Row(
            name: "same head joins, even when older",
            newest: Sample.request("a", eventTime: 5),
            arriving: Sample.request("a", eventTime: 1),
            status: .enqueued,
            first: .queued
        ),
        Row(
            name: "same head with another base branch is another question",
            newest: Sample.request("a", eventTime: 1),
            arriving: Sample.request("a", eventTime: 2, base: "release"),
            status: .enqueued,
            first: .superseded
        ),
        Row(
            name: "closed before it was reopened, arriving late",
            newest: Sample.request("a", eventTime: 2),
            arriving: Sample.request("a", eventTime: 1, isClosing: true),
            status: .superseded,
            first: .queued
        ),
        Row(
            name: "newer event supersedes",
            newest: Sample.request("a", eventTime: 1),
            arriving: Sample.request("b", eventTime: 2),
            status: .enqueued,
            first: .superseded
        ),
        Row(
            name: "older event is superseded",
            newest: Sample.request("b", eventTime: 2),
            arriving: Sample.request("a", eventTime: 1),
            status: .superseded,
            first: .queued
        ),
        Row(
            name: "same time, unrelated head: the later arrival wins",
            newest: Sample.request("a", eventTime: 1),
            arriving: Sample.request("b", eventTime: 1),
            status: .enqueued,
            first: .superseded
        ),
        Row(
            name: "no times: the later arrival wins",
            newest: Sample.request("a"),
            arriving: Sample.request("b"),
            status: .enqueued,
            first: .superseded
        ),
        Row(
            name: "the commit that the newest one replaced, no times",
            newest: Sample.request("b", before: "a"),
            arriving: Sample.request("a"),
            status: .superseded,
            first: .queued
        ),
        Row(
            name: "the commit that the newest one replaced, same time",
            newest: Sample.request("b", eventTime: 1, before: "a"),
            arriving: Sample.request("a", eventTime: 1, before: "9"),
            status: .superseded,
            first: .queued
        ),
        Row(
            name: "a newer event that goes back",
            newest: Sample.request("b", eventTime: 1, before: "a"),
            arriving: Sample.request("a", eventTime: 2),
            status: .enqueued,
            first: .superseded
        ),
        Row(
            name: "an event that says it replaces the newest goes back within the same second",
            newest: Sample.request("b", eventTime: 1, before: "a"),
            arriving: Sample.request("a", eventTime: 1, before: "b"),
            status: .enqueued,
            first: .superseded
        ),
        Row(
            name: "closing",
            newest: Sample.request("a"),
            arriving: Sample.request("a", isClosing: true),
            status: .ignored,
            first: .superseded
        ),
        Row(
            name: "closing another pull request",
            newest: Sample.request("a"),
            arriving: Sample.request("a", pull: 2, isClosing: true),
            status: .ignored,
            first: .queued
        ),
        Row(
            name: "another pull request",
            newest: Sample.request("a", eventTime: 5),
            arriving: Sample.request("b", pull: 2, eventTime: 1),
            status: .enqueued,
            first: .queued
        ),
        Row(
            name: "a branch is not a pull request",
            newest: Sample.request("a"),
            arriving: Sample.push("b"),
            status: .enqueued,
            first: .queued
        ),
        Row(
            name: "another repository",
            newest: Sample.request("a"),
            arriving: Sample.request("b", in: Sample.repository(8)),
            status: .enqueued,
            first: .queued
        ),
    ]

    @Test(arguments: table, [false, true])
    func `a request meets a live job`(row: Row, isRunning: Bool) async throws {
        let fixture = try StoreFixture()
        let first = try await fixture.record("first", .job(row.newest))
        let running = isRunning ? try await fixture.claim() : nil
        let receipt = try await fixture.record("second", at: 1, .job(row.arriving))
        #expect(receipt.status == row.status)
        #expect(try await fixture.state("first") == row.first)
        if row.status != .enqueued { #expect(receipt.scanID == nil) }
        if row.arriving.isClosing, row.status == .ignored {
            #expect(try await fixture.store.delivery(forge: Sample.forge, id: "second")?.reason == "closed")
        }
        if row.arriving.head == row.newest.head, receipt.status == .enqueued {
            // Joined, unless the base branch is another one.
            #expect((receipt.scanID == first.scanID) == (row.arriving.baseBranch == row.newest.baseBranch))
        }
        guard let running else { return }
        let beat = try await fixture.store.heartbeat(job: running.id, worker: "w", until: Sample.time(99))
        #expect(beat == (row.first == .queued))
    }

    @Test func `an ended job is repeated for the same head and still outdates older events`() async throws {
        let fixture = try StoreFixture()
        let first = try await fixture.record("d1", .job(Sample.request("b", eventTime: 5, before: "a")))
        let job = try #require(try await fixture.claim())
        try await fixture.store.finish(job: job.id, worker: "w", with: .succeeded, now: Sample.time(1))
        #expect(try await fixture.record("d2", .job(Sample.request("c", eventTime: 4))).status == .superseded)
        #expect(try await fixture.record("d3", .job(Sample.request("a", eventTime: 5))).status == .superseded)
        let again = try await fixture.record("d4", .job(Sample.request("b", eventTime: 4)))
        #expect(again.status == .enqueued && again.scanID != first.scanID)
        #expect(try await fixture.state("d1") == .done, "what is done stays done")
    }

    /// What a sweep found at 10, of pull request 1 into `main`.
    @Test(arguments: [
        (Sample.request("a", eventTime: 9), true), (Sample.request("a", eventTime: 10), true),
        // Reopened, or changed, since.
        (Sample.request("a", eventTime: 11), false), (Sample.request("a", eventTime: 9, base: "next"), false),
        (Sample.request("b", eventTime: 9), false), (Sample.request("a", pull: 2, eventTime: 9), false),
        (Sample.request("a"), false),
    ])
    func `a delivery that comes after a sweep has judged what it tells of queues nothing`(
        late: JobRequest,
        isAnswered: Bool
    ) async throws {
        let fixture = try StoreFixture()
        let found = try #require(try await fixture.store.enqueue(Sample.request("a"), at: Sample.time(10)))
        let job = try #require(try await fixture.claim(at: 10))
        try await fixture.store.save(Sample.report(), reportJSON: [], of: job)
        try await fixture.store.finish(job: job.id, worker: "w", with: .succeeded, now: Sample.time(12))
        let receipt = try await fixture.record("late", at: 20, .job(late))
        #expect(receipt.status == (isAnswered ? .duplicate : .enqueued))
        #expect((receipt.scanID == found.scanID) == isAnswered)
        #expect(try await fixture.state("late") == (isAnswered ? .done : .queued))
        #expect(try await fixture.store.queued(limit: 9).isEmpty == isAnswered)
        // The same once more is the same once more.
        #expect(try await fixture.record("late", at: 21, .job(late)).status == .duplicate)
    }

    @Test func `a delivery of an archived project is ignored, though a sweep has judged what it tells of`()
        async throws
    {
        let fixture = try StoreFixture()
        _ = try await fixture.store.enqueue(Sample.request("a"), at: Sample.time(10))
        let job = try #require(try await fixture.claim(at: 10))
        try await fixture.store.save(Sample.report(), reportJSON: [], of: job)
        try await fixture.store.finish(job: job.id, worker: "w", with: .succeeded, now: Sample.time(12))
        let project = try #require(try await fixture.store.projects(limit: 1).first)
        try await fixture.store.archiveProject(project.id, by: .commandLine, at: Sample.time(13)).get()
        let receipt = try await fixture.record("late", at: 20, .job(Sample.request("a", eventTime: 9)))
        #expect(receipt.status == .ignored && receipt.scanID == nil)
        let delivery = try await fixture.store.delivery(forge: Sample.forge, id: "late")
        #expect(delivery?.state == .ignored && delivery?.reason == "the project is archived")
    }

    @Test func `a job that ended without a result answers no delivery`() async throws {
        let fixture = try StoreFixture()
        _ = try await fixture.store.enqueue(Sample.request("a"), at: Sample.time(10))
        let job = try #require(try await fixture.claim(at: 10))
        try await fixture.store.finish(job: job.id, worker: "w", with: .succeeded, now: Sample.time(12))
        let late = Sample.request("a", eventTime: 9)
        #expect(try await fixture.record("late", at: 20, .job(late)).status == .enqueued)
    }

    @Test(arguments: [JobResult.dead(error: "the forge refuses"), .superseded])
    func `a job that stored its result and did not come to tell it answers no delivery`(end: JobResult)
        async throws
    {
        let fixture = try StoreFixture()
        _ = try await fixture.store.enqueue(Sample.request("a"), at: Sample.time(10))
        let job = try #require(try await fixture.claim(at: 10))
        try await fixture.store.save(Sample.report(), reportJSON: [], of: job)
        try await fixture.store.finish(job: job.id, worker: "w", with: end, now: Sample.time(12))
        let late = Sample.request("a", eventTime: 9)
        #expect(try await fixture.record("late", at: 20, .job(late)).status == .enqueued)
    }

    @Test func `ten pushes leave one live job and name the last commit`() async throws {
        let fixture = try StoreFixture()
        for index in 0..<10 {
            let head = Character(String(index, radix: 16) == "0" ? "f" : String(index, radix: 16))
            try await fixture.record("d\(index)", .job(Sample.request(head, eventTime: index)))
        }
        let ended = try await fixture.rows("SELECT COUNT(*) AS count FROM jobs WHERE state = 'superseded'")
        #expect(try ended[0].integer("count") == 9)
        let job = try #require(try await fixture.claim())
        #expect(job.request.head == Sample.commit("9"))
        #expect(try await fixture.claim("other") == nil)
    }

    @Test func `the reconciler follows the same rules`() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        try await fixture.record("d1", .job(Sample.request("b", eventTime: 5)))
        let joined = try await store.enqueue(Sample.request("b", eventTime: 1), at: Sample.time(9))
        #expect(joined?.id == 1)
        #expect(try await store.enqueue(Sample.request("a", eventTime: 1), at: Sample.time(9)) == nil)
        let newer = try #require(
            try await store.enqueue(Sample.request("c", eventTime: 6), at: Sample.time(9))
        )
        #expect(newer.id > 1 && newer.createdAt == Sample.time(9) && newer.availableAt == Sample.time(9))
        #expect(try await fixture.state("d1") == .superseded)
        #expect(try await store.enqueue(Sample.request("c", isClosing: true), at: Sample.time(9)) == nil)
        #expect(try await store.job(newer.id)?.state == .superseded)
    }
}
