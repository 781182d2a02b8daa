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
        // Few files have one, and looking for one is quick.
        let line =
            text.utf8.contains(0x0D)
            ? TextLines.firstLine(of: text) { bytes, at in bytes[at] == 0x0D && at + 1 < bytes.count } : nil
        if let line {
            throw ManifestText.Refusal(reason: "a carriage return within line \(line)", line: line)
        }
        self.init(text)
    }

    /// The line of the first byte of which the condition holds, given all bytes and its index.
    static func firstLine(of text: String, where condition: ([UInt8], Int) -> Bool) -> Int? {
        let bytes = Array(text.utf8)
        guard let found = bytes.indices.first(where: { condition(bytes, $0) }) else { return nil }
        return bytes[..<found].count { $0 == 0x0A } + 1
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
