import Foundation
import HTTPAPI
import Pipeline
import Storage
import TestSupport
import Testing

/// Framing, limits and clocks of a connection (RFC 9112), over real sockets.
@Suite(.serialized) struct ConnectionTests {
    private static let cap = 26_214_400

    @Test func `a declared length over the cap is refused unread and never asked for`() async throws {
        try await ServerLab.run { (lab) async throws in
            let client = try lab.connect()
            let framing = "Content-Length: \(Self.cap + 1)\r\nExpect: 100-continue"
            client.send(Wire.github().head(framing: framing))
            let answer = try client.answer()
            #expect(answer.status == 413)
            #expect(answer.header("content-type") == "application/problem+json")
            #expect(answer.header("connection") == "close")
            #expect(try client.timeUntilClosed() < .seconds(5))
        }
    }

    @Test func `a body that grows over the cap is cut off and the answer still arrives`() async throws {
        try await ServerLab.run { (lab) async throws in
            let client = try lab.connect()
            client.send(Wire.github().head(framing: "Transfer-Encoding: chunked"))
            let chunk = Array("100000\r\n".utf8) + [UInt8](repeating: 0x20, count: 1 << 20) + [0x0D, 0x0A]
            for _ in 0..<26 where !client.send(chunk) { break }
            #expect(try client.answer().status == 413)
            #expect(lab.metrics.value("gatehouse_payloads_decoded_total", ["forge": "github"]) == 0)
        }
    }

    @Test func `exactly the cap is taken and its signature checked`() async throws {
        try await ServerLab.run { (lab) async throws in
            let json = Wire.pullRequest()
            let filler = String(repeating: " ", count: Self.cap - json.utf8.count)
            var delivery = Wire.github(json + filler)
            #expect(delivery.body.count == Self.cap)
            #expect(try lab.deliver(delivery).status == 202)
            delivery.body[Self.cap - 1] = 0x0A
            #expect(try lab.deliver(delivery).status == 401)
        }
    }

    @Test func `large bodies share a bounded memory and small ones need none of it`() async throws {
        var options = ServerLab.Options()
        options.bodyMemory = 4 << 20
        options.body = .seconds(300)
        try await ServerLab.run(options) { (lab) async throws in
            // Two that have not ended and fit only one at a time: whichever comes later is refused.
            let senders = [try lab.connect(), try lab.connect()]
            for sender in senders {
                sender.send(Wire.github().head(framing: "Content-Length: 5000000"))
                sender.send([UInt8](repeating: 0x20, count: 3 << 20))
            }
            var refused: HTTPClient?
            for _ in 0..<1_000 where refused == nil {
                refused = senders.first { $0.hasInput(within: 50) }
            }
            let answer = try #require(refused).answer()
            #expect(answer.status == 503 && answer.json["code"] as? String == "busy")
            #expect(answer.header("retry-after") != nil)
            #expect(senders.count { $0 !== refused && !$0.hasInput(within: 0) } == 1)
            #expect(try lab.deliver(.github(id: "small")).status == 202)
        }
    }

    /// Else whoever knows the address of the hook could hold off signed deliveries.
    @Test func `one sender of large bodies leaves memory for others`() async throws {
        var options = ServerLab.Options()
        options.bodyMemory = 4 << 20
        options.trustedProxies = ["127.0.0.1"]
        options.body = .seconds(300)
        try await ServerLab.run(options) { (lab) async throws in
            /// Of four MiB it holds 2¾ beyond what is free, and never ends.
            func begin() throws -> HTTPClient {
                let client = try lab.connect()
                let delivery = Wire.github().with("X-Forwarded-For", "192.0.2.1")
                client.send(delivery.head(framing: "Content-Length: 5000000"))
                client.send([UInt8](repeating: 0x20, count: 3 << 20))
                return client
            }
            var flood = try begin()
            /// One MiB more, which would fit.
            func deliver(_ id: String, from sender: String) throws -> HTTPClient.Answer {
                let json = Wire.pullRequest()
                let filler = String(repeating: " ", count: (256 << 10) + (1 << 20) - json.utf8.count)
                return try lab.deliver(Wire.github(id: id, json + filler).with("X-Forwarded-For", sender))
            }
            let busy = try await eventually("the body before is counted") { () -> HTTPClient.Answer? in
                // It was read later than what came after it, and refused for that.
                if flood.hasInput(within: 0) {
                    flood = try begin()
                    return nil
                }
                let answer = try deliver("same", from: "192.0.2.1")
                return answer.status == 503 ? answer : nil
            }
            #expect(busy.json["code"] as? String == "busy")
            #expect(try deliver("forge", from: "198.51.100.1").status == 202)
            withExtendedLifetime(flood) {}
        }
    }

