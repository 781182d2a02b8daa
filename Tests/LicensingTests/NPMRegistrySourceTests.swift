import Basics
import Domain
import Licensing
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
            registries: [
                .init(url: "https://registry.example.org/", scope: nil, token: nil),
                .init(url: "https://npm.acme.example/r", scope: "@acme", token: nil),
            ],
            transport: transport
        )
    }

    @Test func `the licence of a version is read, in all its forms, and never the package's`() async throws {
        let transport = ScriptedTransport([.json(Self.packument)])
        let versions: Set = [
            "1.0.0", "1.1.0", "1.2.0", "1.3.0", "1.4.0", "1.5.0", "1.6.0", "1.7.0", "1.8.0", "1.9.0", "2.0.0",
        ]
        let found = try await source(transport).licenses(
            of: PackageName(ecosystem: .npm, name: "a"),
            versions: versions
        )
        #expect(
            found.mapValues(\.description) == [
                "1.0.0": "MIT", "1.1.0": "BSD-3-Clause", "1.2.0": "MIT OR Apache-2.0", "1.4.0": "ISC",
            ]
        )
        #expect(transport.calls == ["GET https://registry.example.org/a"])
    }

    @Test(arguments: [
        ("@acme/tool", "https://npm.acme.example/r/%40acme%2Ftool"),
        ("@other/tool", "https://registry.example.org/%40other%2Ftool"),
        ("a?b#c", "https://registry.example.org/a%3Fb%23c"),
        ("../../etc", "https://registry.example.org/..%2F..%2Fetc"),
    ])
    func `a package has one address`(name: String, url: String) async throws {
        let transport = ScriptedTransport([.json("{\"versions\": {}}")])
        _ = try await source(transport).licenses(
            of: PackageName(ecosystem: .npm, name: name),
            versions: ["1.0.0"]
        )
        #expect(transport.calls == ["GET \(url)"])
    }

    @Test(arguments: ["", ".", "..", String(repeating: "a", count: 215)])
    func `what is no package name is not asked for`(name: String) async throws {
        let transport = ScriptedTransport([])
        let found = try await source(transport).licenses(
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
            try await source(ScriptedTransport([answer])).licenses(
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
            let outcome = await lookup.licenses(for: components)
            #expect(outcome.licenses.mapValues(\.description) == expected)
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
        let outcome = await refused.licenses(for: components)
        #expect(refusing.calls.count == 1)
        #expect(outcome.remarks == ["licences of npm: the registry asks to slow down (429)"])

        let answering = ScriptedTransport { _ in .json(Self.packument) }
        let pauses = Mutex(0)
        let limited = RegistryLookup(
            sources: [source(answering)],
            cache: nil,
            maximumRequests: 2,
            pause: { pauses.withLock { $0 += 1 } }
        )
        let cut = await limited.licenses(for: components)
        #expect(answering.calls.count == 2)
        #expect(cut.licenses.count == 2)
        #expect(pauses.withLock { $0 } == 1)
        #expect(cut.remarks == ["licences: 2 look-ups were made, others left out"])
    }
}

/// What a store would do.
private final class MemoryCache: RegistryCache {
    private let state = Mutex<[PackageName: [String: LicenseExpression?]]>([:])

    func licenses(of package: PackageName, versions: Set<String>) async -> [String: LicenseExpression?] {
        state.withLock { ($0[package] ?? [:]).filter { versions.contains($0.key) } }
    }

    func remember(_ licenses: [String: LicenseExpression?], of package: PackageName) async {
        state.withLock { $0[package, default: [:]].merge(licenses) { $1 } }
    }
}
