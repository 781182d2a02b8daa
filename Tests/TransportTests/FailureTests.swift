import Basics
import Foundation
import TestSupport
import Testing
import Transport

/// Too long a label for DNS, so no resolver is asked.
private let noName = String(repeating: "n", count: 64) + ".invalid"

/// What the caller learns when no usable answer comes.
@Suite(.timeLimit(.minutes(1))) struct FailureTests {
    @Test(arguments: [
        "HTTP/1.1 200 OK\r\nContent-Length: 1001\r\n\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3E9\r\n" + String(repeating: "a", count: 1_001),
        "HTTP/1.1 200 OK\r\n\r\n" + String(repeating: "a", count: 1_001),
    ])
    func `an answer over the limit is refused, declared or not`(answer: String) async throws {
        let server = try LoopbackServer { _, peer in
            peer.send(answer)
            peer.awaitClose()
            return false
        }
        let request = OutboundRequest(method: .get, url: server.origin, maxResponseBytes: 1_000)
        #expect(try await failure(of: client(server), request).reason == .tooLarge)
    }

    @Test func `an answer of exactly the limit is accepted`() async throws {
        let server = try LoopbackServer { _, peer in
            peer.answer(body: [UInt8](repeating: 1, count: 1_000))
            return true
        }
        let request = OutboundRequest(method: .get, url: server.origin, maxResponseBytes: 1_000)
        #expect(try await client(server).send(request).body.count == 1_000)
    }

    @Test func `endless headers are refused`() async throws {
        let server = try LoopbackServer { _, peer in
            peer.send("HTTP/1.1 200 OK\r\n")
            for number in 0..<300 { peer.send("x-\(number): \(String(repeating: "a", count: 1_000))\r\n") }
            peer.awaitClose()
            return false
        }
        let error = try await failure(of: client(server), OutboundRequest(method: .get, url: server.origin))
        #expect(error.reason == .tooLarge)
    }

    @Test(arguments: ["", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nab"])
    func `a server that falls silent is timed out`(answer: String) async throws {
        let server = try LoopbackServer { _, peer in
            peer.send(answer)
            peer.awaitClose()
            return false
        }
        let request = OutboundRequest(method: .get, url: server.origin, timeout: .milliseconds(150))
        #expect(try await failure(of: client(server), request).reason == .timedOut)
    }

    @Test func `a request that never got a connection is unreachable when its time is up`() async throws {
        let server = try LoopbackServer { _, peer in
            peer.awaitClose()
            return false
        }
        let transport = client(server, connections: 1)
        try await ThreadExecutor.run {
            let first = Task { try await transport.send(OutboundRequest(method: .get, url: server.origin)) }
            try await awaitRequest(at: server)
            let start = ContinuousClock.now
            let waiting = OutboundRequest(method: .post, url: server.origin, timeout: .milliseconds(150))
            #expect(try await failure(of: transport, waiting).reason == .unreachable)
            #expect(ContinuousClock.now - start < .seconds(5))
            #expect(server.requests.count == 1)
            first.cancel()
            _ = await first.result
        }
    }

    @Test func `a refused connection is unreachable`() async throws {
        let port = try LoopbackServer { _, _ in false }.port
        let transport = CurlTransport(
            settings: TransportSettings(allowedPrivateHosts: ["127.0.0.1"], proxy: "")
        )
        let error = try await failure(
            of: transport,
            OutboundRequest(method: .get, url: "https://127.0.0.1:\(port)/")
        )
        #expect(error.reason == .unreachable)
        #expect(error.detail.hasPrefix("127.0.0.1:\(port): "))
    }

    @Test func `a name that does not exist is unreachable`() async throws {
        let transport = CurlTransport(settings: TransportSettings(proxy: ""))
        let error = try await failure(
            of: transport,
            OutboundRequest(method: .get, url: "https://\(noName)/")
        )
        #expect(error.reason == .unreachable)
    }

    @Test(
        arguments: [
            "", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nab", "HTTP/1.1 200 OK\r\nContent-Le",
            "not http at all\r\n\r\n",
        ],
        [true, false]
    )
    func `a connection that breaks after the request is interrupted`(answer: String, reset: Bool) async throws
    {
        let server = try LoopbackServer { _, peer in
            peer.send(answer)
            if reset { peer.closeAbruptly() }
            return false
        }
        let error = try await failure(
            of: client(server),
            OutboundRequest(method: .post, url: server.origin, body: [1])
        )
        #expect(error.reason == .interrupted)
    }

    @Test(arguments: [OutboundRequest.Method.post, .put, .patch, .delete])
    func `a write is never sent twice, even when a kept connection closes without an answer`(
        method: OutboundRequest.Method
    ) async throws {
        let server = try LoopbackServer { request, peer in
            guard request.method == "GET" else { return false }
            peer.answer()
            return true
        }
        let transport = client(server)
        _ = try await transport.send(OutboundRequest(method: .get, url: server.origin))
        let error = try await failure(of: transport, OutboundRequest(method: method, url: server.origin))
        #expect(error.reason == .interrupted)
        #expect(server.requests.map(\.method) == ["GET", method.rawValue])
    }

    @Test func `cancelling the task ends the exchange and its connection at once`() async throws {
        let server = try LoopbackServer { _, peer in
            peer.awaitClose()
            return false
        }
        let transport = client(server)
        try await ThreadExecutor.run {
            let task = Task {
                try await failure(of: transport, OutboundRequest(method: .get, url: server.origin))
            }
            try await awaitRequest(at: server)
            let start = ContinuousClock.now
            task.cancel()
            #expect(try await task.value.reason == .cancelled)
            #expect(ContinuousClock.now - start < .seconds(5))
        }
    }

    @Test func `a task cancelled before it sends gets no answer`() async throws {
        let server = try LoopbackServer { _, peer in
            peer.awaitClose()
            return false
        }
        let transport = client(server)
        let task = Task {
            while !Task.isCancelled { await Task.yield() }
            return try await failure(of: transport, OutboundRequest(method: .get, url: server.origin))
        }
        task.cancel()
        #expect(try await task.value.reason == .cancelled)
    }

    @Test func `no error text contains the token, the query or the password of a proxy`() async throws {
        let canary = "canary-7d1f"
        let server = try LoopbackServer { request, peer in
            if request.target.hasPrefix("/echo") {
                peer.send("HTTP/1.1 200 \(canary)\r\n\(canary)\r\nContent-Length: \(canary)\r\n\r\n")
            }
            peer.closeAbruptly()
            return false
        }
        let allowed = client(server)
        let attempts: [(CurlTransport, String)] = [
            (allowed, "\(server.origin)/?access=\(canary)"), (allowed, "\(server.origin)/echo?\(canary)"),
            (allowed, "https://127.0.0.1:\(server.port)/?\(canary)"),
            (allowed, "http://127.0.0.2/?\(canary)"),
            (allowed, "https://user:\(canary)@127.0.0.1/"), (allowed, "https://127.0.0.1/#\(canary)"),
            (allowed, "https://\(noName)/?\(canary)"), (allowed, "ftp://\(noName)/\(canary)"),
            (allowed, "https://[\(canary)"), (allowed, "https://\(noName)/../\(canary)"),
            (client(server, proxy: "http://user:\(canary)@127.0.0.1:1"), server.origin),
            (client(server, proxy: "weird://user:\(canary)@127.0.0.1:1"), server.origin),
            (client(server, proxy: "http://user:\(canary)@ 127.0.0.1:port"), server.origin),
            (client(server, proxy: "http://user:\(canary)@\(noName):1"), server.origin),
        ]
        for (transport, url) in attempts {
            let request = OutboundRequest(
                method: .post,
                url: url,
                body: Array(canary.utf8),
                bearerToken: Secret(canary),
                timeout: .milliseconds(500)
            )
            let error = try await failure(of: transport, request)
            #expect(!"\(error) \(error.detail)".contains(canary), "\(url): \(error)")
            #expect(!String(reflecting: error).contains(canary))
        }
        let broken = OutboundRequest(
            method: .get,
            url: server.origin,
            bearerToken: Secret("\(canary)\r\nX: y")
        )
        let error = try await failure(of: allowed, broken)
        #expect(error.reason == .refused)
        #expect(!error.detail.contains(canary))
    }
}