    @Test(arguments: ["gzip", "GZIP", "deflate", "gzip, identity", "br"])
    func `a compressed body is refused, so that no bomb can be sent`(encoding: String) async throws {
        let answer = try await ServerLab.run { (lab) async throws in
            try lab.deliver(.github().with("Content-Encoding", encoding))
        }
        #expect(answer.status == 415)
        #expect(answer.json["code"] as? String == "content_encoding")
    }

    @Test func `a sender that asks first is told to continue`() async throws {
        try await ServerLab.run { (lab) async throws in
            let client = try lab.connect()
            let delivery = Wire.github().with("Expect", "100-continue")
            client.send(delivery.head())
            #expect(try client.answer().status == 100)
            client.send(delivery.body)
            #expect(try client.answer().status == 202)
        }
    }

    @Test(arguments: [1, 7, 100])
    func `a chunked body in odd pieces is put together again`(size: Int) async throws {
        try await ServerLab.run { (lab) async throws in
            let client = try lab.connect()
            let delivery = Wire.github()
            client.send(delivery.head(framing: "Transfer-Encoding: chunked"))
            var rest = delivery.body[...]
            while !rest.isEmpty {
                let piece = rest.prefix(size)
                client.send("\(String(piece.count, radix: 16));ext=1\r\n")
                client.send(Array(piece))
                client.send("\r\n")
                rest = rest.dropFirst(size)
            }
            client.send("0\r\nX-Trailer: 1\r\n\r\n")
            #expect(try client.answer().status == 202)
        }
    }

    @Test func `a connection serves one request after another, also sent together`() async throws {
        try await ServerLab.run { (lab) async throws in
            let client = try lab.connect()
            for index in 0..<3 {
                client.send(Wire.github(id: "k\(index)", Wire.pullRequest(number: index + 1)).bytes)
                #expect(try client.answer().status == 202)
            }
            let wires = (0..<5).map { Wire.github(id: "p\($0)", Wire.pullRequest(number: $0 + 10)) }
            client.send(wires.flatMap(\.bytes))
            for index in 0..<5 {
                let answer = try client.answer()
                #expect(answer.status == 202)
                #expect(answer.json["delivery_id"] as? String == "p\(index)")
            }
        }
    }

    @Test func `a refusal that did not read the body ends the connection`() async throws {
        try await ServerLab.run { (lab) async throws in
            let client = try lab.connect()
            var delivery = Wire.github()
            delivery.path = "/v1/webhooks/unknown"
            client.send(delivery.bytes)
            let answer = try client.answer()
            #expect(answer.status == 404 && answer.header("connection") == "close")
            #expect(try client.receive() == nil)
            client.send(Wire.github().bytes)
            client.send(Wire.github().bytes)
            #expect(try lab.get("/health").status == 200)
            #expect(try await lab.store.deliveries(state: nil, limit: 9).isEmpty)
        }
    }

    // MARK: - Clocks

    private var short: ServerLab.Options {
        var options = ServerLab.Options()
        options.head = .milliseconds(300)
        options.body = .milliseconds(600)
        return options
    }

