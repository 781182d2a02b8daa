import Basics
import Domain
import Forges
import Foundation
import Testing

@Suite struct GiteaWebhookTests {
    private static let a = String(repeating: "a", count: 40)
    private let secret = Secret("It's a Secret to Everybody")

    private static func pull(_ action: String, extra: String = "") -> String {
        """
        {"action": "\(action)", "number": 3, \(extra) "repository": {"id": 7, "full_name": "acme/widgets"},
         "pull_request": {"head": {"sha": "\(a)", "ref": "x"}, "base": {"ref": "main"}, "updated_at": "2026-01-01T00:00:00Z"}}
        """
    }

    private func decode(_ headers: [String: String], _ body: String) throws -> DecodedWebhook {
        var headers = headers
        headers["Content-Type"] = "application/json"
        return try ForgejoWebhook().decode(request(headers, body), forge: try #require(ForgeID("lab")))
    }

    @Test(arguments: [
        ("opened", "", "opened"), ("synchronized", "", "updated"), ("reopened", "", "reopened"),
        ("closed", "", "closed"), ("edited", "", "ignored"), ("synchronize", "", "ignored"),
        ("edited", #""changes": {"title": {"from": "x"}},"#, "ignored"),
        ("edited", #""changes": {"ref": {"from": "x"}},"#, "baseChanged"), ("label_updated", "", "ignored"),
        ("assigned", "", "ignored"), ("review_requested", "", "ignored"),
    ])
    func `pull request actions`(name: String, extra: String, expected: String) throws {
        for header in ["X-Gitea-Event", "X-Forgejo-Event"] {
            let decoded = try decode([header: "pull_request"], Self.pull(name, extra: extra))
            switch decoded {
            case .event(.pullRequest(let event)):
                #expect("\(event.action)" == expected && event.number == 3 && event.head.hex == Self.a)
                #expect(event.time == Date(timeIntervalSince1970: 1_767_225_600))
            case .ignored: #expect(expected == "ignored")
            default: Issue.record("\(decoded)")
            }
        }
    }

    @Test(arguments: [
        ("refs/heads/main", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", true),
        ("refs/tags/v1", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", false),
        ("refs/heads/main", "0000000000000000000000000000000000000000", false),
    ])
    func `pushes of branches that are there`(ref: String, after: String, isPush: Bool) throws {
        let body = """
            {"ref": "\(ref)", "before": "\(String(repeating: "0", count: 40))", "after": "\(after)",
             "repository": {"id": 7, "full_name": "acme/widgets", "default_branch": "main"}}
            """
        let decoded = try decode(["X-Gitea-Event": "push"], body)
        guard case .event(.push(let push)) = decoded else {
            #expect(!isPush)
            return
        }
        #expect(isPush && push.isDefaultBranch && push.before == nil && push.time == nil)
    }

    @Test func `GitHub's headers beside them say nothing`() throws {
        #expect(throws: PayloadError.self) { try decode(["X-GitHub-Event": "push"], "{}") }
        let decoded = try decode(["X-GitHub-Event": "push", "X-Gitea-Event": "fork"], "{}")
        #expect(decoded == .ignored(reason: "event fork is not used"))
    }

    private func refusal(
        _ receiver: any WebhookReceiver,
        _ headers: [(name: String, value: String)],
        _ secrets: [Secret]? = nil,
        body: String = "Hello, World!"
    ) -> String? {
        let request = WebhookRequest(headers: headers, body: Array(body.utf8))
        do {
            try receiver.verify(request, secrets: WebhookSecrets(secrets: secrets ?? [secret]), now: Date())
            return nil
        } catch {
            return error.description
        }
    }

    @Test func `each brand's signature counts, the most particular one first`() {
        let digest = "757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17"
        let wrong = String(repeating: "0", count: 64)
        let (gitea, forgejo) = (GiteaWebhook(), ForgejoWebhook())
        let right = (name: "X-Gitea-Signature", value: digest)
        #expect(refusal(gitea, [right]) == nil && refusal(forgejo, [right]) == nil)
        #expect(refusal(gitea, [right], [Secret("new"), secret]) == nil)
        #expect(refusal(forgejo, [(name: "X-Forgejo-Signature", value: digest)]) == nil)
        #expect(refusal(forgejo, [(name: "X-Forgejo-Signature", value: wrong), right]) != nil)
        #expect(refusal(gitea, [(name: "X-Forgejo-Signature", value: digest)]) != nil)
        #expect(refusal(gitea, [(name: "X-Hub-Signature-256", value: "sha256=\(digest)")]) == nil)
        #expect(refusal(gitea, [(name: "X-Hub-Signature-256", value: digest)]) != nil)
        #expect(refusal(gitea, [(name: "X-Gogs-Signature", value: digest)]) != nil)
    }

    @Test func `repeated, empty, prefixed and upper-case signatures are refused`() {
        let digest = "757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17"
        let name = "X-Gitea-Signature"
        for headers in [
            [], [(name: name, value: digest), (name: name, value: digest)], [(name: name, value: "")],
            [(name: name, value: "sha256=\(digest)")], [(name: name, value: digest.uppercased())],
            [(name: name, value: " \(digest)")], [(name: name, value: digest + "0")],
            [(name: name, value: ""), (name: "X-Hub-Signature-256", value: "sha256=\(digest)")],
        ] {
            #expect(refusal(GiteaWebhook(), headers) != nil)
            #expect(refusal(ForgejoWebhook(), headers) != nil)
        }
        #expect(refusal(GiteaWebhook(), [(name: name, value: digest)], []) != nil)
        #expect(refusal(GiteaWebhook(), [(name: name, value: digest)], [Secret("")]) != nil)
    }

    @Test(arguments: ["a=b", "payload=x&payload=x", "payload=%7", ""])
    func `a form without exactly one payload is not signed`(body: String) {
        let digest = Digest.hex(secret.withBytes { Digest.hmacSHA256(key: $0, Array(body.utf8)) })
        let headers = [
            (name: "Content-Type", value: "application/x-www-form-urlencoded"),
            (name: "X-Gitea-Signature", value: digest),
        ]
        #expect(refusal(GiteaWebhook(), headers, body: body) != nil)
    }

    @Test func `what trigger sends is believed and understood`() throws {
        let commit = try #require(commitA)
        let repository = RepositoryRef(forge: try #require(ForgeID("lab")), id: "7", path: "acme/widgets")
        let rows: [(any WebhookReceiver, SignedDelivery.Signature)] = [
            (GiteaWebhook(), .gitea(secret: secret)), (ForgejoWebhook(), .forgejo(secret: secret)),
        ]
        let pull = PullRequest(
            repository: repository,
            number: 3,
            isOpen: true,
            isDraft: false,
            title: "T",
            head: commit,
            headBranch: "x",
            isFromFork: false,
            baseBranch: "main",
            baseTip: nil,
            mergeBase: nil
        )
        for (receiver, signature) in rows {
            for occasion in [
                SignedDelivery.Occasion.push(
                    branch: "main",
                    before: nil,
                    after: commit,
                    defaultBranch: "main"
                ), .pullRequest(pull),
            ] {
                let delivery = try SignedDelivery(
                    occasion,
                    in: repository,
                    id: "d1",
                    signature: signature,
                    now: Date()
                )
                let sent = WebhookRequest(headers: delivery.headers, body: delivery.body)
                try receiver.verify(sent, secrets: WebhookSecrets(secrets: [secret]), now: Date())
                #expect(receiver.deliveryID(of: sent) == "d1")
                guard case .event = try receiver.decode(sent, forge: repository.forge) else {
                    Issue.record("not an event")
                    continue
                }
            }
        }
    }
}
