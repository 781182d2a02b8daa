import Basics
import Foundation
import Pipeline
import Remediation
import Storage
import Testing

@Suite struct StoredPackumentsTests {
    private static let registry = "https://r.example"
    private static let sum = "sha512-" + Data(repeating: 7, count: 64).base64EncodedString()

    private func cached(_ body: String, etag: String? = "\"1\"", at time: Int = 0) -> CachedPackument {
        CachedPackument(etag: etag, body: Array(body.utf8), checkedAt: Sample.time(time))
    }

    @Test func `a packument is remembered per registry, replaced, confirmed and forgotten`() async throws {
        let fixture = try StoreFixture()
        let store = StoredPackuments(store: fixture.store)
        await store.keep(cached("{}"), of: "@s/a", at: Self.registry)
        #expect(await store.packument(of: "@s/a", at: Self.registry) == cached("{}"))
        #expect(await store.packument(of: "@s/a", at: "https://other.example") == nil)
        #expect(await store.packument(of: "a", at: Self.registry) == nil)
        await store.keep(cached("[]", etag: nil, at: 5), of: "@s/a", at: Self.registry)
        await store.confirm("@s/a", at: Self.registry, on: Sample.time(9))
        #expect(await store.packument(of: "@s/a", at: Self.registry) == cached("[]", etag: nil, at: 9))
        await store.forget("@s/a", at: Self.registry)
        #expect(await store.packument(of: "@s/a", at: Self.registry) == nil)
    }

    @Test func `one that is too large takes the old one along`() async throws {
        let fixture = try StoreFixture()
        let store = StoredPackuments(store: fixture.store)
        await store.keep(cached("{}"), of: "a", at: Self.registry)
        let large = CachedPackument(
            etag: nil,
            body: [UInt8](repeating: 0x20, count: 8 << 20 + 1),
            checkedAt: Sample.time(0)
        )
        await store.keep(large, of: "a", at: Self.registry)
        #expect(await store.packument(of: "a", at: Self.registry) == nil)
        #expect(try await fixture.rows("SELECT id FROM packuments").isEmpty)
    }

    private func release(_ version: String, dependency: String = "1", name: String = "a") -> HarvestedRelease
    {
        HarvestedRelease(
            registry: Self.registry,
            name: name,
            release: PackageRelease(
                version: version,
                manifest: .object([.init("dependencies", .strings([("b", dependency)]))]),
                tarball: "\(Self.registry)/\(name)/-/\(name)-\(version).tgz",
                integrity: Self.sum,
                shasum: nil,
                publishedAt: nil
            )
        )
    }

    @Test func `releases come back as they were seen`() async throws {
        let fixture = try StoreFixture()
        let store = StoredPackuments(store: fixture.store)
        await store.record(
            [release("1.0.0"), release("1.1.0"), release("1.0.0", name: "c")],
            on: Sample.time(0)
        )
        let found = await store.releases(of: "a", at: Self.registry)
        #expect(found.map(\.release.version) == ["1.0.0", "1.1.0"])
        #expect(found.map(\.fingerprint) == [release("1.0.0"), release("1.1.0")].map(\.fingerprint))
        #expect(await store.releases(of: "a", at: "https://other.example").isEmpty)
        #expect(try await fixture.store.integrityCheck().isEmpty)
    }

    @Test func `what two lockfiles say otherwise is believed of neither, until both are forgotten`()
        async throws
    {
        let fixture = try StoreFixture()
        let store = StoredPackuments(store: fixture.store)
        await store.record([release("1.0.0"), release("1.1.0")], on: Sample.time(0))
        await store.record([release("1.0.0", dependency: "2"), release("1.1.0")], on: Sample.time(1))
        #expect(await store.releases(of: "a", at: Self.registry).map(\.release.version) == ["1.1.0"])
        // The first one again does not settle it.
        await store.record([release("1.0.0")], on: Sample.time(40 * 86_400))
        #expect(await store.releases(of: "a", at: Self.registry).map(\.release.version) == ["1.1.0"])
        let limit = Sample.time(41 * 86_400)
        _ = try await fixture.store.prune(deliveriesOlderThan: limit, scansOlderThan: limit)
        #expect(await store.releases(of: "a", at: Self.registry).isEmpty)
        await store.record([release("1.0.0")], on: Sample.time(42 * 86_400))
        #expect(await store.releases(of: "a", at: Self.registry).map(\.release.version) == ["1.0.0"])
    }

    @Test func `a thousand releases are kept in slices`() async throws {
        let fixture = try StoreFixture()
        let store = StoredPackuments(store: fixture.store)
        await store.record((0..<1_001).map { release("1.0.\($0)") }, on: Sample.time(0))
        #expect(await store.releases(of: "a", at: Self.registry).count == 1_001)
        #expect(try await fixture.store.integrityCheck().isEmpty)
    }

    @Test func `packuments that nobody asked for are removed, and the oldest beyond the limit`() async throws
    {
        let fixture = try StoreFixture()
        let store = StoredPackuments(store: fixture.store)
        await store.keep(cached("{}", at: 0), of: "old", at: Self.registry)
        await store.keep(cached("{}", at: 100), of: "new", at: Self.registry)
        // Sizes stand for bodies that a test need not write.
        for (name, time) in [("large", 60), ("larger", 70)] {
            _ = try await fixture.sqlite.write { transaction throws(StoreError) in
                try transaction.execute(
                    "INSERT INTO packuments (registry, name, body, size, checked_at) VALUES ($1, $2, x'7b7d', $3, $4)",
                    [.text(Self.registry), .text(name), .integer(200 << 20), .time(Sample.time(time))]
                )
            }
        }
        let pruned = try await fixture.store.prune(
            deliveriesOlderThan: Sample.time(50),
            scansOlderThan: Sample.time(50)
        )
        #expect(pruned.packuments == 2)
        var left: [String] = []
        for name in ["old", "new", "large", "larger"] {
            if await store.packument(of: name, at: Self.registry) != nil { left.append(name) }
        }
        #expect(left == ["new", "larger"])
    }

    @Test func `a store that fails remembers nothing`() async throws {
        let fixture = try StoreFixture()
        try fixture.store.close()
        let store = StoredPackuments(store: fixture.store)
        await store.keep(cached("{}"), of: "a", at: Self.registry)
        await store.record([release("1.0.0")], on: Sample.time(0))
        #expect(await store.packument(of: "a", at: Self.registry) == nil)
        #expect(await store.releases(of: "a", at: Self.registry).isEmpty)
    }
}
