import Basics
package import Logging
package import Portal

/// Mails tokens that set passwords, behind the answers that promise them: nobody who asks sees how long it takes, or whether
/// there is an account at all.
package struct PasswordMail: Sendable {
    /// More wait for no one: asking is limited, and who got no mail asks again.
    private static let mostWaiting = 100
    private static let tries = 4

    private let accounts: AccountService
    private let sender: any MailSender
    private let publicURL: String
    private let logger: Logger
    private let sleep: @Sendable (Duration) async throws -> Void
    private let waiting: AsyncStream<EmailAddress>
    private let door: AsyncStream<EmailAddress>.Continuation

    package init(
        accounts: AccountService,
        sender: any MailSender,
        publicURL: String,
        logger: Logger,
        sleep: @escaping @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) }
    ) {
        self.accounts = accounts
        self.sender = sender
        self.publicURL = publicURL
        self.logger = logger
        self.sleep = sleep
        (waiting, door) = AsyncStream.makeStream(bufferingPolicy: .bufferingOldest(Self.mostWaiting))
    }

    /// Returns at once.
    package func send(to address: EmailAddress) { door.yield(address) }

    /// Until cancelled.
    package func run() async {
        for await address in waiting {
            do {
                guard let (_, token) = try await accounts.beginReset(of: address) else { continue }
                try await deliver(mail(to: address, token))
            } catch {
                // The address is a person's, so the log has none; servers like to repeat it.
                let reason = "\(error)".replacing(address.text, with: "…")
                logger.error("a mail that sets a password was not sent", metadata: ["reason": "\(reason)"])
            }
        }
    }

    private func deliver(_ mail: Mail) async throws {
        var attempt = 1
        while true {
            do {
                return try await sender.send(mail)
            } catch {
                guard error.isTemporary, attempt < Self.tries else { throw error }
            }
            try await sleep(.seconds(5 << attempt))
            attempt += 1
        }
    }

    private func mail(to address: EmailAddress, _ token: Secret) -> Mail {
        let text = token.withBytes { String(decoding: $0, as: UTF8.self) }
        return Mail(
            to: address,
            subject: "Set your password for Gatehouse",
            text: """
                Somebody, probably you, asked for a new password at \(publicURL).

                This token sets it, once, within an hour:

                    \(text)

                    curl \(publicURL)/auth/reset-password -H 'Content-Type: application/json' \\
                      -d '{"token": "\(text)", "new_password": "…"}'

                If it was not you, do nothing: without the token nothing changes.
                """
        )
    }
}
