/// What a manifest's own words about its licence mean.
///
/// Nothing is guessed: words that could mean several licences of different kinds are unknown, which is `nil`.
package struct DeclaredLicense: Sendable, Hashable {
    /// What the reading rests on.
    package enum Evidence: String, Sendable, Hashable {
        /// An SPDX expression, or an id.
        case expression
        /// A name of the SPDX list, or one that is in common use for one licence.
        case name
        /// An address at which the licence's steward keeps it.
        case address
        /// A PyPI classifier.
        case classifier
        /// Several names joined by words or signs.
        case list
    }

    /// How much the words tell.
    package enum Confidence: String, Sendable, Hashable, Comparable, CaseIterable {
        /// The family (`GPL`, `BSD`), not the version.
        case family
        /// One licence, by a name that is not its id.
        case named
        /// An SPDX id or expression.
        case stated

        package static func < (left: Confidence, right: Confidence) -> Bool { left.rank < right.rank }

        private var rank: Int { Confidence.allCases.firstIndex(of: self) ?? 0 }
    }

    package let expression: LicenseExpression
    package let evidence: Evidence
    package let confidence: Confidence

    /// Longer texts are unknown.
    package static let maximumBytes = LicenseExpressionParser.maximumBytes
    /// More licences in one text are unknown.
    package static let maximumParts = 16

    init(expression: LicenseExpression, evidence: Evidence, confidence: Confidence) {
        self.expression = expression
        self.evidence = evidence
        self.confidence = confidence
    }

    /// Reads one text: an expression, a name, an address, a classifier, or several of them joined.
    package init?(_ text: some StringProtocol) {
        guard text.utf8.count <= Self.maximumBytes else { return nil }
        let text = DeclaredLicense.trimmed(text)
        guard !text.isEmpty, text.unicodeScalars.allSatisfy({ PlainText.isPlain($0) || $0 == "\t" }) else {
            return nil
        }
        guard let found = DeclaredLicense.single(text) ?? LicenseChoice.read(text) else { return nil }
        self = found
    }

    /// Several texts of which any may be chosen, as in Composer's, Maven's and npm's older lists; all must be known.
    package init?(anyOf texts: [String]) { self.init(texts, LicenseExpression.any) }

    /// Several texts that apply together, or of which nobody says how they relate (PyPI classifiers); all must be known.
    package init?(allOf texts: [String]) { self.init(texts, LicenseExpression.all) }

    private init?(_ texts: [String], _ join: ([LicenseExpression]) -> LicenseExpression?) {
        guard texts.count <= Self.maximumParts else { return nil }
        let parts = texts.compactMap { DeclaredLicense($0) }
        guard parts.count == texts.count, let expression = join(parts.map(\.expression)),
            let confidence = parts.map(\.confidence).min()
        else { return nil }
        self.init(
            expression: expression,
            evidence: parts.count == 1 ? parts[0].evidence : .list,
            confidence: confidence
        )
    }

    /// The file a text refers to, as in npm's `SEE LICENSE IN <file>`.
    package static func referredFile(_ text: String) -> String? {
        let prefix = "SEE LICENSE IN "
        guard text.utf8.count <= maximumBytes, text.prefix(prefix.count).uppercased() == prefix else {
            return nil
        }
        var name = trimmed(text.dropFirst(prefix.count))
        if name.hasPrefix("<"), name.hasSuffix(">") { name = name.dropFirst().dropLast() }
        return name.isEmpty ? nil : String(name)
    }

    /// One licence in one of the ways to name it.
    static func single(_ text: Substring) -> DeclaredLicense? {
        if let stated = stated(text) { return stated }
        if let expression = LicenseAddress.expression(text) {
            return DeclaredLicense(expression: expression, evidence: .address, confidence: .named)
        }
        if let classifier = LicenseClassifier.read(text) { return classifier }
        return LicenseName.read(text)
    }

    /// An expression that says something.
    private static func stated(_ text: Substring) -> DeclaredLicense? {
        // npm's word for "no rights granted" (package.json, `license`).
        if text == "UNLICENSED" {
            let term = LicenseTerm(id: "LicenseRef-UNLICENSED")
            return DeclaredLicense(
                expression: LicenseExpression(term),
                evidence: .expression,
                confidence: .stated
            )
        }
        do {
            let expression = try LicenseExpression(text)
            guard expression.absence == nil else { return nil }
            return DeclaredLicense(expression: expression, evidence: .expression, confidence: .stated)
        } catch {
            return nil
        }
    }

    static func trimmed(_ text: some StringProtocol) -> Substring {
        let isBlank: (Unicode.Scalar) -> Bool = {
            $0 == " " || $0 == "\t" || $0 == "\n" || $0 == "\r" || $0 == "\"" || $0 == "'" || $0 == "`"
        }
        var scalars = Substring(text).unicodeScalars
        while let first = scalars.first, isBlank(first) { scalars.removeFirst() }
        while let last = scalars.last, isBlank(last) { scalars.removeLast() }
        return Substring(scalars)
    }
}
