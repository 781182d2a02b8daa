import Domain
import Forges
import Foundation
import Testing
import TestSupport

/// What forges remember of the deliveries of a repository's hooks, and having one sent again.
@Suite struct WebhookRedeliveryTests {
    private static let address = "https://bot.example.com/v1/webhooks"
    private static let project = "0197a8b0-5c1e-7d3a-8f00-2b6c4d5e6f70"
    private static let since = Date(timeIntervalSince1970: 1_767_225_600 - 86_400)

    /// The hook of the forge, one of a project of its own, and others that only look like them.
    private func hooks(_ kind: ForgeKind, _ url: (String) -> String) -> ScriptedTransport.Answer {
        let own = "\(Self.address)/\(kind.rawValue)"
        let urls = [
            own, "https://ci.example.com/hook", "\(own)/\(Self.project)", "\(own)-two", "\(own)/a/b",
            "\(own)?x=1", "",
        ]
        let list = urls.enumerated().map { "{\"id\": \($0.offset + 1), \(url($0.element))}" }
        return .json("[\(list.joined(separator: ","))]")
    }

    @Test func `of GitHub's hooks ours and those of projects are looked at, back to a time`() async throws {
        func delivery(_ id: Int, _ guid: String, _ time: String, _ status: String) -> String {
            #"{"id": \#(id), "guid": "\#(guid)", "delivered_at": "\#(time)", "status_code": \#(status)}"#
        }
        let lab = try ForgeLab(
            .github,
            [
                hooks(.github) { #""config": {"url": "\#($0)", "content_type": "json"}"# },
                .json(
                    "[\(delivery(13, "c", "2025-12-31T23:00:00Z", "202")),\(delivery(12, "b", "2025-12-31T22:00:00Z", "502")),"
                        + "\(delivery(11, "a", "2025-12-30T00:00:00Z", "0"))]",
                    headers: [(name: "link", value: "<https://api.example.com/v3/never>; rel=\"next\"")]
                ),
                .json("[\(delivery(31, "d", "2025-12-31T21:00:00.123Z", "0"))]"),
                .json("{}", status: 202),
            ]
        )
        let hooks = try #require(lab.forge.redelivery)
        let found = try await hooks.deliveries(
            of: lab.repository,
            to: "/v1/webhooks/github",
            since: Self.since
        )
        let base = "/repos/acme/widgets/hooks"
        #expect(found?.map(\.id) == ["c", "b", "d"])
        #expect(found?.map(\.isDelivered) == [true, false, false])
        #expect(found?.last?.attempts == "\(base)/3/deliveries/31/attempts")
        try await hooks.redeliver(try #require(found?.last))
        #expect(
            lab.calls == [
                "GET \(base)?per_page=100", "GET \(base)/1/deliveries?per_page=100",
                "GET \(base)/3/deliveries?per_page=100", "POST \(base)/3/deliveries/31/attempts",
            ]
        )
        #expect(try await hooks.deliveries(of: nil, to: "/v1/webhooks/github", since: Self.since) == nil)
        #expect(lab.calls.count == 4, "a token has no hook that all repositories share")
    }

    @Test func `of GitLab's hooks too, whose events have neither time nor a status that is a number`()
        async throws
    {
        func event(_ id: Int, _ key: String, _ status: String) -> String {
            #"{"id": \#(id), "response_status": "\#(status)", "request_headers": {"Idempotency-Key": "\#(key)"}}"#
        }
        let lab = try ForgeLab(
            .gitlab,
            [
                hooks(.gitlab) { #""url": "\#($0)""# },
                .json("[\(event(12, "b", "200")),\(event(11, "a", "internal error"))]"),
                .json("[\(event(31, "d", "503"))]"), .json("{}"),
            ]
        )
        let hooks = try #require(lab.forge.redelivery)
        let found = try await hooks.deliveries(
            of: lab.repository,
            to: "/v1/webhooks/gitlab",
            since: Self.since
        )
        #expect(found?.map(\.id) == ["b", "a", "d"])
        #expect(found?.map(\.isDelivered) == [true, false, false])
        try await hooks.redeliver(try #require(found?.last))
        let base = "/projects/7/hooks"
        #expect(
            lab.calls == [
                "GET \(base)?per_page=100", "GET \(base)/1/events?per_page=20",
                "GET \(base)/3/events?per_page=20", "POST \(base)/3/events/31/resend",
            ]
        )
        #expect(try await hooks.deliveries(of: nil, to: "/v1/webhooks/gitlab", since: Self.since) == nil)
    }

    /// Hooks are for administrators: who may not see them is not told of an outage.
    @Test(arguments: [
        (ForgeKind.github, 403, true), (.github, 404, true), (.gitlab, 403, true), (.github, 500, false),
    ])
    func `hooks that may not be seen are none, and an outage is one`(
        kind: ForgeKind,
        status: Int,
        isNone: Bool
    )
        async throws
    {
        let lab = try ForgeLab(
            kind,
            [ScriptedTransport.Answer](repeating: .json("{}", status: status), count: 9)
        )
        let hooks = try #require(lab.forge.redelivery)
        let failure = await reason {
            let found = try await hooks.deliveries(
                of: lab.repository,
                to: "/v1/webhooks/\(kind.rawValue)",
                since: Self.since
            )
            #expect(found == nil)
        }
        #expect((failure == nil) == isNone)
    }

    /// They send a delivery again under a new id, so nothing tells it from a wish to judge again.
    @Test(arguments: [ForgeKind.gitea, .forgejo])
    func `nothing is asked of forges that cannot send the same again`(kind: ForgeKind) throws {
        #expect(try ForgeLab(kind, []).forge.redelivery == nil)
    }
}
