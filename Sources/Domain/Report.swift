package import struct Foundation.Date

/// Everything one scan found and decided: the value that every output format, comment and API answer is built from.
package struct Report: Sendable {
    package var repository: String
    package var commit: String
    /// The merge base's commit id, `nil` without a base.
    package var base: String?
    package var advisorySnapshot: AdvisorySnapshot?
    package var verdict: Verdict
    package var inventory: Inventory
    /// The licences of the components, each once, sorted by expression.
    package var licenses: [LicenseUse]
    /// Sorted by id, then purl.
    ///
    /// Fixed ones carry the component of the base.
    package var findings: [Finding]
    /// Sorted by id.
    package var waivers: [WaiverUse]
    /// Set when the change touches `.gatehouse/`.
    package var proposal: PolicyProposal?
    /// One per component with open findings, the most urgent first.
    package var recommendations: [UpgradeRecommendation]
    /// Purls of the components that the change brings in; `nil` when there was nothing to compare with.
    package var introduced: Set<PackageURL>?
    package var diagnostics: [Diagnostic]
    package var generatedAt: Date

    package init(
        repository: String,
        commit: String,
        base: String?,
        advisorySnapshot: AdvisorySnapshot?,
        verdict: Verdict,
        inventory: Inventory,
        findings: [Finding],
        diagnostics: [Diagnostic],
        generatedAt: Date,
        licenses: [LicenseUse] = [],
        waivers: [WaiverUse] = [],
        proposal: PolicyProposal? = nil,
        recommendations: [UpgradeRecommendation] = [],
        introduced: Set<PackageURL>? = nil
    ) {
        self.repository = repository
        self.commit = commit
        self.base = base
        self.advisorySnapshot = advisorySnapshot
        self.verdict = verdict
        self.inventory = inventory
        self.findings = findings
        self.diagnostics = diagnostics
        self.generatedAt = generatedAt
        self.licenses = licenses
        self.waivers = waivers
        self.proposal = proposal
        self.recommendations = recommendations
        self.introduced = introduced
    }

    /// How many components are in each category that there is.
    package var licenseCategories: [LicenseCategory: Int] {
        var counts: [LicenseCategory: Int] = [:]
        for license in licenses { counts[license.category, default: 0] += license.componentCount }
        let others = inventory.components.count - licenses.reduce(0) { $0 + $1.componentCount }
        if others > 0 { counts[.unknown, default: 0] += others }
        return counts
    }
}
