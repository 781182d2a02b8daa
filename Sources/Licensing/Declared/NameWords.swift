/// The words of a licence's name that tell it from others: lower case, versions split off, fillers left out.
struct NameWords {
    let words: [String]

    init(_ text: Substring) {
        var pieces: [String] = []
        var current = ""
        for scalar in text.lowercased().unicodeScalars {
            switch scalar {
            case "a"..."z", "0"..."9", ".":
                current.unicodeScalars.append(scalar)
            case "+":
                pieces += [current, "+"]
                current = ""
            case "'", "\u{2019}": continue
            default:
                pieces.append(current)
                current = ""
            }
        }
        pieces.append(current)
        words = pieces.flatMap(NameWords.parts).map(NameWords.number)
            .filter { !$0.isEmpty && !NameWords.fillers.contains($0) }
    }

    private static let fillers: Set<String> = [
        "the", "a", "license", "licence", "licenses", "licences", "licensed", "under", "version", "ver", "v",
    ]

    /// `gplv3` is `gpl` `v` `3`; only names of families are split, because `0bsd` and `x11` are words.
    private static func parts(_ piece: String) -> [String] {
        let piece = piece.trimmingDots
        guard let digit = piece.firstIndex(where: \.isNumber), digit != piece.startIndex else {
            return [String(piece)]
        }
        var head = piece[..<digit]
        if head.last == "v", head.count > 1 { head.removeLast() }
        guard families.contains(String(head)) || head == "v" else { return [String(piece)] }
        return [String(head), String(piece[digit...])]
    }

    private static let families: Set<String> = [
        "gpl", "lgpl", "agpl", "gfdl", "fdl", "apache", "asl", "al", "mpl", "epl", "cddl", "bsd", "bsl",
        "afl", "eupl",
        "artistic", "osl", "ecl", "apl", "cpl", "lppl",
    ]

    /// `2.0` and `2` are one version.
    private static func number(_ word: String) -> String {
        word.hasSuffix(".0") && word.first?.isNumber == true ? String(word.dropLast(2)) : word
    }
}

extension StringProtocol {
    /// Without full stops at its ends.
    fileprivate var trimmingDots: SubSequence {
        var text = self[...]
        while text.first == "." { text.removeFirst() }
        while text.last == "." { text.removeLast() }
        return text
    }
}
