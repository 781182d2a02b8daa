import Domain
import struct Foundation.Date

/// What a condition can ask about; the raw value is its name in policy files.
///
/// To add a field: one case, its kind, and its value in the one accessor of that kind.
enum ConditionField: String, CaseIterable, Sendable {
    // Of a finding.
    case findingID = "finding.id"
    case findingSeverity = "finding.severity"
    case findingCVSS = "finding.cvss"
    case findingCVSSVersion = "finding.cvssVersion"
    case findingVector = "finding.vector"
    case findingEPSS = "finding.epss"
    case findingEPSSPercentile = "finding.epssPercentile"
    case findingExploited = "finding.knownExploited"
    case findingRansomware = "finding.ransomware"
    case findingMalicious = "finding.malicious"
    case findingInformational = "finding.informational"
    case findingProvenance = "finding.provenance"
    case findingFixable = "finding.fixable"
    case findingFixedVersion = "finding.fixedVersion"
    case findingAge = "finding.ageDays"
    case findingSeen = "finding.seenDays"
    case findingSummary = "finding.summary"
    case findingStatus = "finding.status"
    // Of a component.
    case componentPurl = "component.purl"
    case componentName = "component.name"
    case componentVersion = "component.version"
    case componentEcosystem = "component.ecosystem"
    case componentScope = "component.scope"
    case componentDirect = "component.direct"
    case componentDepth = "component.depth"
    case componentVia = "component.via"
    case componentSource = "component.source"
    case componentOrigin = "component.origin"
    case componentLicense = "component.license"
    case componentLicenseCategory = "component.licenseCategory"
    case componentDeprecated = "component.deprecated"
    case componentAge = "component.ageDays"
    case componentIntroduced = "component.introduced"
    // Of the scan.
    case path
    case branch
    case stage

    enum Kind { case text, number, flag, severity, version }

    var kind: Kind {
        switch self {
        case .findingSeverity: .severity
        case .componentVersion: .version
        case .findingCVSS, .findingEPSS, .findingEPSSPercentile, .findingAge, .findingSeen, .componentDepth,
            .componentAge:
            .number
        case .findingExploited, .findingRansomware, .findingMalicious, .findingFixable, .componentDirect,
            .componentDeprecated, .componentIntroduced:
            .flag
        default: .text
        }
    }

    /// A component has it once per place.
    var isOfPlace: Bool {
        switch self {
        case .path, .componentOrigin, .componentVia, .componentScope, .componentDirect, .componentDepth: true
        default: false
        }
    }

    /// Only findings have it.
    var isOfFinding: Bool { rawValue.hasPrefix("finding.") }
}

/// What a condition is asked about: a component, and one of its findings where the condition is about findings.
struct ConditionSubject {
    let component: Component
    let finding: Finding?
    let context: GateContext

    /// Every text that the field has here; none where nobody knows.
    func texts(_ field: ConditionField) -> [String] {
        switch field {
        case .findingID: finding.map { Array($0.allIDs) } ?? []
        case .findingCVSSVersion: [finding?.cvss?.version].compactMap(\.self)
        case .findingVector: [finding?.cvss?.vector].compactMap(\.self)
        case .findingInformational: [finding?.informational?.rawValue].compactMap(\.self)
        case .findingProvenance: [finding?.provenance?.rawValue].compactMap(\.self)
        case .findingFixedVersion: finding?.fixedVersions ?? []
        case .findingSummary: [finding?.summary].compactMap(\.self)
        case .findingStatus: [finding?.status.rawValue].compactMap(\.self)
        case .componentPurl: [component.purl.description]
        case .componentName: [component.name]
        case .componentVersion: [component.version]
        case .componentEcosystem: [component.ecosystem.rawValue]
        case .componentScope: [component.scope.rawValue]
        case .componentVia: Set(component.occurrences.flatMap(\.via)).map(\.description)
        case .componentSource: [component.source.rawValue]
        case .componentOrigin: component.occurrences.compactMap(\.distribution?.origin)
        case .componentLicense: [component.licenseExpression ?? component.license].compactMap(\.self)
        case .componentLicenseCategory: [context.licenseCategory(of: component).rawValue]
        case .path: component.occurrences.map(\.location.path)
        case .branch: [context.branch].compactMap(\.self)
        case .stage: [context.stage.rawValue]
        default: []
        }
    }

    func number(_ field: ConditionField) -> Double? {
        switch field {
        case .findingCVSS: finding?.cvss?.score
        case .findingEPSS: finding?.epss?.score
        case .findingEPSSPercentile: finding?.epss?.percentile
        case .findingAge: days(since: finding?.published)
        case .findingSeen:
            days(since: finding.flatMap { context.beginning(of: $0.reference, published: $0.published) })
        case .componentDepth: Double(component.via.count + 1)
        case .componentAge: days(since: component.publishedAt)
        default: nil
        }
    }

    func flag(_ field: ConditionField) -> Bool? {
        switch field {
        case .findingExploited: finding.map { $0.knownExploitation != nil }
        case .findingRansomware: finding.map { $0.knownExploitation?.isUsedByRansomware ?? false }
        case .findingMalicious: finding?.isMalicious
        case .findingFixable: finding.map { !$0.fixedVersions.isEmpty }
        case .componentDirect: component.isDirect
        case .componentDeprecated: component.deprecation != nil
        case .componentIntroduced: context.isIntroduced(component)
        default: nil
        }
    }

    private func days(since date: Date?) -> Double? {
        date.map { context.now.timeIntervalSince($0) / 86_400 }
    }
}
