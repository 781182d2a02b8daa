import Documents
package import Domain

/// Gives findings the status that was decided for them.
package enum TriageApplication {
    /// What came of it.
    package struct Result: Sendable {
        package var findings: [Finding]
        /// Why a statement did not do what somebody may have meant.
        package var diagnostics: [Diagnostic]
    }

    /// The record that counts most decides; what it says of a malicious package closes nothing.
    package static func apply(_ records: [TriageRecord], to findings: [Finding]) -> Result {
        var result = Result(findings: findings, diagnostics: [])
        if records.isEmpty { return result }
        let index = TriageIndex(records)
        for (position, finding) in findings.enumerated() where finding.provenance != .fixed && finding.isOpen
        {
            guard let record = index.decisive(for: finding), record.status != .new else { continue }
            let status = record.status.findingStatus
            if finding.isMalicious, status != .open, status != .underInvestigation {
                result.diagnostics.append(refused(record, finding))
                continue
            }
            result.findings[position].status = status
            result.findings[position].decision = FindingDecision(
                source: record.source,
                origin: record.origin,
                reason: record.reason,
                owner: record.owner,
                justification: record.justification?.rawValue
            )
        }
        return result
    }

    private static func refused(_ record: TriageRecord, _ finding: Finding) -> Diagnostic {
        Diagnostic(
            path: record.origin.hasPrefix(TriageInput.folder) ? record.origin : "",
            line: nil,
            severity: .warning,
            message:
                "\(finding.id) \(finding.component.purl) is malicious: only a waiver that names the package and the advisory"
                + " sets it aside, no \(record.source == .vex ? "VEX statement" : "triage")"
        )
    }
}
