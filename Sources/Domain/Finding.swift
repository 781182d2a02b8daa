package import struct Foundation.Date

/// How a finding relates to the merge base.
///
/// `nil` on a finding when there was nothing to compare with.
package enum Provenance: String, Sendable, CaseIterable, Codable {
    /// The change brings it in.
    case introduced
    /// The component is unchanged; the advisory is new since the last scan.
    case newlyDisclosed
    /// Was there before.
    case known
    /// The change removes it.
    case fixed
}

/// What was decided about a finding.
package enum FindingStatus: String, Sendable, CaseIterable, Codable {
    case open, waived, notAffected, falsePositive, fixed, underInvestigation
}

/// An advisory that applies to a component here.
///
/// Unique per (id, purl) in a report.
package struct Finding: Hashable, Sendable {
    /// The advisory's id; of a group of aliases the one people know best (GHSA, then CVE, then the rest).
    package let id: String
    package let aliases: [String]
    package private(set) var component: Component
    package let severity: Severity
    package let cvss: CVSSScore?
    /// The highest of all CVEs it goes by; `nil` when none is scored or no EPSS data is there.
    package let epss: EPSSScore?
    /// Set when one of its CVEs is known to be exploited (KEV).
    package let knownExploitation: KnownExploitation?
    package let isMalicious: Bool
    /// Set when it is no vulnerability.
    package let informational: InformationalKind?
    /// Lowest fixed version per affected branch, ascending; empty when there is no fix.
    package let fixedVersions: [String]
    package let summary: String
    /// When the advisory was first published; the earliest of its aliases, `nil` where no record says.
    package let published: Date?
    package var provenance: Provenance?
    package var status: FindingStatus
    /// Why the status is what it is; `nil` while nobody decided anything.
    package var decision: FindingDecision?

    package init(
        id: String,
        aliases: [String],
        component: Component,
        severity: Severity,
        cvss: CVSSScore?,
        epss: EPSSScore? = nil,
        knownExploitation: KnownExploitation? = nil,
        isMalicious: Bool,
        informational: InformationalKind? = nil,
        fixedVersions: [String],
        summary: String,
        published: Date? = nil,
        provenance: Provenance?,
        status: FindingStatus,
        decision: FindingDecision? = nil
    ) {
        self.id = id
        self.aliases = aliases
        self.component = component
        self.severity = severity
        self.cvss = cvss
        self.epss = epss
        self.knownExploitation = knownExploitation
        self.isMalicious = isMalicious
        self.informational = informational
        self.fixedVersions = fixedVersions
        self.summary = summary
        self.published = published
        self.provenance = provenance
        self.status = status
        self.decision = decision
    }

    /// The same finding, said of some of the component's places.
    package func replacing(_ component: Component) -> Finding {
        var copy = self
        copy.component = component
        return copy
    }

    /// Counts for the gate: nobody decided that it does not matter here.
    ///
    /// One that is still looked into counts.
    package var isOpen: Bool { status == .open || status == .underInvestigation }

    /// Every id this finding goes by, its own included.
    package var allIDs: Set<String> { Set(aliases).union([id]) }
}
