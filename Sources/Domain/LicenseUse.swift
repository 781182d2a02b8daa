/// A licence that components have, and what it means by the catalog of licences.
package struct LicenseUse: Hashable, Sendable {
    /// `Component.licenseExpression`.
    package let expression: String
    package let category: LicenseCategory
    /// `nil` when the catalog does not have all of the licences that count.
    package let obligations: LicenseObligations?
    package let componentCount: Int

    package init(
        expression: String,
        category: LicenseCategory,
        obligations: LicenseObligations?,
        componentCount: Int
    ) {
        self.expression = expression
        self.category = category
        self.obligations = obligations
        self.componentCount = componentCount
    }
}
