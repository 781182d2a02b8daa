import Basics

/// What all receivers do with a verified request before they look at its fields.
enum WebhookBody {
    /// A delivery may be as large as the forges' own cap, 25 MiB.
    static let limits = JSONDocument.Limits(depth: 64, bytes: 26_214_400)

    /// The JSON object that was delivered, directly or (where `acceptsForm`) in the form field `payload`.
    static func document(
        of request: WebhookRequest,
        acceptsForm: Bool
    ) throws(PayloadError) -> JSONDocument {
        let bytes: [UInt8]
        switch mediaType(of: request) {
        case "application/json":
            bytes = request.body
        case "application/x-www-form-urlencoded" where acceptsForm:
            guard let payload = FormBody.field("payload", in: request.body) else {
                throw PayloadError(.malformed, "the form body needs exactly one well-encoded field payload")
            }
            bytes = payload
        default:
            throw PayloadError(.mediaType, "Content-Type must be application/json")
        }
        do {
            return try JSONDocument(bytes, limits: limits)
        } catch {
            throw PayloadError(.malformed, "the body is not JSON: \(error)")
        }
    }

    /// The bytes that a signature over the payload covers: the field `payload` of a form body, else the body itself.
    ///
    /// `nil` for a form without exactly one such field.
    static func payload(of request: WebhookRequest) -> [UInt8]? {
        guard mediaType(of: request) == "application/x-www-form-urlencoded" else { return request.body }
        return FormBody.field("payload", in: request.body)
    }

    /// Refuses an object with a key given twice: which one is meant would be a guess.
    static func refuseDuplicateKeys(in document: JSONDocument) throws(PayloadError) {
        guard let duplicate = document.duplicateKeys.first else { return }
        throw PayloadError(.malformed, "an object has a key twice (line \(duplicate.line) of the body)")
    }

    /// Lower case, without parameters; `nil` when the header is absent or repeated.
    private static func mediaType(of request: WebhookRequest) -> String? {
        guard let header = request.single("content-type") else { return nil }
        let end = header.firstIndex(of: ";") ?? header.endIndex
        return header[..<end].filter { $0 != " " && $0 != "\t" }.lowercased()
    }

    /// Event names for the record: at most 64 printable ASCII characters, `unknown` when nothing is left.
    static func recordable(_ name: String?) -> String {
        let kept = (name ?? "").utf8.lazy.filter { (0x20...0x7E).contains($0) }.prefix(64)
        return kept.isEmpty ? "unknown" : String(decoding: Array(kept), as: UTF8.self)
    }

    /// A delivery id as a forge gives it: 1 to 128 printable ASCII characters without spaces.
    static func identifier(_ name: String, in request: WebhookRequest) -> String? {
        guard let value = request.single(name), (1...128).contains(value.utf8.count),
            value.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
        else { return nil }
        return value
    }

    /// The id of a delivery that brings none: equal bodies count as one delivery.
    static func fallbackID(of request: WebhookRequest) -> String {
        "body-\(Digest.sha256Hex(request.body))"
    }
}
