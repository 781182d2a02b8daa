import Basics
import Domain
import Forges
import StrictYAML
import Transport

extension SettingsDecoder {
    /// `forges`: each with its credentials, and what is wanted beside the verdict.
    func decodeForges(_ top: SettingsSection, _ settings: inout Settings) throws(YAMLError) {
        let keys = [
            "kind", "apiURL", "cloneURL", "webhook", "token", "app", "writeInterval", "limitPause",
            "codeScanning",
            "reviewComments",
        ]
        for (entry, name, section) in try top.named("forges", keys) {
            guard let id = ForgeID(name) else {
                throw entry.error("a forge id is made of a-z, 0-9, '-', '_' and '.'")
            }
            settings.forges.append(try forge(id, section))
        }
    }

    private func forge(_ id: ForgeID, _ section: SettingsSection) throws(YAMLError) -> Settings.ForgeEntry {
        let kind = try section.required("kind").word(ConfigurableKind.self)
        let webhook = try section.section("webhook", ["secrets", "signingTokens", "secretTokens", "sources"])
        let secrets = try references(webhook.list("secrets"))
        let signingTokens = try references(webhook.list("signingTokens"))
        let secretTokens = try references(webhook.list("secretTokens"))
        switch kind {
        case .github, .gitea, .forgejo:
            for key in ["signingTokens", "secretTokens"] {
                if let value = webhook[key] {
                    throw value.error("is for GitLab; other forges have 'secrets'")
                }
            }
            if secrets.isEmpty { throw section.error("needs webhook.secrets, the secret of the webhook") }
        case .gitlab:
            if let value = webhook["secrets"] {
                throw value.error("is for other forges; GitLab has 'signingTokens' and 'secretTokens'")
            }
            if signingTokens.isEmpty, secretTokens.isEmpty {
                throw section.error(
                    "needs webhook.signingTokens (GitLab 19 and later) or webhook.secretTokens"
                )
            }
        }
        let app = try app(section, on: kind)
        let api = try section["apiURL"].map { value throws(YAMLError) in try url(value) }
        let clone = try section["cloneURL"].map { value throws(YAMLError) in try url(value) }
        guard let apiURL = api ?? kind.apiURL else {
            throw section.error("needs apiURL, for example https://HOST/api/v1")
        }
        guard let cloneURL = clone ?? kind.cloneURL else {
            throw section.error("needs cloneURL, for example https://HOST")
        }
        return Settings.ForgeEntry(
            id: id,
            kind: kind.kind,
            apiURL: apiURL,
            cloneURL: cloneURL,
            secrets: secrets,
            signingTokens: signingTokens,
            secretTokens: secretTokens,
            sources: try sources(webhook, of: kind),
            token: try section["token"].map { value throws(YAMLError) in try SecretReference(value) },
            app: app,
            writeInterval: try section["writeInterval"]?.duration() ?? .seconds(1),
            limitPause: try section["limitPause"]?.duration() ?? ForgeError.limitPause,
            codeScanning: try wish("codeScanning", section, on: kind, of: [.github]),
            reviewComments: try wish("reviewComments", section, on: kind, of: [.github, .gitlab])
        )
    }

    private func sources(_ webhook: SettingsSection, of kind: ConfigurableKind) throws(YAMLError) -> [String]
    {
        var sources: [String] = []
        for value in try webhook.list("sources") ?? [] {
            let text = try value.string()
            guard text != Self.forgeSource || kind == .github else {
                throw value.error(
                    "'forge' is for GitHub, which tells its addresses; give blocks such as 192.0.2.0/24"
                )
            }
            guard text == Self.forgeSource || NetworkPrefix(text) != nil else {
                throw value.error("is no block of addresses such as 192.0.2.0/24 or 2001:db8::/32")
            }
            sources.append(text)
        }
        return sources
    }

    /// The entry of `webhook.sources` that stands for what the forge says.
    static let forgeSource = "forge"

    /// What only some forges can do; off unless it is wanted.
    private func wish(
        _ key: String,
        _ section: SettingsSection,
        on kind: ConfigurableKind,
        of able: [ConfigurableKind]
    ) throws(YAMLError) -> Bool {
        guard let value = section[key] else { return false }
        let isWanted = try value.bool()
        guard !isWanted || able.contains(kind) else {
            throw value.error("is for \(able.map(\.title).joined(separator: " and "))")
        }
        return isWanted
    }

    /// The kinds that can be configured, with the addresses of their public servers where there is one.
    private enum ConfigurableKind: String, CaseIterable {
        case github, gitlab, gitea, forgejo

        var title: String {
            switch self {
            case .github: "GitHub"
            case .gitlab: "GitLab"
            case .gitea: "Gitea"
            case .forgejo: "Forgejo"
            }
        }

        var kind: ForgeKind {
            switch self {
            case .github: .github
            case .gitlab: .gitlab
            case .gitea: .gitea
            case .forgejo: .forgejo
            }
        }

        var apiURL: String? {
            switch self {
            case .github: "https://api.github.com"
            case .gitlab: "https://gitlab.com/api/v4"
            case .gitea, .forgejo: nil
            }
        }

        var cloneURL: String? {
            switch self {
            case .github: "https://github.com"
            case .gitlab: "https://gitlab.com"
            case .gitea, .forgejo: nil
            }
        }
    }

    /// `app: { id, privateKey }`; `nil` where there is none.
    private func app(_ section: SettingsSection, on kind: ConfigurableKind) throws(YAMLError) -> Settings
        .AppEntry?
    {
        let app = try section.section("app", ["id", "privateKey"])
        let id = app["id"]
        guard let any = id ?? app["privateKey"] else { return nil }
        guard kind == .github else { throw any.error("is for GitHub; use 'token'") }
        if let token = section["token"] { throw token.error("is not used beside 'app'; keep one of the two") }
        guard let id else { throw any.error("needs 'id' beside it, the App's id or client id") }
        let text = try id.string()
        let isPlain = text.utf8.allSatisfy { byte in
            byte == 0x2E || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
                || (0x61...0x7A).contains(byte)
        }
        guard isPlain, (1...64).contains(text.utf8.count) else {
            throw id.error("expected the App's id or client id, such as 123456 or Iv23abcdef")
        }
        return Settings.AppEntry(id: text, privateKey: try SecretReference(try app.required("privateKey")))
    }
}
