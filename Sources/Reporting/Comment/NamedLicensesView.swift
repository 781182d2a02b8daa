import Domain

/// Components that rules name for their licence.
struct NamedLicensesView {
    let licensesTitle: Markdown
    let namedLicenseRows: [NamedLicenseRow]
    let moreNamedLicenses: Markdown?
}

struct NamedLicenseRow {
    let licensedPackage: Markdown
    let licenseName: Markdown
    let licenseCategory: Markdown
    let licensedPlace: Markdown
}

extension NamedLicensesView {
    /// `purls` are what rules name that did not pass.
    init?(_ report: Report, namedBy reasons: [RuleOutcome], _ budget: ReportBudget) {
        guard budget.lines > 0 else { return nil }
        var named: Set<String> = []
        var stack = reasons
        while let rule = stack.popLast() {
            guard rule.outcome != .passed else { continue }
            named.formUnion(rule.findings)
            stack.append(contentsOf: rule.children)
        }
        let components = report.inventory.components.filter { named.contains($0.purl.description) }
        guard !components.isEmpty else { return nil }
        let categories = Dictionary(report.licenses.map { ($0.expression, $0.category) }) { first, _ in first
        }
        licensesTitle = Markdown(
            trusted: "Licences of \(Wording.count(components.count, "component")) that rules name"
        )
        let (kept, rest) = budget.cut(components, "component")
        namedLicenseRows = kept.map { component in
            let category = component.licenseExpression.flatMap { categories[$0] } ?? .unknown
            return NamedLicenseRow(
                licensedPackage: .code(Wording.label(component)),
                licenseName: .code(component.licenseExpression ?? component.license ?? "no licence found"),
                licenseCategory: Markdown(trusted: category.rawValue),
                licensedPlace: FindingRow.location(of: component)
            )
        }
        moreNamedLicenses = rest
    }
}
