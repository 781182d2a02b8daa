/// Hostile text made fit for a reason or a diagnostic: short, on one line, in quotes.
enum Excerpt {
    private static let limit = 60

    static func quoted(_ text: String) -> String {
        var result = "'"
        var count = 0
        for scalar in text.unicodeScalars {
            guard count < limit else {
                result += "…"
                break
            }
            result.unicodeScalars.append(isPlain(scalar) ? scalar : "\u{FFFD}")
            count += 1
        }
        return result + "'"
    }

    /// A text from outside that becomes a reason itself: one line of at most 300 characters.
    static func line(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars.prefix(300) {
            result.unicodeScalars.append(isPlain(scalar) ? scalar : " ")
        }
        return result
    }

    /// Neither a control character nor one that ends a line or turns the reading direction.
    static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: false
        default: true
        }
    }
}
