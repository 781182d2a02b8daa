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

    /// Opens a manifest as `ManifestText.text` does, and refuses one that holds nothing at all: it says nothing, not even that
    /// there is nothing.
    init(_ bytes: [UInt8]) throws(ManifestText.Refusal) {
        let text = try ManifestText.text(bytes)
        guard text.utf8.contains(where: { !TextLines.isBlank($0) && $0 != 0x0A }) else {
            throw ManifestText.Refusal(reason: "the file is empty", line: nil)
        }
        self.init(text)
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

    /// A space, a tab or a stray carriage return.
    static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }

    static func trimmed(_ text: Substring) -> Substring {
        let bytes = text.utf8
        guard let first = bytes.firstIndex(where: { !isBlank($0) }),
            let last = bytes.lastIndex(where: { !isBlank($0) })
        else { return text[text.endIndex...] }
        return text[first...last]
    }

    /// The parts between blanks.
    static func words(_ text: Substring) -> [Substring] {
        text.utf8.split(whereSeparator: isBlank).map { Substring($0) }
    }
}
