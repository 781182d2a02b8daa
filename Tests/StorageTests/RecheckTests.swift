import Domain
import Pipeline
import Storage
import Testing

/// Commits that are judged again because somebody asked for it.
@Suite struct RecheckTests {
    private static func recheck(_ head: Character, _ requests: [JobRequest] = []) -> NewDelivery.Consequence {
        .recheck(
            CommitRecheck(repository: Sample.repository, head: Sample.commit(head), requests: requests)
        )
    }

    private static func again(_ head: Character, pull number: Int = 1) -> JobRequest {
        let request = Sample.request(head, pull: number)
        return JobRequest(
            repository: request.repository,
            subject: request.subject,
            head: request.head,
            baseBranch: request.baseBranch,
            isDefaultBranch: false,
            eventTime: nil,
            before: nil,
            isRecheck: true
        )
    }

    /// Judges what a request asks for, to its end.
    private func judge(_ id: String, _ request: JobRequest, _ fixture: StoreFixture) async throws {
        try await fixture.record(id, .job(request))
        let job = try #require(try await fixture.claim())
        try await fixture.store.save(Sample.report(), reportJSON: [], of: job)
        try await fixture.store.finish(job: job.id, worker: "w", with: .succeeded, now: Sample.time(1))
    }

    @Test func `a judged commit is judged again for everything it heads`() async throws {
        let fixture = try StoreFixture()
        try await judge("d1", Sample.request("a", pull: 1), fixture)
        try await judge("d2", Sample.request("a", pull: 2, base: "release"), fixture)
        try await judge("d3", Sample.push("a", to: "main"), fixture)
        try await judge("d4", Sample.request("b", pull: 3), fixture)
        let receipt = try await fixture.record("d5", Self.recheck("a", [Self.again("a", pull: 1)]))
        #expect(receipt.status == .enqueued)
        let queued = try await fixture.store.queued(limit: 10)
        #expect(queued.map(\.request.key) == ["github:7#1", "github:7#2", "github:7@main"])
        #expect(queued.map(\.request.baseBranch) == ["main", "release", nil])
        #expect(queued.map(\.request.isDefaultBranch) == [false, false, true])
        #expect(queued.first?.scanID == receipt.scanID)
        #expect(try await fixture.state("d5") == .queued)
        // Asked for once more while it waits: the same jobs do it.
        let second = try await fixture.record("d6", Self.recheck("a"))
        #expect(second.status == .enqueued && second.scanID == receipt.scanID)
        #expect(try await fixture.store.queued(limit: 10).count == 3)
    }

    @Test func `what a commit was compared with it is compared with again`() async throws {
        let fixture = try StoreFixture()
        try await judge("d1", Sample.request("a", pull: 1, before: "b", base: "release"), fixture)
        try await fixture.record("d2", Self.recheck("a"))
        let again = try #require(try await fixture.store.queued(limit: 9).first?.request)
        #expect(again.before == Sample.commit("b") && again.baseBranch == "release")
        #expect(
            try await fixture.store.standing(of: Sample.repository)["github:7#1"]?.before
                == Sample.commit("b")
        )
    }

    @Test func `a commit never judged is judged for what the forge counts it to`() async throws {
        let fixture = try StoreFixture()
        let requests = [Self.again("a", pull: 1), Self.again("a", pull: 2)]
        #expect(try await fixture.record("d1", Self.recheck("a", requests)).status == .enqueued)
        #expect(try await fixture.store.queued(limit: 10).map(\.request.key) == ["github:7#1", "github:7#2"])
        let nothing = try await fixture.record("d2", Self.recheck("c"))
        #expect(nothing.status == .ignored && nothing.scanID == nil)
        let reason = try await fixture.store.delivery(forge: Sample.forge, id: "d2")?.reason
        #expect(reason == "no pull request and no branch is known for the commit")
    }

    @Test func `the branch of a pull request that was judged is left alone`() async throws {
        let fixture = try StoreFixture()
        try await judge("d1", Sample.request("a", pull: 1), fixture)
        let branch = JobRequest(
            repository: Sample.repository,
            subject: .branch(name: "topic"),
            head: Sample.commit("a"),
            baseBranch: "main",
            isDefaultBranch: false,
            eventTime: nil,
            before: nil,
            isRecheck: true
        )
        try await fixture.record("d2", Self.recheck("a", [branch]))
        #expect(try await fixture.store.queued(limit: 10).map(\.request.key) == ["github:7#1"])
    }

    @Test func `an older commit never takes the place of a newer one`() async throws {
        let fixture = try StoreFixture()
        try await judge("d1", Sample.request("a"), fixture)
        try await fixture.record("d2", .job(Sample.request("b", eventTime: 1)))
        let receipt = try await fixture.record("d3", Self.recheck("a", [Self.again("a")]))
        #expect(receipt.status == .superseded)
        #expect(try await fixture.store.queued(limit: 10).map(\.request.head) == [Sample.commit("b")])
    }

    @Test func `a merge group comes back from the store as one`() async throws {
        let fixture = try StoreFixture()
        let request = JobRequest(
            repository: Sample.repository,
            subject: .mergeGroup(reference: "refs/heads/queue/main"),
            head: Sample.commit("a"),
            baseBranch: "main",
            isDefaultBranch: false,
            eventTime: nil,
            before: Sample.commit("b")
        )
        let job = try await fixture.job(of: try await fixture.record("d1", .job(request)))
        #expect(job.request == request)
    }
}
