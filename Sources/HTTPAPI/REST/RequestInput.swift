import Basics
import Domain
import HTTPTypes
import Hummingbird
import NIOCore

/// What requests bring along, checked: what is wrong is a 422 that names the field.
enum RequestInput {
    /// More than a manifest of 1 MiB has as a JSON string.
    static let bodyLimit = 4 << 20

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

    /// A key that somebody made up, short enough to be named.
    static func shown(_ key: String) -> String {
        String(String.UnicodeScalarView(key.unicodeScalars.filter { $0.value >= 0x20 }.prefix(64)))
    }

    private static func isJSON(_ type: String?) -> Bool {
        let name = type?.prefix { $0 != ";" }.filter { !$0.isWhitespace }.lowercased()
        return name == "application/json"
    }

    static func refuseEncoding(of request: Request) throws {
        guard let encoding = request.headers[.contentEncoding], encoding.lowercased() != "identity" else {
            return
        }
        throw ProblemDetails(
            status: .unsupportedMediaType,
            code: "content_encoding",
            detail: "Send the body without content encoding.",
            closes: true
        )
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
        try refuseEncoding(of: request)
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
