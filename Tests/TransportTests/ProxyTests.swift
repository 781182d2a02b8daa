import Basics
import Testing
import Transport

@Suite(.timeLimit(.minutes(1))) struct ProxyTests {
    @Test func `through a proxy the host is neither looked up nor checked here, nor is the proxy's address`()
        async throws
    {
        let server = try LoopbackServer { request, peer in
            peer.answer(body: Array(request.target.utf8))
            return true
        }
        let transport = CurlTransport(
            settings: TransportSettings(plainHTTPOrigins: ["http://forge.invalid:80"], proxy: server.origin)
        )
        let request = OutboundRequest(method: .get, url: "http://forge.invalid/a")
        #expect(
            try await String(decoding: transport.send(request).body, as: UTF8.self)
                == "http://forge.invalid/a"
        )
    }

    @Test func `a literal private address is refused through a proxy too`() async throws {
        let server = try LoopbackServer { _, peer in
            peer.answer()
            return true
        }
        let transport = CurlTransport(settings: TransportSettings(proxy: server.origin))
        let error = try await failure(
            of: transport,
            OutboundRequest(method: .get, url: "https://169.254.169.254/")
        )
        #expect(error.reason == .refused)
        #expect(server.connections == 0)
    }

    @Test func `a tunnel request carries no token and no header of ours`() async throws {
        let server = try LoopbackServer { _, peer in
            peer.answer(403)
            return false
        }
        let transport = CurlTransport(settings: TransportSettings(proxy: server.origin))
        let request = OutboundRequest(
            method: .get,
            url: "https://forge.invalid/a",
            headers: [("x-ours", "1")],
            bearerToken: Secret("canary-token")
        )
        #expect(try await failure(of: transport, request).reason == .unreachable)
        let received = try #require(server.requests.first)
        #expect(received.method == "CONNECT")
        #expect(received.target == "forge.invalid:443")
        #expect(received.header("authorization") == nil)
        #expect(received.header("x-ours") == nil)
    }

    @Test(
        arguments: [
            ([:], "https", "a.example", nil), (["https_proxy": "p"], "https", "a.example", "p"),
            (["HTTPS_PROXY": "p"], "https", "a.example", "p"),
            (["https_proxy": "p"], "http", "a.example", nil),
            (["http_proxy": "p"], "http", "a.example", "p"), (["HTTP_PROXY": "p"], "http", "a.example", nil),
            (["ALL_PROXY": "p"], "http", "a.example", "p"),
            (["https_proxy": "", "all_proxy": "p"], "https", "a", "p"),
            (["https_proxy": "p", "no_proxy": "*"], "https", "a.example", nil),
            (["https_proxy": "p", "no_proxy": "b, A.Example"], "https", "a.example", nil),
            (["https_proxy": "p", "no_proxy": ".example"], "https", "a.example", nil),
            (["https_proxy": "p", "NO_PROXY": "example."], "https", "a.example", nil),
            (["https_proxy": "p", "no_proxy": "xample"], "https", "a.example", "p"),
            (["https_proxy": "p", "no_proxy": ".,,"], "https", "a.example", "p"),
            (["https_proxy": "p", "no_proxy": "10.0.0.0/8"], "https", "10.2.3.4", nil),
            (["https_proxy": "p", "no_proxy": "10.0.0.0/8"], "https", "11.2.3.4", "p"),
            (
                ["https_proxy": "p", "no_proxy": "10.0.0.0/99,10.0.0.0/-1,10.0.0.0/x,/"], "https", "10.0.0.0",
                "p"
            ),
            (["https_proxy": "p", "no_proxy": "0.1"], "https", "10.0.0.1", "p"),
            (["https_proxy": "p", "no_proxy": "[fd00::]/8"], "https", "fd00::1", nil),
            (["https_proxy": "p", "no_proxy": "::1"], "https", "::1", nil),
        ] as [([String: String], String, String, String?)]
    )
    func `environment variables choose the proxy as curl documents`(
        environment: [String: String],
        scheme: String,
        host: String,
        expected: String?
    ) {
        let rule = ProxyRule(explicit: nil) { environment[$0] }
        #expect(rule.proxy(scheme: scheme, host: host) == expected)
    }

    @Test func `a configured proxy wins over the environment, and an empty one means none`() {
        let environment = ["https_proxy": "p", "no_proxy": "inside.example"]
        let configured = ProxyRule(explicit: "q") { environment[$0] }
        #expect(configured.proxy(scheme: "https", host: "a.example") == "q")
        #expect(configured.proxy(scheme: "https", host: "inside.example") == nil)
        #expect(ProxyRule(explicit: "") { environment[$0] }.proxy(scheme: "https", host: "a.example") == nil)
    }
}
