import Basics
import Foundation
import Registries
import Synchronization
import TestSupport
import Testing

@Suite struct NPMRegistryClientTests {
    /// A clock that sleeping moves on.
    private final class Clock: Sendable {
        let time = Mutex(Date(timeIntervalSince1970: 1_000))
        let waits = Mutex<[Duration]>([])

        func sleep(_ duration: Duration) {
            waits.withLock { $0.append(duration) }
            time.withLock { $0 += duration / .seconds(1) }
        }
    }

    private let clock = Clock()

    private func client(
        _ transport: ScriptedTransport,
        patience: NPMRegistryClient.Patience = .standard
    ) -> NPMRegistryClient {
        NPMRegistryClient(
            registries: [
                NPMRegistry(url: "https://npm.acme.example/r/", scope: "@acme", token: Secret("scoped")),
                NPMRegistry(url: "https://registry.example.org", scope: nil, token: nil),
            ],
            transport: transport,
            patience: patience,
            sleep: { [clock] in clock.sleep($0) },
            now: { [clock] in clock.time.withLock { $0 } }
        )
    }

    @Test func `a scope has its registry and token, all others theirs`() async throws {
        let transport = ScriptedTransport { _ in .json("{}") }
        for name in ["@acme/a", "@acmes/a", "acme"] { _ = try await client(transport).packument(of: name) }
        #expect(
            transport.calls == [
                "GET https://npm.acme.example/r/%40acme%2Fa", "GET https://registry.example.org/%40acmes%2Fa",
                "GET https://registry.example.org/acme",
            ]
        )
        #expect(transport.requests.map { $0.bearerToken != nil } == [true, false, false])
    }

    @Test func `what is known by its tag is asked for with it, and may stay as it is`() async throws {
        let transport = ScriptedTransport([
            .json("{}", headers: [(name: "etag", value: "\"abc\"")]), .json("", status: 304),
        ])
        guard case .document(_, let tag) = try await client(transport).packument(of: "a") else {
            Issue.record("no document")
            return
        }
        #expect(tag == "\"abc\"")
        guard case .notModified = try await client(transport).packument(of: "a", etag: tag) else {
            Issue.record("not taken for unchanged")
            return
        }
        #expect(
            transport.requests.map { $0.headers.first { $0.name == "if-none-match" }?.value } == [
                nil, "\"abc\"",
            ]
        )
    }

    @Test(arguments: [
        ScriptedTransport.Answer.json("", status: 500), .json("", status: 502), .json("", status: 429),
        .failure(.unreachable), .failure(.timedOut), .failure(.interrupted), .json("<html>"),
        .json("{\"a\": "),
    ])
    func `what fails for the moment is tried again`(answer: ScriptedTransport.Answer) async throws {
        let transport = ScriptedTransport([answer, answer, .json("{}")])
        guard case .document = try await client(transport).packument(of: "a") else {
            Issue.record("no document")
            return
        }
        #expect(clock.waits.withLock { $0 } == [.milliseconds(500), .milliseconds(1000)])
    }

    @Test(arguments: [
        (ScriptedTransport.Answer.json("", status: 401), RegistryError.Reason.unavailable),
        (.json("", status: 403), .unavailable), (.json("", status: 302), .unavailable),
        (.json("", status: 304), .unavailable), (.failure(.refused), .unavailable),
        (.failure(.cancelled), .unavailable), (.failure(.tooLarge), .unusable),
    ])
    func `what fails for good is asked once`(
        answer: ScriptedTransport.Answer,
        reason: RegistryError.Reason
    ) async throws {
        let transport = ScriptedTransport { _ in answer }
        let error = await #expect(throws: RegistryError.self) {
            try await client(transport).packument(of: "a")
        }
        #expect(error?.reason == reason)
        #expect(transport.calls.count == 1)
    }

    @Test func `attempts are counted, and a wait that is too long is not begun`() async throws {
        let failing = ScriptedTransport { _ in .json("", status: 500) }
        await #expect(throws: RegistryError.self) { try await client(failing).packument(of: "a") }
        #expect(failing.calls.count == 4)

        let slow = ScriptedTransport { _ in
            .json("", status: 429, headers: [(name: "retry-after", value: "40")])
        }
        await #expect(throws: RegistryError.self) { try await client(slow).packument(of: "a") }
        #expect(slow.calls.count == 2)
    }

    @Test func `a registry out of reach is left alone for a while, another is not`() async throws {
        let transport = ScriptedTransport { request in
            request.url.contains("acme") ? .json("{}") : .failure(.unreachable)
        }
        let client = client(transport)
        for name in ["a", "b", "c"] {
            await #expect(throws: RegistryError.self) { try await client.packument(of: name) }
        }
        #expect(transport.calls.count == 4)
        _ = try await client.packument(of: "@acme/a")
        clock.sleep(.seconds(31))
        await #expect(throws: RegistryError.self) { try await client.packument(of: "b") }
        #expect(transport.calls.count == 9)
    }

    @Test func `one package that the registry fails at does not stand for the others`() async throws {
        let transport = ScriptedTransport { $0.url.hasSuffix("/a") ? .json("", status: 500) : .json("{}") }
        let client = client(transport)
        await #expect(throws: RegistryError.self) { try await client.packument(of: "a") }
        _ = try await client.packument(of: "b")
    }

    @Test(arguments: [(404, "application/json", true), (410, "", true), (404, "text/html", false)])
    func `absence is the registry's word, not a proxy's page`(
        status: Int,
        type: String,
        isAbsent: Bool
    ) async {
        let response = OutboundResponse(
            status: status,
            headers: [(name: "content-type", value: type)],
            body: []
        )
        let answer = try? await client(ScriptedTransport { _ in .response(response) }).packument(of: "a")
        if case .absent = answer { #expect(isAbsent) } else { #expect(!isAbsent) }
    }
}
