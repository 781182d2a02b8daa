import Basics
package import Domain
package import struct Foundation.Date

/// Gitea's deliveries: HMAC-SHA256 in `X-Gitea-Signature`, JSON or form bodies.
///
/// They carry GitHub's headers as well; only Gitea's own say what happened.
package struct GiteaWebhook: WebhookReceiver {
    /// The brands in header names, the most particular one first.
    private let brands: [String]

    package init() { self.init(brands: ["gitea"]) }

    init(brands: [String]) { self.brands = brands }

    package func verify(
        _ request: WebhookRequest,
        secrets: WebhookSecrets,
        now: Date
    ) throws(SignatureError) {
        try GiteaSignature.verify(
            request,
            secrets: secrets,
            names: brands.map { "x-\($0)-signature" } + [GiteaSignature.hubName]
        )
    }

    /// `X-Gitea-Delivery`; a redelivery by hand brings a new one.
    package func deliveryID(of request: WebhookRequest) -> String {
        for brand in brands {
            if let id = WebhookBody.identifier("x-\(brand)-delivery", in: request) { return id }
        }
        return WebhookBody.fallbackID(of: request)
    }

    package func eventName(of request: WebhookRequest) -> String {
        WebhookBody.recordable(event(of: request))
    }

    private func event(of request: WebhookRequest) -> String? {
        for brand in brands where request.first("x-\(brand)-event") != nil {
            return request.single("x-\(brand)-event")
        }
        return nil
    }

    package func decode(_ request: WebhookRequest, forge: ForgeID) throws(PayloadError) -> DecodedWebhook {
        let document = try WebhookBody.document(of: request, acceptsForm: true)
        guard let event = event(of: request) else {
            throw PayloadError(.malformed, "the header X-\(brands[0])-Event is missing or repeated")
        }
        do {
            let payload = GiteaPayloads(root: try PayloadFields(root: document.root), forge: forge)
            let decoded: DecodedWebhook
            switch event {
            case "push": decoded = try payload.push()
            // The event type says pull_request_sync; servers before 1.13 had it here too.
            case "pull_request", "pull_request_sync": decoded = try payload.pullRequest()
            case "issue_comment": decoded = try payload.comment()
            default: return .ignored(reason: "event \(WebhookBody.recordable(event)) is not used")
            }
            if case .event = decoded { try WebhookBody.refuseDuplicateKeys(in: document) }
            return decoded
        } catch let error as FieldError {
            throw PayloadError(.malformed, error.description)
        } catch let error as PayloadError {
            throw error
        } catch {
            throw PayloadError(.malformed, "the body cannot be read")
        }
    }
}
