import Forges
import HTTPTypes
import Hummingbird
import NIOCore
import Pipeline
import struct Foundation.Date

/// `POST /v1/webhooks/{forge}`: takes the bytes, asks the intake, answers as DESIGN section 2 says.
struct WebhookController: Sendable {
    let intake: DeliveryIntake
    let bodyLimit: Int
    let trustedProxies: Set<String>
    let unverified: UnverifiedTraffic
    let memory: BodyMemory
    let now: @Sendable () -> Date

    func addRoutes(to router: Router<WebRequestContext>) {
        router.post("v1/webhooks/:forge") { request, context in
            try await receive(request, context)
        }
        router.refuseOtherMethods("v1/webhooks/:forge", allowed: [.post])
    }

    private struct Answer: Encodable {
        let status: String
        let deliveryID: String
        let scanID: String?

        enum CodingKeys: String, CodingKey {
            case status
            case deliveryID = "delivery_id"
            case scanID = "scan_id"
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(status, forKey: .status)
            try container.encode(deliveryID, forKey: .deliveryID)
            // Null when there is none: the key is always there.
            try container.encode(scanID, forKey: .scanID)
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
        var share = BodyMemory.Share()
        defer { memory.release(share) }
        let body = try await collect(request, &share)
        let headers = request.headers.map { (name: $0.name.canonicalName, value: $0.value) }
        switch await intake.receive(forge: forge, request: WebhookRequest(headers: headers, body: body)) {
        case .recorded(let receipt):
            return try JSONAnswer.response(
                Answer(
                    status: receipt.status.rawValue,
                    deliveryID: receipt.deliveryID,
                    scanID: receipt.scanID
                ),
                status: receipt.status == .enqueued ? .accepted : .ok
            )
        case .unknownForge:
            throw ProblemDetails(
                status: .notFound,
                code: "unknown_forge",
                detail: "No forge of that id is configured."
            )
        case .unauthorized:
            if let wait = unverified.failure(from: sender(of: request, context), now: now()) {
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

    /// The address at the other end, or the nearest one before our own proxies that they vouch for.
    private func sender(of request: Request, _ context: WebRequestContext) -> String {
        let peer = plain(context.peer?.ipAddress ?? "unknown")
        guard trustedProxies.contains(peer), let name = HTTPField.Name("x-forwarded-for"),
            let chain = request.headers[name]
        else { return peer }
        for entry in chain.split(separator: ",").reversed() {
            let address = plain(entry.filter { !$0.isWhitespace }.prefix(64))
            if !trustedProxies.contains(address) { return address }
        }
        return peer
    }

    /// An IPv4 address as such, also when it came over an IPv6 socket (RFC 4291 section 2.5.5.2).
    private func plain(_ address: some StringProtocol) -> String {
        let mapped = "::ffff:"
        guard address.contains("."), address.lowercased().hasPrefix(mapped) else { return String(address) }
        return String(address.dropFirst(mapped.count))
    }
}
