import Basics
import Foundation
import Registries
import Remediation
import Synchronization
import TestSupport
import Testing

@Suite struct PackumentSourceTests {
    private static let registry = "https://registry.example.org"
    private static let digest = Data(repeating: 7, count: 64).base64EncodedString()

    /// What a store would do.
    private final class Memory: PackumentCache, HarvestStore {
        let packuments = Mutex<[String: CachedPackument]>([:])
        let harvested = Mutex<[HarvestedRelease]>([])

        func packument(of name: String, at registry: String) async -> CachedPackument? {
            packuments.withLock { $0["\(registry) \(name)"] }
        }

        func keep(_ packument: CachedPackument, of name: String, at registry: String) async {
            packuments.withLock { $0["\(registry) \(name)"] = packument }
        }

        func confirm(_ name: String, at registry: String, on date: Date) async {
            packuments.withLock { packuments in
                guard let old = packuments["\(registry) \(name)"] else { return }
                packuments["\(registry) \(name)"] = CachedPackument(
                    etag: old.etag,
                    body: old.body,
                    checkedAt: date
                )
            }
        }

        func forget(_ name: String, at registry: String) async {
            packuments.withLock { $0["\(registry) \(name)"] = nil }
        }

        func releases(of name: String, at registry: String) async -> [HarvestedRelease] {
            harvested.withLock { $0.filter { $0.name == name && $0.registry == registry } }
        }

        func record(_ releases: [HarvestedRelease], on date: Date) async {
            harvested.withLock { $0 += releases }
        }
    }

    private final class Clock: Sendable {
        let time = Mutex(Date(timeIntervalSince1970: 1_000_000))
    }

    private let memory = Memory()
    private let clock = Clock()

    private func source(_ transport: ScriptedTransport, registry: String? = registry) -> PackumentSource {
        let seconds = clock.time.withLock { $0.timeIntervalSince1970 }
        return PackumentSource(
            client: NPMRegistryClient(
                registries: registry.map { [NPMRegistry(url: $0, scope: nil, token: nil)] } ?? [],
                transport: transport,
                patience: .none,
                sleep: { _ in },
                now: { Date(timeIntervalSince1970: seconds) }
            ),
            cache: memory,
            harvest: memory,
            now: { Date(timeIntervalSince1970: seconds) }
        )
    }

    private static let packument = """
        {"name": "a", "dist-tags": {"latest": "1.0.0"}, "time": {"1.0.0": "2024-03-01T12:30:00Z"}, "versions": {
          "1.0.0": {"bin": "./x.js", "dependencies": {"b": "^1"}, "dist": {
            "tarball": "https://registry.example.org/a/-/a-1.0.0.tgz", "integrity": "sha512-\(digest)"}}}}
        """

    private static func answer(_ status: Int = 200) -> ScriptedTransport.Answer {
        .json(status == 200 ? packument : "{}", status: status, headers: [(name: "etag", value: "\"1\"")])
    }

    private func describe(_ lookup: PlannerKnowledge.Lookup) -> String {
        switch lookup {
        case .found(let packument): "\(packument.releases.keys.sorted()) \(packument.source)"
        case .absent: "absent"
        case .unavailable(let reason): reason
        }
    }

    @Test func `what was asked is good for five minutes, then asked for by its tag`() async throws {
        let transport = ScriptedTransport([Self.answer(), Self.answer(304), Self.answer(503)])
        let first = await source(transport).fetch("a")
        clock.time.withLock { $0 += 299 }
        let second = await source(transport).fetch("a")
        #expect(transport.calls.count == 1)
        clock.time.withLock { $0 += 2 }
        let third = await source(transport).fetch("a")
        #expect(transport.requests.last?.headers.contains { $0 == ("if-none-match", "\"1\"") } == true)
        for lookup in [first, second, third] { #expect(describe(lookup) == "[\"1.0.0\"] registry") }
        guard case .found(let fresh) = first, case .found(let remembered) = third else { return }
        let (one, other) = (try #require(fresh.releases["1.0.0"]), try #require(remembered.releases["1.0.0"]))
        #expect(
            one.manifest == other.manifest && one.integrity == other.integrity && one.tarball == other.tarball
        )
        #expect(one.publishedAt == other.publishedAt && fresh.tags == remembered.tags)

        clock.time.withLock { $0 += 301 }
        let last = await source(transport).fetch("a")
        #expect(describe(last).contains("remembered"))
    }

    @Test func `out of reach, lockfiles tell; what they do not tell is not known`() async {
        let release = HarvestedRelease(
            registry: Self.registry,
            name: "a",
            release: PackageRelease(
                version: "1.0.1",
                manifest: .object([]),
                tarball: "\(Self.registry)/a/-/a-1.0.1.tgz",
                integrity: "sha512-\(Self.digest)",
                shasum: nil,
                publishedAt: nil
            )
        )
        await memory.record([release], on: Date(timeIntervalSince1970: 0))
        let transport = ScriptedTransport { _ in .failure(.unreachable) }
        #expect(await describe(source(transport).fetch("a")) == "[\"1.0.1\"] lockfiles")
        #expect(await describe(source(transport).fetch("b")) == "scripted")
        let elsewhere = source(transport, registry: "https://mirror.example.org")
        #expect(await describe(elsewhere.fetch("a")) == "scripted")
    }

    @Test(arguments: [
        (ScriptedTransport.Answer.json("<html>"), "the registry's answer is not JSON (line 1)"),
        (.json(#"{"name": "b", "versions": {}}"#), "the registry answered for another package"),
        (.json("{}", status: 404), "absent"),
    ])
    func `a registry that answers has the last word`(
        answer: ScriptedTransport.Answer,
        expected: String
    ) async {
        _ = await source(ScriptedTransport([Self.answer()])).fetch("a")
        clock.time.withLock { $0 += 301 }
        #expect(await describe(source(ScriptedTransport([answer])).fetch("a")) == expected)
    }

    @Test func `what an older version remembered is asked for anew, without its tag`() async {
        let old = CachedPackument(
            etag: "\"0\"",
            body: Array("{}".utf8),
            checkedAt: clock.time.withLock { $0 }
        )
        await memory.keep(old, of: "a", at: Self.registry)
        let transport = ScriptedTransport([Self.answer()])
        #expect(await describe(source(transport).fetch("a")) == "[\"1.0.0\"] registry")
        #expect(transport.requests[0].headers.allSatisfy { $0.name != "if-none-match" })
    }

    @Test func `without a registry nothing is known`() async {
        let found = await source(ScriptedTransport([]), registry: nil).fetch("a")
        #expect(describe(found) == "no registry is configured for it")
    }

    @Test func `of several packages each is asked for once`() async {
        let names = Set((0..<40).map { "p\($0)" })
        let transport = ScriptedTransport { _ in .json("{}", status: 404) }
        let found = await source(transport).fetch(names)
        #expect(Set(found.keys) == names && transport.calls.count == 40)
        #expect(found.values.allSatisfy { describe($0) == "absent" })
    }
}
