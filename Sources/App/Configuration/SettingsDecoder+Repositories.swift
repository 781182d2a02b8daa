import Remediation
import StrictYAML

extension SettingsDecoder {
    /// `remediation`: what counts for repositories that say nothing else.
    func decodeRemediation(_ top: SettingsSection, _ settings: inout Settings) throws(YAMLError) {
        let section = try top.section("remediation", RemediationKeys.all)
        let keys = RemediationKeys(
            scalar: { section[$0] },
            list: { key throws(YAMLError) in try section.list(key) }
        )
        settings.remediation = try RemediationSettings(keys, over: RemediationSettings())
    }

    /// After `remediation`, whose values stand where an entry has none of its own.
    func decodeRepositories(_ list: [YAMLValue], _ settings: inout Settings) throws(YAMLError) {
        for element in list {
            let mapping = try element.mapping()
            try mapping.refuseUnknown(["match", "enabled", "remediation"])
            let match = try mapping.required("match").string()
            guard match.contains(":") else {
                throw mapping.owner.error("match needs the form forge:owner/name, e.g. github:acme/*")
            }
            let own = try mapping["remediation"].map { value throws(YAMLError) in
                try RemediationSettings(RemediationKeys(value.mapping()), over: settings.remediation)
            }
            settings.repositories.append(
                Settings.RepositoryRule(
                    match: match,
                    enabled: try mapping["enabled"]?.bool() ?? true,
                    remediation: own ?? settings.remediation
                )
            )
        }
    }
}
