import Portal
import StrictYAML
import Transport

extension SettingsDecoder {
    /// Submission (RFC 6409), and the same under TLS from the start (RFC 8314).
    private static let ports = ["smtp": 587, "smtps": 465]

    /// `mail`; `nil` without a server.
    func mail(_ section: SettingsSection) throws(YAMLError) -> Settings.MailEntry? {
        guard let url = section["url"] else {
            for key in ["from", "user", "password"] {
                if let value = section[key] { throw value.error("needs 'url' beside it, the mail server") }
            }
            return nil
        }
        let text = try url.string()
        let scheme = text.hasPrefix("smtps://") ? "smtps" : "smtp"
        let rest = text.dropFirst(scheme.count + "://".count)
        // The rules for hosts are those of other addresses.
        guard text.hasPrefix("\(scheme)://"), !rest.contains("/"), !rest.contains("?"),
            let server = EndpointURL("https://\(rest)"), let standard = Self.ports[scheme]
        else { throw url.error("expected smtps://HOST, smtp://HOST or the same with :PORT") }
        let from = try section.required("from")
        guard let sender = EmailAddress(try from.string()) else {
            throw from.error("expected a mail address, such as gatehouse@example.com")
        }
        let user = section["user"]
        let password = section["password"]
        if let alone = (user == nil) == (password == nil) ? nil : user ?? password {
            throw alone.error("'user' and 'password' are used together")
        }
        let name = try user?.string()
        if let user, let name, name.isEmpty || !name.unicodeScalars.allSatisfy({ $0.value >= 0x20 }) {
            throw user.error("expected a user name on one line")
        }
        return Settings.MailEntry(
            host: server.host,
            port: rest.utf8.count > server.host.utf8.count ? server.port : standard,
            security: scheme == "smtps" ? .tls : server.isLoopback ? .none : .startTLS,
            from: sender,
            user: name,
            password: try password.map { value throws(YAMLError) in try SecretReference(value) }
        )
    }
}
