/// Which version of a package to move to, and what that leaves open.
///
/// One per component with open findings. Never a downgrade, and never a version with as many vulnerabilities as the present one.
package struct UpgradeRecommendation: Hashable, Sendable {
    /// A version, and what the advisories say about it.
    package struct Target: Hashable, Sendable {
        package let version: String
        /// Another release series: another major version, or another minor one below 1.0.
        package let crossesMajor: Bool
        /// Ids of the open findings that are gone there; sorted.
        package let clears: [String]
        /// Ids of the open findings that are still there; sorted.
        package let remains: [String]
        /// Ids of advisories that reach this version and not the present one; sorted.
        package let introduces: [String]

        package init(
            version: String,
            crossesMajor: Bool,
            clears: [String],
            remains: [String],
            introduces: [String]
        ) {
            self.version = version
            self.crossesMajor = crossesMajor
            self.clears = clears
            self.remains = remains
            self.introduces = introduces
        }
    }

    package let component: Component
    /// Ids of its open findings; sorted.
    package let open: [String]
    package let severity: Severity
    /// Some of its findings say that it is malicious: remove it, unless a target is free of that.
    package let isMalicious: Bool
    /// `nil` when no known version is better.
    package let target: Target?
    /// The best version of the present series, where the target is of another one and this one is still better than nothing.
    package let withinMajor: Target?
    /// Versions that could not be read, the present one included: what was not considered.
    ///
    /// Sorted.
    package let unreadable: [String]

    package init(
        component: Component,
        open: [String],
        severity: Severity,
        isMalicious: Bool,
        target: Target?,
        withinMajor: Target?,
        unreadable: [String]
    ) {
        self.component = component
        self.open = open
        self.severity = severity
        self.isMalicious = isMalicious
        self.target = target
        self.withinMajor = withinMajor
        self.unreadable = unreadable
    }
}
