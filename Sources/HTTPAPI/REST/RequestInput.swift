import Basics
import Domain
import HTTPTypes
import Hummingbird
import NIOCore

/// What requests bring along, checked: what is wrong is a 422 that names the field.
enum RequestInput {
    /// More than a manifest of 1 MiB has as a JSON string.
    static let bodyLimit = 4 << 20

    /// The id in the path.
    static func project(_ context: WebRequestContext) throws -> ResourceID {
        guard let id = ResourceID(try context.parameters.require("project_id")) else {
            throw ProblemDetails.invalid(
                FieldProblem("path", "project_id", type: "uuid_parsing", msg: "is not a UUID")
            )
        }
        return id
    }

    /// A whole number of the query.
    static func number(
        _ name: String,
        in range: ClosedRange<Int>,
        default standard: Int,
        _ request: Request
    ) throws -> Int {
        guard let text = request.uri.queryParameters[Substring(name)] else { return standard }
        let isNumber = !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
        // What does not fit is beyond every range.
        guard isNumber, let number = Int(text), range.contains(number) else {
            throw ProblemDetails.invalid(
                FieldProblem(
                    "query",
                    name,
                    type: isNumber ? "out_of_range" : "int_parsing",
                    msg: "is not a number from \(range.lowerBound) to \(range.upperBound)"
                )
            )
        }
        return number
    }

    /// The `manifest` of a body `{"manifest": "…"}`; `nil` where there is no body, or it says `null`.
    static func manifest(_ request: Request, _ bytes: [UInt8]) throws -> String? {
        guard !bytes.isEmpty else { return nil }
        return try manifest(try document(request, bytes))
    }

    /// A body of JSON without a key that is there twice.
    static func document(_ request: Request, _ bytes: [UInt8]) throws -> JSONDocument {
        guard isJSON(request.headers[.contentType]) else {
            throw ProblemDetails(
                status: .unsupportedMediaType,
                code: "media_type",
                detail: "Send application/json."
            )
        }
        let document: JSONDocument
        do {
            document = try JSONDocument(bytes, limits: .init(depth: 32, bytes: bodyLimit))
        } catch {
            throw ProblemDetails.invalid(
                FieldProblem("body", type: "json_invalid", msg: "is not JSON in UTF-8, line \(error.line)")
            )
        }
        if let key = document.duplicateKeys.first {
            throw ProblemDetails.invalid(
                FieldProblem("body", shown(key.key), type: "duplicate_key", msg: "is there twice")
            )
        }
        return document
    }

    private static func manifest(_ document: JSONDocument) throws -> String? {
        let root = document.root
        if root.isNull { return nil }
        guard root.kind == .object else {
            throw ProblemDetails.invalid(
                FieldProblem("body", type: "model_attributes_type", msg: "is not an object")
            )
        }
        if let stranger = root.members.first(where: { $0.key != "manifest" }) {
            throw ProblemDetails.invalid(
                FieldProblem("body", shown(stranger.key), type: "extra_forbidden", msg: "is not known")
            )
        }
        guard let value = root["manifest"], !value.isNull else { return nil }
        guard let text = value.string else {
            throw ProblemDetails.invalid(
                FieldProblem("body", "manifest", type: "string_type", msg: "is not a string")
            )
        }
        guard !text.utf8.contains(0) else {
            throw ProblemDetails.invalid(
                FieldProblem("body", "manifest", type: "string_nul", msg: "holds a NUL")
            )
        }
        return text
    }

    /// A key that somebody made up, short enough to be named.
    private static func shown(_ key: String) -> String {
        String(String.UnicodeScalarView(key.unicodeScalars.filter { $0.value >= 0x20 }.prefix(64)))
    }

    private static func isJSON(_ type: String?) -> Bool {
        let name = type?.prefix { $0 != ";" }.filter { !$0.isWhitespace }.lowercased()
        return name == "application/json"
    }

    /// The body, counted while it streams.
    static func body(of request: Request, limit: Int = bodyLimit) async throws -> [UInt8] {
        let tooLarge = ProblemDetails(
            status: .contentTooLarge,
            code: "too_large",
            detail: "A body has at most \(limit) bytes.",
            title: "Payload Too Large",
            closes: true
        )
        if let text = request.headers[.contentLength], let declared = Int(text), declared > limit {
            throw tooLarge
        }
        if let encoding = request.headers[.contentEncoding], encoding.lowercased() != "identity" {
            throw ProblemDetails(
                status: .unsupportedMediaType,
                code: "content_encoding",
                detail: "Send the body without content encoding.",
                closes: true
            )
        }
        var bytes: [UInt8] = []
        do {
            for try await buffer in request.body {
                guard bytes.count + buffer.readableBytes <= limit else { throw tooLarge }
                bytes.append(contentsOf: buffer.readableBytesView)
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
        return bytes
    }
}
