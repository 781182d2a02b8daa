/// The logical lines of a requirements file: those that end with a backslash joined, comments apart (pip's documentation,
/// "Requirements File Format").
struct RequirementsLines: Sequence, IteratorProtocol {
    struct Line {
        /// Of the first of the joined lines.
        let number: Int
        let text: Substring
        let comment: Substring?
    }

    /// Longer ones are cut there, which no reader understands.
    private static let longest = 1 << 20

    private var lines: TextLines

    init(_ lines: TextLines) {
        self.lines = lines
    }

    mutating func next() -> Line? {
        var joined = ""
        var first: Int?
        while let line = lines.next() {
            guard first != nil || line.text.utf8.last == 0x5C else {
                return RequirementsLines.line(line.number, line.text)
            }
            let isComment = TextLines.trimmed(line.text).hasPrefix("#")
            if line.text.utf8.last == 0x5C, !isComment, joined.utf8.count < RequirementsLines.longest {
                first = first ?? line.number
                joined += line.text.dropLast()
                continue
            }
            guard let first else { return RequirementsLines.line(line.number, line.text) }
            // A comment ends what was joined so far.
            joined += isComment ? " " + line.text : line.text
            return RequirementsLines.line(first, joined[...])
        }
        return first.map { RequirementsLines.line($0, joined[...]) }
    }

    /// A comment begins with `#` at the beginning or after a blank.
    private static func line(_ number: Int, _ text: Substring) -> Line {
        var isAfterBlank = true
        for index in text.utf8.indices {
            if text.utf8[index] == 0x23, isAfterBlank {
                let comment = text[text.utf8.index(after: index)...]
                return Line(
                    number: number,
                    text: TextLines.trimmed(text[..<index]),
                    comment: TextLines.trimmed(comment)
                )
            }
            isAfterBlank = ASCII.isBlank(text.utf8[index])
        }
        return Line(number: number, text: TextLines.trimmed(text), comment: nil)
    }
}
