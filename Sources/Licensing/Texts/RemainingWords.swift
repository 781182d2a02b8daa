/// The words of a text that belong to no licence that was found.
///
/// Titles, names, addresses and copyright lines are harmless. A word that limits or chooses is not, nor is more text than
/// a title needs.
struct RemainingWords {
    private static let most = 60
    private static let mostLines = 20

    let isHarmless: Bool
    /// Lines, from one, that have such words, in order; the first ones only.
    let lines: [Int]

    init(_ words: [LicenseWords.Word], without taken: [Range<Int>], lines index: LineIndex) {
        var count = 0
        var isLimited = false
        var lines: [Int] = []
        var at = 0
        for range in taken + [words.count..<words.count] {
            // A preface may lie over a licence.
            for word in words[min(at, range.lowerBound)..<range.lowerBound] {
                if Self.limiting.contains(word.text) || word.text.hasPrefix("non") { isLimited = true }
                let line = index.line(word.start)
                guard !index.isCopyright(line) else { continue }
                count += 1
                if lines.last != line, lines.count < Self.mostLines { lines.append(line) }
            }
            at = max(at, range.upperBound)
        }
        isHarmless = !isLimited && count <= Self.most
        self.lines = lines
    }

    /// Those of the limiting words that are in no name, title or address.
    static let conditioning: Set<String> = [
        "although", "but", "cannot", "except", "excepting", "forbidden", "however", "if", "must", "neither",
        "never", "no",
        "nobody", "nor", "not", "notwithstanding", "only", "otherwise", "prohibited", "provided", "shall",
        "unless",
        "warranty", "without",
    ]

    private static let limiting: Set<String> = [
        "additional", "additionally", "addition", "agree", "agreement", "alternatively", "although", "but",
        "cannot", "choice", "choose", "clause", "commercial", "commercially", "condition", "conditions",
        "consent", "contrary", "dual", "either", "evaluation", "except", "excepting", "exception",
        "exceptions", "excludes",
        "excluding", "exclusion", "exclusive", "export", "fee", "forbidden", "good", "evil", "however", "if",
        "instead", "internal", "limitation", "limited", "limits", "may", "military", "modified", "must",
        "need", "neither", "never",
        "no", "nobody", "nor", "not", "notwithstanding", "only", "option", "or", "other", "otherwise",
        "override", "overrides",
        "pay", "payment", "permission", "permitted", "personal", "prohibit", "prohibited", "proprietary",
        "provided", "provision", "provisions", "purpose", "purposes", "replaced", "require", "required",
        "requires",
        "restrict", "restricted", "restriction", "restrictions", "royalty", "sell", "selling", "separately",
        "shall", "some", "subject", "supersede", "supersedes", "supplement", "terminate", "third",
        "trademark",
        "trademarks", "unless", "unlicensed", "using", "warranty", "without",
    ]
}
