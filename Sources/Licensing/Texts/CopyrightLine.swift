/// Lines that say whose work it is.
enum CopyrightLine {
    private static let maximumBytes = 300
    private static let maximumLines = 200
    /// Lines that are looked at, those included that are there again and again.
    private static let maximumCandidates = 2000

    /// What every such line has: a letter C, or the sign's last byte.
    private static let marking: [UInt8] = [0x63, 0x43, 0xA9]

    /// A line that has `copyright`, `(c)` or `©` before a year or a name, and is not part of a licence's own sentences.
    static func isOne(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count <= maximumBytes, line.contains(where: marking.contains) else { return false }
        let words = LicenseWords(line).words.map(\.text)
        guard
            let first = words.prefix(3).firstIndex(where: { $0 == "copyright" || $0 == "copr" || $0 == "c" })
        else { return hasSign(line) }
        let hasYear = words.contains { $0.utf8.count == 4 && ($0.hasPrefix("19") || $0.hasPrefix("20")) }
        if words[first] == "c" { return hasYear }
        let next = words.dropFirst(first + 1).first
        return hasYear || next == "c" || hasSign(line) || next == "by"
    }

    /// The copyright sign in UTF-8 or Latin-1.
    private static func hasSign(_ line: ArraySlice<UInt8>) -> Bool {
        let head = line.prefix(40)
        return zip(head, head.dropFirst()).contains { $0 == 0xC2 && $1 == 0xA9 }
    }

    /// The lines of a text, decoded, trimmed of white space and comment marks, each once.
    static func all(in bytes: [UInt8], lines: LineIndex) -> [String] {
        var seen: Set<String> = []
        var found: [String] = []
        for line in lines.lines(of: bytes).lazy.filter({ lines.isCopyright($0.number) }).prefix(
            maximumCandidates
        ) {
            let text = plain(line.bytes)
            guard !isPlaceholder(text), seen.insert(text).inserted else { continue }
            found.append(text)
            if found.count == maximumLines { break }
        }
        return found
    }

    private static func plain(_ line: ArraySlice<UInt8>) -> String {
        let text = String(decoding: line, as: UTF8.self)
        let marks: Set<Unicode.Scalar> = [" ", "\t", "\r", "*", "#", "/", ";", "-", ">", "\u{FEFF}"]
        let scalars = text.unicodeScalars.map { PlainText.isPlain($0) || $0 == "\t" ? $0 : " " }
        let head = scalars.drop(while: marks.contains)
        let tail = head.reversed().drop { $0 == " " || $0 == "\t" || $0 == "*" }
        return String(String.UnicodeScalarView(tail.reversed()))
    }

    /// `Copyright (c) <year> <owner>` and `Copyright [yyyy] [name of copyright owner]` are nobody's.
    private static func isPlaceholder(_ text: String) -> Bool {
        ["<year", "[year", "[yyyy", "{yyyy", "<yyyy", "[fullname", "{year", "free software foundation"]
            .contains(where: text.lowercased().contains)
    }
}
