/// Writes CSV (RFC 4180): commas, CRLF, quotes where needed; safe to open in a spreadsheet.
///
/// A cell that a spreadsheet could take for a formula gets an apostrophe in front (OWASP, "CSV Injection"), also when white space
/// comes first or the sign is a full-width one. Every cell is one line: control characters and line breaks are shown as
/// `<U+000A>` or as a space.
struct CSVWriter {
    private(set) var bytes: [UInt8] = []

    /// Any text of a cell beyond this is cut; spreadsheets take 32,767 characters.
    private static let longest = 2_000
    /// Full-width forms are the same to a spreadsheet with East Asian settings; a bar or semicolon begins a command in some.
    private static let signs: Set<Unicode.Scalar> = ["=", "+", "-", "@", "|", "%", "＝", "＋", "－", "＠"]

    mutating func row(_ cells: [String]) {
        bytes.append(contentsOf: cells.map(CSVWriter.cell).joined(separator: ",").utf8)
        bytes.append(contentsOf: [0x0D, 0x0A])
    }

    private static func cell(_ text: String) -> String {
        var visible = VisibleText.prose(text, limit: longest)
        if let first = visible.unicodeScalars.first, signs.contains(first) { visible = "'" + visible }
        guard visible.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x3B }) else { return visible }
        return "\"" + visible.replacing("\"", with: "\"\"") + "\""
    }
}
