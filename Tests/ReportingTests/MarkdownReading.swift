/// Just enough CommonMark to tell code spans from the rest.
enum MarkdownReading {
    /// The text with every code span (CommonMark 0.31, "Code spans") taken out; spans end with their line here.
    static func withoutCode(_ markdown: String) -> String {
        markdown.split(separator: "\n", omittingEmptySubsequences: false)
            .map { line in
                // Cells are parsed one by one, so a span cannot reach into the next.
                line.split(separator: "|", omittingEmptySubsequences: false).map { strip(String($0)) }
                    .joined(separator: "|")
            }
            .joined(separator: "\n")
    }

    private static func strip(_ text: String) -> String {
        let characters = Array(text.unicodeScalars)
        var result = ""
        var at = 0
        while at < characters.count {
            guard characters[at] == "`" else {
                result.unicodeScalars.append(characters[at])
                at += 1
                continue
            }
            let fence = run(characters, at)
            var end = at + fence
            while end < characters.count {
                let length = run(characters, end)
                if length == fence { break }
                end += max(1, length)
            }
            if end < characters.count {
                at = end + fence
            } else {
                result += String(repeating: "`", count: fence)
                at += fence
            }
        }
        return result
    }

    private static func run(_ text: [Unicode.Scalar], _ start: Int) -> Int {
        text[start...].prefix { $0 == "`" }.count
    }
}
