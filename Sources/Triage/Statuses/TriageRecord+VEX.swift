package import Documents
import Domain

extension TriageRecord {
    /// What a document says that can be about findings of a repository; one record for each package it names.
    ///
    /// A product with subcomponents counts when it is the repository itself: then its subcomponents are what is meant. What
    /// somebody says of another product's parts says nothing of ours.
    package static func records(
        of document: VEXDocument,
        origin: String,
        repository: String
    ) -> [TriageRecord] {
        document.statements.flatMap {
            records(of: $0, author: document.author, origin: origin, repository: repository)
        }
    }

    /// What one statement says; empty where it is about nothing that a finding can be about.
    package static func records(
        of statement: VEXStatement,
        author: String,
        origin: String,
        repository: String
    ) -> [TriageRecord] {
        let keys = Set(([statement.vulnerability] + statement.aliases).compactMap(AdvisoryID.key))
        if keys.isEmpty { return [] }
        return targets(of: statement, repository: repository).map { target in
            TriageRecord(
                advisories: keys,
                target: target,
                status: TriageStatus(statement.status),
                justification: statement.justification,
                reason: reason(of: statement),
                source: .vex,
                origin: origin,
                owner: author.isEmpty ? nil : author,
                time: statement.timestamp
            )
        }
    }

    private static func targets(of statement: VEXStatement, repository: String) -> [Target] {
        var seen: Set<Target> = []
        return statement.products.flatMap { product -> [Target] in
            let isRepository = product.ids.contains { RepositoryProduct.names($0, repository: repository) }
            if !product.subcomponents.isEmpty {
                return isRepository ? product.subcomponents.compactMap(target) : []
            }
            return isRepository ? [.repository] : product.ids.compactMap(target)
        }
        .filter { seen.insert($0).inserted }
    }

    private static func target(_ id: String) -> Target? {
        // Other identifiers than package URLs name nothing that is found here.
        (try? PackagePattern(id, reading: .lenient)).map { .package($0) }
    }

    private static func reason(of statement: VEXStatement) -> String {
        let texts =
            statement.status == .affected
            ? [statement.action, statement.impact] : [statement.impact, statement.action]
        return texts.compactMap(\.self).first ?? statement.justification?.rawValue
            ?? statement.status.rawValue
    }
}
