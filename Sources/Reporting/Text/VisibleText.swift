/// Hostile text made fit to be shown on one line: nothing hidden, nothing that moves the cursor or reverses reading.
///
/// Control, format, private, unassigned and default-ignorable characters (Unicode general categories Cc, Cf, Co, Cn,
/// Zl, Zp, and the property Default_Ignorable_Code_Point) appear as `<U+202E>`. The result has no line break.
package enum VisibleText {
    /// More marks on one letter than any written language needs only serve to paint over neighbouring lines.
    private static let maximumMarks = 3

    /// An identifier as it is: every space and hidden character kept, in a form that can be seen.
    ///
    /// Longer than `limit` characters (scalars): the middle is left out.
    package static func identifier(_ text: String, limit: Int) -> String {
        let (head, tail, isCut) = ends(of: text, limit: limit)
        var result = ""
        append(head, to: &result, collapsingSpace: false)
        if isCut { result += "…" }
        append(tail, to: &result, collapsingSpace: false)
        return result
    }

    /// A sentence: white space of any kind collapsed to single spaces, none at the ends.
    ///
    /// Longer than `limit` characters (scalars): cut, with an ellipsis.
    package static func prose(_ text: String, limit: Int) -> String {
        let scalars = text.unicodeScalars
        let end = scalars.index(scalars.startIndex, offsetBy: limit, limitedBy: scalars.endIndex)
        var result = ""
        append(scalars[..<(end ?? scalars.endIndex)], to: &result, collapsingSpace: true)
        while result.unicodeScalars.last == " " { result.unicodeScalars.removeLast() }
        if let end, end < scalars.endIndex { result += "…" }
        return result
    }

    /// Prose for a terminal or a build log, where two number signs or colons may begin a command to the runner.
    package static func terminal(_ text: String, limit: Int) -> String {
        var result = ""
        var last: Unicode.Scalar = "\n"
        for scalar in prose(text, limit: limit).unicodeScalars {
            if scalar == "#" && last == "#" { result += "\\" }
            result.unicodeScalars.append(scalar)
            last = scalar
        }
        return result
    }

    private static func ends(of text: String, limit: Int) -> (
        Substring.UnicodeScalarView, Substring.UnicodeScalarView, Bool
    ) {
        let scalars = text.unicodeScalars
        let all = scalars[...]
        let nothing = scalars[scalars.endIndex...]
        guard scalars.index(scalars.startIndex, offsetBy: limit + 1, limitedBy: scalars.endIndex) != nil
        else {
            return (all, nothing, false)
        }
        // The end tells more than the middle: a version, a file name.
        let kept = max(limit - 1, 2)
        return (all.prefix(kept / 2), all.suffix(kept - kept / 2), true)
    }

    private static func append(
        _ scalars: Substring.UnicodeScalarView,
        to result: inout String,
        collapsingSpace: Bool
    ) {
        var marks = 0
        for scalar in scalars {
            if scalar.isASCII && scalar.value > 0x20 && scalar.value != 0x7F {
                result.unicodeScalars.append(scalar)
                marks = 0
                continue
            }
            if collapsingSpace && scalar.properties.isWhitespace {
                if let last = result.unicodeScalars.last, last != " " { result += " " }
                marks = 0
                continue
            }
            marks = isMark(scalar) ? marks + 1 : 0
            if scalar == " " || (!isHidden(scalar) && marks <= maximumMarks) {
                result.unicodeScalars.append(scalar)
            } else {
                result += escape(scalar)
            }
        }
    }

    static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .spacingMark: true
        default: false
        }
    }

    static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator,
            .spaceSeparator:
            true
        // U+2800 is a blank pattern that counts as a symbol.
        default: scalar.properties.isDefaultIgnorableCodePoint || scalar.value == 0x2800
        }
    }

    /// `<U+202E>`.
    static func escape(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "<U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits + ">"
    }
}
