package import Domain

/// Which packages of a result are listed, and in which order.
package struct ComponentQuery: Sendable {
    /// What comes first.
    package enum Order: String, Sendable, CaseIterable { case name, severity, license }

    /// A part of the name or the package URL.
    package var search: String?
    /// Of `severityWords`; empty: all.
    package var severities: Set<String> = []
    package var categories: Set<LicenseCategory> = []
    package var isDirect: Bool?
    /// `required`, `optional`, `unspecified`; empty: all.
    package var scopes: Set<String> = []
    package var isMalicious: Bool?
    package var isEndOfLife: Bool?
    package var isOutdated: Bool?
    package var order = Order.name
    package var isDescending = false

    /// How bad the worst of a package is, in the words of the reference portal.
    package static let severityWords = ["critical", "high", "medium", "low", "info", "none"]

    package init() {}

    package func rows(of contents: ScanContents) -> [ScanContents.Entry] {
        // Nothing here knows which versions are no longer looked after, nor which are the newest: no package is known to be old.
        if isEndOfLife == true || isOutdated == true { return [] }
        let part = search?.lowercased()
        let found = contents.components.filter { entry in
            if let part, !entry.component.name.lowercased().contains(part),
                !entry.component.purl.description.lowercased().contains(part)
            {
                return false
            }
            if !severities.isEmpty, !severities.contains(entry.severityWord) { return false }
            if !categories.isEmpty, !categories.contains(entry.category) { return false }
            if let isDirect, entry.component.isDirect != isDirect { return false }
            if !scopes.isEmpty, !scopes.contains(entry.component.requirement ?? "unspecified") {
                return false
            }
            if let isMalicious, (entry.malicious != nil) != isMalicious { return false }
            return true
        }
        return found.sorted(isDescending) { entry -> Int? in
            switch order {
            case .name: nil
            case .severity: entry.severity.map { 1 + (Severity.allCases.firstIndex(of: $0) ?? 0) } ?? 0
            case .license: LicenseCategory.allCases.firstIndex(of: entry.category) ?? 0
            }
        } by: {
            ($0.component.name, $0.component.version)
        }
    }
}

extension Component {
    /// What it is needed for, as CycloneDX has it; `nil` where nobody says.
    package var requirement: String? {
        switch scope {
        case .runtime, .peer: "required"
        case .optional, .dev: "optional"
        case .unknown: nil
        }
    }
}
