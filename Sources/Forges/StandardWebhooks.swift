import Basics
import struct Foundation.Data
import struct Foundation.Date

/// Signatures by the Standard Webhooks specification (version 1, symmetric), which GitLab's signing tokens follow.
///
/// HMAC-SHA256 over `webhook-id.webhook-timestamp.body`; `webhook-signature` lists signatures as `version,base64`.
enum StandardWebhooks {
    /// How far the sender's clock may be off, either way, in seconds.
    static let tolerance = 300
    /// A list longer than this is an attempt to make us compute, not a rotation.
    private static let maximumSignatures = 16

    static func verify(
        _ request: WebhookRequest,
        tokens: [Secret],
        now: Date
    ) throws(SignatureError) {
        guard let id = request.single("webhook-id"), !id.isEmpty, id.utf8.count <= 256 else {
            throw SignatureError("webhook-id is missing, repeated, empty or too long")
        }
        guard let timestamp = request.single("webhook-timestamp") else {
            throw SignatureError("webhook-timestamp is missing or repeated")
        }
        guard (1...12).contains(timestamp.utf8.count),
            timestamp.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let seconds = Int(timestamp)
        else { throw SignatureError("webhook-timestamp is not in whole seconds") }
        guard abs(now.timeIntervalSince1970.rounded(.down) - Double(seconds)) <= Double(tolerance) else {
            throw SignatureError("webhook-timestamp is more than \(tolerance) seconds off")
        }
        guard let header = request.single("webhook-signature") else {
            throw SignatureError("webhook-signature is missing or repeated")
        }
        let given = header.split(separator: " ").prefix(maximumSignatures)
            .filter { $0.hasPrefix("v1,") }.map { String($0.dropFirst(3)) }
        guard !given.isEmpty else { throw SignatureError("webhook-signature holds no v1 signature") }

        var content = Array("\(id).\(timestamp).".utf8)
        content += request.body
        var matches = false
        for token in tokens {
            guard let key = key(of: token) else { continue }
            let expected = Data(Digest.hmacSHA256(key: key, content)).base64EncodedString()
            // No early exit: how many tokens are configured, and which one matched, stays our secret.
            for signature in given where Digest.constantTimeEqual(signature, expected) { matches = true }
        }
        guard matches else { throw SignatureError("no signature matches a configured signing token") }
    }

    /// Whether a secret says that it is a signing token and is none.
    static func isMalformed(_ token: Secret) -> Bool {
        token.withBytes { $0.starts(with: "whsec_".utf8) } && key(of: token) == nil
    }

    /// The bytes behind `whsec_`; `nil` when they are not base64 or nothing.
    private static func key(of token: Secret) -> [UInt8]? {
        token.withBytes { bytes in
            var text = String(decoding: bytes, as: UTF8.self)
            while text.last?.isWhitespace == true { text.removeLast() }
            if text.hasPrefix("whsec_") { text.removeFirst(6) }
            // Foundation decodes "====" to a byte; an all-zero key would be as good as none.
            let digits = text.utf8.prefix { $0 != 0x3D }.count
            guard digits % 4 != 1, digits > 1, text.utf8.count - digits == (4 - digits % 4) % 4,
                let key = Data(base64Encoded: text), !key.isEmpty
            else { return nil }
            return [UInt8](key)
        }
    }
}
