import DefaultConfiguration
package import Domain
package import StrictYAML

/// Categories and obligations of licences: `config/licenses.yaml`.
package struct LicenseCatalog: Sendable {
    /// What an expression comes to.
    package struct Assessment: Sendable, Hashable {
        package let category: LicenseCategory
        /// The licences that decide: of a choice the best one, of what applies together all; in order.
        package let terms: [LicenseTerm]
        /// Of those licences together; `nil` when one of them is not catalogued.
        package let obligations: LicenseObligations?
    }

    private let categories: [String: LicenseCategory]
    private let exceptions: [String: LicenseCategory]
    private let obligations: [String: LicenseObligations]

    /// The compiled-in catalog.
    package static func standard() throws(YAMLError) -> LicenseCatalog {
        try LicenseCatalog(ConfigurationText.licenses, file: "licenses.yaml")
    }

    /// Reads a catalog file; every key and every id must be known.
    package init(_ bytes: [UInt8], file: String) throws(YAMLError) {
        let decoder = LicenseCatalogDecoder()
        let content = try decoder.decode(bytes, file: file)
        categories = content.categories
        exceptions = content.exceptions
        obligations = content.obligations
    }

    /// The category of one licence.
    ///
    /// An exception adds permissions to a licence, so `A WITH B` is never worse than `A`.
    package func category(of term: LicenseTerm) -> LicenseCategory {
        let base = categories[term.id] ?? .unknown
        guard let better = term.exception.flatMap({ exceptions[$0] }), base != .unknown else { return base }
        return LicenseCategory.best([base, better])
    }

    /// `AND` is as bad as its worst part, `OR` as good as its best; `nil` (nobody knows) is unknown.
    package func assess(_ expression: LicenseExpression?) -> Assessment {
        let unknown = Judged(category: .unknown, terms: [])
        let judged = expression?.reduce(
            term: { term in Judged(category: category(of: term), terms: [term]) },
            absence: { _ in unknown },
            all: { parts in
                Judged(category: .worst(parts.map(\.category)), terms: parts.flatMap(\.terms))
            },
            any: { parts in parts.min { $0.category.preference < $1.category.preference } ?? unknown }
        )
        var seen: Set<LicenseTerm> = []
        let terms = (judged ?? unknown).terms.filter { seen.insert($0).inserted }
        return Assessment(
            category: (judged ?? unknown).category,
            terms: terms,
            obligations: obligations(of: terms)
        )
    }

    private struct Judged {
        let category: LicenseCategory
        let terms: [LicenseTerm]
    }

    /// What one licence asks for; `nil` when it is not catalogued.
    package func obligations(of term: LicenseTerm) -> LicenseObligations? { obligations[term.id] }

    private func obligations(of terms: [LicenseTerm]) -> LicenseObligations? {
        guard !terms.isEmpty else { return nil }
        var sum = LicenseObligations()
        for term in terms {
            guard let one = obligations[term.id] else { return nil }
            sum = sum.union(one)
        }
        return sum
    }
}
