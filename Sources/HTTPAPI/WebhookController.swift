import Basics
import Forges
import HTTPTypes
import Hummingbird
import NIOCore
import Pipeline
import struct Foundation.Date

/// `POST /v1/webhooks/{forge}` and `POST /v1/webhooks/{forge}/{project}`: takes the bytes, asks the intake, answers as DESIGN section 2 says.
struct WebhookController: Sendable {
    let intake: DeliveryIntake
    let bodyLimit: Int
    let trustedProxies: Set<String>
    let admits: @Sendable (_ forge: String, _ address: String) -> Bool
    let unverified: UnverifiedTraffic
    let memory: BodyMemory
    let now: @Sendable () -> Date

    func addRoutes(to router: Router<WebRequestContext>) {
        router.post("v1/webhooks/:forge") { request, context in
            try await receive(request, context)
        }
        router.post("v1/webhooks/:forge/:project") { request, context in
            try await receive(request, context)
        }
        for path in ["v1/webhooks/:forge", "v1/webhooks/:forge/:project"] {
            router.refuseOtherMethods(RouterPath(path), allowed: [.post])
        }
    }

    private func receive(_ request: Request, _ context: WebRequestContext) async throws -> Response {
        let forge = try context.parameters.require("forge")
        guard intake.knows(forge: forge) else {
            throw ProblemDetails(
                status: .notFound,
                code: "unknown_forge",
                detail: "No forge of that id is configured.",
                closes: true
            )
        }
        let sender = context.sender(of: request, trusting: trustedProxies)
        guard admits(forge, sender) else {
            throw ProblemDetails(
                status: .forbidden,
                code: "foreign_source",
                detail: "Deliveries are not taken from this address.",
                closes: true
            )
        }
        let started = ContinuousClock.now
        defer { intake.answered(forge: forge, after: ContinuousClock.now - started) }
        var share = BodyMemory.Share(of: sender)
        defer { memory.release(share) }
        let body = try await collect(request, &share)
        let headers = request.headers.map { (name: $0.name.canonicalName, value: $0.value) }
        let delivery = WebhookRequest(headers: headers, body: body)
        let project = context.parameters.get("project")
        switch await intake.receive(forge: forge, project: project, request: delivery) {
        case .recorded(let receipt):
            var writer = JSONWriter(pretty: false, capacity: 128)
            writer.object { writer in
                writer.member("delivery_id", receipt.deliveryID)
                // Null when there is none: the key is always there.
                writer.member("scan_id", receipt.scanID)
                writer.member("status", receipt.status.rawValue)
            }
            return JSONAnswer.response(
                writer.bytes,
                status: receipt.status == .enqueued ? .accepted : .ok
            )
        case .unknownForge:
            throw ProblemDetails(
                status: .notFound,
                code: "unknown_forge",
                detail: "No forge of that id is configured."
            )
        case .unauthorized:
            if let wait = unverified.failure(from: sender, now: now()) {
                throw ProblemDetails(
                    status: .tooManyRequests,
                    code: "too_many_unverified",
                    detail: "Too many deliveries without a valid signature.",
                    retryAfter: wait
                )
            }
            throw ProblemDetails(
                status: .unauthorized,
                code: "bad_signature",
                detail: "The delivery is not signed as configured."
            )
        case .unsupportedMediaType:
            throw ProblemDetails(
                status: .unsupportedMediaType,
                code: "media_type",
                detail: "Send application/json."
            )
        case .malformed(let reason):
            throw ProblemDetails(status: .badRequest, code: "malformed", detail: reason)
        case .unavailable:
            throw ProblemDetails(
                status: .serviceUnavailable,
                code: "not_durable",
                detail: "The delivery could not be stored; send it again.",
                retryAfter: 5
            )
        }
    }

    /// The bytes as they came, counted while they stream.
    private func collect(_ request: Request, _ share: inout BodyMemory.Share) async throws -> [UInt8] {
        let tooLarge = ProblemDetails(
            status: .contentTooLarge,
            code: "too_large",
            detail: "A delivery has at most \(bodyLimit) bytes.",
            closes: true
        )
        // Inflating is not offered, so that no bomb can be sent.
        if let encoding = request.headers[.contentEncoding], encoding.lowercased() != "identity" {
            throw ProblemDetails(
                status: .unsupportedMediaType,
                code: "content_encoding",
                detail: "Send the body without content encoding.",
                closes: true
            )
        }
        var body: [UInt8] = []
        if let text = request.headers[.contentLength], let declared = Int(text) {
            guard declared <= bodyLimit else { throw tooLarge }
            // Not all of it: whoever declares much has sent nothing yet.
            body.reserveCapacity(min(declared, 64 << 10))
        }
        do {
            for try await buffer in request.body {
                let count = body.count + buffer.readableBytes
                guard count <= bodyLimit else { throw tooLarge }
                guard memory.grow(&share, to: count) else {
                    throw ProblemDetails(
                        status: .serviceUnavailable,
                        code: "busy",
                        detail: "Too many large deliveries at a time; send it again.",
                        retryAfter: 5,
                        closes: true
                    )
                }
                body.append(contentsOf: buffer.readableBytesView)
            }
        } catch let problem as ProblemDetails {
            throw problem
        } catch {
            // The framing is broken or the sender went away: nothing of ours failed.
            throw ProblemDetails(
                status: .badRequest,
                code: "incomplete",
                detail: "The body did not arrive whole.",
                closes: true
            )
        }
        return body
    }
}
