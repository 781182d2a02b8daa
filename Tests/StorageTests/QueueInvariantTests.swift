import Domain
import Pipeline
import Storage
import Testing

/// Random interleavings of everything that moves a job, with a fixed seed each: what must hold after every step.
@Suite struct QueueInvariantTests {
    /// SplitMix64, so that a failing seed fails again.
    private struct Generator: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }

    private struct Held {
        let job: Int64
        let worker: String
        let repository: String
        var until: Int
    }

    @Test(arguments: 0..<12)
    func `at most one live job per key, one live lease per repository, no delivery queued for nothing`(
        seed: Int
    ) async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        var generator = Generator(state: UInt64(seed))
        var held: [Held] = []
        var now = 0
        for step in 0..<150 {
            now += Int.random(in: 0...4, using: &generator)
            switch Int.random(in: 0..<12, using: &generator) {
            case 0...4:
                let id = "d\(Int.random(in: 0..<40, using: &generator))"
                _ = try await store.record(Sample.delivery(id, at: now, .job(randomRequest(&generator))))
            case 5: _ = try await store.enqueue(randomRequest(&generator), at: Sample.time(now))
            case 6...8:
                let until = now + Int.random(in: 1...8, using: &generator)
                let worker = "w\(step)"
                guard
                    let job = try await store.claim(
                        worker: worker,
                        until: Sample.time(until),
                        now: Sample.time(now)
                    )
                else { break }
                let repository = job.request.repository.id
                #expect(job.state == .running && job.availableAt <= Sample.time(now))
                held.append(Held(job: job.id, worker: worker, repository: repository, until: until))
            case 9:
                guard let index = held.indices.randomElement(using: &generator) else { break }
                let until = now + 8
                if try await store.heartbeat(
                    job: held[index].job,
                    worker: held[index].worker,
                    until: Sample.time(until)
                ) {
                    held[index].until = until
                    for other in held where other.worker != held[index].worker {
                        guard other.repository == held[index].repository, other.until > now else { continue }
                        let state = try await store.job(other.job)?.state
                        #expect(state != .running || other.job == held[index].job, "two live leases")
                    }
                } else {
                    held.remove(at: index)
                }
            default:
                guard let index = held.indices.randomElement(using: &generator) else { break }
                let lease = held.remove(at: index)
                let results: [JobResult] = [
                    .succeeded, .superseded, .released, .dead(error: "no"),
                    .retry(at: Sample.time(now + 3), error: "busy"),
                ]
                let result = try #require(results.randomElement(using: &generator))
                try await store.finish(
                    job: lease.job,
                    worker: lease.worker,
                    with: result,
                    now: Sample.time(now)
                )
            }
            try await checkInvariants(fixture)
        }
        #expect(try await store.integrityCheck().isEmpty)
    }

    private func randomRequest(_ generator: inout Generator) -> JobRequest {
        let heads = Array("abcdef")
        return Sample.request(
            heads.randomElement(using: &generator) ?? "a",
            pull: Int.random(in: 1...3, using: &generator),
            in: Sample.repository(Int.random(in: 1...2, using: &generator)),
            eventTime: Bool.random(using: &generator) ? Int.random(in: 0...9, using: &generator) : nil,
            before: Bool.random(using: &generator) ? heads.randomElement(using: &generator) : nil,
            isClosing: Int.random(in: 0..<10, using: &generator) == 0
        )
    }

    private func checkInvariants(_ fixture: StoreFixture) async throws {
        let broken = [
            """
            SELECT key AS what FROM jobs WHERE state IN ('queued', 'running') GROUP BY key HAVING COUNT(*) > 1
            """,
            """
            SELECT repository_id AS what FROM jobs WHERE state = 'running' GROUP BY repository_id HAVING COUNT(*) > 1
            """,
            """
            SELECT delivery_id AS what FROM deliveries LEFT JOIN jobs ON jobs.id = deliveries.job_id
            WHERE deliveries.state = 'queued' AND (jobs.state IS NULL OR jobs.state NOT IN ('queued', 'running'))
            """,
            """
            SELECT delivery_id AS what FROM deliveries JOIN jobs ON jobs.id = deliveries.job_id
            WHERE jobs.state IN ('queued', 'running') AND deliveries.state <> 'queued'
            """,
        ]
        for query in broken { #expect(try await fixture.rows(query).isEmpty, "\(query)") }
    }
}
