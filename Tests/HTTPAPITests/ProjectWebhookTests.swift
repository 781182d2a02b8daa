import Domain
import Foundation
import Pipeline
import Storage
import Testing

/// `POST /v1/webhooks/{forge}/{project}`: the hook that one project has to itself.
@Suite(.serialized) struct ProjectWebhookTests {
    private static let project = "0190d3a0-0000-7000-8000-000000000001"
    private static let secret = "the secret of one project"

    private static func run(_ body: @escaping @Sendable (ServerLab) async throws -> Void) async throws {
        let forge = try #require(ForgeID("github"))
        let hooks = HeldWebhooks()
        hooks.hold(secret, project, RepositoryRef(forge: forge, id: "7", path: "acme/old"), .github)
        var options = ServerLab.Options()
        options.projects = hooks
        try await ServerLab.run(options, body)
    }

    @Test func `only its own secret counts there, and nowhere else`() async throws {
        try await Self.run { (lab) async throws in
            let own = Wire.github(secret: Self.secret).to(project: Self.project)
            let answer = try lab.deliver(own)
            #expect(answer.status == 202)
            #expect(answer.json["delivery_id"] as? String == "\(Self.project)/d1")
            #expect(try lab.deliver(own).json["status"] as? String == "duplicate")
            let refused = try lab.deliver(.github().to(project: Self.project))
            #expect(refused.status == 401)
            #expect(try lab.deliver(.github(secret: Self.secret)).status == 401)
            // What has no hook of its own cannot be told from a bad signature.
            let nobody = ["0190d3a0-0000-7000-8000-000000000002", "no-id", "%2e%2e", "d1%2Fd2"]
            for project in nobody {
                for wire in [Wire.github(secret: Self.secret), .github(), .github(secret: "")] {
                    let answer = try lab.deliver(wire.to(project: project))
                    #expect(answer.status == 401 && answer.body == refused.body, "\(project)")
                }
            }
            #expect(try lab.deliver(.github(secret: Self.secret).to(project: "")).status == 401)
            let gitlab = Wire.gitlab(#"{"object_kind":"push"}"#).to(project: Self.project, of: "gitlab")
            #expect(try lab.deliver(gitlab).status == 401)
            #expect(try await lab.store.counts()[.queued] == 1)
        }
    }

    @Test func `another repository's deliveries are recorded and ignored, and take nobody's id`() async throws
    {
        try await Self.run { (lab) async throws in
            let other = Wire.pullRequest().replacing(#""id":7,"#, with: #""id":8,"#)
            try #require(other != Wire.pullRequest())
            let answer = try lab.deliver(.github(other, secret: Self.secret).to(project: Self.project))
            #expect(answer.status == 200 && answer.json["status"] as? String == "ignored")
            // The forge's own hook delivers the same under the same id, and is heard.
            let heard = try lab.deliver(.github(other))
            #expect(heard.status == 202 && heard.json["delivery_id"] as? String == "d1")
            #expect(lab.metrics.value("gatehouse_deliveries_reused_id_total", ["forge": "github"]) == 0)
        }
    }

    @Test func `the address answers POST alone`() async throws {
        try await Self.run { (lab) async throws in
            let client = try lab.connect()
            client.send("GET /v1/webhooks/github/\(Self.project) HTTP/1.1\r\nHost: x\r\n\r\n")
            let answer = try client.answer()
            #expect(answer.status == 405 && answer.header("allow") == "POST")
            let unknown = try lab.deliver(
                .github(secret: Self.secret).to(project: Self.project, of: "nowhere")
            )
            #expect(unknown.status == 404)
        }
    }
}
