import HTTPAPI
import StrictYAML

extension SettingsDecoder {
    /// Names of `api.tokens` are told in logs, so each is there once.
    func decodeAPI(_ section: SettingsSection, _ settings: inout Settings) throws(YAMLError) {
        settings.api.enabled = try section["enabled"]?.bool() ?? settings.api.enabled
        settings.api.registration = try section["registration"]?.bool() ?? settings.api.registration
        for element in try section.list("tokens") ?? [] {
            let entry = try element.mapping()
            try entry.refuseUnknown(["name", "token", "access"])
            let value = try entry.required("name")
            let name = try value.string()
            let isPlain = name.utf8.allSatisfy { byte in
                [0x2D, 0x2E, 0x5F].contains(byte) || (0x30...0x39).contains(byte)
                    || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
            }
            guard isPlain, (1...64).contains(name.utf8.count) else {
                throw value.error("expected 1 to 64 letters, digits, '-', '_' and '.'")
            }
            guard !settings.api.tokens.contains(where: { $0.name == name }) else {
                throw value.error("the name '\(name)' is there twice")
            }
            settings.api.tokens.append(
                Settings.APITokenEntry(
                    name: name,
                    token: try SecretReference(try entry.required("token")),
                    access: try entry["access"]?.word(APIToken.Access.self) ?? .read
                )
            )
        }
    }
}
