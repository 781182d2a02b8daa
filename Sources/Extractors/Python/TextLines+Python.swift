extension TextLines {
    /// As `init(_:)`, of a file that pip reads: it takes a coding from a comment (PEP 263) and ends lines wherever Python's
    /// `str.splitlines` does.
    ///
    /// Refuses what would make pip see other lines than these.
    init(python bytes: [UInt8]) throws(ManifestText.Refusal) {
        let text = try ManifestText.filledText(bytes)
        let coding = TextLines.coding(of: text)
        if let coding, !TextLines.codings.contains(coding.name) {
            throw ManifestText.Refusal(
                reason: "not UTF-8: line \(coding.line) says that it is \(Excerpt.quoted(coding.name))",
                line: coding.line
            )
        }
        let isLatin = coding?.name.contains("1") ?? false
        let found = TextLines.firstLine(of: text) { bytes, at in
            switch bytes[at] {
            case 0x0B, 0x0C, 0x1C...0x1E: true
            case 0x85: isLatin || at > 0 && bytes[at - 1] == 0xC2
            case 0xA8, 0xA9: at > 1 && bytes[at - 1] == 0x80 && bytes[at - 2] == 0xE2
            default: false
            }
        }
        if let line = found {
            throw ManifestText.Refusal(
                reason: "a character within line \(line) at which Python ends a line",
                line: line
            )
        }
        try self.init(bytes)
    }

    /// Names, in lower case and with hyphens, of codings in which the lines are the same.
    private static let codings: Set<String> = [
        "utf-8", "utf8", "utf-8-sig", "ascii", "us-ascii", "latin-1", "latin1", "iso-8859-1", "iso8859-1",
    ]

    /// `coding:` or `coding=` and a name in a comment of the first two lines.
    private static func coding(of text: String) -> (name: String, line: Int)? {
        let marks = ["coding:", "coding="].map { Array($0.utf8) }
        for line in TextLines(text).prefix(2) where line.text.utf8.first == 0x23 {
            let bytes = Array(line.text.utf8)
            for at in bytes.indices where marks.contains(where: bytes[at...].starts(with:)) {
                let rest = bytes[(at + marks[0].count)...].drop(while: ASCII.isBlank)
                let name = rest.prefix { ASCII.isWord($0) || $0 == 0x2D || $0 == 0x2E }
                if name.isEmpty { continue }
                let dashed = name.map { $0 == 0x5F ? 0x2D : $0 }
                return (String(decoding: dashed, as: UTF8.self).lowercased(), line.number)
            }
        }
        return nil
    }
}
