/// A table for a terminal: columns padded with spaces, as wide as needed and together no wider than asked for,
/// where anybody asks.
struct TextTable {
    let header: [String]
    var rows: [[String]] = []
    /// No column is squeezed below this.
    private static let narrowest = 8
    private static let gap = "  "

    /// Lines without trailing spaces, header first.
    func lines(width: Int?) -> [String] {
        let widths = fittedWidths(width)
        return ([header] + rows).map { cells in
            var line = ""
            for (cell, columnWidth) in zip(cells, widths) {
                let text = TextTable.cut(cell, columnWidth)
                line +=
                    text + String(repeating: " ", count: max(0, columnWidth - TextTable.width(text)))
                    + Self.gap
            }
            return TextTable.trimmed(line)
        }
    }

    /// Without spaces at the end.
    static func trimmed(_ line: String) -> String { String(line.reversed().drop { $0 == " " }.reversed()) }

    private func fittedWidths(_ width: Int?) -> [Int] {
        var widths = header.map(TextTable.width)
        for row in rows {
            for (index, cell) in row.enumerated() where index < widths.count {
                widths[index] = max(widths[index], TextTable.width(cell))
            }
        }
        guard let width else { return widths }
        let available = max(0, width - Self.gap.utf8.count * max(0, header.count - 1))
        // The widest column gives way first, down to the width of the next.
        while widths.reduce(0, +) > available {
            guard let widest = widths.max(), widest > Self.narrowest else { break }
            let next = max(Self.narrowest, widths.filter { $0 < widest }.max() ?? 0)
            let columns = widths.filter { $0 == widest }.count
            let excess = widths.reduce(0, +) - available
            let step = min(widest - next, max(1, excess / columns))
            widths = widths.map { $0 == widest ? $0 - step : $0 }
        }
        return widths
    }

    /// Columns a text takes in a terminal: two for wide East Asian letters and emoji, none for marks.
    static func width(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + width($1) }
    }

    private static func width(_ scalar: Unicode.Scalar) -> Int {
        if scalar.isASCII { return 1 }
        if VisibleText.isMark(scalar) { return 0 }
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
            0xFF00...0xFF60,
            0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
            return 2
        default: return 1
        }
    }

    private static func cut(_ text: String, _ limit: Int) -> String {
        guard width(text) > limit else { return text }
        var result = ""
        var room = limit - 1
        for scalar in text.unicodeScalars {
            room -= width(scalar)
            if room < 0 { break }
            result.unicodeScalars.append(scalar)
        }
        return result + "…"
    }
}
