package import Foundation
package import Portal
package import Transport

/// Mail by SMTP.
package struct SMTPMailSender: MailSender {
    private let sender: SMTPSender
    private let from: EmailAddress
    private let now: @Sendable () -> Date

    package init(sender: SMTPSender, from: EmailAddress, now: @escaping @Sendable () -> Date) {
        self.sender = sender
        self.from = from
        self.now = now
    }

    package func send(_ mail: Mail) async throws(MailError) {
        let message = MailMessage.bytes(of: mail, from: from, date: now())
        do throws(SMTPError) {
            try await sender.send(message, from: from.text, to: mail.to.text)
        } catch {
            throw MailError(isTemporary: error.isTemporary, description: error.description)
        }
    }
}
