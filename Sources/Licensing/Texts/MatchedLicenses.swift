/// Puts together what was found in one text.
struct MatchedLicenses {
    private let matches: [LicenseText.Match]

    init(_ matches: [LicenseText.Match]) { self.matches = matches }

    /// `nil` when there is no licence, or an exception that belongs to no single one.
    var expression: LicenseExpression? {
        let exceptions = Set(matches.filter(\.isException).map(\.id))
        var terms = licenses.compactMap { LicenseTerm($0[...]) }
        if !exceptions.isEmpty {
            guard terms.count == 1, exceptions.count == 1, let exception = exceptions.first,
                let term = terms[0].with(exception[...])
            else { return nil }
            terms = [term]
        }
        return LicenseExpression.all(terms.map { LicenseExpression($0) })
    }

    /// Ids in the order of the text: a notice decides whether a GNU licence is for later versions too.
    private var licenses: [String] {
        let licenses = matches.filter { !$0.isException }
        let notices = Set(licenses.filter(\.isNotice).map(\.id))
        var result: [String] = []
        for match in licenses {
            var id = match.id
            if id.hasSuffix("-only") {
                let later = String(id.dropLast("only".count)) + "or-later"
                if notices.contains(later), !notices.contains(id) { id = later }
            }
            if !result.contains(id) { result.append(id) }
        }
        return MatchedLicenses.withoutParts(result)
    }

    /// The LGPL 3 is a supplement to the GPL 3 and brings its text along.
    private static func withoutParts(_ ids: [String]) -> [String] {
        guard ids.contains(where: { $0.hasPrefix("LGPL-3.0-") }) else { return ids }
        return ids.filter { $0 != "GPL-3.0-only" }
    }
}
