import Domain
import Foundation
import Pipeline
import Storage
import Testing

/// The clock is set forward by a year or back by a day, between any two steps: everything still has its turn at once.
@Suite struct ClockTests {
    static let year = 31_536_000
    static let jumps = [year, -86_400, -3_600, -year]

    @Test(arguments: jumps)
    func `a job that waits is claimed`(jump: Int) async throws {
        let fixture = try StoreFixture()
        try await fixture.record("d1", .job(Sample.request()))
        #expect(try await fixture.claim(at: jump)?.attempts == 1)
    }

    @Test(arguments: jumps)
    func `a job that is to be tried again is, and then waits by the clock of now`(jump: Int) async throws {
        let fixture = try StoreFixture()
        let receipt = try await fixture.record("d1", .job(Sample.request()))
        func fail(at time: Int) async throws {
            let job = try #require(try await fixture.claim(at: time), "\(time)")
            let retry = JobResult.retry(at: Sample.time(time + 900), error: "busy")
            try await fixture.store.finish(job: job.id, worker: "w", with: retry, now: Sample.time(time))
        }
        try await fail(at: 0)
        #expect(try await fixture.claim(at: 899) == nil)
        try await fail(at: jump)
        #expect(try await fixture.claim(at: jump + 899) == nil)
        let last = try #require(try await fixture.claim(at: jump + 900))
        try await fixture.store.finish(
            job: last.id,
            worker: "w",
            with: .succeeded,
            now: Sample.time(jump + 901)
        )
        #expect(try await fixture.state(receipt.deliveryID) == .done)
    }

    @Test(arguments: jumps)
    func `a lease that is kept stays one lease, and its job ends once`(jump: Int) async throws {
        let fixture = try StoreFixture()
        try await fixture.record("d1", .job(Sample.request()))
        let job = try #require(try await fixture.claim("first", at: 0))
        // Whoever comes first after the jump: another worker, or the heartbeat.
        let other = try await fixture.claim("second", at: jump)
        let isKept = try await fixture.store.heartbeat(
            job: job.id,
            worker: "first",
            until: Sample.time(jump + 60)
        )
        #expect(isKept == (other == nil))
        #expect(try await fixture.claim("third", at: jump + 1) == nil)
        for worker in ["first", "second"] {
            try await fixture.store.finish(
                job: job.id,
                worker: worker,
                with: .succeeded,
                now: Sample.time(jump + 2)
            )
        }
        #expect(try await fixture.store.job(job.id)?.state == .succeeded)
        #expect(try await fixture.store.counts()[.running] == 0)
    }

    @Test(arguments: jumps)
    func `jobs of a process that died are free at the next start`(jump: Int) async throws {
        let fixture = try StoreFixture()
        try await fixture.record("d1", .job(Sample.request()))
        #expect(try await fixture.claim("dead", at: 0) != nil)
        try await fixture.store.releaseAll(now: Sample.time(jump), backoff: .seconds(2))
        #expect(try await fixture.claim("next", at: jump) != nil)
    }

    @Test(arguments: jumps)
    func `commands and fixes have their turn`(jump: Int) async throws {
        let fixture = try StoreFixture()
        let command = CommandRequest(
            repository: Sample.repository,
            source: .comment("11", pullRequest: 3),
            authorID: "5",
            authorLogin: "alice",
            lines: ["/gatehouse rescan"]
        )
        try await fixture.record("d1", .command(command))
        try await fixture.store.requestFixes(
            for: "main",
            of: Sample.repository,
            isAsked: false,
            trace: nil,
            at: Sample.time(0)
        )
        for time in [0, jump] {
            let queued = try #require(try await fixture.store.nextCommand(at: Sample.time(time)))
            try await fixture.store.finish(
                command: queued.id,
                with: .retry(at: Sample.time(time + 900), error: "busy"),
                now: Sample.time(time)
            )
            #expect(try await fixture.store.nextCommand(at: Sample.time(time + 1)) == nil)
            func claimFixes(at time: Int) async throws -> FixRequest? {
                try await fixture.store.claimFixes(
                    worker: "w",
                    until: Sample.time(time + 60),
                    now: Sample.time(time)
                )
            }
            let fixes = try #require(try await claimFixes(at: time))
            try await fixture.store.finishFixes(
                fixes,
                worker: "w",
                with: .later(at: Sample.time(time + 900)),
                now: Sample.time(time)
            )
            #expect(try await claimFixes(at: time + 1) == nil)
        }
    }

    @Test(arguments: jumps)
    func `no delivery is stale for it: the newest commit wins by what the forge says`(jump: Int) async throws
    {
        let fixture = try StoreFixture()
        try await fixture.record("d1", at: 0, .job(Sample.request("a", eventTime: 10)))
        let next = try await fixture.record("d2", at: jump, .job(Sample.request("b", eventTime: 20)))
        #expect(next.status == .enqueued)
        let old = try await fixture.record("d3", at: 2 * jump, .job(Sample.request("a", eventTime: 10)))
        #expect(old.status == .superseded)
        #expect(try await fixture.claim(at: jump)?.request.head == Sample.commit("b"))
    }

    @Test(arguments: jumps)
    func `the result that was stored last is the newest one`(jump: Int) async throws {
        let fixture = try StoreFixture()
        for (head, name, time) in [("a" as Character, "old", 0), ("b", "new", jump)] {
            let receipt = try await fixture.record("d-\(name)", at: time, .job(Sample.push(head)))
            let job = try await fixture.job(of: receipt)
            try await fixture.store.save(
                Sample.report(components: [name], at: time),
                reportJSON: Array(name.utf8),
                of: job
            )
        }
        let next = try await fixture.job(of: try await fixture.record("d", .job(Sample.push("c"))))
        #expect(try await fixture.store.earlierResult(before: next)?.purls == ["pkg:npm/new@1.0.0"])
        #expect(try await fixture.store.newestReport(of: next.request.key) == Array("new".utf8))
        _ = try await fixture.store.prune(
            deliveriesOlderThan: Sample.time(3 * Self.year),
            scansOlderThan: Sample.time(3 * Self.year)
        )
        #expect(try await fixture.store.newestReport(of: next.request.key) == Array("new".utf8))
    }

    @Test(arguments: jumps)
    func `a repository that is renamed is known by its new name`(jump: Int) async throws {
        let fixture = try StoreFixture()
        _ = try await fixture.store.enqueue(Sample.request(), at: Sample.time(0))
        let renamed = RepositoryRef(forge: Sample.forge, id: Sample.repository.id, path: "acme/store")
        _ = try await fixture.store.enqueue(Sample.request(pull: 2, in: renamed), at: Sample.time(jump))
        #expect(try await fixture.store.repositories(on: Sample.forge).map(\.path) == ["acme/store"])
    }

    /// A clock that is a year ahead and that is believed removes history, and nothing that is still to be done.
    @Test func `retention takes nothing that waits`() async throws {
        let fixture = try StoreFixture()
        try await fixture.record("d1", .job(Sample.request()))
        let limit = Sample.time(Self.year)
        _ = try await fixture.store.prune(deliveriesOlderThan: limit, scansOlderThan: limit)
        #expect(try await fixture.state("d1") == .queued)
        #expect(try await fixture.claim(at: Self.year) != nil)
    }
}
