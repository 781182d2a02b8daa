package import Domain

/// Which version of a package to move to, as the reference portal says it: a version that leaves nothing open, or none.
///
/// What is recommended was chosen when the scan was judged, among versions that all its advisories were asked about.
package struct UpgradeAdvice: Sendable, Equatable {
    /// Why there is a version or none, in the words of the reference portal.
    package enum Reason: String, Sendable, CaseIterable {
        case ok
        /// Nothing is open that a version would have to fix.
        case noOpenFindings = "no_open_findings"
        /// Something stays open at every version that is known.
        case noFixVersion = "no_fix_version"
        /// Versions are named, and none of them can be compared with the present one.
        case unparseableVersion = "unparseable_version"
    }

    /// `nil` but for `ok`.
    package let version: String?
    package let reason: Reason
    package let isDirect: Bool
    /// The worst of what is open.
    package let severity: Severity?
    package let epss: Double?
    /// Open findings.
    package let count: Int

    /// `findings` are all of the component, `recommendation` what the report says of it.
    ///
    /// `nil` where something is open and the report gives no advice, since the package is not one of a registry.
    package init?(_ component: Component, findings: [Finding], _ recommendation: UpgradeRecommendation?) {
        let open = findings.filter(\.isOpen)
        isDirect = component.isDirect
        severity = open.map(\.severity).max()
        epss = open.compactMap { $0.epss?.score }.max()
        count = open.count
        guard !open.isEmpty else {
            (version, reason) = (nil, .noOpenFindings)
            return
        }
        guard let recommendation else { return nil }
        if let target = recommendation.target, target.remains.isEmpty {
            (version, reason) = (target.version, .ok)
            return
        }
        version = nil
        let named = Set(open.flatMap(\.fixedVersions))
        let unread = Set(recommendation.unreadable)
        let isUnread = unread.contains(component.version) || named.isSubset(of: unread)
        reason =
            recommendation.target == nil && isUnread && open.allSatisfy { !$0.fixedVersions.isEmpty }
            ? .unparseableVersion : .noFixVersion
    }
}
