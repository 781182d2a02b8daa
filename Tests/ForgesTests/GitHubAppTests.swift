import Basics
import Domain
import Forges
import Foundation
import Synchronization
import Testing
import TestSupport

/// A GitHub that gives out tokens to an App, by rule.
private final class AppScript: Sendable {
    private struct State {
        var minted = 0
        var expired: Set<String> = []
        var bodies: [String] = []
        var lead: Double = 0
        var installations = #"[{"id": 9}]"#
        var refused: [Int: Int] = [:]
    }

    private let state = Mutex(State())
    private let clock: ManualClock

    init(_ clock: ManualClock) { self.clock = clock }

    var minted: Int { state.withLock { $0.minted } }
    var bodies: [String] { state.withLock { $0.bodies } }
    func expire(_ token: String) { state.withLock { _ = $0.expired.insert(token) } }
    /// Sets its clock that many seconds ahead of ours.
    func lead(by seconds: Double) { state.withLock { $0.lead = seconds } }
    /// What it lists as installations.
    func install(_ list: String) { state.withLock { $0.installations = list } }
    /// Answers with this status when an installation's token is asked for.
    func refuse(_ installation: Int, with status: Int) {
        state.withLock { $0.refused[installation] = status }
    }

    /// What GitHub asks of an assertion, by its own clock; `nil` when all is well, else its answer.
    private func refusal(of assertion: String) -> ScriptedTransport.Answer? {
        let time = clock.now.addingTimeInterval(state.withLock { $0.lead })
        // One that cannot be read is refused.
        let claims = try? AppScript.decoded(assertion.split(separator: ".").map(String.init)[1])
        let seconds = Int(time.timeIntervalSince1970)
        if let issued = claims?["iat"] as? Int, let end = claims?["exp"] as? Int, issued <= seconds,
            end > seconds, end <= seconds + 600
        {
            return nil
        }
        let format = DateFormatter()
        format.locale = Locale(identifier: "en_US_POSIX")
        format.timeZone = TimeZone(secondsFromGMT: 0)
        format.dateFormat = "EEE, dd MMM yyyy HH:mm:ss 'GMT'"
        return .json(
            #"{"message":"'Expiration time' claim ('exp') is too far in the future"}"#,
            status: 401,
            headers: [(name: "date", value: format.string(from: time))]
        )
    }

    /// A part of an assertion.
    static func decoded(_ part: String) throws -> [String: Any] {
        var text = part.replacing("-", with: "+").replacing("_", with: "/")
        while text.count % 4 != 0 { text += "=" }
        let data = try #require(Data(base64Encoded: text))
        return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    }

