import Basics
import struct Foundation.Date

/// Reads what an answer's status and headers mean, the same for every forge.
struct ForgeAnswer {
    /// Method and path without query, for the operator.
    let call: String
    let response: OutboundResponse
    let now: Date
    /// Takes credentials out of a text; asked before anything is cut, so that no half of one stays.
    let redact: (String) -> String

    /// Of what the forge says; `clean` takes less.
    private static let longestText = 64 << 10

    /// `nil` for 2xx.
    var error: ForgeError? {
        let reason: ForgeError.Reason
        switch response.status {
        case 200...299: return nil
        case 300...399: reason = .redirected
        case 401: reason = .unauthorized
        case 403, 429:
            let limit = CallLimit(response, now: now)
            reason = limit.map { .rateLimited(retryAfter: $0.wait) } ?? .forbidden
        // A proxy's page says nothing about whether the thing exists.
        case 404, 410: reason = looksLikeMarkup ? .unavailable : .notFound
        case 409, 412: reason = .conflict
        case 422: reason = complainsAboutRequest ? .invalid : .conflict
        case 408, 500...599: reason = .unavailable
        case 400...499: reason = .invalid
        default: reason = .unavailable
        }
        let message = message
        return ForgeError(
            reason,
            detail: "\(call): \(response.status)\(message.isEmpty ? "" : ", \(message)")"
        )
    }

    // MARK: - What the forge says

    private var looksLikeMarkup: Bool {
        if response.header("content-type")?.lowercased().contains("html") == true { return true }
        return response.body.first { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 } == 0x3C
    }

    private var body: JSONValue? {
        guard response.body.count <= 1 << 20 else { return nil }
        // Losing the error is right: an error answer need not be JSON.
        return (try? JSONDocument(response.body, limits: .init(depth: 32, bytes: 1 << 20)))?.root
    }

    /// GitHub's validation errors about the request itself, not about the state of the repository.
    private var complainsAboutRequest: Bool {
        guard let body else { return false }
        if body["message"]?.string?.hasPrefix("Invalid request") == true { return true }
        let codes = (body["errors"]?.elements).map { $0.compactMap { $0["code"]?.string } } ?? []
        return codes.contains { ["missing_field", "invalid", "unprocessable"].contains($0) }
    }

    /// At most 200 characters without control characters.
    var message: String {
        if looksLikeMarkup { return "an HTML page" }
        var text: String
        if let body {
            text = ["message", "error", "error_description"].compactMap { body[$0] }.map(Self.text)
                .joined(separator: ": ")
            if let detail = body["errors"]?.elements.first(where: { _ in true }) {
                text += " (\(detail.kind == .object ? Self.describe(detail) : Self.text(detail)))"
            }
        } else {
            text = String(decoding: response.body.prefix(Self.longestText), as: UTF8.self)
        }
        return Self.clean(redact(text))
    }

    private static func text(_ value: JSONValue) -> String {
        value.string
            ?? String(decoding: value.document.bytes[value.byteRange].prefix(longestText), as: UTF8.self)
    }

    private static func describe(_ error: JSONValue) -> String {
        ["field", "code", "message"].compactMap { error[$0]?.string }.joined(separator: " ")
    }

    static func clean(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var count = 0
        for scalar in text.unicodeScalars.prefix(4096) {
            let isControl =
                scalar.properties.generalCategory == .control || scalar.properties.generalCategory == .format
            if isControl || scalar.properties.isWhitespace {
                if result.last != " ", !result.isEmpty {
                    result.append(" ")
                    count += 1
                }
            } else {
                result.append(scalar)
                count += 1
            }
            if count >= 200 { break }
        }
        if result.last == " " { result.removeLast() }
        return String(result)
    }
}
