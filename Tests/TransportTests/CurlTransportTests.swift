import Basics
import Foundation
import Testing
import Transport

@Suite(.timeLimit(.minutes(1))) struct CurlTransportTests {
    @Test func `status, headers in order, repeated headers and body are what the server sent`() async throws {
        let server = try LoopbackServer { _, peer in
            peer.send("HTTP/1.1 103 Early Hints\r\nLink: </early>\r\n\r\n")
            peer.answer(
                207,
                ["X-One: 1", "Set-Cookie: a=b", "SET-COOKIE:  c=d ", "X-Empty:"],
                body: [0, 13, 10, 255]
            )
            return true
        }
        let response = try await client(server).send(
            OutboundRequest(method: .get, url: server.origin + "/a?b=%2F")
        )
        #expect(response.status == 207)
        #expect(response.body == [0, 13, 10, 255])
        #expect(
            response.headers.map { "\($0.name)=\($0.value)" }
                == ["content-length=4", "x-one=1", "set-cookie=a=b", "set-cookie=c=d", "x-empty="]
        )
        #expect(server.requests.first?.target == "/a?b=%2F")
        #expect(server.requests.first?.header("user-agent") == "gatehouse/\(GatehouseVersion.current)")
        #expect(server.requests.first?.header("accept-encoding") == nil)
        #expect(server.requests.first?.header("authorization") == nil)
    }

    @Test(arguments: [OutboundRequest.Method.post, .put, .patch, .delete], [nil, 0, 300, 1 << 20])
    func `method, headers and body arrive intact`(method: OutboundRequest.Method, size: Int?) async throws {
        let body = size.map { $0 < 2 ? [] : [0] + [UInt8](repeating: 0xFF, count: $0 - 2) + [13] }
        let server = try LoopbackServer { _, peer in
            peer.answer(204)
            return true
        }
        let request = OutboundRequest(
            method: method,
            url: server.origin,
            headers: [("content-type", "application/json"), ("x-empty", ""), ("accept", "text/plain")],
            body: body
        )
        #expect(try await client(server).send(request).status == 204)
        let received = try #require(server.requests.first)
        #expect(received.method == method.rawValue)
        #expect(received.body == body ?? [])
        #expect(received.header("content-type") == "application/json")
        #expect(received.header("accept") == "text/plain")
        #expect(received.header("x-empty") == "")
        #expect(received.header("expect") == nil)
        #expect(
            received.header("content-length")
                == (method == .delete && size == nil ? nil : "\(size ?? 0)")
        )
    }

    @Test func `the token arrives as a bearer header and a cookie never comes back`() async throws {
        let server = try LoopbackServer { _, peer in
            peer.answer(200, ["Set-Cookie: session=1; Path=/"])
            return true
        }
        let transport = client(server)
        let request = OutboundRequest(method: .get, url: server.origin, bearerToken: Secret("canary-token"))
        _ = try await transport.send(request)
        _ = try await transport.send(request)
        #expect(
            server.requests.map { $0.header("authorization") } == [
                "Bearer canary-token", "Bearer canary-token",
            ]
        )
        #expect(server.requests.allSatisfy { $0.header("cookie") == nil })
    }

    @Test func `a redirect is returned and not followed`() async throws {
        let server = try LoopbackServer { _, peer in
            peer.answer(302, ["Location: /elsewhere"])
            return true
        }
        let response = try await client(server).send(OutboundRequest(method: .get, url: server.origin))
        #expect(response.status == 302)
        #expect(response.header("location") == "/elsewhere")
        #expect(server.requests.count == 1)
    }

    @Test func `sequential requests share one connection`() async throws {
        let server = try LoopbackServer { _, peer in
            peer.answer()
            return true
        }
        let transport = client(server)
        for method in [OutboundRequest.Method.get, .post, .put, .delete, .get] {
            _ = try await transport.send(OutboundRequest(method: method, url: server.origin, body: nil))
        }
        #expect(server.requests.count == 5)
        #expect(server.connections == 1)
    }

    @Test func `200 parallel requests are all answered over at most as many connections as allowed`()
        async throws
    {
        let server = try LoopbackServer { request, peer in
            peer.answer(body: Array(request.target.utf8))
            return true
        }
        let transport = client(server)
        let bodies = try await withThrowingTaskGroup(of: (Int, [UInt8]).self) { group in
            for number in 0..<200 {
                group.addTask {
                    let request = OutboundRequest(method: .get, url: server.origin + "/\(number)")
                    return (number, try await transport.send(request).body)
                }
            }
            return try await group.reduce(into: [:]) { $0[$1.0] = String(decoding: $1.1, as: UTF8.self) }
        }
        #expect(bodies.count == 200)
        #expect(bodies.allSatisfy { $0.value == "/\($0.key)" })
        #expect((1...8).contains(server.connections))
    }

    @Test func `a trailer is not taken for a header`() async throws {
        let server = try LoopbackServer { _, peer in
            peer.send(
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhi\r\n0\r\nX-Late: 1\r\n\r\n"
            )
            return true
        }
        let response = try await client(server).send(OutboundRequest(method: .get, url: server.origin))
        #expect(response.body == Array("hi".utf8))
        #expect(response.header("x-late") == nil)
    }

    @Test func `a compressed body is handed over as it is`() async throws {
        let server = try LoopbackServer { _, peer in
            peer.answer(200, ["Content-Encoding: gzip"], body: [31, 139, 8, 0])
            return true
        }
        let response = try await client(server).send(OutboundRequest(method: .get, url: server.origin))
        #expect(response.body == [31, 139, 8, 0])
    }

    @Test func `after shutdown requests fail as cancelled, those under way too`() async throws {
        let server = try LoopbackServer { _, peer in
            peer.awaitClose()
            return false
        }
        let transport = client(server)
        async let pending = failure(of: transport, OutboundRequest(method: .get, url: server.origin))
        try await awaitRequest(at: server)
        await transport.shutdown()
        await transport.shutdown()
        #expect(try await pending.reason == .cancelled)
        let later = try await failure(of: transport, OutboundRequest(method: .get, url: server.origin))
        #expect(later.reason == .cancelled)
    }

    @Test func `shutting down an unused client, or dropping one, needs nothing`() async throws {
        await CurlTransport(settings: TransportSettings()).shutdown()
        let server = try LoopbackServer { _, peer in
            peer.answer()
            return true
        }
        for _ in 0..<20 {
            _ = try await client(server).send(OutboundRequest(method: .get, url: server.origin))
        }
        #expect(server.connections == 20)
    }
}
