import Basics
import Testing
import Transport

/// Where requests may go.
@Suite(.timeLimit(.minutes(1))) struct TargetTests {
    @Test(arguments: [
        "127.0.0.1", "127.1", "0x7f.1", "2130706433", "127%2E0.0.1", "017700000001", "0", "localhost",
        "LOCALHOST",
        "[::1]", "[::]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[64:ff9b::7f00:1]", "[2002:7f00:1::]",
        "169.254.169.254", "10.0.0.1", "100.64.0.1", "[fd00::1]", "[fe80::1%25lo]",
        "0177.0.0.1", "0x7f000001", "0x7F.0x0.0x0.0x1", "127.0.1", "0x0", "0.0.0.0", "2852039166",
        "0xa9fea9fe",
        "0251.0376.0251.0376", "[::127.0.0.1]", "[::ffff:169.254.169.254]", "[::ffff:a9fe:a9fe]",
        "[0:0:0:0:0:ffff:7f00:0001]", "[64:ff9b::a9fe:a9fe]", "[64:ff9b:1::7f00:1]", "[2002:a9fe:a9fe::]",
    ])
    func `a private address is refused unless the host is configured`(host: String) async throws {
        let server = try LoopbackServer { _, peer in
            peer.answer()
            return true
        }
        let origin = "http://\(host):\(server.port)"
        let transport = CurlTransport(
            settings: TransportSettings(
                plainHTTPOrigins: [origin],
                allowedPrivateHosts: ["example.com", "127.0.0.2"],
                proxy: ""
            )
        )
        let error = try await failure(of: transport, OutboundRequest(method: .get, url: origin + "/"))
        #expect(error.reason == .refused, "\(error)")
        #expect(server.connections == 0)
    }

    @Test(arguments: [
        ("127.0.0.1", "127.0.0.1"), ("0x7f.1", "127.0.0.1"), ("127.0.0.1", "0x7f.1"),
        ("localhost", "LocalHost"),
        ("localhost", "localhost."),
    ])
    func `a configured host may be private, however it is written`(host: String, allowed: String) async throws
    {
        let server = try LoopbackServer { _, peer in
            peer.answer()
            return true
        }
        let transport = CurlTransport(
            settings: TransportSettings(
                plainHTTPOrigins: ["http://\(host):\(server.port)"],
                allowedPrivateHosts: [allowed],
                proxy: ""
            )
        )
        let request = OutboundRequest(method: .get, url: "http://\(host):\(server.port)/")
        #expect(try await transport.send(request).status == 200)
    }

    @Test(arguments: ["http://127.0.0.1:1", "http://localhost", "https://127.0.0.1", "127.0.0.1"])
    func `plain http is refused unless exactly this origin is configured`(configured: String) async throws {
        let server = try LoopbackServer { _, peer in
            peer.answer()
            return true
        }
        let transport = CurlTransport(
            settings: TransportSettings(
                plainHTTPOrigins: [configured],
                allowedPrivateHosts: ["127.0.0.1", "localhost"],
                proxy: ""
            )
        )
        let error = try await failure(of: transport, OutboundRequest(method: .get, url: server.origin))
        #expect(error.reason == .refused)
        #expect(server.connections == 0)
    }

    @Test(arguments: [
        "", "x", "/path", "//host/", "https:", "https://", "ftp://example.com/", "file:///etc/passwd",
        "gopher://x/",
        "https://user@example.com/", "https://user:word@example.com/", "https://@example.com/",
        "https://example.com/#f", "https://example.com/#", "https://example.com/a b",
        "https://example.com/\0",
        "https://example.com/\r\nX: y", "https://example.com/a/../b", "https://example.com/a/%2E%2e/b",
        "https://example.com/.%2e", "https://example.com/.", "https://example.com:99999/", "https://[::1/",
        "https://example.com/" + String(repeating: "a", count: 20_000),
        "https://\(String(repeating: "a.", count: 130))b/",
    ])
    func `a URL that is not plainly https is refused`(url: String) async throws {
        let transport = CurlTransport(settings: TransportSettings(proxy: "http://127.0.0.1:1"))
        #expect(try await failure(of: transport, OutboundRequest(method: .get, url: url)).reason == .refused)
    }

    @Test(arguments: [
        ("a\r\nb", "x"), ("a", "x\r\ny: z"), ("a", "\0"), ("", "x"), ("a b", "x"), ("a:", "x"), ("host", "x"),
        ("Content-Length", "3"), ("transfer-encoding", "chunked"), ("authorization", "Basic eA=="),
    ])
    func `a header that could change the request is refused`(name: String, value: String) async throws {
        let transport = CurlTransport(settings: TransportSettings(proxy: "http://127.0.0.1:1"))
        let request = OutboundRequest(
            method: .get,
            url: "https://example.com/",
            headers: [(name, value)],
            bearerToken: Secret("token")
        )
        #expect(try await failure(of: transport, request).reason == .refused)
    }

    @Test(arguments: [
        ("0.0.0.0", false), ("1.1.1.1", true), ("9.255.255.255", true), ("10.0.0.0", false),
        ("11.0.0.0", true),
        ("100.63.255.255", true), ("100.127.255.255", false), ("100.128.0.0", true),
        ("126.255.255.255", true),
        ("127.255.255.255", false), ("169.254.0.1", false), ("172.15.255.255", true), ("172.16.0.0", false),
        ("172.31.255.255", false), ("172.32.0.0", true), ("192.0.2.1", false), ("192.168.255.255", false),
        ("192.169.0.0", true), ("198.19.255.255", false), ("223.255.255.255", true), ("224.0.0.1", false),
        ("255.255.255.255", false),
        ("::", false), ("::1", false), ("::7f00:1", false), ("::ffff:8.8.8.8", false),
        ("64:ff9b::8.8.8.8", true),
        ("64:ff9b::10.0.0.1", false), ("64:ff9b:1::8.8.8.8", false), ("2001::1", false),
        ("2001:db8::1", false),
        ("2002:808:808::", true), ("2002:c0a8:101::", false), ("2606:4700:4700::1111", true),
        ("2a00:1450::8a", true), ("3fff::1", false), ("5f00::1", false), ("fc00::1", false),
        ("fdff::1", false),
        ("fe80::1", false), ("fec0::1", false), ("ff02::1", false),
    ])
    func `an address is public or not`(text: String, isPublic: Bool) throws {
        #expect(try #require(NetworkAddress(text)).isPublic == isPublic)
    }

    @Test(arguments: [
        "", "/8", "10.0.0.0/", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/+8", "10.0.0.0/8/8", "::/129",
        "::/0001",
        "example.com/8", "10/8",
    ])
    func `what is no block of addresses is none`(text: String) {
        #expect(NetworkPrefix(text) == nil)
    }

    @Test(arguments: ["", "1", "1.2.3", "256.0.0.1", "1.2.3.4 ", "[::1]", "::g", "example.com", "1.2.3.4\0"])
    func `what is no address is none`(text: String) {
        #expect(NetworkAddress(text) == nil)
    }
}
