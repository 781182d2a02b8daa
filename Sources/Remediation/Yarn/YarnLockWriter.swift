import Basics

/// Writes a yarn.lock as yarn does, and leaves blocks that did not change as they are.
enum YarnLockWriter {
    /// A block for the new text.
    struct Item {
        let block: YarnLockText.Block
        /// Its number in the old text, where it keeps its place.
        let original: Int?
        /// Is written anew.
        let isChanged: Bool
    }

    /// The text with these blocks; those with an original are in its order.
    static func text(_ old: YarnLockText, _ items: [Item]) -> [UInt8] {
        var output = Array(old.bytes[..<(old.blocks.first?.range.lowerBound ?? old.bytes.count)])
        output.reserveCapacity(old.bytes.count + 4_096)
        var last: Int?
        for (number, item) in items.enumerated() {
            if number > 0 {
                if let original = item.original, let last, last + 1 == original {
                    output +=
                        old.bytes[old.blocks[last].range.upperBound..<old.blocks[original].range.lowerBound]
                } else {
                    output += old.lineEnd + old.lineEnd
                }
            }
            if let original = item.original, !item.isChanged {
                output += old.bytes[old.blocks[original].range]
            } else {
                output += text(item.block, lineEnd: old.lineEnd)
            }
            last = item.original
        }
        return output + old.bytes[(old.blocks.last?.range.upperBound ?? old.bytes.count)...]
    }

    /// Without the line end of its last line.
    private static func text(_ block: YarnLockText.Block, lineEnd: [UInt8]) -> [UInt8] {
        var lines = [block.patterns.sorted(by: isBefore).map(word).joined(separator: ", ") + ":"]
        lines.append("  version \(word(block.version))")
        if let resolved = block.resolved { lines.append("  resolved \(word(resolved))") }
        if let integrity = block.integrity { lines.append("  integrity \(word(integrity))") }
        for (key, requests) in [
            ("dependencies", block.dependencies), ("optionalDependencies", block.optionalDependencies),
        ] where !requests.isEmpty {
            lines.append("  \(key):")
            for request in requests.sorted(by: { isBefore($0.name, $1.name) }) {
                lines.append("    \(word(request.name)) \(word(request.range))")
            }
        }
        return Array(lines.map { Array($0.utf8) }.joined(separator: lineEnd))
    }

    /// In quotes where yarn's own reader would take it for something else.
    private static func word(_ text: String) -> String {
        let isPlain =
            (text.utf8.first.map { (0x41...0x5A).contains($0 & 0xDF) } ?? false)
            && !text.hasPrefix("true") && !text.hasPrefix("false")
            && !text.utf8.contains { byte in
                byte <= 0x20 || byte == 0x3A || byte == 0x5C || byte == 0x22 || byte == 0x2C || byte == 0x5B
                    || byte == 0x5D
            }
        guard !isPlain else { return text }
        var writer = JSONWriter(pretty: false)
        writer.string(text)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    /// By UTF-16 code units, the shorter one first.
    static func isBefore(_ left: String, _ right: String) -> Bool {
        left.utf16.lexicographicallyPrecedes(right.utf16)
    }
}
