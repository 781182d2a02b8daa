import Basics

/// The signatures of Gitea and Forgejo: the bare HMAC-SHA256 in lower-case hexadecimal digits, under each name the server
/// is known by.
enum GiteaSignature {
    /// Checks the first of `names` that the delivery carries; the others hold the same digest.
    ///
    /// A form body is signed by the JSON inside it and not, as on GitHub, as it is sent.
    static func verify(
        _ request: WebhookRequest,
        secrets: WebhookSecrets,
        names: [String]
    ) throws(SignatureError) {
        let usable = secrets.secrets.filter { !$0.isEmpty }
        guard !usable.isEmpty else { throw SignatureError("no webhook secret is configured") }
        guard let name = names.first(where: { request.first($0) != nil }) else {
            throw SignatureError("\(names[0]) is missing")
        }
        guard let header = request.single(name) else { throw SignatureError("\(name) is repeated") }
        let prefix = name == hubName ? "sha256=" : ""
        let signature = Array(header.utf8.dropFirst(prefix.utf8.count))
        guard header.utf8.starts(with: prefix.utf8), signature.count == 64,
            signature.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
        else {
            throw SignatureError("\(name) is not 64 lower-case hexadecimal digits")
        }
        guard let signed = WebhookBody.payload(of: request) else {
            throw SignatureError("the form body has not exactly one well-encoded field payload")
        }
        var matches = false
        for secret in usable {
            let digest = secret.withBytes { Digest.hmacSHA256(key: $0, signed) }
            // No early exit: which secret matched takes no part in the time.
            if Digest.constantTimeEqual(Array(Digest.hex(digest).utf8), signature) { matches = true }
        }
        guard matches else { throw SignatureError("the signature matches no configured secret") }
    }

    /// Sent for receivers that know GitHub only.
    static let hubName = "x-hub-signature-256"
}
