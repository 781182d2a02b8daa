package import Basics
package import Domain
package import struct Foundation.Date

/// The receiving half of a forge: verifies, names and decodes deliveries.
///
/// Pure.
///
/// `verify` runs first and sees raw bytes; `deliveryID`, `eventName` and `decode` are only called after it succeeded.
package protocol WebhookReceiver: Sendable {
    /// Throws the reason for the log. Whatever the reason, the sender gets the same answer.
    func verify(_ request: WebhookRequest, secrets: WebhookSecrets, now: Date) throws(SignatureError)

    /// The forge's id of this delivery, stable across redeliveries.
    func deliveryID(of request: WebhookRequest) -> String

    /// What the forge calls the event, cut to 64 printable ASCII characters, for the record; `unknown` when it does not say.
    func eventName(of request: WebhookRequest) -> String

    /// Throws `PayloadError` when the body is not what this forge sends.
    func decode(_ request: WebhookRequest, forge: ForgeID) throws(PayloadError) -> DecodedWebhook
}

/// What a verified delivery turned out to be.
package enum DecodedWebhook: Sendable, Equatable {
    case event(ForgeEvent)
    /// Verified and understood as not for us, with the reason for the record.
    case ignored(reason: String)
}

/// The secrets of one webhook path; several of a kind are for rotation.
package struct WebhookSecrets: Sendable {
    /// GitHub, Gitea, Forgejo: HMAC keys.
    package var secrets: [Secret]
    /// GitLab 19: `whsec_…` signing tokens.
    ///
    /// When there is one, nothing else is accepted.
    package var signingTokens: [Secret]
    /// GitLab: plain `X-Gitlab-Token` values.
    package var secretTokens: [Secret]

    package init(secrets: [Secret] = [], signingTokens: [Secret] = [], secretTokens: [Secret] = []) {
        self.secrets = secrets
        self.signingTokens = signingTokens
        self.secretTokens = secretTokens
    }

    /// Those that people typed in without saying what they are: on GitLab, signing tokens begin with `whsec_`.
    package init(typed: [Secret], for kind: ForgeKind) {
        guard kind == .gitlab else {
            self.init(secrets: typed)
            return
        }
        func isSigning(_ secret: Secret) -> Bool { secret.withBytes { $0.starts(with: "whsec_".utf8) } }
        self.init(signingTokens: typed.filter(isSigning), secretTokens: typed.filter { !isSigning($0) })
    }

    /// Whether what was typed in says that it is a signing token of GitLab and is none.
    package static func isMalformed(_ typed: Secret, for kind: ForgeKind) -> Bool {
        kind == .gitlab && StandardWebhooks.isMalformed(typed)
    }

    /// Nobody knows them: verifying against them takes as long as against those that somebody has.
    package static func unknownToAll() -> WebhookSecrets {
        let secret = Secret(bytes: Digest.random(count: 32))
        return WebhookSecrets(secrets: [secret], secretTokens: [secret])
    }
}

/// Why a delivery is not believed.
///
/// For the log; holds no part of signature or secret.
package struct SignatureError: Error, Sendable, Equatable, CustomStringConvertible {
    package let description: String
    package init(_ description: String) { self.description = description }
}

/// A verified body that is not JSON, or not what the forge documents.
package struct PayloadError: Error, Sendable, Equatable, CustomStringConvertible {
    /// Decides the status code of the answer.
    package enum Reason: Sendable, Equatable {
        /// Neither JSON nor an accepted form body: 415.
        case mediaType
        /// Not JSON, or a field is missing or of another type: 400.
        case malformed
    }

    package let reason: Reason
    /// Names the field; never quotes the body.
    package let description: String

    package init(_ reason: Reason, _ description: String) {
        self.reason = reason
        self.description = description
    }
}
