package import Domain
import Licensing
package import struct Foundation.Date

/// What a result holds, as lists of REST show it.
package struct ScanContents: Sendable {
    /// A package at a version.
    package struct Entry: Sendable {
        package let id: EntryID
        package let component: Component
        package let category: LicenseCategory
        /// Places of its findings in the contents, the worst first.
        package let findings: [Int]
        /// The worst of its open findings; `nil` without one.
        package let severity: Severity?
        /// The id of an open finding of malicious code.
        package let malicious: String?
        /// Which version to move to; `nil` where the report says nothing.
        package let advice: UpgradeAdvice?

        /// `severity` in the words that the reference portal has for packages: what nobody rated is `info` there.
        package var severityWord: String {
            switch severity {
            case nil: "none"
            case .unknown?: "info"
            case let severity?: severity.rawValue
            }
        }
    }

    /// A finding with the package that it is about.
    package struct FindingEntry: Sendable {
        package let id: EntryID
        package let finding: Finding
        /// The place of its package in the contents; `nil` where it is not listed.
        package let component: Int?
        package let category: LicenseCategory
        package let firstSeen: Date

        package var deadline: RemediationDeadline? { RemediationDeadline(finding, firstSeen: firstSeen) }
    }

    /// A licence expression with the packages under it.
    package struct LicenseEntry: Sendable {
        package let id: EntryID
        package let expression: String
        /// As the SPDX list has it; `nil` for what is not one licence of the list.
        package let listed: Listed?
        package let category: LicenseCategory
        /// Places of its packages in the contents.
        package let components: [Int]
        /// What it asks for; `nil` where the catalogue does not have it.
        package let obligations: [Obligation]?
    }

    /// What the SPDX licence list says.
    package struct Listed: Sendable {
        package let id: String
        package let name: String
        package let isDeprecated: Bool
        package let isOSIApproved: Bool
        package let isFSFLibre: Bool
    }

    package let scan: ScanRecord
    package let at: Date
    package let components: [Entry]
    package let findings: [FindingEntry]
    package let licenses: [LicenseEntry]

    /// `firstSeen` is by `id purl`.
    ///
    /// What a change removes is not in the commit, and left out.
    package init(_ scan: ScanRecord, _ report: Report, firstSeen: [String: Date]) {
        self.scan = scan
        at = report.generatedAt
        let categories = Dictionary(report.licenses.map { ($0.expression, $0.category) }) { first, _ in first
        }
        func category(_ component: Component) -> LicenseCategory {
            component.licenseExpression.flatMap { categories[$0] } ?? .unknown
        }
        let all = report.inventory.components
        let advice = Dictionary(report.recommendations.map { ($0.component.purl, $0) }) { first, _ in first }
        let places = Dictionary(all.enumerated().map { ($1.purl, $0) }) { first, _ in first }
        var ofComponent: [Int: [Int]] = [:]
        var findings: [FindingEntry] = []
        for finding in report.findings where finding.provenance != .fixed && finding.status != .fixed {
            let place = places[finding.component.purl]
            if let place { ofComponent[place, default: []].append(findings.count) }
            findings.append(
                FindingEntry(
                    id: EntryID(job: scan.job, kind: .finding, index: findings.count),
                    finding: finding,
                    component: place,
                    category: category(finding.component),
                    firstSeen: firstSeen["\(finding.id) \(finding.component.purl)"] ?? report.generatedAt
                )
            )
        }
        components = all.enumerated().map { index, component in
            let own = (ofComponent[index] ?? []).sorted {
                (findings[$1].finding.severity, $0) < (findings[$0].finding.severity, $1)
            }
            let present = own.map { findings[$0].finding }
            let open = present.filter(\.isOpen)
            return Entry(
                id: EntryID(job: scan.job, kind: .component, index: index),
                component: component,
                category: category(component),
                findings: own,
                severity: open.map(\.severity).max(),
                malicious: open.first(where: \.isMalicious)?.id,
                advice: UpgradeAdvice(component, findings: present, advice[component.purl])
            )
        }
        self.findings = findings
        var under: [String: [Int]] = [:]
        for (index, component) in all.enumerated() {
            if let expression = component.licenseExpression { under[expression, default: []].append(index) }
        }
        licenses = report.licenses.enumerated().map { index, use in
            let listed = LicenseList.spdx.license(use.expression).map {
                Listed(
                    id: $0.id,
                    name: $0.name,
                    isDeprecated: $0.isDeprecated,
                    isOSIApproved: $0.isOSIApproved,
                    isFSFLibre: $0.isFSFLibre
                )
            }
            return LicenseEntry(
                id: EntryID(job: scan.job, kind: .license, index: index),
                expression: use.expression,
                listed: listed,
                category: use.category,
                components: under[use.expression] ?? [],
                obligations: use.obligations.map {
                    Obligation.all(of: use.expression, listed: listed?.id, $0)
                }
            )
        }
    }

    /// What the licence of a package asks for; none where that is not known.
    package func obligations(of component: Component) -> [Obligation] {
        guard let expression = component.licenseExpression else { return [] }
        return licenses.first { $0.expression == expression }?.obligations ?? []
    }
}
