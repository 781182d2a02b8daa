package import Domain

/// Which licences of a result are listed, and in which order.
package struct LicenseQuery: Sendable {
    /// What comes first.
    package enum Order: String, Sendable, CaseIterable {
        case category, name
        case spdxID = "spdx_id"
        case affectedCount = "affected_count"
    }

    package var search: String?
    package var categories: Set<LicenseCategory> = []
    package var order = Order.category
    package var isDescending = true

    package init() {}

    package func rows(of contents: ScanContents) -> [ScanContents.LicenseEntry] {
        let part = search?.lowercased()
        let found = contents.licenses.filter { entry in
            if let part, !entry.expression.lowercased().contains(part),
                !(entry.listed?.name.lowercased().contains(part) ?? false)
            {
                return false
            }
            return categories.isEmpty || categories.contains(entry.category)
        }
        return found.sorted(isDescending) { entry -> Int? in
            switch order {
            case .category: LicenseCategory.allCases.firstIndex(of: entry.category) ?? 0
            case .name, .spdxID: nil
            case .affectedCount: entry.components.count
            }
        } by: {
            ($0.listed?.name ?? $0.expression, $0.expression)
        }
    }
}
