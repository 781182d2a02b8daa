import Basics
import Domain
import Forges
import Foundation
import Synchronization
import Testing
import TestSupport

/// Limits as GitHub documents them ("Rate limits for the REST API"): primary ones of one credential, secondary ones of whoever calls.
@Suite struct RateLimitTests {
    private static let good = ScriptedTransport.Answer.json(#"{"id": 7, "full_name": "acme/widgets"}"#)
    private static let written = ScriptedTransport.Answer.json(
        #"{"id": 5, "user": {"id": 77}, "body": "b"}"#,
        status: 201
    )

    private static func limit(_ status: Int, _ headers: (name: String, value: String)...)
        -> ScriptedTransport.Answer
    {
        .json(#"{"message": "You have exceeded a secondary rate limit."}"#, status: status, headers: headers)
    }

    private func read(_ lab: ForgeLab) async -> ForgeError.Reason? {
        await reason { try await lab.forge.repository(lab.repository) }
    }

    private func write(_ lab: ForgeLab) async -> ForgeError.Reason? {
        await reason { try await lab.forge.createComment("b", onPullRequest: 1, in: lab.repository) }
    }

    @Test(arguments: [403, 429], [ForgeKind.github, .gitlab])
    func `a limit that names no time holds every call back for a minute, then for longer and longer`(
        status: Int,
        kind: ForgeKind
    ) async throws {
        let no = Self.limit(status)
        let lab = try ForgeLab(kind, ScriptedTransport(Array(repeating: no, count: 6)))
        var calls = 0
        for seconds in [60, 120, 240, 480, 900, 900] {
            calls += 1
            #expect(await read(lab) == .rateLimited(retryAfter: .seconds(seconds)))
            lab.clock.advance(.seconds(1))
            #expect(await read(lab) == .rateLimited(retryAfter: .seconds(seconds - 1)))
            #expect(await write(lab) == .rateLimited(retryAfter: .seconds(seconds - 1)))
            #expect(lab.calls.count == calls, "others do not run into it")
            lab.clock.advance(.seconds(seconds - 1))
        }
    }

    @Test func `a success ends the row, of writes only one of a write`() async throws {
        let (no, soon) = (Self.limit(429), Self.limit(429, (name: "retry-after", value: "0")))
        let lab = try ForgeLab(
            .github,
            [
                no, Self.good, no, no, Self.good, no, Self.written, soon, soon, soon, soon, Self.written,
            ]
        )
        #expect(await read(lab) == .rateLimited(retryAfter: .seconds(60)))
        lab.clock.advance(.seconds(60))
        #expect(await read(lab) == nil)
        #expect(await write(lab) == .rateLimited(retryAfter: .seconds(60)))
        lab.clock.advance(.seconds(60))
        #expect(await write(lab) == .rateLimited(retryAfter: .seconds(120)))
        lab.clock.advance(.seconds(120))
        #expect(await read(lab) == nil)
        #expect(await write(lab) == .rateLimited(retryAfter: .seconds(240)))
        lab.clock.advance(.seconds(240))
        #expect(await write(lab) == nil)
        // Nor is a forge asked on and on that says so of every call, and names next to no time.
        for seconds in [1, 2, 4, 8] {
            #expect(await write(lab) == .rateLimited(retryAfter: .seconds(seconds)))
            lab.clock.advance(.seconds(seconds))
        }
        #expect(await write(lab) == nil)
        #expect(lab.calls.count == 12)
    }

    @Test(arguments: [nil, Duration.seconds(7), .seconds(3600)])
    func `a job waits for a limit, and loses no attempt`(asked: Duration?) {
        let error = ForgeError(.rateLimited(retryAfter: asked), detail: "")
        #expect(error.disposition == .wait(asked ?? .seconds(60)))
    }

    /// An App on two accounts, `acme` (8) and `beta` (9).
    private final class Script: Sendable {
        /// What calls with a token of an installation are answered with.
        let answers = Mutex<[Int: ScriptedTransport.Answer]>([:])
        private let minted = Mutex(0)
        private let clock: ManualClock

        init(_ clock: ManualClock) { self.clock = clock }

        func answer(_ request: OutboundRequest) -> ScriptedTransport.Answer {
            let path = String(
                request.url.replacing("https://api.example.com", with: "").prefix { $0 != "?" }
            )
            let token = request.bearerToken?.withBytes { String(decoding: $0, as: UTF8.self) } ?? ""
            switch path {
            case "/app/installations": return .json(#"[{"id": 8}, {"id": 9}]"#)
            case _ where path.hasPrefix("/repos/acme/") && path.hasSuffix("/installation"):
                return .json(#"{"id": 8}"#)
            case _ where path.hasPrefix("/repos/beta/") && path.hasSuffix("/installation"):
                return .json(#"{"id": 9}"#)
            case "/app/installations/8/access_tokens": return mint("acme")
            case "/app/installations/9/access_tokens": return mint("beta")
            default: break
            }
            let owner = token.hasPrefix("beta") ? "beta" : "acme"
            if let answer = answers.withLock({ $0[owner == "beta" ? 9 : 8] }) { return answer }
            let id = path.hasSuffix("2") ? 2 : 1
            let number = owner == "beta" ? 10 + id : id
            let repository = #"{"id": \#(number), "full_name": "\#(owner)/r\#(id)"}"#
            if path == "/installation/repositories" {
                return .json(#"{"repositories": [\#(repository)]}"#)
            }
            return .json(repository)
        }

        private func mint(_ owner: String) -> ScriptedTransport.Answer {
            let number = minted.withLock { minted in
                minted += 1
                return minted
            }
            let end = clock.now.addingTimeInterval(3600).ISO8601Format()
            return .json(#"{"token": "\#(owner)_\#(number)", "expires_at": "\#(end)"}"#, status: 201)
        }
    }

    private struct AppLab {
        let clock = ManualClock()
        let script: Script
        let transport: ScriptedTransport
        let forge: any Forge

        init() throws {
            let clock = clock
            let script = Script(clock)
            self.script = script
            transport = ScriptedTransport(responder: { script.answer($0) })
            let made = ForgeCatalog.makeForge(
                settings: ForgeSettings(
                    id: try #require(ForgeID("github")),
                    kind: .github,
                    apiURL: "https://api.example.com",
                    cloneURL: "https://git.example.com",
                    token: nil,
                    app: ForgeApp(id: "12345", privateKey: Secret(SampleKey.pkcs1)),
                    writeInterval: .zero
                ),
                transport: transport,
                sleep: { try await clock.sleep($0) },
                now: { clock.now }
            )
            forge = try #require(made)
        }

        func read(_ id: Int, _ path: String) async -> ForgeError.Reason? {
            let repository = RepositoryRef(forge: forge.id, id: "\(id)", path: path)
            return await reason { try await forge.repository(repository) }
        }

        /// Calls that went with a token of an installation.
        func calls(of owner: String) -> Int {
            transport.requests.count { request in
                request.bearerToken?.withBytes { String(decoding: $0, as: UTF8.self) }.hasPrefix(owner)
                    ?? false
            }
        }
    }

    private static func budget(_ left: Int, status: Int = 200) -> ScriptedTransport.Answer {
        .json(
            #"{"id": 1, "full_name": "acme/r1"}"#,
            status: status,
            headers: [
                (name: "x-ratelimit-limit", value: "100"), (name: "x-ratelimit-remaining", value: "\(left)"),
                (name: "x-ratelimit-reset", value: "1767225700"),
            ]
        )
    }

    @Test func `the calls of one installation that are used up stop no other`() async throws {
        let lab = try AppLab()
        #expect(lab.forge.budgetLeft(for: "acme/r1") == nil, "nobody has asked yet")
        lab.script.answers.withLock { $0 = [8: Self.budget(0, status: 403)] }
        #expect(await lab.read(1, "acme/r1") == .rateLimited(retryAfter: .seconds(101)))
        // Each repository has a token of its own, and they share the calls.
        for (id, path) in [(1, "acme/r1"), (2, "acme/r2"), (1, "Acme/r1")] {
            #expect(await lab.read(id, path) == .rateLimited(retryAfter: .seconds(101)))
            #expect(lab.forge.budgetLeft(for: path) == 0)
        }
        #expect(lab.calls(of: "acme") == 1)
        #expect(await lab.read(11, "beta/r1") == nil)
        #expect(await lab.read(12, "beta/r2") == nil)
        #expect(lab.forge.budgetLeft(for: "beta/r1") == nil && lab.forge.budgetLeft(for: nil) == nil)
        // What the others have is listed all the same.
        #expect(try await lab.forge.listing?.repositories().repositories.map(\.path) == ["beta/r1"])
        #expect(lab.calls(of: "acme") == 1)
        // With the new budget it goes on.
        lab.script.answers.withLock { $0 = [8: Self.budget(99)] }
        lab.clock.advance(.seconds(101))
        #expect(await lab.read(1, "acme/r1") == nil)
        lab.script.answers.withLock { $0 = [:] }
        #expect(
            try await lab.forge.listing?.repositories().repositories.map(\.path) == ["acme/r1", "beta/r1"]
        )
    }

    @Test func `each installation has a budget of its own`() async throws {
        let lab = try AppLab()
        lab.script.answers.withLock { $0 = [8: Self.budget(20), 9: Self.budget(70)] }
        for (id, path) in [(1, "acme/r1"), (11, "beta/r1")] { _ = await lab.read(id, path) }
        #expect(lab.forge.budgetLeft(for: "acme/r2") == 0.2)
        #expect(lab.forge.budgetLeft(for: "Beta/r2") == 0.7)
        #expect(lab.forge.budgetLeft(for: "gamma/r1") == nil)
        lab.forge.forget(installation: 8)
        #expect(lab.forge.budgetLeft(for: "acme/r2") == nil)
        lab.clock.advance(.seconds(100))
        #expect(lab.forge.budgetLeft(for: "beta/r2") == nil, "by then there is a new one")
    }

    @Test func `a secondary limit is about every installation, and about the App itself`() async throws {
        let lab = try AppLab()
        #expect(await lab.read(11, "beta/r1") == nil)
        lab.script.answers.withLock { $0 = [8: Self.limit(403, (name: "retry-after", value: "30"))] }
        #expect(await lab.read(1, "acme/r1") == .rateLimited(retryAfter: .seconds(30)))
        let calls = lab.transport.calls.count
        #expect(await lab.read(11, "beta/r1") == .rateLimited(retryAfter: .seconds(30)))
        #expect(await lab.read(12, "beta/r2") == .rateLimited(retryAfter: .seconds(30)))
        #expect(await reason { try await lab.forge.currentUser() } == .rateLimited(retryAfter: .seconds(30)))
        #expect(lab.transport.calls.count == calls)
        lab.clock.advance(.seconds(30))
        #expect(await lab.read(11, "beta/r1") == nil)
    }
}
