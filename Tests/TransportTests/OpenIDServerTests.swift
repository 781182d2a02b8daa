import Basics
import Foundation
import Portal
import TestSupport
import Testing
import Transport

/// A server of OpenID Connect in Python, on a loopback port.
private final class OpenIDServer: Sendable {
    let issuer: String
    private let process: ChildProcess

    init() async throws {
        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("oidc_server.py")
        process = try ChildProcess("/usr/bin/env", ["python3", script.path])
        issuer = try await process.line("the server listens") { line in
            line.hasPrefix("issuer ") ? String(line.dropFirst("issuer ".count)) : nil
        }
    }

    deinit { process.kill() }

    /// What it was asked for, in order.
    func requests(_ count: Int) async throws -> [String] {
        try await eventually("\(count) requests") {
            let lines = self.process.output.filter { !$0.hasPrefix("issuer") }
            return lines.count >= count ? lines : nil
        }
    }
}

@Suite(.timeLimit(.minutes(1)), .enabled(if: Python.has("http.server"), "needs python3"))
struct OpenIDServerTests {
    private func flow(_ server: OpenIDServer) -> SignInFlow {
        SignInFlow(
            key: Secret("a key of the tests"),
            publicURL: "https://gatehouse.example.com",
            transport: CurlTransport(
                settings: TransportSettings(
                    plainHTTPOrigins: [server.issuer],
                    allowedPrivateHosts: ["127.0.0.1"],
                    proxy: ""
                )
            )
        )
    }

    private func provider(_ server: OpenIDServer, secret: String = "s3cret/+") -> IdentityProvider {
        IdentityProvider(
            service: .oidc(
                issuer: server.issuer,
                endpointHosts: [],
                scopes: ["openid", "email"],
                groupsClaim: "groups"
            ),
            title: "Test",
            clientID: "gatehouse",
            clientSecret: Secret(secret)
        )
    }

    /// What a browser does at the server: follows the address and brings back the parameters of the answer.
    private func browse(_ location: String, _ server: OpenIDServer) async throws -> [String: String] {
        let browser = CurlTransport(
            settings: TransportSettings(
                plainHTTPOrigins: [server.issuer],
                allowedPrivateHosts: ["127.0.0.1"],
                proxy: ""
            )
        )
        let answer = try await browser.send(OutboundRequest(method: .get, url: location))
        #expect(answer.status == 302)
        let back = try #require(answer.header("location"))
        #expect(back.hasPrefix("https://gatehouse.example.com/auth/oauth/oidc/callback?"))
        let items = try #require(URLComponents(string: back)?.queryItems)
        return Dictionary(items.map { ($0.name, $0.value ?? "") }, uniquingKeysWith: { $1 })
    }

    @Test func `somebody signs in at a real server, once per code`() async throws {
        let server = try await OpenIDServer()
        let flow = flow(server)
        let provider = provider(server)
        let path = try #require(OwnPath("/projects"))
        let start = try await flow.begin(provider, redirectAfter: path, now: Date())
        let query = try await browse(start.location, server)
        let answer = SignInFlow.Answer(
            code: query["code"],
            state: query["state"],
            error: nil,
            cookie: start.cookie
        )
        let completion = try await flow.finish(provider, answer, now: Date())
        #expect(completion.redirectAfter == path)
        #expect(
            completion.identity
                == ExternalIdentity(
                    provider: .oidc,
                    subject: "ada-1",
                    email: EmailAddress("ada@example.com"),
                    isEmailVerified: true,
                    fullName: "Ada Lovelace",
                    groups: ["platform"]
                )
        )
        let again = await #expect(throws: SignInError.self) {
            try await flow.finish(provider, answer, now: Date())
        }
        #expect(
            again?.reason == .failed && again?.detail.hasSuffix("the status is 400: invalid_grant") == true
        )
        #expect(
            try await server.requests(5) == [
                "GET /.well-known/openid-configuration", "GET /auth", "POST /token", "GET /userinfo",
                "POST /token",
            ]
        )
    }

    @Test func `a code is of no use in another browser, nor with another secret`() async throws {
        let server = try await OpenIDServer()
        let flow = flow(server)
        let victim = try await flow.begin(provider(server), redirectAfter: .root, now: Date())
        let attacker = try await flow.begin(provider(server), redirectAfter: .root, now: Date())
        let query = try await browse(attacker.location, server)
        // The attacker's link, opened by the victim.
        let linked = await #expect(throws: SignInError.self) {
            try await flow.finish(
                provider(server),
                .init(code: query["code"], state: query["state"], error: nil, cookie: victim.cookie),
                now: Date()
            )
        }
        #expect(linked?.reason == .invalidState)
        // The attacker's code under the victim's own state: the verifier is another one.
        let own = try await browse(victim.location, server)
        let injected = await #expect(throws: SignInError.self) {
            try await flow.finish(
                provider(server),
                .init(code: query["code"], state: own["state"], error: nil, cookie: victim.cookie),
                now: Date()
            )
        }
        #expect(injected?.detail.hasSuffix("the status is 400: invalid_grant") == true)
        let wrong = await #expect(throws: SignInError.self) {
            try await flow.finish(
                provider(server, secret: "wrong"),
                .init(code: own["code"], state: own["state"], error: nil, cookie: victim.cookie),
                now: Date()
            )
        }
        #expect(wrong?.detail.hasSuffix("the status is 401: invalid_client") == true)
    }
}
