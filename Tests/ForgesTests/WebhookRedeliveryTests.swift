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
            since: Self.since,
            after: [:]
        )
        let base = "/repos/acme/widgets/hooks"
        #expect(found?.deliveries.map(\.id) == ["c", "b", "d"])
        #expect(found?.deliveries.map(\.isDelivered) == [true, false, false])
        #expect(found?.deliveries.last?.attempts == "\(base)/3/deliveries/31/attempts")
        try await hooks.redeliver(try #require(found?.deliveries.last))
        #expect(
            lab.calls == [
                "GET \(base)?per_page=100", "GET \(base)/1/deliveries?per_page=100",
                "GET \(base)/3/deliveries?per_page=100", "POST \(base)/3/deliveries/31/attempts",
            ]
        )
        #expect(
            try await hooks.deliveries(of: nil, to: "/v1/webhooks/github", since: Self.since, after: [:])
                == nil
        )
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
            since: Self.since,
            after: [:]
        )
        #expect(found?.deliveries.map(\.id) == ["b", "a", "d"])
        #expect(found?.deliveries.map(\.isDelivered) == [true, false, false])
        try await hooks.redeliver(try #require(found?.deliveries.last))
        let base = "/projects/7/hooks"
        #expect(
            lab.calls == [
                "GET \(base)?per_page=100", "GET \(base)/1/events?per_page=20",
                "GET \(base)/3/events?per_page=20", "POST \(base)/3/events/31/resend",
            ]
        )
        #expect(
            try await hooks.deliveries(of: nil, to: "/v1/webhooks/gitlab", since: Self.since, after: [:])
                == nil
        )
    }

    @Test func `a look goes back to where the one before began, and says where it does not`() async throws {
        /// Newest first, from `first` down; `more`: there is a page after it.
        func page(_ first: Int, _ count: Int, more: Bool) -> ScriptedTransport.Answer {
            let list = (0..<count).map { place in
                #"{"id": \#(first - place), "guid": "g\#(first - place)", "delivered_at": "2025-12-31T23:00:00Z", "status_code": 0}"#
            }
            let next = "<https://api.example.com/v3/next>; rel=\"next\""
            return .json(
                "[\(list.joined(separator: ","))]",
                headers: more ? [(name: "link", value: next)] : []
            )
        }
        let own = "\(Self.address)/github"
        let hook = hooks(.github) { url in
            let address = url == own ? url : ""
            return #""config": {"url": "\#(address)"}"#
        }
        var answers = [
            hook, page(300, 100, more: true), page(200, 100, more: true), page(100, 1, more: false),
        ]
        answers += [hook, page(420, 100, more: true), page(320, 100, more: true)]
        answers += [hook] + (0..<20).map { page(9_000 - 100 * $0, 100, more: true) }
        let lab = try ForgeLab(.github, answers)
        let redelivery = try #require(lab.forge.redelivery)
        var marks: [String: String] = [:]
        var looks: [HookListing] = []
        for _ in 1...3 {
            let found = try await redelivery.deliveries(
                of: lab.repository,
                to: "/v1/webhooks/github",
                since: Self.since,
                after: marks
            )
            let listing = try #require(found)
            marks = listing.marks
            looks.append(listing)
        }
        let list = "/repos/acme/widgets/hooks/1/deliveries"
        #expect(looks.map(\.deliveries.count) == [201, 200, 2_000])
        #expect(looks.map(\.isCut) == [false, false, true])
        #expect(looks.map { $0.marks[list] } == [300, 420, 9_000].map { "\(list)/\($0)/attempts" })
        #expect(lab.calls.count == answers.count)
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
                since: Self.since,
                after: [:]
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