    /// Sends a byte every 20 ms until the server cuts the connection, for 5 s at most.
    private func drip(_ bytes: [UInt8], to client: HTTPClient) -> Duration {
        let start = ContinuousClock.now
        for byte in bytes {
            guard ContinuousClock.now - start < .seconds(5), client.send([byte]) else { break }
            if client.hasInput(within: 20) { break }
        }
        return ContinuousClock.now - start
    }

    @Test func `a head that drips in is cut at the head's deadline`() async throws {
        try await ServerLab.run(short) { (lab) async throws in
            let client = try lab.connect()
            let time = drip(Wire.github().head(), to: client)
            #expect(time > .milliseconds(290) && time < .milliseconds(1200))
            #expect(try client.receive() == nil)
        }
    }

    @Test func `a body that drips in is cut at the body's deadline`() async throws {
        try await ServerLab.run(short) { (lab) async throws in
            let client = try lab.connect()
            client.send(Wire.github().head())
            let time = drip(Wire.github().body, to: client)
            #expect(time > .milliseconds(590) && time < .milliseconds(2400))
            #expect(try client.receive() == nil)
        }
    }

    enum Idle: String, CaseIterable, CustomTestStringConvertible {
        case silent, afterAnAnswer, afterAnEarlyAnswer, afterAProblem, afterNonsense
        var testDescription: String { rawValue }
    }

    @Test(arguments: Idle.allCases)
    func `an idle connection is closed, whatever came before`(idle: Idle) async throws {
        try await ServerLab.run(short) { (lab) async throws in
            let client = try lab.connect()
            switch idle {
            case .silent: break
            case .afterAnAnswer:
                client.send("GET /health HTTP/1.1\r\nHost: x\r\n\r\n")
                #expect(try client.answer().status == 200)
            case .afterAnEarlyAnswer:
                // Answered from the head alone, the body comes later.
                client.send("POST /nothing HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n\r\n")
                #expect(try client.answer().status == 404)
                client.send("abcd")
            case .afterAProblem:
                client.send(Wire.github("{}", secret: "another").bytes)
                #expect(try client.answer().status == 401)
            case .afterNonsense:
                client.send("nonsense\r\n\r\n")
                #expect(try client.answer().status == 400)
            }
            #expect(try client.timeUntilClosed() < .milliseconds(1500))
        }
    }

    /// Longer than one that falls silent, so that its answer is not lost; not for ever, so that it holds no connection.
    @Test func `a refused sender that goes on sending has its answer and is cut after four seconds`()
        async throws
    {
        try await ServerLab.run { (lab) async throws in
            let client = try lab.connect()
            var delivery = Wire.github()
            delivery.path = "/v1/webhooks/unknown"
            client.send(delivery.head(framing: "Content-Length: 20000000"))
            let answer = try client.answer()
            let start = ContinuousClock.now
            #expect(answer.status == 404 && answer.header("connection") == "close")
            // Each time it asks it has sent a byte more: never silent for a second.
            try await eventually("the sender is cut", seconds: 20) { client.send([0x20]) ? nil : true }
            let time = ContinuousClock.now - start
            #expect(time > .seconds(3) && time < .seconds(8), "\(time)")
            #expect(try lab.get("/health").status == 200)
        }
    }

    @Test func `more connections than are allowed wait and are served`() async throws {
        var options = short
        options.maxConnections = 8
        try await ServerLab.run(options) { (lab) async throws in
            let idle = try (0..<40).map { _ in try lab.connect() }
            #expect(try lab.deliver(.github()).status == 202)
            withExtendedLifetime(idle) {}
        }
    }

