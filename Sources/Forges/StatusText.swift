/// The short description beside a commit status.
enum StatusText {
    /// One line of at most `limit` code points, the last an ellipsis when something was cut.
    static func cut(_ text: String, to limit: Int) -> String {
        var line = ""
        for scalar in text.unicodeScalars {
            let isBreak =
                scalar.properties.generalCategory == .control || scalar == "\u{2028}" || scalar == "\u{2029}"
            line.unicodeScalars.append(isBreak ? " " : scalar)
        }
        guard line.unicodeScalars.count > limit else { return line }
        var kept = ""
        var count = 0
        for character in line {
            count += character.unicodeScalars.count
            if count > limit - 1 { break }
            kept.append(character)
        }
        return kept + "…"
    }
}
