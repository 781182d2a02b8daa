import Basics
import Domain
import Foundation
import Licensing
import Registries
import Synchronization
import TestSupport
import Testing

@Suite struct NPMRegistrySourceTests {
    private static let packument = """
        {"name": "a", "license": "GPL-3.0", "versions": {
          "1.0.0": {"license": "MIT"},
          "1.1.0": {"license": {"type": "BSD-3-Clause", "url": "https://example.org"}},
          "1.2.0": {"licenses": [{"type": "MIT"}, {"type": "Apache 2"}]},
          "1.3.0": {"license": "SEE LICENSE IN LICENSE"},
          "1.4.0": {"license": {"url": "https://opensource.org/licenses/ISC"}},
          "1.5.0": {},
          "1.6.0": {"license": 7},
          "1.7.0": {"license": []},
          "1.8.0": {"licenses": ["MIT", "Something"]},
          "2.0.0": {"license": "MIT"}, "2.0.0": {"license": "ISC"}
        }}
        """

    private func source(_ transport: ScriptedTransport) -> NPMRegistrySource {
        NPMRegistrySource(
            client: NPMRegistryClient(
                registries: [
                    .init(url: "https://registry.example.org/", scope: nil, token: nil),
                    .init(url: "https://npm.acme.example/r", scope: "@acme", token: nil),
                ],
                transport: transport,
                patience: .none,
                sleep: { _ in },
                now: { Date(timeIntervalSince1970: 0) }
            )
        )
    }