    @Test(arguments: [false, true])
    func `one address leaves the last quarter of connections to others`(isProxy: Bool) async throws {
        var options = ServerLab.Options()
        options.maxConnections = 8
        options.exemptsLoopback = false
        options.trustedProxies = isProxy ? ["127.0.0.1"] : []
        try await ServerLab.run(options) { (lab) async throws in
            func asked(_ client: HTTPClient) throws -> HTTPClient {
                client.send("GET /health HTTP/1.1\r\nHost: x\r\n\r\n")
                #expect(try client.answer().status == 200)
                return client
            }
            // One that was answered is counted.
            var idle = try (0..<6).map { _ in try asked(try lab.connect()) }
            if isProxy {
                idle.append(try asked(try lab.connect()))
                return
            }
            #expect(try lab.connect().timeUntilClosed() < .seconds(5))
            let other = try asked(try HTTPClient(port: lab.port, from: 0x7F00_0002))
            idle.removeLast(2)
            try await eventually("there is room again") {
                // Until then it is closed without an answer.
                (try? lab.get("/health"))?.status == 200 ? true : nil
            }
            withExtendedLifetime((idle, other)) {}
        }
    }

    // MARK: - Nonsense

    @Test(arguments: [
        "Content-Length: 4\r\nTransfer-Encoding: chunked", "Transfer-Encoding: chunked\r\nContent-Length: 4",
        "Content-Length: 4\r\nContent-Length: 5", "Content-Length: -1", "Content-Length: 4x",
        "Content-Length: +4", "Content-Length: 99999999999999999999", "Transfer-Encoding: chunked, gzip",
        "Transfer-Encoding: xchunked", "Content-Length : 4", "X: a\u{0}b\r\nContent-Length: 4",
        "X: a\nb\r\n Y: c",
    ])
    func `a request whose framing is in doubt is refused and its connection ended`(framing: String)
        async throws
    {
        try await ServerLab.run { (lab) async throws in
            let client = try lab.connect()
            client.send(Wire.github().head(framing: framing))
            client.send("0\r\n\r\nGET /health HTTP/1.1\r\nHost: x\r\n\r\n")
            // An answer may be missing; one that smuggles the second request in may not be there.
            var received: [UInt8] = []
            while received.count < 4096, client.hasInput(within: 2500), let more = try client.receive() {
                received += more
            }
            let text = String(decoding: received, as: UTF8.self)
            #expect(text.isEmpty || text.hasPrefix("HTTP/1.1 4") || text.hasPrefix("HTTP/1.1 501"), "\(text)")
            #expect(!text.contains("200 OK"), "\(text)")
            #expect(lab.metrics.value("gatehouse_payloads_decoded_total", ["forge": "github"]) == 0)
            #expect(try lab.get("/health").status == 200)
        }
    }

    @Test func `a head without end and one with too many fields are refused`() async throws {
        try await ServerLab.run { (lab) async throws in
            for filler in [
                "X: " + String(repeating: "a", count: 200_000), String(repeating: "X: a\r\n", count: 2000),
            ] {
                let client = try lab.connect()
                client.send("GET /health HTTP/1.1\r\nHost: x\r\n\(filler)\r\n\r\n")
                #expect(try client.answer().status == 400)
                #expect(try client.timeUntilClosed() < .seconds(5))
            }
            let client = try lab.connect()
            client.send("GET /\(String(repeating: "a", count: 200_000)) HTTP/1.1\r\nHost: x\r\n\r\n")
            let status = try client.answer().status
            #expect((400...499).contains(status))
            #expect(try lab.get("/health").status == 200)
        }
    }

    @Test func `random bytes never stop the server`() async throws {
        try await ServerLab.run { (lab) async throws in
            for round in 0..<100 {
                let client = try lab.connect()
                let bytes = (0..<200).map { _ in UInt8.random(in: 0...255) }
                client.send(round.isMultiple(of: 2) ? bytes : Wire.github().head() + bytes + [0x0D, 0x0A])
            }
            #expect(try lab.get("/health").status == 200)
        }
    }
}

extension Wire {
    static func github(id: String) -> Wire { github("pull_request", id: id) }
    static func github(id: String, _ body: String) -> Wire { github("pull_request", id: id, body) }
}
