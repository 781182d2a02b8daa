import LicenseData

/// A text as the SPDX matching guidelines compare it: words of ASCII letters and digits, in lower case, spelt one way.
///
/// Everything else only separates words, so that white space, quotes, dashes, bullets, comment marks and encodings do not
/// count (guidelines 3 to 7, 9 and 13); equivalent spellings are one (guideline 8). Linear in the length of the text.
struct LicenseWords {
    /// A word, and the bytes it came from.
    struct Word {
        var text: String
        let start: Int
        var end: Int
    }

    private(set) var words: [Word] = []

    init(_ bytes: some Collection<UInt8>) {
        var current: [UInt8] = []
        var start = 0
        for (offset, byte) in bytes.enumerated() {
            let letter = (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
            if (0x61...0x7A).contains(letter) || (0x30...0x39).contains(letter) {
                if current.isEmpty { start = offset }
                current.append(letter)
            } else if !current.isEmpty {
                append(current, start, offset)
                current.removeAll(keepingCapacity: true)
            }
        }
        if !current.isEmpty { append(current, start, start + current.count) }
    }

    private static let longestWord = 64

    private mutating func append(_ letters: [UInt8], _ start: Int, _ end: Int) {
        let raw = String(decoding: letters.prefix(Self.longestWord), as: UTF8.self)
        let word = Spelling.canonical[raw] ?? raw
        guard let last = words.last?.text else {
            return words.append(Word(text: word, start: start, end: end))
        }
        if last == "non" || (last == "sub" && word.hasPrefix("licens")) || (last == "per" && word == "cent") {
            words[words.count - 1].text = last + word
            words[words.count - 1].end = end
        } else if last == "copyright", word == "owner" || word == "owners" {
            words.append(Word(text: word == "owner" ? "holder" : "holders", start: start, end: end))
        } else {
            words.append(Word(text: word, start: start, end: end))
        }
    }

    /// A number, a letter or a Roman numeral, as they stand before an item of a list.
    static func isBullet(_ word: String) -> Bool {
        let bytes = word.utf8
        if bytes.count == 1 { return true }
        if bytes.count <= 3, bytes.allSatisfy({ (0x30...0x39).contains($0) }) { return true }
        return bytes.count <= 5 && bytes.allSatisfy { "ivxl".utf8.contains($0) }
    }
}

/// Words that the SPDX list of equivalent words takes for the same.
private enum Spelling {
    static let canonical: [String: String] = Dictionary(
        LicenseTemplateData.spelling.description.split(whereSeparator: \.isWhitespace).compactMap { pair in
            let words = pair.split(separator: "=")
            return words.count == 2 ? (String(words[0]), String(words[1])) : nil
        }
    ) { first, _ in first }
}
