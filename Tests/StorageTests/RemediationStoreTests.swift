import Domain
import Foundation
import Pipeline
import Storage
import Testing

@Suite struct RemediationStoreTests {
    private let fixture: StoreFixture
    private var store: StoreDatabase { fixture.store }

    init() throws { fixture = try StoreFixture() }

    private func proposal(
        _ fingerprint: String = "f1",
        group: String = "all",
        base: Character = "a",
        branch: String = "main",
        in repository: RepositoryRef = Sample.repository
    ) -> RemediationProposal {
        RemediationProposal(
            repository: repository,
            baseBranch: branch,
            group: group,
            fingerprint: fingerprint,
            branch: "gatehouse/npm/\(fingerprint)",
            base: Sample.commit(base),
            planJSON: Array("{\"f\":\"\(fingerprint)\"}".utf8)
        )
    }

    private func claim(
        _ proposal: RemediationProposal,
        by worker: String = "w1",
        at time: Int = 0
    ) async throws -> RemediationClaim {
        try await store.claim(
            proposal,
            worker: worker,
            until: Sample.time(time + 60),
            now: Sample.time(time)
        )
    }

    private func granted(
        _ proposal: RemediationProposal,
        by worker: String = "w1",
        at time: Int = 0
    ) async throws -> Remediation {
        let claim = try await claim(proposal, by: worker, at: time)
        guard case .granted(let remediation) = claim else {
            Issue.record("\(claim)")
            throw StoreError("not granted")
        }
        return remediation
    }

    /// Claimed, written and opened.
    @discardableResult
    private func open(_ proposal: RemediationProposal, number: Int = 9, at time: Int = 0) async throws
        -> Int64
    {
        let id = try await granted(proposal, at: time).id
        #expect(try await store.written(id, head: Sample.commit("c"), worker: "w1", now: Sample.time(time)))
        #expect(try await store.opened(id, pullRequest: number, worker: "w1", now: Sample.time(time)))
        return id
    }

