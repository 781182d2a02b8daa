/// Names of licences as people write them.
enum LicenseName {
    /// The licence a name means: a name or id of the SPDX list in any spelling, a GNU licence, or a common name.
    static func read(_ text: Substring) -> DeclaredLicense? {
        if let found = lookup(text) { return found }
        // `The MIT License (MIT)`: two names for one thing; two for different things are unknown.
        guard text.last == ")", let bracket = text.lastIndex(of: "("), bracket != text.startIndex else {
            return nil
        }
        let outside = DeclaredLicense.trimmed(text[..<bracket])
        let inside = DeclaredLicense.trimmed(text[text.index(after: bracket)...].dropLast())
        guard let first = lookup(outside) ?? stated(outside), let second = lookup(inside) ?? stated(inside)
        else { return nil }
        if first.expression == second.expression { return first }
        // One of them may leave the version out.
        switch (first.confidence, second.confidence) {
        case (.family, .named) where isSameFamily(first, second): return second
        case (.named, .family) where isSameFamily(second, first): return first
        default: return nil
        }
    }

    private static func lookup(_ text: Substring) -> DeclaredLicense? {
        let words = NameWords(text).words
        if let gnu = GNULicenseName.read(words) { return gnu }
        let key = words.joined(separator: " ")
        if let id = CommonLicenseNames.families[key] { return declared(id, .family) }
        return (CommonLicenseNames.licenses[key] ?? listed[key]).flatMap { declared($0, .named) }
    }

    private static func stated(_ text: Substring) -> DeclaredLicense? {
        LicenseTerm(text).map {
            DeclaredLicense(expression: LicenseExpression($0), evidence: .name, confidence: .named)
        }
    }

    private static func declared(_ id: String, _ confidence: DeclaredLicense.Confidence) -> DeclaredLicense? {
        LicenseTerm(id[...]).map {
            DeclaredLicense(expression: LicenseExpression($0), evidence: .name, confidence: confidence)
        }
    }

    private static func isSameFamily(_ family: DeclaredLicense, _ named: DeclaredLicense) -> Bool {
        guard let one = family.expression.terms.first?.id, let other = named.expression.terms.first?.id else {
            return false
        }
        let name =
            one.hasPrefix("LicenseRef-") ? one.dropFirst("LicenseRef-".count) : one.prefix { $0 != "-" }
        return other.hasPrefix("\(name)-")
    }

    /// Names and ids of the SPDX list by their words; a name that two licences share means neither.
    private static let listed: [String: String] = {
        var table: [String: String] = [:]
        var ambiguous: Set<String> = []
        for entry in LicenseList.spdx.licenses {
            guard let id = LicenseTerm(entry.id[...])?.description, !id.contains(" WITH ") else { continue }
            for name in [entry.id, entry.name] {
                let key = NameWords(name[...]).words.joined(separator: " ")
                if let other = table.updateValue(id, forKey: key), other != id { ambiguous.insert(key) }
            }
        }
        for key in ambiguous { table[key] = nil }
        table[""] = nil
        return table
    }()
}
