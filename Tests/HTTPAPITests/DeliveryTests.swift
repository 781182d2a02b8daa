import Domain
import Foundation
import Pipeline
import Storage
import Testing

/// What a forge is answered (DESIGN section 2).
@Suite(.serialized) struct DeliveryTests {
    @Test func `a new delivery is enqueued, the same again is a duplicate of the same scan`() async throws {
        try await ServerLab.run { (lab) async throws in
            let first = try lab.deliver(.github())
            #expect(first.status == 202)
            #expect(first.header("content-type") == "application/json")
            #expect(Set(first.json.keys) == ["status", "delivery_id", "scan_id"])
            #expect(first.json["status"] as? String == "enqueued")
            #expect(first.json["delivery_id"] as? String == "d1")
            let scan = try #require(first.json["scan_id"] as? String)
            #expect(!scan.isEmpty)

            let again = try lab.deliver(.github())
            #expect(again.status == 200)
            #expect(again.json["status"] as? String == "duplicate")
            #expect(again.json["scan_id"] as? String == scan)

            let forge = try #require(ForgeID("github"))
            #expect(try await lab.store.delivery(forge: forge, id: "d1")?.attempts == 2)
            #expect(try await lab.store.payload(forge: forge, id: "d1")?.body == Wire.github().body)
            #expect(try await lab.store.counts()[.queued] == 1)
        }
    }

    @Test func `another body under the same id is not lost, and told`() async throws {
        try await ServerLab.run { (lab) async throws in
            let labels = ["forge": "github"]
            #expect(try lab.deliver(.github()).json["delivery_id"] as? String == "d1")
            #expect(try lab.deliver(.github()).status == 200)
            #expect(lab.metrics.value("gatehouse_deliveries_reused_id_total", labels) == 0)
            let later = Wire.pullRequest(head: "b").replacing("2026-01-01", with: "2026-01-02")
            let other = try lab.deliver(.github(later))
            #expect(other.status == 202 && other.json["status"] as? String == "enqueued")
            #expect((other.json["delivery_id"] as? String)?.hasPrefix("d1#") == true)
            #expect(lab.metrics.value("gatehouse_deliveries_reused_id_total", labels) == 1)
        }
    }

    @Test func `a trace is continued by the job, and decides nothing`() async throws {
        try await ServerLab.run { (lab) async throws in
            let trace = "0af7651916cd43dd8448eb211c80319c"
            let header = "00-\(trace)-b7ad6b7169203331-01"
            func job(_ wire: Wire) async throws -> Job {
                let answer = try lab.deliver(wire)
                #expect(answer.status == 202)
                let scan = try #require(answer.json["scan_id"] as? String)
                #expect(scan.filter { $0 != "-" } != trace)
                return try #require(try await lab.store.job(scan: scan))
            }
            let traced = try await job(.github(id: "d1", Wire.pullRequest()).with("traceparent", header))
            #expect(traced.traceID.description == trace)
            // The same trace again is another job all the same; malformed or twice there, it is none.
            let later = Wire.pullRequest(head: "b").replacing("2026-01-01", with: "2026-01-02")
            let next = try await job(
                .github(id: "d2", later).with("traceparent", header).with("traceparent", header)
            )
            #expect(next.id != traced.id && next.trace == nil)
            #expect(next.traceID == TraceID(scan: next.scanID))
            let unsigned = Wire.github(id: "d3").without("X-Hub-Signature-256").with("traceparent", header)
            #expect(try lab.deliver(unsigned).status == 401)
        }
    }

