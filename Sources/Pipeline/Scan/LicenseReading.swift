import Basics
import Domain
import Licensing

/// Puts licences into an inventory in SPDX terms: what components declare, and what the project's own files say.
enum LicenseReading {
    /// Bytes of licence files that are compared with texts, all together; what comes after is unknown.
    private static let maximumBytes = 8 << 20

    /// Gives every component the expression that its declared licence certainly stands for.
    ///
    /// The same words are read once.
    static func normalize(_ components: inout [Component]) {
        var known: [String: String?] = [:]
        for index in components.indices {
            guard let declared = components[index].license else { continue }
            let expression = known[declared] ?? DeclaredLicense(declared)?.expression.description
            known.updateValue(expression, forKey: declared)
            components[index].licenseExpression = expression
        }
    }

    /// The licence files beside the manifests, by path.
    ///
    /// One that was selected and could not be read is unknown, and so is what exceeds the limit; copies of one text are read
    /// once.
    static func projectLicenses(in tree: FileTree, beside manifests: [Manifest]) -> [ProjectLicense] {
        var known: [[UInt8]: String?] = [:]
        var bytesLeft = maximumBytes
        return LicenseFinder.paths(in: tree, beside: manifests.map(\.path)).compactMap { path in
            guard let bytes = tree.bytes(at: path) else {
                return tree.unread[path] == nil ? nil : ProjectLicense(path: path, expression: nil)
            }
            if let expression = known[bytes] { return ProjectLicense(path: path, expression: expression) }
            bytesLeft -= bytes.count
            let expression = bytesLeft < 0 ? nil : LicenseText(bytes)?.expression?.description
            known.updateValue(expression, forKey: bytes)
            return ProjectLicense(path: path, expression: expression)
        }
    }

    /// Fills in what registries say of components and no file tells, and why some were not asked for.
    static func completed(_ inventory: Inventory, with outcome: RegistryLookup.Outcome) -> Inventory {
        var components = inventory.components
        for index in components.indices
        where components[index].source == .registry {
            guard let facts = outcome.facts[components[index].purl] else { continue }
            if components[index].licenseExpression == nil, let license = facts.license {
                components[index].licenseExpression = license.description
                components[index].licenseSource = "registry"
            }
            components[index].publishedAt = facts.publishedAt
            components[index].deprecation = components[index].deprecation ?? facts.deprecation
        }
        return Inventory(
            manifests: inventory.manifests,
            components: components,
            diagnostics: inventory.diagnostics
                + outcome.remarks.map { Diagnostic(path: "", line: nil, severity: .warning, message: $0) },
            ignored: inventory.ignored,
            projectLicenses: inventory.projectLicenses
        )
    }

    /// The licences of components with what the catalog says of each, sorted.
    static func uses(of components: [Component], by catalog: LicenseCatalog) -> [LicenseUse] {
        var counts: [String: Int] = [:]
        for component in components {
            if let expression = component.licenseExpression { counts[expression, default: 0] += 1 }
        }
        let sorted = counts.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        return sorted.map { expression, count in
            let assessment = catalog.assess(DeclaredLicense(expression)?.expression)
            return LicenseUse(
                expression: expression,
                category: assessment.category,
                obligations: assessment.obligations,
                componentCount: count
            )
        }
    }
}
