import Portal
import StrictYAML

extension SettingsDecoder {
    private static let signInKeys = [
        "title", "url", "apiURL", "issuer", "endpointHosts", "scopes", "groupsClaim", "clientID",
        "clientSecret",
        "allowedGroups", "groupRoles",
    ]

    /// `signIn`: at most one provider of each kind, by its name in paths.
    func decodeSignIn(_ top: SettingsSection, _ settings: inout Settings) throws(YAMLError) {
        for (entry, name, section) in try top.named("signIn", Self.signInKeys) {
            guard let id = IdentityProvider.ID(rawValue: name) else {
                throw entry.error("expected github, gitlab or oidc")
            }
            guard settings.server.publicURL != nil else {
                throw entry.error("needs server.publicURL, which the provider sends browsers back to")
            }
            settings.signIn.append(try provider(id, section))
        }
    }

    private func provider(
        _ id: IdentityProvider.ID,
        _ section: SettingsSection
    ) throws(YAMLError) -> Settings.SignInEntry {
        let own =
            switch id {
            case .github: ["url", "apiURL"]
            case .gitlab: ["url"]
            case .oidc: ["issuer", "scopes", "groupsClaim", "endpointHosts"]
            }
        for key in ["url", "apiURL", "issuer", "groupsClaim"] where !own.contains(key) {
            if let value = section[key] { throw value.error("is not for \(id.rawValue)") }
        }
        for key in ["scopes", "endpointHosts"] where !own.contains(key) {
            if let first = try section.list(key)?.first { throw first.error("is not for \(id.rawValue)") }
        }
        let clientID = try section.required("clientID")
        var roles: [IdentityProvider.GroupRole] = []
        for element in try section.list("groupRoles") ?? [] {
            let pair = try element.mapping()
            try pair.refuseUnknown(["group", "role"])
            roles.append(
                IdentityProvider.GroupRole(
                    group: try word(pair.required("group")),
                    role: try pair.required("role").word(Role.self)
                )
            )
        }
        return Settings.SignInEntry(
            service: try service(id, section),
            title: try section["title"]?.string() ?? Self.title(of: id),
            clientID: try word(clientID),
            clientSecret: try SecretReference(try section.required("clientSecret")),
            allowedGroups: try words(section, "allowedGroups") ?? [],
            groupRoles: roles
        )
    }

    private func service(
        _ id: IdentityProvider.ID,
        _ section: SettingsSection
    ) throws(YAMLError) -> IdentityProvider.Service {
        switch id {
        case .github:
            let standard = "https://github.com"
            let url = try section["url"].map { value throws(YAMLError) in try confidential(value) }
            let api = try section["apiURL"].map { value throws(YAMLError) in try confidential(value) }
            if let url, url != standard, api == nil {
                throw section.error("needs apiURL beside url, for example \(url)/api/v3")
            }
            return .github(url: url ?? standard, apiURL: api ?? "https://api.github.com")
        case .gitlab:
            let url = try section["url"].map { value throws(YAMLError) in try confidential(value) }
            return .gitlab(url: url ?? "https://gitlab.com")
        case .oidc:
            let issuer = try section.required("issuer")
            _ = try confidential(issuer)
            let hosts = try (section.list("endpointHosts") ?? []).map { value throws(YAMLError) in
                let host = try value.string()
                guard let url = EndpointURL("https://\(host)"), url.host == host.lowercased() else {
                    throw value.error("expected a host name, such as graph.example.com")
                }
                return url.host
            }
            return .oidc(
                // Whether it ends with a slash matters: the server has to call itself by the same text.
                issuer: try issuer.string(),
                endpointHosts: hosts,
                scopes: try words(section, "scopes") ?? ["openid", "email", "profile"],
                groupsClaim: try section["groupsClaim"].map { value throws(YAMLError) in try word(value) }
                    ?? "groups"
            )
        }
    }

    /// An address that credentials can be sent to.
    private func confidential(_ value: YAMLValue) throws(YAMLError) -> String {
        let text = try url(value)
        guard EndpointURL(text)?.isConfidential == true else {
            throw value.error("expected an https address; http is for loopback addresses")
        }
        return text
    }

    private func words(_ section: SettingsSection, _ key: String) throws(YAMLError) -> [String]? {
        try section.list(key)?.map { value throws(YAMLError) in try word(value) }
    }

    /// 1 to 256 bytes on one line.
    private func word(_ value: YAMLValue) throws(YAMLError) -> String {
        let text = try value.string()
        guard (1...256).contains(text.utf8.count), text.unicodeScalars.allSatisfy({ $0.value >= 0x20 }) else {
            throw value.error("expected 1 to 256 bytes on one line")
        }
        return text
    }

    private static func title(of id: IdentityProvider.ID) -> String {
        switch id {
        case .github: "GitHub"
        case .gitlab: "GitLab"
        case .oidc: "OpenID Connect"
        }
    }
}