    @Test func `the licence of a version is read, in all its forms, and never the package's`() async throws {
        let transport = ScriptedTransport([.json(Self.packument)])
        let versions: Set = [
            "1.0.0", "1.1.0", "1.2.0", "1.3.0", "1.4.0", "1.5.0", "1.6.0", "1.7.0", "1.8.0", "1.9.0", "2.0.0",
        ]
        let found = try await source(transport).facts(
            of: PackageName(ecosystem: .npm, name: "a"),
            versions: versions
        )
        #expect(
            found.compactMapValues { $0.license?.description } == [
                "1.0.0": "MIT", "1.1.0": "BSD-3-Clause", "1.2.0": "MIT OR Apache-2.0", "1.4.0": "ISC",
            ]
        )
        #expect(transport.calls == ["GET https://registry.example.org/a"])
    }

    @Test func `date and deprecation of a version are read where they are what they should be`() async throws
    {
        let packument = #"""
            {"time": {"created": "2020-01-01T00:00:00.000Z", "1.0.0": "2024-03-01T12:30:00.250Z", "1.1.0": "yesterday",
              "1.2.0": 7, "9.9.9": "2024-03-01T12:30:00.250Z"},
             "versions": {
              "1.0.0": {"deprecated": "use b\ninstead\u202e"}, "1.1.0": {"deprecated": ""}, "1.2.0": {"deprecated": true},
              "1.3.0": {"deprecated": false}, "1.4.0": {"deprecated": {"a": 1}}
            }}
            """#
        let versions: Set = ["1.0.0", "1.1.0", "1.2.0", "1.3.0", "1.4.0", "9.9.9"]
        let found = try await source(ScriptedTransport([.json(packument)])).facts(
            of: PackageName(ecosystem: .npm, name: "a"),
            versions: versions
        )
        #expect(
            found == [
                "1.0.0": RegistryFacts(
                    publishedAt: Date(timeIntervalSince1970: 1_709_296_200.25),
                    deprecation: "use b instead "
                ),
                "1.1.0": .none, "1.2.0": RegistryFacts(deprecation: "deprecated"), "1.3.0": .none,
                "1.4.0": .none,
            ]
        )
    }

    @Test(arguments: [
        #"{"versions": {"1.0.0": {}}, "time": []}"#, #"{"versions": {"1.0.0": {}}, "time": "now"}"#,
    ])
    func `without dates there are none`(packument: String) async throws {
        let found = try await source(ScriptedTransport([.json(packument)])).facts(
            of: PackageName(ecosystem: .npm, name: "a"),
            versions: ["1.0.0"]
        )
        #expect(found == ["1.0.0": .none])
    }

    @Test(arguments: [
        ("@acme/tool", "https://npm.acme.example/r/%40acme%2Ftool"),
        ("@other/tool", "https://registry.example.org/%40other%2Ftool"),
        ("a?b#c", "https://registry.example.org/a%3Fb%23c"),
    ])
    func `a package has one address`(name: String, url: String) async throws {
        let transport = ScriptedTransport([.json("{\"versions\": {}}")])
        _ = try await source(transport).facts(
            of: PackageName(ecosystem: .npm, name: name),
            versions: ["1.0.0"]
        )
        #expect(transport.calls == ["GET \(url)"])
    }

    @Test(arguments: [
        "", ".", "..", "../../etc", "a/b", "@a/..", "@a/b/c", "@/a", "@a", "a b",
        String(repeating: "a", count: 215),
    ])
    func `what is no package name is not asked for`(name: String) async throws {
        let transport = ScriptedTransport([])
        let found = try await source(transport).facts(
            of: PackageName(ecosystem: .npm, name: name),
            versions: ["1.0.0"]
        )
        #expect(found.isEmpty)
        #expect(transport.calls.isEmpty)
    }

    @Test(arguments: [
        (ScriptedTransport.Answer.json("{}", status: 429), RegistryError.Reason.throttled),
        (.json("{}", status: 503), .unavailable),
        (.json("{}", status: 401), .unavailable),
        (.json("{}", status: 302), .unavailable),
        (.failure(.unreachable), .unavailable),
        (.failure(.tooLarge), .unusable),
        (.json("{}"), .unusable),
        (.json("<html>"), .unusable),
    ])
    func `an answer of no use says what to do about it`(
        answer: ScriptedTransport.Answer,
        reason: RegistryError.Reason
    ) async throws {
        let error = await #expect(throws: RegistryError.self) {
            try await source(ScriptedTransport([answer])).facts(
                of: PackageName(ecosystem: .npm, name: "a"),
                versions: ["1.0.0"]
            )
        }
        #expect(error?.reason == reason)
    }

    @Test func `only what is not declared and not remembered is asked for, each package once`() async {
        let transport = ScriptedTransport { request in
            request.url.hasSuffix("/missing") ? .json("{}", status: 404) : .json(Self.packument)
        }
        let cache = MemoryCache()
        let lookup = RegistryLookup(
            sources: [source(transport)],
            cache: cache,
            maximumRequests: 200,
            pause: {}
        )
        let components = [
            NoticeTests.component("a", license: nil),
            NoticeTests.component("a", license: "??", version: "1.1.0"),
            NoticeTests.component("b", license: "MIT"), NoticeTests.component("missing", license: nil),
        ]
        let expected = [components[0].purl: "MIT", components[1].purl: "BSD-3-Clause"]
        for _ in 0..<2 {
            let outcome = await lookup.facts(for: components)
            #expect(outcome.facts.compactMapValues { $0.license?.description } == expected)
            #expect(outcome.remarks == [])
        }
        #expect(
            transport.calls == [
                "GET https://registry.example.org/a", "GET https://registry.example.org/missing",
            ]
        )
    }

    @Test func `the first refusal ends the asking, and so does the limit`() async {
        let refusing = ScriptedTransport { _ in .json("{}", status: 429) }
        let components = ["a", "b", "c"].map { NoticeTests.component($0, license: nil) }
        let refused = RegistryLookup(sources: [source(refusing)], cache: nil, maximumRequests: 200, pause: {})
        let outcome = await refused.facts(for: components)
        #expect(refusing.calls.count == 1)
        #expect(outcome.remarks == ["registry of npm: the registry asks to slow down (429)"])

        let answering = ScriptedTransport { _ in .json(Self.packument) }
        let pauses = Mutex(0)
        let limited = RegistryLookup(
            sources: [source(answering)],
            cache: nil,
            maximumRequests: 2,
            pause: { pauses.withLock { $0 += 1 } }
        )
        let cut = await limited.facts(for: components)
        #expect(answering.calls.count == 2)
        #expect(cut.facts.count == 2)
        #expect(pauses.withLock { $0 } == 1)
        #expect(cut.remarks == ["registries: 2 look-ups were made, others left out"])
    }

    @Test func `every package is asked for when dates are wanted, unknown licences before the others`() async
    {
        let transport = ScriptedTransport { _ in .json(Self.packument) }
        let cache = MemoryCache()
        let components = [
            NoticeTests.component("a", license: "MIT"), NoticeTests.component("b", license: "MIT"),
            NoticeTests.component("c", license: nil),
        ]
        func look(_ subject: RegistryLookup.Subject) async -> RegistryLookup.Outcome {
            await RegistryLookup(
                sources: [source(transport)],
                cache: cache,
                subject: subject,
                maximumRequests: 2,
                pause: {}
            ).facts(for: components)
        }
        #expect(await look(.unknownLicenses).facts.count == 1)
        #expect(transport.calls == ["GET https://registry.example.org/c"])
        #expect(await look(.everyPackage).facts.count == 3)
        #expect(transport.calls.count == 3)
    }

    @Test func `what is remembered counts also behind the limit`() async {
        let transport = ScriptedTransport { _ in .json(Self.packument) }
        let cache = MemoryCache()
        await cache.remember(["1.0.0": .none], of: PackageName(ecosystem: .npm, name: "d"))
        let lookup = RegistryLookup(sources: [source(transport)], cache: cache, maximumRequests: 1, pause: {})
        let components = ["a", "b", "c", "d"].map { NoticeTests.component($0, license: nil) }
        let outcome = await lookup.facts(for: components)
        #expect(transport.calls == ["GET https://registry.example.org/a"])
        #expect(Set(outcome.facts.keys) == [components[0].purl, components[3].purl])
        #expect(outcome.remarks == ["registries: 1 look-ups were made, others left out"])
    }
}

/// What a store would do.
private final class MemoryCache: RegistryCache {
    private let state = Mutex<[PackageName: [String: RegistryFacts]]>([:])

    func facts(of package: PackageName, versions: Set<String>) async -> [String: RegistryFacts] {
        state.withLock { ($0[package] ?? [:]).filter { versions.contains($0.key) } }
    }

    func remember(_ facts: [String: RegistryFacts], of package: PackageName) async {
        state.withLock { $0[package, default: [:]].merge(facts) { $1 } }
    }
}
