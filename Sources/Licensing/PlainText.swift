/// Foreign text made fit to be shown.
enum PlainText {
    /// Neither a control character nor one that ends a line, hides or turns the reading direction.
    static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00..<0x20, 0x7F..<0xA0, 0xAD, 0x61C, 0x180E, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F,
            0xFEFF,
            0xFFF9...0xFFFB, 0xE0000...0xE0FFF:
            false
        default: true
        }
    }

    /// One line: what is not plain becomes a replacement character, and what is too long is cut.
    static func line(_ text: some StringProtocol, limit: Int) -> String {
        var result = String.UnicodeScalarView()
        var count = 0
        for scalar in text.unicodeScalars {
            guard count < limit else {
                result.append("…")
                break
            }
            result.append(isPlain(scalar) ? scalar : "\u{FFFD}")
            count += 1
        }
        return String(result)
    }
}
