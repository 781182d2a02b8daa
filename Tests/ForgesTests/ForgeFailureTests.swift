import Basics
import Domain
import Forges
import Foundation
import Testing
import TestSupport

/// How answers that are not what was asked for are understood.
@Suite struct ForgeFailureTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var status: Int
        var headers: [String: String] = [:]
        var body = #"{"message": "no"}"#
        var reason: ForgeError.Reason

        var testDescription: String { "\(status) \(headers) \(body.prefix(40))" }

        var answer: ScriptedTransport.Answer {
            .json(body, status: status, headers: headers.map { (name: $0.key, value: $0.value) })
        }
    }

    private static let html = "<html><body>Unicorn</body></html>"
    private static let secondary = #"{"message": "You have exceeded a secondary rate limit."}"#

    @Test(arguments: [
        Row(status: 401, reason: .unauthorized), Row(status: 403, reason: .forbidden),
        Row(status: 403, body: html, reason: .forbidden), Row(status: 403, body: "", reason: .forbidden),
        Row(status: 404, reason: .notFound), Row(status: 410, reason: .notFound),
        Row(status: 404, body: html, reason: .unavailable),
        Row(status: 409, reason: .conflict), Row(status: 412, reason: .conflict),
        Row(status: 422, reason: .conflict),
        Row(status: 422, body: #"{"message": "Invalid request.\n\nx"}"#, reason: .invalid),
        Row(status: 422, body: #"{"message": "x", "errors": [{"code": "missing_field"}]}"#, reason: .invalid),
        Row(
            status: 422,
            body: #"{"message": "x", "errors": [{"code": "already_exists"}]}"#,
            reason: .conflict
        ),
        Row(status: 400, reason: .invalid), Row(status: 451, reason: .invalid),
        Row(status: 302, reason: .redirected),
        Row(status: 500, reason: .unavailable), Row(status: 502, body: html, reason: .unavailable),
        Row(status: 599, body: "", reason: .unavailable), Row(status: 408, reason: .unavailable),
        Row(status: 201, body: html, reason: .unavailable), Row(status: 201, body: "", reason: .unavailable),
        Row(status: 201, body: #"{"id": 1,"#, reason: .unavailable),
        Row(status: 201, body: "[]", reason: .unavailable),
        Row(status: 201, body: #"{"id": "1"}"#, reason: .unavailable),
        Row(status: 429, reason: .rateLimited(retryAfter: .seconds(60))),
        Row(status: 429, headers: ["retry-after": "0"], reason: .rateLimited(retryAfter: .seconds(1))),
        Row(
            status: 429,
            headers: ["retry-after": "7"],
            body: "Retry later\n",
            reason: .rateLimited(retryAfter: .seconds(7))
        ),
        Row(status: 403, headers: ["retry-after": "30"], reason: .rateLimited(retryAfter: .seconds(30))),
        Row(
            status: 403,
            headers: ["retry-after": "Thu, 01 Jan 2026 00:01:30 GMT"],
            reason: .rateLimited(retryAfter: .seconds(90))
        ),
        Row(
            status: 403,
            headers: ["retry-after": "9", "x-ratelimit-remaining": "0", "x-ratelimit-reset": "1767225700"],
            reason: .rateLimited(retryAfter: .seconds(9))
        ),
        Row(
            status: 403,
            headers: ["x-ratelimit-remaining": "0", "x-ratelimit-reset": "1767225700"],
            reason: .rateLimited(retryAfter: .seconds(101))
        ),
        Row(
            status: 429,
            headers: ["ratelimit-remaining": "0", "ratelimit-reset": "1767225700"],
            reason: .rateLimited(retryAfter: .seconds(101))
        ),
        Row(
            status: 403,
            headers: ["x-ratelimit-remaining": "0", "x-ratelimit-reset": "99999999999999"],
            reason: .rateLimited(retryAfter: .seconds(3900))
        ),
        Row(
            status: 403,
            headers: ["x-ratelimit-remaining": "0", "x-ratelimit-reset": "1"],
            reason: .rateLimited(retryAfter: .seconds(1))
        ),
        Row(
            status: 403,
            headers: ["x-ratelimit-remaining": "0"],
            reason: .rateLimited(retryAfter: .seconds(60))
        ),
        Row(
            status: 403,
            headers: ["x-ratelimit-remaining": "12", "x-ratelimit-reset": "1767225700"],
            reason: .forbidden
        ),
        Row(status: 403, body: secondary, reason: .rateLimited(retryAfter: .seconds(60))),
        Row(
            status: 403,
            headers: ["retry-after": "99999999999999999999"],
            body: secondary,
            reason: .rateLimited(retryAfter: .seconds(60))
        ),
        Row(
            status: 403,
            headers: ["retry-after": "999999999"],
            reason: .rateLimited(retryAfter: .seconds(86_400))
        ),
    ])
    func `an answer to a write means`(row: Row) async throws {
        for kind in [ForgeKind.github, .gitlab, .gitea, .forgejo] {
            let lab = try ForgeLab(kind, [row.answer])
            let found = await reason {
                try await lab.forge.createComment("x", onPullRequest: 1, in: lab.repository)
            }
            #expect(found == row.reason)
            #expect(lab.calls.count == 1)
        }
    }

    @Test(arguments: [
        TransportError.Reason.unreachable, .interrupted, .timedOut, .refused, .cancelled, .tooLarge,
    ])
    func `no answer to a write is reported after one try`(failure: TransportError.Reason) async throws {
        let lab = try ForgeLab(.github, [.failure(failure)])
        let found = await reason {
            try await lab.forge.createComment("x", onPullRequest: 1, in: lab.repository)
        }
        let expected: ForgeError.Reason =
            switch failure {
            case .unreachable, .interrupted, .timedOut: .unreachable
            case .tooLarge: .unavailable
            case .refused, .file: .invalid
            case .cancelled: .cancelled
            }
        #expect(found == expected)
        #expect(lab.calls.count == 1)
    }

    @Test func `reads are tried three times when the answer may yet come`() async throws {
        let good = ScriptedTransport.Answer.json(#"{"id": 7, "full_name": "acme/widgets"}"#)
        for bad in [
            ScriptedTransport.Answer.json("{}", status: 500), .json(Self.html), .json(#"{"id": 7"#),
            .json(""),
            .failure(.interrupted), .failure(.unreachable), .failure(.timedOut),
            .json(Self.html, status: 404),
        ] {
            let mended = try ForgeLab(.github, [bad, bad, good])
            #expect(try await mended.forge.repository(mended.repository) == mended.repository)
            let slept = mended.clock.slept
            #expect(slept.count == 2)
            #expect(slept[0] >= .seconds(0.3) && slept[0] <= .seconds(0.7))
            #expect(slept[1] >= .seconds(1.5) && slept[1] <= .seconds(2.5))
            let broken = try ForgeLab(.github, [bad, bad, bad, good])
            let found = await reason { try await broken.forge.repository(broken.repository) }
            #expect(found == .unavailable || found == .unreachable)
            #expect(broken.calls.count == 3)
        }
    }

    @Test(arguments: [401, 403, 404, 422, 400, 302])
    func `reads are not repeated when the answer would be the same`(status: Int) async throws {
        let lab = try ForgeLab(.github, [.json("{}", status: status)])
        _ = await reason { try await lab.forge.repository(lab.repository) }
        #expect(lab.calls.count == 1 && lab.clock.slept.isEmpty)
    }

    @Test func `while the forge wants to be left alone nothing is sent`() async throws {
        let good = ScriptedTransport.Answer.json(#"{"id": 7, "full_name": "acme/widgets"}"#)
        let limited = ScriptedTransport.Answer.json(
            "{}",
            status: 429,
            headers: [(name: "retry-after", value: "60")]
        )
        let lab = try ForgeLab(.github, [limited, good])
        #expect(
            await reason { try await lab.forge.repository(lab.repository) }
                == .rateLimited(retryAfter: .seconds(60))
        )
        lab.clock.advance(.seconds(20))
        #expect(
            await reason { try await lab.forge.repository(lab.repository) }
                == .rateLimited(retryAfter: .seconds(40))
        )
        #expect(
            await reason { try await lab.forge.createComment("x", onPullRequest: 1, in: lab.repository) }
                == .rateLimited(retryAfter: .seconds(40))
        )
        #expect(lab.calls.count == 1)
        lab.clock.advance(.seconds(40))
        #expect(try await lab.forge.repository(lab.repository) == lab.repository)
    }

    @Test(arguments: [Duration.seconds(-86_400), .seconds(-31_536_000), .seconds(31_536_000)])
    func `a clock that jumps makes no wait longer than what the forge asked for`(jump: Duration) async throws
    {
        let good = ScriptedTransport.Answer.json(#"{"id": 7, "full_name": "acme/widgets"}"#)
        let limited = ScriptedTransport.Answer.json(
            "{}",
            status: 429,
            headers: [(name: "retry-after", value: "60")]
        )
        let lab = try ForgeLab(.github, [limited, good, good])
        _ = await reason { try await lab.forge.repository(lab.repository) }
        lab.clock.advance(jump)
        _ = await reason { try await lab.forge.repository(lab.repository) }
        lab.clock.advance(.seconds(60))
        #expect(try await lab.forge.repository(lab.repository) == lab.repository)

        // Nor the rest of a forge that does not answer.
        let down = (1...5).map { _ in ScriptedTransport.Answer.failure(.timedOut) }
        let other = try ForgeLab(.github, down + [good, good])
        for _ in 1...5 {
            _ = await reason {
                try await other.forge.createComment("x", onPullRequest: 1, in: other.repository)
            }
        }
        other.clock.advance(jump)
        _ = await reason { try await other.forge.repository(other.repository) }
        other.clock.advance(.seconds(300))
        #expect(try await other.forge.repository(other.repository) == other.repository)
    }

    @Test func `a forge that does not answer is left alone, longer each time, until it answers`() async throws
    {
        let good = ScriptedTransport.Answer.json(#"{"id": 7, "full_name": "acme/widgets"}"#)
        let bad = ScriptedTransport.Answer.failure(.timedOut)
        // What is not about the server does not count, nor what lies before an answer.
        let lab = try ForgeLab(
            .github,
            [
                bad, bad, .json("{}", status: 404), .failure(.refused), bad, .json("{}", status: 503), bad,
                .json(Self.html, status: 502), bad, .json("{}", status: 500), good, good,
            ]
        )
        func write() async -> ForgeError.Reason? {
            await reason { try await lab.forge.createComment("x", onPullRequest: 1, in: lab.repository) }
        }
        for _ in 1...4 { _ = await write() }
        for _ in 1...4 { #expect(await write() != .resting(.seconds(5))) }
        #expect(await write() == .unreachable)
        #expect(await write() == .resting(.seconds(5)))
        #expect(lab.calls.count == 9)
        lab.clock.advance(.seconds(5))
        // One request tries, and the others wait for twice as long when it fails.
        #expect(await write() == .unavailable)
        #expect(await write() == .resting(.seconds(10)))
        lab.clock.advance(.seconds(10))
        #expect(try await lab.forge.repository(lab.repository) == lab.repository)
        #expect(try await lab.forge.repository(lab.repository) == lab.repository)
        #expect(lab.calls.count == 12)
        #expect(ForgeError(.resting(.seconds(5)), detail: "").disposition == .wait(.seconds(5)))
    }

    @Test func `a credential that is refused is waited for, and not asked with on and on`() async throws {
        let good = ScriptedTransport.Answer.json(#"{"id": 7, "full_name": "acme/widgets"}"#)
        let refused = ScriptedTransport.Answer.json(#"{"message": "Bad credentials"}"#, status: 401)
        // What is not about the credential neither counts nor ends it.
        let lab = try ForgeLab(
            .github,
            [
                refused, good, refused, refused, .json("{}", status: 404), refused, .json("{}", status: 403),
                refused, refused, refused, good, good,
            ]
        )
        func read() async -> ForgeError.Reason? {
            await reason { try await lab.forge.repository(lab.repository) }
        }
        #expect(await read() == .unauthorized)
        #expect(await read() == nil)
        let expected: [ForgeError.Reason?] = [
            .unauthorized, .unauthorized, nil, .unauthorized, .forbidden, .unauthorized, .unauthorized,
        ]
        for reason in expected { #expect(await read() == reason) }
        #expect(await read() == .resting(.seconds(5)))
        #expect(lab.calls.count == 9)
        lab.clock.advance(.seconds(5))
        // One request tries, and the others wait for twice as long when it fails.
        #expect(await read() == .unauthorized)
        #expect(await read() == .resting(.seconds(10)))
        lab.clock.advance(.seconds(10))
        for _ in 1...2 { #expect(await read() == nil) }
        #expect(lab.calls.count == 12)
        #expect(ForgeError(.unauthorized, detail: "").disposition == .wait(.seconds(5)))
        #expect(ForgeError(.forbidden, detail: "").disposition == .fail)
    }

    @Test(arguments: [TransportError.Reason.cancelled, .refused])
    func `a trial that says nothing of the forge is given back`(reason ending: TransportError.Reason)
        async throws
    {
        let good = ScriptedTransport.Answer.json(#"{"id": 7, "full_name": "acme/widgets"}"#)
        let down = (1...5).map { _ in ScriptedTransport.Answer.failure(.timedOut) }
        let lab = try ForgeLab(.github, down + [.failure(ending), good])
        for _ in 1...5 {
            _ = await reason {
                try await lab.forge.createComment("x", onPullRequest: 1, in: lab.repository)
            }
        }
        #expect(await reason { try await lab.forge.repository(lab.repository) } == .resting(.seconds(5)))
        lab.clock.advance(.seconds(5))
        _ = await reason { try await lab.forge.repository(lab.repository) }
        #expect(lab.calls.count == 6)
        // The next one tries, at once.
        #expect(try await lab.forge.repository(lab.repository) == lab.repository)
    }

    @Test func `git gets no token while the forge is left alone, and says so`() async throws {
        let clock = ManualClock()
        let transport = ScriptedTransport(responder: { _ in .failure(.timedOut) })
        let id = try #require(ForgeID("github"))
        let made = ForgeCatalog.makeForge(
            settings: ForgeSettings(
                id: id,
                kind: .github,
                apiURL: "https://api.example.com/v3",
                cloneURL: "https://git.example.com",
                token: nil,
                app: ForgeApp(id: "12345", privateKey: Secret(SampleKey.pkcs1)),
                writeInterval: .zero
            ),
            transport: transport,
            sleep: { try await clock.sleep($0) },
            now: { clock.now }
        )
        let forge = try #require(made)
        let source = forge.cloneSource(of: RepositoryRef(forge: id, id: "7", path: "acme/widgets"))
        for _ in 1...2 { _ = await reason { try await source.token() } }
        let found = await reason { try await source.token() }
        guard case .resting(let time)? = found else {
            Issue.record("\(String(describing: found))")
            return
        }
        #expect(time > .zero && ForgeError(.resting(time), detail: "").disposition == .wait(time))
    }

    @Test func `the detail is short, clean and holds neither query nor credential`() async throws {
        let text = "bad canary-token \\u001b[31m\\u202e" + String(repeating: "x", count: 1000)
        let lab = try ForgeLab(.github, [.json("{\"message\": \"\(text)\"}", status: 400)])
        do {
            _ = try await lab.forge.openPullRequests(head: "hidden", in: lab.repository)
            Issue.record("no error")
        } catch {
            let detail = error.detail
            #expect(detail.hasPrefix("GET /repos/acme/widgets/pulls: 400, bad *** [31m xxx"))
            #expect(detail.utf8.count < 300 && !detail.contains("hidden"))
        }
        let broken = try ForgeLab(.github, [.failure(TransportError(.refused, detail: "a canary-token\nb"))])
        do {
            _ = try await broken.forge.repository(broken.repository)
            Issue.record("no error")
        } catch {
            #expect(error.detail == "GET /repos/acme/widgets: a *** b")
        }
    }

    @Test func `a credential that would be cut is not there by half`() async throws {
        for start in 190...200 {
            let text = String(repeating: "x", count: start) + "canary-token"
            for body in ["{\"message\": \"\(text)\"}", text, "{\"message\": {\"a\": \"\(text)\"}}"] {
                let lab = try ForgeLab(.github, [.json(body, status: 400)])
                do {
                    _ = try await lab.forge.openPullRequests(head: "hidden", in: lab.repository)
                    Issue.record("no error")
                } catch {
                    #expect(!error.detail.contains("can"), "\(error.detail)")
                }
            }
        }
    }

    @Test func `lists in messages of GitLab are told as they are`() async throws {
        let lab = try ForgeLab(
            .gitlab,
            [.json(#"{"message": {"description": ["is too long"]}}"#, status: 400)]
        )
        do {
            _ = try await lab.forge.createComment("x", onPullRequest: 1, in: lab.repository)
            Issue.record("no error")
        } catch {
            #expect(
                error.detail
                    == #"POST /projects/7/merge_requests/1/notes: 400, {"description": ["is too long"]}"#
            )
        }
    }
}
