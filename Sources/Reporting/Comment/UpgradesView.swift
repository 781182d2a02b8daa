import Domain

struct UpgradesView {
    let upgradesTitle: Markdown
    let upgradeRows: [UpgradeRow]
    let moreUpgrades: Markdown?
}

struct UpgradeRow {
    let upgradePackage: Markdown
    let upgradeAdvice: Markdown
    /// `nil` for a direct one.
    let upgradeVia: Markdown?
}

extension UpgradesView {
    init?(_ recommendations: [UpgradeRecommendation], _ budget: ReportBudget) {
        guard !recommendations.isEmpty, budget.lines > 0 else { return nil }
        upgradesTitle = Markdown(trusted: Wording.count(recommendations.count, "recommended upgrade"))
        let (kept, rest) = budget.cut(recommendations, "package")
        upgradeRows = kept.map { advice in
            UpgradeRow(
                upgradePackage: .code(Wording.label(advice.component)),
                upgradeAdvice: .prose(Wording.advice(advice), limit: 400),
                upgradeVia: Wording.via(advice.component).map { .code($0) }
            )
        }
        moreUpgrades = rest
    }
}
