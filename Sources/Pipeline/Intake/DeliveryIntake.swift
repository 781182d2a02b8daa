import Basics
package import Domain
package import Forges
package import Logging
package import struct Foundation.Date

/// Takes deliveries in: verify, decode, decide, make durable, answer (promise P3).
///
/// Nothing is parsed before the signature is verified; the path alone chooses the secrets; the answer is given after the
/// commit is on disk.
package struct DeliveryIntake: Sendable {
    /// What is configured for one webhook path.
    package struct Endpoint: Sendable {
        package let forge: ForgeID
        package let receiver: any WebhookReceiver
        package let secrets: WebhookSecrets

        package init(forge: ForgeID, receiver: any WebhookReceiver, secrets: WebhookSecrets) {
            self.forge = forge
            self.receiver = receiver
            self.secrets = secrets
        }
    }

    /// The answer, still free of HTTP.
    package enum Reply: Sendable, Equatable {
        case recorded(DeliveryReceipt)
        case unknownForge
        /// Bad, missing or unknown signature; the reason is in the log only.
        case unauthorized
        case unsupportedMediaType
        case malformed(String)
        /// It could not be made durable.
        case unavailable
    }

    private let endpoints: [String: Endpoint]
    private let store: any DeliveryStore
    private let projects: (any ProjectWebhookSource)?
    private let metrics: Metrics
    private let logger: Logger
    private let allowed: @Sendable (RepositoryRef) -> Bool
    private let forgetInstallation: @Sendable (ForgeID, Int) -> Void
    private let now: @Sendable () -> Date

    /// `projects` has the hooks of single repositories; `forgetInstallation` is told when an App's installation lost access to repositories.
    package init(
        endpoints: [Endpoint],
        store: any DeliveryStore,
        projects: (any ProjectWebhookSource)?,
        metrics: Metrics,
        logger: Logger,
        allowed: @escaping @Sendable (RepositoryRef) -> Bool,
        forgetInstallation: @escaping @Sendable (ForgeID, Int) -> Void,
        now: @escaping @Sendable () -> Date
    ) {
        self.endpoints = Dictionary(endpoints.map { ($0.forge.rawValue, $0) }) { first, _ in first }
        self.store = store
        self.projects = projects
        self.metrics = metrics
        self.logger = logger
        self.allowed = allowed
        self.forgetInstallation = forgetInstallation
        self.now = now
    }

    /// Whether a webhook path of that name exists; cheap, for refusing before a body is read.
    package func knows(forge: String) -> Bool { endpoints[forge] != nil }

    /// How long a delivery was in our hands, from its first byte to its answer.
    package func answered(forge name: String, after time: Duration) {
        metrics.observe("gatehouse_acknowledgement_seconds", ["forge": name], seconds: time / .seconds(1))
    }

    /// `project`: the delivery came to the hook of that project alone.
    ///
    /// One that has none is refused like a bad signature.
    package func receive(
        forge name: String,
        project: String? = nil,
        request: WebhookRequest
    ) async -> Reply {
        guard let endpoint = endpoints[name] else { return .unknownForge }
        let receivedAt = now()
        var hook: ProjectWebhook?
        if let project {
            do {
                hook = try await projects?.webhook(ofProject: project, on: endpoint.forge, at: receivedAt)
            } catch {
                metrics.count("gatehouse_deliveries_rejected_total", ["forge": name, "reason": "store"])
                logger.error("the secret of a project cannot be read", metadata: ["reason": "\(error)"])
                return .unavailable
            }
        }
        let accepted = project == nil ? [endpoint.secrets] : hook?.secrets ?? [.unknownToAll()]
        do {
            try verify(request, accepted, endpoint.receiver, now: receivedAt)
        } catch {
            metrics.count("gatehouse_deliveries_rejected_total", ["forge": name, "reason": "signature"])
            logger.warning("delivery refused", metadata: ["forge": "\(name)", "reason": "\(error)"])
            return .unauthorized
        }

        // A project's own hook cannot take the ids of others.
        let id =
            (hook == nil ? "" : "\(project ?? "")/") + endpoint.receiver.deliveryID(of: request)
        let event = endpoint.receiver.eventName(of: request)
        var logger = logger
        logger[metadataKey: "forge"] = "\(name)"
        logger[metadataKey: "delivery"] = "\(id)"
        logger[metadataKey: "event"] = "\(event)"

        let trace = request.single("traceparent").flatMap { TraceID(traceparent: $0) }
        if let trace { logger[metadataKey: "trace_id"] = "\(trace)" }

        metrics.count("gatehouse_payloads_decoded_total", ["forge": name])
        let webhook: DecodedWebhook
        do {
            webhook = try endpoint.receiver.decode(request, forge: endpoint.forge)
        } catch {
            metrics.count("gatehouse_deliveries_rejected_total", ["forge": name, "reason": "payload"])
            logger.warning("delivery not understood", metadata: ["reason": "\(error)"])
            return error.reason == .mediaType ? .unsupportedMediaType : .malformed(error.description)
        }

        // A second time when it is delivered again, which does no harm: tokens are made anew when they are needed.
        if hook == nil, case .event(.installation(let event)) = webhook, event.losesAccess {
            forgetInstallation(endpoint.forge, event.installation)
        }
        let delivery = NewDelivery(
            forge: endpoint.forge,
            id: id,
            event: event,
            headers: DeliveryHeaders.kept(request.headers),
            body: request.body,
            bodyHash: Digest.sha256Hex(request.body),
            receivedAt: receivedAt,
            trace: trace,
            consequence: EventRouter.consequence(of: webhook) { repository in
                guard allowed(repository) else { return false }
                guard let own = hook?.repository else { return true }
                // By the name that we know too: a body may call itself anything.
                return own == repository && allowed(own)
            }
        )
        do {
            let receipt = try await store.record(delivery)
            metrics.count("gatehouse_deliveries_total", ["forge": name, "status": receipt.status.rawValue])
            if receipt.deliveryID != id {
                // Signed, so not dropped: two hooks of GitHub that send the same event share its id, an App's adds to the body.
                metrics.count("gatehouse_deliveries_reused_id_total", ["forge": name])
                logger.info(
                    "a delivery came under an id that another body had",
                    metadata: ["recorded": "\(receipt.deliveryID)"]
                )
            }
            if trace == nil, let scan = receipt.scanID {
                logger[metadataKey: "trace_id"] = "\(TraceID(scan: scan))"
            }
            // What is not for us is in the store and the metrics; a busy organisation sends a lot of it.
            logger.log(
                level: receipt.status == .ignored ? .debug : .info,
                "delivery recorded",
                metadata: ["status": "\(receipt.status.rawValue)", "scan": "\(receipt.scanID ?? "-")"]
            )
            return .recorded(receipt)
        } catch {
            metrics.count("gatehouse_deliveries_rejected_total", ["forge": name, "reason": "store"])
            logger.error("delivery could not be stored", metadata: ["reason": "\(error)"])
            return .unavailable
        }
    }

    /// Against each in turn; throws what the first of them says.
    private func verify(
        _ request: WebhookRequest,
        _ accepted: [WebhookSecrets],
        _ receiver: any WebhookReceiver,
        now: Date
    ) throws(SignatureError) {
        var refusal: SignatureError?
        for secrets in accepted {
            do {
                try receiver.verify(request, secrets: secrets, now: now)
                return
            } catch {
                refusal = refusal ?? error
            }
        }
        throw refusal ?? SignatureError("there is no secret")
    }
}

/// Which headers of a delivery are kept for replay: those that say what it is, never those that prove it.
private enum DeliveryHeaders {
    private static let names: Set<String> = [
        "content-type", "user-agent", "x-github-event", "x-github-delivery", "x-github-hook-id",
        "x-gitlab-event", "x-gitlab-event-uuid", "x-gitlab-webhook-uuid", "x-gitlab-instance",
        "idempotency-key",
        "webhook-id", "x-gitea-event", "x-gitea-event-type", "x-gitea-delivery", "x-forgejo-event",
        "x-forgejo-event-type", "x-forgejo-delivery",
    ]

    static func kept(_ headers: [(name: String, value: String)]) -> [(name: String, value: String)] {
        headers.filter { names.contains($0.name) && $0.value.utf8.count <= 512 }
    }
}
