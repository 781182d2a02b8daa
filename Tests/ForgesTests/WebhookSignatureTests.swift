import Basics
import Domain
import Forges
import Foundation
import Testing

@Suite struct WebhookSignatureTests {
    private let digest = "757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17"
    private let secret = Secret("It's a Secret to Everybody")

    private func refusal(
        _ receiver: any WebhookReceiver,
        _ headers: [(name: String, value: String)],
        _ secrets: WebhookSecrets,
        body: String = "Hello, World!",
        now: Double = 0
    ) -> String? {
        let request = WebhookRequest(headers: headers, body: Array(body.utf8))
        do {
            try receiver.verify(request, secrets: secrets, now: Date(timeIntervalSince1970: now))
            return nil
        } catch {
            return error.description
        }
    }

    @Test func `GitHub's documented example is accepted`() {
        let headers = [(name: "X-Hub-Signature-256", value: "sha256=\(digest)")]
        #expect(refusal(GitHubWebhook(), headers, WebhookSecrets(secrets: [secret])) == nil)
        #expect(refusal(GitHubWebhook(), headers, WebhookSecrets(secrets: [Secret("new"), secret])) == nil)
    }

    @Test func `GitHub: upper case, a second header and spaces are refused`() {
        let right = (name: "X-Hub-Signature-256", value: "sha256=\(digest)")
        let secrets = WebhookSecrets(secrets: [secret])
        for headers in [
            [], [right, right], [(name: right.name, value: "sha256=\(digest.uppercased())")],
            [(name: right.name, value: "SHA256=\(digest)")], [(name: right.name, value: " sha256=\(digest)")],
            [(name: right.name, value: "sha256=\(digest),sha256=\(digest)")],
        ] {
            #expect(refusal(GitHubWebhook(), headers, secrets) != nil)
        }
    }

    @Test func `an empty or missing secret matches nothing`() {
        let empty = Digest.hex(Digest.hmacSHA256(key: [], Array("Hello, World!".utf8)))
        let headers = [(name: "X-Hub-Signature-256", value: "sha256=\(empty)")]
        #expect(refusal(GitHubWebhook(), headers, WebhookSecrets(secrets: [Secret("")])) != nil)
        #expect(refusal(GitHubWebhook(), headers, WebhookSecrets()) != nil)
        let token = [(name: "X-Gitlab-Token", value: "")]
        for secrets in [WebhookSecrets(), WebhookSecrets(secretTokens: [Secret(""), Secret("\r\n")])] {
            #expect(refusal(GitLabWebhook(), token, secrets) != nil)
        }
    }

    @Test func `a GitLab token does not replace a signature, nor a GitHub secret a token`() {
        let headers = [(name: "X-Gitlab-Token", value: "s3cret")]
        let both = WebhookSecrets(signingTokens: [Secret("whsec_AAAA")], secretTokens: [Secret("s3cret")])
        #expect(refusal(GitLabWebhook(), headers, both) != nil)
        #expect(refusal(GitLabWebhook(), headers, WebhookSecrets(secrets: [Secret("s3cret")])) != nil)
        #expect(refusal(GitLabWebhook(), headers, WebhookSecrets(secretTokens: [Secret("s3cret")])) == nil)
        #expect(
            refusal(GitLabWebhook(), headers + headers, WebhookSecrets(secretTokens: [Secret("s3cret")]))
                != nil
        )
    }

    @Test(arguments: ["whsec_", "", "whsec_not base64", "whsec_===="])
    func `a signing token that holds no key matches nothing`(token: String) {
        let mac = Data(Digest.hmacSHA256(key: [], Array("id.100.x".utf8))).base64EncodedString()
        let headers = [
            (name: "webhook-id", value: "id"), (name: "webhook-timestamp", value: "100"),
            (name: "webhook-signature", value: "v1,\(mac)"),
        ]
        let secrets = WebhookSecrets(signingTokens: [Secret(token)])
        #expect(refusal(GitLabWebhook(), headers, secrets, body: "x", now: 100) != nil)
    }

    @Test func `a refusal quotes neither signature nor secret`() throws {
        let headers = [(name: "X-Hub-Signature-256", value: "sha256=\(digest)x")]
        let text = try #require(refusal(GitHubWebhook(), headers, WebhookSecrets(secrets: [secret])))
        #expect(!text.contains(digest) && !text.contains("Everybody"))
    }

    @Test func `delivery ids are the forge's, or made from the content`() {
        let hash = Digest.sha256Hex(Array("x".utf8))
        let github = GitHubWebhook()
        #expect(github.deliveryID(of: request(["X-GitHub-Delivery": "72d3162e"], "x")) == "72d3162e")
        for bad in ["", "a b", "é", String(repeating: "x", count: 129)] {
            #expect(github.deliveryID(of: request(["X-GitHub-Delivery": bad], "x")) == "body-\(hash)")
        }
        let gitlab = GitLabWebhook()
        let all = [
            "webhook-id": "w", "Idempotency-Key": "i", "X-Gitlab-Event-UUID": "u",
            "X-Gitlab-Event": "Push Hook",
        ]
        #expect(gitlab.deliveryID(of: request(all, "x")) == "w")
        #expect(gitlab.deliveryID(of: request(all.filter { $0.key != "webhook-id" }, "x")) == "i")
        let old = all.filter { $0.key.hasPrefix("X-") }
        let id = gitlab.deliveryID(of: request(old, "x"))
        #expect(id.hasPrefix("event-") && id.utf8.count == 70)
        #expect(id == gitlab.deliveryID(of: request(old, "x")))
        #expect(id != gitlab.deliveryID(of: request(old, "y")))
        #expect(gitlab.deliveryID(of: request([:], "x")) == "body-\(hash)")
    }

    @Test func `event names for the record are short and printable`() {
        #expect(GitHubWebhook().eventName(of: request([:], "")) == "unknown")
        #expect(GitHubWebhook().eventName(of: request(["X-GitHub-Event": "pu\u{1B}sh"], "")) == "push")
        let long = request(["X-Gitlab-Event": String(repeating: "x", count: 500)], "")
        #expect(GitLabWebhook().eventName(of: long).utf8.count == 64)
    }
}
