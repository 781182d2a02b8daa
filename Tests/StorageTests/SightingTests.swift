import Domain
import Foundation
import Pipeline
import Storage
import Testing

@Suite struct SightingTests {
    private func store(_ verdict: Verdict, at time: Int, in fixture: StoreFixture) async throws {
        var report = Sample.report(components: [], at: time)
        report.verdict = verdict
        let head = Character(UnicodeScalar(UInt8(ascii: "a") + UInt8(time / 10)))
        let job = try #require(try await fixture.store.enqueue(Sample.request(head), at: Sample.time(time)))
        try await fixture.store.save(report, reportJSON: [], of: job)
    }

    private static func objection(to references: [String]) -> Verdict {
        let child = RuleOutcome(rule: "a", outcome: .warned, message: "m", findings: references)
        return Verdict(reasons: [RuleOutcome(rule: "a", outcome: .warned, message: "m", children: [child])])
    }

    @Test func `what rules object to keeps the time it was seen first, for its repository alone`()
        async throws
    {
        let fixture = try StoreFixture()
        try await store(Self.objection(to: ["x"]), at: 10, in: fixture)
        try await store(Self.objection(to: ["x", "y"]), at: 20, in: fixture)
        let memory = try await fixture.store.memory(of: Sample.repository)
        #expect(memory.firstSeen == ["x": Sample.time(10), "y": Sample.time(20)])
        #expect(try await fixture.store.memory(of: Sample.repository(2)).firstSeen == [:])
    }

    @Test func `what was not seen for long is forgotten`() async throws {
        let fixture = try StoreFixture()
        try await store(Self.objection(to: ["x", "y"]), at: 10, in: fixture)
        try await store(Self.objection(to: ["y"]), at: 30, in: fixture)
        let pruned = try await fixture.store.prune(
            deliveriesOlderThan: Sample.time(20),
            scansOlderThan: Sample.time(20)
        )
        #expect(pruned.sightings == 1)
        #expect(try await fixture.store.memory(of: Sample.repository).firstSeen == ["y": Sample.time(10)])
    }
}
