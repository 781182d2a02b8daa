import Domain
import Pipeline
import Storage
import Testing

/// Scans and publications.
@Suite struct ResultStoreTests {
    /// A job that is queued, claimed, and has its result stored.
    private func scan(
        _ request: JobRequest,
        _ report: Report,
        json: String = "{}",
        in fixture: StoreFixture
    ) async throws -> Job {
        let job = try #require(try await fixture.store.enqueue(request, at: Sample.time(0)))
        try await fixture.store.save(report, reportJSON: Array(json.utf8), of: job)
        return job
    }

    @Test func `a report is found by its scan id and a repeated one replaces it`() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        #expect(try await store.report(scan: "none") == nil)
        let report = Sample.report(components: ["a", "b"])
        let job = try await scan(Sample.request(), report, json: "{\"v\":1}", in: fixture)
        #expect(try await store.report(scan: job.scanID) == Array("{\"v\":1}".utf8))
        try await store.save(Sample.report(components: ["c"]), reportJSON: Array("{\"v\":2}".utf8), of: job)
        #expect(try await store.report(scan: job.scanID) == Array("{\"v\":2}".utf8))
        #expect(try await fixture.rows("SELECT id FROM scans").count == 1)
        let other = try #require(try await store.enqueue(Sample.request("b"), at: Sample.time(0)))
        #expect(try await store.earlierResult(before: other)?.purls == ["pkg:npm/c@1.0.0"])
    }

    @Test func `only the default branch of now is matched again`() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let kept = BranchInventory(inventory: .empty, base: nil, rulebook: .empty)
        func asked(_ head: Character, _ branch: String, isRematch: Bool = false) -> JobRequest {
            JobRequest(
                repository: Sample.repository,
                subject: .branch(name: branch),
                head: Sample.commit(head),
                baseBranch: nil,
                isDefaultBranch: true,
                eventTime: nil,
                before: nil,
                isRematch: isRematch
            )
        }
        func scanned(_ request: JobRequest, _ report: Report, isKept: Bool = true) async throws -> Job {
            let job = try await scan(request, report, in: fixture)
            _ = try #require(try await fixture.claim())
            if isKept { try await store.keep(kept, snapshot: "old", of: job) }
            try await store.finish(job: job.id, worker: "w", with: .succeeded, now: Sample.time(1))
            return job
        }
        func outdated() async throws -> [String] {
            try await store.outdatedBranches(snapshot: "new").map(\.key)
        }
        func isWatched(_ branch: String) async throws -> Bool? {
            try await store.standing(of: Sample.repository)["github:7@\(branch)"]?.isWatched
        }
        _ = try await scanned(asked("a", "master"), Sample.report())
        #expect(try await outdated() == ["github:7@master"])
        let late = try #require(
            try await store.enqueue(asked("a", "master", isRematch: true), at: Sample.time(0))
        )
        try await store.finish(
            job: try #require(try await fixture.claim()).id,
            worker: "w",
            with: .succeeded,
            now: Sample.time(1)
        )
        let main = try await scanned(asked("b", "main"), Sample.report())
        #expect(try await outdated() == ["github:7@main"])
        #expect(try await store.inventory(of: late) == nil)
        #expect(try await isWatched("main") == true)
        #expect(try await isWatched("master") == false)
        // What is matched again ends nothing of another branch.
        let again = try #require(
            try await store.enqueue(asked("a", "master", isRematch: true), at: Sample.time(0))
        )
        try await store.keep(kept, snapshot: "old", of: again)
        #expect(try await outdated() == ["github:7@main", "github:7@master"])
        try await store.forgetInventory(of: again)
        // A job does not end what a newer one stored.
        try await store.forgetInventory(of: late)
        #expect(try await outdated() == ["github:7@main"])
        try await store.forgetInventory(of: main)
        #expect(try await outdated().isEmpty)
        // A sweep has it scanned again, unless it was rejected: then nothing is kept.
        #expect(try await isWatched("main") == false)
        try await store.finish(
            job: try #require(try await fixture.claim()).id,
            worker: "w",
            with: .superseded,
            now: Sample.time(1)
        )
        _ = try await scanned(asked("c", "main"), Sample.errored(), isKept: false)
        #expect(try await isWatched("main") == true)
    }

    /// A job that is tried again after its result was stored.
    @Test func `the result of a rematch can be stored again, and old ones of a branch go`() async throws {
        let fixture = try StoreFixture()
        func rematch(at time: Int) async throws -> Job {
            let push = Sample.push("a")
            let request = JobRequest(
                repository: push.repository,
                subject: push.subject,
                head: push.head,
                baseBranch: nil,
                isDefaultBranch: true,
                eventTime: nil,
                before: nil,
                isRematch: true
            )
            return try #require(try await fixture.store.enqueue(request, at: Sample.time(time)))
        }
        func judge(at time: Int, _ outcome: Outcome = .passed) async throws {
            let job = try await rematch(at: time)
            for _ in 0..<2 {
                try await fixture.store.save(
                    Sample.report(components: ["a"], at: time, outcome: outcome),
                    reportJSON: [0x7B],
                    of: job
                )
            }
            #expect(try await fixture.store.report(scan: job.scanID) == [0x7B])
            let claimed = try await fixture.store.claim(
                worker: "w",
                until: Sample.time(time + 60),
                now: Sample.time(time)
            )
            try #require(claimed?.id == job.id)
            try await fixture.store.finish(job: job.id, worker: "w", with: .succeeded, now: Sample.time(time))
        }
        for time in 1...4 { try await judge(at: time) }
        #expect(try await fixture.rows("SELECT id FROM scans").count == 2)
        // The newest verdict outlasts what ended without one.
        for time in 5...7 { try await judge(at: time, .errored) }
        let left = try await fixture.rows("SELECT outcome FROM scans ORDER BY id").map {
            try $0.text("outcome")
        }
        #expect(left.first == "passed" && left.suffix(2) == ["errored", "errored"], "\(left)")
    }

    @Test func `a report of many megabytes is a report`() async throws {
        let fixture = try StoreFixture()
        let report = Sample.report(components: (0..<20_000).map { "component-\($0)" })
        let json = String(repeating: "0123456789abcdef", count: 2 << 20)
        let job = try await scan(Sample.request(), report, json: json, in: fixture)
        #expect(try await fixture.store.report(scan: job.scanID)?.count == 32 << 20)
        let next = try #require(try await fixture.store.enqueue(Sample.request("b"), at: Sample.time(0)))
        #expect(try await fixture.store.earlierResult(before: next)?.purls.count == 20_000)
    }

    @Test func `scans are numbered per repository`() async throws {
        let fixture = try StoreFixture()
        for (index, repository) in [1, 2, 1, 1].enumerated() {
            let request = Sample.request(pull: index + 1, in: Sample.repository(repository))
            let job = try await scan(request, Sample.report(), in: fixture)
            try await fixture.store.save(Sample.report(), reportJSON: [], of: job)
        }
        let numbers = try await fixture.rows("SELECT number FROM scans ORDER BY id").map {
            try $0.integer("number")
        }
        #expect(numbers == [1, 1, 2, 3])
    }

    @Test func `the earlier result is the newest of the same subject and the base branch`() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        func purls(_ job: Job) async throws -> Set<String>? {
            try await store.earlierResult(before: job)?.purls
        }
        let first = try await scan(
            Sample.request("a"),
            Sample.report(components: ["first"], at: 10),
            in: fixture
        )
        #expect(try await store.earlierResult(before: first) == nil, "its own result does not count")
        let second = try #require(try await store.enqueue(Sample.request("b"), at: Sample.time(0)))
        #expect(try await purls(second) == ["pkg:npm/first@1.0.0"])
        // Stored later, whatever the clock said then.
        _ = try await scan(Sample.push("c"), Sample.report(components: ["older-main"], at: 5), in: fixture)
        #expect(try await purls(second) == ["pkg:npm/older-main@1.0.0"])
        let main = try await scan(Sample.push("d"), Sample.report(components: ["main"], at: 20), in: fixture)
        #expect(try await purls(second) == ["pkg:npm/main@1.0.0"])
        #expect(try await purls(main) == ["pkg:npm/older-main@1.0.0"], "a branch looks at itself alone")
        _ = try await scan(
            Sample.push("e", to: "next"),
            Sample.report(components: ["next"], at: 30),
            in: fixture
        )
        _ = try await scan(
            Sample.request("f", pull: 2),
            Sample.report(components: ["other"], at: 30),
            in: fixture
        )
        let blind = Sample.report(components: ["blind"], at: 40, hasAdvisories: false)
        _ = try await scan(Sample.push("1"), blind, in: fixture)
        #expect(
            try await purls(second) == ["pkg:npm/main@1.0.0"],
            "other subjects and scans without advisories do not count"
        )
    }

    @Test func `finding keys hold every alias and leave out what was fixed`() async throws {
        let fixture = try StoreFixture()
        let findings = [Sample.finding("G1", "a"), Sample.finding("G2", "b", provenance: .fixed)]
        _ = try await scan(
            Sample.request("a"),
            Sample.report(components: ["a"], findings: findings),
            in: fixture
        )
        let next = try #require(try await fixture.store.enqueue(Sample.request("b"), at: Sample.time(0)))
        #expect(
            try await fixture.store.earlierResult(before: next)
                == EarlierResult(
                    findingKeys: ["G1 pkg:npm/a@1.0.0", "CVE-G1 pkg:npm/a@1.0.0"],
                    purls: ["pkg:npm/a@1.0.0"]
                )
        )
    }

    @Test func `a large inventory is stored whole and only the two newest results keep their rows`()
        async throws
    {
        let fixture = try StoreFixture()
        let names = (0..<4321).map { "p\($0)" }
        for (index, head) in ["a", "b", "c"].enumerated() {
            let report = Sample.report(components: names, findings: [Sample.finding("G", "p1")], at: index)
            _ = try await scan(Sample.request(Character(head)), report, in: fixture)
        }
        let next = try #require(try await fixture.store.enqueue(Sample.request("d"), at: Sample.time(0)))
        #expect(try await fixture.store.earlierResult(before: next)?.purls.count == 4321)
        let kept = try await fixture.rows("SELECT DISTINCT scan_id FROM components ORDER BY scan_id")
        #expect(try kept.map { try $0.integer("scan_id") } == [2, 3])
        #expect(try await fixture.rows("SELECT 1 AS one FROM findings").count == 4)
    }

    private static let comment = PublicationKey(repository: Sample.repository, kind: .comment, target: "1")

    @Test func `a publication goes from intent to completion and keeps its remote id`() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let key = Self.comment
        #expect(try await store.publication(key) == nil)
        #expect(try await store.begin(key, job: 1, contentHash: "h1", isFarewell: false))
        func expected(_ job: Int64, _ remote: String?, _ hash: String, _ done: Bool, _ body: String)
            -> Publication
        {
            Publication(key: key, job: job, remoteID: remote, contentHash: hash, isComplete: done, body: body)
        }
        #expect(try await store.publication(key) == expected(1, nil, "h1", false, ""))
        try await store.complete(key, job: 1, contentHash: "h1", remoteID: "77", body: "hello")
        #expect(try await store.publication(key) == expected(1, "77", "h1", true, "hello"))
        #expect(
            try await store.begin(key, job: 1, contentHash: "h2", isFarewell: false),
            "the same job may write again"
        )
        #expect(try await store.publication(key) == expected(1, "77", "h2", false, "hello"))
        #expect(try await store.begin(key, job: 3, contentHash: "h3", isFarewell: false))
        try await store.complete(key, job: 3, contentHash: "h3", remoteID: nil, body: "bye")
        #expect(try await store.publication(key) == expected(3, "77", "h3", true, "bye"))
    }

    @Test func `an older job neither begins nor completes over a newer one`() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        #expect(try await store.begin(Self.comment, job: 1, contentHash: "old", isFarewell: false))
        #expect(try await store.begin(Self.comment, job: 2, contentHash: "new", isFarewell: false))
        #expect(try await store.begin(Self.comment, job: 1, contentHash: "old", isFarewell: false) == false)
        try await store.complete(Self.comment, job: 1, contentHash: "old", remoteID: "77", body: "old")
        let publication = try #require(try await store.publication(Self.comment))
        #expect(publication.job == 2 && publication.contentHash == "new" && !publication.isComplete)
        #expect(publication.remoteID == "77", "what the older job made is what the newer one edits")
        try await store.complete(Self.comment, job: 2, contentHash: "new", remoteID: "78", body: "new")
        #expect(try await store.begin(Self.comment, job: 1, contentHash: "old", isFarewell: false) == false)
        #expect(try await store.publication(Self.comment)?.body == "new")
    }

    @Test
    func `a status whose job was replaced is ended by that job, unless another one is about the commit`()
        async throws
    {
        let fixture = try StoreFixture()
        let store = fixture.store
        func enqueue(_ head: Character, pull: Int) async throws -> Job {
            try #require(try await store.enqueue(Sample.request(head, pull: pull), at: Sample.time(0)))
        }
        let old = try await enqueue("a", pull: 1)
        let key = PublicationKey(
            repository: Sample.repository,
            kind: .status,
            target: old.request.head.hex
        )
        #expect(try await store.begin(key, job: old.id, contentHash: "p", isFarewell: false))
        #expect(try await store.abandoned(in: Sample.repository).isEmpty, "the job lives")
        _ = try await enqueue("b", pull: 1)
        #expect(try await store.abandoned(in: Sample.repository).map(\.key) == [key], "it may be there")
        try await store.complete(key, job: old.id, contentHash: "p", remoteID: nil, body: "pending: Waiting")
        #expect(try await store.abandoned(in: Sample.repository).map(\.job) == [old.id])
        #expect(try await store.abandoned(in: Sample.repository(8)).isEmpty)

        let neighbour = try await enqueue("a", pull: 2)
        #expect(try await store.abandoned(in: Sample.repository).isEmpty, "another job will say more")
        _ = try await enqueue("c", pull: 2)
        #expect(try await !store.begin(key, job: neighbour.id, contentHash: "v", isFarewell: false))
        #expect(try await !store.begin(key, job: old.id, contentHash: "v", isFarewell: false))
        #expect(try await store.begin(key, job: old.id, contentHash: "e", isFarewell: true))
        try await store.complete(key, job: old.id, contentHash: "e", remoteID: nil, body: "error: replaced")
        #expect(try await store.abandoned(in: Sample.repository).isEmpty)
    }

    @Test func `publications are apart by repository, kind and target, and listed by job`() async throws {
        let fixture = try StoreFixture()
        let keys = [
            Self.comment,
            PublicationKey(repository: Sample.repository, kind: .status, target: "1"),
            PublicationKey(repository: Sample.repository, kind: .comment, target: "2"),
            PublicationKey(repository: Sample.repository(8), kind: .comment, target: "1"),
        ]
        for key in keys {
            #expect(try await fixture.store.begin(key, job: 5, contentHash: "h", isFarewell: false))
        }
        #expect(try await fixture.store.begin(keys[3], job: 6, contentHash: "h", isFarewell: false))
        #expect(try await fixture.store.publications(job: 5).map(\.key) == Array(keys.prefix(3)))
        #expect(try await fixture.store.publications(job: 7).isEmpty)
    }
}
