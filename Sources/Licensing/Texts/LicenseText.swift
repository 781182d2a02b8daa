/// What a licence file says.
///
/// Recognised by the SPDX matching guidelines (SPDX 2.3 Annex B). A text counts as understood only when nothing is
/// left that could change what it means: an MIT text with a condition after it is not MIT.
package struct LicenseText: Sendable {
    /// A licence, exception or notice that was found in the text.
    package struct Match: Sendable, Hashable {
        /// An id of the SPDX list, of an exception when `isException`.
        package let id: String
        package let isException: Bool
        /// A sentence that names the licence, not the licence itself.
        package let isNotice: Bool
        /// From one.
        package let lines: ClosedRange<Int>
    }

    /// A larger text is not read.
    package static let maximumBytes = 1 << 20

    /// In the order of the text; they do not overlap.
    package let matches: [Match]
    /// What the text puts the work under; `nil` when it is not known for certain.
    ///
    /// Several licences are joined with `AND`, which is the safe reading.
    package let expression: LicenseExpression?
    /// Lines such as `Copyright (c) 2020 Jane Doe`, in order, each once.
    package let copyrights: [String]

    /// Lines, from one, that belong to no match: titles perhaps, or what keeps the text from being understood.
    ///
    /// The first 20.
    package let otherLines: [Int]

    /// `nil` when it is too large.
    package init?(_ bytes: [UInt8]) {
        guard bytes.count <= Self.maximumBytes else { return nil }
        let words = LicenseWords(bytes).words
        let lines = LineIndex(bytes)
        let templates = LicenseTemplates.standard
        var matcher = TemplateMatcher(words, templates: templates)
        let (found, isComplete) = matcher.matches()
        let isPart = { (match: TemplateMatcher.Match) in templates.templates[match.template].kind == .part }
        let licenses = LicenseText.longest(found.filter { !isPart($0) })
        let ids = Set(licenses.map { templates.templates[$0.template].id })
        // A preface means nothing without its licence.
        let parts = LicenseText.longest(
            found.filter { isPart($0) && ids.contains(templates.templates[$0.template].id) }
        )
        let understood = (licenses + parts).sorted { $0.words.lowerBound < $1.words.lowerBound }
        matches = licenses.map { match in
            let template = templates.templates[match.template]
            return Match(
                id: template.id,
                isException: template.kind == .exception,
                isNotice: template.kind == .notice,
                lines: lines.line(
                    words[match.words.lowerBound].start
                )...lines.line(words[match.words.upperBound - 1].start)
            )
        }
        copyrights = CopyrightLine.all(in: bytes, lines: lines)
        let remainder = RemainingWords(words, without: understood.map(\.words), lines: lines)
        otherLines = remainder.lines
        if let tag = IdentifierTag.expression(in: bytes, lines: lines) {
            expression = tag.covers(matches) ? tag.expression : nil
        } else {
            expression = isComplete && remainder.isHarmless ? MatchedLicenses(matches).expression : nil
        }
    }

    /// Matches that do not overlap, longer ones first taken, in the order of the text.
    private static func longest(_ found: [TemplateMatcher.Match]) -> [TemplateMatcher.Match] {
        let byLength = found.sorted {
            ($1.words.count, $0.words.lowerBound, $0.template) < (
                $0.words.count, $1.words.lowerBound, $1.template
            )
        }
        // Sorted by start, so that a neighbour is found by halving.
        var chosen: [TemplateMatcher.Match] = []
        for match in byLength {
            var low = 0
            var high = chosen.count
            while low < high {
                let middle = (low + high) / 2
                if chosen[middle].words.lowerBound < match.words.lowerBound {
                    low = middle + 1
                } else {
                    high = middle
                }
            }
            if low > 0, chosen[low - 1].words.upperBound > match.words.lowerBound { continue }
            if low < chosen.count, chosen[low].words.lowerBound < match.words.upperBound { continue }
            chosen.insert(match, at: low)
        }
        return chosen
    }
}
