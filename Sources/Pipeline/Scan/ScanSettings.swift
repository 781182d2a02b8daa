package import GateRules

/// What scans need to know from settings.
package struct ScanSettings: Sendable {
    /// Advisory data older than this is stale.
    package let maxAdvisoryAge: Duration
    /// The organisation's policy file, read at start.
    package let organisationPolicy: GatePolicy.Layer?
    /// Base of links to this server in statuses, without trailing slash.
    package let publicURL: String?

    package init(maxAdvisoryAge: Duration, organisationPolicy: GatePolicy.Layer?, publicURL: String?) {
        self.maxAdvisoryAge = maxAdvisoryAge
        self.organisationPolicy = organisationPolicy
        self.publicURL = publicURL
    }
}
