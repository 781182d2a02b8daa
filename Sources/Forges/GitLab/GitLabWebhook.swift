import Basics
package import Domain
package import struct Foundation.Date

/// GitLab's deliveries: Standard Webhooks signatures (19.0 and later) or the plain `X-Gitlab-Token`, JSON bodies.
///
/// Where a signing token is configured the plain token is not enough: whoever learns it must not be able to downgrade.
package struct GitLabWebhook: WebhookReceiver {
    package init() {}

    package func verify(
        _ request: WebhookRequest,
        secrets: WebhookSecrets,
        now: Date
    ) throws(SignatureError) {
        guard secrets.signingTokens.isEmpty else {
            return try StandardWebhooks.verify(request, tokens: secrets.signingTokens, now: now)
        }
        // GitLab removes line breaks before it sends the token.
        let usable = secrets.secretTokens.map { secret in
            secret.withBytes { $0.filter { $0 != 0x0A && $0 != 0x0D } }
        }.filter { !$0.isEmpty }
        guard !usable.isEmpty else { throw SignatureError("no secret token is configured") }
        guard let given = request.single("x-gitlab-token") else {
            throw SignatureError("X-Gitlab-Token is missing or repeated")
        }
        let digest = Digest.sha256(Array(given.utf8))
        var matches = false
        for token in usable where Digest.constantTimeEqual(Digest.sha256(token), digest) { matches = true }
        guard matches else { throw SignatureError("X-Gitlab-Token is not a configured secret token") }
    }

    /// What stays the same when GitLab resends: `webhook-id`, `Idempotency-Key` (17.4), or cause and content together,
    /// because one `X-Gitlab-Event-UUID` is shared by all hooks that one request set off.
    package func deliveryID(of request: WebhookRequest) -> String {
        if let id = WebhookBody.identifier("webhook-id", in: request)
            ?? WebhookBody.identifier("idempotency-key", in: request)
        {
            return id
        }
        guard let cause = WebhookBody.identifier("x-gitlab-event-uuid", in: request) else {
            return WebhookBody.fallbackID(of: request)
        }
        let text = "\(cause)\n\(eventName(of: request))\n\(Digest.sha256Hex(request.body))"
        return "event-\(Digest.sha256Hex(Array(text.utf8)))"
    }

    package func eventName(of request: WebhookRequest) -> String {
        WebhookBody.recordable(request.single("x-gitlab-event"))
    }

    package func decode(_ request: WebhookRequest, forge: ForgeID) throws(PayloadError) -> DecodedWebhook {
        let document = try WebhookBody.document(of: request, acceptsForm: false)
        guard let event = request.single("x-gitlab-event") else {
            throw PayloadError(.malformed, "the header X-Gitlab-Event is missing or repeated")
        }
        do {
            let root = try PayloadFields(root: document.root)
            let payload = GitLabPayloads(root: root, forge: forge)
            let decoded: DecodedWebhook
            switch (event, root.optionalString("object_kind") ?? root.optionalString("event_name")) {
            case ("Push Hook", _), ("System Hook", "push"): decoded = try payload.push()
            case ("Merge Request Hook", _), ("System Hook", "merge_request"):
                decoded = try payload.mergeRequest()
            case ("Note Hook", _): decoded = try payload.note()
            case ("System Hook", let kind):
                return .ignored(reason: "system hook \(WebhookBody.recordable(kind)) is not used")
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