    @Test(arguments: [
        Wire.github("ping", #"{"zen":"Design for failure."}"#), .github("watch", "{}"),
        .github(Wire.pullRequest(repository: "acme/forbidden")),
        .gitlab(#"{"ref":"refs/tags/v1"}"#),
    ])
    func `what is not for us is ignored with a scan id of null`(delivery: Wire) async throws {
        let answer = try await ServerLab.run { try $0.deliver(delivery) }
        #expect(answer.status == 200)
        #expect(answer.json["status"] as? String == "ignored")
        #expect(answer.text.contains(#""scan_id":null"#))
    }

    @Test func `an older commit of a pull request is superseded`() async throws {
        try await ServerLab.run { (lab) async throws in
            #expect(try lab.deliver(.github()).status == 202)
            let older = Wire.pullRequest(head: "b").replacing("2026-01-01", with: "2025-12-31")
            let answer = try lab.deliver(.github(id: "d2", older))
            #expect(answer.status == 200)
            #expect(answer.json["status"] as? String == "superseded")
        }
    }

    @Test func `a form body is accepted from GitHub and its bytes are what is signed`() async throws {
        try await ServerLab.run { (lab) async throws in
            var characters = CharacterSet.alphanumerics
            characters.insert("-")
            let payload = Wire.pullRequest().addingPercentEncoding(withAllowedCharacters: characters) ?? ""
            let type = "application/x-www-form-urlencoded"
            #expect(try lab.deliver(.github("payload=" + payload, type: type)).status == 202)
            var unsigned = Wire.github("payload=" + payload, type: type)
            unsigned.body.append(0x20)
            #expect(try lab.deliver(unsigned).status == 401)
            #expect(try lab.deliver(.github(id: "d2", "other=1", type: type)).status == 400)
        }
    }

    @Test func `what is signed and not understood is 400 or 415`() async throws {
        try await ServerLab.run { (lab) async throws in
            for body in ["", "{", "[]", "{\"action\":\"opened\"}", "\u{0}", Wire.pullRequest() + "x"] {
                let answer = try lab.deliver(.github(body))
                #expect(answer.status == 400, "\(body)")
                #expect(answer.header("content-type") == "application/problem+json")
            }
            for type in ["text/plain", "application/jsonx", ""] {
                #expect(try lab.deliver(.github(Wire.pullRequest(), type: type)).status == 415, "\(type)")
            }
            let twice = Wire.github().with("Content-Type", "application/json")
            #expect(try lab.deliver(twice).status == 415)
            #expect(try lab.deliver(Wire.github().without("Content-Type")).status == 415)
            #expect(
                try lab.deliver(.github(Wire.pullRequest(), type: "Application/JSON; charset=utf-8")).status
                    == 202
            )
        }
    }

    @Test func `GitLab is served beside GitHub and neither takes the other's proof`() async throws {
        try await ServerLab.run { (lab) async throws in
            let push = """
                {"object_kind":"push","ref":"refs/heads/main","before":"\(String(repeating: "0", count: 40))",\
                "after":"\(String(repeating: "c", count: 40))","checkout_sha":"x",\
                "project":{"id":9,"path_with_namespace":"acme/shop","default_branch":"main"}}
                """
            #expect(try lab.deliver(.gitlab(push)).status == 202)
            var crossed = Wire.gitlab(push)
            crossed.path = "/v1/webhooks/github"
            #expect(try lab.deliver(crossed).status == 401)
            var other = Wire.github()
            other.path = "/v1/webhooks/gitlab"
            #expect(try lab.deliver(other).status == 401)
        }
    }

    @Test func `what cannot be made durable is 503 and nothing internal is said`() async throws {
        try await ServerLab.run { (lab) async throws in
            try lab.store.close()
            let answer = try lab.deliver(.github())
            #expect(answer.status == 503)
            #expect(answer.header("retry-after") != nil)
            #expect(answer.header("content-type") == "application/problem+json")
            #expect(!answer.text.contains("sqlite") && !answer.text.contains("/tmp"))
            #expect(lab.log.text.contains("delivery could not be stored"))
        }
    }

    @Test func `a full disk is 503 until there is room, and what was acknowledged stays`() async throws {
        var options = ServerLab.Options()
        // Each table and index takes a page: what is left is room for a few deliveries.
        options.pageLimit = 140
        try await ServerLab.run(options) { (lab) async throws in
            var statuses: [Int] = []
            for index in 0..<40 where statuses.last != 503 {
                let filler = String(repeating: "x", count: 20_000)
                let body = Wire.pullRequest(number: index + 1).dropLast() + ",\"filler\":\"\(filler)\"}"
                statuses.append(try lab.deliver(.github(id: "d\(index)", String(body))).status)
            }
            #expect(statuses.first == 202)
            #expect(statuses.last == 503)
            let stored = try await lab.store.deliveries(state: .queued, limit: 99).count
            #expect(stored == statuses.filter { $0 == 202 }.count)
        }
    }
}

extension Wire {
    static func github(_ body: String, type: String = "application/json") -> Wire {
        github("pull_request", id: "d1", body, type: type)
    }

    static func github(_ event: String, _ body: String) -> Wire { github(event, id: "d1", body) }
}
