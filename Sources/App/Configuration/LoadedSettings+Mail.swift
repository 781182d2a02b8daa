import Foundation
package import Portal
import Transport

extension LoadedSettings {
    /// Who sends mail; `nil` without a server in `mail`.
    package func mailSender() throws(CommandFailure) -> (any MailSender)? {
        guard let entry = settings.mail else { return nil }
        do {
            let server = SMTPSettings(
                host: entry.host,
                port: entry.port,
                security: entry.security,
                user: entry.user,
                password: try entry.password?.resolve(from: secretSources)
            )
            return SMTPMailSender(sender: SMTPSender(settings: server), from: entry.from, now: { Date() })
        } catch {
            throw CommandFailure(.usage, "\(error)")
        }
    }
}
