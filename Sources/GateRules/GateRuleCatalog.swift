import StrictYAML

/// Every rule, one line each.
///
/// To add a rule: one file `Rules/<Name>Rule.swift` with `id` equal to the policy key and a pure `evaluate`; one line here;
/// its key with all parameters in `config/policy.yaml` (a test decodes it); one table in `Tests/GateRulesTests`.
package enum GateRuleCatalog {
    package static let all: [any GateRule.Type] = [
        MaliciousPackageRule.self,
        KnownExploitedRule.self,
        SeverityRule.self,
        CVSSRule.self,
        EPSSRule.self,
        DueDateRule.self,
        DeniedPackageRule.self,
        TamperedLockfileRule.self,
        LicenseRule.self,
        LicenseConflictRule.self,
        PackageAgeRule.self,
        DeprecatedPackageRule.self,
        NewDirectDependencyRule.self,
        MajorJumpRule.self,
        MaximumComponentsRule.self,
        UnpinnedManifestRule.self,
        LockfileOutOfStepRule.self,
        IncompleteInventoryRule.self,
        StaleAdvisoriesRule.self,
    ]

    static func rule(_ id: String) -> (any GateRule.Type)? { all.first { $0.id == id } }
}
