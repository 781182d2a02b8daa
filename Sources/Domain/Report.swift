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
    /// Sorted by id, then purl.
    ///
    /// Fixed ones carry the component of the base.
    package var findings: [Finding]
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
        generatedAt: Date
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
    }
}
