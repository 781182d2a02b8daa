/// The lines of a text, one at a time, numbered from one and without their ends.
///
/// Lazy, so that a file of nothing but line ends costs no memory.
struct TextLines: Sequence, IteratorProtocol {
    struct Line {
        let number: Int
        let text: Substring
    }

    private var rest: Substring?
    private var number = 0

    init(_ text: String) {
        rest = text[...]
    }

    /// Opens a manifest that holds something.
    ///
    /// Refuses a lone carriage return, at which some tools end a line: behind a comment it would hide what they read.
    init(_ bytes: [UInt8]) throws(ManifestText.Refusal) {
        let text = try ManifestText.filledText(bytes)
        if let line = TextLines.firstLine(of: text, where: { at, rest in at == 0x0D && !rest.isEmpty }) {
            throw ManifestText.Refusal(reason: "a carriage return within line \(line)", line: line)
        }
        self.init(text)
    }

    /// The line of the first byte that the condition holds for, given what follows it.
    static func firstLine(
        of text: String,
        where condition: (UInt8, Substring.UTF8View) -> Bool
    ) -> Int? {
        let bytes = text.utf8
        var line = 1
        for index in bytes.indices {
            if bytes[index] == 0x0A {
                line += 1
            } else if condition(bytes[index], bytes[bytes.index(after: index)...]) {
                return line
            }
        }
        return nil
    }

    mutating func next() -> Line? {
        guard let rest else { return nil }
        number += 1
        guard let end = rest.utf8.firstIndex(of: 0x0A) else {
            self.rest = nil
            // What follows the last line end is a line only if there is something.
            return rest.isEmpty ? nil : Line(number: number, text: rest)
        }
        self.rest = rest[rest.utf8.index(after: end)...]
        return Line(number: number, text: rest[..<end])
    }

    static func trimmed(_ text: Substring) -> Substring {
        let bytes = text.utf8
        guard let first = bytes.firstIndex(where: { !ASCII.isBlank($0) }),
            let last = bytes.lastIndex(where: { !ASCII.isBlank($0) })
        else { return text[text.endIndex...] }
        return text[first...last]
    }

    /// The parts between blanks.
    static func words(_ text: Substring) -> [Substring] {
        text.utf8.split(whereSeparator: ASCII.isBlank).map { Substring($0) }
    }
}
