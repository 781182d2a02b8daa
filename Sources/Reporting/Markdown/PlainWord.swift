/// Words that no Markdown dialect or forge gives a meaning.
enum PlainWord {
    static let opening: Set<Unicode.Scalar> = ["(", "\"", "'", "“", "‘"]
    static let closing: Set<Unicode.Scalar> = [".", ",", ";", ":", "!", "?", ")", "\"", "'", "”", "’", "…"]
    static let dashes: Set<Unicode.Scalar> = ["‐", "–", "—", "−"]
    private static let inner: Set<Unicode.Scalar> = ["-", "'", "/", ".", ",", "+", "(", ")", "’", "…"]

    /// Letters and digits, with single marks inside; not an address, an issue number (`GH-12`), an advisory's id or
    /// anything a forge could take for a commit id (seven hexadecimal digits or more).
    static func isPlain(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let first = word.first, isLetterOrDigit(first) else { return false }
        var last: Unicode.Scalar = " "
        var run = HexRun()
        for scalar in word {
            if isLetterOrDigit(scalar) {
                if last == "-" && isDigit(scalar) { return false }
                run.extend(scalar)
            } else {
                guard inner.contains(scalar) || dashes.contains(scalar) else { return false }
                if run.looksLikeCommit { return false }
                run = HexRun()
            }
            last = scalar
        }
        return !run.looksLikeCommit && !startsLikeAddress(word)
    }

    private static func startsLikeAddress(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
        // "www." counts after a bracket or slash too, so anywhere.
        var text = ""
        text.unicodeScalars.append(contentsOf: word)
        let lowered = text.lowercased().utf8
        return lowered.starts(with: "ghsa-".utf8) || contains(Array(lowered), Array("www.".utf8))
    }

    private static func contains(_ bytes: [UInt8], _ wanted: [UInt8]) -> Bool {
        guard bytes.count >= wanted.count else { return false }
        return (0...(bytes.count - wanted.count)).contains {
            bytes[$0..<($0 + wanted.count)].elementsEqual(wanted)
        }
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

    private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII {
            return isDigit(scalar) || ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
        }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .decimalNumber,
            .nonspacingMark, .spacingMark:
            return true
        default: return false
        }
    }

    /// Letters and digits in a row, as long as all of them are hexadecimal.
    private struct HexRun {
        private var length = 0
        private var isHex = true

        var looksLikeCommit: Bool { isHex && length >= 7 }

        mutating func extend(_ scalar: Unicode.Scalar) {
            length += 1
            isHex = isHex && scalar.properties.isASCIIHexDigit
        }
    }
}
