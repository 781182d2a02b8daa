package import Domain
package import struct Foundation.Date

/// Forgejo's deliveries: those of Gitea under a name of their own, `X-Forgejo-Signature` and `X-Forgejo-Event`.
///
/// Releases before 7.0 send Gitea's names alone, so these count where Forgejo's are absent.
package struct ForgejoWebhook: WebhookReceiver {
    private let gitea = GiteaWebhook(brands: ["forgejo", "gitea"])

    package init() {}

    package func verify(
        _ request: WebhookRequest,
        secrets: WebhookSecrets,
        now: Date
    ) throws(SignatureError) {
        try gitea.verify(request, secrets: secrets, now: now)
    }

    package func deliveryID(of request: WebhookRequest) -> String { gitea.deliveryID(of: request) }

    package func eventName(of request: WebhookRequest) -> String { gitea.eventName(of: request) }

    package func decode(_ request: WebhookRequest, forge: ForgeID) throws(PayloadError) -> DecodedWebhook {
        try gitea.decode(request, forge: forge)
    }
}
