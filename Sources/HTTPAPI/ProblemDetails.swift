import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import struct Foundation.Data
import class Foundation.JSONEncoder

/// An error answer (RFC 9457).
///
/// Holds nothing internal.
struct ProblemDetails: HTTPResponseError {
    let status: HTTPResponse.Status
    let code: String
    let detail: String
    /// Where it is not the status's own phrase.
    var title: String?
    /// What kind of problem it is, where clients are to tell it by more than its status.
    var type = "about:blank"
    /// The path of the request, where the group of routes tells it.
    var instance: String?
    /// What is wrong with the input, field by field.
    var errors: [FieldProblem] = []
    /// What else clients are told.
    var more = More()
    /// For 401 (RFC 9110, section 11.6.1).
    var challenge: String?
    var retryAfter: Int?
    /// Methods that the address answers.
    var allow: String?
    /// By which the log knows the request, where its group of routes gives one.
    var requestID: String?
    /// The connection is not used again: its body was not read.
    var closes = false

    /// Members beside those of RFC 9457, as the reference portal has them.
    struct More: Encodable, Sendable {
        var activeScanID: String?
        var isScanInProgress: Bool?
        var limit: Int?

        enum CodingKeys: String, CodingKey {
            case activeScanID = "active_scan_id"
            case isScanInProgress = "scan_already_in_progress"
            case limit
        }
    }

    func response(from request: Request, context: some RequestContext) throws -> Response {
        try response { $0 }
    }

    /// `redact` takes known secrets out of the text of the body, where a request may have brought one.
    func response(_ redact: (String) -> String) throws -> Response {
        var fields = HTTPFields()
        fields[.contentType] = "application/problem+json"
        fields[.cacheControl] = "no-store"
        if let requestID, let name = HTTPField.Name("X-Request-ID") { fields[name] = requestID }
        if let challenge { fields[.wwwAuthenticate] = challenge }
        if let retryAfter { fields[.retryAfter] = "\(retryAfter)" }
        if let allow { fields[.allow] = allow }
        if closes { fields[.connection] = "close" }
        let body = ProblemBody(
            type: type,
            title: title ?? status.reasonPhrase,
            status: status.code,
            code: code,
            detail: detail,
            instance: instance,
            errors: errors.isEmpty ? nil : errors,
            more: more
        )
        let text = redact(String(decoding: try JSONAnswer.bytes(of: body), as: UTF8.self))
        return Response(
            status: status,
            headers: fields,
            body: ResponseBody(byteBuffer: ByteBuffer(string: text))
        )
    }
}

private struct ProblemBody: Encodable {
    enum CodingKeys: CodingKey { case type, title, status, code, detail, instance, errors }

    let type: String
    let title: String
    let status: Int
    let code: String
    let detail: String
    let instance: String?
    let errors: [FieldProblem]?
    let more: ProblemDetails.More

    func encode(to encoder: any Encoder) throws {
        var body = encoder.container(keyedBy: CodingKeys.self)
        try body.encode(type, forKey: .type)
        try body.encode(title, forKey: .title)
        try body.encode(status, forKey: .status)
        try body.encode(code, forKey: .code)
        try body.encode(detail, forKey: .detail)
        try body.encodeIfPresent(instance, forKey: .instance)
        try body.encodeIfPresent(errors, forKey: .errors)
        try more.encode(to: encoder)
    }
}

/// What is wrong with one field of the input; never its value.
struct FieldProblem: Encodable, Sendable {
    /// `path`, `query` or `body`, then the name.
    let loc: [String]
    let msg: String
    let type: String
    let input = "<redacted>"

    enum CodingKeys: CodingKey { case loc, msg, type, input }

    init(_ loc: String..., type: String, msg: String) { self.init(loc, type: type, msg: msg) }

    init(_ loc: [String], type: String, msg: String) {
        self.loc = loc
        self.msg = msg
        self.type = type
    }
}

/// JSON answers: keys sorted, slashes plain.
enum JSONAnswer {
    static func bytes(of value: some Encodable) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(value)
    }

    static func response(_ bytes: [UInt8], status: HTTPResponse.Status) -> Response {
        var fields = HTTPFields()
        fields[.contentType] = "application/json"
        return Response(
            status: status,
            headers: fields,
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
        )
    }

    static func response(_ value: some Encodable, status: HTTPResponse.Status = .ok) throws -> Response {
        var fields = HTTPFields()
        fields[.contentType] = "application/json"
        let body = ResponseBody(byteBuffer: ByteBuffer(bytes: try bytes(of: value)))
        return Response(status: status, headers: fields, body: body)
    }
}

/// Turns errors of the router into problem details, and hides anything unexpected.
struct ProblemMiddleware: RouterMiddleware {
    typealias Context = WebRequestContext

    /// Ours: the one of a request is the server's, which is kept quiet.
    let logger: Logger
    let redact: @Sendable (String) -> String

    @concurrent
    func handle(
        _ request: Request,
        context: Context,
        next: @concurrent (Request, Context) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let problem as ProblemDetails {
            return try problem.response(redact)
        } catch let error as any HTTPResponseError {
            let problem = ProblemDetails(
                status: error.status,
                code: "http",
                detail: error.status.reasonPhrase
            )
            return try problem.response(redact)
        } catch {
            logger.error("request failed", metadata: ["path": "\(request.uri.path)", "reason": "\(error)"])
            // Nobody knows how much of the request was read.
            let problem = ProblemDetails(
                status: .internalServerError,
                code: "internal",
                detail: "The request failed; the server's log says why.",
                closes: true
            )
            return try problem.response(redact)
        }
    }
}
