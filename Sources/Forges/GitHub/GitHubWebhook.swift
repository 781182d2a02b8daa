import Basics
package import Domain
package import struct Foundation.Date

/// GitHub's deliveries: HMAC-SHA256 in `X-Hub-Signature-256`, JSON or form bodies.
///
/// The older SHA-1 header is never looked at.
package struct GitHubWebhook: WebhookReceiver {
    package init() {}

    package func verify(
        _ request: WebhookRequest,
        secrets: WebhookSecrets,
        now: Date
    ) throws(SignatureError) {
        let usable = secrets.secrets.filter { !$0.isEmpty }
        guard !usable.isEmpty else { throw SignatureError("no webhook secret is configured") }
        guard let header = request.single("x-hub-signature-256") else {
            throw SignatureError("X-Hub-Signature-256 is missing or repeated")
        }
        let prefix = "sha256="
        let signature = Array(header.utf8.dropFirst(prefix.utf8.count))
        guard header.utf8.starts(with: prefix.utf8), signature.count == 64,
            signature.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
        else {
            throw SignatureError("X-Hub-Signature-256 is not sha256= and 64 lower-case hexadecimal digits")
        }
        var matches = false
        for secret in usable {
            let digest = secret.withBytes { Digest.hmacSHA256(key: $0, request.body) }
            // No early exit: which secret matched takes no part in the time.
            if Digest.constantTimeEqual(Array(Digest.hex(digest).utf8), signature) { matches = true }
        }
        guard matches else { throw SignatureError("the signature matches no configured secret") }
    }

    /// `X-GitHub-Delivery`, the same again when GitHub redelivers.
    package func deliveryID(of request: WebhookRequest) -> String {
        WebhookBody.identifier("x-github-delivery", in: request) ?? WebhookBody.fallbackID(of: request)
    }

    package func eventName(of request: WebhookRequest) -> String {
        WebhookBody.recordable(request.single("x-github-event"))
    }

    package func decode(_ request: WebhookRequest, forge: ForgeID) throws(PayloadError) -> DecodedWebhook {
        let document = try WebhookBody.document(of: request, acceptsForm: true)
        guard let event = request.single("x-github-event") else {
            throw PayloadError(.malformed, "the header X-GitHub-Event is missing or repeated")
        }
        do {
            let payload = GitHubPayloads(root: try PayloadFields(root: document.root), forge: forge)
            let decoded: DecodedWebhook
            switch event {
            case "ping": decoded = .event(.ping)
            case "push": decoded = try payload.push()
            case "pull_request": decoded = try payload.pullRequest()
            case "issue_comment": decoded = try payload.comment()
            case "check_run": decoded = try payload.check("check_run")
            case "check_suite": decoded = try payload.check("check_suite")
            case "merge_group": decoded = try payload.mergeGroup()
            case "installation", "installation_repositories": decoded = try payload.installation(event)
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
