import Reporting

extension FuzzTarget {
    /// Hostile text on its way into a comment: it stays in its table cell.
    static let markdown = FuzzTarget(
        name: "markdown",
        seeds: [
            "@everyone see #12 and acme/shop@4f2a91c0de", "a|b\\|c `|` ``x`y`` \\",
            "[x](https://example.com) ![y](z) <img src=x>",
            "<!-- gatehouse:report -->\n/merge\r\n- [ ] x", "``` \n~~~",
            "&lt;b&gt; &#64; :x: GH-1 www.example.com",
            "\u{202E}a\u{200B}b\u{E0041}\u{0}\u{1B}[31m",
            "A sentence (with `code`), a name@1.2.3 and \"quotes\".",
            "e\u{301}👩‍👩‍👧日本語 — …", "{{verdict}} {{{x}}}", "\u{2028}\u{2029}\u{85}\u{B}\u{C}",
        ]
    ) { input in
        let text = String(decoding: input, as: UTF8.self)
        for limit in [20, 300] {
            check(Markdown.prose(text, limit: limit).source)
            check(Markdown.code(text, limit: limit).source)
        }
        Invariant.holds(
            MarkdownContentType().escapeText(text) == Markdown.prose(text).source,
            "a template escapes in another way"
        )
    }

    private static func check(_ markdown: String) {
        for scalar in markdown.unicodeScalars {
            // Line breaks of any kind are control characters or separators.
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator, .surrogate:
                Invariant.holds(false, "U+\(String(scalar.value, radix: 16)) in Markdown")
            default: break
            }
        }
        Invariant.holds(!markdown.utf8.contains(0x7C), "a pipe in Markdown")
        // What the entities of an escaped ampersand and pipe are made of is taken out first.
        var bare = withoutCode(Array(markdown.unicodeScalars))
        for entity in ["&amp;", "&#124;"] {
            bare = Array(bare.split(separator: Array(entity.unicodeScalars)).joined(separator: [" "]))
        }
        let special = Set("<>[]@#*_~$`\\&|".unicodeScalars)
        Invariant.holds(bare.allSatisfy { !special.contains($0) }, "live Markdown: \(markdown)")
    }

    /// Takes out code spans (CommonMark 0.31, "Code spans").
    private static func withoutCode(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
        var result: [Unicode.Scalar] = []
        var at = 0
        while at < text.count {
            let fence = run(text, at)
            if fence == 0 {
                result.append(text[at])
                at += 1
                continue
            }
            var end = at + fence
            while end < text.count {
                let length = run(text, end)
                if length == fence { break }
                end += max(1, length)
            }
            if end < text.count {
                at = end + fence
            } else {
                result.append(contentsOf: text[at..<(at + fence)])
                at += fence
            }
        }
        return result
    }

    private static func run(_ text: [Unicode.Scalar], _ start: Int) -> Int {
        text[start...].prefix { $0 == "`" }.count
    }
}
