/// Text of git or a server made fit for a log line.
enum CleanText {
    /// One line of at most `limit` characters without control or format characters.
    static func line(_ text: some StringProtocol, limit: Int = 300) -> String {
        var result = ""
        var length = 0
        var pendingSpace = false
        for scalar in text.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
                .unassigned, .spaceSeparator:
                pendingSpace = length > 0
            default:
                if pendingSpace {
                    result.unicodeScalars.append(" ")
                    length += 1
                    pendingSpace = false
                }
                result.unicodeScalars.append(scalar)
                length += 1
            }
            if length >= limit { return result + "…" }
        }
        return result
    }
}