    func answer(_ request: OutboundRequest) -> ScriptedTransport.Answer {
        let path = String(request.url.replacing("https://api.example.com/v3", with: "").prefix { $0 != "?" })
        let token = request.bearerToken?.withBytes { String(decoding: $0, as: UTF8.self) } ?? ""
        let isAssertion = token.split(separator: ".").count == 3
        let wantsAssertion = path.hasPrefix("/app") || path.hasSuffix("/installation")
        guard isAssertion == wantsAssertion, !state.withLock({ $0.expired.contains(token) }) else {
            return .json(#"{"message":"Bad credentials \#(token)"}"#, status: 401)
        }
        if isAssertion, let refusal = refusal(of: token) { return refusal }
        switch path {
        case "/app": return .json(#"{"id": 1, "slug": "gate-keeper"}"#)
        case "/app/installations": return .json(state.withLock { $0.installations })
        case "/installation/repositories":
            return .json(#"{"total_count": 1, "repositories": [{"id": 7, "full_name": "acme/widgets"}]}"#)
        case "/users/gate-keeper%5Bbot%5D": return .json(#"{"id": 77, "login": "gate-keeper[bot]"}"#)
        case "/app/hook/deliveries":
            return .json(
                #"[{"id": 5, "guid": "g", "delivered_at": "2026-01-01T00:00:00Z", "status_code": 0}]"#
            )
        case "/app/hook/deliveries/5/attempts": return .json("{}", status: 202)
        case "/repos/acme/widgets/installation": return .json(#"{"id": 8}"#)
        case "/repos/acme/widgets": return .json(#"{"id": 7, "full_name": "acme/widgets"}"#)
        case "/repos/acme/gadgets/installation": return .json(#"{"id": 8}"#)
        case "/repos/acme/gadgets":
            let place = "https://api.example.com/v3/repositories/7"
            return .json("{}", status: 301, headers: [(name: "location", value: place)])
        case "/repos/acme/widgets/git/ref/heads/gatehouse/npm/x":
            let commit = String(repeating: "a", count: 40)
            return .json(#"{"ref": "refs/heads/gatehouse/npm/x", "object": {"sha": "\#(commit)"}}"#)
        case "/repos/acme/widgets/git/refs/heads/gatehouse/npm/x": return .json("", status: 204)
        case "/repositories/7": return .json(#"{"id": 7, "full_name": "acme/widgets"}"#)
        case "/app/installations/8/access_tokens", "/app/installations/9/access_tokens":
            let installation = Int(path.split(separator: "/")[2]) ?? 0
            if let status = state.withLock({ $0.refused[installation] }) {
                return .json(#"{"message": "No token"}"#, status: status)
            }
            let count = state.withLock { state in
                state.minted += 1
                state.bodies.append(String(decoding: request.body ?? [], as: UTF8.self))
                return state.minted
            }
            let end = clock.now.addingTimeInterval(3600).ISO8601Format()
            return .json(#"{"token": "ghs_canary\#(count)", "expires_at": "\#(end)"}"#, status: 201)
        case _ where path.hasSuffix("/comments") && request.method == .post:
            return .json(#"{"id": 5, "user": {"id": 77}, "body": "b"}"#, status: 201)
        default: return .json(#"{"message":"Not Found"}"#, status: 404)
        }
    }
}

@Suite struct GitHubAppTests {
    private struct AppLab {
        let script: AppScript
        let transport: ScriptedTransport
        let clock = ManualClock()
        let forge: any Forge
        let repository: RepositoryRef

        init(key: String = SampleKey.pkcs1) throws {
            let clock = clock
            let script = AppScript(clock)
            self.script = script
            transport = ScriptedTransport(responder: { script.answer($0) })
            let id = try #require(ForgeID("github"))
            let made = ForgeCatalog.makeForge(
                settings: ForgeSettings(
                    id: id,
                    kind: .github,
                    apiURL: "https://api.example.com/v3",
                    cloneURL: "https://git.example.com",
                    token: nil,
                    app: ForgeApp(id: "12345", privateKey: Secret(key)),
                    writeInterval: .zero
                ),
                transport: transport,
                sleep: { try await clock.sleep($0) },
                now: { clock.now }
            )
            forge = try #require(made)
            repository = RepositoryRef(forge: id, id: "7", path: "acme/widgets")
        }

        var calls: [String] {
            transport.calls.map { $0.replacing("https://api.example.com/v3", with: "") }
        }
    }

    private static let making = [
        "GET /repos/acme/widgets/installation", "POST /app/installations/8/access_tokens",
    ]

    @Test func `a token is made for the repository and used until five minutes before its end`() async throws
    {
        let lab = try AppLab()
        _ = try await lab.forge.repository(lab.repository)
        #expect(lab.calls == Self.making + ["GET /repos/acme/widgets"])
        #expect(
            lab.script.bodies == [
                #"{"permissions":{"checks":"write","contents":"read","metadata":"read","pull_requests":"write"},"repository_ids":[7]}"#
            ]
        )
        lab.clock.advance(.seconds(3299))
        _ = try await lab.forge.repository(lab.repository)
        #expect(lab.script.minted == 1)
        lab.clock.advance(.seconds(2))
        _ = try await lab.forge.repository(lab.repository)
        #expect(lab.script.minted == 2)
    }

    @Test func `deliveries that failed are those of the App's own hook, and sent again as the App`()
        async throws
    {
        let lab = try AppLab()
        let hooks = try #require(lab.forge.redelivery)
        let since = lab.clock.now.addingTimeInterval(-60)
        let none = try await hooks.deliveries(
            of: lab.repository,
            to: "/v1/webhooks/github",
            since: since,
            after: [:]
        )
        #expect(none == nil && lab.calls.isEmpty, "an App sees no hook of a repository")
        let found = try await hooks.deliveries(of: nil, to: "/v1/webhooks/github", since: since, after: [:])
        let failed = HookDelivery(
            id: "g",
            time: lab.clock.now,
            isDelivered: false,
            attempts: "/app/hook/deliveries/5/attempts"
        )
        #expect(found?.deliveries == [failed] && found?.isCut == false)
        #expect(found?.marks == ["/app/hook/deliveries": failed.attempts])
        try await hooks.redeliver(failed)
        #expect(
            lab.calls == [
                "GET /app/hook/deliveries?per_page=100", "POST /app/hook/deliveries/5/attempts",
            ]
        )
        #expect(lab.script.minted == 0, "an installation's token may not")
        let later = try await hooks.deliveries(
            of: nil,
            to: "/v1/webhooks/github",
            since: lab.clock.now.addingTimeInterval(1),
            after: [:]
        )
        #expect(later?.deliveries == [])
    }

    @Test func `only what writes commits and branches may write the contents`() async throws {
        let lab = try AppLab()
        let writing = try #require(lab.forge.pullRequestWriting)
        _ = try await lab.forge.repository(lab.repository)
        #expect(lab.script.minted == 1)
        let commit = try #require(commitA)
        try await writing.deleteBranch("gatehouse/npm/x", at: commit, in: lab.repository)
        #expect(lab.calls.last == "DELETE /repos/acme/widgets/git/refs/heads/gatehouse/npm/x")
        #expect(
            lab.script.bodies.map { $0.contains(#""contents":"write""#) } == [false, true]
                && lab.script.bodies.allSatisfy { $0.contains(#""repository_ids":[7]"#) }
        )
        // git reads.
        _ = try await lab.forge.cloneSource(of: lab.repository).token()
        #expect(lab.script.minted == 2)
        let tokens = lab.transport.requests.suffix(4).map { request in
            request.bearerToken?.withBytes { String(decoding: $0, as: UTF8.self) } ?? ""
        }
        #expect(tokens.first == "ghs_canary1" && tokens.last == "ghs_canary2")
    }

    @Test func `an installation that lost access loses its tokens`() async throws {
        let lab = try AppLab()
        _ = try await lab.forge.repository(lab.repository)
        lab.forge.forget(installation: 9)
        _ = try await lab.forge.repository(lab.repository)
        #expect(lab.script.minted == 1)
        lab.forge.forget(installation: 8)
        _ = try await lab.forge.repository(lab.repository)
        #expect(lab.script.minted == 2)
    }

    @Test func `who asks meanwhile waits for the same token`() async throws {
        let lab = try AppLab()
        let (forge, repository) = (lab.forge, lab.repository)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<20 {
                group.addTask { _ = try await forge.repository(repository) }
            }
            try await group.waitForAll()
        }
        #expect(lab.script.minted == 1)
    }

    @Test func `the assertion names the App, is a minute old and ends within ten`() async throws {
        let lab = try AppLab()
        _ = try await lab.forge.repository(lab.repository)
        let token = try #require(lab.transport.requests.first?.bearerToken)
        let parts = token.withBytes { String(decoding: $0, as: UTF8.self) }.split(separator: ".").map(
            String.init
        )
        #expect(
            parts.count == 3
                && parts.allSatisfy { !$0.contains("=") && !$0.contains("+") && !$0.contains("/") }
        )
        #expect(try AppScript.decoded(parts[0])["alg"] as? String == "RS256")
        let claims = try AppScript.decoded(parts[1])
        let time = Int(lab.clock.now.timeIntervalSince1970)
        #expect(claims["iss"] as? String == "12345")
        #expect(claims["iat"] as? Int == time - 60)
        #expect(claims["exp"] as? Int == time + 540)
    }

    @Test(arguments: [-3600.0, -90, 500, 7200])
    func `an assertion that our clock made wrong is made again by the forge's, once`(lead: Double)
        async throws
    {
        let lab = try AppLab()
        lab.script.lead(by: lead)
        _ = try await lab.forge.repository(lab.repository)
        // 500 seconds are within what GitHub takes.
        let refused = lead == 500 ? [] : Array(Self.making.prefix(1))
        #expect(lab.calls == refused + Self.making + ["GET /repos/acme/widgets"])
        // The clock is set right while the server runs.
        lab.script.lead(by: 0)
        lab.clock.advance(.seconds(120))
        lab.forge.forget(installation: 8)
        _ = try await lab.forge.repository(lab.repository)
        #expect(lab.script.minted == 2)
    }

    @Test func `a token that is refused is replaced once, also for a write`() async throws {
        let lab = try AppLab()
        _ = try await lab.forge.repository(lab.repository)
        lab.script.expire("ghs_canary1")
        let comment = try await lab.forge.createComment("b", onPullRequest: 1, in: lab.repository)
        #expect(comment.authorID == "77" && lab.script.minted == 2)
        let post = "POST /repos/acme/widgets/issues/1/comments"
        #expect(lab.calls.suffix(4) == [post] + Self.making + [post])

        lab.script.expire("ghs_canary2")
        lab.script.expire("ghs_canary3")
        #expect(
            await reason { try await lab.forge.createComment("b", onPullRequest: 1, in: lab.repository) }
                == .unauthorized
        )
        #expect(lab.script.minted == 3)
    }

    @Test func `no error repeats a token`() async throws {
        let lab = try AppLab()
        _ = try await lab.forge.repository(lab.repository)
        for number in 1...3 { lab.script.expire("ghs_canary\(number)") }
        let error = await #expect(throws: ForgeError.self) { try await lab.forge.repository(lab.repository) }
        #expect(error?.detail.contains("Bad credentials ***") == true)
        #expect(error?.detail.contains("canary") == false)
    }

    @Test func `a former name keeps the token of the repository`() async throws {
        let lab = try AppLab()
        let former = RepositoryRef(forge: lab.forge.id, id: "7", path: "acme/gadgets")
        let found = try await lab.forge.repository(former)
        #expect(found?.path == "acme/widgets")
        #expect(lab.script.minted == 1)
        #expect(lab.calls.last == "GET /repositories/7")
    }

    @Test func `a path that the operator typed gets a token by name`() async throws {
        let lab = try AppLab()
        #expect(try await lab.forge.repository(path: "acme/widgets")?.id == "7")
        #expect(lab.script.bodies.first?.contains(#""repositories":["widgets"]"#) == true)
    }

    @Test func `the App writes as its own account`() async throws {
        let lab = try AppLab()
        let user = try await lab.forge.currentUser()
        #expect(user == ForgeUser(id: "77", login: "gate-keeper[bot]"))
        _ = try await lab.forge.currentUser()
        #expect(
            lab.calls == [
                "GET /app", "GET /app/installations?per_page=100",
                "POST /app/installations/9/access_tokens", "GET /users/gate-keeper%5Bbot%5D",
            ]
        )
        #expect(lab.script.bodies == [#"{"permissions":{"metadata":"read"}}"#])
    }

    @Test func `a suspended installation is not asked for anything`() async throws {
        let lab = try AppLab()
        lab.script.install(
            #"[{"id": 8, "suspended_at": "2026-01-01T00:00:00Z"}, {"id": 9, "suspended_at": null}]"#
        )
        #expect(try await lab.forge.currentUser().login == "gate-keeper[bot]")
        let listed = try await lab.forge.listing?.repositories()
        #expect(listed?.repositories == [lab.repository] && listed?.gaps.isEmpty == true)
        let asked = lab.calls.filter { $0.hasSuffix("/access_tokens") }
        #expect(asked == Array(repeating: "POST /app/installations/9/access_tokens", count: 2))
    }

    @Test func `an App that is suspended everywhere has no account and lists nothing`() async throws {
        let lab = try AppLab()
        lab.script.install(#"[{"id": 8, "suspended_at": "2026-01-01T00:00:00Z"}]"#)
        let error = await #expect(throws: ForgeError.self) { try await lab.forge.currentUser() }
        #expect(error?.reason == .forbidden && error?.detail.contains("suspended where it is") == true)
        let listed = try await lab.forge.listing?.repositories()
        #expect(listed?.repositories == [] && listed?.gaps == [])
        #expect(!lab.calls.contains { $0.hasSuffix("/access_tokens") })
    }

    /// As when it was suspended or removed after it was listed.
    @Test(arguments: [403, 404, 422, 500])
    func `an installation that gives no token keeps nothing of another back`(status: Int) async throws {
        let lab = try AppLab()
        lab.script.install(#"[{"id": 8}, {"id": 9}]"#)
        lab.script.refuse(8, with: status)
        let listed = try await lab.forge.listing?.repositories()
        #expect(listed?.repositories == [lab.repository])
        let expected: ForgeError.Reason = status == 500 ? .unavailable : .forbidden
        #expect(listed?.gaps.map(\.reason) == [expected])
        #expect(listed?.gaps.contains { $0.isNotShown } == (status == 404))
        guard [403, 404].contains(status) else { return }
        #expect(try await lab.forge.currentUser().login == "gate-keeper[bot]")
        #expect(
            lab.calls.suffix(3) == [
                "POST /app/installations/8/access_tokens", "POST /app/installations/9/access_tokens",
                "GET /users/gate-keeper%5Bbot%5D",
            ]
        )
    }

    @Test(arguments: [401, 429])
    func `what concerns the whole forge is no gap in its list`(status: Int) async throws {
        let lab = try AppLab()
        lab.script.install(#"[{"id": 8}, {"id": 9}]"#)
        lab.script.refuse(8, with: status)
        let error = await reason { try await lab.forge.listing?.repositories() }
        let expected: ForgeError.Reason =
            status == 401 ? .unauthorized : .rateLimited(retryAfter: .seconds(60))
        #expect(error == expected)
        #expect(lab.calls.last == "POST /app/installations/8/access_tokens")
    }

    @Test func `a repository without the App says so`() async throws {
        let lab = try AppLab()
        let error = await #expect(throws: ForgeError.self) {
            try await lab.forge.repository(path: "other/place")
        }
        // Not "there is none", which would be an answer.
        #expect(error?.reason == .forbidden)
        #expect(error?.detail.contains("the GitHub App is not installed on other/place") == true)
        #expect(error?.isNotInstalled == true && error?.isNotShown == true)
    }

    @Test func `a token that is not given out does not look like a comment that is gone`() async throws {
        let lab = try AppLab()
        let elsewhere = RepositoryRef(forge: lab.forge.id, id: "8", path: "other/place")
        #expect(
            await reason { try await lab.forge.comment("1", onPullRequest: 1, in: elsewhere) } == .forbidden
        )
    }

    @Test func `a key that cannot sign is an error without it`() async throws {
        let lab = try AppLab(key: "canary")
        let error = await #expect(throws: ForgeError.self) { try await lab.forge.repository(lab.repository) }
        #expect(error?.reason == .unauthorized && error?.detail.contains("canary") == false)
        #expect(lab.calls.isEmpty)
    }

    @Test func `git asks for the token when it connects, and for another when that is refused`() async throws
    {
        let lab = try AppLab()
        let source = lab.forge.cloneSource(of: lab.repository)
        #expect(lab.calls.isEmpty)
        let token = try #require(try await source.token())
        #expect(token.withBytes { $0 } == Array("ghs_canary1".utf8))
        #expect(source.drop(token))
        // Taken back twice, as by two calls that were under way: only the first one counts.
        let next = try #require(try await source.token())
        #expect(source.drop(token))
        #expect(try await source.token()?.withBytes { $0 } == next.withBytes { $0 })
        #expect(lab.script.minted == 2)
        #expect(!CloneSource(url: "https://git.example.com/a.git", userName: "x", token: next).drop(next))
    }
}
