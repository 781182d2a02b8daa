package import GateRules

/// What scans need to know from settings.
package struct ScanSettings: Sendable {
    /// Advisory data older than this is stale.
    package let maxAdvisoryAge: Duration
    /// The organisation's policy file, read at start.
    package let organisationPolicy: GatePolicy.Layer?

    package init(maxAdvisoryAge: Duration, organisationPolicy: GatePolicy.Layer?) {
        self.maxAdvisoryAge = maxAdvisoryAge
        self.organisationPolicy = organisationPolicy
    }
}
