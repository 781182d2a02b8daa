/// `SPDX-License-Identifier:` lines in a text (SPDX 2.3 Annex E).
struct IdentifierTag {
    let expression: LicenseExpression

    private static let marker = Array("SPDX-License-Identifier:".utf8)

    /// What the tags of a text say together; `nil` when it has none.
    ///
    /// Several apply at once. One that cannot be read makes `NOASSERTION` of all.
    static func expression(in bytes: [UInt8], lines: LineIndex) -> IdentifierTag? {
        var found: [LicenseExpression] = []
        for line in lines.lines(of: bytes) where line.bytes.count <= LicenseExpressionParser.maximumBytes {
            guard let colon = line.bytes.firstIndex(of: 0x3A),
                line.bytes[...colon].reversed().starts(with: marker.reversed())
            else { continue }
            let text = String(decoding: line.bytes[line.bytes.index(after: colon)...], as: UTF8.self)
            do {
                found.append(try LicenseExpression(withoutCommentEnd(text)))
            } catch {
                return IdentifierTag(expression: LicenseExpression(.noAssertion))
            }
        }
        return LicenseExpression.all(found).map { IdentifierTag(expression: $0) }
    }

    /// Whether every licence that was found is one that the tag names, in whatever version of its id.
    func covers(_ matches: [LicenseText.Match]) -> Bool {
        guard expression.absence == nil else { return false }
        let named = Set(expression.terms.flatMap { [base($0.id)] + ($0.exception.map { [$0] } ?? []) })
        return matches.allSatisfy { named.contains($0.isException ? $0.id : base($0.id)) }
    }

    private func base(_ id: String) -> String {
        for suffix in ["-or-later", "-only"] where id.hasSuffix(suffix) {
            return String(id.dropLast(suffix.count))
        }
        return id
    }

    private static func withoutCommentEnd(_ text: String) -> Substring {
        var text = text[...]
        for end in ["\r", "*/", "-->"] {
            while text.last == " " || text.last == "\t" { text.removeLast() }
            if text.hasSuffix(end) { text.removeLast(end.count) }
        }
        return text
    }
}
