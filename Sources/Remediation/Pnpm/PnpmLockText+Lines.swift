extension PnpmLockText {
    /// Where the documents are.
    static func parts(_ bytes: [UInt8]) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var begin = 0
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
            if bytes[start..<end].starts(with: [0x2D, 0x2D, 0x2D]) {
                if bytes[begin..<start].contains(where: { $0 > 0x20 }) { parts.append(begin..<start) }
                begin = min(end + 1, bytes.count)
            }
            start = end + 1
        }
        if bytes[begin...].contains(where: { $0 > 0x20 }) { parts.append(begin..<bytes.count) }
        return parts
    }

    static func line(_ bytes: [UInt8], _ range: Range<Int>) -> Line {
        let indent = bytes[range].prefix { $0 == 0x20 }.count
        let none = Line(range: range, indent: indent, key: "", value: range.upperBound..<range.upperBound)
        var at = range.lowerBound + indent
        // Comments are none of pnpm's.
        if bytes[at] == 0x23 || bytes[at] == 0x2D { return none }
        let key: String
        if bytes[at] == 0x27 {
            var stop = at + 1
            while stop < range.upperBound,
                bytes[stop] != 0x27 || (stop + 1 < range.upperBound && bytes[stop + 1] == 0x27)
            {
                stop += bytes[stop] == 0x27 ? 2 : 1
            }
            guard stop + 1 < range.upperBound, bytes[stop + 1] == 0x3A else { return none }
            key = scalar(String(decoding: bytes[at...stop], as: UTF8.self))
            at = stop + 1
        } else {
            var stop = at
            while stop < range.upperBound {
                if bytes[stop] == 0x3A, stop + 1 == range.upperBound || bytes[stop + 1] == 0x20 { break }
                stop += 1
            }
            guard stop < range.upperBound else { return none }
            key = String(decoding: bytes[at..<stop], as: UTF8.self)
            at = stop
        }
        var value = at + 1
        while value < range.upperBound, bytes[value] == 0x20 { value += 1 }
        return Line(range: range, indent: indent, key: key, value: value..<range.upperBound)
    }

    /// Without the quotes that pnpm uses.
    static func scalar(_ text: String) -> String {
        guard text.count > 1, text.hasPrefix("'"), text.hasSuffix("'") else { return text }
        return String(text.dropFirst().dropLast()).replacing("''", with: "'")
    }
}
