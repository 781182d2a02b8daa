import Domain
import Pipeline
import Portal
import Storage
import Testing

/// Leases and the ends of jobs.
@Suite struct JobStoreTests {
    @Test func `the oldest available job is claimed first and counts the attempt`() async throws {
        let fixture = try StoreFixture()
        #expect(try await fixture.claim() == nil)
        for repository in 1...3 {
            try await fixture.record(
                "d\(repository)",
                .job(Sample.request(in: Sample.repository(repository)))
            )
        }
        var claimed: [Job] = []
        while let job = try await fixture.claim("w\(claimed.count)") { claimed.append(job) }
        #expect(claimed.map(\.request.repository.id) == ["1", "2", "3"])
        #expect(claimed.allSatisfy { $0.attempts == 1 && $0.state == .running })
    }

    /// Repositories of the next jobs that one worker gets, ended as it goes.
    private func turns(_ count: Int, in fixture: StoreFixture) async throws -> [String] {
        var order: [String] = []
        while order.count < count, let job = try await fixture.claim() {
            order.append(job.request.repository.id)
            try await fixture.store.finish(job: job.id, worker: "w", with: .succeeded, now: Sample.time(0))
        }
        return order
    }

    @Test func `a quiet repository does not wait for what busy ones have queued`() async throws {
        let fixture = try StoreFixture()
        func push(_ repository: Int, _ pull: Int) async throws {
            let request = Sample.request(pull: pull, in: Sample.repository(repository))
            _ = try await fixture.store.enqueue(request, at: Sample.time(0))
        }
        for pull in 1...20 { for busy in 1...2 { try await push(busy, pull) } }
        #expect(try await turns(6, in: fixture) == ["1", "2", "1", "2", "1", "2"])
        try await push(3, 1)
        #expect(try await turns(3, in: fixture) == ["3", "1", "2"])
        // Having been quiet saves nothing up: two more take turns with the others.
        for pull in 2...4 { try await push(3, pull) }
        #expect(
            try await fixture.store.queued(limit: 4).map(\.request.repository.id) == ["3", "1", "2", "3"]
        )
        #expect(try await turns(6, in: fixture) == ["3", "1", "2", "3", "1", "2"])
        // Nor does whoever brings one job at a time keep the others waiting.
        var order: [String] = []
        for pull in 5...9 {
            try await push(3, pull)
            order += try await turns(2, in: fixture)
        }
        #expect(order.filter { $0 == "3" }.count < 6 && Set(order) == ["1", "2", "3"])
    }

    @Test func `a job that is tried again keeps its turn, and rematches come last`() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        for pull in 1...3 { _ = try await store.enqueue(Sample.request(pull: pull), at: Sample.time(0)) }
        let rematch = JobRequest(
            repository: Sample.repository(9),
            subject: .branch(name: "main"),
            head: Sample.commit("a"),
            baseBranch: nil,
            isDefaultBranch: true,
            eventTime: nil,
            before: nil,
            isRematch: true
        )
        _ = try await store.enqueue(rematch, at: Sample.time(0))
        let first = try #require(try await fixture.claim())
        let later = JobResult.retry(at: Sample.time(5), error: "busy")
        try await store.finish(job: first.id, worker: "w", with: later, now: Sample.time(0))
        #expect(try await fixture.claim()?.id == first.id + 1)
        #expect(try await fixture.claim("v")?.request.isRematch == true)
        try await store.finish(job: first.id + 1, worker: "w", with: .succeeded, now: Sample.time(1))
        #expect(try await fixture.claim(at: 5)?.id == first.id)
    }

    @Test func `a dead job is a dead letter until a replay or a newer commit takes its place`() async throws {
        let fixture = try StoreFixture()
        func die(_ time: Int) async throws {
            let job = try #require(try await fixture.claim("w", at: time))
            try await fixture.store.finish(
                job: job.id,
                worker: "w",
                with: .dead(error: "no"),
                now: Sample.time(time)
            )
        }
        try await fixture.record("d1", .job(Sample.request("a", pull: 1)))
        try await die(1)
        try await fixture.record("d2", .job(Sample.request("a", pull: 2)))
        #expect(try await fixture.store.oldestQueued() == Sample.time(0))
        try await die(2)
        #expect(try await fixture.store.oldestQueued() == nil)
        #expect(try await fixture.store.deadLetters() == 2)
        // Both have their delivery; what a sweep found has none.
        #expect(try await fixture.store.deadLettersWithoutDelivery(limit: 9).isEmpty)
        let found = try #require(
            try await fixture.store.enqueue(Sample.request("a", pull: 3), at: Sample.time(2))
        )
        try await die(2)
        let lone = try await fixture.store.deadLettersWithoutDelivery(limit: 9)
        #expect(lone.map(\.id) == [found.id] && lone.first?.lastError == "no")
        #expect(try await fixture.store.enqueue(Sample.request("b", pull: 3), at: Sample.time(2)) != nil)
        #expect(try await fixture.store.deadLettersWithoutDelivery(limit: 9).isEmpty)
        let newer = try #require(try await fixture.claim("w", at: 2))
        try await fixture.store.finish(job: newer.id, worker: "w", with: .succeeded, now: Sample.time(2))
        #expect(try await fixture.store.enqueue(Sample.request("a", pull: 1), at: Sample.time(3)) != nil)
        #expect(try await fixture.store.deadLetters() == 1)
        try await fixture.record("d3", .job(Sample.request("b", pull: 2, before: "a")))
        #expect(try await fixture.store.deadLetters() == 0)
        #expect(try await fixture.store.counts()[.dead] == 3)
    }

    @Test func `a pull request that is closed and a project that is archived leave no dead letters`()
        async throws
    {
        let fixture = try StoreFixture()
        let store = fixture.store
        func die(_ id: String, _ request: JobRequest) async throws {
            try await fixture.record(id, .job(request))
            let job = try #require(try await fixture.claim("w", at: 1))
            try await store.finish(job: job.id, worker: "w", with: .dead(error: "no"), now: Sample.time(1))
        }
        try await die("d1", Sample.request("a", pull: 1, eventTime: 5))
        try await die("d2", Sample.request("a", pull: 2))
        try await die("d3", Sample.request("a", pull: 1, in: Sample.repository(8)))
        #expect(try await store.deadLetterIDs() == [1, 2, 3])
        // Closed, and reopened before the job died.
        try await fixture.record("d4", .job(Sample.request("a", pull: 1, eventTime: 4, isClosing: true)))
        #expect(try await store.deadLetters() == 3)
        try await fixture.record("d5", .job(Sample.request("a", pull: 1, eventTime: 6, isClosing: true)))
        #expect(try await store.deadLetterIDs() == [2, 3])
        #expect(try await fixture.state("d1") == .superseded)
        #expect(try await store.delivery(forge: Sample.forge, id: "d1")?.reason == "closed: no")
        // A sweep still takes its head for judged.
        #expect(try await store.standing(of: Sample.repository)["github:7#1"]?.isJudged == true)
        let project = try #require(
            try await store.projects(limit: 9).first { $0.repository == Sample.repository }
        )
        try await store.archiveProject(project.id, by: .commandLine, at: Sample.time(9)).get()
        #expect(try await store.deadLetterIDs() == [3])
        #expect(try await fixture.state("d2") == .ignored)
        #expect(try await store.counts()[.dead] == 3)
        // Opened again, it is judged again.
        try await fixture.record("d6", .job(Sample.request("b", pull: 1, in: Sample.repository(8))))
        #expect(try await store.deadLetters() == 0)
        #expect(try await store.integrityCheck().isEmpty)
    }

    @Test func `the queue of one forge says nothing of another's`() async throws {
        let fixture = try StoreFixture()
        let other = try #require(ForgeID("gitlab"))
        for number in 1...3 { try await fixture.record("d\(number)", .job(Sample.request(pull: number))) }
        let elsewhere = RepositoryRef(forge: other, id: "7", path: "acme/shop")
        _ = try await fixture.store.enqueue(Sample.request(in: elsewhere), at: Sample.time(0))
        #expect(try await fixture.store.waiting(on: Sample.forge) == 3)
        #expect(try await fixture.store.waiting(on: other) == 1)
        // What runs does not wait.
        #expect(try await fixture.claim()?.request.repository.forge == Sample.forge)
        #expect(try await fixture.store.waiting(on: Sample.forge) == 2)
        #expect(try await fixture.store.waiting(on: other) == 1)
    }

    @Test func `one repository never has two live leases`() async throws {
        let fixture = try StoreFixture()
        try await fixture.record("d1", .job(Sample.request(pull: 1)))
        try await fixture.record("d2", .job(Sample.request(pull: 2)))
        let first = try #require(try await fixture.claim("a"))
        #expect(try await fixture.claim("b", at: 59) == nil)
        try await fixture.store.finish(job: first.id, worker: "a", with: .succeeded, now: Sample.time(1))
        #expect(try await fixture.claim("b", at: 1)?.request.subject == .pullRequest(number: 2))
    }

    @Test func `a lease that ran out goes to the next worker and the first one learns of it`() async throws {
        let fixture = try StoreFixture()
        try await fixture.record("d1", .job(Sample.request()))
        let first = try #require(try await fixture.claim("a", at: 0, for: 10))
        #expect(try await fixture.claim("b", at: 9) == nil)
        let store = fixture.store
        #expect(try await store.heartbeat(job: first.id, worker: "a", until: Sample.time(30)))
        #expect(try await fixture.claim("b", at: 20) == nil)
        let second = try #require(try await fixture.claim("b", at: 30, for: 10))
        #expect(second.id == first.id && second.attempts == 2 && second.scanID == first.scanID)
        #expect(try await store.heartbeat(job: first.id, worker: "a", until: Sample.time(99)) == false)
        try await store.finish(job: first.id, worker: "a", with: .succeeded, now: Sample.time(31))
        #expect(try await store.job(first.id)?.state == .running)
        #expect(try await fixture.state("d1") == .queued)
        #expect(try await store.heartbeat(job: second.id, worker: "b", until: Sample.time(99)))
    }

    @Test func `a late heartbeat cannot take a lease from another job of the repository`() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        try await fixture.record("d1", .job(Sample.request(pull: 1)))
        try await fixture.record("d2", .job(Sample.request(pull: 2)))
        let older = try #require(try await fixture.claim("a", at: 0))
        let later = JobResult.retry(at: Sample.time(5), error: "busy")
        try await store.finish(job: older.id, worker: "a", with: later, now: Sample.time(0))
        let younger = try #require(try await fixture.claim("b", at: 0, for: 10))
        #expect(younger.id > older.id)
        #expect(try await fixture.claim("c", at: 20)?.id == older.id)
        #expect(try await store.heartbeat(job: younger.id, worker: "b", until: Sample.time(99)) == false)
        #expect(try await store.job(younger.id)?.state == .queued)
    }

    struct End: Sendable, CustomTestStringConvertible {
        let result: JobResult
        let state: JobState
        let delivery: DeliveryState
        let attempts: Int
        let error: String?
        var testDescription: String { "\(result)" }
    }

    static let ends = [
        End(result: .succeeded, state: .succeeded, delivery: .done, attempts: 1, error: nil),
        End(result: .superseded, state: .superseded, delivery: .superseded, attempts: 1, error: nil),
        End(result: .dead(error: "gone"), state: .dead, delivery: .failed, attempts: 1, error: "gone"),
        End(
            result: .retry(at: Sample.time(60), error: "busy"),
            state: .queued,
            delivery: .queued,
            attempts: 1,
            error: "busy"
        ),
        End(result: .released, state: .queued, delivery: .queued, attempts: 0, error: nil),
    ]

    @Test(arguments: ends)
    func `the end of a job ends its deliveries`(end: End) async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        try await fixture.record("d1", .job(Sample.request()))
        try await fixture.record("d2", .job(Sample.request()))
        let job = try #require(try await fixture.claim())
        try await store.finish(job: job.id, worker: "someone else", with: end.result, now: Sample.time(3))
        #expect(try await store.job(job.id)?.state == .running)
        for _ in 0..<2 {
            try await store.finish(job: job.id, worker: "w", with: end.result, now: Sample.time(3))
            let ended = try #require(try await store.job(job.id))
            #expect(
                ended.state == end.state && ended.attempts == end.attempts && ended.lastError == end.error
            )
            for id in ["d1", "d2"] { #expect(try await fixture.state(id) == end.delivery) }
        }
        let reason = try await store.delivery(forge: Sample.forge, id: "d1")?.reason
        #expect(reason == (end.delivery == .failed ? "gone" : nil))
    }

    @Test func `a retry waits for its time and says when that is`() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        #expect(try await store.nextAvailable() == nil)
        try await fixture.record("d1", at: 2, .job(Sample.request()))
        #expect(try await store.nextAvailable() == Sample.time(2))
        let job = try #require(try await fixture.claim(at: 2))
        #expect(try await store.nextAvailable() == nil)
        let later = JobResult.retry(at: Sample.time(60), error: "busy")
        try await store.finish(job: job.id, worker: "w", with: later, now: Sample.time(3))
        #expect(try await store.nextAvailable() == Sample.time(60))
        // It is as old as it is, however often it is put off.
        #expect(try await store.oldestQueued() == Sample.time(2))
        #expect(try await fixture.claim(at: 59) == nil)
        #expect(try await fixture.claim(at: 60)?.attempts == 2)
    }

    @Test func `a job behind a leased repository is available when that lease ends`() async throws {
        let fixture = try StoreFixture()
        try await fixture.record("d1", .job(Sample.request(pull: 1)))
        try await fixture.record("d2", .job(Sample.request(pull: 2)))
        _ = try await fixture.claim(at: 0, for: 30)
        #expect(try await fixture.store.nextAvailable() == Sample.time(30))
    }

    @Test func `a start gives back what earlier processes were running`() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        for repository in 1...2 {
            try await fixture.record(
                "d\(repository)",
                .job(Sample.request(in: Sample.repository(repository)))
            )
        }
        let running = try #require(try await fixture.claim("earlier", at: 0, for: 3600))
        try await store.releaseAll(now: Sample.time(1), backoff: .seconds(2))
        #expect(try await store.heartbeat(job: running.id, worker: "earlier", until: Sample.time(9)) == false)
        let again = try #require(try await fixture.claim("now", at: 1))
        #expect(again.id == running.id && again.attempts == 2)
        #expect(try await store.counts()[.queued] == 1)
    }

    @Test func `a job that ends the process runs alone among those it took with it, and later each time`()
        async throws
    {
        let fixture = try StoreFixture()
        let store = fixture.store
        for repository in 1...3 {
            try await fixture.record(
                "d\(repository)",
                .job(Sample.request(in: Sample.repository(repository)))
            )
        }
        func crash(at time: Int) async throws {
            try await store.releaseAll(now: Sample.time(time), backoff: .seconds(2))
        }
        // The first one does it.
        let guilty = try #require(try await fixture.claim("a", at: 0, for: 3600))
        let beside = try #require(try await fixture.claim("b", at: 0, for: 3600))
        try await crash(at: 1)
        #expect(try await fixture.claim("a", at: 1, for: 3600)?.id == guilty.id)
        let fresh = try #require(try await fixture.claim("b", at: 1, for: 3600))
        #expect(fresh.id != beside.id && fresh.crashes == 0)
        #expect(try await fixture.claim("c", at: 1) == nil)
        #expect(try await store.nextAvailable() == Sample.time(3601), "nobody asks again and again")
        try await store.finish(job: fresh.id, worker: "b", with: .succeeded, now: Sample.time(1))
        try await crash(at: 2)
        // It waits, and the other has its turn.
        let other = try #require(try await fixture.claim("a", at: 2, for: 3600))
        #expect(other.id == beside.id && other.crashes == 1 && other.attempts == 2)
        #expect(try await fixture.claim("b", at: 4) == nil)
        try await store.finish(job: other.id, worker: "a", with: .succeeded, now: Sample.time(4))
        #expect(try await fixture.claim("b", at: 3) == nil)
        #expect(try await fixture.claim("b", at: 4, for: 3600)?.crashes == 2)
        try await crash(at: 5)
        #expect(try await fixture.claim("a", at: 10) == nil)
        let last = try #require(try await fixture.claim("a", at: 11))
        #expect(last.id == guilty.id && last.crashes == RetryPolicy.crashes && last.attempts == 4)
        // An attempt that comes to an end begins anew.
        let later = JobResult.retry(at: Sample.time(12), error: "busy")
        try await store.finish(job: last.id, worker: "a", with: later, now: Sample.time(12))
        #expect(try await fixture.claim("a", at: 12)?.crashes == 0)
    }

    @Test(.timeLimit(.minutes(1)))
    func `the bell rings when a job may be claimed`() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        var bell = store.wakeups.makeAsyncIterator()
        try await fixture.record("d1", .job(Sample.request()))
        try await fixture.record("d2", .job(Sample.request("b")))
        #expect(await bell.next() != nil, "two rings that nobody awaited are one")
        _ = try await store.enqueue(Sample.request("c"), at: Sample.time(0))
        #expect(await bell.next() != nil)
        let job = try #require(try await fixture.claim())
        try await store.finish(job: job.id, worker: "w", with: .released, now: Sample.time(1))
        #expect(await bell.next() != nil)
        _ = try await fixture.claim(at: 1)
        try await store.releaseAll(now: Sample.time(1), backoff: .seconds(2))
        #expect(await bell.next() != nil)
    }
}
