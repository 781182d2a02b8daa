/// The files of this folder as they were compiled in.
package enum ConfigurationText {
    package static let settings: [UInt8] = PackageResources.gatehouse_yaml
    package static let licenses: [UInt8] = PackageResources.licenses_yaml
    package static let policies: [String: [UInt8]] = [
        "default": PackageResources.policy_yaml, "strict": PackageResources.policy_strict_yaml,
        "trusca": PackageResources.policy_trusca_yaml,
    ]
}
