package import Basics

/// The server that mail is given to.
package struct SMTPSettings: Sendable {
    /// What protects the connection.
    package enum Security: Sendable {
        /// From the first byte (`smtps`).
        case tls
        /// After `STARTTLS`, which the server must offer.
        case startTLS
        /// Nothing, for servers on this machine.
        case none
    }

    package var host: String
    package var port: Int
    package var security: Security
    /// Needs a password beside it.
    package var user: String?
    package var password: Secret?
    /// A PEM file of certificate authorities to trust in place of the system's bundle.
    package var caFile: String?
    /// Of one message, connection included.
    package var timeout: Duration

    package init(
        host: String,
        port: Int,
        security: Security,
        user: String? = nil,
        password: Secret? = nil,
        caFile: String? = nil,
        timeout: Duration = .seconds(30)
    ) {
        self.host = host
        self.port = port
        self.security = security
        self.user = user
        self.password = password
        self.caFile = caFile
        self.timeout = timeout
    }
}

/// A message that the server did not take.
package struct SMTPError: Error, Sendable, Equatable, CustomStringConvertible {
    /// No connection, no TLS, or an answer 4xx; otherwise the server said no for good (5xx).
    package let isTemporary: Bool
    package let description: String

    init(isTemporary: Bool, _ description: String) {
        self.isTemporary = isTemporary
        self.description = description
    }
}
