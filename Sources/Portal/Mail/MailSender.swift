/// Sends mail.
package protocol MailSender: Sendable {
    /// Returns once the next server has taken the message. One attempt, which ends within two minutes.
    func send(_ mail: Mail) async throws(MailError)
}

/// A message that the next server did not take.
package struct MailError: Error, Sendable, Equatable, CustomStringConvertible {
    /// It may be taken later: no connection, no TLS, or an answer 4xx.
    ///
    /// Otherwise (5xx) it never will be.
    package let isTemporary: Bool
    /// For the log; no password and no text of the message is in it.
    package let description: String

    package init(isTemporary: Bool, description: String) {
        self.isTemporary = isTemporary
        self.description = description
    }
}
