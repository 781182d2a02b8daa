import Basics
import Domain
import Forges
import Foundation
import Pipeline
import Storage
import TestSupport
import Testing

/// Who is not believed, and what they learn: nothing.
@Suite(.serialized) struct RefusalTests {
    @Test func `every reason has the same answer and none of the bodies is parsed`() async throws {
        try await ServerLab.run { (lab) async throws in
            let good = Wire.github()
            let digest = Wire.signature(good.body)
            func signed(_ value: String) -> Wire {
                good.without("X-Hub-Signature-256").with("X-Hub-Signature-256", value)
            }
            var changed = good
            changed.body.append(0x20)
            let deliveries = [
                good.without("X-Hub-Signature-256"), good.with("X-Hub-Signature-256", digest), changed,
                signed(""), signed("sha256="), signed(digest.uppercased()), signed("sha1=00"),
                signed(digest + ", " + digest), signed(String(repeating: "a", count: 10_000)),
                signed("sha256=\u{FF18}"), .github(Wire.pullRequest(), secret: "another"),
                .github("not json", secret: "another"), .gitlab("{}", token: "another"),
                Wire.gitlab("{}").without("X-Gitlab-Token"),
                Wire.gitlab("{}").with("X-Gitlab-Token", ServerLab.token),
            ]
            var bodies: Set<[UInt8]> = []
            for delivery in deliveries {
                let answer = try lab.deliver(delivery)
                #expect(answer.status == 401)
                #expect(answer.header("content-type") == "application/problem+json")
                #expect(answer.header("www-authenticate") == nil)
                bodies.insert(answer.body)
            }
            #expect(bodies.count == 1)
            for forge in ["github", "gitlab"] {
                #expect(lab.metrics.value("gatehouse_payloads_decoded_total", ["forge": forge]) == 0)
            }
            #expect(try await lab.store.deliveries(state: nil, limit: 9).isEmpty)

            let log = lab.log.text
            #expect(log.contains("the signature matches no configured secret"))
            #expect(log.contains("missing or repeated"))
            #expect(!log.contains(digest.dropFirst(7)) && !log.contains(ServerLab.secret))
            #expect(!log.contains(ServerLab.token))
        }
    }

    @Test func `500 random bodies without a signature reach no parser`() async throws {
        try await ServerLab.run { (lab) async throws in
            var random = SystemRandomNumberGenerator()
            var statuses: Set<Int> = []
            let client = try lab.connect()
            for _ in 0..<500 {
                var delivery = Wire.github()
                delivery.body = (0..<Int.random(in: 0...300)).map { _ in .random(in: 0...255, using: &random)
                }
                client.send(delivery.bytes)
                statuses.insert(try client.answer().status)
            }
            #expect(statuses == [401, 429])
            #expect(lab.metrics.value("gatehouse_payloads_decoded_total", ["forge": "github"]) == 0)
        }
    }

    @Test func `too many failures of one sender are 429, its good deliveries are not`() async throws {
        try await ServerLab.run { (lab) async throws in
            let bad = Wire.github(Wire.pullRequest(), secret: "another")
            let client = try lab.connect()
            for index in 1...62 {
                client.send(bad.bytes)
                let answer = try client.answer()
                #expect(answer.status == (index <= 60 ? 401 : 429))
                guard index > 60 else { continue }
                #expect(answer.header("retry-after").flatMap { Int($0) } == 60)
                #expect(answer.header("content-type") == "application/problem+json")
            }
            client.send(Wire.github().bytes)
            #expect(try client.answer().status == 202)
        }
    }