    @Test func `a fix is claimed, written and opened, and what is stored says so`() async throws {
        let first = try await granted(proposal())
        #expect(first.state == .writing && first.branch == "gatehouse/npm/f1" && first.head == nil)
        #expect(first.repository == Sample.repository && first.repository.path == "acme/shop")
        #expect(first.baseBranch == "main" && first.group == "all" && first.base == Sample.commit("a"))
        #expect(
            try await store.written(first.id, head: Sample.commit("c"), worker: "w1", now: Sample.time(1))
        )
        #expect(try await store.opened(first.id, pullRequest: 9, worker: "w1", now: Sample.time(2)))
        let found = try #require(try await store.remediation(pullRequest: 9, in: Sample.repository))
        #expect(found.state == .open && found.head == Sample.commit("c") && found.pullRequest == 9)
        #expect(found.createdAt == Sample.time(0) && found.updatedAt == Sample.time(2))
        #expect(found.openedAt == Sample.time(2) && found.planJSON == Array(#"{"f":"f1"}"#.utf8))
        #expect(try await store.remediation(branch: "gatehouse/npm/f1", in: Sample.repository) == found)
        #expect(try await store.openRemediations(of: Sample.repository) == [found])
        #expect(try await claim(proposal(), at: 100) == .unchanged(found))
    }

    @Test func `while one worker writes another is kept away, until its lease is over`() async throws {
        let first = try await granted(proposal(), at: 0)
        #expect(try await claim(proposal(), by: "w2", at: 59) == .busy)
        #expect(try await claim(proposal("f2"), by: "w2", at: 59) == .busy)
        let second = try await granted(proposal(), by: "w2", at: 60)
        #expect(second.id == first.id)
        // What the first one does now comes too late.
        #expect(
            try await !store.written(first.id, head: Sample.commit("c"), worker: "w1", now: Sample.time(61))
        )
        #expect(try await !store.opened(first.id, pullRequest: 9, worker: "w1", now: Sample.time(61)))
        #expect(try await !store.failed(first.id, error: "x", worker: "w1", now: Sample.time(61)))
        #expect(try await store.opened(first.id, pullRequest: 9, worker: "w2", now: Sample.time(61)))
    }

    @Test func `of many workers at once one is granted`() async throws {
        let claims = try await withThrowingTaskGroup(of: RemediationClaim.self) { group in
            for worker in 0..<8 { group.addTask { try await claim(proposal(), by: "w\(worker)") } }
            return try await group.reduce(into: [RemediationClaim]()) { $0.append($1) }
        }
        #expect(claims.count { $0 == .busy } == 7)
        #expect(try await fixture.rows("SELECT id FROM remediations").count == 1)
    }

    @Test func `after a crash the same worker, or the next, goes on with what was begun`() async throws {
        let id = try await granted(proposal()).id
        _ = try await store.written(id, head: Sample.commit("c"), worker: "w1", now: Sample.time(1))
        let again = try await granted(proposal(), by: "w1", at: 2)
        #expect(again.id == id && again.head == Sample.commit("c") && again.pullRequest == nil)
        let other = try await granted(proposal("f2", base: "b"), by: "w2", at: 100)
        #expect(other.id == id && other.head == Sample.commit("c") && other.fingerprint == "f2")
        #expect(other.branch == "gatehouse/npm/f1" && other.base == Sample.commit("b"))
    }

    @Test(arguments: [("f1", Character("b")), ("f2", "a")])
    func `a moved base or another plan is written to the same branch`(fingerprint: String, base: Character)
        async throws
    {
        let id = try await open(proposal())
        let again = try await granted(proposal(fingerprint, base: base), at: 10)
        #expect(again.id == id && again.pullRequest == 9 && again.branch == "gatehouse/npm/f1")
        #expect(try await store.opened(id, pullRequest: 9, worker: "w1", now: Sample.time(11)))
        let found = try #require(try await store.remediation(pullRequest: 9, in: Sample.repository))
        // It was opened when it was opened.
        #expect(found.openedAt == Sample.time(0) && found.fingerprint == fingerprint)
    }

    @Test func `what a person closed is not proposed again, something else is`() async throws {
        let id = try await open(proposal())
        try await store.end(id, as: .closedByHuman, now: Sample.time(5))
        // Said again, or otherwise, it stays what it was.
        try await store.end(id, as: .merged, now: Sample.time(6))
        guard case .declined(let declined) = try await claim(proposal(base: "b"), at: 10) else {
            Issue.record("proposed again")
            return
        }
        #expect(declined.id == id && declined.state == .closedByHuman && declined.updatedAt == Sample.time(5))
        #expect(try await store.declinedFingerprints(on: "main", of: Sample.repository) == ["f1"])
        #expect(try await store.declinedFingerprints(on: "other", of: Sample.repository).isEmpty)
        #expect(try await store.openRemediations(of: Sample.repository).isEmpty)
        let other = try await granted(proposal("f2"), at: 10)
        #expect(other.id != id)
        _ = try await granted(proposal(branch: "release"), at: 10)
        _ = try await granted(proposal(in: Sample.repository(8)), at: 10)
    }

    @Test(arguments: [RemediationEnd.merged, .superseded])
    func `after another end the same may come again`(end: RemediationEnd) async throws {
        let id = try await open(proposal())
        try await store.end(id, as: end, now: Sample.time(5))
        let next = try await granted(proposal(), at: 10)
        #expect(next.id != id && next.head == nil && next.pullRequest == nil)
        // The live one answers for the branch.
        #expect(try await store.remediation(branch: next.branch, in: Sample.repository)?.id == next.id)
        try await store.end(next.id, as: .superseded, now: Sample.time(11))
        #expect(try await store.remediation(branch: next.branch, in: Sample.repository)?.id == next.id)
    }

    @Test func `what is being closed nobody takes until it ended or was given back`() async throws {
        let id = try await open(proposal())
        try await store.closing(id, now: Sample.time(5))
        try await store.closing(id, now: Sample.time(6))
        let found = try #require(try await store.openRemediations(of: Sample.repository).first)
        #expect(
            found.id == id && found.isClosing && found.pullRequest == 9 && found.head == Sample.commit("c")
        )
        // Not with time, either.
        #expect(try await claim(proposal(), at: 100_000) == .busy)
        #expect(try await claim(proposal("f2"), by: "w2", at: 100_000) == .busy)
        #expect(try await !store.written(id, head: Sample.commit("d"), worker: "w1", now: Sample.time(7)))
        #expect(try await !store.failed(id, error: "x", worker: "w1", now: Sample.time(7)))
        #expect(
            try await store.failed(id, error: "x", worker: Remediation.closer, now: Sample.time(8))
        )
        let again = try await granted(proposal(), at: 9)
        #expect(again.id == id && again.pullRequest == 9 && !again.isClosing)

        try await store.closing(id, now: Sample.time(10))
        try await store.end(id, as: .superseded, now: Sample.time(11))
        try await store.closing(id, now: Sample.time(12))
        let ended = try #require(try await store.remediation(pullRequest: 9, in: Sample.repository))
        #expect(ended.state == .superseded && !ended.isClosing && ended.updatedAt == Sample.time(11))
        #expect(try await granted(proposal(), at: 13).id != id)
    }

    @Test func `a failure is noted, and the next claim begins again`() async throws {
        let id = try await granted(proposal()).id
        #expect(try await store.failed(id, error: "422", worker: "w1", now: Sample.time(1)))
        let failed = try await store.remediations(of: Sample.repository, skipping: 0, limit: 9).page
        #expect(failed.map(\.state) == [.failed] && failed.map(\.error) == ["422"])
        let again = try await granted(proposal(), by: "w2", at: 2)
        #expect(again.id == id && again.state == .writing)
        _ = try await store.opened(id, pullRequest: 9, worker: "w2", now: Sample.time(3))
        #expect(try await store.remediation(pullRequest: 9, in: Sample.repository)?.error == nil)
    }

    @Test func `a plan alone is kept and replaced, and never disturbs what is written`() async throws {
        try await store.plan(proposal(), now: Sample.time(0))
        try await store.plan(proposal("f2"), now: Sample.time(1))
        let planned = try await store.remediations(of: Sample.repository, skipping: 0, limit: 9).page
        #expect(planned.map(\.state) == [.planned])
        #expect(planned.map(\.fingerprint) == ["f2"] && planned.map(\.branch) == ["gatehouse/npm/f2"])
        #expect(try await store.openRemediations(of: Sample.repository).isEmpty)
        let written = try await granted(proposal("f3"), at: 2)
        #expect(written.id == planned[0].id && written.branch == "gatehouse/npm/f3")
        try await store.plan(proposal("f4"), now: Sample.time(3))
        #expect(try await store.remediation(branch: "gatehouse/npm/f3", in: Sample.repository) == written)
    }

    @Test func `what is obsolete on a branch is a plan, or may have been written`() async throws {
        for group in ["kept", "planned"] {
            try await store.plan(proposal(group: group), now: Sample.time(0))
        }
        // Written, and perhaps even opened, by an attempt that did not get so far as to note it.
        let failed = try await granted(proposal(group: "failed")).id
        #expect(try await store.failed(failed, error: "no answer", worker: "w1", now: Sample.time(1)))
        let writing = try await granted(proposal(group: "writing")).id
        let open = try await open(proposal(group: "open"))
        try await store.end(try await granted(proposal(group: "over")).id, as: .merged, now: Sample.time(1))
        _ = try await granted(proposal(branch: "release"))
        _ = try await granted(proposal(in: Sample.repository(8)))
        let begun = try await store.begunRemediations(on: "main", of: Sample.repository)
        #expect(begun.map(\.id) == [failed, writing, open])
        try await store.endPlanned(
            on: "main",
            of: Sample.repository,
            keeping: ["kept"],
            now: Sample.time(2)
        )
        let all = try await store.remediations(of: Sample.repository, skipping: 0, limit: 9).page
        let states = Dictionary(grouping: all, by: \.state).mapValues { $0.map(\.group) }
        #expect(states[.planned] == ["kept"] && states[.superseded] == ["planned"])
        #expect(states[.failed] == ["failed"] && states[.open] == ["open"])
    }

    @Test func `openings are counted per repository and time`() async throws {
        for number in 1...4 {
            try await open(proposal("f\(number)", group: "g\(number)"), number: number, at: number * 1_000)
        }
        try await open(proposal("f", in: Sample.repository(8)), number: 1, at: 4_000)
        func count(_ time: Int) async throws -> Int {
            try await store.remediationsOpened(in: Sample.repository, since: Sample.time(time))
        }
        #expect(try await [count(0), count(2_000), count(4_001)] == [4, 3, 0])
        // Writing it anew opens nothing.
        let again = try await granted(proposal("f1", group: "g1", base: "b"), at: 9_000)
        _ = try await store.opened(again.id, pullRequest: 1, worker: "w1", now: Sample.time(9_000))
        #expect(try await count(4_001) == 0)
    }

    @Test func `a list comes in pages, newest first, each repository's own`() async throws {
        for number in 1...5 {
            try await open(proposal("f\(number)", group: "g\(number)"), number: number)
        }
        try await open(proposal("f", in: Sample.repository(8)))
        let first = try await store.remediations(of: Sample.repository, skipping: 0, limit: 2)
        let last = try await store.remediations(of: Sample.repository, skipping: 4, limit: 2)
        let beyond = try await store.remediations(of: Sample.repository, skipping: 5, limit: 2)
        #expect(first.page.map(\.group) == ["g5", "g4"] && first.total == 5)
        #expect(last.page.map(\.group) == ["g1"] && beyond.page.isEmpty && beyond.total == 5)
        #expect(Set((first.page + last.page).map(\.uuid)).count == 3)
    }

    @Test func `retention keeps what is live or was declined`() async throws {
        for (number, end) in [(1, RemediationEnd.merged), (2, .superseded), (3, .closedByHuman)] {
            let id = try await open(proposal("f\(number)", group: "g\(number)"), number: number)
            try await store.end(id, as: end, now: Sample.time(1))
        }
        try await open(proposal("f4", group: "g4"), number: 4)
        try await store.plan(proposal("f5", group: "g5"), now: Sample.time(0))
        let pruned = try await store.prune(
            deliveriesOlderThan: Sample.time(50),
            scansOlderThan: Sample.time(50)
        )
        #expect(pruned.remediations == 3)
        let left = try await store.remediations(of: Sample.repository, skipping: 0, limit: 9).page
        #expect(Set(left.map(\.state)) == [.open, .closedByHuman])
    }
}
