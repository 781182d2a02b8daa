import Domain
import Foundation
import Pipeline
import Storage
import Testing

@Suite struct ProjectStoreTests {
    private let fixture: StoreFixture
    private var store: StoreDatabase { fixture.store }

    init() throws { fixture = try StoreFixture() }

    private func hear(of repository: RepositoryRef, at time: Int) async throws {
        try await store.requestFixes(
            for: "main",
            of: repository,
            isAsked: false,
            trace: nil,
            at: Sample.time(time)
        )
    }

    @Test func `a repository is given an id when it is first heard of, and keeps it`() async throws {
        try await hear(of: Sample.repository, at: 0)
        try await hear(of: Sample.repository(8), at: 0)
        let first = try await store.projects(limit: 9)
        #expect(first.map(\.repository) == [Sample.repository, Sample.repository(8)])
        #expect(Set(first.map(\.id)).count == 2)
        let renamed = RepositoryRef(forge: Sample.forge, id: Sample.repository.id, path: "acme/store")
        try await hear(of: renamed, at: 1)
        let found = try await store.project(first[0].id)
        #expect(found?.repository.path == "acme/store" && found?.id == first[0].id)
        #expect(try await store.projects(limit: 1).count == 1)
        #expect(try await store.project(try #require(ResourceID(UUID().uuidString))) == nil)
    }

    @Test(arguments: [
        (FixResult.done, FixProgress.done),
        (.later(at: Sample.time(99)), .later),
        (.retry(at: Sample.time(99), error: "e"), .failed),
        (.failed(error: "e"), .failed),
    ])
    func `who asked sees how the attempt ended, and an error of before is none of the next`(
        result: FixResult,
        expected: FixProgress
    ) async throws {
        func progress(_ time: Int) async throws -> FixProgress? {
            try await store.fixProgress(of: "main", in: Sample.repository, now: Sample.time(time))
        }
        #expect(try await progress(0) == nil)
        try await hear(of: Sample.repository, at: 0)
        #expect(try await progress(0) == .pending)
        let claimed = try await store.claimFixes(worker: "w", until: Sample.time(60), now: Sample.time(1))
        #expect(claimed != nil && claimed?.trace == nil)
        let request = try #require(claimed)
        #expect(try await progress(1) == .pending)
        try await store.finishFixes(request, worker: "w", with: result, now: Sample.time(2))
        #expect(try await progress(2) == expected)
        #expect(try await store.fixProgress(of: "work", in: Sample.repository, now: Sample.time(2)) == nil)
        try await store.requestFixes(
            for: "main",
            of: Sample.repository,
            isAsked: true,
            trace: nil,
            at: Sample.time(3)
        )
        #expect(try await progress(3) == .pending)
    }

    @Test func `what is asked for while an attempt runs is pending until the next one ended`() async throws {
        try await hear(of: Sample.repository, at: 0)
        let first = try await store.claimFixes(worker: "w", until: Sample.time(60), now: Sample.time(1))
        try await store.requestFixes(
            for: "main",
            of: Sample.repository,
            isAsked: true,
            trace: nil,
            at: Sample.time(2)
        )
        try await store.finishFixes(try #require(first), worker: "w", with: .done, now: Sample.time(3))
        let between = try await store.fixProgress(of: "main", in: Sample.repository, now: Sample.time(3))
        #expect(between == .pending)
    }
}
