import Domain
import Foundation
import Licensing
import Storage
import Testing

@Suite struct StoredRegistryFactsTests {
    private static let package = PackageName(ecosystem: .npm, name: "@acme/a")

    private func cache(_ fixture: StoreFixture, day: Int) -> StoredRegistryFacts {
        StoredRegistryFacts(
            store: fixture.store,
            now: { Date(timeIntervalSince1970: 1_767_225_600 + Double(day) * 86_400) }
        )
    }

    private func recall(_ fixture: StoreFixture, day: Int) async -> [String: String?] {
        await cache(fixture, day: day).facts(of: Self.package, versions: ["1.0.0", "2.0.0", "3.0.0"])
            .mapValues { $0.license?.description }
    }

    @Test func `answers are remembered, those without a licence for a week`() async throws {
        let fixture = try StoreFixture()
        let mit = try LicenseExpression("MIT OR Apache-2.0")
        let facts = RegistryFacts(license: mit)
        await cache(fixture, day: 0).remember(
            ["1.0.0": facts, "2.0.0": .none, "9.0.0": facts],
            of: Self.package
        )
        #expect(await recall(fixture, day: 1) == ["1.0.0": "MIT OR Apache-2.0", "2.0.0": nil])
        #expect(await recall(fixture, day: 8) == ["1.0.0": "MIT OR Apache-2.0"])
        #expect(await recall(fixture, day: 31) == [:])
        let other = PackageName(ecosystem: .npm, name: "a")
        #expect(await cache(fixture, day: 1).facts(of: other, versions: ["1.0.0"]).isEmpty)
    }

    @Test func `a new answer replaces the old one`() async throws {
        let fixture = try StoreFixture()
        await cache(fixture, day: 0).remember(["1.0.0": .none], of: Self.package)
        let isc = RegistryFacts(license: try LicenseExpression("ISC"))
        await cache(fixture, day: 8).remember(["1.0.0": isc], of: Self.package)
        #expect(await recall(fixture, day: 9) == ["1.0.0": "ISC"])
    }

    @Test func `date and deprecation are remembered too, and taken back`() async throws {
        let fixture = try StoreFixture()
        let old = RegistryFacts(
            publishedAt: Date(timeIntervalSince1970: 1_700_000_000.25),
            deprecation: "use b"
        )
        await cache(fixture, day: 0).remember(["1.0.0": old], of: Self.package)
        #expect(await cache(fixture, day: 1).facts(of: Self.package, versions: ["1.0.0"]) == ["1.0.0": old])
        let new = RegistryFacts(publishedAt: old.publishedAt)
        await cache(fixture, day: 2).remember(["1.0.0": new], of: Self.package)
        #expect(await cache(fixture, day: 3).facts(of: Self.package, versions: ["1.0.0"]) == ["1.0.0": new])
    }

    @Test func `what a lockfile with many versions brings is written in parts, and goes after a month`()
        async throws
    {
        let fixture = try StoreFixture()
        let planned = PlannedDatabase(fixture.sqlite)
        let many = Dictionary(uniqueKeysWithValues: (0..<1001).map { ("\($0).0.0", RegistryFacts.none) })
        await StoredRegistryFacts(
            store: StoreDatabase(database: planned),
            now: { Date(timeIntervalSince1970: 1_767_225_600) }
        ).remember(many, of: Self.package)
        #expect(planned.writes == 3)
        let other = PackageName(ecosystem: .npm, name: "b")
        await cache(fixture, day: 0).remember(["1.0.0": .none, "2.0.0": .none], of: other)
        await cache(fixture, day: 9).remember(["2.0.0": .none], of: other)
        func prune(day: Int) async throws -> Int {
            let limit = Date(timeIntervalSince1970: 1_767_225_600 + Double(day) * 86_400)
            return try await fixture.store.prune(
                deliveriesOlderThan: .distantPast,
                scansOlderThan: .distantPast,
                factsOlderThan: limit - StoredRegistryFacts.goodFor
            ).registryFacts
        }
        #expect(try await prune(day: 30) == 0)
        #expect(try await prune(day: 31) == 1002)
        let kept = await cache(fixture, day: 10).facts(of: other, versions: ["1.0.0", "2.0.0"])
        #expect(Array(kept.keys) == ["2.0.0"])
        #expect(try await prune(day: 40) == 1)
    }

    @Test func `a store that fails remembers nothing`() async throws {
        let fixture = try StoreFixture()
        try fixture.store.close()
        let cache = cache(fixture, day: 0)
        await cache.remember(["1.0.0": .none], of: Self.package)
        #expect(await cache.facts(of: Self.package, versions: ["1.0.0"]).isEmpty)
    }
}
