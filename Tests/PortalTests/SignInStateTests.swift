import Basics
import Foundation
import Portal
import TestSupport
import Testing

/// Who may come back, with what.
@Suite struct SignInStateTests {
    private static let token = #"{"access_token": "canary-token", "token_type": "bearer"}"#

    private func fixture(key: String = "a key of the tests") -> SignInFixture {
        SignInFixture(key: key) { request in
            if request.method == .post { return .json(Self.token) }
            return request.url.contains("emails")
                ? .json(#"[{"email": "ada@example.com", "primary": true, "verified": true}]"#)
                : .json(#"{"id": 7, "login": "ada"}"#)
        }
    }

    /// The reason of a refusal; `nil` where somebody was signed in.
    private func reason(
        _ fixture: SignInFixture,
        _ provider: IdentityProvider.ID,
        code: String? = "code",
        state: String?,
        error: String? = nil,
        cookie: String?,
        after seconds: Double = 1
    ) async -> SignInError.Reason? {
        do throws(SignInError) {
            _ = try await fixture.flow.finish(
                SignInFixture.provider(provider),
                SignInFlow.Answer(code: code, state: state, error: error, cookie: cookie),
                now: SignInFixture.now.addingTimeInterval(seconds)
            )
            return nil
        } catch {
            return error.reason
        }
    }

    @Test func `the browser that began comes back to the path it wanted`() async throws {
        let fixture = fixture()
        let path = try #require(OwnPath("/projects?tab=scans"))
        let (start, query) = try await fixture.begin(SignInFixture.provider(.github), redirectAfter: path)
        let completion = try await fixture.flow.finish(
            SignInFixture.provider(.github),
            SignInFlow.Answer(code: "code", state: query["state"], error: nil, cookie: start.cookie),
            now: SignInFixture.now.addingTimeInterval(299)
        )
        #expect(completion.redirectAfter == path)
        #expect(completion.identity.subject == "7")
    }

    @Test func `nobody else does, and no provider is asked`() async throws {
        let fixture = fixture()
        let (start, query) = try await fixture.begin(SignInFixture.provider(.github))
        let (other, otherQuery) = try await fixture.begin(SignInFixture.provider(.github))
        let state = try #require(query["state"])
        let parts = state.split(separator: ".").map(String.init)
        let payload = try #require(Base64URL.bytes(of: parts[0]))
        let moved = Base64URL.text(
            of: Array(
                String(decoding: payload, as: UTF8.self).replacing("\n/", with: "\n//evil.example").utf8
            )
        )
        let stranger = try await SignInFixture(key: "another key") { _ in .failure(.refused) }
            .begin(SignInFixture.provider(.github))
        let cases: [(String, IdentityProvider.ID, String?, String?, Double)] = [
            ("another browser", .github, state, other.cookie, 1),
            ("a link sent by somebody who began it", .github, otherQuery["state"], start.cookie, 1),
            ("no cookie", .github, state, nil, 1), ("an empty cookie", .github, state, "", 1),
            ("half a cookie", .github, state, String(start.cookie.prefix(20)), 1),
            ("a long cookie", .github, state, String(repeating: "A", count: 100_000), 1),
            ("another provider", .gitlab, state, start.cookie, 1),
            ("too late", .github, state, start.cookie, 300),
            ("a clock far off", .github, state, start.cookie, -1000),
            ("another key", .github, stranger.query["state"], stranger.start.cookie, 1),
            ("another target", .github, "\(moved).\(parts[1])", start.cookie, 1),
            ("no code", .github, parts[0], start.cookie, 1),
            ("an empty code", .github, "\(parts[0]).", start.cookie, 1),
            ("a code cut short", .github, "\(parts[0]).\(parts[1].prefix(20))", start.cookie, 1),
            ("code first", .github, "\(parts[1]).\(parts[0])", start.cookie, 1),
            ("more", .github, "\(state).x", start.cookie, 1), ("other", .github, "x", start.cookie, 1),
            ("too long", .github, String(repeating: "A", count: 100_000), start.cookie, 1),
        ]
        for (name, provider, state, cookie, seconds) in cases {
            let found = await reason(fixture, provider, state: state, cookie: cookie, after: seconds)
            #expect(found == .invalidState, "\(name)")
        }
        #expect(fixture.transport.calls == [])
        #expect(await reason(fixture, .github, state: state, cookie: start.cookie, after: 299) == nil)
    }

    @Test func `no byte of it can be changed`() async throws {
        let fixture = fixture()
        let (start, query) = try await fixture.begin(SignInFixture.provider(.github))
        let state = Array(try #require(query["state"]).utf8)
        for place in state.indices where state[place] != 0x2E {
            var changed = state
            changed[place] = changed[place] == 0x41 ? 0x42 : 0x41
            let text = String(decoding: changed, as: UTF8.self)
            #expect(await reason(fixture, .github, state: text, cookie: start.cookie) == .invalidState)
        }
        #expect(fixture.transport.calls == [])
    }

    @Test func `what is missing or refused is told apart`() async throws {
        let fixture = fixture()
        let (start, query) = try await fixture.begin(SignInFixture.provider(.github))
        let state = query["state"]
        let cookie = start.cookie
        #expect(await reason(fixture, .github, code: nil, state: state, cookie: cookie) == .missingParameters)
        #expect(await reason(fixture, .github, code: "", state: state, cookie: cookie) == .missingParameters)
        #expect(await reason(fixture, .github, state: nil, cookie: cookie) == .missingParameters)
        #expect(await reason(fixture, .github, state: "", cookie: cookie) == .missingParameters)
        #expect(
            await reason(fixture, .github, code: nil, state: state, error: "access_denied", cookie: cookie)
                == .denied
        )
        #expect(await reason(fixture, .github, code: "a\r\nb", state: state, cookie: cookie) == .failed)
        let long = String(repeating: "a", count: 2049)
        #expect(await reason(fixture, .github, code: long, state: state, cookie: cookie) == .failed)
        #expect(fixture.transport.calls == [])
        #expect(
            ["oauth_denied", "oauth_missing_params", "oauth_invalid_state", "oauth_failed"].map {
                SignInError.Reason(rawValue: $0)
            } == [.denied, .missingParameters, .invalidState, .failed]
        )
    }

    @Test func `the words of a refusal are not repeated unless they are plain`() async throws {
        let fixture = fixture()
        for (word, shown) in [("access_denied", true), ("<script>", false), ("a\nb", false), ("", false)] {
            let error = await #expect(throws: SignInError.self) {
                try await fixture.flow.finish(
                    SignInFixture.provider(.gitlab),
                    SignInFlow.Answer(code: nil, state: nil, error: word, cookie: nil),
                    now: SignInFixture.now
                )
            }
            #expect(error?.detail == "gitlab: \(shown ? word : "an error without a known word")")
        }
    }

    @Test func `the verifier belongs to the challenge and changes every time`() async throws {
        let fixture = fixture()
        var seen: Set<String> = []
        for _ in 0..<3 {
            let (start, query) = try await fixture.begin(SignInFixture.provider(.github))
            #expect(query["code_challenge_method"] == "S256")
            _ = await reason(fixture, .github, state: query["state"], cookie: start.cookie)
            let form = SignInFixture.form(
                try #require(fixture.transport.requests.last { $0.method == .post })
            )
            let verifier = try #require(form["code_verifier"])
            #expect(Base64URL.text(of: Digest.sha256(Array(verifier.utf8))) == query["code_challenge"])
            #expect(verifier.utf8.count == 43 && !start.location.contains(verifier))
            #expect(!start.location.contains(start.cookie))
            seen.formUnion([verifier, start.cookie, query["state"] ?? ""])
        }
        #expect(seen.count == 9)
    }
}
