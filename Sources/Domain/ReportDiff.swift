/// What changed from one report to another: components, findings and licences.
///
/// Components are told apart by package, so that another version is a change and not one that came and one that went; findings by
/// package and any of their ids, so that a finding which stays across versions is neither new nor gone.
package struct ReportDiff: Sendable, Equatable {
    /// A package whose versions differ.
    package struct VersionChange: Sendable, Equatable {
        package let package: String
        /// Sorted as text.
        package let before: [String]
        package let after: [String]
    }

    /// A package whose licence differs.
    package struct LicenseChange: Sendable, Equatable {
        package let package: String
        /// SPDX expressions; empty where nobody knows.
        package let before: [String]
        package let after: [String]
    }

    /// Sorted by purl.
    package let added: [PackageURL]
    package let removed: [PackageURL]
    /// Sorted by package.
    package let changed: [VersionChange]
    package let licenses: [LicenseChange]
    /// Open findings of one side only, sorted by id and purl.
    package let introduced: [Finding]
    package let resolved: [Finding]

    package init(from before: Report, to after: Report) {
        let old = ReportDiff.packages(before)
        let new = ReportDiff.packages(after)
        added = new.filter { old[$0.key] == nil }.values.flatMap { $0.map(\.purl) }.sorted()
        removed = old.filter { new[$0.key] == nil }.values.flatMap { $0.map(\.purl) }.sorted()
        var changed: [VersionChange] = []
        var licenses: [LicenseChange] = []
        for (package, components) in new.sorted(by: { $0.key < $1.key }) {
            guard let earlier = old[package] else { continue }
            let versions = (Set(earlier.map(\.version)), Set(components.map(\.version)))
            if versions.0 != versions.1 {
                changed.append(
                    VersionChange(package: package, before: versions.0.sorted(), after: versions.1.sorted())
                )
            }
            let texts = (
                Set(earlier.compactMap(\.licenseExpression)), Set(components.compactMap(\.licenseExpression))
            )
            if texts.0 != texts.1 {
                licenses.append(
                    LicenseChange(package: package, before: texts.0.sorted(), after: texts.1.sorted())
                )
            }
        }
        self.changed = changed
        self.licenses = licenses
        introduced = ReportDiff.open(after, notIn: before)
        resolved = ReportDiff.open(before, notIn: after)
    }

    private static func packages(_ report: Report) -> [String: [Component]] {
        Dictionary(grouping: report.inventory.components) { $0.purl.packageText }
    }

    private static func open(_ report: Report, notIn other: Report) -> [Finding] {
        func keys(_ finding: Finding) -> [String] {
            finding.allIDs.map { "\($0) \(finding.component.purl.packageText)" }
        }
        let known = Set(other.findings.filter { $0.isOpen && $0.provenance != .fixed }.flatMap(keys))
        return report.findings.filter { finding in
            finding.isOpen && finding.provenance != .fixed && !keys(finding).contains { known.contains($0) }
        }.sorted { ($0.id, $0.component.purl.description) < ($1.id, $1.component.purl.description) }
    }
}
