/// Several licences in one text, joined by a word or sign: `MIT/Apache-2.0`, `GPL v2 or MIT`, `BSD, MIT`.
enum LicenseChoice {
    private enum Joint: CaseIterable {
        case or, and, plus, slash, pipe, semicolon, comma

        var mark: String {
            switch self {
            case .or: " or "
            case .and: " and "
            case .plus: " + "
            case .slash: "/"
            case .pipe: "|"
            case .semicolon: ";"
            case .comma: ","
            }
        }

        /// Cargo's older slash means a choice; a comma tells nothing, so that all count.
        var isChoice: Bool {
            switch self {
            case .or, .slash, .pipe: true
            case .and, .plus, .semicolon, .comma: false
            }
        }
    }

    /// `nil` when a part is unknown, or when joints of different meaning are mixed.
    static func read(_ text: Substring) -> DeclaredLicense? {
        var text = text
        if text.hasPrefix("("), text.hasSuffix(")"),
            !text.dropFirst().dropLast().contains(where: { "()".contains($0) })
        {
            text = DeclaredLicense.trimmed(text.dropFirst().dropLast())
            if let whole = DeclaredLicense.single(text) { return whole }
        }
        // Apache, Version 2.0 has a comma, GPL v2 or later an "or": a joint counts when what it joins are licences.
        for joint in Joint.allCases {
            let parts = split(text, at: joint.mark)
            guard (2...DeclaredLicense.maximumParts).contains(parts.count) else { continue }
            let found = parts.compactMap { DeclaredLicense.single(DeclaredLicense.trimmed($0)) }
            guard found.count == parts.count, let confidence = found.map(\.confidence).min() else { continue }
            let expressions = found.map(\.expression)
            let joined =
                joint.isChoice ? LicenseExpression.any(expressions) : LicenseExpression.all(expressions)
            return joined.map {
                DeclaredLicense(expression: $0, evidence: .list, confidence: min(confidence, .named))
            }
        }
        return nil
    }

    /// Cut at a mark in any case.
    private static func split(_ text: Substring, at mark: String) -> [Substring] {
        let bytes = Array(text.utf8)
        let wanted = Array(mark.utf8)
        var parts: [Substring] = []
        var start = 0
        var at = 0
        while at + wanted.count <= bytes.count {
            let isHere = wanted.indices.allSatisfy { bytes[at + $0] | 0x20 == wanted[$0] | 0x20 }
            if isHere {
                parts.append(Substring(decoding: bytes[start..<at], as: UTF8.self))
                at += wanted.count
                start = at
                if parts.count > DeclaredLicense.maximumParts { return parts }
            } else {
                at += 1
            }
        }
        parts.append(Substring(decoding: bytes[start...], as: UTF8.self))
        return parts
    }
}
