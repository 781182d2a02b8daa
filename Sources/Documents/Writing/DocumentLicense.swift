import Licensing

/// A declared licence in the form a document takes.
enum DocumentLicense {
    /// One id of the SPDX list.
    case id(String)
    /// An expression in canonical form.
    case expression(String, references: [String])
    /// Words that are no expression.
    case name(String)

    init?(_ declared: String?) {
        guard let declared, !declared.isEmpty else { return nil }
        // What is no expression is kept as a name.
        guard let expression = try? LicenseExpression(declared) else {
            self = .name(declared)
            return
        }
        if expression.absence != nil { return nil }
        let terms = expression.terms
        if terms.count == 1, let term = terms.first, !term.isReference, term.description == term.id {
            self = .id(term.id)
        } else {
            self = .expression(expression.description, references: terms.filter(\.isReference).map(\.id))
        }
    }
}