    @Test func `a delivery from elsewhere is refused, signed or not, and by what a trusted proxy says`()
        async throws
    {
        var options = ServerLab.Options()
        options.trustedProxies = ["127.0.0.1"]
        options.admits = { $0 == "github" && $1 == "192.0.2.1" }
        try await ServerLab.run(options) { (lab) async throws in
            func status(_ chain: String?) throws -> Int {
                let client = try lab.connect()
                let delivery = Wire.github()
                client.send((chain.map { delivery.with("X-Forwarded-For", $0) } ?? delivery).bytes)
                let answer = try client.answer()
                if answer.status == 403 { #expect(answer.json["code"] as? String == "foreign_source") }
                return answer.status
            }
            #expect(try status("192.0.2.1") == 202)
            #expect(try status("192.0.2.1, 198.51.100.1") == 403)
            #expect(try status("198.51.100.1") == 403)
            #expect(try status(nil) == 403)
        }
    }

    @Test func `senders are told apart by what a trusted proxy says, and by nobody else's word`() async throws
    {
        func statuses(_ proxies: Set<String>, _ chain: @escaping @Sendable (Int) -> String) async throws
            -> Set<Int>
        {
            var options = ServerLab.Options()
            options.trustedProxies = proxies
            return try await ServerLab.run(options) { (lab) async throws in
                var statuses: Set<Int> = []
                let client = try lab.connect()
                for index in 0..<70 {
                    let bad = Wire.github(Wire.pullRequest(), secret: "another")
                    client.send(bad.with("X-Forwarded-For", chain(index)).bytes)
                    statuses.insert(try client.answer().status)
                }
                return statuses
            }
        }
        #expect(try await statuses(["127.0.0.1"]) { "192.0.2.\($0)" } == [401])
        #expect(try await statuses(["127.0.0.1"]) { "192.0.2.\($0), 127.0.0.1" } == [401])
        // What stands before the last entry is the sender's own invention.
        #expect(try await statuses(["127.0.0.1"]) { "192.0.2.\($0), 198.51.100.1" } == [401, 429])
        #expect(try await statuses([]) { "192.0.2.\($0)" } == [401, 429])
    }

    @Test(arguments: [
        "/v1/webhooks/gitea", "/v1/webhooks/GitHub", "/v1/webhooks/%67ithub%2e", "/v1/webhooks/",
    ])
    func `an unknown forge is 404 before its body is read`(path: String) async throws {
        try await ServerLab.run { (lab) async throws in
            var delivery = Wire.github()
            delivery.path = path
            let client = try lab.connect()
            client.send(delivery.head(framing: "Content-Length: 1000000"))
            let answer = try client.answer()
            #expect(answer.status == 404)
            #expect(answer.header("content-type") == "application/problem+json")
        }
    }

    @Test func `a method that an address does not answer is 405 and names those it does`() async throws {
        try await ServerLab.run { (lab) async throws in
            for (method, path, allowed) in [
                ("GET", "/v1/webhooks/github", "POST"), ("DELETE", "/v1/webhooks/github", "POST"),
                ("POST", "/health", "GET, HEAD"), ("PUT", "/metrics", "GET, HEAD"),
                ("POST", "/health/ready", "GET, HEAD"), ("GET", "/v1/webhooks/github/more", "POST"),
            ] {
                let answer = try lab.send(Array("\(method) \(path) HTTP/1.1\r\nHost: x\r\n\r\n".utf8))
                #expect(answer.status == 405)
                #expect(answer.header("allow") == allowed)
                #expect(answer.header("content-type") == "application/problem+json")
            }
            let unknown = try lab.get("/v1/webhooks/github/more/still")
            #expect(unknown.status == 404)
            #expect(unknown.header("content-type") == "application/problem+json")
        }
    }

    @Test func `a problem holds its five fields and nothing internal`() async throws {
        try await ServerLab.run { (lab) async throws in
            let bad = try lab.deliver(.github(Wire.pullRequest(), secret: "another"))
            for answer in [bad, try lab.get("/nothing"), try lab.deliver(.github("{"))] {
                let problem = answer.json
                #expect(Set(problem.keys) == ["type", "title", "status", "code", "detail"])
                #expect(problem["status"] as? Int == answer.status)
                for word in ["Swift", "Error(", "/work", "/tmp", "hummingbird", "secret-nobody"] {
                    #expect(!answer.text.contains(word))
                }
                #expect(answer.header("server") == nil)
            }
        }
    }
}

extension Wire {
    static func github(_ body: String, secret: String) -> Wire {
        github("pull_request", id: "d1", body, secret: secret)
    }
}
