import Basics
import Domain
import Forges
import Foundation
import Synchronization
import Testing
import TestSupport

/// The spacing of writes, seen from outside.
@Suite struct WriteLaneTests {
    private static let answer = ScriptedTransport.Answer.json(#"{"id": 1, "body": "x"}"#, status: 201)

    @Test func `writes keep the interval from the end of the last one, reads do not wait`() async throws {
        let lab = try ForgeLab(.github, ScriptedTransport { _ in Self.answer }, writeInterval: .seconds(1))
        func write() async throws {
            _ = try await lab.forge.createComment("x", onPullRequest: 1, in: lab.repository)
        }
        try await write()
        #expect(lab.clock.slept.isEmpty)
        try await write()
        #expect(lab.clock.slept == [.seconds(1)])
        lab.clock.advance(.seconds(0.25))
        try await write()
        #expect(lab.clock.slept == [.seconds(1), .seconds(0.75)])
        lab.clock.advance(.seconds(5))
        try await write()
        _ = try await lab.forge.comment("1", onPullRequest: 1, in: lab.repository)
        #expect(lab.clock.slept.count == 2)
        lab.clock.advance(.seconds(-3600))
        try await write()
        #expect(lab.clock.slept.last == .seconds(1))
    }

    @Test func `writes at once go one by one`() async throws {
        let lab = try ForgeLab(.github, ScriptedTransport { _ in Self.answer }, writeInterval: .seconds(1))
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<20 {
                group.addTask {
                    _ = try await lab.forge.createComment("x", onPullRequest: 1, in: lab.repository)
                }
            }
            try await group.waitForAll()
        }
        #expect(lab.calls.count == 20)
        #expect(lab.clock.slept == [Duration](repeating: .seconds(1), count: 19))
    }

    @Test func `a failed write keeps the distance too`() async throws {
        let lab = try ForgeLab(.github, [.failure(.interrupted), Self.answer], writeInterval: .seconds(1))
        _ = await reason { try await lab.forge.createComment("x", onPullRequest: 1, in: lab.repository) }
        _ = try await lab.forge.createComment("x", onPullRequest: 1, in: lab.repository)
        #expect(lab.clock.slept == [.seconds(1)])
    }

    @Test func `a cancelled waiter leaves the queue, and the next one gets its turn`() async throws {
        let gate = GatedTransport()
        let made = ForgeCatalog.makeForge(
            settings: ForgeSettings(
                id: try #require(ForgeID("lab")),
                kind: .github,
                apiURL: "https://api.example.com",
                cloneURL: "https://example.com",
                token: nil,
                writeInterval: .zero
            ),
            transport: gate,
            sleep: { _ in try Task.checkCancellation() },
            now: { Date(timeIntervalSince1970: 0) }
        )
        let forge = try #require(made)
        let repository = RepositoryRef(forge: forge.id, id: "7", path: "acme/widgets")
        @Sendable func write() async -> ForgeError.Reason? {
            await reason { try await forge.createComment("x", onPullRequest: 1, in: repository) }
        }
        let first = Task { await write() }
        await gate.arrival(1)
        let second = Task { await write() }
        let third = Task { await write() }
        second.cancel()
        #expect(await second.value == .cancelled)
        gate.open()
        #expect(await first.value == nil)
        #expect(await third.value == nil)
        #expect(gate.count == 2)
    }
}

/// Holds every exchange until it is opened.
private final class GatedTransport: OutboundTransport {
    private struct State {
        var count = 0
        var isOpen = false
        var held: [CheckedContinuation<Void, Never>] = []
        var watcher: (count: Int, CheckedContinuation<Void, Never>)?
    }

    private let state = Mutex(State())

    var count: Int { state.withLock { $0.count } }

    func open() {
        let held = state.withLock { state in
            state.isOpen = true
            defer { state.held = [] }
            return state.held
        }
        for continuation in held { continuation.resume() }
    }

    /// Returns when that many exchanges have begun.
    func arrival(_ count: Int) async {
        await withCheckedContinuation { continuation in
            let there = state.withLock { state in
                if state.count >= count { return true }
                state.watcher = (count, continuation)
                return false
            }
            if there { continuation.resume() }
        }
    }

    func send(_ request: OutboundRequest) async throws(TransportError) -> OutboundResponse {
        await withCheckedContinuation { continuation in
            let (isOpen, watcher) = state.withLock { state in
                state.count += 1
                if !state.isOpen { state.held.append(continuation) }
                var watcher: CheckedContinuation<Void, Never>?
                if let wanted = state.watcher, state.count >= wanted.count {
                    watcher = wanted.1
                    state.watcher = nil
                }
                return (state.isOpen, watcher)
            }
            watcher?.resume()
            if isOpen { continuation.resume() }
        }
        return OutboundResponse(status: 201, headers: [], body: Array(#"{"id": 1, "body": "x"}"#.utf8))
    }

    func download(
        _ request: OutboundRequest,
        to file: String,
        progress: @escaping @Sendable (Int, Int?) -> Void
    ) async throws(TransportError) -> OutboundResponse {
        throw TransportError(.file, detail: "not used")
    }
}
